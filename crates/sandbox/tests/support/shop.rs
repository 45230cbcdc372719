//! A shop's own server: writes down what it is told and answers as it was told to.
#![allow(dead_code, clippy::unwrap_used)]

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use serde_json::Value;

#[derive(Debug, Clone)]
pub(crate) struct Told {
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
    pub(crate) json: Value,
}

impl Told {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

#[derive(Debug, Default)]
struct Book {
    told: Vec<Told>,
    answers: VecDeque<u16>,
}

#[derive(Debug, Clone)]
pub(crate) struct Shop {
    pub(crate) url: String,
    book: Arc<Mutex<Book>>,
}

impl Shop {
    /// Answers with these statuses in turn, then with 200.
    pub(crate) async fn open(answers: &[u16]) -> Self {
        let book = Arc::new(Mutex::new(Book { told: Vec::new(), answers: answers.iter().copied().collect() }));
        let router = Router::new().fallback(hear).with_state(Arc::clone(&book));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, book }
    }

    pub(crate) fn told(&self) -> Vec<Told> {
        self.book.lock().unwrap().told.clone()
    }
}

async fn hear(State(book): State<Arc<Mutex<Book>>>, headers: HeaderMap, body: Bytes) -> (StatusCode, &'static str) {
    let mut book = book.lock().unwrap();
    let body = String::from_utf8(body.to_vec()).unwrap();
    let json = serde_json::from_str(&body).unwrap_or(Value::Null);
    book.told.push(Told { headers, body, json });
    let status = book.answers.pop_front().unwrap_or(200);
    (StatusCode::from_u16(status).unwrap(), "heard")
}
