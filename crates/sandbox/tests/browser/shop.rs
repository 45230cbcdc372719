//! A shop that buyers come back to: any address is a page of it, and it remembers who came where.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::http::Uri;
use axum::response::Html;
use tokio::net::TcpListener;

#[derive(Debug)]
pub(crate) struct Shop {
    /// Without a slash at its end.
    pub(crate) url: String,
    visits: Arc<Mutex<Vec<String>>>,
}

impl Shop {
    pub(crate) async fn open() -> Self {
        let visits = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&visits);
        let page = move |uri: Uri| async move {
            if uri.path() != "/favicon.ico" {
                seen.lock().unwrap().push(uri.to_string());
            }
            // Says itself whether the browser runs scripts.
            Html("<!DOCTYPE html><title>Shop</title><h1>Welcome back</h1><noscript><p id=off></p></noscript>")
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, Router::new().fallback(page)).await });
        Self { url, visits }
    }

    /// The path and query that were asked for last.
    pub(crate) fn last_visit(&self) -> String {
        self.visits.lock().unwrap().last().cloned().unwrap_or_default()
    }
}
