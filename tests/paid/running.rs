//! What runs beside the shop, on a clock that only waiting moves.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use passerelle::fulfilment::Fulfilment;
use passerelle::inbox::{Inbox, MemoryStore};
use passerelle::payment::{ExpectedPayment, Mode, Provider};

use crate::books::Books;
use crate::common::{self, quick::Quick};
use crate::world::{self, World};

/// At once, then as often as it was told, also when nothing can be asked.
#[tokio::test]
async fn a_provider_in_trouble_is_not_asked_the_more() {
    let clock = Quick::new(0);
    // Nobody listens there.
    let lygos = common::lygos_builder("http://127.0.0.1:1").build().unwrap();
    let shop = Fulfilment::new(Books::default(), Inbox::memory())
        .provider(lygos, world::lygos_webhooks())
        .environment(Arc::new(clock.clone()));
    let shop = Arc::new(shop);
    shop.shop().expect(ExpectedPayment::new(Provider::Lygos, Mode::Live, "dark", "5000 XOF".parse().unwrap()).id("g"));
    let hour = async {
        while clock.passed() < Duration::from_secs(3600) {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        () = Arc::clone(&shop).run(Duration::from_secs(600)) => unreachable!("it runs for ever"),
        () = hour => {}
    }
    let swept = shop.shop().swept.load(Ordering::SeqCst);
    assert!((6..=7).contains(&swept), "{swept} sweeps in an hour");
    assert!(shop.shop().shipped().is_empty() && shop.shop().not_paid().is_empty(), "nobody knows");
}

/// A year later somebody sends the old message again, or opens the old link: what was shipped stays shipped.
#[tokio::test]
async fn what_was_shipped_is_never_forgotten() {
    let clock = Quick::new(0);
    let world = World::with(Inbox::new(MemoryStore::with_environment(Arc::new(clock.clone()))), None).await;
    let order = world.order(Provider::Lomi, "year").await;
    world.sandbox.buyer().pay(&order.link).await.unwrap();
    let transaction = world.transaction("year").await;
    let message = world::lomi_event("evt-1", "PAYMENT_SUCCEEDED", &transaction, "year");
    world.hear(Provider::Lomi, &message).await;
    let end = clock.passed() + Duration::from_secs(366 * 24 * 3600);
    let year = async {
        while clock.passed() < end {
            tokio::task::yield_now().await;
        }
    };
    let running = Fulfilment::new(Books::default(), world.inbox.clone()).environment(Arc::new(clock.clone()));
    let leap = async {
        clock.pass(Duration::from_secs(366 * 24 * 3600));
        for _ in 0..1000 {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        () = Arc::new(running).run(Duration::from_secs(600)) => unreachable!("it runs for ever"),
        ((), ()) = async { tokio::join!(year, leap) } => {}
    }
    world.hear(Provider::Lomi, &message).await;
    world.shop.check(Provider::Lomi, "year", &passerelle::payment::Hint::none()).await;
    assert_eq!(world.books().shipped(), ["year"]);
}
