//! Reads a Lygos request body as FastAPI would, and says what is wrong with it as Pydantic v2 would.
//!
//! Stricter than Pydantic in one point on purpose: the document says `integer`, so 100.0 and "100" are refused, and a
//! client that sends them learns of it here rather than from a provider that changed its mind.

use axum::http::HeaderMap;

use super::errors::{Context, LygosError, Place, Problem};
use crate::http::says_json;
use crate::json::Json;

/// A body whose members are being read.
pub(crate) struct Body {
    json: Json,
    problems: Vec<Problem>,
}

impl Body {
    pub(crate) fn read(headers: &HeaderMap, bytes: &[u8]) -> Result<Self, LygosError> {
        let whole = |kind, msg: &str, input| Problem {
            kind,
            loc: vec![Place::Name("body")],
            msg: msg.to_owned(),
            input,
            ctx: None,
        };
        let not_an_object = |input| {
            let msg = "Input should be a valid dictionary or object to extract fields from";
            LygosError::Invalid(vec![whole("model_attributes_type", msg, input)])
        };
        if bytes.is_empty() {
            return Err(LygosError::Invalid(vec![whole("missing", "Field required", Json::Null)]));
        }
        // FastAPI takes a body without a media type for JSON, and one with another for bytes.
        if !says_json(headers, true) {
            return Err(not_an_object(Json::String(String::from_utf8_lossy(bytes).into_owned())));
        }
        match Json::parse(bytes) {
            Ok(json @ Json::Object(_)) => Ok(Self { json, problems: Vec::new() }),
            Ok(other) => Err(not_an_object(other)),
            Err(error) => Err(LygosError::Invalid(vec![Problem {
                kind: "json_invalid",
                loc: vec![Place::Name("body"), Place::Position(error.position)],
                msg: "JSON decode error".to_owned(),
                input: Json::Object(Vec::new()),
                ctx: Some(Context { error: error.message }),
            }])),
        }
    }

    pub(crate) fn finish(self) -> Result<(), LygosError> {
        if self.problems.is_empty() { Ok(()) } else { Err(LygosError::Invalid(self.problems)) }
    }

    /// Note that it is missing, if it is.
    pub(crate) fn require(&mut self, field: &'static str) {
        if self.json.get(field).is_none() {
            let input = self.json.clone();
            self.problems.push(Problem::in_body("missing", field, "Field required", input));
        }
    }

    /// An integer, if the member is there.
    pub(crate) fn integer(&mut self, field: &'static str) -> Option<i64> {
        let value = self.json.get(field)?.clone();
        let (kind, msg) = match &value {
            Json::Number(text) if !text.contains(['.', 'e', 'E']) => match text.parse() {
                Ok(number) => return Some(number),
                Err(_) => ("int_parsing_size", "Unable to parse input string as an integer, exceeded maximum size"),
            },
            Json::Number(_) => {
                ("int_from_float", "Input should be a valid integer, got a number with a fractional part")
            }
            _ => ("int_type", "Input should be a valid integer"),
        };
        self.problems.push(Problem::in_body(kind, field, msg, value));
        None
    }

    /// A string, if the member is there.
    pub(crate) fn string(&mut self, field: &'static str) -> Option<String> {
        match self.json.get(field)?.clone() {
            Json::String(text) => Some(text),
            value => {
                self.problems.push(Problem::in_body("string_type", field, "Input should be a valid string", value));
                None
            }
        }
    }

    /// A string or null, empty if the member is not there.
    pub(crate) fn nullable_string(&mut self, field: &'static str) -> Option<String> {
        match self.json.get(field) {
            None => Some(String::new()),
            Some(Json::Null) => None,
            Some(_) => self.string(field),
        }
    }
}
