//! A provider's own document as a file: whose it is, which version, and which of several is the newest.
//!
//! The convention: a document is `<provider>-<what it is>.json`, where `<provider>` is a folder of `specs/`. The stem of the
//! file is the document's name: deviations say it as `upstream`, the record as `document`.

use serde_json::Value;

/// A provider's document.
#[derive(Clone, Debug)]
pub struct Document {
    /// Name of the provider: a folder of `specs/`.
    pub provider: String,
    /// Stem of the file.
    pub name: String,
    /// The title it gives itself.
    pub title: String,
    /// The version it gives itself.
    pub version: String,
    /// What it says.
    pub value: Value,
}

impl Document {
    /// Reads a document of a known provider.
    pub fn parse(provider: &str, name: &str, text: &str) -> Result<Self, String> {
        let value: Value = serde_json::from_str(text).map_err(|error| format!("is not JSON: {error}"))?;
        let info = |key: &str| {
            let text = value.get("info").and_then(|info| info.get(key)).and_then(Value::as_str);
            text.unwrap_or_default().to_owned()
        };
        let (title, version) = (info("title"), info("version"));
        Ok(Self { provider: provider.to_owned(), name: name.to_owned(), title, version, value })
    }
}

/// For putting a provider's documents in order: the numbers of the version, then the name.
pub(crate) fn age<'n>(version: &str, name: &'n str) -> (Vec<u64>, &'n str) {
    let numbers = version.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
    (numbers, name)
}

/// The provider that a document's name begins with.
pub fn provider_of<'p>(name: &str, providers: &'p [String]) -> Result<&'p str, String> {
    let is_its = |provider: &&String| name.strip_prefix(provider.as_str()).is_some_and(|rest| rest.starts_with('-'));
    // Of `acme` and `acme-pay`, the longer one is meant.
    providers.iter().filter(is_its).max_by_key(|provider| provider.len()).map(String::as_str).ok_or_else(|| {
        format!(
            "doesn't say whose document it is: name it <provider>-<version>.json, with one of {}",
            providers.join(", ")
        )
    })
}
