//! Whatever a shop gives as its address.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;

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
