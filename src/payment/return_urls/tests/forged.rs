//! Tokens that the shop didn't sign, or not for this.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use proptest::prelude::*;
use proptest::sample::select;
use sha2::Sha256;

use super::*;

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
