//! A buyer comes back from each provider's page, to an address that the shop signed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use passerelle::Error;
use passerelle::money::{Currency, Money};
use passerelle::payment::{
    Checkout, CreatedOrder, Hint, Mode, NewOrder, PaymentState, Provider, ReturnPage, ReturnToken, ReturnUrls,
};
use passerelle::secret::ReturnSecret;
use passerelle_sandbox::Sandbox;

const SECRET: &str = "canary_0123456789_0123456789_0123";
const BASES: [&str; 5] = [
    "https://shop.example.com/merci",
    "https://shop.example.com/merci?a=b#top",
    "https://shop.example.com/merci?a=b?c&",
    "https://boutique-é.example.com/payé?orderId=17&status=là",
    "http://[::1]:3000/?",
];

fn urls() -> ReturnUrls {
    ReturnUrls::new(ReturnSecret::new(SECRET).unwrap(), Mode::Test).session_parameter("session_id")
}

fn order(reference: &str, base: &str, currency: Currency) -> NewOrder {
    let order = NewOrder::new(reference, Money::from_major(5000, currency)).unwrap().title("Ma boutique");
    order.success_url(base).failure_url(base)
}

/// Presses a button of the hosted page; where the browser is sent then, as the shop's server sees it.
async fn press(link: &str, form: &str) -> String {
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let request = client.post(link).header("content-type", "application/x-www-form-urlencoded").body(form.to_owned());
    let response = request.send().await.unwrap();
    let location = response.headers()["location"].to_str().unwrap();
    let url = reqwest::Url::parse(location).unwrap();
    format!("{}?{}", url.path(), url.query().unwrap())
}

/// The session's id, at lomi.: the documented form of it.
fn is_uuid(id: &str) -> bool {
    id.len() == 36 && id.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

#[tokio::test]
async fn a_buyer_comes_back_from_each_provider() {
    let sandbox = Sandbox::start().await.unwrap();
    let clients: [(Arc<dyn Checkout>, Currency, &str); 3] = [
        (Arc::new(sandbox.lygos_client().unwrap()), Currency::XOF, "action=pay"),
        (Arc::new(sandbox.lomi_client().unwrap()), Currency::XOF, "action=pay&method=wave"),
        (Arc::new(sandbox.tygapay_client().unwrap()), Currency::USDT, "action=pay&network=BSC&token=USDT&amount=5000"),
    ];
    let now = SystemTime::now();
    for (client, currency, pay) in &clients {
        let provider = client.provider();
        for (number, base) in BASES.into_iter().enumerate() {
            let create = async |name: &str| -> CreatedOrder {
                let order = urls().attach(provider, order(&format!("{name}-{number}"), base, *currency), now).unwrap();
                client.create_order(&order).await.unwrap()
            };
            let paid = create("CMD").await;
            let back = press(&paid.link, pay).await;
            let hint = urls().read(provider, &back);
            assert_eq!(hint.token, ReturnToken::Valid, "{provider}: {back}");
            assert_eq!(hint.signed_reference(), Some(paid.reference.as_str()), "{back}");
            assert!(hint.contradicted.is_empty());
            // The shop's own parameters are the provider's too: which is whose can't be told.
            let is_twice = provider == Provider::TygaPay && base.contains("orderId");
            let twice: &[&str] = if is_twice { &["orderId", "status"] } else { &[] };
            assert_eq!(hint.ambiguous, twice, "{back}");
            match provider {
                Provider::Lygos => assert_eq!((&hint.id, hint.page), (&None, Some(ReturnPage::Success))),
                Provider::Lomi => {
                    assert!(is_uuid(hint.id.as_deref().unwrap()), "{hint:?}");
                    assert_eq!((hint.id.as_ref(), hint.page), (Some(&paid.id), Some(ReturnPage::Success)));
                }
                _ => {
                    assert_eq!((hint.id.as_ref(), hint.page), (Some(&paid.id).filter(|_| !is_twice), None));
                    let said = if is_twice { PaymentState::Pending } else { PaymentState::Succeeded };
                    assert_eq!(hint.claimed, said);
                }
            }
            let proof = client.confirm(&paid.expected(), &Hint::from(&hint)).await.unwrap();
            assert_eq!(proof.reference(), paid.reference);

            // One who opens the address of an order that nobody has paid: the token is good, and the order isn't paid.
            let unpaid = create("NEW").await;
            let address = urls().sign(provider, ReturnPage::Success, base, &unpaid.reference, now).unwrap();
            let hint = urls().read(provider, &address);
            assert_eq!(hint.signed_reference(), Some(unpaid.reference.as_str()));
            client.confirm(&unpaid.expected(), &Hint::from(&hint)).await.unwrap_err();

            // One who gives up.
            if provider != Provider::Lomi {
                let back = press(&unpaid.link, "action=fail").await;
                let hint = urls().read(provider, &back);
                assert_eq!(hint.signed_reference(), Some(unpaid.reference.as_str()), "{back}");
                let page = Some(ReturnPage::Failure).filter(|_| provider == Provider::Lygos);
                assert_eq!(hint.page, page, "{back}");
            }
        }
    }
    sandbox.stop().await;
}

/// lomi. takes a repetition for what it is only if the address is the same: so the token has the time of the order, and not
/// that of the call.
#[tokio::test]
async fn an_order_asked_for_again_has_the_same_address() {
    let sandbox = Sandbox::start().await.unwrap();
    let lomi = sandbox.lomi_client().unwrap();
    let ordered = SystemTime::now() - Duration::from_secs(3600);
    let attach = |ordered| urls().attach(Provider::Lomi, order("CMD-1", BASES[0], Currency::XOF), ordered).unwrap();
    let first = lomi.create_order(&attach(ordered)).await.unwrap();
    let again = lomi.create_order(&attach(ordered)).await.unwrap();
    assert_eq!((again.id, again.link), (first.id, first.link));
    let error = lomi.create_order(&attach(ordered + Duration::from_secs(1))).await.unwrap_err();
    assert!(matches!(error, Error::Rejected(_)) && error.status() == Some(409), "{error}");
    sandbox.stop().await;
}
