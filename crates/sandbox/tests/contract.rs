//! Calls held against the specs: what isn't served says so, and what doesn't fit is refused in the provider's words.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod support;

use passerelle_sandbox::{Provider, Sandbox};
use serde_json::Value;
use support::{Answer, lomi, lygos, send, tygapay};

async fn call(sandbox: &Sandbox, provider: Provider, method: &str, path: &str) -> Answer {
    match provider {
        Provider::Lygos => lygos(sandbox.lygos(), method, path, None).await,
        Provider::Lomi => lomi(sandbox.lomi(), method, path, Some("key"), None).await,
        Provider::Tygapay => tygapay(sandbox.tygapay(), method, path, None).await,
    }
}

/// Found in the spec's own text, not through the sandbox's reader.
fn routes(provider: Provider) -> Vec<(String, String, String)> {
    let spec: Value = serde_json::from_str(provider.spec()).unwrap();
    let mut routes = Vec::new();
    for (path, item) in spec["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let id = operation["operationId"].as_str().unwrap().to_owned();
            routes.push((id, method.to_uppercase(), path.replace(['{', '}'], "")));
        }
    }
    routes
}

#[tokio::test]
async fn what_is_not_served_answers_501_with_its_name_and_nothing_else_does() {
    let sandbox = Sandbox::start().await.unwrap();
    for provider in Provider::ALL {
        let operations = provider.operations();
        let routes = routes(provider);
        assert_eq!(operations.len(), routes.len());
        for (id, method, path) in routes {
            let served = operations.iter().find(|operation| operation.operation == id).unwrap().served;
            let answer = call(&sandbox, provider, &method, &path).await;
            assert_eq!(answer.status == 501, !served, "{id}: {} {}", answer.status, answer.text);
            assert_eq!(answer.text.contains(&format!("{id} is an operation of")), !served, "{}", answer.text);
        }
    }
}

#[tokio::test]
async fn who_is_calling_comes_before_what_they_say() {
    let sandbox = Sandbox::start().await.unwrap();
    let urls = [
        (format!("{}/v1/gateway", sandbox.lygos().base_url()), 401),
        (format!("{}/payment-links", sandbox.lomi().base_url()), 401),
        (format!("{}/products", sandbox.lomi().base_url()), 401),
        (format!("{}/orders", sandbox.tygapay().base_url()), 401),
    ];
    for (url, status) in urls {
        let answer = send("POST", &url, &[support::JSON], Some(r#"{"amount":"much"}"#)).await;
        assert_eq!(answer.status, status, "{url}: {}", answer.text);
    }
}

#[tokio::test]
async fn asking_for_the_head_opens_no_door() {
    let sandbox = Sandbox::start().await.unwrap();
    for (url, status) in [
        // FastAPI has no HEAD, Express and Nest answer it where they answer GET.
        (format!("{}/v1/gateway", sandbox.lygos().base_url()), 405),
        (format!("{}/payment-links", sandbox.lomi().base_url()), 401),
        (format!("{}/orders/x", sandbox.tygapay().base_url()), 401),
    ] {
        assert_eq!(send("HEAD", &url, &[], None).await.status, status, "{url}");
    }
}

#[tokio::test]
async fn limits_are_only_counted_when_told_so() {
    let sandbox = Sandbox::builder().lomi_limits(false).start().await.unwrap();
    let body = r#"{"amount":1,"currency_code":"XOF"}"#;
    for _ in 0..125 {
        assert_eq!(lomi(sandbox.lomi(), "POST", "/checkout-sessions", None, Some(body)).await.status, 201);
    }
}

#[tokio::test]
async fn the_console_says_what_is_served() {
    let sandbox = Sandbox::start().await.unwrap();
    let get = async |path: &str| send("GET", &format!("{}/control/{path}", sandbox.console_url()), &[], None).await;
    assert_eq!(get("specs/lygos").await.text, Provider::Lygos.spec());
    let operations = get("operations/lomi").await;
    assert_eq!(operations.json.as_array().unwrap().len(), 152);
    assert_eq!(operations.str("/0/served"), Provider::Lomi.operations()[0].served.to_string());
    assert_eq!(get("operations/nobody").await.status, 404);
}
