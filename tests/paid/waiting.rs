//! Waiting for an order's end, on a clock that only waiting moves.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use passerelle::payment::{Checkout, NotPaid, PaymentState, Provider, Wait};
use passerelle_sandbox::{Fault, FaultKind};

use crate::world::World;

#[tokio::test]
async fn until_it_is_paid() {
    let world = World::new().await;
    for provider in Provider::ALL {
        let order = world.order(provider, &format!("wait-{}", provider.key())).await;
        let expected = order.expected();
        let begun = world.sandbox.clock().now();
        // The buyer takes two minutes; at Lygos the state is 404 until then.
        let looks = Arc::new(Mutex::new(Vec::new()));
        let told = Arc::clone(&looks);
        let wait = Wait::at_most(Duration::from_secs(600))
            .progress(move |progress| told.lock().unwrap().push((progress.waited, progress.pause)));
        let checkout = world.shop.checkout(provider).unwrap();
        let buyer = async {
            while world.sandbox.clock().now() < begun + Duration::from_secs(120) {
                tokio::task::yield_now().await;
            }
            world.sandbox.buyer().pay(&order.link).await.unwrap();
        };
        let (proof, ()) = tokio::join!(checkout.wait_until_final(&expected, wait), buyer);
        assert_eq!(proof.unwrap().reference(), order.reference, "{provider}");
        let looks = looks.lock().unwrap();
        // Two seconds at first, thirty at most, ever less often.
        assert!(looks[0].1 <= Duration::from_secs(2) && looks[0].1 >= Duration::from_secs(1), "{looks:?}");
        assert!(looks.iter().all(|(_, pause)| *pause <= Duration::from_secs(30)));
        assert!(looks.len() < 25, "{provider} was asked {} times", looks.len());
        let waited = world.sandbox.clock().now().duration_since(begun).unwrap();
        assert!(waited < Duration::from_secs(120 + 60), "{waited:?}");
    }
}

#[tokio::test]
async fn until_the_time_is_over() {
    let world = World::new().await;
    for provider in Provider::ALL {
        let order = world.order(provider, &format!("over-{}", provider.key())).await;
        let begun = world.sandbox.clock().now();
        let within = Duration::from_secs(90);
        let verdict =
            world.shop.checkout(provider).unwrap().wait_until_final(&order.expected(), Wait::at_most(within)).await;
        assert!(matches!(verdict, Err(NotPaid::State(PaymentState::Pending))), "{verdict:?}");
        let waited = world.sandbox.clock().now().duration_since(begun).unwrap();
        assert!(waited >= within && waited < within + Duration::from_secs(5), "{provider}: {waited:?}");
    }
}

/// No time at all still asks once.
#[tokio::test]
async fn at_least_once() {
    let world = World::new().await;
    let order = world.order(Provider::Lygos, "now").await;
    world.sandbox.buyer().pay(&order.link).await.unwrap();
    assert!(world.lygos.wait_until_final(&order.expected(), Wait::at_most(Duration::ZERO)).await.is_ok());
}

/// A provider in trouble is waited for; a key that isn't taken is not.
#[tokio::test]
async fn through_trouble_but_not_for_ever() {
    let world = World::new().await;
    let order = world.order(Provider::Lygos, "trouble").await;
    world.sandbox.buyer().pay(&order.link).await.unwrap();
    for kind in [FaultKind::BadGateway, FaultKind::CutAfter, FaultKind::NotFound] {
        let fault = Fault::new(kind).on("GET /v1/gateway/payin/*").times(12);
        world.sandbox.inject(fault).unwrap();
        let wait = Wait::at_most(Duration::from_secs(600));
        let proof = world.lygos.wait_until_final(&order.expected(), wait).await;
        assert!(proof.is_ok(), "{kind:?}: {proof:?}");
        world.sandbox.heal_all();
    }
    let stranger = passerelle::lygos::Lygos::builder(passerelle::secret::ApiKey::new("lygosapp-canary-other").unwrap());
    let stranger = stranger.base_url(world.sandbox.lygos().base_url()).build().unwrap();
    let expected = order.expected();
    let waiting = stranger.wait_until_final(&expected, Wait::at_most(Duration::from_secs(600)));
    let verdict = tokio::time::timeout(Duration::from_secs(5), waiting).await.expect("told at once");
    assert!(matches!(verdict, Err(NotPaid::Unknown(_))), "{verdict:?}");
}

/// Dropped, it asks no more.
#[tokio::test]
async fn it_can_be_dropped() {
    let world = World::new().await;
    let order = world.order(Provider::TygaPay, "dropped").await;
    let asked = Arc::new(Mutex::new(0));
    let count = Arc::clone(&asked);
    let expected = order.expected();
    let waiting = world.tygapay.wait_until_final(
        &expected,
        Wait::at_most(Duration::from_secs(3600)).progress(move |_| *count.lock().unwrap() += 1),
    );
    let stop = async {
        while *asked.lock().unwrap() < 3 {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        verdict = waiting => panic!("{verdict:?}"),
        () = stop => {}
    }
    let after = *asked.lock().unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(*asked.lock().unwrap(), after);
}
