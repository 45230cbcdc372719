//! `POST /control/orders`: an order such as a shop would make, through the provider's own API.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Deserialize;
use tower_service::Service;

use super::error::{ConsoleError, read};
use crate::amount::Amount;
use crate::json::Json;
use crate::provider::Provider;
use crate::state::Shared;
use crate::{lomi, lygos, tygapay};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wish {
    provider: Provider,
    /// Text, such as `"9.50"`: JSON numbers lose digits in many a language.
    amount: String,
    currency: Option<String>,
    reference: Option<String>,
    return_url: Option<String>,
    notify_url: Option<String>,
}

/// The answer is the provider's.
pub(super) async fn create(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, ConsoleError> {
    make(&shared, &read(&headers, &body)?).await
}

/// An order of nothing but an amount; what the provider has against it otherwise.
pub(super) async fn plain(shared: &Arc<Shared>, provider: Provider, amount: Amount) -> Result<(), String> {
    let (currency, reference, return_url, notify_url) = (None, None, None, None);
    let wish = Wish { provider, amount: amount.to_string(), currency, reference, return_url, notify_url };
    let response = make(shared, &wish).await.map_err(|error| error.to_string())?;
    if response.status().is_success() {
        return Ok(());
    }
    let body = axum::body::to_bytes(response.into_body(), 64 * 1024).await.unwrap_or_default();
    Err(format!("{provider}: {}", String::from_utf8_lossy(&body)))
}

async fn make(shared: &Arc<Shared>, wish: &Wish) -> Result<Response, ConsoleError> {
    let amount: Amount =
        wish.amount.parse().map_err(|error: crate::AmountError| ConsoleError::bad(error.to_string()))?;
    let request = request(shared, wish, amount)?;
    let mut router: Router = match wish.provider {
        Provider::Lygos => lygos::router(Arc::clone(shared)),
        Provider::Lomi => lomi::router(Arc::clone(shared)),
        Provider::Tygapay => tygapay::router(Arc::clone(shared)),
    };
    let Ok(response) = router.call(request).await;
    Ok(response)
}

fn request(shared: &Shared, wish: &Wish, amount: Amount) -> Result<Request, ConsoleError> {
    let reference = || wish.reference.clone().unwrap_or_else(|| shared.lock().tygapay.ids.alphanumeric(12));
    let text = |name: &str, value: String| (name.to_owned(), Json::String(value));
    let number = |value: Amount| ("amount".to_owned(), Json::Number(value.to_string()));
    let optional = |name: &str, value: &Option<String>| value.clone().map(|value| text(name, value));
    let only = |name: &str, value: &Option<String>, provider: Provider| match value {
        Some(_) => Err(ConsoleError::bad(format!("{provider} takes no {name}"))),
        None => Ok(()),
    };
    let (path, members, headers) = match wish.provider {
        Provider::Lygos => {
            only("currency: the account decides it", &wish.currency, wish.provider)?;
            only("notify_url: PUT /control/lygos/webhook", &wish.notify_url, wish.provider)?;
            let mut members =
                vec![number(amount), text("shop_name", "Passerelle".to_owned()), text("order_id", reference())];
            members.extend(optional("success_url", &wish.return_url));
            members.extend(optional("failure_url", &wish.return_url));
            ("/v1/gateway", members, vec![("api-key", shared.lygos.api_key().to_owned())])
        }
        Provider::Lomi => {
            only("notify_url: register a webhook", &wish.notify_url, wish.provider)?;
            let currency = wish.currency.clone().unwrap_or_else(|| "XOF".to_owned());
            let mut members = vec![number(amount), text("currency_code", currency)];
            members.extend(optional("success_url", &wish.return_url));
            members.extend(optional("cancel_url", &wish.return_url));
            if let Some(reference) = &wish.reference {
                let metadata = Json::Object(vec![text("reference", reference.clone())]);
                members.push(("metadata".to_owned(), metadata));
            }
            ("/checkout-sessions", members, vec![("x-api-key", shared.lomi.api_key().to_owned())])
        }
        Provider::Tygapay => {
            only("currency", &wish.currency, wish.provider)?;
            let mut members =
                vec![text("orderNumber", reference()), text("type", "payment".to_owned()), number(amount)];
            members.extend(optional("returnUrl", &wish.return_url));
            members.extend(optional("notifyUrl", &wish.notify_url));
            let hash = tygapay::sign(shared.tygapay.api_secret(), "/orders", &Json::Object(members.clone()));
            let headers = vec![("x-api-key", shared.tygapay.api_key().to_owned()), ("x-api-hash", hash)];
            ("/orders", members, headers)
        }
    };
    let mut request = Request::builder().method("POST").uri(path).header("content-type", "application/json");
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let body = serde_json::to_vec(&Json::Object(members)).unwrap_or_default();
    let failed = |error: axum::http::Error| ConsoleError::new(StatusCode::BAD_REQUEST, error.to_string());
    request.body(Body::from(body)).map_err(failed)
}
