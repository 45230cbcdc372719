//! Answers that nobody should send, each to a read and a write of every provider: what a proxy, a broken server or an attack
//! makes of an answer never panics, never shows in an error, and never makes a write fail that may have been carried out.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::as_conversions)]
#![allow(unreachable_pub, reason = "a test binary has no outside")]

mod answers;
#[path = "../common/mod.rs"]
mod common;

use std::sync::Arc;
use std::time::Duration;

use passerelle::Error;
use passerelle::lomi::types::{CreateCheckoutSession, CreateCheckoutSessionCurrencyCode};
use passerelle::lomi::{Lomi, unions::CheckoutSessionCreated};
use passerelle::lygos::Lygos;
use passerelle::lygos::types::GatewayCreateRequest;
use passerelle::tygapay::TygaPay;
use passerelle::tygapay::types::OrderCreateRequest;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use answers::{Bad, CALLS, Call, LIMIT, Seen, table};

/// Reads a request, finds the number of its case in it, answers with that case's bytes and hangs up.
async fn serve(provider: usize, table: Arc<Vec<Bad>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(answer(socket, provider, Arc::clone(&table)));
        }
    });
    address
}

async fn answer(mut socket: TcpStream, provider: usize, table: Arc<Vec<Bad>>) {
    let mut request = Vec::new();
    while !is_complete(&String::from_utf8_lossy(&request)) {
        if !matches!(socket.read_buf(&mut request).await, Ok(1..)) {
            return;
        }
    }
    let request = String::from_utf8_lossy(&request);
    // The look for an earlier attempt names no case: not answered.
    let Some(number) = request.split("case-").nth(1) else { return };
    let number: String = number.chars().take_while(char::is_ascii_digit).collect();
    let bad = &table[number.parse::<usize>().unwrap()];
    let call =
        CALLS.iter().find(|call| call.provider == provider && call.is_read == request.starts_with("GET ")).unwrap();
    let bytes = (bad.answer)(call).unwrap();
    let _ = socket.write_all(&bytes).await;
    if bad.stalls {
        tokio::time::sleep(Duration::from_secs(60)).await;
    }
    let _ = socket.shutdown().await;
    // Who closes with unread bytes resets the connection, and the client may lose what it hasn't read.
    let _ = tokio::time::timeout(Duration::from_secs(5), socket.read_to_end(&mut Vec::new())).await;
}

fn is_complete(request: &str) -> bool {
    let Some((head, body)) = request.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
    body.len() >= length.unwrap_or(0)
}

struct Clients(Lygos, Lomi, TygaPay);

impl Clients {
    /// Makes the call of this case, and gives the id in its answer.
    async fn call(&self, call: &Call, case: &str, limit: Duration) -> Result<String, Error> {
        let Self(lygos, lomi, tygapay) = self;
        Ok(match (call.provider, call.is_read) {
            (0, true) => lygos.gateways().get(case).timeout(limit).send().await?.id.clone(),
            (0, false) => {
                let request = GatewayCreateRequest::new(5000, "shop").order_id(case);
                lygos.gateways().create(request).timeout(limit).send().await?.id.clone()
            }
            (1, true) => lomi.checkout_sessions().get(case).timeout(limit).send().await?.checkout_session_id.clone(),
            (1, false) => {
                let request = CreateCheckoutSession::new(CreateCheckoutSessionCurrencyCode::Xof).title(case);
                match lomi.checkout_sessions().create(request).timeout(limit).send().await?.into_value() {
                    CheckoutSessionCreated::Session(session) => session.checkout_session_id,
                    other => panic!("{case}: {other:?}"),
                }
            }
            (_, true) => tygapay.orders().get(case).timeout(limit).send().await?.data.id.clone().unwrap_or_default(),
            (_, false) => {
                let request = OrderCreateRequest::new(case);
                tygapay.orders().create(request).timeout(limit).send().await?.data.order_id.clone()
            }
        })
    }
}

/// What a call made of its answer; a text when that is nothing a bad answer may become, or shows what was answered.
fn seen(answer: &Result<String, Error>) -> Result<Seen, String> {
    let error = match answer {
        Ok(id) if id == "ID-1" => return Ok(Seen::Success),
        Ok(id) => return Err(format!("success with the id {id:?}")),
        Err(error) => error,
    };
    for text in [error.to_string(), format!("{error:?}"), error.what_to_do()] {
        if text.contains("canary") || text.contains(char::is_control) {
            return Err(format!("an error that shows the answer: {text:?}"));
        }
    }
    if error.money_may_have_moved() != matches!(error, Error::OutcomeUnknown(_)) {
        return Err(format!("an error that says the wrong thing about the money: {error:?}"));
    }
    match error {
        Error::Malformed(_) => Ok(Seen::Malformed),
        Error::TimedOut(_) => Ok(Seen::TimedOut),
        Error::Rejected(rejected) => Ok(Seen::Rejected(rejected.status())),
        Error::OutcomeUnknown(_) => Ok(Seen::Unknown),
        other => Err(format!("{other:?}")),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_answer_is_taken_for_what_it_is_not() {
    let table = Arc::new(table());
    assert!(table.len() >= 60, "{}", table.len());
    let mut urls = Vec::new();
    for provider in 0..3 {
        urls.push(serve(provider, Arc::clone(&table)).await);
    }
    let clients = Arc::new(Clients(
        common::lygos_builder(&urls[0]).body_limit(LIMIT).build().unwrap(),
        common::lomi_builder(&urls[1]).body_limit(LIMIT).build().unwrap(),
        common::tygapay_builder(&urls[2]).body_limit(LIMIT).build().unwrap(),
    ));
    let mut wrong = Vec::new();
    // Some at a time: all at once would keep slow machines from answering in time.
    for first in (0..table.len()).step_by(40) {
        let mut calls = JoinSet::new();
        for number in first..table.len().min(first + 40) {
            for call in CALLS.iter().filter(|call| (table[number].answer)(call).is_some()) {
                let (table, clients) = (Arc::clone(&table), Arc::clone(&clients));
                calls.spawn(async move {
                    let bad = &table[number];
                    let limit = Duration::from_millis(if bad.stalls { 500 } else { 20_000 });
                    let answer = clients.call(call, &format!("case-{number}"), limit).await;
                    let expected = if call.is_read { bad.read } else { bad.write };
                    let kind = if call.is_read { "read" } else { "write" };
                    let provider = ["lygos", "lomi", "tygapay"][call.provider];
                    let seen = seen(&answer);
                    (seen != Ok(expected))
                        .then(|| format!("{provider} {kind}, {}: {expected:?} expected, and not {seen:?}", bad.name))
                });
            }
        }
        while let Some(done) = calls.join_next().await {
            wrong.extend(done.unwrap());
        }
    }
    wrong.sort();
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}
