//! Lists: newest first, `limit` and an opaque `cursor` (facts/lomi.md §3).
//!
//! The provider's cursor is an offset in disguise, so something made between two pages moves a row onto the next page
//! once more. That is kept: a client that collects pages has to cope with it.

use axum::http::{StatusCode, Uri};
use axum::response::Response;
use serde::Serialize;
use url::form_urlencoded;

use super::errors::LomiError;
use crate::clock::Timestamp;
use crate::http::{JSON_UTF8, json};

const DEFAULT_LIMIT: usize = 20;
const LARGEST_LIMIT: usize = 100;

/// A query string; of a repeated parameter the last one counts.
pub(crate) struct Query {
    pairs: Vec<(String, String)>,
    problems: Vec<String>,
}

#[derive(Serialize)]
struct Page<T> {
    object: &'static str,
    data: Vec<T>,
    has_more: bool,
    next_cursor: Option<String>,
    limit: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    total_count: Option<usize>,
}

impl Query {
    pub(crate) fn of(uri: &Uri) -> Self {
        let pairs = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned().collect();
        Self { pairs, problems: Vec::new() }
    }

    pub(crate) fn text(&self, name: &str) -> Option<String> {
        self.pairs
            .iter()
            .rev()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.clone())
            .filter(|value| !value.is_empty())
    }

    pub(crate) fn one_of(&mut self, name: &str, choices: &[&str]) -> Option<String> {
        let value = self.text(name)?;
        if !choices.contains(&value.as_str()) {
            self.problems.push(format!("{name} must be one of the following values: {}", choices.join(", ")));
        }
        Some(value)
    }

    pub(crate) fn date(&mut self, name: &str) -> Option<Timestamp> {
        let moment = Timestamp::parse(&self.text(name)?);
        if moment.is_none() {
            self.problems.push(format!("{name} must be a valid ISO 8601 date string"));
        }
        moment
    }

    pub(crate) fn boolean(&mut self, name: &str) -> Option<bool> {
        self.one_of(name, &["true", "false"]).map(|text| text == "true")
    }

    pub(crate) fn uuid(&mut self, name: &str) -> Option<String> {
        let value = self.text(name)?;
        if uuid::Uuid::try_parse(&value).is_err() {
            self.problems.push(format!("{name} must be a UUID"));
        }
        Some(value)
    }

    pub(crate) fn number(&mut self, name: &str, otherwise: usize, least: usize, most: usize) -> usize {
        match self.text(name).map(|text| text.parse::<usize>()) {
            None => otherwise,
            Some(Ok(number)) if (least..=most).contains(&number) => number,
            Some(_) => {
                self.problems.push(format!("{name} must be an integer from {least} to {most}"));
                otherwise
            }
        }
    }

    /// `limit`, which has an upper bound.
    pub(crate) fn limit(&mut self, otherwise: usize, largest: usize) -> usize {
        self.number("limit", otherwise, 1, largest)
    }

    /// Of a list that counts by offset.
    pub(crate) fn limit_and_offset(mut self, default: usize) -> Result<(usize, usize), LomiError> {
        let limit = self.limit(default, LARGEST_LIMIT);
        let offset = self.number("offset", 0, 0, usize::MAX);
        self.finish().map(|()| (limit, offset))
    }

    /// Refuses what was wrong.
    pub(crate) fn finish(self) -> Result<(), LomiError> {
        if self.problems.is_empty() { Ok(()) } else { Err(LomiError::invalid(self.problems)) }
    }

    /// The page that the query asks for, of rows that are newest first.
    pub(crate) fn page<T: Serialize>(self, rows: impl Iterator<Item = T>) -> Result<Response, LomiError> {
        self.answer(rows, None)
    }

    /// A page that says how many rows there are in all.
    pub(crate) fn counted_page<T: Serialize>(self, rows: impl Iterator<Item = T>) -> Result<Response, LomiError> {
        let rows: Vec<T> = rows.collect();
        let count = rows.len();
        self.answer(rows.into_iter(), Some(count))
    }

    fn answer<T: Serialize>(
        mut self,
        rows: impl Iterator<Item = T>,
        total_count: Option<usize>,
    ) -> Result<Response, LomiError> {
        let limit = self.limit(DEFAULT_LIMIT, LARGEST_LIMIT);
        let offset = match self.text("cursor") {
            Some(cursor) => offset_of(&cursor).ok_or_else(LomiError::invalid_cursor)?,
            None => 0,
        };
        self.finish()?;
        let mut rows = rows.skip(offset);
        let data: Vec<T> = rows.by_ref().take(limit).collect();
        let has_more = rows.next().is_some();
        let next_cursor = has_more.then(|| cursor_of(offset.saturating_add(limit)));
        Ok(json(StatusCode::OK, JSON_UTF8, &Page { object: "list", data, has_more, next_cursor, limit, total_count }))
    }
}

fn cursor_of(offset: usize) -> String {
    encode(format!("{{\"offset\":{offset}}}").as_bytes())
}

fn offset_of(cursor: &str) -> Option<usize> {
    let bytes = decode(cursor)?;
    let text = std::str::from_utf8(&bytes).ok()?;
    text.strip_prefix("{\"offset\":")?.strip_suffix('}')?.parse().ok()
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Unpadded base64url; two dozen lines are less than a dependency.
fn encode(bytes: &[u8]) -> String {
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let mut group = 0_usize;
        for place in 0..3 {
            group = (group << 8) | usize::from(chunk.get(place).copied().unwrap_or(0));
        }
        for place in 0..=chunk.len() {
            let index = (group >> (18 - 6 * place)) & 63;
            out.extend(ALPHABET.get(index).copied().map(char::from));
        }
    }
    out
}

fn decode(text: &str) -> Option<Vec<u8>> {
    let (mut out, mut group, mut bits) = (Vec::new(), 0_u32, 0_u32);
    for byte in text.bytes() {
        let value = ALPHABET.iter().position(|letter| *letter == byte)?;
        group = ((group << 6) | u32::try_from(value).ok()?) & 0xffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            out.push(u8::try_from((group >> bits) & 0xff).ok()?);
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::{cursor_of, offset_of};

    #[test]
    fn cursors_have_the_form_of_the_documented_example() {
        assert_eq!(cursor_of(25), "eyJvZmZzZXQiOjI1fQ");
        for offset in [0, 1, 99, 100, 12_345_678] {
            assert_eq!(offset_of(&cursor_of(offset)), Some(offset));
        }
        for bad in ["!", "abc", "eyJvZmZzZXQiOi0xfQ", "é"] {
            assert_eq!(offset_of(bad), None, "{bad}");
        }
    }
}
