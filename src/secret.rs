//! The keys a client is configured with. Each is its own type, so that one can't be passed for another; each is wiped from
//! memory when dropped and shows up in no Debug, Display or error. Secrets inside payloads are
//! [`SecretText`](crate::wire::SecretText); which key fits which host is each provider's business.

use std::fmt;

use zeroize::Zeroizing;

/// Why a text can't be a key. Never contains the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SecretError {
    /// Empty, or nothing but white space.
    #[error("the {what} is empty: is the variable or file it is read from set?")]
    Empty {
        /// Which key: "API key", "API secret", "webhook secret" or "return secret".
        what: &'static str,
    },
    /// White space before or after it.
    #[error("the {what} begins or ends with white space: did you copy a newline?")]
    SurroundingWhitespace {
        /// Which key: "API key", "API secret", "webhook secret" or "return secret".
        what: &'static str,
    },
    /// A character that no HTTP header can carry, and that no provider puts into a key.
    #[error(
        "the {what} has a character (number {position}) that can't be part of a key: only visible ASCII can, without spaces; copy it again from where it was shown"
    )]
    Unprintable {
        /// Which key: "API key", "API secret", "webhook secret" or "return secret".
        what: &'static str,
        /// Where the first such character stands, counted from 1.
        position: usize,
    },
    /// So short that it could be guessed.
    #[error("the {what} is shorter than {at_least} characters; make one with `openssl rand -hex 32`")]
    TooShort {
        /// Which key: "return secret", the only one that the shop makes itself.
        what: &'static str,
        /// The least it may have.
        at_least: usize,
    },
}

/// The same rules for every key. They catch what goes wrong in practice (an unset variable, a copied newline, quotes
/// that a word processor has bent) where it can still be explained, instead of as a 401 or a bad signature.
fn check(what: &'static str, at_least: usize, text: &str) -> Result<(), SecretError> {
    if text.trim().is_empty() {
        return Err(SecretError::Empty { what });
    }
    if text.trim() != text {
        return Err(SecretError::SurroundingWhitespace { what });
    }
    if let Some(before) = text.chars().position(|character| !character.is_ascii_graphic()) {
        return Err(SecretError::Unprintable { what, position: before + 1 });
    }
    if text.len() < at_least { Err(SecretError::TooShort { what, at_least }) } else { Ok(()) }
}

macro_rules! secret {
    ($(#[$doc:meta])* $name:ident, $what:literal, $source:literal, at least $least:literal) => {
        $(#[$doc])*
        ///
        /// Zeroised when dropped; Debug prints
        #[doc = concat!("`", stringify!($name), "(***)`; there is no Display.")]
        ///
        /// ```
        #[doc = concat!("use passerelle::secret::", stringify!($name), ";")]
        ///
        #[doc = concat!("let key = ", stringify!($name), "::new(\"canary_0123456789_0123456789_0123\")?;")]
        #[doc = concat!("assert_eq!(format!(\"{key:?}\"), \"", stringify!($name), "(***)\");")]
        /// # Ok::<(), passerelle::secret::SecretError>(())
        /// ```
        ///
        /// ```compile_fail
        #[doc = concat!("println!(\"{}\", passerelle::secret::", stringify!($name), "::new(\"canary_0123456789_0123456789_0123\").unwrap());")]
        /// ```
        #[derive(Clone)]
        pub struct $name(Zeroizing<String>);

        impl $name {
            #[doc = concat!("Takes the ", $what, ", ", $source, ".")]
            ///
            /// # Errors
            /// [`SecretError`] if it is empty or too short, has white space around it, or has characters no key has. What
            /// was passed is wiped in that case too.
            pub fn new(text: impl Into<String>) -> Result<Self, SecretError> {
                let text = Zeroizing::new(text.into());
                check($what, $least, &text)?;
                Ok($name(text))
            }

            #[doc = concat!("The ", $what, " itself. Don't log it.")]
            pub fn expose_secret(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(***)"))
            }
        }
    };
}

secret! {
    /// The key that names and authorises a client, sent with each request.
    ApiKey, "API key", "as the provider's dashboard shows it", at least 1
}
secret! {
    /// The key that requests are signed with. It is never sent.
    ApiSecret, "API secret", "as the provider's dashboard shows it", at least 1
}
secret! {
    /// The key that a provider signs its webhooks with.
    WebhookSecret, "webhook secret", "as the provider's dashboard shows it", at least 1
}

secret! {
    /// The key that a shop signs its own [return addresses](crate::payment::ReturnUrls) with. The shop makes it, and nobody
    /// else has it: `openssl rand -hex 32`. It is to be no other key, and at least 32 characters long.
    ReturnSecret, "return secret", "as `openssl rand -hex 32` wrote it", at least 32
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use zeroize::ZeroizeOnDrop;

    const CANARY: &str = "canary_sk_test_4711";

    #[test]
    fn no_form_of_debug_shows_it() {
        let key = ApiKey::new(CANARY).unwrap();
        let secret = ApiSecret::new(CANARY).unwrap();
        let webhook = WebhookSecret::new(CANARY).unwrap();
        let all = format!("{key:?} {secret:?} {webhook:?} {:#?}", Some(&key));
        assert!(!all.contains("4711"), "{all}");
        assert!(all.starts_with("ApiKey(***) ApiSecret(***) WebhookSecret(***)"));
        assert_eq!(key.clone().expose_secret(), CANARY);
    }

    #[test]
    fn what_cannot_be_a_key_is_explained_without_repeating_it() {
        let (space, inside) = (format!(" {CANARY}"), format!("{CANARY} 2"));
        for (text, told) in [
            ("", "is empty"),
            (" \n", "is empty"),
            (&*format!("{CANARY}\n"), "newline"),
            (&*space, "white space"),
            (&*inside, "number 20"),
            (&*format!("{CANARY}\r\nX-Evil: 1"), "number 20"),
            (&*format!("é{CANARY}"), "number 1)"),
            (&*format!("{CANARY}\0"), "number 20"),
        ] {
            let error = ApiKey::new(text).unwrap_err();
            let printed = format!("{error} {error:?}");
            assert!(printed.contains(told) && printed.contains("API key"), "{printed}");
            assert!(!printed.contains("4711"), "{printed}");
        }
        assert!(WebhookSecret::new("").unwrap_err().to_string().contains("webhook secret"));
    }

    #[test]
    fn what_a_shop_signs_with_is_long() {
        let error = ReturnSecret::new("4711".repeat(8).split_off(1)).unwrap_err();
        assert_eq!(error, SecretError::TooShort { what: "return secret", at_least: 32 });
        assert!(error.to_string().contains("openssl rand -hex 32") && !error.to_string().contains("4711"));
        assert!(ReturnSecret::new("4711".repeat(8)).is_ok());
        assert!(WebhookSecret::new("4").is_ok());
    }

    #[test]
    fn keys_are_wiped_when_dropped() {
        fn wiped<T: ZeroizeOnDrop>(_: &T) {}
        wiped(&ApiKey::new(CANARY).unwrap().0);
        wiped(&ApiSecret::new(CANARY).unwrap().0);
        wiped(&WebhookSecret::new(CANARY).unwrap().0);
        wiped(&ReturnSecret::new(CANARY.repeat(2)).unwrap().0);
    }
}
