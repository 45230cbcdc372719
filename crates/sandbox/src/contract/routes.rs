//! Routes by operation, and the guard before each of them.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::rejection::PathRejection;
use axum::extract::{FromRequestParts, MatchedPath, Path, Request, State};
use axum::handler::Handler;
use axum::http::Method;
use axum::http::request::Parts;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, on};

use super::call::Sent;
use super::document::{Contract, Operation, Served};
use super::fault::Fault;
use crate::json::Json;
use crate::provider::Provider;
use crate::state::Shared;

/// How a provider treats a call, in its own words.
pub(crate) trait Manners: 'static {
    /// The provider's errors.
    type Error: IntoResponse + Send;

    const PROVIDER: Provider;
    /// Bytes of the largest body that is read.
    const LARGEST: usize = 2 * 1024 * 1024;

    /// Who is calling, and the body as JSON if the provider would read it as such, in the provider's order.
    fn admit(shared: &Shared, operation: &Operation, parts: &Parts, body: &Bytes) -> Result<Option<Json>, Self::Error>;
    /// The call doesn't fit the contract; there is at least one fault.
    fn refuse(faults: &[Fault]) -> Self::Error;
    /// The body is too long, or broke off.
    fn unreadable(error: &axum::Error) -> Self::Error;
    /// The path is no UTF-8.
    fn undecodable() -> Self::Error;
    /// An operation of the provider that isn't served here.
    fn not_served(operation: &Operation) -> Self::Error;
}

/// The body that [`Manners::admit`] read, for the handler: `None` if there was none.
#[derive(Debug, Clone, Default)]
pub(crate) struct Parsed(pub(crate) Option<Json>);

impl<S: Sync> FromRequestParts<S> for Parsed {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(parts.extensions.remove().unwrap_or_default())
    }
}

/// The operations that are served, by their ids.
pub(crate) struct Routes {
    contract: &'static Contract,
    router: Router<Arc<Shared>>,
    served: Vec<&'static str>,
}

impl Routes {
    pub(crate) fn of<M: Manners>() -> Self {
        Self { contract: Contract::of(M::PROVIDER), router: Router::new(), served: Vec::new() }
    }

    /// An id that the spec doesn't have makes no route; a test looks for those.
    pub(crate) fn serve<T: 'static>(mut self, id: &'static str, handler: impl Handler<T, Arc<Shared>>) -> Self {
        self.served.push(id);
        if let Some((operation, method)) =
            self.contract.operation(id).and_then(|operation| Some((operation, filter(operation)?)))
        {
            self.router = self.router.route(operation.path, on(method, handler));
        }
        self
    }

    /// Each operation of the spec, and whether it is served.
    pub(crate) fn operations(&self) -> Vec<Served> {
        let served =
            |operation: &Operation| Served { operation: operation.id, served: self.served.contains(&operation.id) };
        self.contract.operations().iter().map(served).collect()
    }

    /// All operations of the spec: those that are served behind the guard, the others with their honest answer.
    pub(crate) fn router<M: Manners>(self, shared: &Arc<Shared>) -> Router<Arc<Shared>> {
        let guarded = self.router.layer(from_fn_with_state(Arc::clone(shared), guard::<M>));
        let missing = self.contract.operations().iter().filter(|operation| !self.served.contains(&operation.id));
        missing.filter_map(|operation| Some((operation, filter(operation)?))).fold(
            guarded,
            |router, (operation, method)| {
                let answer = async move |State(shared): State<Arc<Shared>>, request: Request| {
                    admitted::<M>(&shared, operation, request)
                        .await
                        .map_or_else(|refusal| refusal, |_| M::not_served(operation))
                        .into_response()
                };
                router.route(operation.path, on(method, answer))
            },
        )
    }
}

fn filter(operation: &Operation) -> Option<MethodFilter> {
    MethodFilter::try_from(operation.method.clone()).ok()
}

/// Reads the call and has the provider say whether it lets the caller in.
async fn admitted<M: Manners>(
    shared: &Shared,
    operation: &Operation,
    request: Request,
) -> Result<(Parts, Option<Json>), M::Error> {
    let (parts, body) = request.into_parts();
    let bytes = to_bytes(body, M::LARGEST).await.map_err(|error| M::unreadable(&error))?;
    let body = M::admit(shared, operation, &parts, &bytes)?;
    Ok((parts, body))
}

/// Before each operation that is served: who is calling, and then whether the call fits the contract.
async fn guard<M: Manners>(
    State(shared): State<Arc<Shared>>,
    path: Option<MatchedPath>,
    names: Result<Path<Vec<(String, String)>>, PathRejection>,
    request: Request,
    next: Next,
) -> Response {
    let contract = Contract::of(M::PROVIDER);
    // Whoever may ask for the head only is whoever may read.
    let method = if request.method() == Method::HEAD { &Method::GET } else { request.method() };
    let operation = path.and_then(|path| contract.at(method, path.as_str()));
    // A method that the path hasn't got.
    let Some(operation) = operation else { return next.run(request).await };
    let (mut parts, body) = match admitted::<M>(&shared, operation, request).await {
        Ok(admitted) => admitted,
        Err(refusal) => return refusal.into_response(),
    };
    if let Some(call) = contract.call(operation) {
        let Ok(Path(path)) = names else { return M::undecodable().into_response() };
        let query = parts.uri.query().unwrap_or_default();
        let faults = call.faults(&Sent { path: &path, query, headers: &parts.headers, body: body.as_ref() });
        if !faults.is_empty() {
            return M::refuse(&faults).into_response();
        }
    }
    parts.extensions.insert(Parsed(body));
    next.run(Request::from_parts(parts, Body::empty())).await
}

#[cfg(test)]
mod tests {
    use super::Contract;
    use crate::{Provider, lomi, lygos, tygapay};

    #[test]
    fn only_operations_of_the_spec_are_served_and_each_once() {
        for (provider, routes) in [
            (Provider::Lygos, lygos::routes()),
            (Provider::Lomi, lomi::routes()),
            (Provider::Tygapay, tygapay::routes()),
        ] {
            for id in &routes.served {
                assert!(Contract::of(provider).operation(id).is_some(), "{id} is no operation of {provider:?}");
                assert_eq!(routes.served.iter().filter(|other| *other == id).count(), 1, "{id}");
            }
        }
    }
}
