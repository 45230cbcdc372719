//! What a name gives away: an amount of money, its currency, a secret, a person. A name is all there is to go by, so an
//! amount's unit is always "unclear": who knows the provider says which it is.

use serde_json::{Map, Value, json};

/// The linter's words: a number so called is refused without a unit.
const AMOUNTS: [&str; 5] = ["amount", "balance", "price", "total_revenue", "fee"];
/// Words that mean money where a currency stands beside them.
const BESIDE_A_CURRENCY: [&str; 16] = [
    "value", "total", "subtotal", "cost", "tax", "discount", "paid", "due", "refunded", "captured", "net", "gross",
    "charge", "tip", "payout", "settled",
];

/// `x-money` of a number, if its name says that it is one. `others` are the names beside it.
pub(super) fn of(name: &str, others: &[&str]) -> Option<Value> {
    let low = name.to_lowercase();
    let currency = currency(name, others);
    let is_amount = AMOUNTS.iter().any(|word| low.contains(word))
        || (currency.is_some() && BESIDE_A_CURRENCY.iter().any(|word| low.contains(word)));
    is_amount.then(|| match currency {
        Some(currency) => json!({ "unit": "unclear", "currency": currency }),
        None => json!({
            "unit": "unclear",
            "currency": "none",
            "because": "Imported: no member beside it is called a currency.",
        }),
    })
}

/// The member that says the currency of another: `fee_currency` for `fee`, else one called so.
fn currency<'a>(name: &str, others: &[&'a str]) -> Option<&'a str> {
    let is =
        |other: &&&str, wanted: &str| other.to_lowercase().replace('_', "") == wanted.to_lowercase().replace('_', "");
    let own = others.iter().find(|other| is(other, &format!("{name}_currency")));
    let common = ["currency", "currency_code", "currency_id"];
    own.or_else(|| common.iter().find_map(|wanted| others.iter().find(|other| is(other, wanted)))).copied()
}

/// Whether a text gives money away by its name: it stays a text.
pub(super) fn is_amount_by_name(name: &str, others: &[&str]) -> bool {
    let low = name.to_lowercase();
    let is_code =
        ["id", "code", "currency", "type", "status", "name", "description"].iter().any(|word| low.ends_with(word));
    !is_code && of(name, others).is_some()
}

const SECRETS: [&str; 12] = [
    "password",
    "secret",
    "client_secret",
    "api_key",
    "apikey",
    "private_key",
    "access_token",
    "refresh_token",
    "cvc",
    "cvv",
    "pin",
    "otp",
];
const PERSONAL: [&str; 26] = [
    "email",
    "phone",
    "phone_number",
    "mobile",
    "telephone",
    "first_name",
    "last_name",
    "full_name",
    "given_name",
    "surname",
    "family_name",
    "holder_name",
    "account_name",
    "account_number",
    "iban",
    "card_number",
    "number",
    "address",
    "street",
    "address_line_1",
    "address_line_2",
    "date_of_birth",
    "dob",
    "birthday",
    "ip_address",
    "shopper_ip",
];

/// `x-sensitive` of a text by its name: too much masked is better than too little.
pub(super) fn sensitive(name: &str) -> Option<&'static str> {
    use heck::ToSnakeCase;
    let snake = name.to_snake_case();
    let is = |words: &[&str]| words.iter().any(|word| snake == *word || snake.ends_with(&format!("_{word}")));
    if is(&SECRETS) {
        Some("secret")
    } else if is(&PERSONAL) {
        Some("personal")
    } else {
        None
    }
}

/// Whether the innermost of a list or a map, or the schema itself, is a number.
pub(super) fn is_number_inside(map: &Map<String, Value>) -> bool {
    let inner = ["items", "additionalProperties"].into_iter().find_map(|key| map.get(key)?.as_object());
    inner.map_or_else(|| map.get("type").is_some_and(|kind| kind == "number" || kind == "integer"), is_number_inside)
}

/// Says `x-money` on the innermost.
pub(super) fn mark(map: &mut Map<String, Value>, said: &Value) {
    for key in ["items", "additionalProperties"] {
        if let Some(Value::Object(inner)) = map.get_mut(key) {
            mark(inner, said);
            return;
        }
    }
    map.retain(|key, _| matches!(key.as_str(), "type" | "nullable" | "description"));
    map.insert("x-money".to_owned(), said.clone());
}
