//! Decoding an answer that is one of several objects, from its raw text: serde's own unions buffer, and a buffered number
//! has gone through a float. Used by generated code.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::place::misfit;

/// The raw text of the value to be decoded.
///
/// # Errors
/// When the deserializer is not serde_json's own: nobody else has the text.
pub fn raw<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<RawValue>, D::Error> {
    Box::<RawValue>::deserialize(deserializer)
}

/// One branch, decoded from the raw text. The error names a place, never a value.
///
/// # Errors
/// When the text isn't that branch.
pub fn branch<T: DeserializeOwned, E: serde::de::Error>(raw: &RawValue) -> Result<Box<T>, E> {
    // Once more for the path, and only on failure: keeping track of it costs on every answer.
    serde_json::from_str(raw.get()).map(Box::new).map_err(|error| {
        let found = serde_path_to_error::deserialize::<_, T>(&mut serde_json::Deserializer::from_str(raw.get()));
        match found {
            Ok(_) => placed(error),
            Err(found) => misfit(&found),
        }
    })
}

/// The properties that tell the branches apart, as raw text: their own content isn't looked at. `quoted` are their names, in
/// quotes.
///
/// # Errors
/// When the text isn't an object; unless none of the names is in it, and then the branch will tell.
pub fn probe<'a, T: Deserialize<'a> + Default, E: serde::de::Error>(
    raw: &'a RawValue,
    quoted: &[&str],
) -> Result<T, E> {
    let text = raw.get();
    // Where a name stands nowhere at all, not even in escapes, there is no such property: that is seen much sooner than
    // the object is read.
    let is_absent = !text.contains('\\') && !quoted.iter().any(|name| text.contains(name));
    if is_absent { Ok(T::default()) } else { serde_json::from_str(text).map_err(placed) }
}

/// Whether a property that tells branches apart says "this one": it is there, and neither null nor false.
#[must_use]
pub fn tells(property: Option<&RawValue>) -> bool {
    property.is_some_and(|property| !matches!(property.get(), "null" | "false"))
}

fn placed<E: serde::de::Error>(error: serde_json::Error) -> E {
    E::custom(format_args!("doesn't fit at line {}, column {}", error.line(), error.column()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::money::Amount;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Fee {
        amount: Amount,
        label: Option<bool>,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Charge {
        fees: Vec<Fee>,
    }

    fn misfit_of(json: &str) -> String {
        let raw = RawValue::from_string(json.to_owned()).unwrap();
        branch::<Charge, serde_json::Error>(&raw).unwrap_err().to_string()
    }

    #[derive(Debug, Default, Deserialize)]
    struct Probe<'a> {
        #[serde(default, borrow)]
        data: Option<&'a RawValue>,
    }

    #[test]
    fn a_property_is_found_however_it_is_written_and_not_where_it_only_looks_like_it() {
        for (json, told) in [
            (r#"{"data":{}}"#, true),
            (r#"{ "data" : [1] }"#, true),
            (r#"{"d\u0061ta":1}"#, true),
            (r#"{"data":null}"#, false),
            (r#"{"data":false}"#, false),
            (r#"{"metadata":1}"#, false),
            (r#"{"kind":"data"}"#, false),
            (r#"{"nested":{"data":1}}"#, false),
            (r#"{"text":"\"data\":1"}"#, false),
            ("{}", false),
        ] {
            let raw = RawValue::from_string(json.to_owned()).unwrap();
            let found: Probe<'_> = probe::<_, serde_json::Error>(&raw, &["\"data\""]).unwrap();
            assert_eq!(tells(found.data), told, "{json}");
        }
    }

    #[test]
    fn a_branch_that_does_not_fit_says_where_and_never_the_value() {
        let missing = misfit_of(r#"{"fees":[{"amount":1},{"label":true}]}"#);
        assert_eq!(missing, "doesn't fit at `fees[1]`: missing field `amount`");
        let wrong = misfit_of(r#"{"fees":[{"amount":1,"label":"canary@example.com"}]}"#);
        assert!(wrong.starts_with("doesn't fit at `fees[0].label`, line 1, column "), "{wrong}");
        assert!(!wrong.contains("canary"), "{wrong}");
    }
}
