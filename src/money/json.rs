//! How an [`Amount`] goes through JSON: as the text of a number token, never as a binary float. serde's data model has no
//! exact number, so this rests on serde_json's `RawValue`; what that rules out is told on `Amount`.

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::Amount;

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Whole numbers, which francs always are, need no JSON text, and so work in query strings too.
        if let Some(whole) = self.shifted(0) {
            return match (i64::try_from(whole), u64::try_from(whole)) {
                (Ok(whole), _) => serializer.serialize_i64(whole),
                (_, Ok(whole)) => serializer.serialize_u64(whole),
                _ => serializer.serialize_i128(whole),
            };
        }
        RawValue::from_string(self.to_string()).map_err(S::Error::custom)?.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The only way to a number's text without `arbitrary_precision`, which would change serde_json for every
        // other crate in the consumer's build.
        let token = Box::<RawValue>::deserialize(deserializer)?;
        let found = match token.get().bytes().next() {
            Some(b'"') => "a string",
            Some(b'{') => "an object",
            Some(b'[') => "an array",
            Some(b't' | b'f') => "a boolean",
            Some(b'n') => "null",
            _ => return token.get().parse().map_err(D::Error::custom),
        };
        Err(D::Error::custom(format_args!("an amount must be a JSON number, but this is {found}")))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn amount(text: &str) -> Amount {
        text.parse().unwrap()
    }

    #[test]
    fn every_number_token_survives_json_in_its_shortest_form() {
        for (token, shortest) in [
            ("9007199254740993", "9007199254740993"),
            ("0.000000000000000001", "0.000000000000000001"),
            ("79228162514264337593543950335", "79228162514264337593543950335"),
            ("-79228162514264337593543950335", "-79228162514264337593543950335"),
            ("7.9228162514264337593543950335", "7.9228162514264337593543950335"),
            ("18446744073709551615", "18446744073709551615"),
            ("1e-18", "0.000000000000000001"),
            ("1E+2", "100"),
            ("12.50e1", "125"),
            ("100.00", "100"),
            ("1.0000000000000000000000000000000000000000", "1"),
            ("-0", "0"),
            ("0e999999999999999999999", "0"),
            ("0.1", "0.1"),
            ("-0.30", "-0.3"),
        ] {
            let read: Amount = serde_json::from_str(token).unwrap();
            assert_eq!(read.to_string(), shortest, "{token}");
            assert_eq!(format!("{read:?}"), shortest);
            assert_eq!(serde_json::to_string(&read).unwrap(), shortest);
            assert_eq!(read, amount(shortest));
        }
    }

    #[test]
    fn only_a_number_token_decodes() {
        for token in ["\"5000\"", "null", "true", "{}", "[1]"] {
            let error = serde_json::from_str::<Amount>(token).unwrap_err().to_string();
            assert!(error.contains("must be a JSON number"), "{error}");
        }
        assert_eq!(serde_json::from_str::<Option<Amount>>("null").unwrap(), None);
        assert!(serde_json::from_str::<Amount>("1e29").is_err());
        let located = serde_json::from_str::<Vec<Amount>>("[1, 2, \"3\"]").unwrap_err();
        assert_eq!(located.line(), 1);
    }

    #[test]
    fn whole_numbers_go_into_query_strings() {
        let query = serde_urlencoded::to_string([("amount", amount("5000.00"))]).unwrap();
        assert_eq!(query, "amount=5000");
        assert!(serde_urlencoded::to_string([("amount", amount("0.5"))]).is_err());
        // What progenitor's query serializer passes on: the reason for the warning on `Amount`.
        let nameless = serde_urlencoded::to_string(amount("0.5")).unwrap();
        assert!(nameless.contains("RawValue=0.5"), "{nameless}");
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(untagged)]
    enum Buffered {
        Amount { amount: Amount },
    }

    #[test]
    fn where_serde_buffers_it_fails_and_does_not_round() {
        let error = serde_json::from_str::<Buffered>("{\"amount\":9007199254740993.5}");
        assert!(error.is_err(), "{error:?}");
    }

    #[test]
    fn errors_name_the_path_of_the_amount() {
        let json = "{\"a\":[{\"amount\":1},{\"amount\":\"1\"}]}";
        type Nested = std::collections::BTreeMap<String, Vec<std::collections::BTreeMap<String, Amount>>>;
        let decoder = &mut serde_json::Deserializer::from_str(json);
        let error = serde_path_to_error::deserialize::<_, Nested>(decoder).unwrap_err();
        assert_eq!(error.path().to_string(), "a[1].amount");
    }
}
