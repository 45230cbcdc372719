//! One message to the shop and what became of it.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use crate::clock::Timestamp;
use crate::json::Json;
use crate::provider::Provider;

/// What a provider wants to tell, before it is given a form.
#[derive(Debug, Clone)]
pub(crate) struct Message {
    pub(crate) provider: Provider,
    /// The registered webhook it is for, where the provider has such a thing.
    pub(crate) endpoint: Option<String>,
    pub(crate) url: String,
    /// The provider's word for what happened.
    pub(crate) event: String,
    /// The id of the payment, order or refund it is about.
    pub(crate) subject: String,
    pub(crate) data: Json,
}

#[derive(Debug, Clone, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct Delivery {
    pub(crate) id: String,
    pub(crate) provider: Provider,
    pub(crate) endpoint: Option<String>,
    pub(crate) url: String,
    pub(crate) event: String,
    pub(crate) subject: String,
    pub(crate) data: Json,
    /// The message's own id, where attempts share one.
    pub(crate) message_id: String,
    pub(crate) made: Timestamp,
    pub(crate) next: Next,
    /// One attempt and no more, as the test operation makes.
    #[serde(skip)]
    pub(crate) once: bool,
    /// The next attempt sends the last one's body again, to the byte.
    #[serde(skip)]
    pub(crate) as_it_was: bool,
    /// When the provider would have tried next by itself, while somebody has it sent again in between.
    #[serde(skip)]
    pub(crate) resumes: Option<Timestamp>,
    pub(crate) attempts: Vec<Attempt>,
}

impl Delivery {
    pub(crate) fn new(id: String, message_id: String, message: Message, made: Timestamp) -> Self {
        let Message { provider, endpoint, url, event, subject, data } = message;
        let (next, attempts) = (Next::Due(made), Vec::new());
        Self {
            id,
            provider,
            endpoint,
            url,
            event,
            subject,
            data,
            message_id,
            made,
            next,
            once: false,
            as_it_was: false,
            resumes: None,
            attempts,
        }
    }
}

/// What is to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Next {
    /// An attempt at this moment.
    Due(Timestamp),
    /// An attempt is under way.
    Sending,
    /// The shop has it.
    Delivered,
    /// The provider won't try again by itself.
    GaveUp,
    /// A fault swallowed it; the provider believes it sent.
    Lost,
}

#[derive(Debug, Clone, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct Attempt {
    pub(crate) id: String,
    pub(crate) at: Timestamp,
    /// As sent, the signature among them.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    pub(crate) outcome: Outcome,
    /// In real milliseconds.
    pub(crate) took_ms: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Outcome {
    Answered {
        status: u16,
        /// The beginning of what the shop said.
        body: String,
    },
    /// No answer: why, for a person.
    Failed { why: String },
    /// Never sent, and never will be: why.
    Refused { why: String },
}
