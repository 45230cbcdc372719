// Generated from specs/lomi. Don't edit: change the spec, then run `cargo xtask generate`.

use passerelle::lomi::{Lomi, types};
pub async fn call(
    client: &Lomi,
    operation: &str,
    arguments: &super::Arguments,
) -> super::Answer {
    match operation {
        "checkout_sessions_list" => {
            let mut call = client.checkout_sessions().list();
            if let Some(value) = arguments.optional::<::std::string::String>("cursor") {
                call = call.cursor(value);
            }
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            if let Some(value) = arguments
                .optional::<types::CheckoutSessionsListStatus>("status")
            {
                call = call.status(value);
            }
            arguments.answered(call.send().await)
        }
        "checkout_sessions_create" => {
            let mut call = client
                .checkout_sessions()
                .create(arguments.body::<types::CreateCheckoutSession>());
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            if let Some(key) = arguments.optional_key() {
                call = call.idempotency_key(key);
            }
            arguments.answered(call.send().await)
        }
        "checkout_sessions_get" => {
            let call = client
                .checkout_sessions()
                .get(arguments.required::<::std::string::String>("id"));
            arguments.answered(call.send().await)
        }
        "payment_links_list" => {
            let mut call = client.payment_links().list();
            if let Some(value) = arguments.optional::<::std::string::String>("cursor") {
                call = call.cursor(value);
            }
            if let Some(value) = arguments.optional::<bool>("isActive") {
                call = call.is_active(value);
            }
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            if let Some(value) = arguments
                .optional::<types::PaymentLinksListLinkType>("linkType")
            {
                call = call.link_type(value);
            }
            arguments.answered(call.send().await)
        }
        "payment_links_create" => {
            let call = client
                .payment_links()
                .create(arguments.body::<types::CreatePaymentLink>());
            arguments.answered(call.send().await)
        }
        "payment_links_get" => {
            let call = client
                .payment_links()
                .get(arguments.required::<::std::string::String>("id"));
            arguments.answered(call.send().await)
        }
        "payment_links_archive" => {
            let call = client
                .payment_links()
                .archive(arguments.required::<::std::string::String>("id"));
            arguments.answered(call.send().await)
        }
        "payment_links_update" => {
            let call = client
                .payment_links()
                .update(
                    arguments.required::<::std::string::String>("id"),
                    arguments.body::<types::UpdatePaymentLink>(),
                );
            arguments.answered(call.send().await)
        }
        "refunds_list" => {
            let mut call = client.refunds().list();
            if let Some(value) = arguments.optional::<::std::string::String>("cursor") {
                call = call.cursor(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("endDate") {
                call = call.end_date(value);
            }
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("startDate")
            {
                call = call.start_date(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("status") {
                call = call.status(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "refunds_create" => {
            let mut call = client
                .refunds()
                .create(
                    arguments.body::<types::CreateRefund>(),
                    arguments.idempotency_key(),
                );
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "refunds_get" => {
            let mut call = client
                .refunds()
                .get(arguments.required::<::std::string::String>("id"));
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "transactions_list" => {
            let mut call = client.transactions().list();
            if let Some(value) = arguments.optional::<::std::string::String>("currency")
            {
                call = call.currency(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("cursor") {
                call = call.cursor(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("endDate") {
                call = call.end_date(value);
            }
            if let Some(value) = arguments.optional::<bool>("isPos") {
                call = call.is_pos(value);
            }
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("paymentMethod")
            {
                call = call.payment_method(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("provider")
            {
                call = call.provider(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("startDate")
            {
                call = call.start_date(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("status") {
                call = call.status(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("type") {
                call = call.type_(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "transactions_get" => {
            let mut call = client
                .transactions()
                .get(arguments.required::<::std::string::String>("id"));
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "transactions_receipt_pdf" => {
            let call = client
                .transactions()
                .receipt_pdf(arguments.required::<::std::string::String>("id"));
            arguments.answered(call.send().await)
        }
        "webhooks_list" => {
            let call = client.webhooks().list();
            arguments.answered(call.send().await)
        }
        "webhooks_create" => {
            let call = client
                .webhooks()
                .create(arguments.body::<types::CreateWebhook>());
            arguments.answered(call.send().await)
        }
        "webhook_deliveries_list" => {
            let mut call = client
                .webhook_deliveries()
                .list(arguments.required::<::std::string::String>("webhookId"));
            if let Some(value) = arguments.optional::<bool>("failedOnly") {
                call = call.failed_only(value);
            }
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            if let Some(value) = arguments.optional::<i64>("offset") {
                call = call.offset(value);
            }
            if let Some(value) = arguments.optional::<bool>("successOnly") {
                call = call.success_only(value);
            }
            arguments.answered(call.send().await)
        }
        "webhook_deliveries_get" => {
            let call = client
                .webhook_deliveries()
                .get(arguments.required::<::std::string::String>("id"));
            arguments.answered(call.send().await)
        }
        "webhooks_get" => {
            let call = client
                .webhooks()
                .get(arguments.required::<::std::string::String>("id"));
            arguments.answered(call.send().await)
        }
        "webhooks_delete" => {
            let call = client
                .webhooks()
                .delete(arguments.required::<::std::string::String>("id"));
            arguments.answered(call.send().await)
        }
        "webhooks_update" => {
            let call = client
                .webhooks()
                .update(
                    arguments.required::<::std::string::String>("id"),
                    arguments.body::<types::UpdateWebhook>(),
                );
            arguments.answered(call.send().await)
        }
        "webhook_deliveries_retry" => {
            let call = client
                .webhook_deliveries()
                .retry(
                    arguments.required::<::std::string::String>("id"),
                    arguments.required::<::std::string::String>("deliveryId"),
                );
            arguments.answered(call.send().await)
        }
        "webhooks_test" => {
            let call = client
                .webhooks()
                .test(arguments.required::<::std::string::String>("id"));
            arguments.answered(call.send().await)
        }
        other => panic!("no operation {other}"),
    }
}
