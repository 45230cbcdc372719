//! Reads how a payment stands. Argument: the address.

use passerelle::lygos::Lygos;
use passerelle::secret::ApiKey;

fn main() {
    let address = std::env::args().nth(1).expect("ADDRESS");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let key = ApiKey::new("lygossandbox-canary").expect("a key");
        let lygos = Lygos::builder(key).base_url(&address).build().expect("a client");
        let payin = lygos.payins().get_status("order_1").send().await.expect("a payin");
        assert_eq!(payin.order_id.as_deref(), Some("order_1"));
    });
    println!("right");
}
