//! One typed call: a refund read, a refund made.

use std::sync::Arc;

use passerelle::Idempotency;
use passerelle::lomi::Lomi;
use passerelle::lomi::types::CreateRefund;
use passerelle::lomi::unions::RefundFound;
use passerelle::money::Amount;
use passerelle::secret::ApiKey;
use serde::{Deserialize, Serialize};
use tokio::runtime::Runtime;

use super::{Named, argument};
use crate::harness::worker::{Notes, Subject};

const ID: &str = "6f1d2a53-0e2b-4b7e-9d5c-1f0a7c9b2e41";
const TRANSACTION: &str = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
/// A canary: no key of anybody's.
pub(super) const KEY: &str = "lomi_sk_test_canary_000000000000000000000000";

/// `[address, "GET" or "POST"]`.
pub(super) fn subject(name: &str, arguments: &[String]) -> Result<Named, String> {
    let (address, method) = (argument(arguments, 0, "the address")?, argument(arguments, 1, "the method")?);
    let reads = method == "GET";
    let runtime = runtime()?;
    Ok(match name {
        "passerelle" => {
            let client = ours(address)?;
            ("passerelle".to_owned(), Box::new(Calls { runtime, reads, number: 0, client }))
        }
        "reqwest" => {
            let client = Bare::new(address)?;
            ("bare reqwest".to_owned(), Box::new(Calls { runtime, reads, number: 0, client }))
        }
        _ => return Err(format!("nobody here is called {name}")),
    })
}

/// One thread, as a small server has: with more, the work is spread over cores, and what it costs is harder to see.
pub(super) fn runtime() -> Result<Runtime, String> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())
}

/// What both clients can do.
pub(super) trait Refunds {
    /// Reads one.
    fn read(&self) -> impl Future<Output = Result<(), String>> + Send;
    /// Makes one, under this order number.
    fn make(&self, order: &str) -> impl Future<Output = Result<(), String>> + Send;
}

struct Calls<C> {
    runtime: Runtime,
    reads: bool,
    number: u64,
    client: C,
}

impl<C: Refunds> Subject for Calls<C> {
    fn run(&mut self, times: u64, notes: &mut Notes) -> Result<(), String> {
        let Self { runtime, reads, number, client } = self;
        runtime.block_on(async {
            for _ in 0..times {
                let start = std::time::Instant::now();
                if *reads {
                    client.read().await?;
                } else {
                    *number += 1;
                    client.make(&format!("order_{number}")).await?;
                }
                notes.latency(start.elapsed());
            }
            Ok(())
        })
    }
}

/// A client of ours at this address.
pub(super) fn ours(address: &str) -> Result<Lomi, String> {
    let key = ApiKey::new(KEY).map_err(|error| error.to_string())?;
    Lomi::builder(key).base_url(address).build().map_err(|error| error.to_string())
}

impl Refunds for Lomi {
    async fn read(&self) -> Result<(), String> {
        let refund = self.refunds().get(ID).send().await.map_err(|error| error.to_string())?;
        match &*refund {
            RefundFound::Bare(found) => {
                expect(found.refund_id == ID && found.refunded_amount == Some(Amount::from(12_500)), found)
            }
            other => Err(format!("not the refund that was asked for: {other:?}")),
        }
    }

    async fn make(&self, order: &str) -> Result<(), String> {
        use passerelle::confirmation::Step;
        let request = CreateRefund::new(Amount::from(12_500), TRANSACTION);
        match self
            .refunds()
            .create(request, Idempotency::order(order))
            .send()
            .await
            .map_err(|error| error.to_string())?
        {
            Step::Executed(refund) => {
                expect(refund.refund_id == ID && refund.refunded_amount == Some(Amount::from(12_500)), &*refund)
            }
            other @ Step::Preview(_) => Err(format!("not a refund: {other:?}")),
        }
    }
}

/// What somebody writes who only has reqwest: the same headers and members, no retries, no deadline of one's own.
#[derive(Clone)]
pub(super) struct Bare {
    http: reqwest::Client,
    address: Arc<str>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "decoded, as whoever writes such a client would")]
struct BareRefund {
    refund_id: String,
    transaction_id: Option<String>,
    amount: Option<u64>,
    refunded_amount: Option<u64>,
    fee_amount: Option<u64>,
    reason: Option<String>,
    status: Option<String>,
    metadata: Option<serde_json::Map<String, serde_json::Value>>,
    created_at: Option<String>,
    updated_at: Option<String>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "decoded, as whoever writes such a client would")]
struct BareMade {
    success: Option<bool>,
    refund_id: String,
    transaction_id: Option<String>,
    refunded_amount: Option<u64>,
    status: Option<String>,
    message: Option<String>,
}

#[derive(Serialize)]
struct BareCreate<'a> {
    transaction_id: &'a str,
    amount: u64,
}

impl Bare {
    pub(super) fn new(address: &str) -> Result<Self, String> {
        let http = reqwest::Client::builder().build().map_err(|error| error.to_string())?;
        Ok(Self { http, address: address.into() })
    }
}

impl Refunds for Bare {
    async fn read(&self) -> Result<(), String> {
        let answer = self.http.get(format!("{}/refunds/{ID}", self.address)).header("X-API-KEY", KEY).send().await;
        let answer = answer.and_then(reqwest::Response::error_for_status).map_err(|error| error.to_string())?;
        let refund: BareRefund = answer.json().await.map_err(|error| error.to_string())?;
        expect(refund.refund_id == ID && refund.refunded_amount == Some(12_500), &refund)
    }

    async fn make(&self, order: &str) -> Result<(), String> {
        let request = self.http.post(format!("{}/refunds", self.address)).header("X-API-KEY", KEY);
        let request = request.header("Idempotency-Key", order);
        let answer = request.json(&BareCreate { transaction_id: TRANSACTION, amount: 12_500 }).send().await;
        let answer = answer.and_then(reqwest::Response::error_for_status).map_err(|error| error.to_string())?;
        let refund: BareMade = answer.json().await.map_err(|error| error.to_string())?;
        expect(refund.refund_id == ID && refund.refunded_amount == Some(12_500), &refund)
    }
}

/// A wrong answer ends the benchmark.
fn expect(right: bool, what: &impl std::fmt::Debug) -> Result<(), String> {
    if right { Ok(()) } else { Err(format!("not the refund that was asked for: {what:?}")) }
}
