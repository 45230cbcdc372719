//! Everything that lomi. remembers is in the data file: after a restart every list and setting is as it was.

use passerelle_sandbox::Sandbox;

use crate::contract::lomi;

const MADE: &[(&str, &str)] = &[
    ("/customers", r#"{"name":"Awa","email":"awa@example.com"}"#),
    ("/products", r#"{"name":"Pagne","product_type":"one_time","prices":[{"amount":1000,"currency_code":"XOF"}]}"#),
    ("/payment-links", r#"{"link_type":"instant","title":"Don","currency_code":"XOF","amount":500}"#),
    ("/payment-requests", r#"{"amount":25000,"currency_code":"XOF","expiry_date":"2090-01-01T00:00:00Z"}"#),
    ("/charge/wave", r#"{"amount":9007199254740993,"currency":"XOF","customer":{"name":"Bio","phoneNumber":"+225"}}"#),
    ("/charge/card", r#"{"amount":1000,"hold":true,"customer_email":"awa@example.com","customer_name":"Awa"}"#),
    ("/payout-methods", r#"{"account_name":"Shop","account_number":"CI0001"}"#),
    ("/coupons", r#"{"code":"SAVE20","discount_type":"percentage","discount_percentage":20}"#),
    ("/meters", r#"{"name":"api_calls"}"#),
    ("/support-requests", r#"{"category":"other","message":"Where is it?"}"#),
];

const READ: &[&str] = &[
    "/customers",
    "/products",
    "/payment-links",
    "/payment-requests",
    "/transactions",
    "/payout-methods",
    "/coupons",
    "/meters",
    "/support-requests",
    "/settings/checkout",
    "/organizations/radar-settings",
    "/accounts/balance",
];

async fn seen(sandbox: &Sandbox) -> Vec<String> {
    let mut texts = Vec::new();
    for path in READ {
        texts.push(lomi(sandbox.lomi(), "GET", path, None, None).await.text);
    }
    texts
}

#[tokio::test]
async fn everything_is_there_after_a_restart() {
    let file = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("lomi-restart");
    let _ = std::fs::remove_file(&file);
    let start = || Sandbox::builder().data(&file).start();
    let sandbox = start().await.unwrap();
    let mut card = String::new();
    for (path, body) in MADE {
        let made = lomi(sandbox.lomi(), "POST", path, Some(path), Some(body)).await;
        assert_eq!(made.status, 201, "{}", made.text);
        if *path == "/charge/card" {
            card = made.str("/data/id");
        }
    }
    lomi(sandbox.lomi(), "PATCH", "/settings/checkout", None, Some(r#"{"settings":{"a":1}}"#)).await;
    lomi(sandbox.lomi(), "PATCH", "/organizations/radar-settings", None, Some(r#"{"enabled":false}"#)).await;
    let before = seen(&sandbox).await;
    sandbox.stop().await;

    let sandbox = start().await.unwrap();
    assert_eq!(seen(&sandbox).await, before);
    assert_eq!(lomi(sandbox.lomi(), "GET", &format!("/charge/card/{card}"), None, None).await.status, 200);
    let (path, body) = MADE[4];
    let again = lomi(sandbox.lomi(), "POST", path, Some(path), Some(body)).await;
    assert_eq!(again.header("idempotency-cache-hit"), "true", "keys are kept as well");
    sandbox.stop().await;
}
