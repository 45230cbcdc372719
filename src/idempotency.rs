//! The key that makes a provider recognise a repeated write. One key serves all attempts of one logical call; a key made
//! from what the shop already has a name for also survives a restart of the shop. It is never made from the payload: the
//! same amount twice may be two payments.

use std::fmt;

use sha2::{Digest, Sha256};

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

    /// The key of what a shop calls by a name: the same for the same tenant, operation and name, on every machine and after
    /// every restart, and another when any of the three differs. SHA-256 over the three, each with its length before it.
    #[must_use]
    pub fn derived(tenant: &str, operation_id: &str, name: &str) -> Self {
        let mut hash = Sha256::new();
        for part in [tenant, operation_id, name] {
            hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            hash.update(part.as_bytes());
        }
        Self(format!("order-{}", hex::encode(hash.finalize())))
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

/// What the idempotency key of a call is: given, or made from the shop's own name for what it asks for.
///
/// ```
/// use passerelle::{Idempotency, IdempotencyKey};
///
/// // One refund of this order, however often the call is made, also after a crash.
/// let named = Idempotency::order("order_481-refund-1");
/// // A key that the shop keeps itself.
/// let given: Idempotency = IdempotencyKey::new("7d0f6f0e-52c4")?.into();
/// # Ok::<(), passerelle::error::ConfigurationError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Idempotency {
    /// This key.
    Key(IdempotencyKey),
    /// [Derived](IdempotencyKey::derived) from the client's tenant, the operation and this name.
    Order(String),
}

impl Idempotency {
    /// By the shop's own name of what it asks for. Another payment, or another refund of one payment, needs another name.
    #[must_use]
    pub fn order(name: impl Into<String>) -> Self {
        Self::Order(name.into())
    }

    /// The key as it is sent.
    pub(crate) fn key(self, tenant: &str, operation_id: &str) -> Result<IdempotencyKey, ConfigurationError> {
        match self {
            Self::Key(key) => Ok(key),
            Self::Order(name) if name.trim().is_empty() => Err(ConfigurationError::new(
                "the name that an idempotency key is to be made from is empty",
                "give the shop's own name of the order or refund: every empty one would be the same payment",
            )),
            Self::Order(name) => Ok(IdempotencyKey::derived(tenant, operation_id, &name)),
        }
    }
}

impl From<IdempotencyKey> for Idempotency {
    fn from(key: IdempotencyKey) -> Self {
        Self::Key(key)
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

    /// The value itself is pinned: a version that derived another would charge again what an older one has charged.
    #[test]
    fn a_derived_key_is_the_same_for_ever_and_tells_everything_apart() {
        let key = IdempotencyKey::derived("shop", "refunds_create", "order_481");
        assert_eq!(key.as_str(), "order-29a053b3c58697a92ef504463c4f8588d3650d73c0faaffea6917d646964f355");
        assert!(IdempotencyKey::new(key.as_str()).is_ok(), "a header can carry it");
        for (tenant, operation, name) in [
            ("shop2", "refunds_create", "order_481"),
            ("shop", "payouts_create", "order_481"),
            ("shop", "refunds_create", "order_482"),
            ("shopr", "efunds_create", "order_481"),
            ("shop", "refunds_createo", "rder_481"),
        ] {
            assert_ne!(IdempotencyKey::derived(tenant, operation, name), key);
        }
    }

    #[test]
    fn a_name_that_is_empty_makes_no_key() {
        assert!(Idempotency::order(" ").key("", "refunds_create").is_err());
        assert!(Idempotency::order("order_481").key("", "refunds_create").is_ok());
    }
}
