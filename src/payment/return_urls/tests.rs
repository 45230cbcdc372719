use std::future::Future;
use std::pin::Pin;
use std::time::Instant;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use proptest::prelude::*;
use proptest::sample::select;
use sha2::Sha256;

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
    for base in [
        "https://shop.example.com/merci",
        "https://shop.example.com/merci?session+id={CHECKOUT_SESSION_ID}",
        "https://shop.example.com/merci?a=é&session%20id={{CHECKOUT_SESSION_ID}}#top",
        "https://shop.example.com/{CHECKOUT_SESSION_ID}/merci",
    ] {
        let address = sign(ReturnPage::Success, base).unwrap();
        assert_eq!(address.matches("{CHECKOUT_SESSION_ID}").count() - base.matches('{').count().min(1), {
            usize::from(!base.contains("session"))
        });
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
fn what_the_shop_wrote_stays() {
    for (base, front) in [
        ("https://shop.example.com", "https://shop.example.com/?"),
        ("HTTPS://Shop.Example.com:443/A?", "https://shop.example.com/A?"),
        ("https://shop.example.com/a/../b?x='\"<>|{y}", "https://shop.example.com/a/../b?x='\"<>|{y}&"),
        ("https://shop.example.com/a?b?", "https://shop.example.com/a?b?&"),
        ("https://boutique-é.example.com/é", "https://xn--boutique--j4a.example.com/%C3%A9?"),
        ("http://localhost:3000/?x=%zz&", "http://localhost:3000/?x=%zz&"),
    ] {
        let address = sign(Provider::Lygos, base);
        assert_eq!(address.split_once("return_token=").unwrap().0, front);
        assert!(address.is_ascii());
    }
}

#[test]
fn an_address_that_is_none_is_refused_without_repeating_it() {
    for base in [
        "",
        "canary",
        "/merci?canary",
        "http://shop.example.com/canary",
        "http://127.0.0.1.example.com/canary",
        "ftp://shop.example.com/canary",
        "javascript:canary",
        "https:shop.example.com/canary",
        "https:shop.example.com/?canary=a://b",
        "https:/shop.example.com/canary",
        "https:///shop.example.com/canary",
        "https://?canary",
        "https://canary@shop.example.com/",
        "https://:canary@shop.example.com/",
        "https://@shop.example.com/canary",
        "https://shop.example.com/canary\n",
        " https://shop.example.com/canary",
        "https://shop.example.com/ca nary",
        "https://shop.example.com/\u{a0}canary",
        "https://shop.example.com\\canary",
        "https://shop.example.com/?return_token=canary",
        "https://shop.example.com/?canary&return%5Ftoken",
        "https://shop.example.com/?canary?return_token=",
    ] {
        let error = urls().sign(Provider::Lygos, ReturnPage::Success, base, "CMD-1", at(ORDERED)).unwrap_err();
        assert!(matches!(error, Error::NotSent(_)), "{base}");
        assert!(!format!("{error} {error:?}").contains("anary"), "{error}");
    }
    for reference in ["", "a/b", "..", "a\n", &"x".repeat(129)] {
        let base = "https://shop.example.com/";
        assert!(urls().sign(Provider::Lygos, ReturnPage::Success, base, reference, at(ORDERED)).is_err());
    }
    // Twice on one order.
    let order = NewOrder::new("CMD-1", Money::from_major(1, Currency::XOF)).unwrap();
    let order = urls().attach(Provider::Lygos, order.success_url("https://shop.example.com/"), at(ORDERED)).unwrap();
    assert!(urls().attach(Provider::Lygos, order, at(ORDERED)).is_err());
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

fn refused(hint: &ReturnHint) {
    assert_eq!(hint.token, ReturnToken::DoesNotFit, "{hint:?}");
    assert_eq!((hint.signed_reference(), &hint.reference, hint.page), (None, &None, None));
}

#[test]
fn any_bit_another_is_another_token() {
    let address = sign(Provider::Lygos, "https://shop.example.com/");
    let good = token(&address);
    assert_eq!(read_token(Provider::Lygos, good).token, ReturnToken::Valid);
    // Of the bytes: version, page, expiry, reference, digest.
    let bytes = URL_SAFE_NO_PAD.decode(good).unwrap();
    for bit in 0..bytes.len() * 8 {
        let mut other = bytes.clone();
        other[bit / 8] ^= 1 << (bit % 8);
        refused(&read_token(Provider::Lygos, &URL_SAFE_NO_PAD.encode(other)));
    }
    // Of the text, whatever that makes of the address.
    for bit in 0..good.len() * 8 {
        let mut other = good.as_bytes().to_vec();
        other[bit / 8] ^= 1 << (bit % 8);
        let other = [b"/merci?return_token=", other.as_slice()].concat();
        let hint = urls().read(Provider::Lygos, other);
        assert_eq!(hint.signed_reference(), None, "bit {bit}: {hint:?}");
        assert_ne!(hint.token, ReturnToken::Expired);
    }
    // Cut, longer, padded.
    for end in 1..good.len() {
        refused(&read_token(Provider::Lygos, &good[..end]));
    }
    for more in ["A", "AAAA", "=", "%3D"] {
        refused(&read_token(Provider::Lygos, &format!("{good}{more}")));
    }
    // Of the secret.
    for bit in 0..SECRET.len() * 8 {
        let mut other = SECRET.as_bytes().to_vec();
        other[bit / 8] ^= 1 << (bit % 8);
        let Some(other) = String::from_utf8(other).ok().and_then(|text| ReturnSecret::new(text).ok()) else { continue };
        refused(&ReturnUrls::new(other, Mode::Live).environment(Arc::new(At(ORDERED))).read(Provider::Lygos, &address));
    }
    // At another provider, in another mode.
    for provider in [Provider::Lomi, Provider::TygaPay] {
        refused(&urls().read(provider, &address));
    }
    let test = ReturnUrls::new(secret(SECRET), Mode::Test).environment(Arc::new(At(ORDERED)));
    refused(&test.read(Provider::Lygos, &address));
}

/// What the same secret signed elsewhere.
#[test]
fn another_signature_of_the_same_secret_is_no_token() {
    let address = sign(Provider::Lygos, "https://shop.example.com/");
    let bytes = URL_SAFE_NO_PAD.decode(token(&address)).unwrap();
    let signed = &bytes[..bytes.len() - 32];
    for prefix in ["", "lygos\nlive\n"] {
        let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
        mac.update(prefix.as_bytes());
        mac.update(signed);
        let other = [signed, mac.finalize().into_bytes().as_slice()].concat();
        refused(&read_token(Provider::Lygos, &URL_SAFE_NO_PAD.encode(other)));
    }
}

/// Signed by the shop, and of a form that this version doesn't know.
#[test]
fn a_later_form_is_not_read() {
    for (version, page) in [(2, b's'), (0, b's'), (1, b'x')] {
        let signed = [&[version, page][..], &[0xFF; 8], b"CMD-1"].concat();
        let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
        mac.update(b"passerelle return address\nlygos\nlive\n");
        mac.update(&signed);
        let token = [&signed, mac.finalize().into_bytes().as_slice()].concat();
        refused(&read_token(Provider::Lygos, &URL_SAFE_NO_PAD.encode(token)));
    }
}

#[test]
fn another_orders_token() {
    let address =
        urls().sign(Provider::TygaPay, ReturnPage::Success, "https://shop.example.com/", "CMD-2", at(ORDERED));
    let address = address.unwrap();
    let hint = urls().read(Provider::TygaPay, format!("{address}&orderId=T1&orderNumber=CMD-1&status=success"));
    // It is good for the order it was made for, and for no other.
    assert_eq!(hint.signed_reference(), Some("CMD-2"));
    if cfg!(feature = "tygapay") {
        assert_eq!(hint.contradicted, ["orderNumber"]);
    }
    assert_eq!((hint.id, hint.claimed), (None, PaymentState::Pending));
    // Without a token, what is said is said.
    let hint = urls().read(Provider::TygaPay, "/?orderId=T1&orderNumber=CMD-1&status=success");
    assert_eq!((hint.token, hint.signed_reference()), (ReturnToken::Absent, None));
    if cfg!(feature = "tygapay") {
        assert_eq!((hint.reference.as_deref(), hint.claimed), (Some("CMD-1"), PaymentState::Succeeded));
    }
    // Two of them are none, one of them twice is one.
    let mine = sign(Provider::TygaPay, "https://shop.example.com/");
    let both = urls().read(Provider::TygaPay, format!("{mine}&return_token={}", token(&address)));
    assert_eq!((both.token, both.ambiguous), (ReturnToken::DoesNotFit, vec![TOKEN.to_owned()]));
    let twice = urls().read(Provider::TygaPay, format!("{mine}&return_token=&return_token={}", token(&mine)));
    assert_eq!(twice.signed_reference(), Some("CMD-1"));
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

/// Anything in the place of an address, and anything around and in place of a good token.
fn addresses() -> impl Strategy<Value = (String, Vec<u8>)> {
    let address = sign(Provider::TygaPay, "https://shop.example.com/");
    let good = token(&address).to_owned();
    let other = good.replace('A', "B");
    let parts = [
        "return_token=",
        "&",
        "?",
        "#",
        "=",
        "%",
        "/",
        "https://",
        &good,
        &other,
        "orderNumber=CMD-1",
        "orderId=",
        "status=success",
        "s={CHECKOUT_SESSION_ID}",
        "+",
        "%00",
        "%FF",
        "é",
        "return%5ftoken=",
        "AAAA",
    ];
    let parts: Vec<Vec<u8>> = parts.map(|part| part.as_bytes().to_vec()).to_vec();
    let part = prop_oneof![8 => select(parts), 1 => proptest::collection::vec(any::<u8>(), 0..20)];
    let address = prop_oneof![
        4 => proptest::collection::vec(part, 0..12).prop_map(|parts| parts.concat()),
        1 => proptest::collection::vec(any::<u8>(), 0..200),
    ];
    (Just(good), address)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Only the one good token is good, at the one provider it was made for; and whatever comes, nothing panics.
    #[test]
    fn any_address((good, address) in addresses()) {
        let urls = urls().session_parameter("s");
        let is_there = address.windows(good.len()).any(|part| part == good.as_bytes());
        for provider in Provider::ALL {
            let hint = urls.read(provider, &address);
            prop_assert!(hint.token != ReturnToken::Valid || (is_there && provider == Provider::TygaPay));
            prop_assert_eq!(hint.signed_reference(), (hint.token == ReturnToken::Valid).then_some("CMD-1"));
            prop_assert_ne!(hint.token, ReturnToken::Expired);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the shop wrote is refused, or a browser reads it as the shop wrote it, and it comes back.
    #[test]
    fn any_base(
        start in select(vec!["https://shop.example", "http://127.0.0.1:80", "https://é.example", "https://[::1]", "https:", ""]),
        rest in "[a-z /é?&#=%{}\\\\@:.]{0,20}",
        reference in "[ -~é]{1,20}",
    ) {
        let base = format!("{start}{rest}");
        let Ok(address) = urls().sign(Provider::Lygos, ReturnPage::Failure, &base, &reference, at(ORDERED)) else {
            return Ok(());
        };
        let url = reqwest::Url::parse(&address).unwrap();
        let written = reqwest::Url::parse(&base).unwrap();
        prop_assert_eq!(url.origin(), written.origin());
        prop_assert_eq!(url.path(), written.path());
        prop_assert_eq!(url.fragment(), written.fragment());
        let mut pairs: Vec<_> = url.query_pairs().collect();
        let (name, _) = pairs.pop().unwrap();
        prop_assert_eq!(name, TOKEN);
        prop_assert_eq!(pairs, written.query_pairs().collect::<Vec<_>>());
        let hint = urls().read(Provider::Lygos, url.as_str());
        prop_assert_eq!(hint.signed_reference(), Some(reference.as_str()));
    }
}
