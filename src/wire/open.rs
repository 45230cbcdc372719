//! Enums that a provider may extend. In a response an enum is never closed: a new status must not turn a charge that
//! succeeded into a failed call. What to do with an unknown value is the reader's part (a status: treat it as pending).

use std::convert::Infallible;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An enum value in a response: one this version of the library knows, or the text of one it doesn't.
///
/// `T` is the closed enum: its `FromStr` decides what is known, its `Display` is what is written. Both forms are encoded
/// exactly as they came. Only a string decodes; that a provider should send another JSON type is an error.
///
/// ```
/// use passerelle::wire::Open;
/// # #[derive(Debug, PartialEq)] enum Status { Paid }
/// # impl std::str::FromStr for Status { type Err = ();
/// #     fn from_str(text: &str) -> Result<Self, ()> { if text == "paid" { Ok(Status::Paid) } else { Err(()) } } }
/// # impl std::fmt::Display for Status {
/// #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("paid") } }
///
/// let status: Open<Status> = serde_json::from_str("\"paid\"")?;
/// assert_eq!(status, Status::Paid);
///
/// let status: Open<Status> = serde_json::from_str("\"paid_in_shells\"")?;
/// assert_eq!(status.known(), None);
/// assert_eq!(serde_json::to_string(&status)?, "\"paid_in_shells\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Open<T> {
    /// A value of the enum.
    Known(T),
    /// A value the enum doesn't have, as it was sent.
    Unknown(String),
}

impl<T> Open<T> {
    /// The value, if it is one of the enum's.
    pub fn known(&self) -> Option<&T> {
        match self {
            Open::Known(value) => Some(value),
            Open::Unknown(_) => None,
        }
    }

    /// Is it one of the enum's values?
    pub fn is_known(&self) -> bool {
        self.known().is_some()
    }
}

impl<T> From<T> for Open<T> {
    fn from(value: T) -> Self {
        Open::Known(value)
    }
}

impl<T: PartialEq> PartialEq<T> for Open<T> {
    fn eq(&self, other: &T) -> bool {
        self.known() == Some(other)
    }
}

impl<T: FromStr> FromStr for Open<T> {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.parse().map_or_else(|_| Open::Unknown(text.to_owned()), Open::Known))
    }
}

impl<T: fmt::Display> fmt::Display for Open<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Open::Known(value) => value.fmt(f),
            Open::Unknown(text) => text.fmt(f),
        }
    }
}

impl<T: fmt::Display> Serialize for Open<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Open::Known(value) => serializer.collect_str(value),
            Open::Unknown(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de, T: FromStr> Deserialize<'de> for Open<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // A visitor, and not `String`: a known value, which is nearly every one, then costs no allocation.
        deserializer.deserialize_str(OpenVisitor(PhantomData))
    }
}

struct OpenVisitor<T>(PhantomData<T>);

impl<T: FromStr> Visitor<'_> for OpenVisitor<T> {
    type Value = Open<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Open<T>, E> {
        text.parse().map_err(|never: Infallible| match never {})
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    enum Status {
        Paid,
    }

    impl FromStr for Status {
        type Err = &'static str;

        fn from_str(text: &str) -> Result<Self, Self::Err> {
            if text == "paid" { Ok(Status::Paid) } else { Err("no") }
        }
    }

    impl fmt::Display for Status {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("paid")
        }
    }

    #[test]
    fn known_and_unknown_values_are_encoded_as_they_came() {
        for json in ["\"paid\"", "\"PAID\"", "\"\"", "\"a \\\"new\\\" one\"", "\"payé\""] {
            let value: Open<Status> = serde_json::from_str(json).unwrap();
            assert_eq!(value.is_known(), json == "\"paid\"");
            assert_eq!(serde_json::to_string(&value).unwrap(), json);
        }
    }

    #[test]
    fn it_compares_with_the_enum_and_prints_the_text() {
        let paid = Open::from(Status::Paid);
        assert_eq!(paid, Status::Paid);
        let other: Open<Status> = "shells".parse().unwrap();
        assert_ne!(other, Status::Paid);
        assert_eq!(format!("{paid} {other}"), "paid shells");
    }

    #[test]
    fn only_strings_decode() {
        for json in ["1", "null", "{}", "[]", "true"] {
            assert!(serde_json::from_str::<Open<Status>>(json).is_err(), "{json}");
        }
    }
}
