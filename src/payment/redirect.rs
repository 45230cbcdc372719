//! What stands in the address a buyer comes back to. Anybody can type it, so it decides nothing: it only says which order
//! to look up. Each provider's `redirects.rs` knows which parameters are its own.

use std::borrow::Cow;

/// What the address said that a buyer came back to. **It proves nothing**: a buyer can write "paid" into it. Take from it
/// which order to look up, then ask the provider.
///
/// All of it is optional, since a buyer, a browser and the provider may each have changed the address. A text over 256
/// bytes, or with a control character or broken UTF-8 in it, is left out: it is no id, and ids go into paths and logs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RedirectHint {
    /// The shop's own reference.
    pub reference: Option<String>,
    /// The provider's id of what was to be paid.
    pub id: Option<String>,
    /// How it ended, in the provider's word for redirects, which isn't its word for the same state elsewhere.
    pub state: Option<String>,
    /// Parameters that came with two different values. None of them is taken: which one is the provider's can't be told.
    pub ambiguous: Vec<String>,
}

/// Longest text that is taken for an id: references have at most 128 characters, the providers' ids fewer.
const LONGEST: usize = 256;

/// The parameters of an address.
pub(crate) struct Returned<'a> {
    query: &'a [u8],
    ambiguous: Vec<String>,
}

impl<'a> Returned<'a> {
    /// Takes a whole URL, a path with its query, or the query alone, with or without its `?`.
    pub(crate) fn new(address: &'a [u8]) -> Self {
        let shown = address.split(|byte| *byte == b'#').next().unwrap_or_default();
        let start = shown.iter().position(|byte| *byte == b'?');
        let is_query = !shown.starts_with(b"/") && !names_a_scheme(shown);
        let query = match start {
            // A query alone may hold a `?` as well, and `?` separates below.
            _ if is_query => shown,
            Some(start) => shown.get(start..).unwrap_or_default(),
            None => &[],
        };
        Self { query, ambiguous: Vec::new() }
    }

    /// The one value of a parameter, decoded as forms are (`+` is a space). Nothing when it is absent, empty, no text that
    /// an id can be, or there are two of different value.
    ///
    /// A second `?` separates parameters too: it is what comes out when parameters are appended to an address without
    /// looking whether it has some. A value that ends at one may have been cut, and counts as ambiguous.
    pub(crate) fn one(&mut self, name: &str) -> Option<String> {
        let mut found: Option<Cow<'a, str>> = None;
        let mut is_ambiguous = false;
        for (value, is_cut) in self.values(name).filter(|(value, _)| !value.is_empty()) {
            is_ambiguous |= is_cut || found.as_ref().is_some_and(|found| *found != value);
            found.get_or_insert(value);
        }
        if is_ambiguous {
            self.ambiguous.push(name.to_owned());
            return None;
        }
        found.filter(|value| is_plain(value)).map(Cow::into_owned)
    }

    /// All values of a parameter, decoded, also empty ones, each with whether it ends at a second `?`.
    pub(crate) fn values(&self, name: &str) -> impl Iterator<Item = (Cow<'a, str>, bool)> {
        let mut rest = self.query;
        let pairs = std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let end = rest.iter().position(|byte| matches!(byte, b'&' | b'?'));
            let (pair, separator, after) = match end.and_then(|end| rest.split_at_checked(end)) {
                Some((pair, [separator, after @ ..])) => (pair, Some(*separator), after),
                _ => (rest, None, &[][..]),
            };
            rest = after;
            Some((form_urlencoded::parse(pair).next(), separator == Some(b'?')))
        });
        pairs.filter_map(move |(pair, is_cut)| pair.filter(|(key, _)| key == name).map(|(_, value)| (value, is_cut)))
    }

    /// The parameters that [`one`](Self::one) was asked for and that had two values.
    pub(crate) fn into_ambiguous(self) -> Vec<String> {
        self.ambiguous
    }
}

/// Whether a text begins as a URL does: letters, then `://`.
fn names_a_scheme(text: &[u8]) -> bool {
    let letters =
        text.iter().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.')).count();
    text.get(letters..).is_some_and(|rest| rest.starts_with(b"://"))
}

/// The text, if it can be an id.
pub(crate) fn plain(text: &str) -> Option<String> {
    Some(text).filter(|text| !text.is_empty() && is_plain(text)).map(str::to_owned)
}

/// Whether a text can be an id. U+FFFD stands where the bytes were not UTF-8.
fn is_plain(text: &str) -> bool {
    text.len() <= LONGEST && !text.chars().any(|c| c.is_control() || c == char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(address: &[u8]) -> Option<String> {
        Returned::new(address).one("id")
    }

    #[test]
    fn one_value_from_an_address_or_a_query() {
        for address in [
            "https://shop.example.com/merci?id=A1",
            "http://127.0.0.1:8080?id=A1&x=2",
            "/merci?x=2&id=A1",
            "?id=A1",
            "id=A1",
            "x&&=&id=A1&",
            "id=A1&id=A1",
            "id=A%31",
            "i%64=A1",
            "id=&id=A1",
            "id=A1#id=B2",
            "/?x=1?id=A1",
            "x=1?id=A1",
            "//?x=%&id=A1",
        ] {
            assert_eq!(one(address.as_bytes()).as_deref(), Some("A1"), "{address}");
        }
    }

    #[test]
    fn no_value() {
        for address in [
            "",
            "?",
            "#",
            "/id=A1",
            "https://shop.example.com/id=A1",
            "https://shop.example.com/a&id=A1",
            "/merci#?id=A1",
            "ID=A1",
            "id",
            "id=",
            "id=%00",
            "id=A%0A1",
            "id=%FF",
            "id=%C3",
            "id=A1%7F",
        ] {
            assert_eq!(one(address.as_bytes()), None, "{address}");
        }
        assert_eq!(one(b"id=\xFF\xFE"), None);
        assert_eq!(one(format!("id={}", "x".repeat(LONGEST + 1)).as_bytes()), None);
        assert_eq!(one(format!("id={}", "x".repeat(LONGEST)).as_bytes()).map(|id| id.len()), Some(LONGEST));
    }

    #[test]
    fn two_values_are_none() {
        for address in ["id=A1&id=B2", "id=A1&x=1&id=B2&id=A1", "?id=A1?id=B2", "/?id=A1?x=1", "id=%FF&id=A1"] {
            let mut returned = Returned::new(address.as_bytes());
            assert_eq!(returned.one("id"), None, "{address}");
            assert_eq!(returned.into_ambiguous(), ["id"], "{address}");
        }
    }

    #[test]
    fn forms_write_a_space_as_plus() {
        assert_eq!(one(b"id=a+b").as_deref(), Some("a b"));
        assert_eq!(one(b"id=a%2Bb").as_deref(), Some("a+b"));
        assert_eq!(one("id=été".as_bytes()).as_deref(), Some("été"));
        assert_eq!(one(b"id=100%").as_deref(), Some("100%"));
        assert_eq!(one(b"id=%zz").as_deref(), Some("%zz"));
    }

    #[test]
    fn a_long_address_is_read_once_and_without_recursion() {
        let long = "a=b&?".repeat(1_000_000) + "id=A1";
        assert_eq!(one(long.as_bytes()).as_deref(), Some("A1"));
    }
}
