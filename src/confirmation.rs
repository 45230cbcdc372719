//! Money moved in two steps: the first answer only shows what would happen, the second, with its token, makes it happen.
//! The two are different types, so that a preview can't be taken for a refund that was made.

use std::future::Future;

use crate::error::{Contradiction, Error};
use crate::policy::Policy;
use crate::response::Response;
use crate::wire::SecretText;

/// A call in two steps. Implemented by generated calls.
pub trait Confirmable: Clone + std::fmt::Debug + Send {
    /// What the first step shows.
    type Preview: std::fmt::Debug + Send;
    /// What the second step did.
    type Executed: std::fmt::Debug + Send;
    /// The answer on the wire: the one or the other.
    type Answer: Send;

    /// The operation's policy.
    fn policy() -> &'static Policy;

    /// Sends one step.
    fn exchange(self) -> impl Future<Output = Result<Response<Self::Answer>, Error>> + Send;

    /// Which of the two an answer is; `None` is a branch that a later version knows.
    fn split(answer: Self::Answer) -> Option<Result<Self::Executed, Self::Preview>>;

    /// The token of a preview.
    fn token(preview: &Self::Preview) -> SecretText;

    /// The same call with the token, under the same idempotency key.
    #[must_use]
    fn confirmed(self, token: SecretText) -> Self;
}

/// What the first step came to.
#[derive(Debug)]
#[must_use = "a preview has moved no money: confirm it, or drop it"]
pub enum Step<C: Confirmable> {
    /// Nothing has happened yet: confirm it or drop it.
    Preview(Preview<C>),
    /// The provider asked for no confirmation: it is done.
    Executed(Response<C::Executed>),
}

impl<C: Confirmable> Step<C> {
    /// Sends the first step.
    pub(crate) async fn first(call: C) -> Result<Self, Error> {
        let again = call.clone();
        let answer = call.exchange().await?;
        match split::<C>(answer)? {
            Ok(executed) => Ok(Self::Executed(executed)),
            Err(shown) => Ok(Self::Preview(Preview { call: again, shown })),
        }
    }
}

/// What would happen. Dropping it leaves everything as it is.
#[derive(Debug)]
#[must_use = "a preview has moved no money: confirm it, or drop it"]
pub struct Preview<C: Confirmable> {
    call: C,
    shown: Response<C::Preview>,
}

impl<C: Confirmable> Preview<C> {
    /// What the provider shows.
    pub fn shown(&self) -> &Response<C::Preview> {
        &self.shown
    }

    /// Makes it happen, under the idempotency key of the first step.
    ///
    /// # Errors
    /// As any write: [`Error::OutcomeUnknown`] means that it may have happened. [`Error::Contradicted`] when the provider
    /// asks to confirm again.
    pub async fn confirm(self) -> Result<Response<C::Executed>, Error> {
        let token = C::token(&self.shown.value);
        let answer = self.call.confirmed(token).exchange().await?;
        split::<C>(answer)?.map_err(|_| contradiction::<C>("the provider asked to confirm a second time"))
    }
}

type Parted<C> = Result<Response<<C as Confirmable>::Executed>, Response<<C as Confirmable>::Preview>>;

fn split<C: Confirmable>(answer: Response<C::Answer>) -> Result<Parted<C>, Error> {
    let Response { value, status, request_id, attempts, body } = answer;
    match C::split(value) {
        Some(Ok(value)) => Ok(Ok(Response { value, status, request_id, attempts, body })),
        Some(Err(value)) => Ok(Err(Response { value, status, request_id, attempts, body })),
        None => Err(contradiction::<C>("the answer is neither a preview nor an execution")),
    }
}

fn contradiction<C: Confirmable>(what: &str) -> Error {
    Contradiction::new(C::policy().operation_id, "the provider's dashboard", what).into()
}
