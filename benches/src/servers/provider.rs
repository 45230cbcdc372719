//! All three providers, as far as a sweep and a look at one payment ask them: orders 0 to N, of which each so-manieth is paid.
//! It pages as they do, counts what it is asked, and makes its answers from an order's number, so that it keeps none.
//!
//! | path | answer |
//! | --- | --- |
//! | `/transactions`, `/transactions/T-{n}`, `/checkout-sessions/cs-{n}` | lomi.'s |
//! | `/v1/gateway`, `/v1/gateway/gw-{n}`, `/v1/gateway/payin/lygos-{n}` | Lygos' |
//! | `/orders/order-{n}` | TygaPay's |
//! | `/seen` | how many requests came |

use std::convert::Infallible;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use serde::{Deserialize, Serialize};

/// How many orders there are, and which are paid.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Settings {
    /// Their number.
    pub orders: u64,
    /// Each so-manieth is paid, the first one too.
    pub paid_each: u64,
}

impl Settings {
    /// Whether this order is paid.
    #[must_use]
    pub fn is_paid(&self, number: u64) -> bool {
        number.is_multiple_of(self.paid_each.max(1))
    }

    /// How many are.
    #[must_use]
    pub fn paid(&self) -> u64 {
        self.orders.div_ceil(self.paid_each.max(1))
    }
}

struct Provider {
    settings: Settings,
    seen: AtomicU64,
    /// Lygos' list isn't paged; made once, since it is the client that is measured.
    gateways: OnceLock<Bytes>,
}

/// Serves on a free port of this machine until killed.
///
/// # Errors
/// It can't listen, or its settings can't be read.
pub async fn serve(arguments: &[String]) -> Result<(), String> {
    let text = arguments.first().ok_or("the provider needs its settings")?;
    let settings: Settings = serde_json::from_str(text).map_err(|error| format!("{text}: {error}"))?;
    let provider = Arc::new(Provider { settings, seen: AtomicU64::new(0), gateways: OnceLock::new() });
    let listener = super::listen().await?;
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        let _ = stream.set_nodelay(true);
        let provider = Arc::clone(&provider);
        tokio::spawn(async move {
            let service = service_fn(move |request: Request<Incoming>| {
                let provider = Arc::clone(&provider);
                async move { Ok::<_, Infallible>(provider.answer(&request)) }
            });
            let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

impl Provider {
    fn answer(&self, request: &Request<Incoming>) -> Response<Full<Bytes>> {
        let path = request.uri().path();
        let number = path.rsplit_once('-').and_then(|(_, number)| number.parse::<u64>().ok());
        let body = match (path, number) {
            ("/seen", _) => return json(StatusCode::OK, self.seen.load(Ordering::Relaxed).to_string().into()),
            ("/transactions", _) => self.transactions(request.uri().query().unwrap_or_default()).into(),
            ("/v1/gateway", _) => self.gateways.get_or_init(|| self.gateways()).clone(),
            (_, Some(number)) if number < self.settings.orders => self.one(path, number).into(),
            _ => return json(StatusCode::NOT_FOUND, Bytes::from_static(b"{}")),
        };
        self.seen.fetch_add(1, Ordering::Relaxed);
        json(StatusCode::OK, body)
    }

    fn gateways(&self) -> Bytes {
        let list: Vec<String> = (0..self.settings.orders).map(gateway).collect();
        Bytes::from(format!("[{}]", list.join(",")))
    }

    fn one(&self, path: &str, number: u64) -> String {
        let is_paid = self.settings.is_paid(number);
        let word = |paid: &'static str, open: &'static str| if is_paid { paid } else { open };
        if path.starts_with("/transactions/") {
            self.transaction(number)
        } else if path.starts_with("/checkout-sessions/") {
            format!(
                r#"{{"checkout_session_id":"cs-{number}","amount":5000,"currency_code":"XOF","status":"{}",
                "metadata":{{"order_id":"lomi-{number}"}}}}"#,
                word("completed", "open")
            )
        } else if path.starts_with("/v1/gateway/payin/") {
            format!(r#"{{"order_id":"lygos-{number}","status":"{}"}}"#, word("success", "pending"))
        } else if path.starts_with("/v1/gateway/") {
            gateway(number)
        } else {
            format!(
                r#"{{"message":"Order retrieved.","data":{{"id":"order-{number}","orderNumber":"tygapay-{number}",
                "name":"Two jars of honey","amount":24.5,"amountPaid":{},"status":"{}"}}}}"#,
                word("24.5", "0"),
                word("paid", "new")
            )
        }
    }

    fn transaction(&self, number: u64) -> String {
        let status = if self.settings.is_paid(number) { "completed" } else { "pending" };
        format!(
            r#"{{"transaction_id":"T-{number}","organization_id":"789e0123-e89b-12d3-a456-426614174000",
            "transaction_type":"payment","status":"{status}","gross_amount":5000,"fee_amount":125,"net_amount":4875,
            "gross_amount_xof":5000,"currency_code":"XOF","provider_code":"WAVE","payment_method_code":"MOBILE_MONEY",
            "environment":"test","customer_name":"Example Customer","customer_email":"customer@example.com",
            "customer_phone":"+2250700000000","metadata":{{"order_id":"lomi-{number}"}},
            "created_at":"2026-02-14T10:31:04.000Z"}}"#
        )
    }

    /// A page: `limit` transactions from where the cursor says.
    fn transactions(&self, query: &str) -> String {
        let value = |name: &str| {
            query
                .split('&')
                .find_map(|pair| pair.split_once('=').filter(|(key, _)| *key == name))
                .map(|(_, value)| value)
        };
        let number = |text: Option<&str>| text.and_then(|text| text.trim_start_matches("at-").parse::<u64>().ok());
        let begin = number(value("cursor")).unwrap_or(0);
        let limit = number(value("limit")).unwrap_or(20).min(100);
        let end = begin.saturating_add(limit).min(self.settings.orders);
        let data: Vec<String> = (begin..end).map(|number| self.transaction(number)).collect();
        let mut page = format!(r#"{{"object":"list","data":[{}],"limit":{limit},"#, data.join(","));
        let _ = if end < self.settings.orders {
            write!(page, r#""has_more":true,"next_cursor":"at-{end}"}}"#)
        } else {
            write!(page, r#""has_more":false,"next_cursor":null}}"#)
        };
        page
    }
}

fn gateway(number: u64) -> String {
    format!(
        r#"{{"id":"gw-{number}","order_id":"lygos-{number}","amount":5000,"currency":"XOF","shop_name":"Example Shop",
        "message":"Two jars of honey","user_id":"5b2f8b0e-6a51-4a0c-8f6f-0b8f3f1f2a11",
        "creation_date":"2026-02-14T10:31:04.123456","link":"https://pay.lygosapp.com/checkout/gw-{number}"}}"#
    )
}

fn json(status: StatusCode, body: Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
