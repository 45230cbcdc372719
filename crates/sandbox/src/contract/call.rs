//! What one operation takes: its parameters and its body, and whether a call fits them.

use std::collections::BTreeMap;

use axum::http::HeaderMap;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::document::Components;
use super::fault::{Fault, Location, Step, What};
use super::schema::Schema;
use crate::json::Json;

/// What an operation takes.
#[derive(Debug)]
pub(crate) struct Call {
    parameters: Vec<Parameter>,
    body: Option<Body>,
}

#[derive(Debug)]
struct Parameter {
    name: &'static str,
    location: Location,
    required: bool,
    schema: Schema,
}

#[derive(Debug)]
struct Body {
    required: bool,
    schema: Schema,
}

/// What was sent, decoded.
pub(crate) struct Sent<'a> {
    /// By the names in the route.
    pub(crate) path: &'a [(String, String)],
    pub(crate) query: &'a str,
    pub(crate) headers: &'a HeaderMap,
    /// `None` if there was none, or none that the provider would read as JSON.
    pub(crate) body: Option<&'a Json>,
}

#[derive(Deserialize)]
struct ParameterText {
    #[serde(rename = "$ref", borrow)]
    reference: Option<&'static str>,
    #[serde(borrow, default)]
    name: &'static str,
    #[serde(rename = "in", borrow, default)]
    location: &'static str,
    #[serde(default)]
    required: bool,
    #[serde(borrow)]
    schema: Option<&'static RawValue>,
}

#[derive(Deserialize)]
struct BodyText {
    #[serde(default)]
    required: bool,
    #[serde(borrow)]
    content: BTreeMap<&'static str, Media>,
}

#[derive(Deserialize)]
struct Media {
    #[serde(borrow)]
    schema: &'static RawValue,
}

impl Call {
    pub(crate) fn read(
        components: &Components,
        parameters: &[&'static RawValue],
        body: Option<&'static RawValue>,
    ) -> Option<Self> {
        let body = match body {
            None => None,
            Some(text) => {
                let text: BodyText = serde_json::from_str(text.get()).ok()?;
                let schema = Schema::read(components, text.content.get("application/json")?.schema)?;
                Some(Body { required: text.required, schema })
            }
        };
        let parameters = parameters.iter().map(|text| Parameter::read(components, text)).collect::<Option<_>>()?;
        Some(Self { parameters, body })
    }

    /// Everything that is wrong with a call: path, query, headers, body.
    pub(crate) fn faults(&self, sent: &Sent<'_>) -> Vec<Fault> {
        let mut faults = Vec::new();
        for parameter in &self.parameters {
            parameter.check(sent, &mut faults);
        }
        if let Some(body) = &self.body {
            match sent.body {
                Some(value) => body.schema.check(value, Location::Body, &mut Vec::new(), &mut faults),
                None if body.required => faults.push(Fault {
                    location: Location::Body,
                    path: Vec::new(),
                    what: What::Missing,
                    input: Json::Null,
                }),
                None => {}
            }
        }
        faults
    }
}

impl Parameter {
    fn read(components: &Components, text: &'static RawValue) -> Option<Self> {
        let parameter: ParameterText = serde_json::from_str(text.get()).ok()?;
        if let Some(reference) = parameter.reference {
            return Self::read(components, components.target(reference)?);
        }
        Some(Self {
            name: parameter.name,
            location: match parameter.location {
                "path" => Location::Path,
                "query" => Location::Query,
                "header" => Location::Header,
                _ => return None,
            },
            required: parameter.required,
            schema: Schema::read(components, parameter.schema?)?,
        })
    }

    fn check(&self, sent: &Sent<'_>, faults: &mut Vec<Fault>) {
        let value = match self.location {
            Location::Path => sent.path.iter().find(|(name, _)| name == self.name).map(|(_, text)| text.clone()),
            // Of a repeated one the last counts.
            Location::Query => url::form_urlencoded::parse(sent.query.as_bytes())
                .filter(|(name, _)| name == self.name)
                .last()
                .map(|(_, text)| text.into_owned()),
            // Header texts are Latin-1 at most; what isn't ASCII has no meaning in any of these. Of one that has to be
            // there, an empty text is as good as none.
            Location::Header => sent
                .headers
                .get(self.name)
                .map(|value| String::from_utf8_lossy(value.as_bytes()).trim().to_owned())
                .filter(|text| !text.is_empty() || !self.required),
            Location::Body => None,
        };
        let mut path = vec![Step::Member(self.name.to_string())];
        match value {
            Some(text) => self.schema.check(&self.schema.value_of(&text), self.location, &mut path, faults),
            None if self.required => {
                faults.push(Fault { location: self.location, path, what: What::Missing, input: Json::Null });
            }
            None => {}
        }
    }
}
