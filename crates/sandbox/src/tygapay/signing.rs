//! Who is calling: `x-api-hash` is the HMAC of path, query and the flattened body (facts/tygapay.md §6).
//!
//! The flattening is npm qs' `stringify(body, {encode: false, allowDots: true})` and its numbers are JavaScript's,
//! because the provider's server is presumed to flatten the parsed body itself. So 100.00 is signed as `100`, and
//! 9007199254740993 as `9007199254740992`, although the sandbox keeps the exact amount. The f64 here never holds money:
//! it is only how JavaScript would print the text.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::Tygapay;
use crate::http::same_secret;
use crate::json::Json;

/// Checks key and signature against the request line as it was received and the body as it was parsed.
pub(crate) fn verify(
    tygapay: &Tygapay,
    key: Option<&str>,
    hash: Option<&str>,
    path_and_query: &str,
    body: &Json,
) -> Result<(), &'static str> {
    let key = key.filter(|key| !key.is_empty()).ok_or("x-api-key is missing")?;
    let hash = hash.filter(|hash| !hash.is_empty()).ok_or("x-api-hash is missing")?;
    if !same_secret(key, tygapay.api_key()) {
        return Err("x-api-key is unknown");
    }
    if !same_secret(hash, &sign(tygapay.api_secret(), path_and_query, body)) {
        return Err("x-api-hash does not match the request");
    }
    Ok(())
}

/// Lowercase hexadecimal. The secret is used as text, not decoded.
pub(crate) fn sign(secret: &str, path_and_query: &str, body: &Json) -> String {
    // HMAC takes keys of any length, so there is no error to handle; an empty answer would match no signature.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return String::new() };
    mac.update(path_and_query.as_bytes());
    mac.update(flatten(body).as_bytes());
    hex::encode(mac.finalize().into_bytes())
}

/// `a.b=1&c[0]=x`, in the order of the keys, nothing escaped; empty objects and arrays vanish.
fn flatten(body: &Json) -> String {
    let mut pairs = Vec::new();
    match body {
        Json::Object(entries) => {
            for (key, value) in javascript_order(entries) {
                walk(key.clone(), value, &mut pairs);
            }
        }
        // At the top an array's places are plain keys.
        Json::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                walk(place.to_string(), item, &mut pairs);
            }
        }
        _ => {}
    }
    pairs.join("&")
}

fn walk(name: String, value: &Json, pairs: &mut Vec<String>) {
    match value {
        Json::Null => pairs.push(format!("{name}=")),
        Json::Bool(value) => pairs.push(format!("{name}={value}")),
        Json::Number(text) => pairs.push(format!("{name}={}", javascript_number(text))),
        Json::String(text) => pairs.push(format!("{name}={text}")),
        Json::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                walk(format!("{name}[{place}]"), item, pairs);
            }
        }
        Json::Object(entries) => {
            for (key, value) in javascript_order(entries) {
                walk(format!("{name}.{key}"), value, pairs);
            }
        }
    }
}

/// JavaScript lists keys that are array indices first and by size, the others as they were written.
fn javascript_order(entries: &[(String, Json)]) -> Vec<&(String, Json)> {
    let index = |key: &str| key.parse::<u32>().ok().filter(|index| *index != u32::MAX && index.to_string() == key);
    let mut ordered: Vec<_> = entries.iter().collect();
    ordered.sort_by_key(|(key, _)| index(key).map_or((true, 0), |index| (false, index)));
    ordered
}

/// `Number.prototype.toString` of the number with this text: shortest digits that read back as the same double,
/// plain between 1e-6 and 1e21, with an exponent outside.
fn javascript_number(text: &str) -> String {
    let Ok(value) = text.parse::<f64>() else { return text.to_owned() };
    if value == 0.0 {
        return "0".to_owned();
    }
    if value.is_infinite() {
        return if value > 0.0 { "Infinity" } else { "-Infinity" }.to_owned();
    }
    // Rust's `{:e}` has the same shortest digits: `-1.25e-7`.
    let scientific = format!("{value:e}");
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |rest| ("-", rest));
    let digits = mantissa.replace('.', "");
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let count = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    let zeros = |number: i32| "0".repeat(usize::try_from(number).unwrap_or(0));
    if exponent >= count - 1 && exponent < 21 {
        return format!("{sign}{digits}{}", zeros(exponent + 1 - count));
    }
    if (0..21).contains(&exponent) {
        let (whole, fraction) = digits.split_at(usize::try_from(exponent + 1).unwrap_or(0));
        return format!("{sign}{whole}.{fraction}");
    }
    if (-7 < exponent) && exponent < 0 {
        return format!("{sign}0.{}{digits}", zeros(-exponent - 1));
    }
    let (first, rest) = digits.split_at(1);
    let point = if rest.is_empty() { "" } else { "." };
    let plus = if exponent > 0 { "+" } else { "" };
    format!("{sign}{first}{point}{rest}e{plus}{exponent}")
}

#[cfg(test)]
mod tests {
    use super::{flatten, javascript_number, sign};
    use crate::json::Json;

    const SECRET: &str = "your-api-secret-key";

    fn signed(path: &str, body: &str) -> (String, String) {
        let body = if body.is_empty() { Json::Null } else { Json::parse(body.as_bytes()).unwrap() };
        (format!("{path}{}", flatten(&body)), sign(SECRET, path, &body))
    }

    /// Computed with npm qs 6.14.0 and node's crypto (facts/tygapay.md §6).
    #[test]
    fn the_documents_examples() {
        for (path, body, hash) in [
            (
                "/users?test=xxx",
                r#"{"field1":"value2","nestedField":{"nestedField1":"nestedValue1"}}"#,
                "6d3e58ef90d7f70171fdc2432859609b244553de2ca97cbae9c1e5966222a9f9",
            ),
            (
                "/orders",
                r#"{"orderNumber":"order-example-1","type":"payment","email":"example@gmail.com","amount":100,
                    "notifyUrl":"https://example.com/payment-webhook","returnUrl":"https://example.com/payment-completed"}"#,
                "d0006483fd3283698c10dd056792cbad8b88f491613f3903484da09246e77df8",
            ),
            ("/orders/004Qs494RxpEMFYUyXBz", "", "95555895ad8d6ae703609b62be4679bedc1db6a8cf90432b7647e9438e6b6df1"),
            ("/user?userId=test", "", "5e13f3c91cf00844c004b2eeb51407661b0cfd91737afd6b697c86daff6d7969"),
            ("/x", r#"{"tags":["a","b"]}"#, "394f27aaf880f010e55768207d18ed26a609ccd617b267dc9754e6bc6b61b632"),
        ] {
            assert_eq!(signed(path, body).1, hash, "{path}");
        }
    }

    #[test]
    fn flattening_is_that_of_qs() {
        for (body, expected) in [
            (r#"{"a":{},"b":[],"c":1}"#, "c=1"),
            (r#"{"items":[{"id":1},{"id":2}]}"#, "items[0].id=1&items[1].id=2"),
            (r#"{"a":null,"b":"","c":true,"d":false}"#, "a=&b=&c=true&d=false"),
            (r#"{"b":1,"2":"x","1":"y","01":"z"}"#, "1=y&2=x&b=1&01=z"),
            (r#"{"a.b":1,"c":"x&y=z é"}"#, "a.b=1&c=x&y=z é"),
            (r#"["a",{"b":1}]"#, "0=a&1.b=1"),
            (r#"{}"#, ""),
        ] {
            assert_eq!(signed("", body).0, expected, "{body}");
        }
    }

    #[test]
    fn numbers_are_printed_as_javascript_prints_them() {
        for (text, expected) in [
            ("100.00", "100"),
            ("9.50", "9.5"),
            ("1e-7", "1e-7"),
            ("0.000001", "0.000001"),
            ("0.00000125", "0.00000125"),
            ("9007199254740993", "9007199254740992"),
            ("0.000000000000000001", "1e-18"),
            ("1e21", "1e+21"),
            ("123456789012345680000", "123456789012345680000"),
            ("1.5e300", "1.5e+300"),
            ("-12.25", "-12.25"),
            ("-0", "0"),
            ("1e400", "Infinity"),
        ] {
            assert_eq!(javascript_number(text), expected, "{text}");
        }
    }
}
