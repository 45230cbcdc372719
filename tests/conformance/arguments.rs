//! What the generated calls take and give in these tests: JSON in, JSON out.

use std::collections::BTreeMap;

use passerelle::{CallSettings, Error, IdempotencyKey, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Arguments of one call, by their names on the wire.
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    pub parameters: BTreeMap<String, Value>,
    pub body: Option<String>,
    pub key: Option<String>,
    pub settings: CallSettings,
}

/// What a call gave, re-encoded.
#[derive(Debug)]
pub struct Answered {
    pub status: u16,
    pub request_id: Option<String>,
    pub json: Value,
}

pub type Answer = Result<Answered, Error>;

impl Arguments {
    pub fn body<T: DeserializeOwned>(&self) -> T {
        let text = self.body.as_deref().expect("the operation takes a body, and the spec has no example");
        serde_json::from_str(text)
            .unwrap_or_else(|error| panic!("the example body isn't the Rust type: {error}\n{text}"))
    }

    pub fn required<T: DeserializeOwned>(&self, name: &str) -> T {
        self.optional(name).unwrap_or_else(|| panic!("no example for the required parameter {name}"))
    }

    pub fn optional<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        let value = self.parameters.get(name)?;
        Some(serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("example of {name}: {error}")))
    }

    #[allow(dead_code, reason = "not every set of providers has keyed writes")]
    pub fn idempotency_key(&self) -> IdempotencyKey {
        self.optional_key().expect("the operation needs an idempotency key")
    }

    #[allow(dead_code, reason = "not every set of providers has keyed writes")]
    pub fn optional_key(&self) -> Option<IdempotencyKey> {
        self.key.as_deref().map(|key| IdempotencyKey::new(key).expect("a usable key"))
    }

    pub fn answered<T: Serialize>(&self, answer: Result<Response<T>, Error>) -> Answer {
        answer.map(|response| Answered {
            status: response.status(),
            request_id: response.request_id().map(str::to_owned),
            json: serde_json::to_value(&*response).expect("an answer encodes"),
        })
    }
}
