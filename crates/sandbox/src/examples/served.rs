//! The examples of a spec's answers, each with the text of its numbers.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::http::{JSON, answer};

/// Answers by operation and status; `None` is an empty body.
#[derive(Debug)]
pub(super) struct Served(BTreeMap<&'static str, BTreeMap<&'static str, Option<&'static RawValue>>>);

#[derive(Deserialize)]
struct DocumentText {
    #[serde(borrow)]
    paths: BTreeMap<&'static str, BTreeMap<&'static str, OperationText>>,
    #[serde(default)]
    components: ComponentsText,
}

#[derive(Default, Deserialize)]
struct ComponentsText {
    #[serde(borrow, default)]
    responses: BTreeMap<&'static str, ResponseText>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct OperationText {
    #[serde(borrow)]
    operation_id: &'static str,
    #[serde(borrow)]
    responses: BTreeMap<&'static str, ResponseText>,
}

#[derive(Deserialize)]
struct ResponseText {
    #[serde(rename = "$ref", borrow)]
    reference: Option<&'static str>,
    #[serde(borrow, default)]
    content: BTreeMap<&'static str, MediaText>,
}

#[derive(Deserialize)]
struct MediaText {
    #[serde(borrow)]
    example: Option<&'static RawValue>,
}

impl Served {
    pub(super) fn parse(text: &'static str) -> Result<Self, serde_json::Error> {
        let document: DocumentText = serde_json::from_str(text)?;
        let shared = &document.components.responses;
        let example = |response: &ResponseText| {
            let named = response.reference.and_then(|path| shared.get(path.strip_prefix("#/components/responses/")?));
            named.unwrap_or(response).content.get("application/json").and_then(|media| media.example)
        };
        let operations = document.paths.values().flat_map(BTreeMap::values);
        Ok(Self(
            operations
                .map(|operation| {
                    let answers = operation.responses.iter().map(|(status, response)| (*status, example(response)));
                    (operation.operation_id, answers.collect())
                })
                .collect(),
        ))
    }

    /// The example of one status.
    pub(super) fn answer(&self, operation: &str, status: &str) -> Option<Response> {
        let example = self.0.get(operation)?.get(status)?;
        Some(response(status, *example))
    }

    /// The example of the first success.
    pub(super) fn success(&self, operation: &str) -> Option<Response> {
        let (status, example) = self.0.get(operation)?.iter().find(|(status, _)| status.starts_with('2'))?;
        Some(response(status, *example))
    }
}

fn response(status: &str, example: Option<&'static RawValue>) -> Response {
    let status = status.parse().unwrap_or(StatusCode::OK);
    match example {
        Some(example) => answer(status, JSON, example.get()),
        None => {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = status;
            response
        }
    }
}
