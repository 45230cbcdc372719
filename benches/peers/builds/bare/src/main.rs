//! Reads how a payment stands, with reqwest and serde alone. Argument: the address.

use serde::Deserialize;

#[derive(Deserialize)]
struct Payin {
    status: String,
    order_id: Option<String>,
}

fn main() {
    let address = std::env::args().nth(1).expect("ADDRESS");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let payin: Payin = runtime.block_on(async {
        let client = reqwest::Client::new();
        let request = client.get(format!("{address}/v1/gateway/payin/order_1")).header("api-key", "canary");
        let answer = request.send().await.expect("an answer").error_for_status().expect("a success");
        answer.json().await.expect("a payin")
    });
    assert!(payin.status == "success" && payin.order_id.as_deref() == Some("order_1"));
    println!("right");
}
