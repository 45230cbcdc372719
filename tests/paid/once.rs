//! However it is heard of, and however often: the shop is told once, and never not at all.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime};

use passerelle::Error;
use passerelle::fulfilment::Outcome;
use passerelle::inbox::{Inbox, MemoryStore};
use passerelle::payment::{ExpectedPayment, Hint, Mode, NewRefund, NotPaid, Provider, Settlement};
use passerelle_sandbox::{Fault, FaultKind};

use crate::common::quick::Quick;
use crate::world::{self, NOW, World, from_lygos, from_tygapay, lomi_event};

fn long_ago() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(NOW - 24 * 3600)
}

#[tokio::test]
async fn each_way_leads_to_the_shop_and_together_they_lead_there_once() {
    let world = World::new().await;
    for provider in Provider::ALL {
        let reference = format!("once-{}", provider.key());
        let order = world.order(provider, &reference).await;
        world.sandbox.buyer().pay(&order.link).await.unwrap();
        let messages = match provider {
            Provider::Lomi => {
                let transaction = world.transaction(&reference).await;
                // lomi.'s direct path: another id each time.
                ["evt-1", "evt-1", "evt-2"].map(|id| lomi_event(id, "PAYMENT_SUCCEEDED", &transaction, &reference))
            }
            Provider::TygaPay => [(); 3].map(|()| from_tygapay(&order.id, &reference, "success")),
            _ => [NOW, NOW, NOW + 1].map(|at| from_lygos(&reference, "success", at)),
        };
        let mut outcomes = Vec::new();
        for message in &messages {
            let (status, outcome) = world.hear(provider, message).await;
            assert_eq!(status, 200);
            outcomes.extend(outcome);
        }
        assert!(matches!(outcomes[..], [Outcome::Paid, ..]), "{provider}: {outcomes:?}");
        assert!(outcomes.iter().skip(1).all(|outcome| matches!(outcome, Outcome::Known)));
        assert!(matches!(world.shop.check(provider, &reference, &Hint::none()).await, Outcome::Known));
        assert_eq!(world.books().shipped().iter().filter(|shipped| **shipped == reference).count(), 1);
    }
    let report = world.shop.sweep(long_ago()).await;
    assert!(report.is_whole() && report.newly_paid() == 0, "{report:?}");
    assert_eq!(world.books().shipped().len(), 3);
}

#[tokio::test]
async fn a_thousand_at_once_are_one() {
    let world = World::new().await;
    let order = world.order(Provider::Lygos, "rush").await;
    world.sandbox.buyer().pay(&order.link).await.unwrap();
    let world = Arc::new(world);
    let mut all = tokio::task::JoinSet::new();
    for number in 0..200 {
        let world = Arc::clone(&world);
        all.spawn(async move {
            match number % 3 {
                0 => drop(world.hear(Provider::Lygos, &from_lygos("rush", "success", NOW + number)).await),
                1 => drop(world.shop.check(Provider::Lygos, "rush", &Hint::none()).await),
                _ => drop(world.shop.sweep(long_ago()).await),
            }
        });
    }
    while let Some(done) = all.join_next().await {
        done.unwrap();
    }
    assert_eq!(world.books().shipped(), ["rush"]);
}

/// A shop that fails is asked again, by what is left over in the inbox, and told once in the end.
#[tokio::test]
async fn a_shop_that_fails_is_told_again() {
    let clock = Quick::new(0);
    let store = MemoryStore::with_environment(Arc::new(clock.clone()));
    let world = World::with(Inbox::new(store), None).await;
    for provider in Provider::ALL {
        let reference = format!("again-{}", provider.key());
        let order = world.order(provider, &reference).await;
        world.sandbox.buyer().pay(&order.link).await.unwrap();
        world.books().fails.store(2, Ordering::SeqCst);
        assert!(matches!(world.shop.check(provider, &reference, &Hint::none()).await, Outcome::ShopFailed(_)));
        // Not at once, and not in a rush.
        assert!(world.shop.work().await.unwrap().is_empty());
        clock.pass(Duration::from_secs(15));
        assert!(matches!(world.shop.work().await.unwrap()[..], [Outcome::ShopFailed(_)]));
        clock.pass(Duration::from_secs(29));
        assert!(world.shop.work().await.unwrap().is_empty());
        clock.pass(Duration::from_secs(1));
        assert!(matches!(world.shop.work().await.unwrap()[..], [Outcome::Paid]), "{provider}");
        clock.pass(Duration::from_secs(3600));
        assert!(world.shop.work().await.unwrap().is_empty());
    }
    assert_eq!(world.books().shipped().len(), 3);
}

/// A shop that panics over one order doesn't keep the sweep from the others.
#[tokio::test]
async fn a_shop_that_panics_is_told_again() {
    let clock = Quick::new(0);
    let world = World::with(Inbox::new(MemoryStore::with_environment(Arc::new(clock.clone()))), None).await;
    for number in 0..3 {
        let order = world.order(Provider::Lygos, &format!("panic-{number}")).await;
        world.sandbox.buyer().pay(&order.link).await.unwrap();
    }
    world.books().panics.store(true, Ordering::SeqCst);
    let report = world.shop.sweep(long_ago()).await;
    assert!(!report.is_whole() && report.newly_paid() == 2, "{report:?}");
    clock.pass(Duration::from_secs(15));
    assert!(matches!(world.shop.work().await.unwrap()[..], [Outcome::Paid]));
    assert_eq!(world.books().shipped().len(), 3);
}

/// Acknowledged, and then the process dies before anything is done with it.
#[tokio::test]
async fn what_was_acknowledged_is_done_after_a_crash() {
    let clock = Quick::new(0);
    let inbox = Inbox::new(MemoryStore::with_environment(Arc::new(clock.clone())));
    let world = World::with(inbox, None).await;
    let order = world.order(Provider::Lygos, "crash").await;
    world.sandbox.buyer().pay(&order.link).await.unwrap();
    let received = world.shop.receive(Provider::Lygos, &from_lygos("crash", "success", NOW)).await;
    assert_eq!(received.status, 200);
    drop(received.work.unwrap());
    assert!(world.shop.work().await.unwrap().is_empty(), "somebody may still be at it");
    clock.pass(Inbox::LEASE);
    assert!(matches!(world.shop.work().await.unwrap()[..], [Outcome::Paid]));
    assert_eq!(world.books().shipped(), ["crash"]);
}

/// "Paid" comes before the provider's own books show it: heard again, not written off.
#[tokio::test]
async fn a_message_that_comes_before_its_time() {
    let clock = Quick::new(0);
    let world = World::with(Inbox::new(MemoryStore::with_environment(Arc::new(clock.clone()))), None).await;
    for provider in Provider::ALL {
        let reference = format!("early-{}", provider.key());
        let order = world.order(provider, &reference).await;
        let message = match provider {
            Provider::Lomi => lomi_event("evt-5", "PAYMENT_SUCCEEDED", "nowhere", &reference),
            Provider::TygaPay => from_tygapay(&order.id, &reference, "success"),
            _ => from_lygos(&reference, "success", NOW),
        };
        world.hear(provider, &message).await;
        world.sandbox.buyer().pay(&order.link).await.unwrap();
        clock.pass(Duration::from_secs(15));
        assert!(matches!(world.shop.work().await.unwrap()[..], [Outcome::Paid]), "{provider}");
    }
    assert_eq!(world.books().shipped().len(), 3);
}

/// Failed first, paid after all: told of both.
#[tokio::test]
async fn a_late_payment_counts() {
    let world = World::new().await;
    let order = world.order(Provider::TygaPay, "late-over").await;
    world.sandbox.buyer().pay_amount(&order.link, "30".parse().unwrap()).await.unwrap();
    let proof = world.tygapay.confirm(&order.expected(), &Hint::none()).await.unwrap();
    assert_eq!(proof.settlement(), Settlement::Over { surplus: "4.5 USD".parse().unwrap() });
    // An attempt fails and the page is still open: nothing has ended.
    let order = world.order(Provider::Lomi, "late").await;
    world.sandbox.buyer().fail(&order.link).await.unwrap();
    let outcome = world.shop.check(Provider::Lomi, "late", &Hint::none()).await;
    assert!(matches!(&outcome, Outcome::NotPaid(why) if !why.is_final()), "{outcome:?}");
    world.sandbox.buyer().pay(&order.link).await.unwrap();
    assert!(matches!(world.shop.check(Provider::Lomi, "late", &Hint::none()).await, Outcome::Paid));
    // The session ended with nothing: told once.
    let order = world.order(Provider::Lomi, "never").await;
    world.sandbox.buyer().let_expire(&order.link).await.unwrap();
    for _ in 0..2 {
        let outcome = world.shop.check(Provider::Lomi, "never", &Hint::none()).await;
        assert!(matches!(&outcome, Outcome::NotPaid(why) if why.is_final()), "{outcome:?}");
    }
    assert_eq!(world.books().not_paid().len(), 1);
    let _ = world::amount(Provider::Lomi);
}

#[test]
fn a_client_and_anothers_messages_are_no_pair() {
    let shop = || passerelle::fulfilment::Fulfilment::new(crate::books::Books::default(), Inbox::memory());
    let client = || Arc::new(crate::common::lygos("http://127.0.0.1:1"));
    assert!(shop().erased(client(), Arc::new(world::lygos_webhooks())).is_ok());
    let error = shop().erased(client(), Arc::new(world::lomi_webhooks())).unwrap_err();
    assert!(matches!(error, Error::Configuration(_)), "{error}");
}

/// What a provider can do beyond taking money is asked at run time where the provider is chosen then.
#[tokio::test]
async fn giving_back_and_calling_off_where_the_provider_can() {
    let world = World::new().await;
    for provider in Provider::ALL {
        let checkout = world.shop.checkout(provider).unwrap();
        let can = (checkout.refunds().is_some(), checkout.cancellations().is_some());
        assert_eq!(can, (provider != Provider::Lygos, provider != Provider::Lomi), "{provider}");
        if let Some(cancellations) = checkout.cancellations() {
            let order = world.order(provider, &format!("off-{}", provider.key())).await;
            cancellations.cancel(&order.id).await.unwrap();
        }
        let Some(refunds) = checkout.refunds() else { continue };
        let order = world.order(provider, &format!("back-{}", provider.key())).await;
        world.sandbox.buyer().pay(&order.link).await.unwrap();
        let proof = checkout.confirm(&order.expected(), &Hint::none()).await.unwrap();
        let refund = NewRefund::new(proof.payment(), "back-1", proof.paid());
        if provider == Provider::TygaPay {
            assert!(matches!(refunds.refund(&refund).await, Err(Error::NotSent(_))), "nobody to give it to");
        }
        let refund = refund.to_user("user-canary").notify_url("https://shop.example.com/back");
        let made = refunds.refund(&refund).await.unwrap();
        assert_eq!((made.provider, made.amount), (provider, order.amount));
        if provider == Provider::Lomi {
            // Asked for again, as after a crash, it is the same one.
            assert_eq!(refunds.refund(&refund).await.unwrap().id, made.id);
        } else {
            let part = NewRefund::new(proof.payment(), "back-2", "1 USD".parse().unwrap())
                .to_user("u")
                .notify_url("https://a");
            assert!(matches!(refunds.refund(&part).await, Err(Error::NotSent(_))), "a part");
        }
        let verdict = checkout.confirm(&order.expected(), &Hint::none()).await;
        assert!(matches!(verdict, Err(NotPaid::GivenBack)), "{verdict:?}");
    }
    assert_eq!(world.sandbox.refunds().len(), 2);
}

/// The message is faster than the shop's own books.
#[tokio::test]
async fn an_order_that_is_written_down_late() {
    let clock = Quick::new(0);
    let world = World::with(Inbox::new(MemoryStore::with_environment(Arc::new(clock.clone()))), None).await;
    let order = world.unwritten(Provider::Lygos, "slow-books", world::amount(Provider::Lygos)).await;
    world.sandbox.buyer().pay(&order.link).await.unwrap();
    world.hear(Provider::Lygos, &from_lygos("slow-books", "success", NOW)).await;
    world.books().expect(order.expected());
    clock.pass(Duration::from_secs(15));
    assert!(matches!(world.shop.work().await.unwrap()[..], [Outcome::Paid]));
    // What nobody signed and nobody knows fills no store.
    world.hear(Provider::TygaPay, &from_tygapay("T1", "nobodys", "success")).await;
    clock.pass(Duration::from_secs(3600));
    assert!(world.shop.work().await.unwrap().is_empty());
}

/// The provider said "paid", the shop failed, and then the provider says "failed" for a while: "paid" still counts.
#[tokio::test]
async fn a_provider_that_changes_its_mind() {
    use wiremock::matchers::{method, path};
    use wiremock::{Mock, MockServer, ResponseTemplate};
    let (server, clock) = (MockServer::start().await, Quick::new(0));
    let id = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
    let gateway = serde_json::json!({
        "id": id, "amount": 5000, "currency": "XOF", "shop_name": "Shop", "order_id": "mind",
        "creation_date": "2026-01-01T00:00:00",
    });
    let says = async |status: &str| {
        server.reset().await;
        let state = ResponseTemplate::new(200).set_body_json(serde_json::json!({"status": status, "order_id": "mind"}));
        Mock::given(method("GET")).and(path("/v1/gateway/payin/mind")).respond_with(state).mount(&server).await;
        let gateway = ResponseTemplate::new(200).set_body_json(&gateway);
        Mock::given(method("GET")).and(path(format!("/v1/gateway/{id}"))).respond_with(gateway).mount(&server).await;
    };
    let shop = passerelle::fulfilment::Fulfilment::new(
        crate::books::Books::default(),
        Inbox::new(MemoryStore::with_environment(Arc::new(clock.clone()))),
    )
    .provider(crate::common::lygos(&server.uri()), world::lygos_webhooks());
    let expected = ExpectedPayment::new(Provider::Lygos, Mode::Live, "mind", "5000 XOF".parse().unwrap()).id(id);
    shop.shop().expect(expected.clone());
    says("success").await;
    shop.shop().fails.store(1, Ordering::SeqCst);
    assert!(matches!(shop.settle(&expected, &Hint::none()).await, Outcome::ShopFailed(_)));
    says("failed").await;
    clock.pass(Duration::from_secs(15));
    shop.work().await.unwrap();
    says("success").await;
    clock.pass(Duration::from_secs(3600));
    shop.work().await.unwrap();
    shop.settle(&expected, &Hint::none()).await;
    assert_eq!(shop.shop().shipped(), ["mind"]);
}

/// A worker that is so slow that another has taken over leaves the shop alone.
#[tokio::test]
async fn who_was_slow_tells_nobody() {
    let clock = Quick::new(0);
    let inbox = Inbox::new(MemoryStore::with_environment(Arc::new(clock.clone())));
    let world = World::with(inbox.clone(), None).await;
    let order = world.order(Provider::Lygos, "slow").await;
    world.sandbox.buyer().pay(&order.link).await.unwrap();
    world.books().fails.store(1, Ordering::SeqCst);
    assert!(matches!(world.shop.check(Provider::Lygos, "slow", &Hint::none()).await, Outcome::ShopFailed(_)));
    clock.pass(Duration::from_secs(15));
    let other = clock.clone();
    let takes_over = async move {
        other.pass(Inbox::LEASE);
        assert_eq!(inbox.take_abandoned(1).await.unwrap().len(), 1);
    };
    *world.books().meanwhile.lock().unwrap() = Some(Box::pin(takes_over));
    assert!(matches!(world.shop.work().await.unwrap()[..], [Outcome::Known]));
    assert!(world.books().shipped().is_empty(), "the other one tells");
    clock.pass(Inbox::LEASE);
    assert!(matches!(world.shop.work().await.unwrap()[..], [Outcome::Paid]));
}

/// Paid days ago, and the shop has not kept when the order was made: lomi.'s session says to look further back.
#[tokio::test]
async fn a_payment_of_long_ago_is_found() {
    let world = World::new().await;
    let order = world.order(Provider::Lomi, "long-ago").await;
    world.sandbox.buyer().pay(&order.link).await.unwrap();
    world.sandbox.clock().advance(Duration::from_secs(10 * 24 * 3600)).await;
    let books = ExpectedPayment::new(order.provider, order.mode, "long-ago", order.amount).id(order.id.as_str());
    assert!(world.lomi.confirm(&books, &Hint::none()).await.is_ok());
    let now = world.sandbox.clock().now();
    let sweep = world.lomi.sweep(&[books], now).await.unwrap();
    assert!(sweep.orders[0].1.is_ok(), "{:?}", sweep.orders[0].1);
}

/// An attempt failed and the page is open: that is as the message says, and nobody asks on and on.
#[tokio::test]
async fn a_failed_attempt_is_looked_at_once() {
    let clock = Quick::new(0);
    let world = World::with(Inbox::new(MemoryStore::with_environment(Arc::new(clock.clone()))), None).await;
    let order = world.order(Provider::Lomi, "attempt").await;
    world.sandbox.buyer().fail(&order.link).await.unwrap();
    let (_, outcome) = world.hear(Provider::Lomi, &lomi_event("evt-6", "PAYMENT_FAILED", "t", "attempt")).await;
    assert!(matches!(&outcome, Some(Outcome::NotPaid(why)) if !why.is_final()), "{outcome:?}");
    clock.pass(Duration::from_secs(3600));
    assert!(world.shop.work().await.unwrap().is_empty());
}

/// A provider that is down for a day: the message is kept until it can be asked. One that says "pending" all that time is
/// left to the sweeps.
#[tokio::test]
async fn a_message_outlasts_a_provider_that_is_down() {
    let clock = Quick::new(0);
    let world = World::with(Inbox::new(MemoryStore::with_environment(Arc::new(clock.clone()))), None).await;
    let order = world.order(Provider::Lygos, "down").await;
    world.order(Provider::Lygos, "open").await;
    world.sandbox.buyer().pay(&order.link).await.unwrap();
    let fault = world.sandbox.inject(Fault::new(FaultKind::BadGateway).on("GET /v1/gateway/payin/down")).unwrap();
    world.hear(Provider::Lygos, &from_lygos("down", "success", NOW)).await;
    world.hear(Provider::Lygos, &from_lygos("open", "success", NOW)).await;
    for _ in 0..24 {
        clock.pass(Duration::from_secs(3600));
        world.shop.work().await.unwrap();
    }
    assert!(world.sandbox.heal(fault));
    clock.pass(Duration::from_secs(3600));
    assert!(matches!(world.shop.work().await.unwrap()[..], [Outcome::Paid]));
    assert_eq!(world.books().shipped(), ["down"]);
}
