//! What a message is remembered by, so that one that comes twice is handled once and two that differ are both handled.
//!
//! The second is what costs money: a message taken for another's repetition is lost. So a key never rests on what isn't
//! there (an empty id is none), two different texts never make one key, and what anybody may have sent has keys apart.

use sha2::{Digest, Sha256};

use super::PaymentEvent;
use crate::payment::Mode;

/// Longest text that stands in a key as it came. lomi.'s ids are UUIDs, after the name of an event where both are needed.
const LONGEST: usize = 128;

impl PaymentEvent {
    /// What this message is to be remembered by. It is a repetition if **any** of its keys is known: lomi. sends one event
    /// under two ids at times, so for a payment there is a second key, of what happened and to which. `mode` is that of the
    /// client whose messages these are, for where the message doesn't say.
    ///
    /// | key | from |
    /// | --- | --- |
    /// | `lomi/live/id/<id>` | the message's id |
    /// | `lomi/live/same/PAYMENT_SUCCEEDED/<transaction>` | what happened and to which payment or refund |
    /// | `lygos/live/body/<SHA-256>` | where it has neither: the bytes of its body |
    /// | `tygapay/live/unsigned/<SHA-256>` | those of a message that nobody signed, whatever it says |
    ///
    /// A key is printable ASCII of at most 160 bytes, whatever the provider sent: a text that is longer or holds other
    /// characters stands as `~` and its SHA-256.
    ///
    /// An unsigned message that somebody made up has the key of the provider's own only if it is the same to the byte. Don't
    /// remember it as handled before the provider was asked and the order is decided, all the same.
    #[must_use]
    pub fn keys(&self, mode: Mode) -> Vec<String> {
        let from = format!("{}/{}", self.provider.key(), self.mode.unwrap_or(mode).key());
        if !self.is_verified {
            return vec![format!("{from}/unsigned/{}", sha256(&self.raw))];
        }
        let key = |kind: &str, text: &Option<String>| {
            let text = text.as_deref().filter(|text| !text.trim().is_empty())?;
            Some(format!("{from}/{kind}/{}", bounded(text)))
        };
        let keys: Vec<String> = key("id", &self.id).into_iter().chain(key("same", &self.same_as)).collect();
        if keys.is_empty() { vec![format!("{from}/body/{}", sha256(&self.raw))] } else { keys }
    }
}

/// The text itself stands last in a key, so that a slash in it separates nothing. A text that begins with `~` is digested
/// too: it could be written as another's digest.
fn bounded(text: &str) -> String {
    let is_plain = text.len() <= LONGEST && !text.starts_with('~') && text.bytes().all(|byte| byte.is_ascii_graphic());
    if is_plain { text.to_owned() } else { format!("~{}", sha256(text.as_bytes())) }
}

fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use bytes::Bytes;
    use proptest::prelude::*;

    use super::*;
    use crate::payment::Provider;

    fn told(provider: Provider, is_verified: bool, id: Option<&str>, same_as: Option<&str>) -> PaymentEvent {
        let mut event = PaymentEvent::unread(provider, is_verified, Bytes::from_static(b"{}"));
        (event.id, event.same_as) = (id.map(str::to_owned), same_as.map(str::to_owned));
        event
    }

    fn lomi(id: Option<&str>, same_as: Option<&str>) -> Vec<String> {
        told(Provider::Lomi, true, id, same_as).keys(Mode::Live)
    }

    /// SHA-256 of `{}`.
    const EMPTY: &str = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";

    #[test]
    fn both_ids_or_else_the_body() {
        assert_eq!(lomi(Some("a"), Some("PAYMENT_FAILED/t")), ["lomi/live/id/a", "lomi/live/same/PAYMENT_FAILED/t"]);
        assert_eq!(lomi(Some("a"), None), ["lomi/live/id/a"]);
        assert_eq!(lomi(None, Some("s")), ["lomi/live/same/s"]);
        for none in [None, Some(""), Some(" \n")] {
            assert_eq!(lomi(none, none), [format!("lomi/live/body/{EMPTY}")]);
        }
        let mut event = told(Provider::Lygos, true, None, None);
        assert_eq!(event.keys(Mode::Test), [format!("lygos/test/body/{EMPTY}")]);
        event.mode = Some(Mode::Live);
        assert_eq!(event.keys(Mode::Test), [format!("lygos/live/body/{EMPTY}")], "the message knows better");
        event.raw = Bytes::from_static(b"{ }");
        assert_ne!(event.keys(Mode::Live), [format!("lygos/live/body/{EMPTY}")]);
    }

    /// Whoever sends "paid" unsigned must not make the provider's own message a repetition, nor take the place of one.
    #[test]
    fn what_nobody_signed_has_keys_apart() {
        for provider in Provider::ALL {
            let claimed = told(provider, false, Some("a"), Some("s")).keys(Mode::Live);
            assert_eq!(claimed, [format!("{}/live/unsigned/{EMPTY}", provider.key())]);
            for (id, same_as) in [(Some("a"), Some("s")), (None, None), (Some(EMPTY), None)] {
                let signed = told(provider, true, id, same_as).keys(Mode::Live);
                assert!(signed.iter().all(|key| !claimed.contains(key)), "{signed:?}");
            }
        }
    }

    /// Every pair of these differs, so every key does.
    #[test]
    fn two_messages_never_share_a_key() {
        let long = "x".repeat(LONGEST + 1);
        let digest = format!("~{}", sha256(long.as_bytes()));
        let texts = [
            long.as_str(),
            &digest,
            EMPTY,
            "a",
            "a/b",
            "A",
            "a ",
            " a",
            "a\n",
            "a\0",
            "é",
            "e\u{301}",
            "~",
            "%2F",
            "/",
        ];
        let mut seen = HashSet::new();
        for provider in Provider::ALL {
            for mode in [Mode::Live, Mode::Test] {
                for text in texts {
                    for (id, same_as) in [(Some(text), None), (None, Some(text))] {
                        for key in told(provider, true, id, same_as).keys(mode) {
                            assert!(seen.insert(key), "{text:?}");
                        }
                    }
                }
                assert!(told(provider, true, None, None).keys(mode).into_iter().all(|key| seen.insert(key)));
                assert!(told(provider, false, None, None).keys(mode).into_iter().all(|key| seen.insert(key)));
            }
        }
        assert_eq!(seen.len(), 3 * 2 * (2 * texts.len() + 2));
    }

    proptest! {
        #[test]
        fn a_key_is_short_and_printable(id in any::<Option<String>>(), same_as in "[!-~]{0,400}", mode in any::<bool>()) {
            let event = told(Provider::TygaPay, true, id.as_deref(), Some(&same_as));
            for key in event.keys(if mode { Mode::Live } else { Mode::Test }) {
                prop_assert!(key.len() <= 160 && key.bytes().all(|byte| byte.is_ascii_graphic()), "{}", key);
            }
        }
    }
}
