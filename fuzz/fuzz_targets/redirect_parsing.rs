//! Any bytes as the address that a buyer comes back to: no panic, and only what may be an id comes out.

#![no_main]

use libfuzzer_sys::fuzz_target;
use passerelle::lomi::Lomi;
use passerelle::lygos::Lygos;
use passerelle::payment::RedirectHint;
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
