//! The key that makes a provider recognise a repeated write. One key serves all attempts of one logical call; a key made
//! from what the shop already has a name for also survives a restart of the shop.

use std::fmt;

use crate::error::ConfigurationError;

/// An idempotency key: at most 255 printable ASCII characters, as lomi. keeps them.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// Longest key a provider keeps whole; lomi. cuts longer ones, and two cut keys may be equal.
    pub const MAX_LENGTH: usize = 255;

    /// A key of your own. Use what the shop calls the thing, such as `order-481-refund-1`: after a crash the same name
    /// gives the same key, and the provider answers what it already did.
    ///
    /// # Errors
    /// When it is empty, longer than [`Self::MAX_LENGTH`], or holds a space or a character that no header can carry.
    pub fn new(key: impl Into<String>) -> Result<Self, ConfigurationError> {
        let key = key.into();
        if key.is_empty() || key.len() > Self::MAX_LENGTH || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(ConfigurationError::new(
                "the idempotency key is not usable",
                "give 1 to 255 printable ASCII characters without spaces, such as `order-481-refund-1`",
            ));
        }
        Ok(Self(key))
    }

    /// A random key: it protects the attempts of one call, not a second call after a restart.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn random() -> Result<Self, ConfigurationError> {
        let mut bytes = [0_u8; 16];
        getrandom::fill(&mut bytes).map_err(|_| {
            ConfigurationError::new("the system gives no randomness", "pass an idempotency key of your own")
        })?;
        Ok(Self(hex::encode(bytes)))
    }

    /// The key as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("IdempotencyKey").field(&self.0).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_what_a_header_can_carry() {
        assert!(IdempotencyKey::new("order-481-refund-1").is_ok());
        for bad in ["", "two words", "line\nbreak", "é", &"k".repeat(256)] {
            assert!(IdempotencyKey::new(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn random_keys_differ() {
        assert_ne!(IdempotencyKey::random().unwrap(), IdempotencyKey::random().unwrap());
    }
}
