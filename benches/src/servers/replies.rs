//! Answers what `replies.json` has for a path, so that each program of `peers/builds` can make its call.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::io::Write as _;
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpListener;

/// Serves on a free port of this machine until killed.
///
/// # Errors
/// It can't listen, or the replies can't be read.
pub async fn serve() -> Result<(), String> {
    let replies: BTreeMap<String, Value> =
        serde_json::from_str(include_str!("replies.json")).map_err(|error| error.to_string())?;
    let replies = Arc::new(replies);
    let listener = TcpListener::bind("127.0.0.1:0").await.map_err(|error| error.to_string())?;
    let port = listener.local_addr().map_err(|error| error.to_string())?.port();
    writeln!(std::io::stdout(), "http://127.0.0.1:{port}").map_err(|error| error.to_string())?;
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        let replies = Arc::clone(&replies);
        tokio::spawn(async move {
            let service = service_fn(move |request: Request<Incoming>| {
                let answer = answer(&replies, request.uri().path());
                async move { Ok::<_, Infallible>(answer) }
            });
            let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

fn answer(replies: &BTreeMap<String, Value>, path: &str) -> Response<Full<Bytes>> {
    let (status, body) =
        replies.get(path).map_or((StatusCode::NOT_FOUND, "{}".to_owned()), |body| (StatusCode::OK, body.to_string()));
    let mut response = Response::new(Full::new(Bytes::from(body)));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
