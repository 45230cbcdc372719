//! What runs beside the shop, on a clock that only waiting moves.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use passerelle::fulfilment::Fulfilment;
use passerelle::inbox::Inbox;
use passerelle::payment::{ExpectedPayment, Mode, Provider};

use crate::books::Books;
use crate::common::{self, quick::Quick};
use crate::world;

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
