//! Every refusal has its status, and a text for whoever reads the provider's log of deliveries.

use std::sync::{Arc, Mutex};

use axum::Router;
use passerelle::fulfilment::Fulfilment;
use passerelle::inbox::Inbox;
use passerelle::payment::{PaymentEvent, Provider};
use passerelle::tygapay;
use passerelle::webhook::{Notifications, WebhookError};

use reqwest::header::HeaderMap;
use tokio::net::TcpListener;

use crate::books::Books;
use crate::world::{World, from_lomi, from_lygos, from_tygapay, raw, serve, signed_by_lomi};

#[tokio::test]
async fn a_bad_signature_is_401_and_says_what_to_mend() {
    let world = World::new().await;
    let (headers, body) = from_lomi("evt-1", "order");
    let (status, text) = world.post("lomi", headers, body.replace("5000", "9000")).await;
    assert_eq!(status, 401);
    assert!(text.contains("in axum `Bytes`, not `Json`"), "{text}");
    let (status, text) = world.post("lomi", HeaderMap::new(), from_lomi("evt-1", "order").1).await;
    assert_eq!(status, 401);
    assert!(text.contains("X-Lomi-Signature"), "{text}");
    // What another provider signed.
    assert_eq!(world.post("lomi", from_lygos("order", "success").0, body_of_lygos()).await.0, 401);
    let (headers, body) = from_lygos("order", "success");
    assert_eq!(world.post("lygos", headers, body + " ").await.0, 401);
    assert!(world.books().shipped().is_empty());
}

fn body_of_lygos() -> String {
    from_lygos("order", "success").1
}

#[tokio::test]
async fn what_is_no_message_is_400() {
    let world = World::new().await;
    assert_eq!(world.post("lomi", signed_by_lomi("not json"), "not json").await.0, 400);
    assert_eq!(world.post("tygapay", HeaderMap::new(), "not json").await.0, 400);
    assert_eq!(world.post("tygapay", HeaderMap::new(), "").await.0, 400);
}

#[tokio::test]
async fn a_duplicate_is_200() {
    let world = World::new().await;
    world.order(Provider::Lygos, "twice").await;
    let (headers, body) = from_lygos("twice", "success");
    for _ in 0..3 {
        assert_eq!(world.post("lygos", headers.clone(), body.clone()).await, (200, "ok".to_owned()));
    }
}

#[tokio::test]
async fn other_methods_are_405_and_other_doors_404() {
    let world = World::new().await;
    for method in ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"] {
        let asked = format!("{method} /hooks/lomi HTTP/1.1\r\nhost: shop\r\nconnection: close\r\n\r\n");
        let (answer, _) = raw(&world.address, asked.as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 405 ") && answer.contains("allow: POST"), "{method}: {answer}");
    }
    let (headers, body) = from_lomi("evt-1", "order");
    for path in ["stripe", "Lomi", "lomi/", "lomi/x", "", "lomi%2F"] {
        assert_eq!(world.post(path, headers.clone(), body.clone()).await.0, 404, "{path}");
    }
}

/// A provider that the shop doesn't take has no door.
#[tokio::test]
async fn a_provider_that_isnt_taken_is_404() {
    let world = World::new().await;
    let shop = Fulfilment::new(Books::default(), Inbox::memory())
        .provider(world.sandbox.tygapay_client().unwrap(), tygapay::Webhooks::new());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    serve(listener, passerelle_axum::router(Arc::new(shop)));
    let post = async |path: &str| world.http.post(format!("{url}/{path}")).body("{}").send().await.unwrap().status();
    assert_eq!(post("lomi").await, 404);
    assert_eq!(post("tygapay").await, 400);
}

/// Keeps the targets it was shown.
#[derive(Clone, Default)]
pub struct Targets(pub Arc<Mutex<Vec<String>>>);

impl Notifications for Targets {
    fn provider(&self) -> Provider {
        Provider::TygaPay
    }

    fn receive(&self, target: &str, headers: &HeaderMap, body: &[u8]) -> Result<PaymentEvent, WebhookError> {
        self.0.lock().unwrap().push(target.to_owned());
        tygapay::Webhooks::new().receive(target, headers, body)
    }
}

/// A hash covers the path that was asked for, not what is left of it below a prefix.
#[tokio::test]
async fn below_a_prefix_the_whole_path_is_what_was_asked() {
    let targets = Targets::default();
    let world = World::new().await;
    let shop = Fulfilment::new(Books::default(), Inbox::memory())
        .erased(Arc::new(world.sandbox.tygapay_client().unwrap()), Arc::new(targets.clone()))
        .unwrap();
    let inner = Router::new().nest("/of/{shop}", passerelle_axum::router(Arc::new(shop)));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    serve(listener, Router::new().nest("/hooks", inner));
    let (headers, body) = from_tygapay("id", "reference", "success");
    let url = format!("http://{address}/hooks/of/one%20shop/tygapay?key=a%2Bb&key=c");
    let answer = world.http.post(url).headers(headers).body(body).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(*targets.0.lock().unwrap(), ["/hooks/of/one%20shop/tygapay?key=a%2Bb&key=c"]);
}
