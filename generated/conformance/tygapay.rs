// Generated from specs/tygapay. Don't edit: change the spec, then run `cargo xtask generate`.

use passerelle::tygapay::{TygaPay, types};
/// Decodes a component schema's JSON and encodes it again.
pub fn round_trip(schema: &str, json: &str) -> Result<String, String> {
    match schema {
        "CancelledOrder" => super::again::<types::CancelledOrder>(json),
        "CreatedOrder" => super::again::<types::CreatedOrder>(json),
        "CustomerAddress" => super::again::<types::CustomerAddress>(json),
        "CustomerDateOfBirth" => super::again::<types::CustomerDateOfBirth>(json),
        "CustomerInformation" => super::again::<types::CustomerInformation>(json),
        "ErrorResponse" => super::again::<types::ErrorResponse>(json),
        "MessageResponse" => super::again::<types::MessageResponse>(json),
        "Order" => super::again::<types::Order>(json),
        "OrderCancelResponse" => super::again::<types::OrderCancelResponse>(json),
        "OrderCreateRequest" => super::again::<types::OrderCreateRequest>(json),
        "OrderCreateResponse" => super::again::<types::OrderCreateResponse>(json),
        "OrderCryptoRefundRequest" => {
            super::again::<types::OrderCryptoRefundRequest>(json)
        }
        "OrderGetResponse" => super::again::<types::OrderGetResponse>(json),
        "OrderNotification" => super::again::<types::OrderNotification>(json),
        "OrderRefundRequest" => super::again::<types::OrderRefundRequest>(json),
        "OrderState" => super::again::<types::OrderState>(json),
        "OrderStatus" => super::again::<types::OrderStatus>(json),
        "PayoutNotification" => super::again::<types::PayoutNotification>(json),
        "PayoutRequest" => super::again::<types::PayoutRequest>(json),
        "PayoutResponse" => super::again::<types::PayoutResponse>(json),
        "RefundNotification" => super::again::<types::RefundNotification>(json),
        "StakingPayoutRequest" => super::again::<types::StakingPayoutRequest>(json),
        "StakingPayoutRevokeRequest" => {
            super::again::<types::StakingPayoutRevokeRequest>(json)
        }
        "TenantCreateRequest" => super::again::<types::TenantCreateRequest>(json),
        "TenantCreateResponse" => super::again::<types::TenantCreateResponse>(json),
        "TenantDepositAddress" => super::again::<types::TenantDepositAddress>(json),
        "TenantWallet" => super::again::<types::TenantWallet>(json),
        "Transaction" => super::again::<types::Transaction>(json),
        "TransactionRefundRequest" => {
            super::again::<types::TransactionRefundRequest>(json)
        }
        "TransactionRefundResponse" => {
            super::again::<types::TransactionRefundResponse>(json)
        }
        "User" => super::again::<types::User>(json),
        "UserBalances" => super::again::<types::UserBalances>(json),
        "UserCreateRequest" => super::again::<types::UserCreateRequest>(json),
        "UserCreateResponse" => super::again::<types::UserCreateResponse>(json),
        "UserDepositAddress" => super::again::<types::UserDepositAddress>(json),
        "UserTransaction" => super::again::<types::UserTransaction>(json),
        "UserUpdateRequest" => super::again::<types::UserUpdateRequest>(json),
        "UserUpdateResponse" => super::again::<types::UserUpdateResponse>(json),
        other => panic!("no schema {other}"),
    }
}
pub async fn call(
    client: &TygaPay,
    operation: &str,
    arguments: &super::Arguments,
) -> super::Answer {
    match operation {
        "orders_create" => {
            let mut call = client
                .orders()
                .create(arguments.body::<types::OrderCreateRequest>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "orders_get" => {
            let mut call = client
                .orders()
                .get(arguments.required::<::std::string::String>("orderId"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "orders_cancel" => {
            let mut call = client
                .orders()
                .cancel(arguments.required::<::std::string::String>("orderId"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "orders_refund" => {
            let mut call = client
                .orders()
                .refund(
                    arguments.required::<::std::string::String>("orderId"),
                    arguments.body::<types::OrderRefundRequest>(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "orders_refund_to_crypto" => {
            let mut call = client
                .orders()
                .refund_to_crypto(
                    arguments.required::<::std::string::String>("orderId"),
                    arguments.body::<types::OrderCryptoRefundRequest>(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "orders_request_refund_otp" => {
            let mut call = client
                .orders()
                .request_refund_otp(
                    arguments.required::<::std::string::String>("orderId"),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "tenants_create" => {
            let mut call = client
                .tenants()
                .create(arguments.body::<types::TenantCreateRequest>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "tenants_deposit_addresses" => {
            let mut call = client.tenants().deposit_addresses();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "tenants_wallets" => {
            let mut call = client.tenants().wallets();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "transactions_get" => {
            let mut call = client
                .transactions()
                .get(arguments.required::<::std::string::String>("x-tenant-id"));
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<::std::string::String>("orderNumber")
            {
                call = call.order_number(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("txHash") {
                call = call.tx_hash(value);
            }
            arguments.answered(call.send().await)
        }
        "transactions_payout" => {
            let mut call = client
                .transactions()
                .payout(arguments.body::<types::PayoutRequest>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "transactions_refund" => {
            let mut call = client
                .transactions()
                .refund(arguments.body::<types::TransactionRefundRequest>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "transactions_staking_payout" => {
            let mut call = client
                .transactions()
                .staking_payout(arguments.body::<types::StakingPayoutRequest>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "transactions_revoke_staking_payout" => {
            let mut call = client
                .transactions()
                .revoke_staking_payout(
                    arguments.body::<types::StakingPayoutRevokeRequest>(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "transactions_list_of_user" => {
            let mut call = client
                .transactions()
                .list_of_user(arguments.required::<::std::string::String>("userId"));
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<::std::string::String>("id") {
                call = call.id(value);
            }
            arguments.answered(call.send().await)
        }
        "users_get" => {
            let mut call = client.users().get();
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<::std::string::String>("email") {
                call = call.email(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("thirdPartyUserId")
            {
                call = call.third_party_user_id(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("userId") {
                call = call.user_id(value);
            }
            arguments.answered(call.send().await)
        }
        "users_update" => {
            let mut call = client
                .users()
                .update(
                    arguments.required::<::std::string::String>("userId"),
                    arguments.body::<types::UserUpdateRequest>(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "users_create" => {
            let mut call = client
                .users()
                .create(arguments.body::<types::UserCreateRequest>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "users_balances" => {
            let mut call = client
                .users()
                .balances(arguments.required::<::std::string::String>("userId"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "users_deposit_addresses" => {
            let mut call = client
                .users()
                .deposit_addresses(
                    arguments.required::<::std::string::String>("userId"),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        other => panic!("no operation {other}"),
    }
}
