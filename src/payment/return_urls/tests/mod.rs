//! There and back: what each provider does to an address, how long it is good, and which key it was signed with.

mod addresses;
mod forged;

use std::future::Future;
use std::pin::Pin;
use std::time::Instant;

use super::*;
use crate::money::{Currency, Money};

const SECRET: &str = "canary_0123456789_0123456789_0123";
const ORDERED: u64 = 1_800_000_000;
const DAY: u64 = 24 * 3600;

/// A clock that stands still.
struct At(u64);

impl Environment for At {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn time_of_day(&self) -> SystemTime {
        at(self.0)
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(std::future::pending())
    }

    fn random(&self) -> u64 {
        0
    }
}

fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

fn secret(text: &str) -> ReturnSecret {
    ReturnSecret::new(text).unwrap()
}

fn urls_at(seconds: u64) -> ReturnUrls {
    ReturnUrls::new(secret(SECRET), Mode::Live).environment(Arc::new(At(seconds)))
}

fn urls() -> ReturnUrls {
    urls_at(ORDERED + 60)
}

fn sign(provider: Provider, base: &str) -> String {
    urls().sign(provider, ReturnPage::Success, base, "CMD-1", at(ORDERED)).unwrap()
}

fn token(address: &str) -> &str {
    address.split_once("return_token=").unwrap().1
}

fn read_token(provider: Provider, token: &str) -> ReturnHint {
    urls().read(provider, format!("/merci?return_token={token}"))
}

const BASES: [&str; 15] = [
    "https://shop.example.com",
    "https://shop.example.com/merci",
    "https://shop.example.com/merci?",
    "https://shop.example.com/merci?a=b",
    "https://shop.example.com/merci?a=b&",
    "https://shop.example.com?a=b",
    "https://shop.example.com/merci?a=b?c=d",
    "https://shop.example.com/merci?a=b?",
    "https://shop.example.com/merci?a=100%&&=",
    "https://shop.example.com/merci#top",
    "https://shop.example.com/merci?a=b#top?return_token=no",
    "https://[2001:db8::1]:8443/merci?a=%20b",
    "http://127.0.0.1:8080/merci",
    "http://[::1]/",
    "https://boutique-é.example.com/payé?là=où",
];

/// The way back through Lygos: nothing is appended. Through lomi. too, without a placeholder.
#[test]
fn an_address_comes_back_unchanged() {
    for base in BASES {
        for provider in [Provider::Lygos, Provider::Lomi] {
            for page in [ReturnPage::Success, ReturnPage::Failure] {
                let address = urls().sign(provider, page, base, "CMD-1", at(ORDERED)).unwrap();
                let hint = urls().read(provider, &address);
                assert_eq!(hint.signed_reference(), Some("CMD-1"), "{address}");
                assert_eq!((hint.token, hint.page), (ReturnToken::Valid, Some(page)), "{address}");
                assert_eq!((hint.id, hint.claimed), (None, PaymentState::Pending));
                // As a server sees it.
                let url = reqwest::Url::parse(&address).unwrap();
                let seen = format!("{}?{}", url.path(), url.query().unwrap());
                assert_eq!(urls().read(provider, seen).signed_reference(), Some("CMD-1"), "{address}");
            }
        }
    }
}

/// Three parameters appended properly, with `&` or `?` without looking, or after a `?` that is there already.
#[cfg(feature = "tygapay")]
#[test]
fn tygapay_appends_to_it() {
    for base in BASES {
        let address = sign(Provider::TygaPay, base);
        let mut proper = reqwest::Url::parse(&address).unwrap();
        let appended = "orderId=T1&orderNumber=CMD-1&status=success";
        proper.query_pairs_mut().append_pair("orderId", "T1").append_pair("orderNumber", "CMD-1");
        proper.query_pairs_mut().append_pair("status", "success");
        let (front, _) = address.split_once('#').unwrap_or((&address, ""));
        for address in [proper.into(), format!("{front}&{appended}"), format!("{front}?{appended}")] {
            let hint = urls().read(Provider::TygaPay, &address);
            assert_eq!(hint.signed_reference(), Some("CMD-1"), "{address}");
            assert_eq!((hint.id.as_deref(), hint.page), (Some("T1"), None), "{address}");
            assert_eq!(hint.claimed, PaymentState::Succeeded);
            assert!(hint.ambiguous.is_empty() && hint.contradicted.is_empty(), "{hint:?}");
        }
    }
    // The shop's own of the same name, as one integrator has it.
    let address = sign(Provider::TygaPay, "https://shop.example.com/?type=tygapay&orderId=17");
    let hint = urls().read(Provider::TygaPay, address + "&orderId=T1&orderNumber=CMD-1&status=success");
    assert_eq!((hint.signed_reference(), hint.id.as_deref()), (Some("CMD-1"), None));
    assert_eq!(hint.ambiguous, ["orderId"]);
}

#[cfg(feature = "lomi")]
#[test]
fn lomi_replaces_its_placeholder() {
    let urls = || urls().session_parameter("session id");
    let sign = |page, base: &str| urls().sign(Provider::Lomi, page, base, "CMD-1", at(ORDERED));
    for (base, placeholders) in [
        ("https://shop.example.com/merci", 1),
        ("https://shop.example.com/merci?session+id={CHECKOUT_SESSION_ID}", 1),
        ("https://shop.example.com/merci?a=é&session%20id={{CHECKOUT_SESSION_ID}}#top", 1),
        ("https://shop.example.com/{CHECKOUT_SESSION_ID}/merci", 2),
    ] {
        let address = sign(ReturnPage::Success, base).unwrap();
        assert_eq!(address.matches("{CHECKOUT_SESSION_ID}").count(), placeholders, "{address}");
        assert_eq!(urls().read(Provider::Lomi, &address).id, None, "not replaced yet");
        let back = address.replace("{{CHECKOUT_SESSION_ID}}", "cs_1").replace("{CHECKOUT_SESSION_ID}", "cs_1");
        let hint = urls().read(Provider::Lomi, &back);
        assert_eq!((hint.signed_reference(), hint.id.as_deref()), (Some("CMD-1"), Some("cs_1")), "{back}");
        assert_eq!(hint.page, Some(ReturnPage::Success));
    }
    // It is not replaced in the other address, so it isn't put there.
    assert!(!sign(ReturnPage::Failure, "https://shop.example.com/").unwrap().contains('{'));
    for base in ["https://shop.example.com/?session+id=7", "https://shop.example.com/?session+id"] {
        assert!(sign(ReturnPage::Success, base).is_err(), "{base}");
    }
    for name in ["", TOKEN] {
        let urls = urls().session_parameter(name);
        let base = "https://shop.example.com/";
        assert!(urls.sign(Provider::Lomi, ReturnPage::Success, base, "CMD-1", at(ORDERED)).is_err());
        assert!(urls.sign(Provider::Lygos, ReturnPage::Success, base, "CMD-1", at(ORDERED)).is_ok());
    }
}

/// Computed by Python's `hmac`: an address that is out there must be read by every later version.
#[test]
fn a_vector() {
    let vector = "AXMAAAAAa0sjgENNRC0xdsFNSlB_4iNiY8vZCdsyhYnjR7HKZr0Zzffxdsi7XS0";
    assert_eq!(
        sign(Provider::Lygos, "https://shop.example.com/merci?a=b#top"),
        format!("https://shop.example.com/merci?a=b&return_token={vector}#top")
    );
}

#[test]
fn the_order_gets_both_addresses_and_keeps_the_rest() {
    let order = NewOrder::new("CMD-1", Money::from_major(5000, Currency::XOF)).unwrap().title("Ma boutique");
    let bare = urls().attach(Provider::Lygos, order.clone(), at(ORDERED)).unwrap();
    assert_eq!((bare.success_url, bare.failure_url), (None, None));
    let order = order.success_url("https://shop.example.com/a").failure_url("https://shop.example.com/a");
    let order = order.notify_url("https://shop.example.com/hook");
    let attach = |seconds| urls_at(ORDERED + seconds).attach(Provider::Lygos, order.clone(), at(ORDERED)).unwrap();
    let attached = attach(0);
    for (url, page) in [(&attached.success_url, ReturnPage::Success), (&attached.failure_url, ReturnPage::Failure)] {
        let hint = urls().read(Provider::Lygos, url.as_ref().unwrap());
        assert_eq!((hint.signed_reference(), hint.page), (Some("CMD-1"), Some(page)));
    }
    assert_eq!(attached.title.as_deref(), Some("Ma boutique"));
    assert_eq!(attached.notify_url.as_deref(), Some("https://shop.example.com/hook"));
    // Repeated an hour later it is the same request.
    assert_eq!(format!("{:?}", attach(3600)), format!("{attached:?}"));
}

#[test]
fn it_expires_by_the_second() {
    let address = sign(Provider::Lygos, "https://shop.example.com/");
    let read = |seconds| urls_at(seconds).read(Provider::Lygos, &address);
    assert_eq!(read(ORDERED + DAY - 1).token, ReturnToken::Valid);
    for seconds in [ORDERED + DAY, ORDERED + 2 * DAY, 4 * ORDERED] {
        let hint = read(seconds);
        assert_eq!((hint.token, hint.signed_reference()), (ReturnToken::Expired, None));
        // Which order to look up is still the shop's own word.
        assert_eq!((hint.reference.as_deref(), hint.page), (Some("CMD-1"), Some(ReturnPage::Success)));
    }
    for (lifetime, is_valid) in [(0, false), (60, false), (61, true), (u64::MAX, true)] {
        let urls = urls().lifetime(Duration::from_secs(lifetime));
        let base = "https://shop.example.com/";
        let address = urls.sign(Provider::Lygos, ReturnPage::Success, base, "CMD-1", at(ORDERED)).unwrap();
        assert_eq!(urls.read(Provider::Lygos, address).signed_reference().is_some(), is_valid, "{lifetime}");
    }
}

#[test]
fn keys_overlap_while_they_are_replaced() {
    let old = sign(Provider::Lygos, "https://shop.example.com/");
    let new = || ReturnUrls::new(secret(&SECRET.to_uppercase()), Mode::Live).environment(Arc::new(At(ORDERED)));
    // Whichever of them it is.
    let both = new().or(secret(SECRET)).or(secret("x".repeat(40).as_str()));
    assert_eq!(both.read(Provider::Lygos, &old).token, ReturnToken::Valid);
    assert_eq!(new().read(Provider::Lygos, &old).token, ReturnToken::DoesNotFit);
    let base = "https://shop.example.com/";
    let signed = both.sign(Provider::Lygos, ReturnPage::Success, base, "CMD-1", at(ORDERED)).unwrap();
    assert_eq!(new().read(Provider::Lygos, &signed).token, ReturnToken::Valid);
    assert_eq!(both.read(Provider::Lygos, &signed).token, ReturnToken::Valid);
    assert_eq!(urls().read(Provider::Lygos, &signed).token, ReturnToken::DoesNotFit);
    let debug = format!("{both:?}");
    assert!(!debug.to_lowercase().contains("canary") && !debug.contains("xxx"), "{debug}");
}
