//! A shop that writes its own handlers.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRef};
use axum::routing::post;
use passerelle::secret::WebhookSecret;
use passerelle::webhook::Notifications;
use passerelle::{lomi, lygos, tygapay};
use passerelle_axum::{Notification, Refused};
use reqwest::header::HeaderMap;
use tokio::net::TcpListener;

use crate::answers::Targets;
use crate::world::{LOMI_SECRET, LYGOS_SECRET, from_lomi, from_lygos, from_tygapay, raw, serve, signed_by_lomi};

#[derive(Clone, FromRef)]
struct Doors {
    lomi: Arc<lomi::Webhooks>,
    lygos: Arc<lygos::Webhooks>,
    tygapay: Arc<tygapay::Webhooks>,
}

async fn hear<W>(Notification { event, .. }: Notification<W>) -> String {
    format!("{} {} {}", event.provider.key(), event.is_verified, event.reference.unwrap_or_default())
}

/// A shop may answer a refusal in its own way.
async fn own(told: Result<Notification<lomi::Webhooks>, Refused>) -> String {
    told.map_or_else(|refused| format!("refused {}", refused.status().as_u16()), |_| "heard".to_owned())
}

async fn start(app: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    serve(listener, app);
    address
}

async fn shop() -> String {
    let doors = Doors {
        lomi: Arc::new(lomi::Webhooks::new(WebhookSecret::new(LOMI_SECRET).unwrap())),
        lygos: Arc::new(lygos::Webhooks::new(WebhookSecret::new(LYGOS_SECRET).unwrap())),
        tygapay: Arc::new(tygapay::Webhooks::new()),
    };
    let app = Router::new()
        .route("/lomi", post(hear::<lomi::Webhooks>))
        .route("/lygos", post(hear::<lygos::Webhooks>))
        .route("/tygapay", post(hear::<tygapay::Webhooks>))
        .route("/small", post(hear::<lomi::Webhooks>).layer(DefaultBodyLimit::max(10)))
        .route("/own", post(own))
        .with_state(doors);
    start(app).await
}

async fn send(url: String, (headers, body): (HeaderMap, String)) -> (u16, String) {
    let answer = reqwest::Client::new().post(url).headers(headers).body(body).send().await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

#[tokio::test]
async fn each_handler_hears_its_own_provider_and_no_other() {
    let address = shop().await;
    let messages = [
        ("lomi", true, from_lomi("evt-1", "A1")),
        ("lygos", true, from_lygos("A1", "success")),
        ("tygapay", false, from_tygapay("id", "A1", "success")),
    ];
    for (door, ..) in &messages {
        for (provider, is_verified, message) in &messages {
            let (status, text) = send(format!("http://{address}/{door}"), message.clone()).await;
            match *door {
                door if door == *provider => assert_eq!((status, text), (200, format!("{provider} {is_verified} A1"))),
                // It signs nothing, so it can only say that this doesn't read like its messages.
                "tygapay" => assert_eq!(status, 400, "{provider}: {text}"),
                door => assert_eq!(status, 401, "{provider} at {door}: {text}"),
            }
        }
    }
}

#[tokio::test]
async fn refusals_have_their_status_and_teach() {
    let address = shop().await;
    let (headers, body) = from_lomi("evt-1", "A1");
    let at = |path: &str| format!("http://{address}/{path}");
    let (status, text) = send(at("lomi"), (headers.clone(), body.replace("5000", "9000"))).await;
    assert_eq!(status, 401);
    assert!(text.contains("not `Json`"), "{text}");
    assert_eq!(send(at("lomi"), (signed_by_lomi("not json"), "not json".to_owned())).await.0, 400);
    assert_eq!(send(at("small"), (headers.clone(), body.clone())).await.0, 413);
    assert_eq!(send(at("own"), (HeaderMap::new(), body.clone())).await, (200, "refused 401".to_owned()));
    assert_eq!(send(at("own"), (headers, body)).await, (200, "heard".to_owned()));
    let announced = "POST /lomi HTTP/1.1\r\nhost: shop\r\ncontent-length: 1048577\r\n\r\n";
    assert!(raw(&address, announced.as_bytes()).await.0.starts_with("HTTP/1.1 413 "));
    let begun = Instant::now();
    let slow = "POST /lomi HTTP/1.1\r\nhost: shop\r\ncontent-length: 1048576\r\n\r\n";
    assert!(raw(&address, slow.as_bytes()).await.0.starts_with("HTTP/1.1 503 "));
    assert!(begun.elapsed() < Duration::from_millis(3900));
}

/// One provider, chosen when the shop starts; below a prefix.
#[tokio::test]
async fn the_provider_may_be_chosen_when_the_shop_starts() {
    let targets = Targets::default();
    let door: Arc<dyn Notifications> = Arc::new(targets.clone());
    let inner = Router::new().route("/payments", post(hear_any)).with_state(door);
    let address = start(Router::new().nest("/hooks", inner)).await;
    let url = format!("http://{address}/hooks/payments?key=1");
    assert_eq!(send(url, from_tygapay("id", "A1", "success")).await, (200, "tygapay".to_owned()));
    assert_eq!(*targets.0.lock().unwrap(), ["/hooks/payments?key=1"]);
}

async fn hear_any(Notification { event, .. }: Notification<dyn Notifications>) -> &'static str {
    event.provider.key()
}
