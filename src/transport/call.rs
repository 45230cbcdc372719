//! One call, from the check of its path to the verdict on its answer.

use std::sync::Arc;

use progenitor_client::ResponseValue;
use serde::de::DeserializeOwned;

use super::attempt::Failure;
use super::exchange::{Exchange, Record, is_plain};
use super::resolve::Pending;
use super::retry::is_in_progress;
use super::settings::CallSettings;
use super::{BaseUrl, Hook, Transport};
use crate::error::{ConfigurationError, Doubt, Error, Malformed, NotSent, OutcomeUnknown, Rejected, TimedOut};
use crate::policy::{Policy, Retry};
use crate::response::Response;
use crate::wire::place;
use crate::{Idempotency, IdempotencyKey};

/// What a caller may set for one call.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    /// The key of this logical call, where the operation takes one.
    pub(crate) idempotency: Option<Idempotency>,
    /// Deadlines and attempts, in place of the client's.
    pub(crate) settings: CallSettings,
}

impl CallOptions {
    /// Options with an idempotency key.
    #[must_use]
    pub(crate) fn keyed(idempotency: Idempotency) -> Self {
        Self { idempotency: Some(idempotency), settings: CallSettings::new() }
    }
}

/// A call under way. Used by generated code.
pub(crate) struct Call {
    transport: Transport,
    policy: &'static Policy,
    exchange: Arc<Exchange>,
}

impl Call {
    /// Checks what will stand in the path, and takes a key where the policy needs one.
    ///
    /// # Errors
    /// [`Error::NotSent`] when a path argument could lead to another path; [`Error::Configuration`] without a host.
    pub(crate) fn begin(
        transport: &Transport,
        policy: &'static Policy,
        mut options: CallOptions,
        path: &[(&str, &str)],
    ) -> Result<Self, Error> {
        for (name, value) in path {
            check_segment(policy.operation_id, name, value)?;
        }
        // Keyed: one key for the whole logical call, sent on every attempt, also when the caller names none.
        if policy.retry == Retry::Keyed && options.idempotency.is_none() {
            options.idempotency = Some(IdempotencyKey::random()?.into());
        }
        if transport.base_url(policy.host).is_none() {
            let what = format!("{} has no host", policy.operation_id);
            return Err(ConfigurationError::new(what, "set its base URL").into());
        }
        let exchange = Arc::new(Exchange::new(options));
        Ok(Self { transport: transport.clone(), policy, exchange })
    }

    /// Where the operation lives.
    #[must_use]
    pub(crate) fn base_url(&self) -> &str {
        self.transport.base_url(self.policy.host).map_or("", BaseUrl::as_str)
    }

    /// The connection pool.
    #[must_use]
    pub(crate) fn http(&self) -> reqwest::Client {
        self.transport.http()
    }

    /// What ties progenitor's client to this call.
    #[must_use]
    pub(crate) fn hook(&self) -> Hook {
        Hook::of_call(self.transport.clone(), self.policy, Arc::clone(&self.exchange))
    }

    /// The verdict: progenitor's result and what the transport saw, as our own answer or error.
    ///
    /// # Errors
    /// [`Error`], by the phase the call failed in.
    pub(crate) fn finish<T: DeserializeOwned>(
        self,
        result: Result<ResponseValue<T>, progenitor_client::Error<()>>,
    ) -> Result<Response<T>, Error> {
        let mut record = self.exchange.take();
        if let Some(failure) = record.failure.take() {
            return Err(self.failed(failure, record));
        }
        let status = record.status;
        let position = match result {
            Ok(_) if record.unfit => "its beginning".to_owned(),
            Ok(answer) => {
                return Ok(Response {
                    value: answer.into_inner(),
                    status,
                    request_id: record.request_id,
                    attempts: record.attempts,
                    body: record.body,
                });
            }
            // No status: progenitor failed before the transport was asked.
            Err(_) if record.attempts == 0 => {
                return Err(NotSent::input(
                    Some(self.policy.operation_id),
                    "the request can't be built",
                    "an argument holds a character that no URL or header can carry",
                )
                .into());
            }
            Err(_) if !(200..300).contains(&status) => return Err(self.refused(record)),
            Err(_) => position_of::<T>(&record.body),
        };
        Err(self.unreadable(record, position))
    }

    /// A status outside 2xx. For a write only those count as a refusal that say that nothing was done, and only if no
    /// earlier attempt may have done it.
    fn refused(&self, mut record: Record) -> Error {
        let definite = matches!(record.status, 400..=499) && !matches!(record.status, 408 | 409 | 425 | 499);
        let error = self.transport.0.provider.read_error(&record.body);
        record.request_id = record.request_id.take().or_else(|| error.request_id.clone());
        // 409 is a conflict with something that exists, unless our own earlier attempt is still in work.
        let conflict = record.status == 409 && !error.code.as_deref().is_some_and(is_in_progress);
        if !self.policy.is_read() && (record.doubt.is_some() || !(definite || conflict)) {
            let doubt = record.doubt.take().unwrap_or(Doubt::UnclearStatus);
            return self.unknown(doubt, record, None);
        }
        Error::Rejected(Box::new(Rejected {
            operation: self.policy.operation_id,
            status: record.status,
            request_id: record.request_id,
            retry_after: record.retry_after,
            attempts: record.attempts,
            error,
            body: record.body,
        }))
    }

    fn failed(&self, failure: Failure, mut record: Record) -> Error {
        match (failure, record.doubt.take()) {
            (Failure::Before(error), _) => error.into(),
            // The last attempt left nothing, and an earlier one may have.
            (Failure::Connecting(source), Some(doubt)) => self.unknown(doubt, record, Some(Box::new(source))),
            (Failure::Connecting(source), None) => NotSent::connecting(self.policy.operation_id, source).into(),
            (Failure::After { doubt, source, .. }, _) if self.policy.is_read() => Error::TimedOut(Box::new(TimedOut {
                operation: self.policy.operation_id,
                doubt,
                attempts: record.attempts,
                source,
            })),
            (Failure::After { doubt, source, .. }, _) => self.unknown(doubt, record, source),
        }
    }

    /// A 2xx that can't be decoded: malformed for a read, and never "failed" for a write.
    fn unreadable(&self, record: Record, position: String) -> Error {
        if self.policy.is_read() {
            let kind = record.content_type.as_ref().and_then(|kind| kind.to_str().ok());
            Error::Malformed(Box::new(Malformed {
                operation: self.policy.operation_id,
                status: record.status,
                content_type: kind.filter(|kind| is_plain(kind)).map(str::to_owned),
                request_id: record.request_id,
                position,
                body: record.body,
            }))
        } else {
            self.unknown(Doubt::UnreadableSuccess(position), record, None)
        }
    }

    fn unknown(&self, doubt: Doubt, record: Record, source: Option<Box<dyn std::error::Error + Send + Sync>>) -> Error {
        let broken = record.status == 500;
        let pending = record.sent.map(|sent| Pending::new(self.transport.clone(), self.policy, sent, broken));
        Error::OutcomeUnknown(Box::new(OutcomeUnknown {
            operation: self.policy.operation_id,
            doubt,
            status: (record.status != 0).then_some(record.status),
            request_id: record.request_id,
            merchant_reference: record.merchant_reference,
            idempotency_key: record.idempotency_key,
            attempts: record.attempts,
            lookup: self.policy.lookup.and_then(|lookup| lookup.by.operation()).map(|found_by| found_by.operation_id),
            read_by: self.policy.read_by,
            body: record.body,
            pending,
            source,
        }))
    }
}

/// Where a decode stops, such as `data[0].amount`.
fn position_of<T: DeserializeOwned>(body: &[u8]) -> String {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
        Ok(_) => "the end".to_owned(),
        Err(error) => place(&error),
    }
}

/// Refuses a path argument that could become another path: URL parsers resolve `..`, and servers decode `%2F` before they
/// match (Starlette, which Lygos runs on, does).
fn check_segment(operation: &'static str, name: &str, value: &str) -> Result<(), NotSent> {
    let what = if value.is_empty() {
        "is empty"
    } else if value == "." || value == ".." || value.contains(['/', '\\']) {
        "would lead to another path"
    } else if value.chars().any(char::is_control) {
        "holds a control character"
    } else {
        return Ok(());
    };
    Err(NotSent::input(
        Some(operation),
        format!("`{name}` {what}"),
        "use ids without `/`, `\\`, `.` or `..` as a whole, and control characters",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_argument_stays_one_segment() {
        for bad in ["", ".", "..", "a/b", "a\\b", "../gateway", "a\nb", "a\u{7f}", "é\u{85}"] {
            assert!(check_segment("payins_get_status", "order_id", bad).is_err(), "{bad:?}");
        }
        for good in ["CMD-2024-001", "a b", "é", "a..b", "XOF:2026-01-01", "%2F"] {
            assert!(check_segment("payins_get_status", "order_id", good).is_ok(), "{good:?}");
        }
    }
}
