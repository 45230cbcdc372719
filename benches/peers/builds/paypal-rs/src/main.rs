//! Reads an order. Argument: the address.

use paypal_rs::api::orders::ShowOrderDetails;
use paypal_rs::{Client, PaypalEnv};

fn main() {
    let address = std::env::args().nth(1).expect("ADDRESS");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut client = Client::new("canary".to_owned(), "canary-secret".to_owned(), PaypalEnv::Mock(address));
        client.get_access_token().await.expect("a token");
        let order = client.execute(&ShowOrderDetails::new("order_1")).await.expect("an order");
        assert_eq!(order.id, "order_1");
    });
    println!("right");
}
