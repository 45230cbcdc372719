//! Lists over their pages: none skipped, none read twice, and none taken for complete that isn't.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use common::lomi;
use futures_util::StreamExt;
use passerelle::Error;
use passerelle::pages::Position;
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

fn transaction(number: usize) -> Value {
    json!({ "transaction_id": format!("t-{number}"), "gross_amount": number })
}

/// Ten transactions in pages of `limit`, cursor by cursor; the second request fails once.
async fn ten(fail_once: bool) -> (MockServer, Arc<Mutex<Vec<String>>>) {
    let server = MockServer::start().await;
    let asked = Arc::new(Mutex::new(Vec::new()));
    let (log, count) = (Arc::clone(&asked), AtomicUsize::new(0));
    Mock::given(any())
        .respond_with(move |request: &Request| {
            let query = |name: &str| {
                request.url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
            };
            log.lock().unwrap().push(query("cursor").unwrap_or_default());
            if fail_once && count.fetch_add(1, Ordering::SeqCst) == 1 {
                return ResponseTemplate::new(503);
            }
            let begin: usize = query("cursor").map_or(0, |cursor| cursor.trim_start_matches("at-").parse().unwrap());
            let limit: usize = query("limit").map_or(20, |limit| limit.parse().unwrap());
            let end = (begin + limit).min(10);
            let data: Vec<Value> = (begin..end).map(transaction).collect();
            let next = if end < 10 { json!(format!("at-{end}")) } else { Value::Null };
            let body =
                json!({ "object": "list", "data": data, "has_more": end < 10, "next_cursor": next, "limit": limit });
            ResponseTemplate::new(200).set_body_json(body)
        })
        .mount(&server)
        .await;
    (server, asked)
}

#[tokio::test]
async fn a_stream_gives_every_item_once() {
    let (server, asked) = ten(false).await;
    let stream = lomi(&server.uri()).transactions().list().limit(3_i64).stream();
    let ids: Vec<String> = stream.map(|item| item.unwrap().transaction_id).collect().await;
    assert_eq!(ids, (0..10).map(|number| format!("t-{number}")).collect::<Vec<_>>());
    assert_eq!(*asked.lock().unwrap(), ["", "at-3", "at-6", "at-9"]);
}

#[tokio::test]
async fn a_page_that_fails_in_the_middle_is_asked_for_again() {
    let (server, asked) = ten(true).await;
    // Sent once: a repeat would hide the failure.
    let lomi = common::lomi_builder(&server.uri()).max_attempts(1).build().unwrap();
    let mut stream = pin!(lomi.transactions().list().limit(4_i64).stream());
    let (mut ids, mut errors) = (Vec::new(), 0);
    while let Some(item) = stream.next().await {
        match item {
            Ok(transaction) => ids.push(transaction.transaction_id),
            Err(error) => {
                assert_eq!(error.status(), Some(503));
                errors += 1;
            }
        }
    }
    assert_eq!((ids.len(), errors), (10, 1));
    assert_eq!(*asked.lock().unwrap(), ["", "at-4", "at-4", "at-8"]);
}

#[tokio::test]
async fn pages_can_be_left_and_gone_on_with_elsewhere() {
    let (server, _) = ten(false).await;
    let list = || lomi(&server.uri()).transactions().list().limit(4_i64);
    let mut pages = list().pages();
    assert_eq!(pages.position(), None);
    assert_eq!(pages.next_page().await.unwrap().unwrap().items().len(), 4);
    let position = pages.position().cloned().unwrap();
    assert_eq!(position, Position::Cursor("at-4".to_owned()));
    let mut later = list().pages().starting_at(position);
    assert_eq!(later.next_page().await.unwrap().unwrap().items()[0].transaction_id, "t-4");
    assert_eq!(later.next_page().await.unwrap().unwrap().items().len(), 2);
    assert!(later.next_page().await.is_none());
}

async fn answering(body: Value) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(200).set_body_json(body)).mount(&server).await;
    server
}

#[tokio::test]
async fn a_list_that_may_go_on_and_does_not_say_how_is_not_taken_for_complete() {
    let two = json!([transaction(0), transaction(1)]);
    for (body, complete) in [
        (json!({ "data": two, "has_more": true }), false),
        (json!({ "data": two, "has_more": true, "next_cursor": null }), false),
        // A bare list as long as the page asked for.
        (two.clone(), false),
        (json!([transaction(0)]), true),
        (json!({ "data": two, "has_more": false }), true),
        (json!({ "data": [], "next_cursor": null }), true),
    ] {
        let server = answering(body.clone()).await;
        let items: Vec<_> = lomi(&server.uri()).transactions().list().limit(2_i64).stream().collect().await;
        let last = items.last().is_none_or(Result::is_ok);
        assert_eq!(last, complete, "{body}");
        assert!(items.iter().filter(|item| item.is_err()).count() <= 1);
        if let Some(Err(error)) = items.last() {
            assert!(matches!(error, Error::Malformed(_)) && error.to_string().contains("there may be more"), "{error}");
        }
    }
}

#[tokio::test]
async fn a_cursor_that_leads_to_itself_ends() {
    let server = answering(json!({ "data": [transaction(0)], "has_more": true, "next_cursor": "same" })).await;
    let items: Vec<_> = lomi(&server.uri()).transactions().list().stream().collect().await;
    assert_eq!(items.len(), 3, "two pages, then the doubt");
    assert!(items[2].is_err());
}

#[tokio::test]
async fn offsets_count_what_was_received() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(|request: &Request| {
            let query: std::collections::BTreeMap<_, _> = request.url.query_pairs().into_owned().collect();
            let begin: usize = query.get("offset").map_or(0, |text| text.parse().unwrap());
            let rows: Vec<Value> = (begin..(begin + 2).min(5)).map(|n| json!({ "log_id": format!("l-{n}") })).collect();
            ResponseTemplate::new(200).set_body_json(rows)
        })
        .mount(&server)
        .await;
    let list = lomi(&server.uri()).webhook_deliveries().list("3fa85f64-5717-4562-b3fc-2c963f66afa6").limit(2_i64);
    let ids: Vec<String> = list.stream().map(|item| item.unwrap().log_id).collect().await;
    assert_eq!(ids, ["l-0", "l-1", "l-2", "l-3", "l-4"]);
}
