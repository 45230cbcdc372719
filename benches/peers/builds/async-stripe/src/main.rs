//! Reads the balance and a refund. Argument: the address.

use stripe::ClientBuilder;
use stripe_core::balance::RetrieveForMyAccountBalance;
use stripe_core::refund::RetrieveRefund;

fn main() {
    let address = std::env::args().nth(1).expect("ADDRESS");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let client = ClientBuilder::new("sk_test_canary").url(address.as_str()).build().expect("a client");
        let balance = RetrieveForMyAccountBalance::new().send(&client).await.expect("a balance");
        assert!(!balance.livemode);
        let id = "re_1Nispe2eZvKYlo2Cd31jOCgZ";
        let refund = RetrieveRefund::new(id).send(&client).await.expect("a refund");
        assert_eq!(refund.id.as_str(), id);
    });
    println!("right");
}
