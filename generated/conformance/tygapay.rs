// Generated from specs/tygapay. Don't edit: change the spec, then run `cargo xtask generate`.

use passerelle::tygapay::{TygaPay, types};
pub async fn call(
    client: &TygaPay,
    operation: &str,
    arguments: &super::Arguments,
) -> super::Answer {
    match operation {
        "orders_create" => {
            let call = client
                .orders()
                .create(arguments.body::<types::OrderCreateRequest>());
            arguments.answered(call.send().await)
        }
        "orders_get" => {
            let call = client
                .orders()
                .get(arguments.required::<::std::string::String>("orderId"));
            arguments.answered(call.send().await)
        }
        "orders_cancel" => {
            let call = client
                .orders()
                .cancel(arguments.required::<::std::string::String>("orderId"));
            arguments.answered(call.send().await)
        }
        "orders_refund" => {
            let call = client
                .orders()
                .refund(
                    arguments.required::<::std::string::String>("orderId"),
                    arguments.body::<types::OrderRefundRequest>(),
                );
            arguments.answered(call.send().await)
        }
        "orders_refund_to_crypto" => {
            let call = client
                .orders()
                .refund_to_crypto(
                    arguments.required::<::std::string::String>("orderId"),
                    arguments.body::<types::OrderCryptoRefundRequest>(),
                );
            arguments.answered(call.send().await)
        }
        "orders_request_refund_otp" => {
            let call = client
                .orders()
                .request_refund_otp(
                    arguments.required::<::std::string::String>("orderId"),
                );
            arguments.answered(call.send().await)
        }
        other => panic!("no operation {other}"),
    }
}
