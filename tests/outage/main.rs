//! Five minutes in which no message reaches the shop, with many payments under way at each provider: one sweep, and every
//! order has its true state. In a binary of its own, since it counts calls by the spans of its thread, and another test's
//! thread could keep tracing from making them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout)]
#![allow(unreachable_pub, reason = "a test binary has no outside")]

#[path = "../paid/books.rs"]
mod books;
#[path = "../common/mod.rs"]
mod common;
#[path = "../paid/world.rs"]
mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use passerelle::inbox::Inbox;
use passerelle::payment::{CreatedOrder, Hint, Provider};
use tracing::field::Field;
use tracing::span;
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::world::World;

/// Counts calls, by provider. (Nothing fails here, so a call is one request.)
#[derive(Clone, Default)]
struct Calls(Arc<Mutex<BTreeMap<String, usize>>>);

impl Calls {
    fn take(&self) -> BTreeMap<String, usize> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl<S: tracing::Subscriber> Layer<S> for Calls {
    fn on_new_span(&self, attributes: &span::Attributes<'_>, _: &span::Id, _: Context<'_, S>) {
        if attributes.metadata().name() == "call" {
            attributes.record(&mut |field: &Field, value: &dyn std::fmt::Debug| {
                if field.name() == "provider" {
                    let name = format!("{value:?}").trim_matches('"').to_owned();
                    *self.0.lock().unwrap().entry(name).or_default() += 1;
                }
            });
        }
    }
}

/// What becomes of an order while nobody tells the shop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Fate {
    /// Paid, and the shop has heard of it before.
    Known,
    Paid,
    /// The shop has given it up, then it is paid.
    PaidLate,
    /// It ends without money: expired, failed or called off.
    Ends,
    /// Somebody tries and doesn't get through.
    Tries,
    Nothing,
}

fn fate(number: usize) -> Fate {
    match number % 20 {
        0 => Fate::Known,
        1..=12 => Fate::Paid,
        13 => Fate::PaidLate,
        14..=16 => Fate::Ends,
        17 => Fate::Tries,
        _ => Fate::Nothing,
    }
}

#[tokio::test]
async fn after_one_sweep_every_order_has_its_true_state() {
    let orders = std::env::var("PASSERELLE_OUTAGE_ORDERS").ok().and_then(|text| text.parse().ok()).unwrap_or(1000);
    let calls = Calls::default();
    let _guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(calls.clone()));

    // The shop's address answers 503 throughout; what is sent there is kept for later.
    let down = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(503)).mount(&down).await;
    let world = World::with(Inbox::memory(), Some(down.uri())).await;
    let begun = world.sandbox.clock().now();

    let mut fates: BTreeMap<String, (Fate, CreatedOrder)> = BTreeMap::new();
    for provider in Provider::ALL {
        for number in 0..orders {
            let order = world.order(provider, &format!("{}-{number}", provider.key())).await;
            fates.insert(order.reference.clone(), (fate(number), order));
        }
    }
    let buyer = world.sandbox.buyer();
    for (fate, order) in fates.values().filter(|(fate, _)| *fate == Fate::Known) {
        buyer.pay(&order.link).await.unwrap();
        world.shop.check(order.provider, &order.reference, &Hint::none()).await;
        assert_eq!(*fate, Fate::Known);
    }
    // Five minutes, a part of the payments in each.
    for minute in 0..5 {
        for (_, (fate, order)) in fates.iter().enumerate().filter(|(at, _)| at % 5 == minute).map(|(_, it)| it) {
            match fate {
                Fate::Paid => buyer.pay(&order.link).await.unwrap(),
                Fate::PaidLate => {
                    if order.provider == Provider::Lomi {
                        world.books().give_up(order.provider, &order.reference);
                    }
                    buyer.pay(&order.link).await.unwrap();
                }
                Fate::Ends if order.provider == Provider::Lygos => buyer.fail(&order.link).await.unwrap(),
                Fate::Ends => buyer.let_expire(&order.link).await.unwrap(),
                Fate::Tries if order.provider == Provider::Lomi => buyer.fail(&order.link).await.unwrap(),
                Fate::Tries => buyer.start(&order.link).await.unwrap(),
                Fate::Known | Fate::Nothing => {}
            }
        }
        world.sandbox.clock().advance(Duration::from_secs(60)).await;
    }
    let shipped_before = world.books().shipped().len();
    assert_eq!(shipped_before, fates.values().filter(|(fate, _)| *fate == Fate::Known).count());

    // One sweep, in as few calls as that takes.
    let pending = passerelle::fulfilment::Shop::pending(world.books()).await.unwrap();
    let listed = world.sandbox.payments().into_iter().filter(|it| it.provider == passerelle_sandbox::Provider::Lomi);
    let pages = listed.count().div_ceil(100) + 1;
    calls.take();
    let report = world.shop.sweep(begun).await;
    let made = calls.take();
    assert!(report.is_whole(), "{:?}", report.unread);
    for (provider, pages) in [(Provider::Lomi, pages), (Provider::Lygos, 1), (Provider::TygaPay, 0)] {
        let own = pending.iter().filter(|order| order.provider() == provider).count();
        let made = made.get(provider.key()).copied().unwrap_or_default();
        assert!(made > 0 && made <= pages + own, "{provider}: {made} calls, {pages} pages, {own} pending orders");
        println!("{provider}: {made} calls for {pages} pages and {own} pending orders");
    }

    // Every order has its true state, and the shop heard of it once.
    let shipped = world.books().shipped();
    let distinct: BTreeSet<&String> = shipped.iter().collect();
    assert_eq!(distinct.len(), shipped.len(), "shipped twice");
    let ended = world.books().not_paid();
    for (reference, (fate, _)) in &fates {
        let is_shipped = distinct.contains(reference);
        let endings = ended.iter().filter(|(ended, _)| ended == reference).count();
        match fate {
            Fate::Known | Fate::Paid | Fate::PaidLate => assert!(is_shipped && endings == 0, "{reference}: {fate:?}"),
            Fate::Ends => assert!(!is_shipped && endings == 1, "{reference}: {fate:?}"),
            Fate::Tries | Fate::Nothing => assert!(!is_shipped && endings == 0, "{reference}: {fate:?}"),
        }
    }

    // All those messages come after all, signed as the providers sign them; and another sweep.
    let late = down.received_requests().await.unwrap();
    assert!(late.len() > orders, "the providers tried to tell");
    for message in late {
        let mut request = http::Request::new(bytes::Bytes::copy_from_slice(&message.body));
        *request.headers_mut() = message.headers.clone();
        let provider = message.url.path().trim_start_matches('/').parse().unwrap();
        let (status, outcome) = world.hear(provider, &request).await;
        assert_eq!(status, 200, "{outcome:?}");
    }
    let again = world.shop.sweep(begun).await;
    assert!(again.is_whole() && again.newly_paid() == 0);
    assert_eq!(world.books().shipped().len(), shipped.len());
    assert_eq!(world.books().not_paid().len(), ended.len());
}
