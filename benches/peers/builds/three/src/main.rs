//! Reads how a payment stands, at each provider. Argument: the address.

use passerelle::lomi::Lomi;
use passerelle::lomi::unions::RefundFound;
use passerelle::lygos::Lygos;
use passerelle::secret::{ApiKey, ApiSecret};
use passerelle::tygapay::TygaPay;

fn main() {
    let address = std::env::args().nth(1).expect("ADDRESS");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let key = |text: &str| ApiKey::new(text).expect("a key");
        let lygos = Lygos::builder(key("lygossandbox-canary")).base_url(&address).build().expect("a client");
        let payin = lygos.payins().get_status("order_1").send().await.expect("a payin");
        assert_eq!(payin.order_id.as_deref(), Some("order_1"));

        let lomi = Lomi::builder(key("lomi_sk_test_canary")).base_url(&address).build().expect("a client");
        let id = "6f1d2a53-0e2b-4b7e-9d5c-1f0a7c9b2e41";
        let refund = lomi.refunds().get(id).send().await.expect("a refund");
        assert!(matches!(&*refund, RefundFound::Bare(refund) if refund.refund_id == id));

        let secret = ApiSecret::new("canary-secret").expect("a secret");
        let tygapay = TygaPay::builder(key("canary"), secret).base_url(&address).build().expect("a client");
        let order = tygapay.orders().get("order_1").send().await.expect("an order");
        assert_eq!(order.data.id.as_deref(), Some("order_1"));
    });
    println!("right");
}
