//! How old is what a spec rests on. Providers change without telling; what was read long ago should be read again.
//!
//! An age is a remark and never a failure: a check that fails because time went by would fail for whoever comes next. Only a
//! date that hasn't come yet is wrong.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use passerelle_codegen::{Place, Spec};
use serde_json::Value;

/// After this many days evidence should be looked at again.
pub const STALE_DAYS: u64 = 365;

/// A source, and what rests on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// `documented`, `provider-code`, `observed` or `inferred`.
    pub grade: String,
    /// Where it was read.
    pub source: String,
    /// When, as YYYY-MM-DD.
    pub date: String,
    /// Days from that day to today; negative when it hasn't come yet.
    pub age: i64,
    /// How many places of the spec name it with this date.
    pub uses: usize,
    /// The first of them.
    pub place: Place,
}

/// The day of a moment, as YYYY-MM-DD in UTC.
pub fn day(now: SystemTime) -> String {
    humantime::format_rfc3339_seconds(now).to_string().chars().take(10).collect()
}

/// Days from one day to another, both as YYYY-MM-DD; nothing if one isn't a day.
pub fn age(date: &str, today: &str) -> Option<i64> {
    Some(days(moment(date)?, moment(today)?))
}

/// Every source of a spec, the oldest first.
pub fn sources(spec: &Spec, today: &str) -> Vec<Source> {
    let mut found: BTreeMap<(String, String, String), Source> = BTreeMap::new();
    visit(spec.bundle(), &mut String::new(), &mut |pointer, entry| {
        let text = |key: &str| entry.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let (grade, source, date) = (text("grade"), text("source"), text("date"));
        // A date that is none is the linter's business.
        let Some(age) = age(&date, today) else { return };
        let place = spec.place(pointer);
        let one = found.entry((date.clone(), source.clone(), grade.clone())).or_insert_with(|| Source {
            grade,
            source,
            date,
            age,
            uses: 0,
            place: place.clone(),
        });
        one.uses = one.uses.saturating_add(1);
        one.place = one.place.clone().min(place);
    });
    found.into_values().collect()
}

fn moment(day: &str) -> Option<SystemTime> {
    humantime::parse_rfc3339(&format!("{day}T00:00:00Z")).ok().filter(|_| day.len() == 10)
}

fn days(from: SystemTime, to: SystemTime) -> i64 {
    let whole = |span: Duration| i64::try_from(span.as_secs() / 86_400).unwrap_or(i64::MAX);
    match to.duration_since(from) {
        Ok(span) => whole(span),
        Err(early) => -whole(early.duration()),
    }
}

/// Calls `seen` with every entry of every `x-evidence`, and the pointer of its list.
fn visit(value: &Value, pointer: &mut String, seen: &mut impl FnMut(&str, &Value)) {
    let length = pointer.len();
    let parts: Vec<(String, &Value)> = match value {
        Value::Object(map) => {
            map.iter().map(|(key, inner)| (key.replace('~', "~0").replace('/', "~1"), inner)).collect()
        }
        Value::Array(list) => list.iter().enumerate().map(|(place, inner)| (place.to_string(), inner)).collect(),
        _ => return,
    };
    for (key, inner) in parts {
        pointer.push('/');
        pointer.push_str(&key);
        if key == "x-evidence" {
            inner.as_array().into_iter().flatten().for_each(|entry| seen(pointer, entry));
        } else {
            visit(inner, pointer, seen);
        }
        pointer.truncate(length);
    }
}
