//! Values that must not show in a log: personal data (`x-sensitive: personal`) and secrets inside payloads
//! (`x-sensitive: secret`). Both are sent and read like the value itself; only Debug and errors hide it. Keys that a
//! client is configured with are in [`secret`](crate::secret).

use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// Personal data: an e-mail address, a phone number, a name. Debug prints `Personal(***)`, and there is no Display.
///
/// Everything else works as on the value: it dereferences to it, compares, and is the same JSON. A value of the wrong type
/// is refused without being quoted, as serde would do.
///
/// ```
/// use passerelle::wire::Personal;
///
/// let email: Personal<String> = "awa@example.com".into();
/// assert_eq!(format!("{email:?}"), "Personal(***)");
/// assert!(email.ends_with("@example.com"));
/// assert_eq!(serde_json::to_string(&email)?, "\"awa@example.com\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// ```compile_fail
/// println!("{}", passerelle::wire::Personal::new(0));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default, Serialize)]
#[serde(transparent)]
pub struct Personal<T>(T);

impl<T> Personal<T> {
    /// Wraps a value.
    pub fn new(value: T) -> Self {
        Personal(value)
    }

    /// The value, no longer hidden.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Personal<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Personal<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> From<T> for Personal<T> {
    fn from(value: T) -> Self {
        Personal(value)
    }
}

impl From<&str> for Personal<String> {
    fn from(value: &str) -> Self {
        Personal(value.to_owned())
    }
}

impl<T> fmt::Debug for Personal<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Personal(***)")
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Personal<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        withheld(T::deserialize(deserializer)).map(Personal)
    }
}

/// Replaces serde's message, which quotes the value: `invalid type: string "awa@example.com", expected u64`.
fn withheld<T, E: Error>(decoded: Result<T, E>) -> Result<T, E> {
    decoded.map_err(|error| {
        // An absent field is told by serde as an error of its value: it names the field and quotes nothing.
        if error.to_string().starts_with("missing field `") {
            return error;
        }
        E::custom("sensitive value of the wrong type or form (withheld)")
    })
}

/// A secret inside a payload: a confirmation token, a one-time password, the secret of a new webhook.
///
/// Zeroised when dropped, compared in constant time (its length is not hidden), Debug prints `SecretText(***)`, no Display.
/// In JSON it is the plain string. The buffer a response was read from is not ours to wipe, so a copy may outlive it there.
///
/// ```
/// use passerelle::wire::SecretText;
///
/// let token: SecretText = serde_json::from_str("\"canary-token\"")?;
/// assert_eq!(format!("{token:?}"), "SecretText(***)");
/// assert_eq!(token.expose(), "canary-token");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// ```compile_fail
/// println!("{}", passerelle::wire::SecretText::from("canary-token"));
/// ```
#[derive(Clone)]
pub struct SecretText(Zeroizing<String>);

impl SecretText {
    /// The secret itself. Don't log it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for SecretText {
    fn from(secret: String) -> Self {
        SecretText(Zeroizing::new(secret))
    }
}

impl From<&str> for SecretText {
    fn from(secret: &str) -> Self {
        SecretText::from(secret.to_owned())
    }
}

impl PartialEq for SecretText {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl Eq for SecretText {}

impl fmt::Debug for SecretText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretText(***)")
    }
}

impl Serialize for SecretText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for SecretText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        withheld(String::deserialize(deserializer)).map(SecretText::from)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use zeroize::ZeroizeOnDrop;

    const CANARY: &str = "canary-4711";

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Body {
        email: Personal<String>,
        otp: SecretText,
    }

    #[test]
    fn the_wire_sees_the_value_and_debug_does_not() {
        let json = format!("{{\"email\":\"{CANARY}\",\"otp\":\"{CANARY}\"}}");
        let body: Body = serde_json::from_str(&json).unwrap();
        assert_eq!(serde_json::to_string(&body).unwrap(), json);
        assert_eq!(body, body.clone());
        assert_eq!(format!("{:?}", body.email), "Personal(***)");
        assert_eq!((body.email.as_str(), body.otp.expose()), (CANARY, CANARY));
        for printed in [format!("{body:?}"), format!("{body:#?}")] {
            assert!(!printed.contains(CANARY) && printed.contains("***"), "{printed}");
        }
    }

    #[test]
    fn a_decoding_error_does_not_quote_the_value() {
        let quoted = format!("\"{CANARY}\"");
        let personal = serde_json::from_str::<Personal<u64>>(&quoted).unwrap_err();
        let secret = serde_json::from_str::<SecretText>("4711").unwrap_err();
        for error in [personal, secret] {
            assert!(!error.to_string().contains("4711"), "{error}");
            assert!(error.to_string().contains("withheld"));
        }
    }

    #[test]
    fn secrets_compare_by_content() {
        assert_eq!(SecretText::from(CANARY), SecretText::from(CANARY.to_owned()));
        assert_ne!(SecretText::from(CANARY), SecretText::from("canary-4712"));
        assert_ne!(SecretText::from(CANARY), SecretText::from("canary"));
    }

    #[test]
    fn a_secret_is_wiped_when_dropped() {
        fn wiped<T: ZeroizeOnDrop>(_: &T) {}
        wiped(&SecretText::from(CANARY).0);
    }
}
