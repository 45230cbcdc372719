//! Reads a request body member by member and collects everything that is wrong with it, in the words of the
//! class-validator that Node servers use. For lomi. and TygaPay; Lygos' FastAPI has a form of its own.
//!
//! An absent optional member and one that is `null` are the same here. Unknown members are ignored.

use crate::amount::Amount;
use crate::clock::Timestamp;
use crate::json::Json;

/// A body being read.
pub(crate) struct Fields<'a> {
    body: &'a Json,
    problems: Vec<String>,
}

impl<'a> Fields<'a> {
    pub(crate) fn of(body: &'a Json) -> Self {
        Self { body, problems: Vec::new() }
    }

    /// Everything that was wrong, in the order it was read.
    pub(crate) fn finish(self) -> Result<(), Vec<String>> {
        if self.problems.is_empty() { Ok(()) } else { Err(self.problems) }
    }

    pub(crate) fn problem(&mut self, text: impl Into<String>) {
        self.problems.push(text.into());
    }

    /// The member, unless it is absent or null.
    pub(crate) fn raw(&self, name: &str) -> Option<&'a Json> {
        self.body.get(name).filter(|value| **value != Json::Null)
    }

    pub(crate) fn string(&mut self, name: &str) -> Option<String> {
        match self.raw(name)? {
            Json::String(text) => Some(text.clone()),
            _ => {
                self.problem(format!("{name} must be a string"));
                None
            }
        }
    }

    /// Empty if it is missing: the problem is noted, so the value is never used.
    pub(crate) fn required_string(&mut self, name: &str) -> String {
        match self.raw(name) {
            None => self.problem(format!("{name} should not be empty")),
            Some(Json::String(text)) if text.is_empty() => self.problem(format!("{name} should not be empty")),
            Some(_) => {}
        }
        self.string(name).unwrap_or_default()
    }

    /// A string that passes `test`, described in words by `rule`.
    pub(crate) fn string_that(&mut self, name: &str, rule: &str, test: impl Fn(&str) -> bool) -> Option<String> {
        let text = self.string(name)?;
        if !test(&text) {
            self.problem(format!("{name} must be {rule}"));
        }
        Some(text)
    }

    pub(crate) fn uuid(&mut self, name: &str) -> Option<String> {
        self.string_that(name, "a UUID", |text| uuid::Uuid::try_parse(text).is_ok())
    }

    pub(crate) fn url(&mut self, name: &str) -> Option<String> {
        self.string_that(name, "a URL address", |text| url::Url::parse(text).is_ok())
    }

    pub(crate) fn email(&mut self, name: &str) -> Option<String> {
        self.string_that(name, "an email", |text| {
            text.split_once('@')
                .is_some_and(|(user, host)| !user.is_empty() && !host.is_empty() && !text.contains(char::is_whitespace))
        })
    }

    pub(crate) fn one_of(&mut self, name: &str, choices: &[&str]) -> Option<String> {
        let rule = format!("one of the following values: {}", choices.join(", "));
        self.string_that(name, &rule, |text| choices.contains(&text))
    }

    pub(crate) fn date(&mut self, name: &str) -> Option<Timestamp> {
        let moment = self.string(name).map(|text| Timestamp::parse(&text))?;
        if moment.is_none() {
            self.problem(format!("{name} must be a valid ISO 8601 date string"));
        }
        moment
    }

    pub(crate) fn boolean(&mut self, name: &str) -> Option<bool> {
        match self.raw(name)? {
            Json::Bool(value) => Some(*value),
            _ => {
                self.problem(format!("{name} must be a boolean value"));
                None
            }
        }
    }

    /// An amount above zero, from the text of a JSON number; a number in a string is refused.
    pub(crate) fn amount(&mut self, name: &str) -> Option<Amount> {
        let text = match self.raw(name)? {
            Json::Number(text) => text,
            _ => {
                self.problem(format!("{name} must be a number conforming to the specified constraints"));
                return None;
            }
        };
        match text.parse::<Amount>() {
            Ok(amount) if amount.is_positive() => Some(amount),
            Ok(_) => {
                self.problem(format!("{name} must be a positive number"));
                None
            }
            Err(error) => {
                self.problem(format!("{name}: {error}"));
                None
            }
        }
    }

    /// A free-form object, kept as it was written.
    pub(crate) fn object(&mut self, name: &str) -> Option<Json> {
        match self.raw(name)? {
            object @ Json::Object(_) => Some(object.clone()),
            _ => {
                self.problem(format!("{name} must be an object"));
                None
            }
        }
    }

    pub(crate) fn strings(&mut self, name: &str) -> Option<Vec<String>> {
        let texts = match self.raw(name)? {
            Json::Array(items) => items
                .iter()
                .map(|item| if let Json::String(text) = item { Some(text.clone()) } else { None })
                .collect::<Option<Vec<_>>>(),
            _ => None,
        };
        if texts.is_none() {
            self.problem(format!("{name} must be an array of strings"));
        }
        texts
    }

    /// A whole number in the range; JSON may write it as 3 or 3.0.
    pub(crate) fn integer(&mut self, name: &str, range: std::ops::RangeInclusive<u32>) -> Option<u32> {
        let number = match self.raw(name)? {
            Json::Number(text) => text.parse::<Amount>().ok().and_then(|number| number.to_string().parse::<u32>().ok()),
            _ => None,
        };
        let number = number.filter(|number| range.contains(number));
        if number.is_none() {
            self.problem(match (*range.start(), *range.end()) {
                (low, u32::MAX) => format!("{name} must be an integer of at least {low}"),
                (low, high) => format!("{name} must be an integer from {low} to {high}"),
            });
        }
        number
    }

    /// Members of an object inside this one; what is wrong there is told with the path to it.
    pub(crate) fn nested<T>(&mut self, name: &str, read: impl FnOnce(&mut Fields<'a>) -> T) -> Option<T> {
        match self.raw(name)? {
            object @ Json::Object(_) => Some(self.inside(name, object, read)),
            _ => {
                self.problem(format!("{name} must be an object"));
                None
            }
        }
    }

    /// The same for each object of an array.
    pub(crate) fn items<T>(&mut self, name: &str, mut read: impl FnMut(&mut Fields<'a>) -> T) -> Option<Vec<T>> {
        let Json::Array(items) = self.raw(name)? else {
            self.problem(format!("{name} must be an array"));
            return None;
        };
        let mut out = Vec::with_capacity(items.len());
        for (place, item) in items.iter().enumerate() {
            let path = format!("{name}[{place}]");
            if matches!(item, Json::Object(_)) {
                out.push(self.inside(&path, item, &mut read));
            } else {
                self.problem(format!("{path} must be an object"));
            }
        }
        Some(out)
    }

    fn inside<T>(&mut self, path: &str, object: &'a Json, read: impl FnOnce(&mut Fields<'a>) -> T) -> T {
        let mut fields = Fields::of(object);
        let value = read(&mut fields);
        self.problems.extend(fields.problems.into_iter().map(|problem| format!("{path}.{problem}")));
        value
    }
}
