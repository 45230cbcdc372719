//! Any bytes as the address that a buyer comes back to: no panic, only what may be an id comes out, and no token is good that
//! the shop didn't sign. Any text as the address that the shop signs: it is refused, or comes back.

#![no_main]

use std::time::SystemTime;

use libfuzzer_sys::fuzz_target;
use passerelle::lomi::Lomi;
use passerelle::lygos::Lygos;
use passerelle::payment::{Mode, Provider, RedirectHint, ReturnPage, ReturnToken, ReturnUrls};
use passerelle::secret::ReturnSecret;
use passerelle::tygapay::TygaPay;

fuzz_target!(|data: &[u8]| {
    for parameter in ["order_id", "session_id", "é", ""] {
        plain(&Lygos::read_redirect(data, parameter), &[parameter]);
        plain(&Lomi::read_redirect(data, parameter), &[parameter]);
    }
    let hint = TygaPay::read_redirect(data);
    plain(&hint, &["orderId", "orderNumber", "status"]);
    // A browser sends no fragment.
    assert_eq!(hint, TygaPay::read_redirect([data, b"#orderId=1"].concat()));

    // Not the key of the seeds: none of their tokens is good here.
    let secret = ReturnSecret::new("canary_fuzz_0123456789_0123456789").expect("long enough");
    let urls = ReturnUrls::new(secret, Mode::Live).session_parameter("session_id");
    for provider in Provider::ALL {
        let hint = urls.read(provider, data);
        let _ = format!("{hint:?}");
        assert!(matches!(hint.token, ReturnToken::Absent | ReturnToken::DoesNotFit), "{hint:?}");
        assert_eq!(hint.signed_reference(), None);
        let base = std::str::from_utf8(data).unwrap_or_default();
        let Ok(signed) = urls.sign(provider, ReturnPage::Success, base, "CMD-1", SystemTime::now()) else { continue };
        assert_eq!(urls.read(provider, signed).signed_reference(), Some("CMD-1"));
    }

    // Whatever a shop's reference is, encoded as forms are it comes back as it was.
    let Ok(text) = std::str::from_utf8(data) else { return };
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("orderNumber", text).finish();
    let usable =
        !text.is_empty() && text.len() <= 256 && !text.contains(['\u{FFFD}']) && !text.contains(char::is_control);
    for address in [query.clone(), format!("?{query}"), format!("https://shop.example.com/merci?type=x&{query}")] {
        let hint = TygaPay::read_redirect(address);
        assert_eq!(hint.reference.as_deref(), usable.then_some(text));
    }
});

fn plain(hint: &RedirectHint, parameters: &[&str]) {
    let _ = format!("{hint:?}");
    for text in [&hint.reference, &hint.id, &hint.state].into_iter().flatten() {
        assert!(!text.is_empty() && text.len() <= 256 && !text.contains(char::is_control), "{text:?}");
    }
    let taken = [&hint.reference, &hint.id, &hint.state].into_iter().flatten().count();
    assert!(taken + hint.ambiguous.len() <= parameters.len());
    assert!(hint.ambiguous.iter().all(|name| parameters.contains(&name.as_str())));
}
