// Generated from specs/lomi. Don't edit: change the spec, then run `cargo xtask generate`.

use passerelle::lomi::{Lomi, types};
/// Decodes a component schema's JSON and encodes it again.
pub fn round_trip(schema: &str, json: &str) -> Result<String, String> {
    match schema {
        "AccountBalance" => super::again::<types::AccountBalance>(json),
        "AccountBalanceEnvelope" => super::again::<types::AccountBalanceEnvelope>(json),
        "AccountBalancePage" => {
            super::again::<passerelle::wire::Page<types::AccountBalance>>(json)
        }
        "AccountDeleted" => super::again::<types::AccountDeleted>(json),
        "AccountDeletion" => {
            super::again::<passerelle::lomi::unions::AccountDeletion>(json)
        }
        "AccountDeletionConfirmationRequired" => {
            super::again::<types::AccountDeletionConfirmationRequired>(json)
        }
        "AccountSession" => super::again::<types::AccountSession>(json),
        "AccountSessionComponent" => super::again::<types::AccountSessionComponent>(json),
        "AccountSessionComponents" => {
            super::again::<types::AccountSessionComponents>(json)
        }
        "AddPrice" => super::again::<types::AddPrice>(json),
        "ApiKey" => super::again::<types::ApiKey>(json),
        "ApiKeyCreated" => super::again::<types::ApiKeyCreated>(json),
        "ApiKeyEnvelope" => super::again::<types::ApiKeyEnvelope>(json),
        "ApiKeyPage" => super::again::<passerelle::wire::Page<types::ApiKey>>(json),
        "AvailableBalance" => super::again::<types::AvailableBalance>(json),
        "BalanceBreakdown" => super::again::<types::BalanceBreakdown>(json),
        "BalanceBreakdownEnvelope" => {
            super::again::<types::BalanceBreakdownEnvelope>(json)
        }
        "BalanceBreakdownPage" => {
            super::again::<passerelle::wire::Page<types::BalanceBreakdown>>(json)
        }
        "CancelSubscription" => super::again::<types::CancelSubscription>(json),
        "CaptureCardCharge" => super::again::<types::CaptureCardCharge>(json),
        "CardCharge" => super::again::<types::CardCharge>(json),
        "CardChargeAppearance" => super::again::<types::CardChargeAppearance>(json),
        "CardChargeChanged" => {
            super::again::<passerelle::lomi::unions::CardChargeChanged>(json)
        }
        "CardChargeData" => super::again::<types::CardChargeData>(json),
        "CardChargeTransaction" => super::again::<types::CardChargeTransaction>(json),
        "ChangeSubscriptionPlan" => super::again::<types::ChangeSubscriptionPlan>(json),
        "ChargeNextAction" => super::again::<types::ChargeNextAction>(json),
        "CheckoutBlockingInvoice" => super::again::<types::CheckoutBlockingInvoice>(json),
        "CheckoutSession" => super::again::<types::CheckoutSession>(json),
        "CheckoutSessionCreated" => {
            super::again::<passerelle::lomi::unions::CheckoutSessionCreated>(json)
        }
        "CheckoutSessionEnvelope" => super::again::<types::CheckoutSessionEnvelope>(json),
        "CheckoutSessionPage" => {
            super::again::<passerelle::wire::Page<types::CheckoutSession>>(json)
        }
        "CheckoutSessionPaymentRequired" => {
            super::again::<types::CheckoutSessionPaymentRequired>(json)
        }
        "Coupon" => super::again::<types::Coupon>(json),
        "CouponEnvelope" => super::again::<types::CouponEnvelope>(json),
        "CouponPage" => super::again::<passerelle::wire::Page<types::Coupon>>(json),
        "CouponPerformance" => super::again::<types::CouponPerformance>(json),
        "CreateAccountSession" => super::again::<types::CreateAccountSession>(json),
        "CreateApiKey" => super::again::<types::CreateApiKey>(json),
        "CreateCardCharge" => super::again::<types::CreateCardCharge>(json),
        "CreateChargeCustomer" => super::again::<types::CreateChargeCustomer>(json),
        "CreateChargeTransfer" => super::again::<types::CreateChargeTransfer>(json),
        "CreateCheckoutLineItem" => super::again::<types::CreateCheckoutLineItem>(json),
        "CreateCheckoutSession" => super::again::<types::CreateCheckoutSession>(json),
        "CreateCheckoutTransfer" => super::again::<types::CreateCheckoutTransfer>(json),
        "CreateCoupon" => super::again::<types::CreateCoupon>(json),
        "CreateCustomer" => super::again::<types::CreateCustomer>(json),
        "CreateEntitlement" => super::again::<types::CreateEntitlement>(json),
        "CreateExport" => super::again::<types::CreateExport>(json),
        "CreateInstantSettlement" => super::again::<types::CreateInstantSettlement>(json),
        "CreateInvoice" => super::again::<types::CreateInvoice>(json),
        "CreateInvoiceLine" => super::again::<types::CreateInvoiceLine>(json),
        "CreateMeter" => super::again::<types::CreateMeter>(json),
        "CreateMtnCharge" => super::again::<types::CreateMtnCharge>(json),
        "CreateOrganization" => super::again::<types::CreateOrganization>(json),
        "CreateOrganizationKey" => super::again::<types::CreateOrganizationKey>(json),
        "CreatePaymentLink" => super::again::<types::CreatePaymentLink>(json),
        "CreatePaymentRequest" => super::again::<types::CreatePaymentRequest>(json),
        "CreatePayout" => super::again::<types::CreatePayout>(json),
        "CreatePayoutMethod" => super::again::<types::CreatePayoutMethod>(json),
        "CreatePayoutRecipient" => super::again::<types::CreatePayoutRecipient>(json),
        "CreatePayoutResponse" => super::again::<types::CreatePayoutResponse>(json),
        "CreatePortalSession" => super::again::<types::CreatePortalSession>(json),
        "CreatePrice" => super::again::<types::CreatePrice>(json),
        "CreateProduct" => super::again::<types::CreateProduct>(json),
        "CreateRefund" => super::again::<types::CreateRefund>(json),
        "CreateRefundResponse" => super::again::<types::CreateRefundResponse>(json),
        "CreateSupportRequest" => super::again::<types::CreateSupportRequest>(json),
        "CreateSwitchCharge" => super::again::<types::CreateSwitchCharge>(json),
        "CreateTransfer" => super::again::<types::CreateTransfer>(json),
        "CreateTransferReversal" => super::again::<types::CreateTransferReversal>(json),
        "CreateUsageEvent" => super::again::<types::CreateUsageEvent>(json),
        "CreateUsageSubscription" => super::again::<types::CreateUsageSubscription>(json),
        "CreateWaveCharge" => super::again::<types::CreateWaveCharge>(json),
        "CreateWebhook" => super::again::<types::CreateWebhook>(json),
        "Customer" => super::again::<types::Customer>(json),
        "CustomerEnvelope" => super::again::<types::CustomerEnvelope>(json),
        "CustomerPage" => super::again::<passerelle::wire::Page<types::Customer>>(json),
        "CustomerPortalAudit" => super::again::<types::CustomerPortalAudit>(json),
        "CustomerPortalAuditPaging" => {
            super::again::<types::CustomerPortalAuditPaging>(json)
        }
        "CustomerPortalEvent" => super::again::<types::CustomerPortalEvent>(json),
        "CustomerRadarBlock" => super::again::<types::CustomerRadarBlock>(json),
        "CustomerRadarBlockEntry" => super::again::<types::CustomerRadarBlockEntry>(json),
        "CustomerRemoved" => super::again::<types::CustomerRemoved>(json),
        "DeleteAccount" => super::again::<types::DeleteAccount>(json),
        "Dispute" => super::again::<types::Dispute>(json),
        "DisputeEnvelope" => super::again::<types::DisputeEnvelope>(json),
        "DisputeFound" => super::again::<passerelle::lomi::unions::DisputeFound>(json),
        "DisputePage" => super::again::<passerelle::wire::Page<types::Dispute>>(json),
        "DisputeWrapped" => super::again::<types::DisputeWrapped>(json),
        "EntitlementCheck" => super::again::<types::EntitlementCheck>(json),
        "EntitlementCreated" => super::again::<types::EntitlementCreated>(json),
        "Environment" => super::again::<types::Environment>(json),
        "ErrorBody" => super::again::<types::ErrorBody>(json),
        "ErrorResponse" => super::again::<types::ErrorResponse>(json),
        "Export" => super::again::<types::Export>(json),
        "ExportEnvelope" => super::again::<types::ExportEnvelope>(json),
        "ExportPage" => super::again::<passerelle::wire::Page<types::Export>>(json),
        "IncrementCardHold" => super::again::<types::IncrementCardHold>(json),
        "InstantSettlement" => super::again::<types::InstantSettlement>(json),
        "InstantSettlementConfirmationRequired" => {
            super::again::<types::InstantSettlementConfirmationRequired>(json)
        }
        "InstantSettlementCreated" => {
            super::again::<passerelle::lomi::unions::InstantSettlementCreated>(json)
        }
        "InstantSettlementFound" => {
            super::again::<passerelle::lomi::unions::InstantSettlementFound>(json)
        }
        "InstantSettlementWrapped" => {
            super::again::<types::InstantSettlementWrapped>(json)
        }
        "InviteTeamMember" => super::again::<types::InviteTeamMember>(json),
        "Invoice" => super::again::<types::Invoice>(json),
        "InvoiceCheckoutSession" => super::again::<types::InvoiceCheckoutSession>(json),
        "InvoiceEnvelope" => super::again::<types::InvoiceEnvelope>(json),
        "InvoicePage" => super::again::<passerelle::wire::Page<types::Invoice>>(json),
        "LogEntry" => super::again::<types::LogEntry>(json),
        "LogEntryEnvelope" => super::again::<types::LogEntryEnvelope>(json),
        "LogEntryPage" => super::again::<passerelle::wire::Page<types::LogEntry>>(json),
        "LoginLink" => super::again::<types::LoginLink>(json),
        "Merchant" => super::again::<types::Merchant>(json),
        "MerchantArr" => super::again::<types::MerchantArr>(json),
        "MerchantArrFound" => {
            super::again::<passerelle::lomi::unions::MerchantArrFound>(json)
        }
        "MerchantArrWrapped" => super::again::<types::MerchantArrWrapped>(json),
        "MerchantBalance" => super::again::<types::MerchantBalance>(json),
        "MerchantBalanceFound" => {
            super::again::<passerelle::lomi::unions::MerchantBalanceFound>(json)
        }
        "MerchantBalanceWrapped" => super::again::<types::MerchantBalanceWrapped>(json),
        "MerchantFound" => super::again::<passerelle::lomi::unions::MerchantFound>(json),
        "MerchantMrr" => super::again::<types::MerchantMrr>(json),
        "MerchantMrrFound" => {
            super::again::<passerelle::lomi::unions::MerchantMrrFound>(json)
        }
        "MerchantMrrWrapped" => super::again::<types::MerchantMrrWrapped>(json),
        "MerchantWrapped" => super::again::<types::MerchantWrapped>(json),
        "Meter" => super::again::<types::Meter>(json),
        "MeterBalance" => super::again::<types::MeterBalance>(json),
        "MeterEnvelope" => super::again::<types::MeterEnvelope>(json),
        "MeterPage" => super::again::<passerelle::wire::Page<types::Meter>>(json),
        "MtnCharge" => super::again::<types::MtnCharge>(json),
        "MtnChargeData" => super::again::<types::MtnChargeData>(json),
        "Organization" => super::again::<types::Organization>(json),
        "OrganizationEnvelope" => super::again::<types::OrganizationEnvelope>(json),
        "OrganizationMetrics" => super::again::<types::OrganizationMetrics>(json),
        "OrganizationPage" => {
            super::again::<passerelle::wire::Page<types::Organization>>(json)
        }
        "PaymentLink" => super::again::<types::PaymentLink>(json),
        "PaymentLinkEnvelope" => super::again::<types::PaymentLinkEnvelope>(json),
        "PaymentLinkPage" => {
            super::again::<passerelle::wire::Page<types::PaymentLink>>(json)
        }
        "PaymentRequest" => super::again::<types::PaymentRequest>(json),
        "PaymentRequestEnvelope" => super::again::<types::PaymentRequestEnvelope>(json),
        "PaymentRequestPage" => {
            super::again::<passerelle::wire::Page<types::PaymentRequest>>(json)
        }
        "Payout" => super::again::<types::Payout>(json),
        "PayoutConfirmationRequired" => {
            super::again::<types::PayoutConfirmationRequired>(json)
        }
        "PayoutCreated" => super::again::<passerelle::lomi::unions::PayoutCreated>(json),
        "PayoutEnvelope" => super::again::<types::PayoutEnvelope>(json),
        "PayoutFound" => super::again::<passerelle::lomi::unions::PayoutFound>(json),
        "PayoutMethod" => super::again::<types::PayoutMethod>(json),
        "PayoutMethodEnvelope" => super::again::<types::PayoutMethodEnvelope>(json),
        "PayoutMethodPage" => {
            super::again::<passerelle::wire::Page<types::PayoutMethod>>(json)
        }
        "PayoutPage" => super::again::<passerelle::wire::Page<types::Payout>>(json),
        "PayoutWrapped" => super::again::<types::PayoutWrapped>(json),
        "PdfDownload" => super::again::<types::PdfDownload>(json),
        "PortalSession" => super::again::<types::PortalSession>(json),
        "Price" => super::again::<types::Price>(json),
        "Product" => super::again::<types::Product>(json),
        "ProductEnvelope" => super::again::<types::ProductEnvelope>(json),
        "ProductPage" => super::again::<passerelle::wire::Page<types::Product>>(json),
        "ProviderConnection" => super::again::<types::ProviderConnection>(json),
        "ProviderConnectionEnvelope" => {
            super::again::<types::ProviderConnectionEnvelope>(json)
        }
        "ProviderConnectionPage" => {
            super::again::<passerelle::wire::Page<types::ProviderConnection>>(json)
        }
        "RadarSettings" => super::again::<types::RadarSettings>(json),
        "RadarSettingsFound" => super::again::<types::RadarSettingsFound>(json),
        "Refund" => super::again::<types::Refund>(json),
        "RefundConfirmationRequired" => {
            super::again::<types::RefundConfirmationRequired>(json)
        }
        "RefundCreated" => super::again::<passerelle::lomi::unions::RefundCreated>(json),
        "RefundEnvelope" => super::again::<types::RefundEnvelope>(json),
        "RefundFound" => super::again::<passerelle::lomi::unions::RefundFound>(json),
        "RefundPage" => super::again::<passerelle::wire::Page<types::Refund>>(json),
        "RefundSubscriptionAction" => {
            super::again::<types::RefundSubscriptionAction>(json)
        }
        "RefundWrapped" => super::again::<types::RefundWrapped>(json),
        "RevokeTeamInvitation" => super::again::<types::RevokeTeamInvitation>(json),
        "RiskAssessment" => super::again::<types::RiskAssessment>(json),
        "RiskAssessmentEnvelope" => super::again::<types::RiskAssessmentEnvelope>(json),
        "RiskAssessmentFound" => {
            super::again::<passerelle::lomi::unions::RiskAssessmentFound>(json)
        }
        "RiskAssessmentPage" => {
            super::again::<passerelle::wire::Page<types::RiskAssessment>>(json)
        }
        "RiskAssessmentWrapped" => super::again::<types::RiskAssessmentWrapped>(json),
        "RiskSignal" => super::again::<types::RiskSignal>(json),
        "SettlementPeriod" => super::again::<types::SettlementPeriod>(json),
        "SettlementPeriodEnvelope" => {
            super::again::<types::SettlementPeriodEnvelope>(json)
        }
        "SettlementPeriodPage" => {
            super::again::<passerelle::wire::Page<types::SettlementPeriod>>(json)
        }
        "SettlementTransaction" => super::again::<types::SettlementTransaction>(json),
        "SettlementTransactionEnvelope" => {
            super::again::<types::SettlementTransactionEnvelope>(json)
        }
        "SettlementTransactionPage" => {
            super::again::<passerelle::wire::Page<types::SettlementTransaction>>(json)
        }
        "SubmitDisputeEvidence" => super::again::<types::SubmitDisputeEvidence>(json),
        "SubscribableEventType" => super::again::<types::SubscribableEventType>(json),
        "Subscription" => super::again::<types::Subscription>(json),
        "SubscriptionEnvelope" => super::again::<types::SubscriptionEnvelope>(json),
        "SubscriptionPage" => {
            super::again::<passerelle::wire::Page<types::Subscription>>(json)
        }
        "SupportRequest" => super::again::<types::SupportRequest>(json),
        "SupportRequestEnvelope" => super::again::<types::SupportRequestEnvelope>(json),
        "SupportRequestPage" => {
            super::again::<passerelle::wire::Page<types::SupportRequest>>(json)
        }
        "SwitchCharge" => super::again::<types::SwitchCharge>(json),
        "SwitchChargeCreated" => {
            super::again::<passerelle::lomi::unions::SwitchChargeCreated>(json)
        }
        "SwitchChargeWrapped" => super::again::<types::SwitchChargeWrapped>(json),
        "TopCustomer" => super::again::<types::TopCustomer>(json),
        "TopCustomers" => super::again::<types::TopCustomers>(json),
        "Transaction" => super::again::<types::Transaction>(json),
        "TransactionEnvelope" => super::again::<types::TransactionEnvelope>(json),
        "TransactionPage" => {
            super::again::<passerelle::wire::Page<types::Transaction>>(json)
        }
        "Transfer" => super::again::<types::Transfer>(json),
        "TransferConfirmationRequired" => {
            super::again::<types::TransferConfirmationRequired>(json)
        }
        "TransferCreated" => {
            super::again::<passerelle::lomi::unions::TransferCreated>(json)
        }
        "TransferEnvelope" => super::again::<types::TransferEnvelope>(json),
        "TransferPage" => super::again::<passerelle::wire::Page<types::Transfer>>(json),
        "TransferPreview" => super::again::<types::TransferPreview>(json),
        "TransferReversalConfirmationRequired" => {
            super::again::<types::TransferReversalConfirmationRequired>(json)
        }
        "TransferReversed" => {
            super::again::<passerelle::lomi::unions::TransferReversed>(json)
        }
        "UpdateCheckoutSettings" => super::again::<types::UpdateCheckoutSettings>(json),
        "UpdateCustomer" => super::again::<types::UpdateCustomer>(json),
        "UpdateInvoice" => super::again::<types::UpdateInvoice>(json),
        "UpdateMeter" => super::again::<types::UpdateMeter>(json),
        "UpdatePaymentLink" => super::again::<types::UpdatePaymentLink>(json),
        "UpdatePrices" => super::again::<types::UpdatePrices>(json),
        "UpdatePricesEntry" => super::again::<types::UpdatePricesEntry>(json),
        "UpdateProduct" => super::again::<types::UpdateProduct>(json),
        "UpdateRadarSettings" => super::again::<types::UpdateRadarSettings>(json),
        "UpdateStorefrontSettings" => {
            super::again::<types::UpdateStorefrontSettings>(json)
        }
        "UpdateSubscription" => super::again::<types::UpdateSubscription>(json),
        "UpdateTeamMemberRole" => super::again::<types::UpdateTeamMemberRole>(json),
        "UpdateWebhook" => super::again::<types::UpdateWebhook>(json),
        "UsageEvent" => super::again::<types::UsageEvent>(json),
        "UsageEventAccepted" => super::again::<types::UsageEventAccepted>(json),
        "UsageEventEnvelope" => super::again::<types::UsageEventEnvelope>(json),
        "UsageEventPage" => {
            super::again::<passerelle::wire::Page<types::UsageEvent>>(json)
        }
        "UsagePeriod" => super::again::<types::UsagePeriod>(json),
        "UsagePeriodEnvelope" => super::again::<types::UsagePeriodEnvelope>(json),
        "UsagePeriodPage" => {
            super::again::<passerelle::wire::Page<types::UsagePeriod>>(json)
        }
        "UsageSubscriptionCreated" => {
            super::again::<types::UsageSubscriptionCreated>(json)
        }
        "WaveCharge" => super::again::<types::WaveCharge>(json),
        "WaveChargeCreated" => {
            super::again::<passerelle::lomi::unions::WaveChargeCreated>(json)
        }
        "WaveChargeNested" => super::again::<types::WaveChargeNested>(json),
        "WaveChargeSession" => super::again::<types::WaveChargeSession>(json),
        "Webhook" => super::again::<types::Webhook>(json),
        "WebhookCreated" => {
            super::again::<passerelle::lomi::unions::WebhookCreated>(json)
        }
        "WebhookCreatedBare" => super::again::<types::WebhookCreatedBare>(json),
        "WebhookCreatedWrapped" => super::again::<types::WebhookCreatedWrapped>(json),
        "WebhookDeleted" => super::again::<types::WebhookDeleted>(json),
        "WebhookDelivery" => super::again::<types::WebhookDelivery>(json),
        "WebhookDeliveryEnvelope" => super::again::<types::WebhookDeliveryEnvelope>(json),
        "WebhookDeliveryPage" => {
            super::again::<passerelle::wire::Page<types::WebhookDelivery>>(json)
        }
        "WebhookDeliveryRetried" => super::again::<types::WebhookDeliveryRetried>(json),
        "WebhookEnvelope" => super::again::<types::WebhookEnvelope>(json),
        "WebhookEvent" => super::again::<types::WebhookEvent>(json),
        "WebhookEventType" => super::again::<types::WebhookEventType>(json),
        "WebhookPage" => super::again::<passerelle::wire::Page<types::Webhook>>(json),
        "WebhookPayment" => super::again::<types::WebhookPayment>(json),
        "WebhookSubscriptionUpdate" => {
            super::again::<types::WebhookSubscriptionUpdate>(json)
        }
        "WebhookSubscriptionUpdateContext" => {
            super::again::<types::WebhookSubscriptionUpdateContext>(json)
        }
        "WebhookTestEvent" => super::again::<types::WebhookTestEvent>(json),
        "WebhookTestEventData" => super::again::<types::WebhookTestEventData>(json),
        "WebhookTestEventObject" => super::again::<types::WebhookTestEventObject>(json),
        "WebhookTested" => super::again::<types::WebhookTested>(json),
        other => panic!("no schema {other}"),
    }
}
pub async fn call(
    client: &Lomi,
    operation: &str,
    arguments: &super::Arguments,
) -> super::Answer {
    match operation {
        "account_delete" => {
            let mut call = client
                .account()
                .delete(arguments.body::<types::DeleteAccount>());
            call = call.settings(arguments.settings);
            arguments
                .answered(passerelle::confirmation::Confirmable::exchange(call).await)
        }
        "account_export" => {
            let mut call = client.account().export();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "accounts_get_balance" => {
            let mut call = client.accounts().get_balance();
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<types::AccountsGetBalanceCurrency>("currency")
            {
                call = call.currency(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "accounts_get_balance_breakdown" => {
            let mut call = client.accounts().get_balance_breakdown();
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<
                    types::AccountsGetBalanceBreakdownTargetCurrency,
                >("target_currency")
            {
                call = call.target_currency(value);
            }
            arguments.answered(call.send().await)
        }
        "accounts_check_available_balance" => {
            let mut call = client
                .accounts()
                .check_available_balance(
                    arguments.required::<::std::string::String>("currency"),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "api_keys_list" => {
            let mut call = client.api_keys().list();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "api_keys_create" => {
            let mut call = client
                .api_keys()
                .create(arguments.body::<types::CreateApiKey>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "api_keys_remove" => {
            let mut call = client
                .api_keys()
                .remove(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "charges_create_card" => {
            let mut call = client
                .charges()
                .create_card(
                    arguments.body::<types::CreateCardCharge>(),
                    arguments.idempotency_key(),
                );
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "charges_get_card" => {
            let mut call = client
                .charges()
                .get_card(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "charges_cancel_card" => {
            let mut call = client
                .charges()
                .cancel_card(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "charges_capture_card" => {
            let mut call = client
                .charges()
                .capture_card(
                    arguments.required::<::std::string::String>("id"),
                    arguments.body::<types::CaptureCardCharge>(),
                    arguments.idempotency_key(),
                );
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "charges_increment_card" => {
            let mut call = client
                .charges()
                .increment_card(
                    arguments.required::<::std::string::String>("id"),
                    arguments.body::<types::IncrementCardHold>(),
                    arguments.idempotency_key(),
                );
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "charges_create_mtn" => {
            let mut call = client
                .charges()
                .create_mtn(
                    arguments.body::<types::CreateMtnCharge>(),
                    arguments.idempotency_key(),
                );
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            if let Some(value) = arguments
                .optional::<types::ChargesCreateMtnXScenarioKey>("X-Scenario-Key")
            {
                call = call.x_scenario_key(value);
            }
            arguments.answered(call.send().await)
        }
        "charges_create_switch" => {
            let mut call = client
                .charges()
                .create_switch(
                    arguments.body::<types::CreateSwitchCharge>(),
                    arguments.idempotency_key(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "charges_create_wave" => {
            let mut call = client
                .charges()
                .create_wave(
                    arguments.body::<types::CreateWaveCharge>(),
                    arguments.idempotency_key(),
                );
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            if let Some(value) = arguments
                .optional::<types::ChargesCreateWaveXScenarioKey>("X-Scenario-Key")
            {
                call = call.x_scenario_key(value);
            }
            arguments.answered(call.send().await)
        }
        "checkout_sessions_list" => {
            let mut call = client.checkout_sessions().list();
            call = call.settings(arguments.settings);
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
            call = call.settings(arguments.settings);
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
            let mut call = client
                .checkout_sessions()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "coupons_list" => {
            let mut call = client.coupons().list();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "coupons_create" => {
            let mut call = client
                .coupons()
                .create(arguments.body::<types::CreateCoupon>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "coupons_get" => {
            let mut call = client
                .coupons()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "coupons_remove" => {
            let mut call = client
                .coupons()
                .remove(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "coupons_get_performance" => {
            let mut call = client
                .coupons()
                .get_performance(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "customers_list" => {
            let mut call = client.customers().list();
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<::std::string::String>("cursor") {
                call = call.cursor(value);
            }
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("search") {
                call = call.search(value);
            }
            if let Some(value) = arguments
                .optional::<types::CustomersListStatus>("status")
            {
                call = call.status(value);
            }
            if let Some(value) = arguments.optional::<types::CustomersListType>("type") {
                call = call.type_(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "customers_create" => {
            let mut call = client
                .customers()
                .create(arguments.body::<types::CreateCustomer>());
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "customers_top_by_spend" => {
            let mut call = client.customers().top_by_spend();
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "customers_get" => {
            let mut call = client
                .customers()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "customers_remove" => {
            let mut call = client
                .customers()
                .remove(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "customers_update" => {
            let mut call = client
                .customers()
                .update(
                    arguments.required::<::std::string::String>("id"),
                    arguments.body::<types::UpdateCustomer>(),
                );
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "customers_block" => {
            let mut call = client
                .customers()
                .block(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "customers_create_portal_session" => {
            let mut call = client
                .customers()
                .create_portal_session(
                    arguments.required::<::std::string::String>("id"),
                    arguments.body::<types::CreatePortalSession>(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "customers_get_portal_audit" => {
            let mut call = client
                .customers()
                .get_portal_audit(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<::std::string::String>("eventType")
            {
                call = call.event_type(value);
            }
            if let Some(value) = arguments.optional::<i64>("page") {
                call = call.page(value);
            }
            if let Some(value) = arguments.optional::<i64>("pageSize") {
                call = call.page_size(value);
            }
            arguments.answered(call.send().await)
        }
        "customers_get_subscriptions" => {
            let mut call = client
                .customers()
                .get_subscriptions(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "customers_get_transactions" => {
            let mut call = client
                .customers()
                .get_transactions(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "customers_unblock" => {
            let mut call = client
                .customers()
                .unblock(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "disputes_list" => {
            let mut call = client.disputes().list();
            call = call.settings(arguments.settings);
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
            arguments.answered(call.send().await)
        }
        "disputes_get" => {
            let mut call = client
                .disputes()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "disputes_submit_evidence" => {
            let mut call = client
                .disputes()
                .submit_evidence(
                    arguments.required::<::std::string::String>("id"),
                    arguments.body::<types::SubmitDisputeEvidence>(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "exports_list" => {
            let mut call = client.exports().list();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "exports_create" => {
            let mut call = client
                .exports()
                .create(arguments.body::<types::CreateExport>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "exports_get" => {
            let mut call = client
                .exports()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "finance_aging" => {
            let mut call = client.finance().aging();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "finance_cashflow" => {
            let mut call = client.finance().cashflow();
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<::std::string::String>("end_date")
            {
                call = call.end_date(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("start_date")
            {
                call = call.start_date(value);
            }
            arguments.answered(call.send().await)
        }
        "finance_reconcile" => {
            let mut call = client.finance().reconcile();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "finance_summary" => {
            let mut call = client.finance().summary();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "invoices_list" => {
            let mut call = client.invoices().list();
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<::std::string::String>("cursor") {
                call = call.cursor(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("customerId")
            {
                call = call.customer_id(value);
            }
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("search") {
                call = call.search(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("status") {
                call = call.status(value);
            }
            arguments.answered(call.send().await)
        }
        "invoices_create" => {
            let mut call = client
                .invoices()
                .create(arguments.body::<types::CreateInvoice>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "invoices_get" => {
            let mut call = client
                .invoices()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "invoices_update" => {
            let mut call = client
                .invoices()
                .update(
                    arguments.required::<::std::string::String>("id"),
                    arguments.body::<types::UpdateInvoice>(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "invoices_create_checkout_session" => {
            let mut call = client
                .invoices()
                .create_checkout_session(
                    arguments.required::<::std::string::String>("id"),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "invoices_finalize" => {
            let mut call = client
                .invoices()
                .finalize(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "invoices_pdf" => {
            let mut call = client
                .invoices()
                .pdf(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "invoices_remind" => {
            let mut call = client
                .invoices()
                .remind(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "invoices_send" => {
            let mut call = client
                .invoices()
                .send(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "invoices_void" => {
            let mut call = client
                .invoices()
                .void(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "logs_list" => {
            let mut call = client
                .logs()
                .list(arguments.required::<types::LogsListType>("type"));
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<::std::string::String>("cursor") {
                call = call.cursor(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("end_date")
            {
                call = call.end_date(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("event") {
                call = call.event(value);
            }
            if let Some(value) = arguments.optional::<bool>("failed") {
                call = call.failed(value);
            }
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            if let Some(value) = arguments
                .optional::<types::LogsListSeverity>("severity")
            {
                call = call.severity(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("start_date")
            {
                call = call.start_date(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("status") {
                call = call.status(value);
            }
            if let Some(value) = arguments.optional::<bool>("success") {
                call = call.success(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("webhook_id")
            {
                call = call.webhook_id(value);
            }
            arguments.answered(call.send().await)
        }
        "logs_get" => {
            let mut call = client
                .logs()
                .get(
                    arguments.required::<::std::string::String>("id"),
                    arguments.required::<types::LogsGetType>("type"),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "merchants_get" => {
            let mut call = client
                .merchants()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "merchants_get_arr" => {
            let mut call = client
                .merchants()
                .get_arr(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "merchants_get_balance" => {
            let mut call = client
                .merchants()
                .get_balance(
                    arguments.required::<::std::string::String>("id"),
                    arguments
                        .required::<
                            types::MerchantsGetBalanceCurrencyCode,
                        >("currency_code"),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "merchants_get_mrr" => {
            let mut call = client
                .merchants()
                .get_mrr(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "meters_list" => {
            let mut call = client.meters().list();
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<bool>("isActive") {
                call = call.is_active(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("productId")
            {
                call = call.product_id(value);
            }
            arguments.answered(call.send().await)
        }
        "meters_create" => {
            let mut call = client
                .meters()
                .create(arguments.body::<types::CreateMeter>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "meters_get" => {
            let mut call = client
                .meters()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "meters_update" => {
            let mut call = client
                .meters()
                .update(
                    arguments.required::<::std::string::String>("id"),
                    arguments.body::<types::UpdateMeter>(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "meters_get_balance" => {
            let mut call = client
                .meters()
                .get_balance(
                    arguments.required::<::std::string::String>("id"),
                    arguments.required::<::std::string::String>("customerId"),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "network_create_account_session" => {
            let mut call = client
                .network()
                .create_account_session(arguments.body::<types::CreateAccountSession>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "network_create_login_link" => {
            let mut call = client
                .network()
                .create_login_link(
                    arguments.required::<::std::string::String>("account"),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "organizations_list" => {
            let mut call = client.organizations().list();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "organizations_create" => {
            let mut call = client
                .organizations()
                .create(arguments.body::<types::CreateOrganization>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "organizations_get_metrics" => {
            let mut call = client.organizations().get_metrics();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "organizations_get_radar_settings" => {
            let mut call = client.organizations().get_radar_settings();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "organizations_update_radar_settings" => {
            let mut call = client
                .organizations()
                .update_radar_settings(arguments.body::<types::UpdateRadarSettings>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "organizations_get" => {
            let mut call = client
                .organizations()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "organizations_create_key" => {
            let mut call = client
                .organizations()
                .create_key(
                    arguments.required::<::std::string::String>("id"),
                    arguments.body::<types::CreateOrganizationKey>(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "payment_links_list" => {
            let mut call = client.payment_links().list();
            call = call.settings(arguments.settings);
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
            let mut call = client
                .payment_links()
                .create(arguments.body::<types::CreatePaymentLink>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "payment_links_get" => {
            let mut call = client
                .payment_links()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "payment_links_archive" => {
            let mut call = client
                .payment_links()
                .archive(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "payment_links_update" => {
            let mut call = client
                .payment_links()
                .update(
                    arguments.required::<::std::string::String>("id"),
                    arguments.body::<types::UpdatePaymentLink>(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "payment_requests_list" => {
            let mut call = client.payment_requests().list();
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<::std::string::String>("cursor") {
                call = call.cursor(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("customerId")
            {
                call = call.customer_id(value);
            }
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            if let Some(value) = arguments
                .optional::<types::PaymentRequestsListStatus>("status")
            {
                call = call.status(value);
            }
            arguments.answered(call.send().await)
        }
        "payment_requests_create" => {
            let mut call = client
                .payment_requests()
                .create(
                    arguments.body::<types::CreatePaymentRequest>(),
                    arguments.idempotency_key(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "payment_requests_get" => {
            let mut call = client
                .payment_requests()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "payout_methods_list" => {
            let mut call = client.payout_methods().list();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "payout_methods_create" => {
            let mut call = client
                .payout_methods()
                .create(arguments.body::<types::CreatePayoutMethod>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "payouts_list" => {
            let mut call = client.payouts().list();
            call = call.settings(arguments.settings);
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
            arguments.answered(call.send().await)
        }
        "payouts_create" => {
            let mut call = client
                .payouts()
                .create(
                    arguments.body::<types::CreatePayout>(),
                    arguments.idempotency_key(),
                );
            call = call.settings(arguments.settings);
            arguments
                .answered(passerelle::confirmation::Confirmable::exchange(call).await)
        }
        "payouts_get" => {
            let mut call = client
                .payouts()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "products_list" => {
            let mut call = client.products().list();
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<::std::string::String>("cursor") {
                call = call.cursor(value);
            }
            if let Some(value) = arguments.optional::<bool>("isActive") {
                call = call.is_active(value);
            }
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            arguments.answered(call.send().await)
        }
        "products_create" => {
            let mut call = client
                .products()
                .create(arguments.body::<types::CreateProduct>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "products_update_prices_batch" => {
            let mut call = client
                .products()
                .update_prices_batch(arguments.body::<types::UpdatePrices>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "products_get" => {
            let mut call = client
                .products()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "products_archive" => {
            let mut call = client
                .products()
                .archive(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "products_update" => {
            let mut call = client
                .products()
                .update(
                    arguments.required::<::std::string::String>("id"),
                    arguments.body::<types::UpdateProduct>(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "products_add_price" => {
            let mut call = client
                .products()
                .add_price(
                    arguments.required::<::std::string::String>("id"),
                    arguments.body::<types::AddPrice>(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "products_set_default_price" => {
            let mut call = client
                .products()
                .set_default_price(
                    arguments.required::<::std::string::String>("id"),
                    arguments.required::<::std::string::String>("priceId"),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "providers_list" => {
            let mut call = client.providers().list();
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<types::ProvidersListProviderCode>("provider_code")
            {
                call = call.provider_code(value);
            }
            arguments.answered(call.send().await)
        }
        "refunds_list" => {
            let mut call = client.refunds().list();
            call = call.settings(arguments.settings);
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
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments
                .answered(passerelle::confirmation::Confirmable::exchange(call).await)
        }
        "refunds_get" => {
            let mut call = client
                .refunds()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "risk_assessments_list" => {
            let mut call = client.risk_assessments().list();
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<::std::string::String>("cursor") {
                call = call.cursor(value);
            }
            if let Some(value) = arguments
                .optional::<types::RiskAssessmentsListDecision>("decision")
            {
                call = call.decision(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("endDate") {
                call = call.end_date(value);
            }
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            if let Some(value) = arguments
                .optional::<types::RiskAssessmentsListRail>("rail")
            {
                call = call.rail(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("startDate")
            {
                call = call.start_date(value);
            }
            arguments.answered(call.send().await)
        }
        "risk_assessments_get" => {
            let mut call = client
                .risk_assessments()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "settings_get_checkout" => {
            let mut call = client.settings().get_checkout();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "settings_update_checkout" => {
            let mut call = client
                .settings()
                .update_checkout(arguments.body::<types::UpdateCheckoutSettings>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "settings_get_storefront" => {
            let mut call = client.settings().get_storefront();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "settings_update_storefront" => {
            let mut call = client
                .settings()
                .update_storefront(arguments.body::<types::UpdateStorefrontSettings>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "settlements_list" => {
            let mut call = client.settlements().list();
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<::std::string::String>("currency")
            {
                call = call.currency(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("cursor") {
                call = call.cursor(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("end_date")
            {
                call = call.end_date(value);
            }
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("start_date")
            {
                call = call.start_date(value);
            }
            arguments.answered(call.send().await)
        }
        "settlements_create_instant" => {
            let mut call = client
                .settlements()
                .create_instant(
                    arguments.body::<types::CreateInstantSettlement>(),
                    arguments.idempotency_key(),
                );
            call = call.settings(arguments.settings);
            arguments
                .answered(passerelle::confirmation::Confirmable::exchange(call).await)
        }
        "settlements_get_instant" => {
            let mut call = client
                .settlements()
                .get_instant(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "settlements_list_transactions" => {
            let mut call = client
                .settlements()
                .list_transactions(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<::std::string::String>("cursor") {
                call = call.cursor(value);
            }
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            arguments.answered(call.send().await)
        }
        "subscriptions_list" => {
            let mut call = client.subscriptions().list();
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<::std::string::String>("cursor") {
                call = call.cursor(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("customer_id")
            {
                call = call.customer_id(value);
            }
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("status") {
                call = call.status(value);
            }
            arguments.answered(call.send().await)
        }
        "subscriptions_get" => {
            let mut call = client
                .subscriptions()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "subscriptions_update" => {
            let mut call = client
                .subscriptions()
                .update(
                    arguments.required::<::std::string::String>("id"),
                    arguments.body::<types::UpdateSubscription>(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "subscriptions_cancel" => {
            let mut call = client
                .subscriptions()
                .cancel(
                    arguments.required::<::std::string::String>("id"),
                    arguments.body::<types::CancelSubscription>(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "subscriptions_change_plan" => {
            let mut call = client
                .subscriptions()
                .change_plan(
                    arguments.required::<::std::string::String>("id"),
                    arguments.body::<types::ChangeSubscriptionPlan>(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "subscriptions_resume" => {
            let mut call = client
                .subscriptions()
                .resume(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "subscriptions_get_usage" => {
            let mut call = client
                .subscriptions()
                .get_usage(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "support_requests_list" => {
            let mut call = client.support_requests().list();
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<::std::string::String>("cursor") {
                call = call.cursor(value);
            }
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            arguments.answered(call.send().await)
        }
        "support_requests_create" => {
            let mut call = client
                .support_requests()
                .create(arguments.body::<types::CreateSupportRequest>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "support_requests_get" => {
            let mut call = client
                .support_requests()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "support_requests_close" => {
            let mut call = client
                .support_requests()
                .close(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "team_list" => {
            let mut call = client.team().list();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "team_invite" => {
            let mut call = client
                .team()
                .invite(arguments.body::<types::InviteTeamMember>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "team_revoke_invite" => {
            let mut call = client
                .team()
                .revoke_invite(arguments.body::<types::RevokeTeamInvitation>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "team_remove" => {
            let mut call = client
                .team()
                .remove(arguments.required::<::std::string::String>("memberId"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "team_update_role" => {
            let mut call = client
                .team()
                .update_role(
                    arguments.required::<::std::string::String>("memberId"),
                    arguments.body::<types::UpdateTeamMemberRole>(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "team_list_roles" => {
            let mut call = client.team().list_roles();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "transactions_list" => {
            let mut call = client.transactions().list();
            call = call.settings(arguments.settings);
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
            call = call.settings(arguments.settings);
            if let Some(value) = arguments
                .optional::<::std::string::String>("Lomi-Account")
            {
                call = call.lomi_account(value);
            }
            arguments.answered(call.send().await)
        }
        "transactions_receipt_pdf" => {
            let mut call = client
                .transactions()
                .receipt_pdf(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "transfers_list" => {
            let mut call = client.transfers().list();
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<::std::string::String>("cursor") {
                call = call.cursor(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("destination")
            {
                call = call.destination(value);
            }
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("source_transaction_id")
            {
                call = call.source_transaction_id(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("transfer_group")
            {
                call = call.transfer_group(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("transfer_type")
            {
                call = call.transfer_type(value);
            }
            arguments.answered(call.send().await)
        }
        "transfers_create" => {
            let mut call = client
                .transfers()
                .create(
                    arguments.body::<types::CreateTransfer>(),
                    arguments.idempotency_key(),
                );
            call = call.settings(arguments.settings);
            arguments
                .answered(passerelle::confirmation::Confirmable::exchange(call).await)
        }
        "transfers_get" => {
            let mut call = client
                .transfers()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "transfers_reverse" => {
            let mut call = client
                .transfers()
                .reverse(
                    arguments.required::<::std::string::String>("id"),
                    arguments.body::<types::CreateTransferReversal>(),
                    arguments.idempotency_key(),
                );
            call = call.settings(arguments.settings);
            arguments
                .answered(passerelle::confirmation::Confirmable::exchange(call).await)
        }
        "usage_check_entitlement" => {
            let mut call = client
                .usage()
                .check_entitlement(
                    arguments.required::<::std::string::String>("customer_id"),
                    arguments.required::<::std::string::String>("feature_key"),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "usage_create_entitlement" => {
            let mut call = client
                .usage()
                .create_entitlement(arguments.body::<types::CreateEntitlement>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "usage_list_events" => {
            let mut call = client.usage().list_events();
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<::std::string::String>("code") {
                call = call.code(value);
            }
            if let Some(value) = arguments.optional::<::std::string::String>("cursor") {
                call = call.cursor(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("customer_id")
            {
                call = call.customer_id(value);
            }
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            if let Some(value) = arguments
                .optional::<types::UsageListEventsStatus>("status")
            {
                call = call.status(value);
            }
            arguments.answered(call.send().await)
        }
        "usage_ingest_event" => {
            let mut call = client
                .usage()
                .ingest_event(arguments.body::<types::CreateUsageEvent>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "usage_get_event" => {
            let mut call = client
                .usage()
                .get_event(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "usage_list_periods" => {
            let mut call = client.usage().list_periods();
            call = call.settings(arguments.settings);
            if let Some(value) = arguments.optional::<::std::string::String>("cursor") {
                call = call.cursor(value);
            }
            if let Some(value) = arguments.optional::<i64>("limit") {
                call = call.limit(value);
            }
            if let Some(value) = arguments
                .optional::<::std::string::String>("subscription_id")
            {
                call = call.subscription_id(value);
            }
            arguments.answered(call.send().await)
        }
        "usage_get_revenue" => {
            let mut call = client
                .usage()
                .get_revenue(
                    arguments.required::<::std::string::String>("end_date"),
                    arguments.required::<::std::string::String>("start_date"),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "usage_create_subscription" => {
            let mut call = client
                .usage()
                .create_subscription(arguments.body::<types::CreateUsageSubscription>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "webhooks_list" => {
            let mut call = client.webhooks().list();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "webhooks_create" => {
            let mut call = client
                .webhooks()
                .create(arguments.body::<types::CreateWebhook>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "webhook_deliveries_list" => {
            let mut call = client
                .webhook_deliveries()
                .list(arguments.required::<::std::string::String>("webhookId"));
            call = call.settings(arguments.settings);
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
            let mut call = client
                .webhook_deliveries()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "webhooks_get" => {
            let mut call = client
                .webhooks()
                .get(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "webhooks_delete" => {
            let mut call = client
                .webhooks()
                .delete(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "webhooks_update" => {
            let mut call = client
                .webhooks()
                .update(
                    arguments.required::<::std::string::String>("id"),
                    arguments.body::<types::UpdateWebhook>(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "webhook_deliveries_retry" => {
            let mut call = client
                .webhook_deliveries()
                .retry(
                    arguments.required::<::std::string::String>("id"),
                    arguments.required::<::std::string::String>("deliveryId"),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "webhooks_test" => {
            let mut call = client
                .webhooks()
                .test(arguments.required::<::std::string::String>("id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        other => panic!("no operation {other}"),
    }
}
