//! A shop on Lygos: gateways made, paid, failed, changed and deleted; everything that is refused.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod support;

use passerelle_sandbox::{BuyerError, LygosAccount, Sandbox};
use support::{JSON, lygos, send};

const BODY: &str = r#"{"amount":5000,"shop_name":"Chez Awa","order_id":"CMD-1","message":"Deux pagnes",
    "success_url":"https://shop.example/ok?order_id=CMD-1","failure_url":"https://shop.example/no"}"#;

#[tokio::test]
async fn a_gateway_is_made_and_paid() {
    let sandbox = Sandbox::start().await.unwrap();
    let created = lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(BODY)).await;
    assert_eq!(created.status, 200, "{}", created.text);
    assert_eq!(created.json["currency"], "XOF");
    assert_eq!(created.json["amount"], 5000);
    let (id, link) = (created.str("/id"), created.str("/link"));
    assert_eq!(link, format!("{}/pay/{id}", sandbox.lygos().base_url()));

    let unknown = lygos(sandbox.lygos(), "GET", "/v1/gateway/payin/CMD-1", None).await;
    assert_eq!((unknown.status, unknown.str("/detail/type").as_str()), (404, "TRANSACTION_NOT_FOUND"));

    sandbox.buyer().start(&link).await.unwrap();
    let pending = lygos(sandbox.lygos(), "GET", "/v1/gateway/payin/CMD-1", None).await;
    assert_eq!(pending.text, r#"{"status":"pending","order_id":"CMD-1"}"#);
    sandbox.buyer().pay(&link).await.unwrap();
    let paid = lygos(sandbox.lygos(), "GET", "/v1/gateway/payin/CMD-1", None).await;
    assert_eq!(paid.json["status"], "success");
    let again = sandbox.buyer().fail(&link).await.unwrap_err();
    assert!(matches!(&again, BuyerError::NotPayable { status } if status == "success"), "{again}");

    let details = lygos(sandbox.lygos(), "GET", &format!("/v1/gateway/{id}"), None).await;
    assert_eq!(details.status, 200);
    assert_eq!(details.json["user_country"]["iso_code"], "CIV");
    assert!(details.json.get("user_id").is_none());

    let removed = lygos(sandbox.lygos(), "DELETE", &format!("/v1/gateway/{id}"), None).await;
    assert_eq!((removed.status, removed.text.as_str()), (200, "null"));
    let gone = lygos(sandbox.lygos(), "GET", &format!("/v1/gateway/{id}"), None).await;
    assert_eq!((gone.status, gone.str("/detail/type").as_str()), (404, "GATEWAY_NOT_FOUND"));
    assert_eq!(lygos(sandbox.lygos(), "GET", "/v1/gateway", None).await.text, "[]");
    assert_eq!(lygos(sandbox.lygos(), "GET", "/v1/gateway/payin/CMD-1", None).await.json["status"], "success");
    sandbox.stop().await;
}

#[tokio::test]
async fn a_repeated_create_makes_a_second_gateway() {
    let sandbox = Sandbox::start().await.unwrap();
    let first = lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(BODY)).await;
    let second = lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(BODY)).await;
    assert_ne!(first.str("/id"), second.str("/id"));
    sandbox.buyer().fail(&first.str("/link")).await.unwrap();
    assert_eq!(lygos(sandbox.lygos(), "GET", "/v1/gateway/payin/CMD-1", None).await.json["status"], "failed");
    sandbox.buyer().pay(&second.str("/link")).await.unwrap();
    assert_eq!(lygos(sandbox.lygos(), "GET", "/v1/gateway/payin/CMD-1", None).await.json["status"], "success");
    assert_eq!(lygos(sandbox.lygos(), "GET", "/v1/gateway", None).await.json.as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn an_update_changes_only_what_it_names() {
    let sandbox = Sandbox::builder().lygos_account(LygosAccount::Xaf).start().await.unwrap();
    let created = lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(BODY)).await;
    let path = format!("/v1/gateway/{}", created.str("/id"));
    let updated = lygos(sandbox.lygos(), "PUT", &path, Some(r#"{"amount":7000}"#)).await;
    assert_eq!((updated.status, updated.text.as_str()), (200, "null"));
    let details = lygos(sandbox.lygos(), "GET", &path, None).await;
    assert_eq!((details.json["amount"].as_i64(), details.json["shop_name"].as_str()), (Some(7000), Some("Chez Awa")));
    assert_eq!(details.json["currency"], "XAF");
    let null = lygos(sandbox.lygos(), "PUT", &path, Some(r#"{"message":null}"#)).await;
    assert_eq!((null.status, null.str("/detail/0/type").as_str()), (422, "string_type"));
}

#[tokio::test]
async fn keys_are_checked_as_the_provider_does() {
    let sandbox = Sandbox::start().await.unwrap();
    let url = format!("{}/v1/gateway", sandbox.lygos().base_url());
    for headers in [&[][..], &[("api-key", "")][..]] {
        let missing = send("GET", &url, headers, None).await;
        assert_eq!(missing.status, 401);
        assert_eq!(missing.text, r#"{"detail":{"message":"No API Key.","type":"NO_API_KEY_PROVIDED"}}"#);
    }
    let unknown = send("POST", &url, &[("api-key", "lygosapp-x"), JSON], Some(BODY)).await;
    assert_eq!(unknown.status, 404);
    assert_eq!(unknown.text, r#"{"detail":{"message":"API Key not found","type":"API_KEY_NOT_FOUND"}}"#);
}

#[tokio::test]
async fn bad_bodies_are_refused_as_fastapi_does() {
    let sandbox = Sandbox::start().await.unwrap();
    for (body, place, kind) in [
        ("{}", "amount", "missing"),
        (r#"{"amount":1.5,"shop_name":"A"}"#, "amount", "int_from_float"),
        (r#"{"amount":"5000","shop_name":"A"}"#, "amount", "int_type"),
        (r#"{"amount":null,"shop_name":"A"}"#, "amount", "int_type"),
        (r#"{"amount":9999999999999999999999999999999999999999,"shop_name":"A"}"#, "amount", "int_parsing_size"),
        (r#"{"amount":1,"shop_name":7}"#, "shop_name", "string_type"),
        (r#"{"amount":1,"shop_name":"A","order_id":7}"#, "order_id", "string_type"),
    ] {
        let answer = lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(body)).await;
        assert_eq!(answer.status, 422, "{body}");
        assert_eq!(answer.str("/detail/0/type"), kind, "{body}");
        assert_eq!(answer.json["detail"][0]["loc"], serde_json::json!(["body", place]), "{body}");
    }
    for (body, kind) in [("", "missing"), ("[]", "model_attributes_type"), ("{", "json_invalid")] {
        let answer = lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(body)).await;
        assert_eq!((answer.status, answer.str("/detail/0/type").as_str()), (422, kind), "{body}");
    }
    let id = lygos(sandbox.lygos(), "GET", "/v1/gateway/CMD-1", None).await;
    assert_eq!((id.status, id.str("/detail/0/type").as_str()), (422, "uuid_parsing"));
    assert!(id.str("/detail/0/msg").starts_with("Input should be a valid UUID, "), "{}", id.text);
}

#[tokio::test]
async fn routes_are_those_of_the_provider_and_no_others() {
    let sandbox = Sandbox::start().await.unwrap();
    let unknown = lygos(sandbox.lygos(), "GET", "/v2/gateway", None).await;
    assert_eq!((unknown.status, unknown.text.as_str()), (404, r#"{"detail":"Not Found"}"#));
    let method = lygos(sandbox.lygos(), "PATCH", "/v1/gateway", None).await;
    assert_eq!((method.status, method.text.as_str()), (405, r#"{"detail":"Method Not Allowed"}"#));
    assert!(method.header("allow").contains("POST"));
    let slash = lygos(sandbox.lygos(), "GET", "/v1/gateway/", None).await;
    assert_eq!((slash.status, slash.header("location")), (307, "/v1/gateway"));
    let encoded = lygos(sandbox.lygos(), "GET", "/v1/gateway/payin/a%2Fb", None).await;
    assert_eq!((encoded.status, encoded.text.as_str()), (404, r#"{"detail":"Not Found"}"#));
}

#[tokio::test]
async fn big_integers_survive() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = r#"{"amount":9007199254740993,"shop_name":"A"}"#;
    let created = lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(body)).await;
    assert!(created.text.contains(r#""amount":9007199254740993,"#), "{}", created.text);
}
