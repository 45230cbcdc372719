//! What the providers send reaches the shop once, and they are answered at once.

use std::time::{Duration, Instant};

use passerelle::inbox::Inbox;
use passerelle::payment::Provider;
use passerelle_sandbox::WebhookState;

use crate::books::{Books, Breaks};
use crate::world::{World, from_lygos};

#[tokio::test]
async fn what_all_three_send_reaches_the_shop_once() {
    let world = World::new().await;
    for provider in Provider::ALL {
        let order = world.order(provider, &format!("genuine-{}", provider.key())).await;
        world.sandbox.buyer().pay(&order.link).await.unwrap();
    }
    let mut shipped = world.shipped(3).await;
    shipped.sort_unstable();
    assert_eq!(shipped, ["genuine-lomi", "genuine-lygos", "genuine-tygapay"]);
    let sent = world.sandbox.webhooks();
    assert_eq!(sent.len(), 3, "{sent:?}");
    assert!(sent.iter().all(|message| message.state == WebhookState::Delivered), "{sent:?}");

    // Each of them a second time, as it was: acknowledged, and nothing more.
    for message in &sent {
        assert!(world.sandbox.resend(&message.id).await);
    }
    assert_eq!(world.shipped(3).await.len(), 3);
    assert!(world.sandbox.webhooks().iter().all(|message| message.state == WebhookState::Delivered));
}

#[tokio::test]
async fn a_shop_that_takes_ten_seconds_is_answered_at_once_and_told_once() {
    let books = Books { takes: Duration::from_secs(10), ..Books::default() };
    let world = World::with(books, Inbox::memory()).await;
    let order = world.order(Provider::Lygos, "slow").await;
    world.sandbox.buyer().pay(&order.link).await.unwrap();
    world.shipped(1).await;

    let begun = Instant::now();
    for _ in 0..5 {
        let (headers, body) = from_lygos("slow", "success");
        assert_eq!(world.post("lygos", headers, body).await.0, 200);
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
    assert!(begun.elapsed() < Duration::from_secs(1), "{:?}", begun.elapsed());
    let sent = world.sandbox.webhooks();
    assert!(sent.iter().all(|message| message.state == WebhookState::Delivered), "{sent:?}");
    assert_eq!(world.shipped(1).await, ["slow"]);
}

#[tokio::test]
async fn a_shop_that_panics_takes_nothing_down() {
    let books = Books { breaks: Some(Breaks::Panics), ..Books::default() };
    let world = World::with(books, Inbox::memory()).await;
    let order = world.order(Provider::Lygos, "panic").await;
    world.sandbox.buyer().pay(&order.link).await.unwrap();
    assert_eq!(world.shipped(1).await, ["panic"]);
    let (headers, body) = from_lygos("panic", "success");
    assert_eq!(world.post("lygos", headers, body).await.0, 200);
    // It isn't written off, and nobody is in a rush.
    assert!(world.shop.work().await.unwrap().is_empty());
    assert_eq!(world.books().shipped().len(), 1);
}
