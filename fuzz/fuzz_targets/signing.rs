//! Any JSON as the body of a request to TygaPay: what is signed is what a second, simple flattener prints. And any text as
//! an amount, which is what is signed most: what is read stays what it is.

#![no_main]

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use libfuzzer_sys::fuzz_target;
use passerelle::money::{Amount, Money};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use sha2::Sha256;

const SECRET: &str = "tygapay-canary-secret";

fuzz_target!(|data: &[u8]| {
    amount(data);
    let signed = passerelle::tygapay::signature_for_fuzzing(SECRET, data.to_vec());
    // A number of more digits than a double holds may be refused, and so may an exponent that no amount has.
    let (long, exponent) = numbers(data);
    let Ok(body) = serde_json::from_slice::<Tree>(data) else { return };
    let (Tree::Object(_), false) = (&body, long) else { return };
    let mut pairs = Vec::new();
    body.flatten(None, &mut pairs);
    match signed {
        Ok(signature) => assert_eq!(signature, hash(&format!("/orders{}", pairs.join("&")))),
        Err(error) => assert!(exponent || body.may_be_ambiguous(), "{error}"),
    }
});

fn amount(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(amount) = text.parse::<Amount>() {
        assert_eq!(amount.to_string().parse(), Ok(amount));
        assert_eq!(serde_json::from_str::<Amount>(text).ok(), Some(amount));
        assert_eq!(serde_json::to_string(&amount).ok(), Some(amount.to_string()));
        assert_eq!(amount.checked_sub(amount), Ok(Amount::ZERO));
    }
    if let Ok(money) = Money::parse(text) {
        assert_eq!(Money::parse(&money.to_string()), Ok(money));
        if let Ok(units) = money.minor_units() {
            assert_eq!(Money::from_minor(units, money.currency()), Ok(money));
        }
    }
}

/// Whether anything that may be a number has more than 15 digits, and whether one may have an exponent.
fn numbers(data: &[u8]) -> (bool, bool) {
    let is_part = |byte: &u8| byte.is_ascii_digit() || *byte == b'.';
    let long = data.split(|byte| !is_part(byte)).any(|run| run.iter().filter(|byte| **byte != b'.').count() > 15);
    let exponent = data.windows(2).any(|pair| is_part(&pair[0]) && matches!(pair[1], b'e' | b'E'));
    (long, exponent)
}

fn hash(text: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("HMAC takes any key");
    mac.update(text.as_bytes());
    hex::encode(mac.finalize().into_bytes())
}

/// JSON as JavaScript would have parsed it.
enum Tree {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// Whether a name or a text could be read as more than it is: what is refused beyond this is refused without need.
    fn may_be_ambiguous(&self) -> bool {
        match self {
            Tree::Null | Tree::Bool(_) | Tree::Number(_) => false,
            Tree::Text(text) => text.split_once('&').is_some_and(|(_, rest)| rest.contains('=')),
            Tree::List(items) => items.iter().any(Self::may_be_ambiguous),
            Tree::Object(members) => {
                members.iter().any(|(name, value)| name.contains(['.', '&', '=', ']']) || value.may_be_ambiguous())
            }
        }
    }

    /// `name` is where this stands; the body itself stands nowhere.
    fn flatten(&self, name: Option<&str>, pairs: &mut Vec<String>) {
        let here = name.unwrap_or_default();
        match self {
            Tree::Null => pairs.push(format!("{here}=")),
            Tree::Bool(value) => pairs.push(format!("{here}={value}")),
            Tree::Number(value) => pairs.push(format!("{here}={}", javascript(*value))),
            Tree::Text(value) => pairs.push(format!("{here}={value}")),
            Tree::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    item.flatten(Some(&format!("{here}[{index}]")), pairs);
                }
            }
            Tree::Object(members) => {
                let index = |key: &str| key.parse::<u32>().ok().filter(|n| n.to_string() == key && *n < u32::MAX);
                let mut first: Vec<_> =
                    members.iter().filter_map(|(key, value)| Some((index(key)?, key, value))).collect();
                first.sort_by_key(|(index, ..)| *index);
                let rest = members.iter().filter(|(key, _)| index(key).is_none()).map(|(key, value)| (key, value));
                for (key, value) in first.into_iter().map(|(_, key, value)| (key, value)).chain(rest) {
                    let full = name.map_or_else(|| key.clone(), |name| format!("{name}.{key}"));
                    value.flatten(Some(&full), pairs);
                }
            }
        }
    }
}

/// Number::toString of ECMAScript, for numbers of at most 15 digits: those survive a double, and serde_json's last place.
fn javascript(value: f64) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    let text = format!("{:.14e}", value.abs());
    let (mantissa, exponent) = text.split_once('e').expect("an exponent");
    let exponent: i32 = exponent.parse().expect("a whole exponent");
    let digits = mantissa.replace('.', "");
    let digits = digits.trim_end_matches('0');
    let sign = if value < 0.0 { "-" } else { "" };
    let point = exponent + 1;
    let count = i32::try_from(digits.len()).expect("15 digits");
    let text = if (-5..=0).contains(&point) {
        format!("0.{}{digits}", "0".repeat(usize::try_from(-point).expect("positive")))
    } else if (1..=21).contains(&point) {
        if count <= point {
            format!("{digits}{}", "0".repeat(usize::try_from(point - count).expect("positive")))
        } else {
            let (whole, fraction) = digits.split_at(usize::try_from(point).expect("positive"));
            format!("{whole}.{fraction}")
        }
    } else {
        let (first, rest) = digits.split_at(1);
        let dot = if rest.is_empty() { "" } else { "." };
        let plus = if exponent > 0 { "+" } else { "" };
        format!("{first}{dot}{rest}e{plus}{exponent}")
    };
    format!("{sign}{text}")
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Tree;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("JSON")
            }
            fn visit_unit<E>(self) -> Result<Tree, E> {
                Ok(Tree::Null)
            }
            fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
                Ok(Tree::Bool(value))
            }
            fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
                Ok(Tree::Number(value as f64))
            }
            fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
                Ok(Tree::Number(value as f64))
            }
            fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
                Ok(Tree::Number(value))
            }
            fn visit_str<E>(self, value: &str) -> Result<Tree, E> {
                Ok(Tree::Text(value.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Tree, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(Tree::List(items))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
                let mut members: Vec<(String, Tree)> = Vec::new();
                while let Some((key, value)) = map.next_entry()? {
                    match members.iter().position(|(known, _)| *known == key) {
                        Some(index) => members[index].1 = value,
                        None => members.push((key, value)),
                    }
                }
                Ok(Tree::Object(members))
            }
        }
        deserializer.deserialize_any(Read)
    }
}
