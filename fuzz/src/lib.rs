//! What the fuzz targets share: every schema of every provider by number, and what must hold of one that decodes.

pub mod seeds;

include!(concat!(env!("OUT_DIR"), "/schemas.rs"));

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Decodes and encodes. What was decoded is printed too: Debug must not panic either.
fn again<T: DeserializeOwned + Serialize + std::fmt::Debug>(json: &str) -> Result<String, String> {
    let value: T = serde_json::from_str(json).map_err(|error| error.to_string())?;
    let _ = format!("{value:?}");
    // Encoding what was decoded can't fail; were it an error here, it would pass for a refusal.
    Ok(serde_json::to_string(&value).unwrap_or_else(|error| panic!("decoded, but can't be encoded: {error}")))
}

/// How many schemas there are.
#[must_use]
pub fn schemas() -> usize {
    lygos::SCHEMAS.len() + lomi::SCHEMAS.len() + tygapay::SCHEMAS.len()
}

/// The number of a schema.
#[must_use]
pub fn number_of(provider: &str, schema: &str) -> Option<usize> {
    let (before, names) = match provider {
        "lygos" => (0, lygos::SCHEMAS),
        "lomi" => (lygos::SCHEMAS.len(), lomi::SCHEMAS),
        _ => (lygos::SCHEMAS.len() + lomi::SCHEMAS.len(), tygapay::SCHEMAS),
    };
    names.iter().position(|name| *name == schema).map(|index| before + index)
}

/// Decodes as the schema of this number, and encodes.
fn round_trip(number: usize, json: &str) -> Result<String, String> {
    let (lygos, lomi) = (lygos::SCHEMAS.len(), lomi::SCHEMAS.len());
    match number {
        _ if number < lygos => lygos::round_trip(lygos::SCHEMAS[number], json),
        _ if number < lygos + lomi => lomi::round_trip(lomi::SCHEMAS[number - lygos], json),
        _ => tygapay::round_trip(tygapay::SCHEMAS[number - lygos - lomi], json),
    }
}

/// A text that decodes as the schema of this number must, once encoded, decode again, to the same.
pub fn decodes_to_itself(number: usize, json: &str) {
    let Ok(encoded) = round_trip(number, json) else { return };
    let again = round_trip(number, &encoded)
        .unwrap_or_else(|error| panic!("what was encoded doesn't decode: {error}\n{encoded}"));
    assert_eq!(encoded, again);
}
