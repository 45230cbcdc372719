//! A JSON body as npm `qs.stringify(body, {encode: false, delimiter: "&", allowDots: true})` prints it. Judges no value:
//! `ambiguity.rs` does. Refuses the numbers that JavaScript would change.

use std::fmt::{self, Write as _};

use serde::Deserialize;
use serde::de::{MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::money::Amount;

/// One `name=value` of the signed text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) path: Vec<Step>,
    pub(super) value: String,
}

/// A step from the body to a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// The signed text: `a.b[0]=value`, joined by `&`.
pub(super) fn join(pairs: &[Pair]) -> String {
    let mut text = String::new();
    for pair in pairs {
        if !std::ptr::eq(pair, pairs.as_ptr()) {
            text.push('&');
        }
        text.push_str(&name(&pair.path));
        text.push('=');
        text.push_str(&pair.value);
    }
    text
}

fn name(path: &[Step]) -> String {
    let mut name = String::new();
    for (depth, step) in path.iter().enumerate() {
        match step {
            Step::Key(key) if depth == 0 => name.push_str(key),
            Step::Key(key) => {
                name.push('.');
                name.push_str(key);
            }
            // Writing into a text can't fail.
            Step::Index(index) => drop(write!(name, "[{index}]")),
        }
    }
    name
}

/// The pairs of a body, in the order in which JavaScript lists them. Empty objects and lists have none.
pub(super) fn pairs(body: &[u8]) -> Result<Vec<Pair>, String> {
    let raw: &RawValue = serde_json::from_slice(body).map_err(|_| "the body is not JSON".to_owned())?;
    let mut pairs = Vec::new();
    // A body that is neither has no names, and qs prints nothing.
    match raw.get().as_bytes().first() {
        Some(b'{') => walk(raw, &mut Vec::new(), &mut pairs)?,
        Some(b'[') => {
            for (index, item) in list(raw)?.iter().enumerate() {
                walk(item, &mut vec![Step::Key(index.to_string())], &mut pairs)?;
            }
        }
        _ => {}
    }
    Ok(pairs)
}

fn walk(raw: &RawValue, path: &mut Vec<Step>, pairs: &mut Vec<Pair>) -> Result<(), String> {
    let text = raw.get();
    let value = match text.as_bytes().first() {
        Some(b'{') => {
            for (key, value) in object(raw)? {
                path.push(Step::Key(key));
                walk(&value, path, pairs)?;
                path.pop();
            }
            return Ok(());
        }
        Some(b'[') => {
            for (index, item) in list(raw)?.iter().enumerate() {
                path.push(Step::Index(index));
                walk(item, path, pairs)?;
                path.pop();
            }
            return Ok(());
        }
        Some(b'"') => serde_json::from_str(text).map_err(|_| "a text in the body is not JSON".to_owned())?,
        Some(b'n') => String::new(),
        Some(b't' | b'f') => text.to_owned(),
        _ => number(text).ok_or_else(|| {
            format!("`{}` is a number that TygaPay's server would change before checking the signature", Pointer(path))
        })?,
    };
    pairs.push(Pair { path: path.clone(), value });
    Ok(())
}

/// A number as JavaScript prints it, if JavaScript holds it exactly.
fn number(token: &str) -> Option<String> {
    let exact: Amount = token.parse().ok()?;
    // The one place a binary float is right: it is what the other side will do, and the result is compared with the exact
    // decimal before it is used.
    let theirs: f64 = token.parse().ok()?;
    let printed = ryu_js::Buffer::new().format(theirs).to_owned();
    (printed.parse() == Ok(exact)).then_some(printed)
}

fn list(raw: &RawValue) -> Result<Vec<Box<RawValue>>, String> {
    serde_json::from_str(raw.get()).map_err(|_| "a list in the body is not JSON".to_owned())
}

/// An object's members as JavaScript would list them: those that are whole numbers first, ascending, then the rest in the
/// order of the text.
fn object(raw: &RawValue) -> Result<Vec<(String, Box<RawValue>)>, String> {
    let Members(mut members) =
        serde_json::from_str(raw.get()).map_err(|_| "an object in the body is not JSON".to_owned())?;
    members.sort_by_key(|(name, _)| array_index(name).map_or(u64::MAX, u64::from));
    Ok(members)
}

/// A name that JavaScript takes for an index: a whole number below 2^32 − 1, written plainly.
fn array_index(name: &str) -> Option<u32> {
    let index: u32 = name.parse().ok()?;
    (index.to_string() == name && index != u32::MAX).then_some(index)
}

/// Where a value stands, as a JSON pointer.
pub(super) struct Pointer<'a>(pub(super) &'a [Step]);

impl fmt::Display for Pointer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|step| match step {
            Step::Key(key) => write!(f, "/{}", key.replace('~', "~0").replace('/', "~1")),
            Step::Index(index) => write!(f, "/{index}"),
        })
    }
}

/// Members of an object in the order of the text; a name given twice keeps its place and takes the last value, as
/// JavaScript's parser does.
struct Members(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members: Vec<(String, Box<RawValue>)> = Vec::new();
                while let Some((name, value)) = map.next_entry::<String, Box<RawValue>>()? {
                    match members.iter_mut().find(|(known, _)| *known == name) {
                        Some(member) => member.1 = value,
                        None => members.push((name, value)),
                    }
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flat(body: &str) -> Result<String, String> {
        pairs(body.as_bytes()).map(|pairs| join(&pairs))
    }

    #[test]
    fn flattening() {
        for (body, text) in [
            (r#"{"a":{"b":{"c":1}}}"#, "a.b.c=1"),
            (r#"{"tags":["a","b"]}"#, "tags[0]=a&tags[1]=b"),
            (r#"{"items":[{"id":1},{"id":2}]}"#, "items[0].id=1&items[1].id=2"),
            (r#"{"a":{},"b":[],"c":1}"#, "c=1"),
            (r#"{"a":null,"b":"","c":true,"d":false}"#, "a=&b=&c=true&d=false"),
            (r#"{"b":1,"2":"x","1":"y"}"#, "1=y&2=x&b=1"),
            (r#"{"a":1,"b":2,"a":3}"#, "a=3&b=2"),
            (r#"{"a":100.00,"b":9.50,"c":1e-7,"d":1E+2}"#, "a=100&b=9.5&c=1e-7&d=100"),
            (r#"{"n":"a&b=c é"}"#, "n=a&b=c é"),
            (r#"["a",{"b":1}]"#, "0=a&1.b=1"),
            (r#" {"":{"":1}} "#, ".=1"),
            ("{}", ""),
            ("[]", ""),
            ("5", ""),
        ] {
            assert_eq!(flat(body).unwrap(), text, "{body}");
        }
    }

    /// What JavaScript would round must not be signed: the order would be for another amount than the one signed.
    #[test]
    fn a_number_javascript_would_change_is_refused() {
        for token in ["9007199254740993", "0.1234567890123456789", "12345678901234567.5"] {
            let error = flat(&format!(r#"{{"a":{{"amount":{token}}}}}"#)).unwrap_err();
            assert!(error.contains("`/a/amount`"), "{error}");
        }
        assert_eq!(flat(r#"{"amount":9007199254740992}"#).unwrap(), "amount=9007199254740992");
        assert_eq!(flat(r#"{"amount":0.000000000000000001}"#).unwrap(), "amount=1e-18");
    }
}
