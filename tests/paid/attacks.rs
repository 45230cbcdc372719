//! What somebody may try so that goods leave without money. None of it makes a proof.

use passerelle::lomi::types::CreateRefund;
use passerelle::money::Amount;
use passerelle::payment::{Compared, ExpectedPayment, Hint, Mode, NotPaid, PaymentState, Provider};
use passerelle::tygapay::TygaPay;
use passerelle_sandbox::RefundOutcome;

use crate::world::{self, NOW, World, from_lygos, from_tygapay, lomi_event, with_amount};

const PROVIDERS: [Provider; 3] = Provider::ALL;

/// The message itself, or nothing but its claim, at each provider.
async fn says_paid(world: &World, provider: Provider, id: &str, reference: &str) -> http::Request<bytes::Bytes> {
    let _ = world;
    match provider {
        Provider::Lygos => from_lygos(reference, "success", NOW),
        Provider::TygaPay => from_tygapay(id, reference, "success"),
        _ => lomi_event("evt-1", "PAYMENT_SUCCEEDED", "8c0c3027-1a6a-4f2b-9f4e-6f1a2b3c4d5e", reference),
    }
}

fn pending(verdict: Result<passerelle::payment::PaidProof, NotPaid>) -> bool {
    matches!(verdict, Err(NotPaid::State(PaymentState::Pending)))
}

fn differs(verdict: Result<passerelle::payment::PaidProof, NotPaid>, compared: Compared) -> bool {
    matches!(verdict, Err(NotPaid::Differs { what, .. }) if what == compared)
}

#[tokio::test]
async fn a_message_that_says_paid_while_the_order_is_new() {
    let world = World::new().await;
    for provider in PROVIDERS {
        let order = world.order(provider, &format!("new-{}", provider.key())).await;
        let message = says_paid(&world, provider, &order.id, &order.reference).await;
        let (status, outcome) = world.hear(provider, &message).await;
        assert_eq!(status, 200, "{provider}");
        assert!(format!("{outcome:?}").contains("State(Pending)"), "{provider}: {outcome:?}");
        assert!(world.books().shipped().is_empty());
    }
    // Nor does it stand in the way of the true one.
    let order = world.unwritten(Provider::TygaPay, "new-tygapay", world::amount(Provider::TygaPay)).await;
    world.sandbox.buyer().pay(&order.link).await.unwrap();
    world.hear(Provider::TygaPay, &from_tygapay(&order.id, "new-tygapay", "success")).await;
    world.sandbox.clock().advance(std::time::Duration::from_secs(3600)).await;
    world.shop.check(Provider::TygaPay, "new-tygapay", &Hint::none()).await;
    assert_eq!(world.books().shipped(), ["new-tygapay"]);
}

#[tokio::test]
async fn a_forged_redirect() {
    let world = World::new().await;
    let order = world.order(Provider::TygaPay, "redirect").await;
    let typed = format!("/merci?orderId={}&orderNumber=redirect&status=success", order.id);
    let hint = TygaPay::read_redirect(&typed);
    assert_eq!(hint.state.as_deref(), Some("success"));
    assert!(pending(world.tygapay.confirm(&order.expected(), &Hint::from(&hint)).await));
    world.shop.check(Provider::TygaPay, "redirect", &Hint::from(&hint)).await;
    assert!(world.books().shipped().is_empty());
}

/// Somebody pays a cheap order and shows its message, or its ids, for a dear one.
#[tokio::test]
async fn a_paid_order_shown_for_another() {
    let world = World::new().await;
    for provider in PROVIDERS {
        let (mine, dear) = (format!("mine-{}", provider.key()), format!("dear-{}", provider.key()));
        let paid = world.order(provider, &mine).await;
        let other = world.order(provider, &dear).await;
        world.sandbox.buyer().pay(&paid.link).await.unwrap();
        let checkout = world.shop.checkout(provider).unwrap();
        let payment = match provider {
            Provider::Lomi => world.transaction(&mine).await,
            _ => paid.id.clone(),
        };
        let message = match provider {
            Provider::Lomi => lomi_event("evt-2", "PAYMENT_SUCCEEDED", &payment, &dear),
            Provider::TygaPay => from_tygapay(&payment, &dear, "success"),
            _ => from_lygos(&dear, "success", NOW),
        };
        world.hear(provider, &message).await;
        assert!(world.books().shipped().is_empty(), "{provider}");
        // The shop's own order with the other's id, and without any.
        let stolen = other.expected().id(payment.as_str());
        assert!(checkout.confirm(&stolen, &Hint::none()).await.is_err(), "{provider}");
    }
    let other = ExpectedPayment::new(Provider::TygaPay, Mode::Live, "dear-tygapay", world::amount(Provider::TygaPay));
    let paid =
        world.sandbox.orders().into_iter().find(|order| order.reference.as_deref() == Some("mine-tygapay")).unwrap();
    let told = TygaPay::read_redirect(format!("?orderId={}&orderNumber=dear-tygapay&status=success", paid.id));
    let verdict = world.tygapay.confirm(&other, &Hint::from(&told)).await;
    assert!(differs(verdict, Compared::Reference));
    // Upper and lower case are two orders.
    let case = ExpectedPayment::new(Provider::Lygos, Mode::Live, "MINE-lygos", world::amount(Provider::Lygos));
    assert!(world.lygos.confirm(&case, &Hint::none()).await.is_err());
}

/// What the provider asked for is less than the books say, and it was paid.
#[tokio::test]
async fn a_tampered_amount() {
    let world = World::new().await;
    for provider in PROVIDERS {
        let (less, books) = if provider == Provider::TygaPay { ("1 USD", "25.5 USD") } else { ("500 XOF", "5000 XOF") };
        let reference = format!("less-{}", provider.key());
        let order = world.unwritten(provider, &reference, less.parse().unwrap()).await;
        world.sandbox.buyer().pay(&order.link).await.unwrap();
        let verdict = world.shop.checkout(provider).unwrap().confirm(&with_amount(&order, books), &Hint::none()).await;
        match provider {
            Provider::Lomi => assert!(matches!(verdict, Err(NotPaid::Underpaid { .. })), "{verdict:?}"),
            _ => assert!(differs(verdict, Compared::Amount), "{provider}"),
        }
        world.books().expect(with_amount(&order, books));
        let message = says_paid(&world, provider, &order.id, &reference).await;
        world.hear(provider, &message).await;
        assert!(world.books().shipped().is_empty(), "{provider}");
        assert_eq!(world.books().not_paid().last().unwrap().0, reference, "the shop is told");
    }
}

/// 5000 francs for 5000 dollars.
#[tokio::test]
async fn another_currency() {
    let world = World::new().await;
    for provider in PROVIDERS {
        let reference = format!("currency-{}", provider.key());
        let order = world.unwritten(provider, &reference, world::amount(provider)).await;
        world.sandbox.buyer().pay(&order.link).await.unwrap();
        let books = if provider == Provider::TygaPay { "25 XOF" } else { "5000 USD" };
        let verdict = world.shop.checkout(provider).unwrap().confirm(&with_amount(&order, books), &Hint::none()).await;
        assert!(differs(verdict, Compared::Currency), "{provider}");
    }
}

#[tokio::test]
async fn a_test_payment_at_a_live_shop() {
    let world = World::new().await;
    let order = world.order(Provider::Lomi, "test-mode").await;
    world.sandbox.buyer().pay(&order.link).await.unwrap();
    assert_eq!(order.mode, Mode::Test, "the sandbox has a test key");
    let live = ExpectedPayment::new(Provider::Lomi, Mode::Live, "test-mode", order.amount).id(order.id.as_str());
    assert!(differs(world.lomi.confirm(&live, &Hint::none()).await, Compared::Mode));
    // The key alone decides, where the answer doesn't say.
    for provider in PROVIDERS {
        let order = world.order(provider, &format!("mode-{}", provider.key())).await;
        world.sandbox.buyer().pay(&order.link).await.unwrap();
        let other = if order.mode == Mode::Live { Mode::Test } else { Mode::Live };
        let books = ExpectedPayment::new(provider, other, order.reference.as_str(), order.amount).id(order.id.as_str());
        let verdict = world.shop.checkout(provider).unwrap().confirm(&books, &Hint::none()).await;
        assert!(differs(verdict, Compared::Mode), "{provider}");
    }
    // A message of lomi.'s other mode, and one that tries the address out: nothing is asked, nothing is kept.
    for body in [
        r#"{"id":"e","event":"PAYMENT_SUCCEEDED","data":{"environment":"live","status":"completed","gross_amount":5000,
            "currency_code":"XOF","transaction_id":"t","metadata":{"order_id":"test-mode"}}}"#,
        r#"{"id":"evt_test_1","type":"test.webhook","data":{"object":{"status":"success","amount":5000,"currency":"XOF",
            "metadata":{"order_id":"test-mode"}}},"livemode":false}"#,
    ] {
        let (status, outcome) = world.hear(Provider::Lomi, &world::from_lomi(body)).await;
        assert!(status == 200 && outcome.is_none(), "{body}");
    }
    assert!(world.books().shipped().is_empty());
}

#[tokio::test]
async fn too_little_of_a_token() {
    let world = World::new().await;
    let order = world.order(Provider::TygaPay, "little").await;
    world.sandbox.buyer().pay_amount(&order.link, "25.49".parse().unwrap()).await.unwrap();
    world.hear(Provider::TygaPay, &from_tygapay(&order.id, "little", "success")).await;
    assert!(pending(world.tygapay.confirm(&order.expected(), &Hint::none()).await));
    assert!(world.books().shipped().is_empty());
    // The rest of it makes it paid.
    world.sandbox.buyer().pay_amount(&order.link, "0.01".parse().unwrap()).await.unwrap();
    let proof = world.tygapay.confirm(&order.expected(), &Hint::none()).await.unwrap();
    assert_eq!(proof.paid(), world::amount(Provider::TygaPay));
}

/// Paid, given back, and the old "paid" is shown again.
#[tokio::test]
async fn a_refund_after_success() {
    let world = World::new().await;
    for part in [5000, 1] {
        let reference = format!("refund-{part}");
        let order = world.order(Provider::Lomi, &reference).await;
        world.sandbox.buyer().pay(&order.link).await.unwrap();
        let transaction = world.transaction(&reference).await;
        let request = CreateRefund::new(Amount::from(part), transaction.as_str());
        let step =
            world.lomi.refunds().create(request, passerelle::Idempotency::order(reference.as_str())).send().await;
        match step.unwrap() {
            passerelle::confirmation::Step::Preview(preview) => drop(preview.confirm().await.unwrap()),
            passerelle::confirmation::Step::Executed(_) => {}
        }
        let stale = lomi_event("evt-3", "PAYMENT_SUCCEEDED", &transaction, &reference);
        world.hear(Provider::Lomi, &stale).await;
        let verdict = world.lomi.confirm(&order.expected(), &Hint::none()).await;
        assert!(matches!(verdict, Err(NotPaid::GivenBack)), "{part}: {verdict:?}");
    }
    let order = world.order(Provider::TygaPay, "refund").await;
    world.sandbox.buyer().pay(&order.link).await.unwrap();
    world.tygapay.refund_order(&order.id, "user-canary", "https://shop.example.com/refund").await.unwrap();
    world.hear(Provider::TygaPay, &from_tygapay(&order.id, "refund", "success")).await;
    assert!(matches!(world.tygapay.confirm(&order.expected(), &Hint::none()).await, Err(NotPaid::GivenBack)));
    world.sandbox.finish_refund(&order.id, RefundOutcome::Completed).await.unwrap();
    assert!(matches!(world.tygapay.confirm(&order.expected(), &Hint::none()).await, Err(NotPaid::GivenBack)));
    assert!(world.books().shipped().is_empty());
}

#[tokio::test]
async fn an_order_that_the_shop_does_not_know() {
    let world = World::new().await;
    for provider in PROVIDERS {
        let reference = format!("unknown-{}", provider.key());
        let order = world.unwritten(provider, &reference, world::amount(provider)).await;
        world.sandbox.buyer().pay(&order.link).await.unwrap();
        let message = match provider {
            Provider::Lomi => {
                let transaction = world.transaction(&reference).await;
                lomi_event("evt-4", "PAYMENT_SUCCEEDED", &transaction, &reference)
            }
            _ => says_paid(&world, provider, &order.id, &reference).await,
        };
        assert_eq!(world.hear(provider, &message).await.0, 200);
    }
    assert!(world.books().shipped().is_empty() && world.books().not_paid().is_empty());
}

#[tokio::test]
async fn an_old_message_and_one_that_is_nobodys() {
    let world = World::new().await;
    let order = world.order(Provider::Lygos, "stale").await;
    world.sandbox.buyer().pay(&order.link).await.unwrap();
    let day = 24 * 3600;
    for at in [NOW - day - 1, NOW + day + 1] {
        assert_eq!(world.hear(Provider::Lygos, &from_lygos("stale", "success", at)).await.0, 401);
    }
    let mut unsigned = from_lygos("stale", "success", NOW);
    unsigned.headers_mut().clear();
    assert_eq!(world.hear(Provider::Lygos, &unsigned).await.0, 401);
    let lomis = world::from_lomi(r#"{"order_id":"stale","status":"success"}"#);
    assert_eq!(world.hear(Provider::Lygos, &lomis).await.0, 401);
    assert_eq!(world.hear(Provider::Lomi, &world::request("{}", http::HeaderMap::new())).await.0, 401);
    assert_eq!(world.hear(Provider::Lomi, &world::from_lomi("[]")).await.0, 400);
    assert_eq!(world.hear(Provider::TygaPay, &world::request("paid", http::HeaderMap::new())).await.0, 400);
    let long = "x".repeat(1024 * 1024 + 1);
    assert_eq!(world.hear(Provider::TygaPay, &world::request(&long, http::HeaderMap::new())).await.0, 413);
    assert!(world.books().shipped().is_empty());
}
