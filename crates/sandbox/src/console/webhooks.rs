//! Messages to the shop, as the console and the Rust API show them.

use serde::Serialize;

use crate::outbox::{Delivery, Next, Outcome};
use crate::provider::Provider;

/// A message to the shop, and what became of it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Webhook {
    /// The delivery's own id, for [`Sandbox::resend`](crate::Sandbox::resend).
    pub id: String,
    /// Who tells.
    pub provider: Provider,
    /// What happened, in the provider's words.
    pub event: String,
    /// The id of the payment, order or refund it is about.
    pub subject: String,
    /// Where it goes.
    pub url: String,
    /// When it happened, ISO 8601 in UTC.
    pub made: String,
    /// What is to come.
    pub state: WebhookState,
    /// When the next attempt is due, if there is to be one.
    pub due: Option<String>,
    /// What was tried, oldest first.
    pub attempts: Vec<Attempt>,
}

/// What is to come of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum WebhookState {
    /// An attempt is to come, at [`Webhook::due`].
    Due,
    /// An attempt is under way.
    Sending,
    /// The shop has it.
    Delivered,
    /// The provider won't try again by itself.
    GaveUp,
    /// A fault swallowed it; the provider believes it sent.
    Lost,
}

/// One attempt, as it was sent and answered.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Attempt {
    /// ISO 8601 in UTC, on the sandbox's clock.
    pub at: String,
    /// The request's headers, the signature among them.
    pub headers: Vec<(String, String)>,
    /// The request's body.
    pub body: String,
    /// The status of the shop's answer, if there was one.
    pub status: Option<u16>,
    /// The beginning of the shop's answer, or why there was none.
    pub answer: String,
    /// Real milliseconds.
    pub took_ms: u64,
}

impl Webhook {
    pub(crate) fn of(delivery: &Delivery) -> Self {
        let (state, due) = match delivery.next {
            Next::Due(due) => (WebhookState::Due, Some(due.to_string())),
            Next::Sending => (WebhookState::Sending, None),
            Next::Delivered => (WebhookState::Delivered, None),
            Next::GaveUp => (WebhookState::GaveUp, None),
            Next::Lost => (WebhookState::Lost, None),
        };
        let attempts = delivery.attempts.iter().map(|attempt| {
            let (status, answer) = match &attempt.outcome {
                Outcome::Answered { status, body } => (Some(*status), body.clone()),
                Outcome::Failed { why } | Outcome::Refused { why } => (None, why.clone()),
            };
            let (at, headers, body) = (attempt.at.to_string(), attempt.headers.clone(), attempt.body.clone());
            Attempt { at, headers, body, status, answer, took_ms: attempt.took_ms }
        });
        Self {
            id: delivery.id.clone(),
            provider: delivery.provider,
            event: delivery.event.clone(),
            subject: delivery.subject.clone(),
            url: delivery.url.clone(),
            made: delivery.made.to_string(),
            state,
            due,
            attempts: attempts.collect(),
        }
    }
}
