//! What is kept, and by what it is recognised.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use sha2::{Digest, Sha256};

/// Longest key that is kept as it is: a database's index takes no key of any length.
const MAX_KEY: usize = 255;
/// What a key that isn't kept as it is begins with.
const HASHED: &str = "sha256:";

/// A message to be handled once, with every key it may be recognised by: **two messages that have one key in common are the
/// same message.** Put into a key whatever makes it one (provider, environment, kind, id), so that two providers' ids can't
/// meet; and let no key of a message that anybody may have sent be one of a message that is signed, or who forges the first
/// makes the second a duplicate.
///
/// A message without any key can't be recognised: it is kept and handled like others, and equals no other message. Only the
/// value itself, and its clones, are the same message still, so that a claim can be repeated after an error.
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    keys: Vec<String>,
    payload: Bytes,
}

impl Message {
    /// The payload is whatever the shop needs to handle the message later. It is kept until the message is done, and then
    /// erased.
    ///
    /// Empty keys are left out, and of equal ones but one is kept. A key that is longer than 255 bytes, or has other than
    /// visible ASCII characters, is kept as its SHA-256, so that each store takes each key.
    #[must_use]
    pub fn new(keys: impl IntoIterator<Item = String>, payload: impl Into<Bytes>) -> Self {
        let mut keys: Vec<String> = keys.into_iter().filter(|key| !key.is_empty()).map(storable).collect();
        keys.sort_unstable();
        keys.dedup();
        if keys.is_empty() {
            keys.push(unique());
        }
        Self { keys, payload: payload.into() }
    }

    /// What it is recognised by: at least one, sorted, each 1 to 255 visible ASCII characters.
    #[must_use]
    pub fn keys(&self) -> &[String] {
        &self.keys
    }

    /// What is needed to handle it. It may hold personal data: don't log it.
    #[must_use]
    pub fn payload(&self) -> &Bytes {
        &self.payload
    }
}

impl fmt::Debug for Message {
    /// Without the payload, which may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message").field("keys", &self.keys).finish_non_exhaustive()
    }
}

/// The key as every store can keep it; what was made so once stays as it is.
fn storable(key: String) -> String {
    let fits = key.len() <= MAX_KEY && key.bytes().all(|byte| byte.is_ascii_graphic());
    if fits { key } else { format!("{HASHED}{}", hex::encode(Sha256::digest(key.as_bytes()))) }
}

/// A key that nothing else has.
fn unique() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let mut random = [0_u8; 16];
    if getrandom::fill(&mut random).is_ok() {
        return format!("unrecognisable:{}", hex::encode(random));
    }
    // A message must not be lost because the system has no randomness: process, time and count tell it apart as well.
    let nanos = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("unrecognisable:{}-{nanos}-{count}", std::process::id())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(keys: &[&str]) -> Vec<String> {
        Message::new(keys.iter().map(|key| (*key).to_owned()), "").keys().to_vec()
    }

    #[test]
    fn keys_are_sorted_and_each_is_there_once() {
        assert_eq!(keys(&["b", "", "a", "b"]), ["a", "b"]);
    }

    #[test]
    fn every_store_can_keep_every_key_and_none_is_changed_twice() {
        let long = "k".repeat(MAX_KEY + 1);
        for odd in [long.as_str(), "a b", "nul\0", "é", "line\n"] {
            let kept = keys(&[odd]);
            assert!(kept[0].starts_with(HASHED) && kept[0].len() == HASHED.len() + 64, "{kept:?}");
            assert_eq!(keys(&[&kept[0]]), kept, "what comes out of a store goes in again");
        }
        assert_ne!(keys(&["a b"]), keys(&["a  b"]));
        assert_eq!(keys(&[&"k".repeat(MAX_KEY)]), ["k".repeat(MAX_KEY)]);
    }

    #[test]
    fn without_a_key_a_message_is_like_no_other_and_like_itself() {
        let (one, other) = (Message::new([], "same"), Message::new([String::new()], "same"));
        assert_ne!(one.keys(), other.keys());
        assert_eq!(one.keys(), one.clone().keys());
        assert_eq!(Message::new(one.keys().to_vec(), "same"), one, "what comes out of a store goes in again");
    }

    #[test]
    fn no_payload_in_debug() {
        let shown = format!("{:?}", Message::new(["key".to_owned()], "canary-4711"));
        assert!(shown.contains("key") && !shown.contains("4711"), "{shown}");
        assert!(!shown.contains("52, 55, 49, 49"), "{shown}");
    }
}
