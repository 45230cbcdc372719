//! A provider's spec as it is needed here: operations, and from each a way to its parameters and its body.
//!
//! Reading skips over most of the text. What belongs to one operation is read when it is first called ([`super::call`]).

use std::collections::BTreeMap;
use std::sync::OnceLock;

use axum::http::Method;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::call::Call;
use crate::provider::Provider;

/// Everything a provider documents, by path.
#[derive(Debug, Default)]
pub(crate) struct Contract {
    pub(crate) operations: Vec<Operation>,
    components: Components,
}

/// One operation.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    /// As axum and OpenAPI both write it: `/orders/{order_id}`.
    pub(crate) path: &'static str,
    /// Whether a caller has to say who they are.
    pub(crate) secured: bool,
    parameters: Vec<&'static RawValue>,
    body: Option<&'static RawValue>,
    call: OnceLock<Option<Call>>,
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Components {
    #[serde(borrow, default)]
    schemas: BTreeMap<&'static str, &'static RawValue>,
    #[serde(borrow, default)]
    parameters: BTreeMap<&'static str, &'static RawValue>,
}

#[derive(Deserialize)]
struct DocumentText {
    #[serde(borrow)]
    paths: BTreeMap<&'static str, BTreeMap<&'static str, OperationText>>,
    #[serde(default)]
    components: Components,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct OperationText {
    #[serde(borrow)]
    operation_id: &'static str,
    #[serde(borrow, default)]
    parameters: Vec<&'static RawValue>,
    #[serde(borrow, default)]
    request_body: Option<&'static RawValue>,
    /// The document's own, of which each provider has one, unless the operation has an empty list.
    #[serde(borrow, default)]
    security: Option<Vec<&'static RawValue>>,
}

impl Provider {
    /// Every operation of the spec, and whether it is served.
    #[must_use]
    pub fn operations(self) -> Vec<Served> {
        match self {
            Self::Lygos => crate::lygos::routes().operations(),
            Self::Lomi => crate::lomi::routes().operations(),
            Self::Tygapay => crate::tygapay::routes().operations(),
        }
    }

    /// The spec that calls are held against: one standard OpenAPI 3.0 document, as JSON.
    #[must_use]
    pub fn spec(self) -> &'static str {
        match self {
            Self::Lygos => include_str!("../../specs/lygos.json"),
            Self::Lomi => include_str!("../../specs/lomi.json"),
            Self::Tygapay => include_str!("../../specs/tygapay.json"),
        }
    }
}

/// An operation of a provider's spec.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Served {
    /// `operationId` of the spec, such as `gateways_create`.
    pub operation: &'static str,
    /// Whether the sandbox does what it says. If not, it answers 501 and the operation's name.
    pub served: bool,
}

impl Contract {
    /// Read once, when it is first asked for.
    pub(crate) fn of(provider: Provider) -> &'static Self {
        static LYGOS: OnceLock<Contract> = OnceLock::new();
        static LOMI: OnceLock<Contract> = OnceLock::new();
        static TYGAPAY: OnceLock<Contract> = OnceLock::new();
        let contract = match provider {
            Provider::Lygos => &LYGOS,
            Provider::Lomi => &LOMI,
            Provider::Tygapay => &TYGAPAY,
        };
        // The texts are checked in, and a test reads them; an empty contract has no operation that could be served.
        contract.get_or_init(|| Self::parse(provider.spec()).unwrap_or_default())
    }

    pub(crate) fn parse(text: &'static str) -> Result<Self, serde_json::Error> {
        let document: DocumentText = serde_json::from_str(text)?;
        let mut operations = Vec::new();
        for (path, item) in document.paths {
            for (method, operation) in item {
                operations.push(Operation {
                    id: operation.operation_id,
                    method: method.to_ascii_uppercase().parse().unwrap_or_default(),
                    path,
                    secured: operation.security.is_none_or(|schemes| !schemes.is_empty()),
                    parameters: operation.parameters,
                    body: operation.request_body,
                    call: OnceLock::new(),
                });
            }
        }
        Ok(Self { operations, components: document.components })
    }

    pub(crate) fn operations(&self) -> &[Operation] {
        &self.operations
    }

    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// The operation behind a route.
    pub(crate) fn at(&self, method: &Method, path: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.path == path && operation.method == *method)
    }

    /// What a call of this operation may hold; `None` if the spec says it in words that aren't known here, which a test
    /// excludes.
    pub(crate) fn call<'a>(&self, operation: &'a Operation) -> Option<&'a Call> {
        operation.call.get_or_init(|| Call::read(&self.components, &operation.parameters, operation.body)).as_ref()
    }
}

impl Operation {
    pub(crate) fn takes_a_body(&self) -> bool {
        self.body.is_some()
    }
}

impl Components {
    /// What a reference into this document leads to.
    pub(crate) fn target(&self, reference: &str) -> Option<&'static RawValue> {
        let (kind, name) = reference.strip_prefix("#/components/")?.split_once('/')?;
        match kind {
            "schemas" => self.schemas.get(name).copied(),
            "parameters" => self.parameters.get(name).copied(),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Contract, Provider};

    #[test]
    fn every_operation_can_be_read_to_the_end() {
        for (provider, count) in [(Provider::Lygos, 6), (Provider::Lomi, 152), (Provider::Tygapay, 20)] {
            let contract = Contract::parse(provider.spec()).unwrap();
            assert_eq!(contract.operations().len(), count, "{provider:?}");
            for operation in contract.operations() {
                assert!(contract.call(operation).is_some(), "{}: a keyword that schema.rs doesn't know", operation.id);
            }
        }
    }
}
