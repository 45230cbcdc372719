//! The room by itself, on a spec of nobody's.

use super::{API_KEY, ExampleServer, Examples, ExamplesError, Key};

const SPEC: &str = r##"{
  "paths": {
    "/things": {
      "post": {
        "operationId": "things_create",
        "requestBody": { "required": true, "content": { "application/json": { "schema": { "type": "object", "required": ["amount"], "properties": { "amount": { "type": "number" } } } } } },
        "responses": {
          "201": { "description": "", "content": { "application/json": { "example": { "amount": 0.100 } } } },
          "401": { "$ref": "#/components/responses/NoKey" }
        }
      }
    },
    "/things/{id}": { "get": { "operationId": "things_get", "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }], "responses": { "200": { "description": "", "content": { "application/json": { "example": { "id": "one" } } } } } } },
    "/things/new": { "get": { "operationId": "things_new", "security": [], "responses": { "204": { "description": "" } } } }
  },
  "components": { "responses": { "NoKey": { "description": "", "content": { "application/json": { "example": { "message": "no key" } } } } } }
}"##;

async fn send(
    server: &ExampleServer,
    method: &str,
    path: &str,
    key: Option<(&str, &str)>,
    body: Option<&str>,
) -> (u16, String) {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut request = client.request(method.parse().unwrap(), format!("{}{path}", server.base_url()));
    if let Some((name, value)) = key {
        request = request.header(name, value);
    }
    if let Some(body) = body {
        request = request.header("content-type", "application/json").body(body.to_owned());
    }
    let response = request.send().await.unwrap();
    (response.status().as_u16(), response.text().await.unwrap())
}

#[tokio::test]
async fn each_operation_answers_its_example_to_whom_it_knows() {
    let server = ExampleServer::of(Examples { id: "things", spec: SPEC, key: Key::Header("x-api-key") }).await.unwrap();
    let key = Some(("x-api-key", API_KEY));
    // The text of a number as it is written.
    assert_eq!(
        send(&server, "POST", "/things", key, Some(r#"{"amount":1}"#)).await,
        (201, r#"{ "amount": 0.100 }"#.to_owned())
    );
    assert_eq!(send(&server, "GET", "/things/a%2Fb", key, None).await.0, 200);
    assert_eq!(send(&server, "GET", "/things/new", None, None).await, (204, String::new()));
    // The documented refusal where there is one.
    assert_eq!(
        send(&server, "POST", "/things", None, Some("{}")).await,
        (401, r#"{ "message": "no key" }"#.to_owned())
    );
    assert_eq!(send(&server, "GET", "/things/a", Some(("x-api-key", "another")), None).await.0, 401);
    // And held against the contract.
    let (status, told) = send(&server, "POST", "/things", key, Some(r#"{"amount":"1"}"#)).await;
    assert!(status == 400 && told.contains("amount"), "{told}");
    assert_eq!(send(&server, "POST", "/things", key, Some("{")).await.0, 400);
    assert_eq!(send(&server, "POST", "/things", key, None).await.0, 400);
    for (method, path) in [("GET", "/things"), ("GET", "/things/"), ("GET", "/things/a/b"), ("DELETE", "/things/a")] {
        assert_eq!(send(&server, method, path, key, None).await.0, 404, "{method} {path}");
    }
}

#[tokio::test]
async fn the_key_stands_where_the_provider_has_it() {
    for (key, value) in [
        (Key::Bearer, format!("Bearer {API_KEY}")),
        (Key::Basic, "Basic c2FuZGJveDpzYW5kYm94LWNhbmFyeS1rZXk=".to_owned()),
    ] {
        let server = ExampleServer::of(Examples { id: "things", spec: SPEC, key }).await.unwrap();
        assert_eq!(send(&server, "GET", "/things/a", Some(("authorization", &value)), None).await.0, 200);
        assert_eq!(send(&server, "GET", "/things/a", Some(("authorization", API_KEY)), None).await.0, 401);
        assert_eq!(send(&server, "GET", "/things/a", Some(("x-api-key", API_KEY)), None).await.0, 401);
    }
}

#[tokio::test]
async fn who_has_a_sandbox_of_its_own_is_not_served_here() {
    assert!(matches!(ExampleServer::start("lomi").await, Err(ExamplesError::Unknown(..))));
    for provider in ExampleServer::providers() {
        ExampleServer::start(provider).await.unwrap();
    }
}
