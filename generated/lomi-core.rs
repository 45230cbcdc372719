// Generated from specs/lomi. Don't edit: change the spec, then run `cargo xtask generate`.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///A price to be added to a product.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AddPrice {
        /**What one costs; for a usage-based product what a pack costs; for `pay_what_you_want` what is suggested. In XOF
whole francs; in USD and EUR the unit is not settled.
*/
        pub amount: ::passerelle::money::Amount,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub billing_interval: ::std::option::Option<AddPriceBillingInterval>,
        pub currency_code: AddPriceCurrencyCode,
        ///Whether it becomes the default price. Default false.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default: ::std::option::Option<bool>,
        ///The most that the customer may pay. For `pay_what_you_want`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub maximum_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///The least that the customer may pay. Needed for `pay_what_you_want`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub minimum_amount: ::std::option::Option<::passerelle::money::Amount>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pricing_model: ::std::option::Option<AddPricePricingModel>,
    }
    ///How often is charged. Has to fit the type of the product.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum AddPriceBillingInterval {
        #[serde(rename = "day")]
        Day,
        #[serde(rename = "week")]
        Week,
        #[serde(rename = "month")]
        Month,
        #[serde(rename = "year")]
        Year,
    }
    impl ::std::fmt::Display for AddPriceBillingInterval {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Day => f.write_str("day"),
                Self::Week => f.write_str("week"),
                Self::Month => f.write_str("month"),
                Self::Year => f.write_str("year"),
            }
        }
    }
    impl ::std::str::FromStr for AddPriceBillingInterval {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "day" => Ok(Self::Day),
                "week" => Ok(Self::Week),
                "month" => Ok(Self::Month),
                "year" => Ok(Self::Year),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AddPriceBillingInterval {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AddPriceBillingInterval {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Currency of the amounts.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum AddPriceCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for AddPriceCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for AddPriceCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AddPriceCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AddPriceCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Default `standard`. `pay_what_you_want` is for one-time products only.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum AddPricePricingModel {
        #[serde(rename = "standard")]
        Standard,
        #[serde(rename = "pay_what_you_want")]
        PayWhatYouWant,
        #[serde(rename = "tiered")]
        Tiered,
    }
    impl ::std::fmt::Display for AddPricePricingModel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Standard => f.write_str("standard"),
                Self::PayWhatYouWant => f.write_str("pay_what_you_want"),
                Self::Tiered => f.write_str("tiered"),
            }
        }
    }
    impl ::std::str::FromStr for AddPricePricingModel {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "standard" => Ok(Self::Standard),
                "pay_what_you_want" => Ok(Self::PayWhatYouWant),
                "tiered" => Ok(Self::Tiered),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AddPricePricingModel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AddPricePricingModel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///How much of a hold is to be taken. An empty object takes all of it.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CaptureCardCharge {
        /**How much to take, in the currency that the hold was asked for in. At most what is blocked, and at least the card
minimum.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
    }
    ///A charge by card, as it was started or as it is.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CardCharge {
        pub data: CardChargeData,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_action: ::std::option::Option<ChargeNextAction>,
        ///Always true.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success: ::std::option::Option<bool>,
    }
    ///Look of the card form.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CardChargeAppearance {
        ///Whether it asks for a billing address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub billing_address: ::std::option::Option<::std::string::String>,
        ///Roundness, in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub border_radius: ::std::option::Option<i64>,
        ///`light`, `dark` or `flat`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub theme: ::std::option::Option<::std::string::String>,
    }
    ///A payment by card, or a hold. A cancelled one holds its id and status only.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CardChargeData {
        ///What the card processor charges, in its smallest unit, such as cents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///What is still blocked, in the currency that was asked for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount_capturable: ::std::option::Option<::passerelle::money::Amount>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub appearance: ::std::option::Option<CardChargeAppearance>,
        ///Whether the hold can be raised.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub can_increment: ::std::option::Option<bool>,
        ///Until when the hold can be captured: mostly 7 days, at most 30. The bank may release it sooner.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub capture_before: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///What the card form in the payer's browser needs. Keep it out of logs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_secret: ::std::option::Option<::passerelle::wire::SecretText>,
        ///Currency that the card processor charges in, in small letters, such as `eur`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        ///Whether the amount is only blocked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hold: ::std::option::Option<bool>,
        ///Id of the charge, `pi_...`.
        pub id: ::std::string::String,
        ///What was asked for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub original_amount: ::std::option::Option<::passerelle::money::Amount>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub original_currency: ::std::option::Option<
            ::passerelle::wire::Open<CardChargeDataOriginalCurrency>,
        >,
        /**The card processor's status: `requires_payment_method` until the payer gives a card, `requires_action` while the
bank asks, `requires_capture` for a hold that is in place, `succeeded`, `canceled` and more.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transaction: ::std::option::Option<CardChargeTransaction>,
    }
    ///Currency that was asked for.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CardChargeDataOriginalCurrency {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for CardChargeDataOriginalCurrency {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for CardChargeDataOriginalCurrency {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CardChargeDataOriginalCurrency {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for CardChargeDataOriginalCurrency {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///The transaction that belongs to a charge.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CardChargeTransaction {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<
            ::passerelle::wire::Open<CardChargeTransactionStatus>,
        >,
        ///Id of the transaction.
        pub transaction_id: ::std::string::String,
    }
    ///Where the transaction stands.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CardChargeTransactionStatus {
        #[serde(rename = "pending")]
        Pending,
        #[serde(rename = "completed")]
        Completed,
        #[serde(rename = "failed")]
        Failed,
        #[serde(rename = "refunded")]
        Refunded,
        #[serde(rename = "expired")]
        Expired,
        #[serde(rename = "held")]
        Held,
    }
    impl ::std::fmt::Display for CardChargeTransactionStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("pending"),
                Self::Completed => f.write_str("completed"),
                Self::Failed => f.write_str("failed"),
                Self::Refunded => f.write_str("refunded"),
                Self::Expired => f.write_str("expired"),
                Self::Held => f.write_str("held"),
            }
        }
    }
    impl ::std::str::FromStr for CardChargeTransactionStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pending" => Ok(Self::Pending),
                "completed" => Ok(Self::Completed),
                "failed" => Ok(Self::Failed),
                "refunded" => Ok(Self::Refunded),
                "expired" => Ok(Self::Expired),
                "held" => Ok(Self::Held),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CardChargeTransactionStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CardChargeTransactionStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///How to go on with a charge.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ChargeNextAction {
        ///What the card form needs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_secret: ::std::option::Option<::passerelle::wire::SecretText>,
        ///Where the charge stands, such as `PENDING` or `completed`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::passerelle::wire::Open<ChargeNextActionType>>,
        ///Where to send the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }
    ///Send the payer to `url`, wait for the webhook, or give `client_secret` to the card form.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum ChargeNextActionType {
        #[serde(rename = "redirect")]
        Redirect,
        #[serde(rename = "await_webhook")]
        AwaitWebhook,
        #[serde(rename = "client_secret")]
        ClientSecret,
    }
    impl ::std::fmt::Display for ChargeNextActionType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Redirect => f.write_str("redirect"),
                Self::AwaitWebhook => f.write_str("await_webhook"),
                Self::ClientSecret => f.write_str("client_secret"),
            }
        }
    }
    impl ::std::str::FromStr for ChargeNextActionType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "redirect" => Ok(Self::Redirect),
                "await_webhook" => Ok(Self::AwaitWebhook),
                "client_secret" => Ok(Self::ClientSecret),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ChargeNextActionType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ChargeNextActionType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///`ChargesCreateMtnXScenarioKey`
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum ChargesCreateMtnXScenarioKey {
        #[serde(rename = "pending")]
        Pending,
        #[serde(rename = "failed")]
        Failed,
    }
    impl ::std::fmt::Display for ChargesCreateMtnXScenarioKey {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("pending"),
                Self::Failed => f.write_str("failed"),
            }
        }
    }
    impl ::std::str::FromStr for ChargesCreateMtnXScenarioKey {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pending" => Ok(Self::Pending),
                "failed" => Ok(Self::Failed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ChargesCreateMtnXScenarioKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for ChargesCreateMtnXScenarioKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///`ChargesCreateWaveXScenarioKey`
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum ChargesCreateWaveXScenarioKey {
        #[serde(rename = "pending")]
        Pending,
        #[serde(rename = "failed")]
        Failed,
    }
    impl ::std::fmt::Display for ChargesCreateWaveXScenarioKey {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("pending"),
                Self::Failed => f.write_str("failed"),
            }
        }
    }
    impl ::std::str::FromStr for ChargesCreateWaveXScenarioKey {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pending" => Ok(Self::Pending),
                "failed" => Ok(Self::Failed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ChargesCreateWaveXScenarioKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for ChargesCreateWaveXScenarioKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///The invoice that has to be paid first. Its payment page lives seven days.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CheckoutBlockingInvoice {
        ///What is left to pay.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount_remaining: ::std::option::Option<::passerelle::money::Amount>,
        ///Where the invoice can be paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub checkout_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_code: ::std::option::Option<
            ::passerelle::wire::Open<CheckoutBlockingInvoiceCurrencyCode>,
        >,
        ///Id of the invoice.
        pub invoice_id: ::std::string::String,
        ///Number of the invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invoice_number: ::std::option::Option<::std::string::String>,
    }
    ///Currency of the invoice.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CheckoutBlockingInvoiceCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for CheckoutBlockingInvoiceCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for CheckoutBlockingInvoiceCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CheckoutBlockingInvoiceCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for CheckoutBlockingInvoiceCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /**A hosted payment page for one purchase. What is read back may hold far less than what the creation answered:
`checkout_url` and `environment`, for instance, were missing in the server of June 2026.
*/
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CheckoutSession {
        ///Whether the payer may enter a coupon.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allow_coupon_code: ::std::option::Option<bool>,
        ///Whether the payer may change the quantity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allow_quantity: ::std::option::Option<bool>,
        ///What is to be paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///The amount converted to francs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount_xof: ::std::option::Option<::passerelle::money::Amount>,
        ///Where the payer goes after giving up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cancel_url: ::std::option::Option<::std::string::String>,
        ///Id of the session. A UUID in all code seen.
        pub checkout_session_id: ::std::string::String,
        ///Where to send the payer. Keep it; reading the session may not answer it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub checkout_url: ::std::option::Option<::std::string::String>,
        ///When the session was made.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///The merchant who made the session.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_by: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_code: ::std::option::Option<
            ::passerelle::wire::Open<CheckoutSessionCurrencyCode>,
        >,
        ///Email address of the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_email: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///The customer that lomi. knows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_id: ::std::option::Option<::std::string::String>,
        ///Name of the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_name: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Phone number of the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_phone: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///What is bought.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<::passerelle::wire::Open<Environment>>,
        ///When the session ends.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///The plan of instalments.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub installment_plan_id: ::std::option::Option<::std::string::String>,
        ///Whether it is paid at a point of sale.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_pos: ::std::option::Option<bool>,
        ///Whether it is paid over PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_spi: ::std::option::Option<bool>,
        ///The merchant.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub merchant_id: ::std::option::Option<::std::string::String>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///How to go on while the session is open. Its form is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_action: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///The merchant's organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_id: ::std::option::Option<::std::string::String>,
        ///The payment link that made the session.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_link_id: ::std::option::Option<::std::string::String>,
        ///The payment request that made the session.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_request_id: ::std::option::Option<::std::string::String>,
        ///At which price.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_id: ::std::option::Option<::std::string::String>,
        ///What is sold.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_id: ::std::option::Option<::std::string::String>,
        ///What the QR code holds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub qr_code_data: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///`static` or `dynamic`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub qr_code_type: ::std::option::Option<::std::string::String>,
        ///How many are bought.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<i64>,
        ///Whether the page asks for a billing address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_billing_address: ::std::option::Option<bool>,
        ///Whether the page asks for an email address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_email: ::std::option::Option<bool>,
        ///Whether the page asks for a name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_name: ::std::option::Option<bool>,
        ///Whether the page asks for a phone number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_phone: ::std::option::Option<bool>,
        ///Account number in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_account_number: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///QR code in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_qr_code_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<
            ::passerelle::wire::Open<CheckoutSessionStatus>,
        >,
        ///The subscription that is paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription_id: ::std::option::Option<::std::string::String>,
        ///Where the payer goes after paying. May hold the placeholder of the request.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success_url: ::std::option::Option<::std::string::String>,
        ///Heading of the payment page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        ///When the session last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::passerelle::wire::Timestamp>,
    }
    ///Currency of the amount.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CheckoutSessionCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for CheckoutSessionCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for CheckoutSessionCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CheckoutSessionCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CheckoutSessionCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A page of checkout sessions with what is needed to get the next one.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CheckoutSessionEnvelope {
        ///The sessions.
        pub data: ::std::vec::Vec<CheckoutSession>,
        ///Whether another page follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_more: ::std::option::Option<bool>,
        ///Entries on a page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///Cursor of the next page. Null on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        ///Always `list`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub object: ::std::option::Option<::std::string::String>,
        ///Entries skipped.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: ::std::option::Option<i64>,
        ///Entries counted. What is counted differs between lists.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<i64>,
        ///Entries in the whole list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_count: ::std::option::Option<i64>,
    }
    ///No session was made, as an unpaid invoice comes first.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CheckoutSessionPaymentRequired {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub blocking_invoice: ::std::option::Option<CheckoutBlockingInvoice>,
        ///Always true.
        pub payment_required: bool,
        ///`invoice_payment_required`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
    }
    ///Where the session stands.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CheckoutSessionStatus {
        #[serde(rename = "open")]
        Open,
        #[serde(rename = "completed")]
        Completed,
        #[serde(rename = "expired")]
        Expired,
    }
    impl ::std::fmt::Display for CheckoutSessionStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Open => f.write_str("open"),
                Self::Completed => f.write_str("completed"),
                Self::Expired => f.write_str("expired"),
            }
        }
    }
    impl ::std::str::FromStr for CheckoutSessionStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "open" => Ok(Self::Open),
                "completed" => Ok(Self::Completed),
                "expired" => Ok(Self::Expired),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CheckoutSessionStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CheckoutSessionStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///`CheckoutSessionsListStatus`
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CheckoutSessionsListStatus {
        #[serde(rename = "open")]
        Open,
        #[serde(rename = "completed")]
        Completed,
        #[serde(rename = "expired")]
        Expired,
    }
    impl ::std::fmt::Display for CheckoutSessionsListStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Open => f.write_str("open"),
                Self::Completed => f.write_str("completed"),
                Self::Expired => f.write_str("expired"),
            }
        }
    }
    impl ::std::str::FromStr for CheckoutSessionsListStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "open" => Ok(Self::Open),
                "completed" => Ok(Self::Completed),
                "expired" => Ok(Self::Expired),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CheckoutSessionsListStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CheckoutSessionsListStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A payment by card to be started, or a hold to be placed.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateCardCharge {
        /**What is to be paid or blocked. More than zero, and at least 1,000 F CFA, 0.50 EUR or 0.50 USD. In XOF whole francs;
for USD and EUR lomi.'s CLI means whole units, and other sources cents.
*/
        pub amount: ::passerelle::money::Amount,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub appearance_billing_address: ::std::option::Option<
            CreateCardChargeAppearanceBillingAddress,
        >,
        ///Roundness of the card form, in pixels. Not negative.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub appearance_border_radius: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub appearance_theme: ::std::option::Option<CreateCardChargeAppearanceTheme>,
        ///What the operator of a lomi. Network keeps of the payment. Overrides the fee rule.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub application_fee_amount: ::std::option::Option<::passerelle::money::Amount>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<CreateCardChargeCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_code: ::std::option::Option<CreateCardChargeCurrencyCode>,
        ///Email address of the payer. Needed with the name when no customer is named.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_email: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///A customer that lomi. knows, by UUID. Else an email address and a name are needed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_id: ::std::option::Option<::std::string::String>,
        ///Name of the payer. Needed with the email address when no customer is named.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_name: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Phone number of the payer, with country code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_phone: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///What is paid for. The payer may see it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Whether the amount is only blocked. It costs a fee even if nothing is captured.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hold: ::std::option::Option<bool>,
        ///The merchant's own data. Values become texts.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///The merchant's own reference, kept with the payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_reference: ::std::option::Option<::std::string::String>,
        ///What is bought, by UUID.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_id: ::std::option::Option<::std::string::String>,
        ///How many are bought. For the merchant's records. Default 1.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<i64>,
        ///The subscription that is paid, by UUID.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transfer_data: ::std::option::Option<CreateChargeTransfer>,
        ///Groups payments with transfers that follow, in a lomi. Network.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transfer_group: ::std::option::Option<::std::string::String>,
    }
    ///Whether the card form asks for a billing address.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreateCardChargeAppearanceBillingAddress {
        #[serde(rename = "auto")]
        Auto,
        #[serde(rename = "never")]
        Never,
    }
    impl ::std::fmt::Display for CreateCardChargeAppearanceBillingAddress {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Auto => f.write_str("auto"),
                Self::Never => f.write_str("never"),
            }
        }
    }
    impl ::std::str::FromStr for CreateCardChargeAppearanceBillingAddress {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "auto" => Ok(Self::Auto),
                "never" => Ok(Self::Never),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreateCardChargeAppearanceBillingAddress {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for CreateCardChargeAppearanceBillingAddress {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Look of the card form.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreateCardChargeAppearanceTheme {
        #[serde(rename = "light")]
        Light,
        #[serde(rename = "dark")]
        Dark,
        #[serde(rename = "flat")]
        Flat,
    }
    impl ::std::fmt::Display for CreateCardChargeAppearanceTheme {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Light => f.write_str("light"),
                Self::Dark => f.write_str("dark"),
                Self::Flat => f.write_str("flat"),
            }
        }
    }
    impl ::std::str::FromStr for CreateCardChargeAppearanceTheme {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "light" => Ok(Self::Light),
                "dark" => Ok(Self::Dark),
                "flat" => Ok(Self::Flat),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreateCardChargeAppearanceTheme {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for CreateCardChargeAppearanceTheme {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///The old name of `currency_code`, which goes first.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreateCardChargeCurrency {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for CreateCardChargeCurrency {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for CreateCardChargeCurrency {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreateCardChargeCurrency {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CreateCardChargeCurrency {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Currency of the amount. Default `XOF`.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreateCardChargeCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for CreateCardChargeCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for CreateCardChargeCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreateCardChargeCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for CreateCardChargeCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Who pays.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateChargeCustomer {
        ///Email address of the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Name of the payer.
        pub name: ::passerelle::wire::Personal<::std::string::String>,
        ///Number of the payer's mobile money account, with country code.
        #[serde(rename = "phoneNumber")]
        pub phone_number: ::passerelle::wire::Personal<::std::string::String>,
    }
    /**In a lomi. Network: where the money goes when the payment completes. For an operator's key without `Lomi-Account`.
*/
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CreateChargeTransfer {
        ///How much goes there. Without it all but the operator's fee.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///The member account, `acct_...`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub destination: ::std::option::Option<::std::string::String>,
    }
    ///One thing in a checkout session of several.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateCheckoutLineItem {
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///The price; it names the product and the amount.
        pub price_id: ::std::string::String,
        ///How many. Default 1.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<i64>,
    }
    ///A checkout session to be made.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateCheckoutSession {
        ///Whether the payer may enter a coupon. Default false.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allow_coupon_code: ::std::option::Option<bool>,
        ///Whether the payer may change the quantity. Default false.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allow_quantity: ::std::option::Option<bool>,
        /**What is to be paid, without fees; more than zero. Needed unless a product or `line_items` say it. With a product
of fixed price it has to match that price. In XOF whole francs; in USD and EUR the unit is not settled.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///What the operator of a lomi. Network keeps of the payment. Overrides the fee rule.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub application_fee_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///Where the payer goes after giving up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cancel_url: ::std::option::Option<::std::string::String>,
        pub currency_code: CreateCheckoutSessionCurrencyCode,
        ///Street of the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_address: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///City of the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_city: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Country of the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_country: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Email address of the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_email: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///A customer that lomi. knows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_id: ::std::option::Option<::std::string::String>,
        ///Name of the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_name: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Phone number of the payer, with country code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_phone: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Postal code of the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_postal_code: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///What is bought.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The fields of the page, in order. Overrides the `require_` switches. The form of a field is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fields: ::std::option::Option<
            ::std::vec::Vec<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///What is sold, when it is more than one thing. Takes the place of amount, product, price and quantity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub line_items: ::std::option::Option<::std::vec::Vec<CreateCheckoutLineItem>>,
        ///The merchant's own data. `payment_flow` has a meaning for lomi.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///The payment link that the session belongs to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_link_id: ::std::option::Option<::std::string::String>,
        ///At which price: a UUID, or `price_` and 14 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_id: ::std::option::Option<::std::string::String>,
        ///What is sold: a UUID, or `prod_` and 14 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_id: ::std::option::Option<::std::string::String>,
        ///How many are bought. Default 1.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<i64>,
        /**Whether the page asks for a billing address. Default false by the document; the sources differ. Send it to be
sure.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_billing_address: ::std::option::Option<bool>,
        ///Whether the page asks for an email address. Default true.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_email: ::std::option::Option<bool>,
        /**Whether the page asks for a name. Default true. It can't be false when email and phone are hidden as well and no
customer is named.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_name: ::std::option::Option<bool>,
        /**Whether the page asks for a phone number. Default true by the document, false by the server of August 2026.
Send it to be sure.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_phone: ::std::option::Option<bool>,
        ///The subscription that is paid or changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription_id: ::std::option::Option<::std::string::String>,
        /**Where the payer goes after paying. `{CHECKOUT_SESSION_ID}` in it stands for the id of the session; lomi.'s own
templates also write it with double braces. The visit proves nothing: read the session.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success_url: ::std::option::Option<::std::string::String>,
        ///Heading of the payment page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transfer_data: ::std::option::Option<CreateCheckoutTransfer>,
        ///Groups payments with transfers that follow, in a lomi. Network. At most 128 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transfer_group: ::std::option::Option<::std::string::String>,
    }
    ///Currency of the session.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreateCheckoutSessionCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for CreateCheckoutSessionCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for CreateCheckoutSessionCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreateCheckoutSessionCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for CreateCheckoutSessionCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /**In a lomi. Network: where the money goes when the payment completes. For an operator's key without `Lomi-Account`.
*/
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateCheckoutTransfer {
        ///How much goes there. Without it all but the operator's fee.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///The member account, `acct_...`.
        pub destination: ::std::string::String,
    }
    ///A customer to be made.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateCustomer {
        ///Street.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///City.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub city: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Email address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Whether the customer is a business. Default false.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_business: ::std::option::Option<bool>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///Name of the customer.
        pub name: ::passerelle::wire::Personal<::std::string::String>,
        ///Phone number with country code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone_number: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Postal code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub postal_code: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///WhatsApp number with country code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub whatsapp_number: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
    }
    ///A payment over MTN to be asked for.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateMtnCharge {
        ///What one piece costs. A whole number of at least 1.
        pub amount: ::passerelle::money::Amount,
        ///What the operator of a lomi. Network keeps of the payment. Overrides the fee rule.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub application_fee_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///Country of the MTN account, in two letters. Default `CI`.
        #[serde(
            rename = "countryCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub country_code: ::std::option::Option<::std::string::String>,
        ///Currency of the amount, such as `XOF`.
        pub currency: ::std::string::String,
        pub customer: CreateChargeCustomer,
        ///What is paid for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Has no effect: the key decides.
        #[serde(
            rename = "merchantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub merchant_id: ::std::option::Option<::std::string::String>,
        ///Has no effect: the key decides.
        #[serde(
            rename = "organizationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub organization_id: ::std::option::Option<::std::string::String>,
        ///What is bought.
        #[serde(
            rename = "productId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub product_id: ::std::option::Option<::std::string::String>,
        ///How many pieces are bought. The amount is multiplied by it. Default 1.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<i64>,
        ///The subscription that is paid.
        #[serde(
            rename = "subscriptionId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub subscription_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transfer_data: ::std::option::Option<CreateChargeTransfer>,
        ///Groups payments with transfers that follow, in a lomi. Network.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transfer_group: ::std::option::Option<::std::string::String>,
    }
    ///A payment link to be made.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreatePaymentLink {
        ///Whether the payer may enter a coupon. Default false.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allow_coupon_code: ::std::option::Option<bool>,
        ///Whether the payer may change the quantity. Default false.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allow_quantity: ::std::option::Option<bool>,
        /**Needed for an instant link, not allowed for a product link. In XOF whole francs; in USD and EUR the unit is not
settled.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///Where the payer goes after giving up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cancel_url: ::std::option::Option<::std::string::String>,
        pub currency_code: CreatePaymentLinkCurrencyCode,
        ///Further text for the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///When the link stops working. Without it never.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///The fields of the page, in order. Overrides the `require_` switches. The form of a field is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fields: ::std::option::Option<
            ::std::vec::Vec<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        pub link_type: CreatePaymentLinkLinkType,
        ///The merchant's own data. Accepted, but not stored by the server of June 2026.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///One price of the product. Without it the product's default price.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_id: ::std::option::Option<::std::string::String>,
        ///Needed for a product link, not allowed for an instant link.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_id: ::std::option::Option<::std::string::String>,
        /**Whether the page asks for a billing address. Default false by the document; the server of June 2026 took true.
Send it to be sure.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_billing_address: ::std::option::Option<bool>,
        ///Whether the page asks for an email address. Default true.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_email: ::std::option::Option<bool>,
        ///Whether the page asks for a name. Default true.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_name: ::std::option::Option<bool>,
        /**Whether the page asks for a phone number. Default true by the document, false by the documentation's page on
checkout. Send it to be sure.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_phone: ::std::option::Option<bool>,
        ///Where the payer goes after paying. The visit proves nothing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success_url: ::std::option::Option<::std::string::String>,
        ///What the payer sees first.
        pub title: ::std::string::String,
    }
    ///Currency of the amount.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreatePaymentLinkCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for CreatePaymentLinkCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for CreatePaymentLinkCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreatePaymentLinkCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for CreatePaymentLinkCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///`instant`: a fixed amount without a product. `product`: what a product costs.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreatePaymentLinkLinkType {
        #[serde(rename = "product")]
        Product,
        #[serde(rename = "instant")]
        Instant,
    }
    impl ::std::fmt::Display for CreatePaymentLinkLinkType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Product => f.write_str("product"),
                Self::Instant => f.write_str("instant"),
            }
        }
    }
    impl ::std::str::FromStr for CreatePaymentLinkLinkType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "product" => Ok(Self::Product),
                "instant" => Ok(Self::Instant),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreatePaymentLinkLinkType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CreatePaymentLinkLinkType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A payment request to be made.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreatePaymentRequest {
        ///What is to be paid. In XOF whole francs; in USD and EUR the unit is not settled.
        pub amount: ::passerelle::money::Amount,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub channel: ::std::option::Option<CreatePaymentRequestChannel>,
        pub currency_code: CreatePaymentRequestCurrencyCode,
        ///A customer that lomi. knows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_id: ::std::option::Option<::std::string::String>,
        ///What is to be paid for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Until when it can be paid.
        pub expiry_date: ::passerelle::wire::Timestamp,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///The merchant's own reference, such as the number of an invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_reference: ::std::option::Option<::std::string::String>,
    }
    ///`spi` asks for a QR code of the PI-SPI scheme. Without it there is none.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreatePaymentRequestChannel {
        #[serde(rename = "spi")]
        Spi,
    }
    impl ::std::fmt::Display for CreatePaymentRequestChannel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Spi => f.write_str("spi"),
            }
        }
    }
    impl ::std::str::FromStr for CreatePaymentRequestChannel {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "spi" => Ok(Self::Spi),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreatePaymentRequestChannel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CreatePaymentRequestChannel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Currency of the amount.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreatePaymentRequestCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for CreatePaymentRequestCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for CreatePaymentRequestCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreatePaymentRequestCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for CreatePaymentRequestCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A portal session to be made.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CreatePortalSession {
        ///Where the customer goes when that is done.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub flow_after_completion_url: ::std::option::Option<::std::string::String>,
        ///The subscription to open. Needed for `subscription_cancel`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub flow_subscription_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub flow_type: ::std::option::Option<CreatePortalSessionFlowType>,
        ///Where the portal's way back leads. It has to be https.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub return_url: ::std::option::Option<::std::string::String>,
    }
    ///What the portal opens with. Default `portal_home`.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreatePortalSessionFlowType {
        #[serde(rename = "portal_home")]
        PortalHome,
        #[serde(rename = "subscription_cancel")]
        SubscriptionCancel,
        #[serde(rename = "subscription_manage")]
        SubscriptionManage,
    }
    impl ::std::fmt::Display for CreatePortalSessionFlowType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::PortalHome => f.write_str("portal_home"),
                Self::SubscriptionCancel => f.write_str("subscription_cancel"),
                Self::SubscriptionManage => f.write_str("subscription_manage"),
            }
        }
    }
    impl ::std::str::FromStr for CreatePortalSessionFlowType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "portal_home" => Ok(Self::PortalHome),
                "subscription_cancel" => Ok(Self::SubscriptionCancel),
                "subscription_manage" => Ok(Self::SubscriptionManage),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreatePortalSessionFlowType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CreatePortalSessionFlowType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A price of a product that is to be made.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreatePrice {
        /**What one costs; for a usage-based product what a pack costs; for `pay_what_you_want` what is suggested. In XOF
whole francs; in USD and EUR the unit is not settled.
*/
        pub amount: ::passerelle::money::Amount,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub billing_interval: ::std::option::Option<CreatePriceBillingInterval>,
        pub currency_code: CreatePriceCurrencyCode,
        ///Units that a payment of this price buys. Needed for usage-based products. Not an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub included_units: ::std::option::Option<::passerelle::money::Amount>,
        ///Whether it is used where a payment names the product only. Default false.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default: ::std::option::Option<bool>,
        ///The most that the customer may pay. For `pay_what_you_want`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub maximum_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///The least that the customer may pay. Needed for `pay_what_you_want`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub minimum_amount: ::std::option::Option<::passerelle::money::Amount>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pricing_model: ::std::option::Option<CreatePricePricingModel>,
    }
    ///How often is charged. Needed for recurring products, left out for others.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreatePriceBillingInterval {
        #[serde(rename = "day")]
        Day,
        #[serde(rename = "week")]
        Week,
        #[serde(rename = "month")]
        Month,
        #[serde(rename = "year")]
        Year,
    }
    impl ::std::fmt::Display for CreatePriceBillingInterval {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Day => f.write_str("day"),
                Self::Week => f.write_str("week"),
                Self::Month => f.write_str("month"),
                Self::Year => f.write_str("year"),
            }
        }
    }
    impl ::std::str::FromStr for CreatePriceBillingInterval {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "day" => Ok(Self::Day),
                "week" => Ok(Self::Week),
                "month" => Ok(Self::Month),
                "year" => Ok(Self::Year),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreatePriceBillingInterval {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CreatePriceBillingInterval {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Currency of the amounts.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreatePriceCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for CreatePriceCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for CreatePriceCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreatePriceCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CreatePriceCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Default `standard`. `pay_what_you_want` is for one-time products only.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreatePricePricingModel {
        #[serde(rename = "standard")]
        Standard,
        #[serde(rename = "pay_what_you_want")]
        PayWhatYouWant,
        #[serde(rename = "tiered")]
        Tiered,
    }
    impl ::std::fmt::Display for CreatePricePricingModel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Standard => f.write_str("standard"),
                Self::PayWhatYouWant => f.write_str("pay_what_you_want"),
                Self::Tiered => f.write_str("tiered"),
            }
        }
    }
    impl ::std::str::FromStr for CreatePricePricingModel {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "standard" => Ok(Self::Standard),
                "pay_what_you_want" => Ok(Self::PayWhatYouWant),
                "tiered" => Ok(Self::Tiered),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreatePricePricingModel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CreatePricePricingModel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A product to be made.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateProduct {
        ///Recurring products: day of the month on which is charged, 1 to 31.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub charge_day: ::std::option::Option<i64>,
        ///What it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Whether the storefront shows it. Default true.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub display_on_storefront: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub failed_payment_action: ::std::option::Option<
            CreateProductFailedPaymentAction,
        >,
        ///Fees that are added.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fee_type_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub first_payment_type: ::std::option::Option<CreateProductFirstPaymentType>,
        ///Addresses of pictures.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub images: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Whether it can be bought. Default true.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_active: ::std::option::Option<bool>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///Usage-based products: the code that usage events name. Without it made from the name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub meter_code: ::std::option::Option<::std::string::String>,
        ///Name of the product.
        pub name: ::std::string::String,
        ///What it costs. At least one, at most three.
        pub prices: ::std::vec::Vec<CreatePrice>,
        pub product_type: CreateProductProductType,
        ///Recurring products: whether it begins with a trial. Default false.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub trial_enabled: ::std::option::Option<bool>,
        ///Length of the trial in days. Needed with a trial.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub trial_period_days: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage_aggregation: ::std::option::Option<CreateProductUsageAggregation>,
        ///Usage-based products: what a unit is called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage_unit: ::std::option::Option<::std::string::String>,
    }
    ///Recurring products: what becomes of a subscription whose renewal is not paid.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreateProductFailedPaymentAction {
        #[serde(rename = "pause")]
        Pause,
        #[serde(rename = "cancel")]
        Cancel,
        #[serde(rename = "continue")]
        Continue,
    }
    impl ::std::fmt::Display for CreateProductFailedPaymentAction {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pause => f.write_str("pause"),
                Self::Cancel => f.write_str("cancel"),
                Self::Continue => f.write_str("continue"),
            }
        }
    }
    impl ::std::str::FromStr for CreateProductFailedPaymentAction {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pause" => Ok(Self::Pause),
                "cancel" => Ok(Self::Cancel),
                "continue" => Ok(Self::Continue),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreateProductFailedPaymentAction {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for CreateProductFailedPaymentAction {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /**Recurring products: what is charged at the start. `initial` (the default) the whole price, `non_initial` nothing,
`prorated` what is left of the period.
*/
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreateProductFirstPaymentType {
        #[serde(rename = "initial")]
        Initial,
        #[serde(rename = "non_initial")]
        NonInitial,
        #[serde(rename = "prorated")]
        Prorated,
    }
    impl ::std::fmt::Display for CreateProductFirstPaymentType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Initial => f.write_str("initial"),
                Self::NonInitial => f.write_str("non_initial"),
                Self::Prorated => f.write_str("prorated"),
            }
        }
    }
    impl ::std::str::FromStr for CreateProductFirstPaymentType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "initial" => Ok(Self::Initial),
                "non_initial" => Ok(Self::NonInitial),
                "prorated" => Ok(Self::Prorated),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreateProductFirstPaymentType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for CreateProductFirstPaymentType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Sold once, as a subscription, or as packs of units that are used up.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreateProductProductType {
        #[serde(rename = "one_time")]
        OneTime,
        #[serde(rename = "recurring")]
        Recurring,
        #[serde(rename = "usage_based")]
        UsageBased,
    }
    impl ::std::fmt::Display for CreateProductProductType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::OneTime => f.write_str("one_time"),
                Self::Recurring => f.write_str("recurring"),
                Self::UsageBased => f.write_str("usage_based"),
            }
        }
    }
    impl ::std::str::FromStr for CreateProductProductType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "one_time" => Ok(Self::OneTime),
                "recurring" => Ok(Self::Recurring),
                "usage_based" => Ok(Self::UsageBased),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreateProductProductType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CreateProductProductType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Usage-based products: kept with the meter. lomi. adds up quantities whatever it says, and advises `sum`.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreateProductUsageAggregation {
        #[serde(rename = "sum")]
        Sum,
        #[serde(rename = "max")]
        Max,
        #[serde(rename = "last_during_period")]
        LastDuringPeriod,
        #[serde(rename = "last_ever")]
        LastEver,
    }
    impl ::std::fmt::Display for CreateProductUsageAggregation {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Sum => f.write_str("sum"),
                Self::Max => f.write_str("max"),
                Self::LastDuringPeriod => f.write_str("last_during_period"),
                Self::LastEver => f.write_str("last_ever"),
            }
        }
    }
    impl ::std::str::FromStr for CreateProductUsageAggregation {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "sum" => Ok(Self::Sum),
                "max" => Ok(Self::Max),
                "last_during_period" => Ok(Self::LastDuringPeriod),
                "last_ever" => Ok(Self::LastEver),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreateProductUsageAggregation {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for CreateProductUsageAggregation {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A refund to be made, or to be confirmed.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateRefund {
        ///How much to return, in the transaction's currency. More than zero and at most its gross amount.
        pub amount: ::passerelle::money::Amount,
        ///The token of the preview. Without it nothing is refunded.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub confirmation_token: ::std::option::Option<::passerelle::wire::SecretText>,
        ///Why.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
        ///In a lomi. Network: whether the operator's fee is returned in proportion. Default true.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub refund_application_fee: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub refund_type: ::std::option::Option<CreateRefundRefundType>,
        ///In a lomi. Network: whether the member's share is taken back. Default true.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reverse_transfer: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription_action: ::std::option::Option<CreateRefundSubscriptionAction>,
        ///The completed transaction.
        pub transaction_id: ::std::string::String,
    }
    ///Without it the amount decides.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreateRefundRefundType {
        #[serde(rename = "full")]
        Full,
        #[serde(rename = "partial")]
        Partial,
    }
    impl ::std::fmt::Display for CreateRefundRefundType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Full => f.write_str("full"),
                Self::Partial => f.write_str("partial"),
            }
        }
    }
    impl ::std::str::FromStr for CreateRefundRefundType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "full" => Ok(Self::Full),
                "partial" => Ok(Self::Partial),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreateRefundRefundType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CreateRefundRefundType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///The refund that was made.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateRefundResponse {
        ///`manual` when lomi.'s staff pays the refund out by hand.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fallback: ::std::option::Option<::std::string::String>,
        ///For people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        ///Id of the refund.
        pub refund_id: ::std::string::String,
        ///What was returned.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub refunded_amount: ::std::option::Option<::passerelle::money::Amount>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<
            ::passerelle::wire::Open<CreateRefundResponseStatus>,
        >,
        ///The card processor's id of the refund.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stripe_refund_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription_action: ::std::option::Option<RefundSubscriptionAction>,
        ///Whether it worked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success: ::std::option::Option<bool>,
        ///The transaction.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transaction_id: ::std::option::Option<::std::string::String>,
    }
    ///Where the refund stands.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreateRefundResponseStatus {
        #[serde(rename = "pending")]
        Pending,
        #[serde(rename = "completed")]
        Completed,
        #[serde(rename = "failed")]
        Failed,
    }
    impl ::std::fmt::Display for CreateRefundResponseStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("pending"),
                Self::Completed => f.write_str("completed"),
                Self::Failed => f.write_str("failed"),
            }
        }
    }
    impl ::std::str::FromStr for CreateRefundResponseStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pending" => Ok(Self::Pending),
                "completed" => Ok(Self::Completed),
                "failed" => Ok(Self::Failed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreateRefundResponseStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CreateRefundResponseStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /**What a full refund does to the subscription that was paid. `default` cancels it after a refund of the first
payment and pauses it after a refund of a renewal.
*/
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreateRefundSubscriptionAction {
        #[serde(rename = "default")]
        Default,
        #[serde(rename = "cancel")]
        Cancel,
        #[serde(rename = "pause")]
        Pause,
        #[serde(rename = "none")]
        None,
    }
    impl ::std::fmt::Display for CreateRefundSubscriptionAction {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Default => f.write_str("default"),
                Self::Cancel => f.write_str("cancel"),
                Self::Pause => f.write_str("pause"),
                Self::None => f.write_str("none"),
            }
        }
    }
    impl ::std::str::FromStr for CreateRefundSubscriptionAction {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "default" => Ok(Self::Default),
                "cancel" => Ok(Self::Cancel),
                "pause" => Ok(Self::Pause),
                "none" => Ok(Self::None),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreateRefundSubscriptionAction {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for CreateRefundSubscriptionAction {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A payment by a card whose number is known.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateSwitchCharge {
        ///What is to be paid. Whole francs.
        pub amount: ::passerelle::money::Amount,
        ///The checkout session that is paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub checkout_session_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_code: ::std::option::Option<CreateSwitchChargeCurrencyCode>,
        ///Email address of the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_email: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///A customer that lomi. knows. Else an email address and a name are needed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_id: ::std::option::Option<::std::string::String>,
        ///Name of the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_name: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Phone number of the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_phone: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Security code of the card.
        pub cvv: ::passerelle::wire::SecretText,
        ///What is paid for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///IP address of the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ecom_ip: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///When the card expires, as MM/YY or YYMM.
        pub expiry: ::passerelle::wire::SecretText,
        ///Has no effect: the key decides.
        #[serde(
            rename = "merchantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub merchant_id: ::std::option::Option<::std::string::String>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///Has no effect: the key decides.
        #[serde(
            rename = "organizationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub organization_id: ::std::option::Option<::std::string::String>,
        ///Number of the card.
        pub pan: ::passerelle::wire::SecretText,
        ///The merchant's own reference.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_reference: ::std::option::Option<::std::string::String>,
        ///What is bought.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_id: ::std::option::Option<::std::string::String>,
        ///How many are bought. Default 1.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<i64>,
        ///The subscription that is paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription_id: ::std::option::Option<::std::string::String>,
    }
    ///Currency of the amount. Default `XOF`.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreateSwitchChargeCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
    }
    impl ::std::fmt::Display for CreateSwitchChargeCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
            }
        }
    }
    impl ::std::str::FromStr for CreateSwitchChargeCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreateSwitchChargeCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for CreateSwitchChargeCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A payment over Wave to be started.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateWaveCharge {
        ///What is to be paid, in whole francs. At least 100.
        pub amount: ::passerelle::money::Amount,
        ///What the operator of a lomi. Network keeps of the payment. Overrides the fee rule.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub application_fee_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///Has to be `XOF`.
        pub currency: ::std::string::String,
        pub customer: CreateChargeCustomer,
        ///What is paid for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<CreateWaveChargeEnvironment>,
        ///Where the payer goes after a failure. Without it a page of lomi.
        #[serde(
            rename = "errorUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub error_url: ::std::option::Option<::std::string::String>,
        ///Has no effect: the key decides.
        #[serde(
            rename = "merchantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub merchant_id: ::std::option::Option<::std::string::String>,
        ///Has no effect: the key decides.
        #[serde(
            rename = "organizationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub organization_id: ::std::option::Option<::std::string::String>,
        ///Where the payer goes after paying. Without it a page of lomi. The visit proves nothing.
        #[serde(
            rename = "successUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub success_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transfer_data: ::std::option::Option<CreateChargeTransfer>,
        ///Groups payments with transfers that follow, in a lomi. Network.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transfer_group: ::std::option::Option<::std::string::String>,
    }
    ///Has no effect: the key decides.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CreateWaveChargeEnvironment {
        #[serde(rename = "live")]
        Live,
        #[serde(rename = "test")]
        Test,
    }
    impl ::std::fmt::Display for CreateWaveChargeEnvironment {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Live => f.write_str("live"),
                Self::Test => f.write_str("test"),
            }
        }
    }
    impl ::std::str::FromStr for CreateWaveChargeEnvironment {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "live" => Ok(Self::Live),
                "test" => Ok(Self::Test),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreateWaveChargeEnvironment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CreateWaveChargeEnvironment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A webhook to be registered.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateWebhook {
        /**The old name of `events`, and deprecated. The server of June to August 2026 knew only this name and refused a
request without it, so sending both is the safest.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub authorized_events: ::std::option::Option<
            ::std::vec::Vec<SubscribableEventType>,
        >,
        ///What the webhook is for. Kept in `metadata` if there is none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Which events to send. At least one.
        pub events: ::std::vec::Vec<SubscribableEventType>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///Where to send events: https, and reachable from the internet.
        pub url: ::std::string::String,
    }
    ///Somebody who pays.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Customer {
        ///Street.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///City.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub city: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///When it was made.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///Id of the customer.
        pub customer_id: ::std::string::String,
        ///Email address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<::passerelle::wire::Open<Environment>>,
        ///Whether the customer is a business.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_business: ::std::option::Option<bool>,
        ///The merchant's own data. Null in lists.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///Name of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///The merchant's organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_id: ::std::option::Option<::std::string::String>,
        ///Phone number with country code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone_number: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Postal code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub postal_code: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///When it last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///WhatsApp number with country code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub whatsapp_number: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
    }
    ///A page of customers with what is needed to get the next one.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CustomerEnvelope {
        ///The customers.
        pub data: ::std::vec::Vec<Customer>,
        ///Whether another page follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_more: ::std::option::Option<bool>,
        ///Entries on a page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///Cursor of the next page. Null on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        ///Always `list`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub object: ::std::option::Option<::std::string::String>,
        ///Entries skipped.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: ::std::option::Option<i64>,
        ///Entries counted. What is counted differs between lists.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<i64>,
        ///Entries in the whole list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_count: ::std::option::Option<i64>,
    }
    ///A page of what happened in the portal.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CustomerPortalAudit {
        ///The events.
        pub events: ::std::vec::Vec<CustomerPortalEvent>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<CustomerPortalAuditPaging>,
    }
    ///Where a page stands among all.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CustomerPortalAuditPaging {
        ///Which page this is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page: ::std::option::Option<i64>,
        ///Events on a page.
        #[serde(
            rename = "pageSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_size: ::std::option::Option<i64>,
        ///Events in all.
        #[serde(
            rename = "totalCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_count: ::std::option::Option<i64>,
        ///Pages in all.
        #[serde(
            rename = "totalPages",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_pages: ::std::option::Option<i64>,
    }
    ///One thing that happened in the portal.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CustomerPortalEvent {
        ///When it happened.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///The customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_id: ::std::option::Option<::std::string::String>,
        ///Id of the event.
        pub event_id: ::std::string::String,
        ///What happened. The types are not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub event_type: ::std::option::Option<::std::string::String>,
        ///Details. Their form is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///The merchant's organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_id: ::std::option::Option<::std::string::String>,
    }
    ///Whether a customer is blocked, and by what.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CustomerRadarBlock {
        ///Whether the customer is on the blocklist.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub blocked: ::std::option::Option<bool>,
        ///The customer.
        pub customer_id: ::std::string::String,
        ///The entries of the blocklist that concern the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entries: ::std::option::Option<::std::vec::Vec<CustomerRadarBlockEntry>>,
    }
    ///One entry of the blocklist.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CustomerRadarBlockEntry {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub kind: ::std::option::Option<
            ::passerelle::wire::Open<CustomerRadarBlockEntryKind>,
        >,
        ///The phone number, email address or fingerprint.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
    }
    ///What is blocked. `fingerprint` is that of a card.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CustomerRadarBlockEntryKind {
        #[serde(rename = "phone")]
        Phone,
        #[serde(rename = "email")]
        Email,
        #[serde(rename = "fingerprint")]
        Fingerprint,
    }
    impl ::std::fmt::Display for CustomerRadarBlockEntryKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Phone => f.write_str("phone"),
                Self::Email => f.write_str("email"),
                Self::Fingerprint => f.write_str("fingerprint"),
            }
        }
    }
    impl ::std::str::FromStr for CustomerRadarBlockEntryKind {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "phone" => Ok(Self::Phone),
                "email" => Ok(Self::Email),
                "fingerprint" => Ok(Self::Fingerprint),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CustomerRadarBlockEntryKind {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CustomerRadarBlockEntryKind {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///The customer was removed.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CustomerRemoved {
        ///For people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }
    ///`CustomersListStatus`
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CustomersListStatus {
        #[serde(rename = "active")]
        Active,
        #[serde(rename = "inactive")]
        Inactive,
        #[serde(rename = "all")]
        All,
    }
    impl ::std::fmt::Display for CustomersListStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Active => f.write_str("active"),
                Self::Inactive => f.write_str("inactive"),
                Self::All => f.write_str("all"),
            }
        }
    }
    impl ::std::str::FromStr for CustomersListStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "active" => Ok(Self::Active),
                "inactive" => Ok(Self::Inactive),
                "all" => Ok(Self::All),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CustomersListStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CustomersListStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///`CustomersListType`
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CustomersListType {
        #[serde(rename = "business")]
        Business,
        #[serde(rename = "individual")]
        Individual,
        #[serde(rename = "all")]
        All,
    }
    impl ::std::fmt::Display for CustomersListType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Business => f.write_str("business"),
                Self::Individual => f.write_str("individual"),
                Self::All => f.write_str("all"),
            }
        }
    }
    impl ::std::str::FromStr for CustomersListType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "business" => Ok(Self::Business),
                "individual" => Ok(Self::Individual),
                "all" => Ok(Self::All),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CustomersListType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CustomersListType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /**A payment by card that its holder contests. lomi. keeps a status of its own: the network's outcome, such as `won` or
`lost`, stands in `resolution_details`, mostly with the status `resolved`.
*/
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Dispute {
        ///The disputed amount.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_code: ::std::option::Option<
            ::passerelle::wire::Open<DisputeCurrencyCode>,
        >,
        ///Email address of the customer at the time.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_email: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Who paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_id: ::std::option::Option<::std::string::String>,
        ///Name of the customer at the time.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_name: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Id of the dispute.
        pub dispute_id: ::std::string::String,
        ///What lomi. charges for the dispute, if anything.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fee_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///The merchant's organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_id: ::std::option::Option<::std::string::String>,
        ///The network's reason, such as `fraudulent` or `duplicate`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
        ///When it was resolved.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resolution_date: ::std::option::Option<::std::string::String>,
        ///How it was resolved, such as `won` or `lost`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resolution_details: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::passerelle::wire::Open<DisputeStatus>>,
        ///The card processor's id of the payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stripe_charge_id: ::std::option::Option<::std::string::String>,
        ///The card processor's id of the dispute.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stripe_dispute_id: ::std::option::Option<::std::string::String>,
        ///Gross amount of the disputed payment. Only of a single dispute.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transaction_gross_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///The disputed payment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transaction_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transaction_status: ::std::option::Option<
            ::passerelle::wire::Open<DisputeTransactionStatus>,
        >,
    }
    ///Currency of the disputed amount.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum DisputeCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for DisputeCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for DisputeCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for DisputeCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for DisputeCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Where the dispute stands with lomi.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum DisputeStatus {
        #[serde(rename = "pending")]
        Pending,
        #[serde(rename = "resolved")]
        Resolved,
        #[serde(rename = "closed")]
        Closed,
    }
    impl ::std::fmt::Display for DisputeStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("pending"),
                Self::Resolved => f.write_str("resolved"),
                Self::Closed => f.write_str("closed"),
            }
        }
    }
    impl ::std::str::FromStr for DisputeStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pending" => Ok(Self::Pending),
                "resolved" => Ok(Self::Resolved),
                "closed" => Ok(Self::Closed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for DisputeStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for DisputeStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Where the disputed payment stands. Only of a single dispute.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum DisputeTransactionStatus {
        #[serde(rename = "pending")]
        Pending,
        #[serde(rename = "completed")]
        Completed,
        #[serde(rename = "failed")]
        Failed,
        #[serde(rename = "refunded")]
        Refunded,
        #[serde(rename = "expired")]
        Expired,
        #[serde(rename = "held")]
        Held,
    }
    impl ::std::fmt::Display for DisputeTransactionStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("pending"),
                Self::Completed => f.write_str("completed"),
                Self::Failed => f.write_str("failed"),
                Self::Refunded => f.write_str("refunded"),
                Self::Expired => f.write_str("expired"),
                Self::Held => f.write_str("held"),
            }
        }
    }
    impl ::std::str::FromStr for DisputeTransactionStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pending" => Ok(Self::Pending),
                "completed" => Ok(Self::Completed),
                "failed" => Ok(Self::Failed),
                "refunded" => Ok(Self::Refunded),
                "expired" => Ok(Self::Expired),
                "held" => Ok(Self::Held),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for DisputeTransactionStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for DisputeTransactionStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Whether the object belongs to the test or the live environment. The key that made it decided that.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum Environment {
        #[serde(rename = "test")]
        Test,
        #[serde(rename = "live")]
        Live,
    }
    impl ::std::fmt::Display for Environment {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Test => f.write_str("test"),
                Self::Live => f.write_str("live"),
            }
        }
    }
    impl ::std::str::FromStr for Environment {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "test" => Ok(Self::Test),
                "live" => Ok(Self::Live),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for Environment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Environment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What went wrong.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ErrorBody {
        /**Machine-readable. Documented: `bad_request`, `validation_failed`, `amount_invalid`, `invalid_cursor`,
`idempotency_key_required` (400); `unauthorized` (401); `forbidden`, `api_access_suspended` (403); `not_found`
(404); `conflict`, `idempotency_key_reused`, `idempotency_in_progress` (409); `rate_limit_exceeded` (429);
`internal_error` (500); `service_unavailable` (503). The server of June 2026 also has `error` for any other
status, and `bad_request` where a finer code is documented.
*/
        pub code: ::std::string::String,
        /**A string, an array of validation messages, an object (`retry_after_seconds` and `limit` for 429), or null.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub details: ::std::option::Option<::serde_json::Value>,
        /**For people. `Validation failed` when `details` lists the faults. A test or a retry of a webhook that fails puts
the body that the merchant's own address answered here.
*/
        pub message: ::std::string::String,
    }
    ///The body of every 4xx and 5xx answer.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ErrorResponse {
        pub error: ErrorBody,
        ///Identifies the call in lomi.'s logs; the same as the header `X-Request-Id`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    ///How much is to be blocked.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct IncrementCardHold {
        ///The new total, in the currency that the hold was asked for in. More than is blocked now.
        pub amount: ::passerelle::money::Amount,
    }
    ///What a customer owes.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Invoice {
        ///What the invoice comes to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///What is due.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount_due: ::std::option::Option<::passerelle::money::Amount>,
        ///What is left to pay.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount_remaining: ::std::option::Option<::passerelle::money::Amount>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_code: ::std::option::Option<
            ::passerelle::wire::Open<InvoiceCurrencyCode>,
        >,
        ///The customer. Its form is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///Who is to pay.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_id: ::std::option::Option<::std::string::String>,
        ///Id of the invoice.
        pub customer_invoice_id: ::std::string::String,
        ///By when it is to be paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::std::string::String>,
        ///Page that shows the invoice to whoever has the address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hosted_url: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Number of the invoice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invoice_number: ::std::option::Option<::std::string::String>,
        ///What is billed, line by line. The form of a line is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub line_items: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::std::vec::Vec<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        >,
        ///The merchant's organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin: ::std::option::Option<::passerelle::wire::Open<InvoiceOrigin>>,
        ///Where it can be paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_url: ::std::option::Option<::std::string::String>,
        ///Address of the PDF.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pdf_url: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::passerelle::wire::Open<InvoiceStatus>>,
    }
    ///Currency of the amounts.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum InvoiceCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for InvoiceCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for InvoiceCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for InvoiceCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for InvoiceCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What the invoice comes from.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum InvoiceOrigin {
        #[serde(rename = "manual")]
        Manual,
        #[serde(rename = "one_time_product")]
        OneTimeProduct,
        #[serde(rename = "recurring_subscription")]
        RecurringSubscription,
        #[serde(rename = "usage_billing")]
        UsageBilling,
        #[serde(rename = "failed_renewal")]
        FailedRenewal,
    }
    impl ::std::fmt::Display for InvoiceOrigin {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Manual => f.write_str("manual"),
                Self::OneTimeProduct => f.write_str("one_time_product"),
                Self::RecurringSubscription => f.write_str("recurring_subscription"),
                Self::UsageBilling => f.write_str("usage_billing"),
                Self::FailedRenewal => f.write_str("failed_renewal"),
            }
        }
    }
    impl ::std::str::FromStr for InvoiceOrigin {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "manual" => Ok(Self::Manual),
                "one_time_product" => Ok(Self::OneTimeProduct),
                "recurring_subscription" => Ok(Self::RecurringSubscription),
                "usage_billing" => Ok(Self::UsageBilling),
                "failed_renewal" => Ok(Self::FailedRenewal),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for InvoiceOrigin {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for InvoiceOrigin {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Where the invoice stands.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum InvoiceStatus {
        #[serde(rename = "draft")]
        Draft,
        #[serde(rename = "sent")]
        Sent,
        #[serde(rename = "paid")]
        Paid,
        #[serde(rename = "overdue")]
        Overdue,
        #[serde(rename = "cancelled")]
        Cancelled,
    }
    impl ::std::fmt::Display for InvoiceStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Draft => f.write_str("draft"),
                Self::Sent => f.write_str("sent"),
                Self::Paid => f.write_str("paid"),
                Self::Overdue => f.write_str("overdue"),
                Self::Cancelled => f.write_str("cancelled"),
            }
        }
    }
    impl ::std::str::FromStr for InvoiceStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "draft" => Ok(Self::Draft),
                "sent" => Ok(Self::Sent),
                "paid" => Ok(Self::Paid),
                "overdue" => Ok(Self::Overdue),
                "cancelled" => Ok(Self::Cancelled),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for InvoiceStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for InvoiceStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A payment over MTN that was asked for.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct MtnCharge {
        pub data: MtnChargeData,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_action: ::std::option::Option<ChargeNextAction>,
        ///Always true.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success: ::std::option::Option<bool>,
    }
    ///Where the payment can be found.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct MtnChargeData {
        ///The id that lomi. gave MTN.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_id: ::std::option::Option<::std::string::String>,
        ///What MTN answered.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mtn_response: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///MTN's id of the request. Null with a test key.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reference_id: ::std::option::Option<::std::string::String>,
        ///`PENDING` until the payer confirms; `completed` with a test key.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        ///Id of the transaction.
        pub transaction_id: ::std::string::String,
    }
    ///A payment link.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PaymentLink {
        ///Whether the payer may enter a coupon.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allow_coupon_code: ::std::option::Option<bool>,
        ///Whether the payer may change the quantity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allow_quantity: ::std::option::Option<bool>,
        ///Amount of an instant link. Null for a product link.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///Where the payer goes after giving up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cancel_url: ::std::option::Option<::std::string::String>,
        ///When the link was made.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///The merchant who made the link.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_by: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_code: ::std::option::Option<
            ::passerelle::wire::Open<PaymentLinkCurrencyCode>,
        >,
        ///Further text for the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<::passerelle::wire::Open<Environment>>,
        ///When the link stops working. Null if never.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///Whether the link can be paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_active: ::std::option::Option<bool>,
        ///Id of the link.
        pub link_id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub link_type: ::std::option::Option<
            ::passerelle::wire::Open<PaymentLinkLinkType>,
        >,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///The merchant's organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_id: ::std::option::Option<::std::string::String>,
        ///The price that is used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_id: ::std::option::Option<::std::string::String>,
        ///The product of a product link.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_id: ::std::option::Option<::std::string::String>,
        ///How many are sold at once.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<i64>,
        ///Whether the page asks for a billing address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_billing_address: ::std::option::Option<bool>,
        ///Whether the page asks for an email address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_email: ::std::option::Option<bool>,
        ///Whether the page asks for a name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_name: ::std::option::Option<bool>,
        ///Whether the page asks for a phone number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_phone: ::std::option::Option<bool>,
        ///Where the payer goes after paying.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success_url: ::std::option::Option<::std::string::String>,
        ///What the payer sees first.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        ///When the link last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///The address to share.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }
    ///Currency of the amount.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum PaymentLinkCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for PaymentLinkCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for PaymentLinkCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PaymentLinkCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PaymentLinkCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A page of payment links with what is needed to get the next one.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PaymentLinkEnvelope {
        ///The links.
        pub data: ::std::vec::Vec<PaymentLink>,
        ///Whether another page follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_more: ::std::option::Option<bool>,
        ///Entries on a page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///Cursor of the next page. Null on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        ///Always `list`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub object: ::std::option::Option<::std::string::String>,
        ///Entries skipped.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: ::std::option::Option<i64>,
        ///In the server of June 2026 the length of this page, not of the list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<i64>,
        ///Entries in the whole list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_count: ::std::option::Option<i64>,
    }
    ///What the link sells.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum PaymentLinkLinkType {
        #[serde(rename = "product")]
        Product,
        #[serde(rename = "instant")]
        Instant,
    }
    impl ::std::fmt::Display for PaymentLinkLinkType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Product => f.write_str("product"),
                Self::Instant => f.write_str("instant"),
            }
        }
    }
    impl ::std::str::FromStr for PaymentLinkLinkType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "product" => Ok(Self::Product),
                "instant" => Ok(Self::Instant),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PaymentLinkLinkType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PaymentLinkLinkType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///`PaymentLinksListLinkType`
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum PaymentLinksListLinkType {
        #[serde(rename = "product")]
        Product,
        #[serde(rename = "instant")]
        Instant,
    }
    impl ::std::fmt::Display for PaymentLinksListLinkType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Product => f.write_str("product"),
                Self::Instant => f.write_str("instant"),
            }
        }
    }
    impl ::std::str::FromStr for PaymentLinksListLinkType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "product" => Ok(Self::Product),
                "instant" => Ok(Self::Instant),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PaymentLinksListLinkType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PaymentLinksListLinkType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /**Money asked for. What is answered may hold far less than what is listed here: 14 fields in the server of June 2026,
none of them of PI-SPI.
*/
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PaymentRequest {
        ///What is to be paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///When it was made.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///The merchant who made the request.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_by: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_code: ::std::option::Option<
            ::passerelle::wire::Open<PaymentRequestCurrencyCode>,
        >,
        ///Who is asked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_id: ::std::option::Option<::std::string::String>,
        ///What is to be paid for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<::passerelle::wire::Open<Environment>>,
        ///Until when it can be paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expiry_date: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///The merchant's organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_id: ::std::option::Option<::std::string::String>,
        ///The payment link of the request. Whether that is an address or an id is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_link: ::std::option::Option<::std::string::String>,
        ///The merchant's own reference.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_reference: ::std::option::Option<::std::string::String>,
        ///With the channel `spi`: what the QR code has to say, in the EMV format.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub qr_payload: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Id of the payment request.
        pub request_id: ::std::string::String,
        ///Account number in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_account_number: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Alias of the merchant in that QR code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_alias: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Bulk instruction in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_bulk_instruction_id: ::std::option::Option<::std::string::String>,
        ///Whether PI-SPI confirms.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_confirmation: ::std::option::Option<bool>,
        ///When it was sent in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_date_envoi: ::std::option::Option<::std::string::String>,
        ///When it became irrevocable in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_date_irrevocabilite: ::std::option::Option<::std::string::String>,
        ///Until when it can be paid in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_date_limite_paiement: ::std::option::Option<::std::string::String>,
        ///Until when it can be answered in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_date_limite_reponse: ::std::option::Option<::std::string::String>,
        ///When it was rejected in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_date_rejet: ::std::option::Option<::std::string::String>,
        ///Whether the debit is deferred in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_debit_differe: ::std::option::Option<bool>,
        ///End-to-end id in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_end2end_id: ::std::option::Option<::std::string::String>,
        ///Alias of the payer in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_payeur_alias: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Name of the payer in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_payeur_nom: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Country of the payer in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_payeur_pays: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Number of the document that PI-SPI refers to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_ref_doc_numero: ::std::option::Option<::std::string::String>,
        ///Rebate in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_remise_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///Rate of the rebate in PI-SPI. Not an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_remise_rate: ::std::option::Option<::passerelle::money::Amount>,
        ///Id in the PI-SPI scheme of the BCEAO.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_tx_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<
            ::passerelle::wire::Open<PaymentRequestStatus>,
        >,
        ///When it last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::passerelle::wire::Timestamp>,
    }
    ///Currency of the amount.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum PaymentRequestCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for PaymentRequestCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for PaymentRequestCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PaymentRequestCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PaymentRequestCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A page of payment requests with what is needed to get the next one.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PaymentRequestEnvelope {
        ///The payment requests.
        pub data: ::std::vec::Vec<PaymentRequest>,
        ///Whether another page follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_more: ::std::option::Option<bool>,
        ///Entries on a page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///Cursor of the next page. Null on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        ///Always `list`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub object: ::std::option::Option<::std::string::String>,
        ///Entries skipped.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: ::std::option::Option<i64>,
        ///Entries counted. What is counted differs between lists.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<i64>,
        ///Entries in the whole list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_count: ::std::option::Option<i64>,
    }
    ///Where the request stands. Only `completed` means that it was paid.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum PaymentRequestStatus {
        #[serde(rename = "pending")]
        Pending,
        #[serde(rename = "completed")]
        Completed,
        #[serde(rename = "failed")]
        Failed,
        #[serde(rename = "expired")]
        Expired,
    }
    impl ::std::fmt::Display for PaymentRequestStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("pending"),
                Self::Completed => f.write_str("completed"),
                Self::Failed => f.write_str("failed"),
                Self::Expired => f.write_str("expired"),
            }
        }
    }
    impl ::std::str::FromStr for PaymentRequestStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pending" => Ok(Self::Pending),
                "completed" => Ok(Self::Completed),
                "failed" => Ok(Self::Failed),
                "expired" => Ok(Self::Expired),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PaymentRequestStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PaymentRequestStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///`PaymentRequestsListStatus`
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum PaymentRequestsListStatus {
        #[serde(rename = "pending")]
        Pending,
        #[serde(rename = "completed")]
        Completed,
        #[serde(rename = "failed")]
        Failed,
        #[serde(rename = "expired")]
        Expired,
    }
    impl ::std::fmt::Display for PaymentRequestsListStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("pending"),
                Self::Completed => f.write_str("completed"),
                Self::Failed => f.write_str("failed"),
                Self::Expired => f.write_str("expired"),
            }
        }
    }
    impl ::std::str::FromStr for PaymentRequestsListStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pending" => Ok(Self::Pending),
                "completed" => Ok(Self::Completed),
                "failed" => Ok(Self::Failed),
                "expired" => Ok(Self::Expired),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PaymentRequestsListStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PaymentRequestsListStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Money paid out of the balance.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Payout {
        ///The balance it came from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub account_id: ::std::option::Option<::std::string::String>,
        ///How much is paid out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///When it was made.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///Who made it. Only for payouts to somebody else.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_by: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_code: ::std::option::Option<
            ::passerelle::wire::Open<PayoutCurrencyCode>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub kind: ::std::option::Option<::passerelle::wire::Open<PayoutKind>>,
        ///The merchant. Only in lists of payouts to oneself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub merchant_id: ::std::option::Option<::std::string::String>,
        ///The merchant's own data and lomi.'s, such as the recipient's name and number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///The merchant's organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_method_code: ::std::option::Option<
            ::passerelle::wire::Open<PayoutPaymentMethodCode>,
        >,
        ///Id of the payout.
        pub payout_id: ::std::string::String,
        ///The account it goes to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payout_method_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub provider_code: ::std::option::Option<
            ::passerelle::wire::Open<PayoutProviderCode>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::passerelle::wire::Open<PayoutStatus>>,
        ///When it last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::passerelle::wire::Timestamp>,
    }
    ///Currency of the amount.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum PayoutCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for PayoutCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for PayoutCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PayoutCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PayoutCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///To oneself or to somebody else.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum PayoutKind {
        #[serde(rename = "withdrawal")]
        Withdrawal,
        #[serde(rename = "beneficiary")]
        Beneficiary,
    }
    impl ::std::fmt::Display for PayoutKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Withdrawal => f.write_str("withdrawal"),
                Self::Beneficiary => f.write_str("beneficiary"),
            }
        }
    }
    impl ::std::str::FromStr for PayoutKind {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "withdrawal" => Ok(Self::Withdrawal),
                "beneficiary" => Ok(Self::Beneficiary),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PayoutKind {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PayoutKind {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///How it is paid. Not in lists of payouts to oneself.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum PayoutPaymentMethodCode {
        #[serde(rename = "CARDS")]
        Cards,
        #[serde(rename = "MOBILE_MONEY")]
        MobileMoney,
        #[serde(rename = "BANK_TRANSFER")]
        BankTransfer,
        #[serde(rename = "BNPL")]
        Bnpl,
        #[serde(rename = "FREE")]
        Free,
    }
    impl ::std::fmt::Display for PayoutPaymentMethodCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Cards => f.write_str("CARDS"),
                Self::MobileMoney => f.write_str("MOBILE_MONEY"),
                Self::BankTransfer => f.write_str("BANK_TRANSFER"),
                Self::Bnpl => f.write_str("BNPL"),
                Self::Free => f.write_str("FREE"),
            }
        }
    }
    impl ::std::str::FromStr for PayoutPaymentMethodCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "CARDS" => Ok(Self::Cards),
                "MOBILE_MONEY" => Ok(Self::MobileMoney),
                "BANK_TRANSFER" => Ok(Self::BankTransfer),
                "BNPL" => Ok(Self::Bnpl),
                "FREE" => Ok(Self::Free),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PayoutPaymentMethodCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PayoutPaymentMethodCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Who carries it out.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum PayoutProviderCode {
        #[serde(rename = "WAVE")]
        Wave,
        #[serde(rename = "JUMBO")]
        Jumbo,
        #[serde(rename = "MTN")]
        Mtn,
        #[serde(rename = "STRIPE")]
        Stripe,
        #[serde(rename = "SPI")]
        Spi,
        #[serde(rename = "CYBERSOURCE")]
        Cybersource,
        #[serde(rename = "FREE")]
        Free,
        #[serde(rename = "GIM")]
        Gim,
    }
    impl ::std::fmt::Display for PayoutProviderCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Wave => f.write_str("WAVE"),
                Self::Jumbo => f.write_str("JUMBO"),
                Self::Mtn => f.write_str("MTN"),
                Self::Stripe => f.write_str("STRIPE"),
                Self::Spi => f.write_str("SPI"),
                Self::Cybersource => f.write_str("CYBERSOURCE"),
                Self::Free => f.write_str("FREE"),
                Self::Gim => f.write_str("GIM"),
            }
        }
    }
    impl ::std::str::FromStr for PayoutProviderCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "WAVE" => Ok(Self::Wave),
                "JUMBO" => Ok(Self::Jumbo),
                "MTN" => Ok(Self::Mtn),
                "STRIPE" => Ok(Self::Stripe),
                "SPI" => Ok(Self::Spi),
                "CYBERSOURCE" => Ok(Self::Cybersource),
                "FREE" => Ok(Self::Free),
                "GIM" => Ok(Self::Gim),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PayoutProviderCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PayoutProviderCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Where the payout stands. Only `completed` means that the money has left.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum PayoutStatus {
        #[serde(rename = "pending")]
        Pending,
        #[serde(rename = "processing")]
        Processing,
        #[serde(rename = "completed")]
        Completed,
        #[serde(rename = "failed")]
        Failed,
    }
    impl ::std::fmt::Display for PayoutStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("pending"),
                Self::Processing => f.write_str("processing"),
                Self::Completed => f.write_str("completed"),
                Self::Failed => f.write_str("failed"),
            }
        }
    }
    impl ::std::str::FromStr for PayoutStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pending" => Ok(Self::Pending),
                "processing" => Ok(Self::Processing),
                "completed" => Ok(Self::Completed),
                "failed" => Ok(Self::Failed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PayoutStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PayoutStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Where a PDF can be seen and fetched. The API answers addresses, not the file.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct PdfDownload {
        ///Address of the file itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub download_url: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///When the addresses stop working. Null if they don't.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///Name for the file.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filename: ::std::option::Option<::std::string::String>,
        ///Page that shows the document.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hosted_url: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Media type of the file.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mime_type: ::std::option::Option<::std::string::String>,
    }
    ///A way into the portal for one customer.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PortalSession {
        ///The customer.
        pub customer_id: ::std::string::String,
        ///How long the token works. 900 by the server of August 2026.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_in_seconds: ::std::option::Option<i64>,
        ///Where the customer goes when that is done.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub flow_after_completion_url: ::std::option::Option<::std::string::String>,
        ///The subscription to open.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub flow_subscription_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub flow_type: ::std::option::Option<
            ::passerelle::wire::Open<PortalSessionFlowType>,
        >,
        ///The token of the address, shown once. It works once.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub launch_token: ::std::option::Option<::passerelle::wire::SecretText>,
        ///Where to send the customer. It holds the token.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub launch_url: ::std::option::Option<::passerelle::wire::SecretText>,
        ///The merchant's organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_id: ::std::option::Option<::std::string::String>,
        ///Where the portal's way back leads.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub return_url: ::std::option::Option<::std::string::String>,
    }
    ///What the portal opens with.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum PortalSessionFlowType {
        #[serde(rename = "portal_home")]
        PortalHome,
        #[serde(rename = "subscription_cancel")]
        SubscriptionCancel,
        #[serde(rename = "subscription_manage")]
        SubscriptionManage,
    }
    impl ::std::fmt::Display for PortalSessionFlowType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::PortalHome => f.write_str("portal_home"),
                Self::SubscriptionCancel => f.write_str("subscription_cancel"),
                Self::SubscriptionManage => f.write_str("subscription_manage"),
            }
        }
    }
    impl ::std::str::FromStr for PortalSessionFlowType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "portal_home" => Ok(Self::PortalHome),
                "subscription_cancel" => Ok(Self::SubscriptionCancel),
                "subscription_manage" => Ok(Self::SubscriptionManage),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PortalSessionFlowType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PortalSessionFlowType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What a product costs.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Price {
        ///What one costs; for a usage-based product a pack; for `pay_what_you_want` what is suggested.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub billing_interval: ::std::option::Option<
            ::passerelle::wire::Open<PriceBillingInterval>,
        >,
        ///When it was made.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_code: ::std::option::Option<
            ::passerelle::wire::Open<PriceCurrencyCode>,
        >,
        ///Units that a payment of this price buys. Not an amount of money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub included_units: ::std::option::Option<::passerelle::money::Amount>,
        ///Whether it can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_active: ::std::option::Option<bool>,
        ///Whether it is used where a payment names the product only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default: ::std::option::Option<bool>,
        ///The most that the customer may pay.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub maximum_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///The least that the customer may pay.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub minimum_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///The merchant's organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_id: ::std::option::Option<::std::string::String>,
        ///Id of the price.
        pub price_id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pricing_model: ::std::option::Option<
            ::passerelle::wire::Open<PricePricingModel>,
        >,
        ///The product.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_id: ::std::option::Option<::std::string::String>,
        ///When it last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::passerelle::wire::Timestamp>,
    }
    ///How often is charged. lomi.'s database knows more, such as `bi-weekly` and `quarterly`.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum PriceBillingInterval {
        #[serde(rename = "day")]
        Day,
        #[serde(rename = "week")]
        Week,
        #[serde(rename = "month")]
        Month,
        #[serde(rename = "year")]
        Year,
    }
    impl ::std::fmt::Display for PriceBillingInterval {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Day => f.write_str("day"),
                Self::Week => f.write_str("week"),
                Self::Month => f.write_str("month"),
                Self::Year => f.write_str("year"),
            }
        }
    }
    impl ::std::str::FromStr for PriceBillingInterval {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "day" => Ok(Self::Day),
                "week" => Ok(Self::Week),
                "month" => Ok(Self::Month),
                "year" => Ok(Self::Year),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PriceBillingInterval {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PriceBillingInterval {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Currency of the amounts.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum PriceCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for PriceCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for PriceCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PriceCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PriceCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///How the price is found. lomi.'s database also knows `volume`.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum PricePricingModel {
        #[serde(rename = "standard")]
        Standard,
        #[serde(rename = "pay_what_you_want")]
        PayWhatYouWant,
        #[serde(rename = "tiered")]
        Tiered,
    }
    impl ::std::fmt::Display for PricePricingModel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Standard => f.write_str("standard"),
                Self::PayWhatYouWant => f.write_str("pay_what_you_want"),
                Self::Tiered => f.write_str("tiered"),
            }
        }
    }
    impl ::std::str::FromStr for PricePricingModel {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "standard" => Ok(Self::Standard),
                "pay_what_you_want" => Ok(Self::PayWhatYouWant),
                "tiered" => Ok(Self::Tiered),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PricePricingModel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PricePricingModel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Something that is sold, with what it costs.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Product {
        ///Day of the month on which is charged.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub charge_day: ::std::option::Option<i64>,
        ///Whether it can be bought when none is left.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub continue_selling_when_out_of_stock: ::std::option::Option<bool>,
        ///When it was made.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///The merchant who made it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_by: ::std::option::Option<::std::string::String>,
        ///What it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Whether the storefront shows it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub display_on_storefront: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<::passerelle::wire::Open<Environment>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub failed_payment_action: ::std::option::Option<
            ::passerelle::wire::Open<ProductFailedPaymentAction>,
        >,
        /**Fees that are added. Their form is not documented; in the server of June 2026 `fee_type_id`, `fee_name`,
`fee_percentage`, `fee_fixed_amount` and `fee_is_enabled`.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fees: ::std::option::Option<
            ::std::vec::Vec<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub first_payment_type: ::std::option::Option<
            ::passerelle::wire::Open<ProductFirstPaymentType>,
        >,
        ///Addresses of pictures.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub images: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///How many are in stock.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inventory_quantity: ::std::option::Option<i64>,
        ///Whether it can be bought.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_active: ::std::option::Option<bool>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///Name of the product.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The merchant's organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_id: ::std::option::Option<::std::string::String>,
        ///What it costs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub prices: ::std::option::Option<::std::vec::Vec<Price>>,
        ///Id of the product.
        pub product_id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_type: ::std::option::Option<
            ::passerelle::wire::Open<ProductProductType>,
        >,
        ///Article number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sku: ::std::option::Option<::std::string::String>,
        ///Whether the stock is counted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub track_inventory: ::std::option::Option<bool>,
        ///Whether a subscription begins with a trial.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub trial_enabled: ::std::option::Option<bool>,
        ///Length of the trial in days.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub trial_period_days: ::std::option::Option<i64>,
        ///When it last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage_aggregation: ::std::option::Option<
            ::passerelle::wire::Open<ProductUsageAggregation>,
        >,
        ///What a unit is called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage_unit: ::std::option::Option<::std::string::String>,
    }
    ///A page of products with what is needed to get the next one.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ProductEnvelope {
        ///The products.
        pub data: ::std::vec::Vec<Product>,
        ///Whether another page follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_more: ::std::option::Option<bool>,
        ///Entries on a page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///Cursor of the next page. Null on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        ///Always `list`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub object: ::std::option::Option<::std::string::String>,
        ///Entries skipped.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: ::std::option::Option<i64>,
        ///Entries counted. What is counted differs between lists.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<i64>,
        ///Entries in the whole list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_count: ::std::option::Option<i64>,
    }
    ///What becomes of a subscription whose renewal is not paid.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum ProductFailedPaymentAction {
        #[serde(rename = "pause")]
        Pause,
        #[serde(rename = "cancel")]
        Cancel,
        #[serde(rename = "continue")]
        Continue,
    }
    impl ::std::fmt::Display for ProductFailedPaymentAction {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pause => f.write_str("pause"),
                Self::Cancel => f.write_str("cancel"),
                Self::Continue => f.write_str("continue"),
            }
        }
    }
    impl ::std::str::FromStr for ProductFailedPaymentAction {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pause" => Ok(Self::Pause),
                "cancel" => Ok(Self::Cancel),
                "continue" => Ok(Self::Continue),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ProductFailedPaymentAction {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ProductFailedPaymentAction {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What is charged at the start of a subscription.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum ProductFirstPaymentType {
        #[serde(rename = "initial")]
        Initial,
        #[serde(rename = "non_initial")]
        NonInitial,
        #[serde(rename = "prorated")]
        Prorated,
    }
    impl ::std::fmt::Display for ProductFirstPaymentType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Initial => f.write_str("initial"),
                Self::NonInitial => f.write_str("non_initial"),
                Self::Prorated => f.write_str("prorated"),
            }
        }
    }
    impl ::std::str::FromStr for ProductFirstPaymentType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "initial" => Ok(Self::Initial),
                "non_initial" => Ok(Self::NonInitial),
                "prorated" => Ok(Self::Prorated),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ProductFirstPaymentType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ProductFirstPaymentType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Sold once, as a subscription, or as packs of units.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum ProductProductType {
        #[serde(rename = "one_time")]
        OneTime,
        #[serde(rename = "recurring")]
        Recurring,
        #[serde(rename = "usage_based")]
        UsageBased,
    }
    impl ::std::fmt::Display for ProductProductType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::OneTime => f.write_str("one_time"),
                Self::Recurring => f.write_str("recurring"),
                Self::UsageBased => f.write_str("usage_based"),
            }
        }
    }
    impl ::std::str::FromStr for ProductProductType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "one_time" => Ok(Self::OneTime),
                "recurring" => Ok(Self::Recurring),
                "usage_based" => Ok(Self::UsageBased),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ProductProductType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ProductProductType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Kept with the meter of a usage-based product. lomi. adds up quantities whatever it says.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum ProductUsageAggregation {
        #[serde(rename = "sum")]
        Sum,
        #[serde(rename = "max")]
        Max,
        #[serde(rename = "last_during_period")]
        LastDuringPeriod,
        #[serde(rename = "last_ever")]
        LastEver,
    }
    impl ::std::fmt::Display for ProductUsageAggregation {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Sum => f.write_str("sum"),
                Self::Max => f.write_str("max"),
                Self::LastDuringPeriod => f.write_str("last_during_period"),
                Self::LastEver => f.write_str("last_ever"),
            }
        }
    }
    impl ::std::str::FromStr for ProductUsageAggregation {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "sum" => Ok(Self::Sum),
                "max" => Ok(Self::Max),
                "last_during_period" => Ok(Self::LastDuringPeriod),
                "last_ever" => Ok(Self::LastEver),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ProductUsageAggregation {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ProductUsageAggregation {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Money returned for a transaction.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Refund {
        ///What was asked to be returned.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///When it was made.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///What lomi. charges for the refund.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fee_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///What lomi. notes about the refund; for a partial refund over Wave it holds the customer's phone number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///Why.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
        ///Id of the refund.
        pub refund_id: ::std::string::String,
        ///What was returned.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub refunded_amount: ::std::option::Option<::passerelle::money::Amount>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::passerelle::wire::Open<RefundStatus>>,
        ///The transaction.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transaction_id: ::std::option::Option<::std::string::String>,
        ///When it last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::passerelle::wire::Timestamp>,
    }
    ///Nothing has been refunded. The same request with the token does it.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RefundConfirmationRequired {
        ///What to send back.
        pub confirmation_token: ::passerelle::wire::SecretText,
        ///When the token stops working.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///What would happen. Its form is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub preview: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///Always true.
        pub requires_confirmation: bool,
    }
    ///A page of refunds with what is needed to get the next one.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RefundEnvelope {
        ///The refunds.
        pub data: ::std::vec::Vec<Refund>,
        ///Whether another page follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_more: ::std::option::Option<bool>,
        ///Entries on a page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///Cursor of the next page. Null on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        ///Always `list`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub object: ::std::option::Option<::std::string::String>,
        ///Entries skipped.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: ::std::option::Option<i64>,
        ///Always true. Only in the server of June 2026.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success: ::std::option::Option<bool>,
        ///Entries counted. What is counted differs between lists.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<i64>,
        ///Entries in the whole list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_count: ::std::option::Option<i64>,
    }
    ///Where the refund stands.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum RefundStatus {
        #[serde(rename = "pending")]
        Pending,
        #[serde(rename = "completed")]
        Completed,
        #[serde(rename = "failed")]
        Failed,
    }
    impl ::std::fmt::Display for RefundStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("pending"),
                Self::Completed => f.write_str("completed"),
                Self::Failed => f.write_str("failed"),
            }
        }
    }
    impl ::std::str::FromStr for RefundStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pending" => Ok(Self::Pending),
                "completed" => Ok(Self::Completed),
                "failed" => Ok(Self::Failed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for RefundStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for RefundStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What the refund did to a subscription.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct RefundSubscriptionAction {
        ///What was done.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub action: ::std::option::Option<::std::string::String>,
        ///Whether anything was done.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub applied: ::std::option::Option<bool>,
        ///Its status before.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous_status: ::std::option::Option<::std::string::String>,
        ///Why nothing was done.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
        ///To which subscription.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription_id: ::std::option::Option<::std::string::String>,
    }
    ///One refund in a wrapper.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RefundWrapped {
        pub data: Refund,
        ///Always true.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success: ::std::option::Option<bool>,
    }
    ///What lomi. Radar found about one charge.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RiskAssessment {
        ///What was to be paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///Id of the assessment.
        pub assessment_id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_code: ::std::option::Option<
            ::passerelle::wire::Open<RiskAssessmentCurrencyCode>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub decision: ::std::option::Option<
            ::passerelle::wire::Open<RiskAssessmentDecision>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rail: ::std::option::Option<::passerelle::wire::Open<RiskAssessmentRail>>,
        ///How risky the charge looks. The scale is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub risk_score: ::std::option::Option<::passerelle::money::Amount>,
        ///The rules that applied.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub signals: ::std::option::Option<::std::vec::Vec<RiskSignal>>,
        ///The transaction of the charge. A charge is assessed before it completes, so there may be none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transaction_id: ::std::option::Option<::std::string::String>,
    }
    ///Currency of the amount.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum RiskAssessmentCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for RiskAssessmentCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for RiskAssessmentCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for RiskAssessmentCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for RiskAssessmentCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Whether the charge was let through, let through and marked, or refused.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum RiskAssessmentDecision {
        #[serde(rename = "allow")]
        Allow,
        #[serde(rename = "flag")]
        Flag,
        #[serde(rename = "block")]
        Block,
    }
    impl ::std::fmt::Display for RiskAssessmentDecision {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Allow => f.write_str("allow"),
                Self::Flag => f.write_str("flag"),
                Self::Block => f.write_str("block"),
            }
        }
    }
    impl ::std::str::FromStr for RiskAssessmentDecision {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "allow" => Ok(Self::Allow),
                "flag" => Ok(Self::Flag),
                "block" => Ok(Self::Block),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for RiskAssessmentDecision {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for RiskAssessmentDecision {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///The rail of the charge.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum RiskAssessmentRail {
        #[serde(rename = "card")]
        Card,
        #[serde(rename = "mtn")]
        Mtn,
        #[serde(rename = "wave")]
        Wave,
    }
    impl ::std::fmt::Display for RiskAssessmentRail {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Card => f.write_str("card"),
                Self::Mtn => f.write_str("mtn"),
                Self::Wave => f.write_str("wave"),
            }
        }
    }
    impl ::std::str::FromStr for RiskAssessmentRail {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "card" => Ok(Self::Card),
                "mtn" => Ok(Self::Mtn),
                "wave" => Ok(Self::Wave),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for RiskAssessmentRail {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for RiskAssessmentRail {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///One rule that applied to a charge.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct RiskSignal {
        ///What the rule asks for, such as `flag` or `block`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub action: ::std::option::Option<::std::string::String>,
        ///What made it apply.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub detail: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        /**Name of the rule, such as `high_value_charge`, `velocity_charges_1h`, `repeat_phone_24h`,
`card_country_mismatch` or `unverified_card_foreign_currency`.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rule: ::std::option::Option<::std::string::String>,
    }
    /**An event that a webhook can be subscribed to. The server of June 2026 knew the first three PAYMENT and the REFUND,
SUBSCRIPTION and USAGE events (15), that of about August 2026 all but the PAYOUT events (29). The five about
enrollments and memberships of a network have been reported never to fire.
*/
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum SubscribableEventType {
        #[serde(rename = "PAYMENT_CREATED")]
        PaymentCreated,
        #[serde(rename = "PAYMENT_SUCCEEDED")]
        PaymentSucceeded,
        #[serde(rename = "PAYMENT_FAILED")]
        PaymentFailed,
        #[serde(rename = "PURCHASE_FULFILLED")]
        PurchaseFulfilled,
        #[serde(rename = "REFUND_CREATED")]
        RefundCreated,
        #[serde(rename = "REFUND_COMPLETED")]
        RefundCompleted,
        #[serde(rename = "REFUND_FAILED")]
        RefundFailed,
        #[serde(rename = "SUBSCRIPTION_CREATED")]
        SubscriptionCreated,
        #[serde(rename = "SUBSCRIPTION_UPDATED")]
        SubscriptionUpdated,
        #[serde(rename = "SUBSCRIPTION_RENEWED")]
        SubscriptionRenewed,
        #[serde(rename = "SUBSCRIPTION_CANCELLED")]
        SubscriptionCancelled,
        #[serde(rename = "NETWORK_ENROLLMENT_CREATED")]
        NetworkEnrollmentCreated,
        #[serde(rename = "NETWORK_ENROLLMENT_COMPLETED")]
        NetworkEnrollmentCompleted,
        #[serde(rename = "NETWORK_MEMBERSHIP_ACTIVE")]
        NetworkMembershipActive,
        #[serde(rename = "NETWORK_MEMBERSHIP_RESTRICTED")]
        NetworkMembershipRestricted,
        #[serde(rename = "NETWORK_MEMBERSHIP_TERMINATED")]
        NetworkMembershipTerminated,
        #[serde(rename = "NETWORK_PAYMENT_CREATED")]
        NetworkPaymentCreated,
        #[serde(rename = "NETWORK_OPERATOR_FEE_CREATED")]
        NetworkOperatorFeeCreated,
        #[serde(rename = "NETWORK_OPERATOR_FEE_REVERSED")]
        NetworkOperatorFeeReversed,
        #[serde(rename = "USAGE_RECORDED")]
        UsageRecorded,
        #[serde(rename = "USAGE_INVOICE_CREATED")]
        UsageInvoiceCreated,
        #[serde(rename = "USAGE_INVOICE_PAID")]
        UsageInvoicePaid,
        #[serde(rename = "USAGE_INVOICE_OVERDUE")]
        UsageInvoiceOverdue,
        #[serde(rename = "SUBSCRIPTION_USAGE_PERIOD_CLOSED")]
        SubscriptionUsagePeriodClosed,
        #[serde(rename = "DISPUTE_CREATED")]
        DisputeCreated,
        #[serde(rename = "DISPUTE_UPDATED")]
        DisputeUpdated,
        #[serde(rename = "DISPUTE_CLOSED")]
        DisputeClosed,
        #[serde(rename = "PAYMENT_RISK_FLAGGED")]
        PaymentRiskFlagged,
        #[serde(rename = "PAYMENT_RISK_BLOCKED")]
        PaymentRiskBlocked,
        #[serde(rename = "PAYOUT_CREATED")]
        PayoutCreated,
        #[serde(rename = "PAYOUT_COMPLETED")]
        PayoutCompleted,
        #[serde(rename = "PAYOUT_FAILED")]
        PayoutFailed,
    }
    impl ::std::fmt::Display for SubscribableEventType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::PaymentCreated => f.write_str("PAYMENT_CREATED"),
                Self::PaymentSucceeded => f.write_str("PAYMENT_SUCCEEDED"),
                Self::PaymentFailed => f.write_str("PAYMENT_FAILED"),
                Self::PurchaseFulfilled => f.write_str("PURCHASE_FULFILLED"),
                Self::RefundCreated => f.write_str("REFUND_CREATED"),
                Self::RefundCompleted => f.write_str("REFUND_COMPLETED"),
                Self::RefundFailed => f.write_str("REFUND_FAILED"),
                Self::SubscriptionCreated => f.write_str("SUBSCRIPTION_CREATED"),
                Self::SubscriptionUpdated => f.write_str("SUBSCRIPTION_UPDATED"),
                Self::SubscriptionRenewed => f.write_str("SUBSCRIPTION_RENEWED"),
                Self::SubscriptionCancelled => f.write_str("SUBSCRIPTION_CANCELLED"),
                Self::NetworkEnrollmentCreated => {
                    f.write_str("NETWORK_ENROLLMENT_CREATED")
                }
                Self::NetworkEnrollmentCompleted => {
                    f.write_str("NETWORK_ENROLLMENT_COMPLETED")
                }
                Self::NetworkMembershipActive => f.write_str("NETWORK_MEMBERSHIP_ACTIVE"),
                Self::NetworkMembershipRestricted => {
                    f.write_str("NETWORK_MEMBERSHIP_RESTRICTED")
                }
                Self::NetworkMembershipTerminated => {
                    f.write_str("NETWORK_MEMBERSHIP_TERMINATED")
                }
                Self::NetworkPaymentCreated => f.write_str("NETWORK_PAYMENT_CREATED"),
                Self::NetworkOperatorFeeCreated => {
                    f.write_str("NETWORK_OPERATOR_FEE_CREATED")
                }
                Self::NetworkOperatorFeeReversed => {
                    f.write_str("NETWORK_OPERATOR_FEE_REVERSED")
                }
                Self::UsageRecorded => f.write_str("USAGE_RECORDED"),
                Self::UsageInvoiceCreated => f.write_str("USAGE_INVOICE_CREATED"),
                Self::UsageInvoicePaid => f.write_str("USAGE_INVOICE_PAID"),
                Self::UsageInvoiceOverdue => f.write_str("USAGE_INVOICE_OVERDUE"),
                Self::SubscriptionUsagePeriodClosed => {
                    f.write_str("SUBSCRIPTION_USAGE_PERIOD_CLOSED")
                }
                Self::DisputeCreated => f.write_str("DISPUTE_CREATED"),
                Self::DisputeUpdated => f.write_str("DISPUTE_UPDATED"),
                Self::DisputeClosed => f.write_str("DISPUTE_CLOSED"),
                Self::PaymentRiskFlagged => f.write_str("PAYMENT_RISK_FLAGGED"),
                Self::PaymentRiskBlocked => f.write_str("PAYMENT_RISK_BLOCKED"),
                Self::PayoutCreated => f.write_str("PAYOUT_CREATED"),
                Self::PayoutCompleted => f.write_str("PAYOUT_COMPLETED"),
                Self::PayoutFailed => f.write_str("PAYOUT_FAILED"),
            }
        }
    }
    impl ::std::str::FromStr for SubscribableEventType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "PAYMENT_CREATED" => Ok(Self::PaymentCreated),
                "PAYMENT_SUCCEEDED" => Ok(Self::PaymentSucceeded),
                "PAYMENT_FAILED" => Ok(Self::PaymentFailed),
                "PURCHASE_FULFILLED" => Ok(Self::PurchaseFulfilled),
                "REFUND_CREATED" => Ok(Self::RefundCreated),
                "REFUND_COMPLETED" => Ok(Self::RefundCompleted),
                "REFUND_FAILED" => Ok(Self::RefundFailed),
                "SUBSCRIPTION_CREATED" => Ok(Self::SubscriptionCreated),
                "SUBSCRIPTION_UPDATED" => Ok(Self::SubscriptionUpdated),
                "SUBSCRIPTION_RENEWED" => Ok(Self::SubscriptionRenewed),
                "SUBSCRIPTION_CANCELLED" => Ok(Self::SubscriptionCancelled),
                "NETWORK_ENROLLMENT_CREATED" => Ok(Self::NetworkEnrollmentCreated),
                "NETWORK_ENROLLMENT_COMPLETED" => Ok(Self::NetworkEnrollmentCompleted),
                "NETWORK_MEMBERSHIP_ACTIVE" => Ok(Self::NetworkMembershipActive),
                "NETWORK_MEMBERSHIP_RESTRICTED" => Ok(Self::NetworkMembershipRestricted),
                "NETWORK_MEMBERSHIP_TERMINATED" => Ok(Self::NetworkMembershipTerminated),
                "NETWORK_PAYMENT_CREATED" => Ok(Self::NetworkPaymentCreated),
                "NETWORK_OPERATOR_FEE_CREATED" => Ok(Self::NetworkOperatorFeeCreated),
                "NETWORK_OPERATOR_FEE_REVERSED" => Ok(Self::NetworkOperatorFeeReversed),
                "USAGE_RECORDED" => Ok(Self::UsageRecorded),
                "USAGE_INVOICE_CREATED" => Ok(Self::UsageInvoiceCreated),
                "USAGE_INVOICE_PAID" => Ok(Self::UsageInvoicePaid),
                "USAGE_INVOICE_OVERDUE" => Ok(Self::UsageInvoiceOverdue),
                "SUBSCRIPTION_USAGE_PERIOD_CLOSED" => {
                    Ok(Self::SubscriptionUsagePeriodClosed)
                }
                "DISPUTE_CREATED" => Ok(Self::DisputeCreated),
                "DISPUTE_UPDATED" => Ok(Self::DisputeUpdated),
                "DISPUTE_CLOSED" => Ok(Self::DisputeClosed),
                "PAYMENT_RISK_FLAGGED" => Ok(Self::PaymentRiskFlagged),
                "PAYMENT_RISK_BLOCKED" => Ok(Self::PaymentRiskBlocked),
                "PAYOUT_CREATED" => Ok(Self::PayoutCreated),
                "PAYOUT_COMPLETED" => Ok(Self::PayoutCompleted),
                "PAYOUT_FAILED" => Ok(Self::PayoutFailed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for SubscribableEventType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for SubscribableEventType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /**A customer on a recurring product. Made by a checkout or a payment link, not by a call. Saved cards are charged by
themselves on `next_billing_date`; for mobile money lomi. sends the customer an address to pay at.
*/
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Subscription {
        ///What one period costs. In lists only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///Whether it ends when the period runs out. Seen in events; whether reading answers it is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cancel_at_period_end: ::std::option::Option<bool>,
        ///When it was made.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_code: ::std::option::Option<
            ::passerelle::wire::Open<SubscriptionCurrencyCode>,
        >,
        ///Email address of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_email: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Who subscribed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_id: ::std::option::Option<::std::string::String>,
        ///Name of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_name: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///When it ends, once it is cancelled: a date.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_date: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<::passerelle::wire::Open<Environment>>,
        ///The merchant.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub merchant_id: ::std::option::Option<::std::string::String>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///When it is charged next: a date.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_billing_date: ::std::option::Option<::std::string::String>,
        ///The merchant's organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_id: ::std::option::Option<::std::string::String>,
        ///What one period costs. Of a single subscription only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub plan_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///How often is charged, such as `month`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub plan_billing_frequency: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub plan_currency_code: ::std::option::Option<
            ::passerelle::wire::Open<SubscriptionPlanCurrencyCode>,
        >,
        ///What the plan is. Of a single subscription only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub plan_description: ::std::option::Option<::std::string::String>,
        ///Name of the plan. Of a single subscription only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub plan_name: ::std::option::Option<::std::string::String>,
        ///At which price.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_id: ::std::option::Option<::std::string::String>,
        ///What the product is. Under a customer only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_description: ::std::option::Option<::std::string::String>,
        ///What is subscribed to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_id: ::std::option::Option<::std::string::String>,
        ///Name of the product. In lists only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_name: ::std::option::Option<::std::string::String>,
        ///Type of the product, such as `recurring`. Under a customer only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_type: ::std::option::Option<::std::string::String>,
        ///When it began: a date, such as 2026-02-01.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_date: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::passerelle::wire::Open<SubscriptionStatus>>,
        ///What `end_date` says elsewhere. Under a customer only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription_end_date: ::std::option::Option<::std::string::String>,
        ///Id of the subscription.
        pub subscription_id: ::std::string::String,
        ///What `next_billing_date` says elsewhere. Under a customer only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription_next_billing_date: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription_status: ::std::option::Option<
            ::passerelle::wire::Open<SubscriptionSubscriptionStatus>,
        >,
        ///When it last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::passerelle::wire::Timestamp>,
    }
    ///Currency of `amount`. In lists only.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum SubscriptionCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for SubscriptionCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for SubscriptionCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for SubscriptionCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for SubscriptionCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A page of subscriptions with what is needed to get the next one.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SubscriptionEnvelope {
        ///The subscriptions.
        pub data: ::std::vec::Vec<Subscription>,
        ///Whether another page follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_more: ::std::option::Option<bool>,
        ///Entries on a page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///Cursor of the next page. Null on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        ///Always `list`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub object: ::std::option::Option<::std::string::String>,
        ///Entries skipped.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: ::std::option::Option<i64>,
        ///Entries counted. What is counted differs between lists.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<i64>,
        ///Entries in the whole list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_count: ::std::option::Option<i64>,
    }
    ///Currency of `plan_amount`.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum SubscriptionPlanCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for SubscriptionPlanCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for SubscriptionPlanCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for SubscriptionPlanCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for SubscriptionPlanCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /**Where the subscription stands. `trial` runs without a charge, `past_due` has a renewal that was not paid, `expired`
ran its whole term.
*/
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum SubscriptionStatus {
        #[serde(rename = "pending")]
        Pending,
        #[serde(rename = "active")]
        Active,
        #[serde(rename = "past_due")]
        PastDue,
        #[serde(rename = "cancelled")]
        Cancelled,
        #[serde(rename = "trial")]
        Trial,
        #[serde(rename = "paused")]
        Paused,
        #[serde(rename = "expired")]
        Expired,
    }
    impl ::std::fmt::Display for SubscriptionStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("pending"),
                Self::Active => f.write_str("active"),
                Self::PastDue => f.write_str("past_due"),
                Self::Cancelled => f.write_str("cancelled"),
                Self::Trial => f.write_str("trial"),
                Self::Paused => f.write_str("paused"),
                Self::Expired => f.write_str("expired"),
            }
        }
    }
    impl ::std::str::FromStr for SubscriptionStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pending" => Ok(Self::Pending),
                "active" => Ok(Self::Active),
                "past_due" => Ok(Self::PastDue),
                "cancelled" => Ok(Self::Cancelled),
                "trial" => Ok(Self::Trial),
                "paused" => Ok(Self::Paused),
                "expired" => Ok(Self::Expired),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for SubscriptionStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for SubscriptionStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What `status` says elsewhere. Under a customer only.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum SubscriptionSubscriptionStatus {
        #[serde(rename = "pending")]
        Pending,
        #[serde(rename = "active")]
        Active,
        #[serde(rename = "past_due")]
        PastDue,
        #[serde(rename = "cancelled")]
        Cancelled,
        #[serde(rename = "trial")]
        Trial,
        #[serde(rename = "paused")]
        Paused,
        #[serde(rename = "expired")]
        Expired,
    }
    impl ::std::fmt::Display for SubscriptionSubscriptionStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("pending"),
                Self::Active => f.write_str("active"),
                Self::PastDue => f.write_str("past_due"),
                Self::Cancelled => f.write_str("cancelled"),
                Self::Trial => f.write_str("trial"),
                Self::Paused => f.write_str("paused"),
                Self::Expired => f.write_str("expired"),
            }
        }
    }
    impl ::std::str::FromStr for SubscriptionSubscriptionStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pending" => Ok(Self::Pending),
                "active" => Ok(Self::Active),
                "past_due" => Ok(Self::PastDue),
                "cancelled" => Ok(Self::Cancelled),
                "trial" => Ok(Self::Trial),
                "paused" => Ok(Self::Paused),
                "expired" => Ok(Self::Expired),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for SubscriptionSubscriptionStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for SubscriptionSubscriptionStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What became of a charge by card number.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SwitchCharge {
        ///The rail's code for the outcome.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub action_code: ::std::option::Option<::std::string::String>,
        ///The bank's code for the authorization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub auth_code: ::std::option::Option<::std::string::String>,
        ///The merchant's reference.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub merchant_reference: ::std::option::Option<::std::string::String>,
        ///For people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_action: ::std::option::Option<ChargeNextAction>,
        pub status: ::passerelle::wire::Open<SwitchChargeStatus>,
        ///Whether the card was charged or the payer has to go on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success: ::std::option::Option<bool>,
        ///The rail's number of the charge.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub system_reference: ::std::option::Option<i64>,
        ///Where the payer proves to be the holder of the card.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub three_ds_url: ::std::option::Option<::std::string::String>,
        ///Id of the transaction.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transaction_id: ::std::option::Option<::std::string::String>,
    }
    ///What became of it. `redirect_3ds`: send the payer to the bank. `retry_other_rail`: charge another way.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum SwitchChargeStatus {
        #[serde(rename = "approved")]
        Approved,
        #[serde(rename = "declined")]
        Declined,
        #[serde(rename = "redirect_3ds")]
        Redirect3ds,
        #[serde(rename = "retry_other_rail")]
        RetryOtherRail,
    }
    impl ::std::fmt::Display for SwitchChargeStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Approved => f.write_str("approved"),
                Self::Declined => f.write_str("declined"),
                Self::Redirect3ds => f.write_str("redirect_3ds"),
                Self::RetryOtherRail => f.write_str("retry_other_rail"),
            }
        }
    }
    impl ::std::str::FromStr for SwitchChargeStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "approved" => Ok(Self::Approved),
                "declined" => Ok(Self::Declined),
                "redirect_3ds" => Ok(Self::Redirect3ds),
                "retry_other_rail" => Ok(Self::RetryOtherRail),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for SwitchChargeStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for SwitchChargeStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What became of a charge by card number, in a wrapper.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SwitchChargeWrapped {
        pub data: SwitchCharge,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_action: ::std::option::Option<ChargeNextAction>,
        ///True even for a card that was declined; see `data`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success: ::std::option::Option<bool>,
    }
    ///What one customer spent.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct TopCustomer {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_code: ::std::option::Option<
            ::passerelle::wire::Open<TopCustomerCurrencyCode>,
        >,
        ///Email address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Name of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Phone number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone_number: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Short id of the customer, `cus_` and 14 characters. The UUID is not given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub public_id: ::std::option::Option<::std::string::String>,
        ///What the customer paid in all.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_spend: ::std::option::Option<::passerelle::money::Amount>,
        ///In how many payments.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transaction_count: ::std::option::Option<i64>,
    }
    ///Currency of the amount.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum TopCustomerCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for TopCustomerCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for TopCustomerCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for TopCustomerCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for TopCustomerCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///The customers who spent most.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TopCustomers {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_code: ::std::option::Option<
            ::passerelle::wire::Open<TopCustomersCurrencyCode>,
        >,
        ///The customers, the one who spent most first.
        pub data: ::std::vec::Vec<TopCustomer>,
        ///Always `list`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub object: ::std::option::Option<::std::string::String>,
    }
    ///Currency of the amounts.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum TopCustomersCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for TopCustomersCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for TopCustomersCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for TopCustomersCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for TopCustomersCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /**A payment in the ledger. A test key completes Wave and MTN payments often at once; live ones stay `pending` until
the payer confirms, and expire.
*/
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Transaction {
        ///The coupon that was used. In lists only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coupon_code: ::std::option::Option<::std::string::String>,
        ///When the payment began.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_code: ::std::option::Option<
            ::passerelle::wire::Open<TransactionCurrencyCode>,
        >,
        ///Street of the payer. In lists only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_address: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///City of the payer. In lists only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_city: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Country of the payer. In lists only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_country: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Email address of the payer. In lists only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_email: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Who paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_id: ::std::option::Option<::std::string::String>,
        ///Who paid. In lists only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_name: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Phone number of the payer. In lists only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_phone: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Postal code of the payer. In lists only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_postal_code: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///What was paid for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///What was taken off.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_amount: ::std::option::Option<::passerelle::money::Amount>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<::passerelle::wire::Open<Environment>>,
        ///What lomi. keeps.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fee_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///The fee converted to francs. In lists only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fee_amount_xof: ::std::option::Option<::passerelle::money::Amount>,
        ///Kind of the fee, such as `payment_processing`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fee_category: ::std::option::Option<::std::string::String>,
        ///Name of the fee.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fee_name: ::std::option::Option<::std::string::String>,
        ///Finer kind of the fee, such as `mobile_money`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fee_subcategory: ::std::option::Option<::std::string::String>,
        ///What the payer paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gross_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///The gross amount converted to francs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gross_amount_xof: ::std::option::Option<::passerelle::money::Amount>,
        ///Whether it was bought now to be paid later.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_bnpl: ::std::option::Option<bool>,
        ///Whether it was paid at a point of sale.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_pos: ::std::option::Option<bool>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///What the merchant gets.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///The net amount converted to francs. In lists only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_amount_xof: ::std::option::Option<::passerelle::money::Amount>,
        ///The merchant's organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_method_code: ::std::option::Option<
            ::passerelle::wire::Open<TransactionPaymentMethodCode>,
        >,
        ///The price that was used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_id: ::std::option::Option<::std::string::String>,
        ///What was bought.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_id: ::std::option::Option<::std::string::String>,
        ///Name of the product. In lists only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_name: ::std::option::Option<::std::string::String>,
        ///The provider's id of its checkout. In lists only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub provider_checkout_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub provider_code: ::std::option::Option<
            ::passerelle::wire::Open<TransactionProviderCode>,
        >,
        ///The provider's id of the payment. In lists only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub provider_transaction_id: ::std::option::Option<::std::string::String>,
        ///Short id, `txn_` and 14 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub public_id: ::std::option::Option<::std::string::String>,
        ///How many were bought.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<i64>,
        ///What has been returned so far.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub refunded_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///Account number in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_account_number: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///When it was sent in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_date_envoi: ::std::option::Option<::std::string::String>,
        ///When it became irrevocable in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_date_irrevocabilite: ::std::option::Option<::std::string::String>,
        ///Payment category in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_payment_category: ::std::option::Option<::std::string::String>,
        ///Payment status in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_payment_status: ::std::option::Option<::std::string::String>,
        ///Id in the PI-SPI scheme of the BCEAO.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_tx_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::passerelle::wire::Open<TransactionStatus>>,
        ///The subscription that was paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription_id: ::std::option::Option<::std::string::String>,
        ///Id of the transaction.
        pub transaction_id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transaction_type: ::std::option::Option<
            ::passerelle::wire::Open<TransactionTransactionType>,
        >,
        ///When it last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::passerelle::wire::Timestamp>,
    }
    ///Currency of the amounts that don't end in `_xof`.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum TransactionCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for TransactionCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for TransactionCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for TransactionCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for TransactionCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A page of transactions with what is needed to get the next one.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TransactionEnvelope {
        ///The transactions.
        pub data: ::std::vec::Vec<Transaction>,
        ///Whether another page follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_more: ::std::option::Option<bool>,
        ///Entries on a page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///Cursor of the next page. Null on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        ///Always `list`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub object: ::std::option::Option<::std::string::String>,
        ///Entries skipped.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: ::std::option::Option<i64>,
        ///Entries counted. What is counted differs between lists.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<i64>,
        ///Entries in the whole list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_count: ::std::option::Option<i64>,
    }
    ///How it was paid.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum TransactionPaymentMethodCode {
        #[serde(rename = "CARDS")]
        Cards,
        #[serde(rename = "MOBILE_MONEY")]
        MobileMoney,
        #[serde(rename = "BANK_TRANSFER")]
        BankTransfer,
        #[serde(rename = "BNPL")]
        Bnpl,
        #[serde(rename = "FREE")]
        Free,
    }
    impl ::std::fmt::Display for TransactionPaymentMethodCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Cards => f.write_str("CARDS"),
                Self::MobileMoney => f.write_str("MOBILE_MONEY"),
                Self::BankTransfer => f.write_str("BANK_TRANSFER"),
                Self::Bnpl => f.write_str("BNPL"),
                Self::Free => f.write_str("FREE"),
            }
        }
    }
    impl ::std::str::FromStr for TransactionPaymentMethodCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "CARDS" => Ok(Self::Cards),
                "MOBILE_MONEY" => Ok(Self::MobileMoney),
                "BANK_TRANSFER" => Ok(Self::BankTransfer),
                "BNPL" => Ok(Self::Bnpl),
                "FREE" => Ok(Self::Free),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for TransactionPaymentMethodCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for TransactionPaymentMethodCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Who carried the payment out.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum TransactionProviderCode {
        #[serde(rename = "WAVE")]
        Wave,
        #[serde(rename = "JUMBO")]
        Jumbo,
        #[serde(rename = "MTN")]
        Mtn,
        #[serde(rename = "STRIPE")]
        Stripe,
        #[serde(rename = "SPI")]
        Spi,
        #[serde(rename = "CYBERSOURCE")]
        Cybersource,
        #[serde(rename = "FREE")]
        Free,
    }
    impl ::std::fmt::Display for TransactionProviderCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Wave => f.write_str("WAVE"),
                Self::Jumbo => f.write_str("JUMBO"),
                Self::Mtn => f.write_str("MTN"),
                Self::Stripe => f.write_str("STRIPE"),
                Self::Spi => f.write_str("SPI"),
                Self::Cybersource => f.write_str("CYBERSOURCE"),
                Self::Free => f.write_str("FREE"),
            }
        }
    }
    impl ::std::str::FromStr for TransactionProviderCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "WAVE" => Ok(Self::Wave),
                "JUMBO" => Ok(Self::Jumbo),
                "MTN" => Ok(Self::Mtn),
                "STRIPE" => Ok(Self::Stripe),
                "SPI" => Ok(Self::Spi),
                "CYBERSOURCE" => Ok(Self::Cybersource),
                "FREE" => Ok(Self::Free),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for TransactionProviderCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for TransactionProviderCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /**Where the payment stands. Only `completed` means that the money came in. `cancelled` and `held` appear in
documents only.
*/
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum TransactionStatus {
        #[serde(rename = "pending")]
        Pending,
        #[serde(rename = "completed")]
        Completed,
        #[serde(rename = "failed")]
        Failed,
        #[serde(rename = "refunded")]
        Refunded,
        #[serde(rename = "expired")]
        Expired,
        #[serde(rename = "cancelled")]
        Cancelled,
        #[serde(rename = "held")]
        Held,
    }
    impl ::std::fmt::Display for TransactionStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("pending"),
                Self::Completed => f.write_str("completed"),
                Self::Failed => f.write_str("failed"),
                Self::Refunded => f.write_str("refunded"),
                Self::Expired => f.write_str("expired"),
                Self::Cancelled => f.write_str("cancelled"),
                Self::Held => f.write_str("held"),
            }
        }
    }
    impl ::std::str::FromStr for TransactionStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pending" => Ok(Self::Pending),
                "completed" => Ok(Self::Completed),
                "failed" => Ok(Self::Failed),
                "refunded" => Ok(Self::Refunded),
                "expired" => Ok(Self::Expired),
                "cancelled" => Ok(Self::Cancelled),
                "held" => Ok(Self::Held),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for TransactionStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for TransactionStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What kind of movement it is.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum TransactionTransactionType {
        #[serde(rename = "payment")]
        Payment,
        #[serde(rename = "refund")]
        Refund,
        #[serde(rename = "payout")]
        Payout,
        #[serde(rename = "instalment")]
        Instalment,
    }
    impl ::std::fmt::Display for TransactionTransactionType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Payment => f.write_str("payment"),
                Self::Refund => f.write_str("refund"),
                Self::Payout => f.write_str("payout"),
                Self::Instalment => f.write_str("instalment"),
            }
        }
    }
    impl ::std::str::FromStr for TransactionTransactionType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "payment" => Ok(Self::Payment),
                "refund" => Ok(Self::Refund),
                "payout" => Ok(Self::Payout),
                "instalment" => Ok(Self::Instalment),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for TransactionTransactionType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for TransactionTransactionType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Fields of a customer to be changed. What is left out stays as it is.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UpdateCustomer {
        ///Street.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///City.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub city: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Email address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Whether the customer is a business.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_business: ::std::option::Option<bool>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///Name of the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Phone number with country code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone_number: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Postal code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub postal_code: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///WhatsApp number with country code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub whatsapp_number: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
    }
    ///What to change on a payment link. Only the fields that are sent change.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UpdatePaymentLink {
        ///Whether the payer may enter a coupon.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allow_coupon_code: ::std::option::Option<bool>,
        ///Whether the payer may change the quantity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allow_quantity: ::std::option::Option<bool>,
        ///New amount of an instant link, in the link's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///Where the payer goes after giving up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cancel_url: ::std::option::Option<::std::string::String>,
        ///Further text for the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///When the link stops working.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///Switches the link on or off.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_active: ::std::option::Option<bool>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///Whether the page asks for a billing address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_billing_address: ::std::option::Option<bool>,
        ///Whether the page asks for an email address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_email: ::std::option::Option<bool>,
        ///Whether the page asks for a name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_name: ::std::option::Option<bool>,
        ///Whether the page asks for a phone number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub require_phone: ::std::option::Option<bool>,
        ///Where the payer goes after paying.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success_url: ::std::option::Option<::std::string::String>,
        ///What the payer sees first.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
    }
    ///New amounts for existing prices.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UpdatePrices {
        ///The same for every attempt at one batch. In the body here; there is no header.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub idempotency_key: ::std::option::Option<::std::string::String>,
        ///One entry for each price.
        pub updates: ::std::vec::Vec<UpdatePricesEntry>,
    }
    ///One price, named by itself or by its product, and what it is to cost.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UpdatePricesEntry {
        ///The new amount. In XOF whole francs; in USD and EUR the unit is not settled.
        pub amount: ::passerelle::money::Amount,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_code: ::std::option::Option<UpdatePricesEntryCurrencyCode>,
        ///The price: a UUID, or `price_` and 14 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_id: ::std::option::Option<::std::string::String>,
        ///The product whose default active price is meant: a UUID, or `prod_` and 14 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_id: ::std::option::Option<::std::string::String>,
    }
    ///Currency of the amount.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum UpdatePricesEntryCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for UpdatePricesEntryCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for UpdatePricesEntryCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for UpdatePricesEntryCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for UpdatePricesEntryCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What to change on a product. Only the fields that are sent change.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UpdateProduct {
        ///Whether it can be bought when none is left.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub continue_selling_when_out_of_stock: ::std::option::Option<bool>,
        ///What it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Whether the storefront shows it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub display_on_storefront: ::std::option::Option<bool>,
        ///Fees that are added.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fee_type_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Addresses of pictures.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub images: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///How many are in stock.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inventory_quantity: ::std::option::Option<i64>,
        ///Whether it can be bought.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_active: ::std::option::Option<bool>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///Name of the product.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Article number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sku: ::std::option::Option<::std::string::String>,
        ///Whether the stock is counted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub track_inventory: ::std::option::Option<bool>,
    }
    ///What to change on a webhook. Only the fields that are sent change.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UpdateWebhook {
        ///Which events to send from now on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub authorized_events: ::std::option::Option<
            ::std::vec::Vec<SubscribableEventType>,
        >,
        ///Switches the webhook on or off.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_active: ::std::option::Option<bool>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///Where to send events.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }
    ///A use that was recorded.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UsageEvent {
        ///What was used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        ///When it was taken in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///Who used it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_id: ::std::option::Option<::std::string::String>,
        ///Why it failed, such as `insufficient_balance`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error_message: ::std::option::Option<::std::string::String>,
        ///Id of the event.
        pub event_id: ::std::string::String,
        ///The meter that counted it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub meter_id: ::std::option::Option<::std::string::String>,
        ///When it was used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub occurred_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub processing_status: ::std::option::Option<
            ::passerelle::wire::Open<UsageEventProcessingStatus>,
        >,
        ///Units.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<::passerelle::money::Amount>,
        ///The subscription that it counts for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription_id: ::std::option::Option<::std::string::String>,
        ///In a list: how many events there are in all.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_count: ::std::option::Option<i64>,
        ///The merchant's own key of the event.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transaction_id: ::std::option::Option<::std::string::String>,
    }
    ///Whether it was worked on. Only `processed` has spent units.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum UsageEventProcessingStatus {
        #[serde(rename = "pending")]
        Pending,
        #[serde(rename = "processed")]
        Processed,
        #[serde(rename = "failed")]
        Failed,
    }
    impl ::std::fmt::Display for UsageEventProcessingStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("pending"),
                Self::Processed => f.write_str("processed"),
                Self::Failed => f.write_str("failed"),
            }
        }
    }
    impl ::std::str::FromStr for UsageEventProcessingStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pending" => Ok(Self::Pending),
                "processed" => Ok(Self::Processed),
                "failed" => Ok(Self::Failed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for UsageEventProcessingStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UsageEventProcessingStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A payment over Wave.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WaveCharge {
        ///Where to send the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub checkout_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_action: ::std::option::Option<ChargeNextAction>,
        ///Where the charge stands, such as `PENDING`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        ///Whether it was started.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success: ::std::option::Option<bool>,
        ///Id of the transaction.
        pub transaction_id: ::std::string::String,
        ///Where to send the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub wave_launch_url: ::std::option::Option<::std::string::String>,
    }
    ///A payment over Wave whose particulars stand in `data`.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WaveChargeNested {
        ///Where to send the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub checkout_url: ::std::option::Option<::std::string::String>,
        ///What the function for Wave answered: the id of the transaction and the address for the payer, among others.
        pub data: ::passerelle::wire::Personal<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_action: ::std::option::Option<ChargeNextAction>,
        ///Where the charge stands.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        ///Whether it was started.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success: ::std::option::Option<bool>,
        ///Id of the transaction, where it isn't in `data` alone.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transaction_id: ::std::option::Option<::std::string::String>,
        ///Where to send the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub wave_launch_url: ::std::option::Option<::std::string::String>,
    }
    ///A payment over Wave with what Wave answered.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WaveChargeSession {
        ///Where to send the payer.
        #[serde(
            rename = "checkoutUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub checkout_url: ::std::option::Option<::std::string::String>,
        ///What the function for Wave nests. Its form is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_action: ::std::option::Option<ChargeNextAction>,
        ///Where the charge stands.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        ///Id of the transaction.
        #[serde(rename = "transactionId")]
        pub transaction_id: ::std::string::String,
        ///Where to send the payer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub wave_launch_url: ::std::option::Option<::std::string::String>,
        ///What Wave answered.
        #[serde(
            rename = "waveSession",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub wave_session: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
    }
    ///An address that events are sent to.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Webhook {
        ///The same as `is_active`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub active: ::std::option::Option<bool>,
        ///Which events are sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub authorized_events: ::std::option::Option<
            ::std::vec::Vec<::passerelle::wire::Open<WebhookEventType>>,
        >,
        ///When it was registered.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///The merchant who registered it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_by: ::std::option::Option<::std::string::String>,
        ///When it was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<::passerelle::wire::Open<Environment>>,
        ///The same as `authorized_events`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub events: ::std::option::Option<
            ::std::vec::Vec<::passerelle::wire::Open<WebhookEventType>>,
        >,
        ///The same as `webhook_id`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///Whether events are sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_active: ::std::option::Option<bool>,
        ///What was last sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_payload: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///What the address last answered.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_response_body: ::std::option::Option<::std::string::String>,
        ///The status that the address last answered.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_response_status: ::std::option::Option<i64>,
        ///When something was last sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_triggered_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///The merchant's organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_id: ::std::option::Option<::std::string::String>,
        ///How often the last event was sent again.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retry_count: ::std::option::Option<i64>,
        ///Which events of PI-SPI are sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_event_types: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Whether events of PI-SPI are sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub supports_spi: ::std::option::Option<bool>,
        ///When it last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///Where events go.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
        ///The signing secret. The document has it, but the server takes it out of every answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub verification_token: ::std::option::Option<::passerelle::wire::SecretText>,
        ///Id of the webhook.
        pub webhook_id: ::std::string::String,
    }
    ///The webhook with the secret among its fields.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WebhookCreatedBare {
        ///Which events are sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub authorized_events: ::std::option::Option<
            ::std::vec::Vec<::passerelle::wire::Open<WebhookEventType>>,
        >,
        ///When it was registered.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<::passerelle::wire::Open<Environment>>,
        ///Whether events are sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_active: ::std::option::Option<bool>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///Signs the events. `whsec_` and more; all of it is the key. Shown only here.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub secret: ::std::option::Option<::passerelle::wire::SecretText>,
        ///Where events go.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
        ///Id of the webhook.
        pub webhook_id: ::std::string::String,
    }
    ///The webhook, and beside it the secret.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WebhookCreatedWrapped {
        pub data: Webhook,
        ///Signs the events. `whsec_` and more; all of it is the key. Shown only here.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub secret: ::std::option::Option<::passerelle::wire::SecretText>,
    }
    ///The answer to a deletion.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct WebhookDeleted {
        ///Always true.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted: ::std::option::Option<bool>,
    }
    ///One attempt to deliver one event.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WebhookDelivery {
        /**Amount of the payment in PI-SPI. The document says centimes, which the franc does not have.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///Which attempt it was, from 1.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attempt_number: ::std::option::Option<i64>,
        ///Account of the payee in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub compte_paye: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Account of the payer in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub compte_payeur: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///When it was sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///The type of the event, or `test.webhook`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub event_type: ::std::option::Option<::std::string::String>,
        ///The headers it was sent with.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub headers: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///IP address of the receiver; `api` for a test.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ip_address: ::std::option::Option<::std::string::String>,
        ///Id of the attempt.
        pub log_id: ::std::string::String,
        ///The merchant's organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_id: ::std::option::Option<::std::string::String>,
        ///What was sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payload: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///How long it took in milliseconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub request_duration_ms: ::std::option::Option<i64>,
        ///What the address answered.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub response_body: ::std::option::Option<::std::string::String>,
        ///The status that the address answered. Null if there was no answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub response_status: ::std::option::Option<i64>,
        ///Event code of PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_event_code: ::std::option::Option<::std::string::String>,
        ///Id in PI-SPI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub spi_tx_id: ::std::option::Option<::std::string::String>,
        ///Whether the address took it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success: ::std::option::Option<bool>,
        ///Who sent it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_agent: ::std::option::Option<::std::string::String>,
        ///The webhook.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_id: ::std::option::Option<::std::string::String>,
    }
    ///A page of deliveries in an envelope.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WebhookDeliveryEnvelope {
        ///The deliveries.
        pub data: ::std::vec::Vec<WebhookDelivery>,
        ///Whether another page follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_more: ::std::option::Option<bool>,
        ///Entries on a page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///Cursor of the next page. Null on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        ///Always `list`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub object: ::std::option::Option<::std::string::String>,
        ///Entries skipped.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: ::std::option::Option<i64>,
        ///Entries counted. What is counted differs between lists.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<i64>,
        ///Entries in the whole list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_count: ::std::option::Option<i64>,
    }
    ///How the repeated delivery went.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct WebhookDeliveryRetried {
        ///Always true; a delivery that failed is a 400.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delivered: ::std::option::Option<bool>,
        ///Id of the event that was sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub event_id: ::std::option::Option<::std::string::String>,
        ///The status that the address answered.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub response_status: ::std::option::Option<i64>,
    }
    ///The webhooks in an envelope.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WebhookEnvelope {
        ///The webhooks.
        pub data: ::std::vec::Vec<Webhook>,
        ///Whether another page follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_more: ::std::option::Option<bool>,
        ///Entries on a page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///Cursor of the next page. Null on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        ///Always `list`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub object: ::std::option::Option<::std::string::String>,
        ///Entries skipped.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: ::std::option::Option<i64>,
        ///Entries counted. What is counted differs between lists.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<i64>,
        ///Entries in the whole list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_count: ::std::option::Option<i64>,
    }
    ///An event as it is sent.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WebhookEvent {
        /**What it is about, in a form that depends on the type: `x-event-data` of the webhook says which, as far as it is
known.
*/
        pub data: ::passerelle::wire::Personal<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        pub event: ::passerelle::wire::Open<WebhookEventType>,
        ///Id of the event, a UUID. Not always the same when the event is sent again.
        pub id: ::std::string::String,
        ///How lomi.'s own server runs, such as `production`. It does not say test or live.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lomi_environment: ::std::option::Option<::std::string::String>,
        ///When this delivery was built.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<::passerelle::wire::Timestamp>,
    }
    ///The type of an event that was sent. More may come; an unknown one is to be acknowledged and passed over.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum WebhookEventType {
        #[serde(rename = "PAYMENT_CREATED")]
        PaymentCreated,
        #[serde(rename = "PAYMENT_SUCCEEDED")]
        PaymentSucceeded,
        #[serde(rename = "PAYMENT_FAILED")]
        PaymentFailed,
        #[serde(rename = "PURCHASE_FULFILLED")]
        PurchaseFulfilled,
        #[serde(rename = "REFUND_CREATED")]
        RefundCreated,
        #[serde(rename = "REFUND_COMPLETED")]
        RefundCompleted,
        #[serde(rename = "REFUND_FAILED")]
        RefundFailed,
        #[serde(rename = "SUBSCRIPTION_CREATED")]
        SubscriptionCreated,
        #[serde(rename = "SUBSCRIPTION_UPDATED")]
        SubscriptionUpdated,
        #[serde(rename = "SUBSCRIPTION_RENEWED")]
        SubscriptionRenewed,
        #[serde(rename = "SUBSCRIPTION_CANCELLED")]
        SubscriptionCancelled,
        #[serde(rename = "NETWORK_ENROLLMENT_CREATED")]
        NetworkEnrollmentCreated,
        #[serde(rename = "NETWORK_ENROLLMENT_COMPLETED")]
        NetworkEnrollmentCompleted,
        #[serde(rename = "NETWORK_MEMBERSHIP_ACTIVE")]
        NetworkMembershipActive,
        #[serde(rename = "NETWORK_MEMBERSHIP_RESTRICTED")]
        NetworkMembershipRestricted,
        #[serde(rename = "NETWORK_MEMBERSHIP_TERMINATED")]
        NetworkMembershipTerminated,
        #[serde(rename = "NETWORK_PAYMENT_CREATED")]
        NetworkPaymentCreated,
        #[serde(rename = "NETWORK_OPERATOR_FEE_CREATED")]
        NetworkOperatorFeeCreated,
        #[serde(rename = "NETWORK_OPERATOR_FEE_REVERSED")]
        NetworkOperatorFeeReversed,
        #[serde(rename = "USAGE_RECORDED")]
        UsageRecorded,
        #[serde(rename = "USAGE_INVOICE_CREATED")]
        UsageInvoiceCreated,
        #[serde(rename = "USAGE_INVOICE_PAID")]
        UsageInvoicePaid,
        #[serde(rename = "USAGE_INVOICE_OVERDUE")]
        UsageInvoiceOverdue,
        #[serde(rename = "SUBSCRIPTION_USAGE_PERIOD_CLOSED")]
        SubscriptionUsagePeriodClosed,
        #[serde(rename = "DISPUTE_CREATED")]
        DisputeCreated,
        #[serde(rename = "DISPUTE_UPDATED")]
        DisputeUpdated,
        #[serde(rename = "DISPUTE_CLOSED")]
        DisputeClosed,
        #[serde(rename = "PAYMENT_RISK_FLAGGED")]
        PaymentRiskFlagged,
        #[serde(rename = "PAYMENT_RISK_BLOCKED")]
        PaymentRiskBlocked,
        #[serde(rename = "PAYOUT_CREATED")]
        PayoutCreated,
        #[serde(rename = "PAYOUT_COMPLETED")]
        PayoutCompleted,
        #[serde(rename = "PAYOUT_FAILED")]
        PayoutFailed,
    }
    impl ::std::fmt::Display for WebhookEventType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::PaymentCreated => f.write_str("PAYMENT_CREATED"),
                Self::PaymentSucceeded => f.write_str("PAYMENT_SUCCEEDED"),
                Self::PaymentFailed => f.write_str("PAYMENT_FAILED"),
                Self::PurchaseFulfilled => f.write_str("PURCHASE_FULFILLED"),
                Self::RefundCreated => f.write_str("REFUND_CREATED"),
                Self::RefundCompleted => f.write_str("REFUND_COMPLETED"),
                Self::RefundFailed => f.write_str("REFUND_FAILED"),
                Self::SubscriptionCreated => f.write_str("SUBSCRIPTION_CREATED"),
                Self::SubscriptionUpdated => f.write_str("SUBSCRIPTION_UPDATED"),
                Self::SubscriptionRenewed => f.write_str("SUBSCRIPTION_RENEWED"),
                Self::SubscriptionCancelled => f.write_str("SUBSCRIPTION_CANCELLED"),
                Self::NetworkEnrollmentCreated => {
                    f.write_str("NETWORK_ENROLLMENT_CREATED")
                }
                Self::NetworkEnrollmentCompleted => {
                    f.write_str("NETWORK_ENROLLMENT_COMPLETED")
                }
                Self::NetworkMembershipActive => f.write_str("NETWORK_MEMBERSHIP_ACTIVE"),
                Self::NetworkMembershipRestricted => {
                    f.write_str("NETWORK_MEMBERSHIP_RESTRICTED")
                }
                Self::NetworkMembershipTerminated => {
                    f.write_str("NETWORK_MEMBERSHIP_TERMINATED")
                }
                Self::NetworkPaymentCreated => f.write_str("NETWORK_PAYMENT_CREATED"),
                Self::NetworkOperatorFeeCreated => {
                    f.write_str("NETWORK_OPERATOR_FEE_CREATED")
                }
                Self::NetworkOperatorFeeReversed => {
                    f.write_str("NETWORK_OPERATOR_FEE_REVERSED")
                }
                Self::UsageRecorded => f.write_str("USAGE_RECORDED"),
                Self::UsageInvoiceCreated => f.write_str("USAGE_INVOICE_CREATED"),
                Self::UsageInvoicePaid => f.write_str("USAGE_INVOICE_PAID"),
                Self::UsageInvoiceOverdue => f.write_str("USAGE_INVOICE_OVERDUE"),
                Self::SubscriptionUsagePeriodClosed => {
                    f.write_str("SUBSCRIPTION_USAGE_PERIOD_CLOSED")
                }
                Self::DisputeCreated => f.write_str("DISPUTE_CREATED"),
                Self::DisputeUpdated => f.write_str("DISPUTE_UPDATED"),
                Self::DisputeClosed => f.write_str("DISPUTE_CLOSED"),
                Self::PaymentRiskFlagged => f.write_str("PAYMENT_RISK_FLAGGED"),
                Self::PaymentRiskBlocked => f.write_str("PAYMENT_RISK_BLOCKED"),
                Self::PayoutCreated => f.write_str("PAYOUT_CREATED"),
                Self::PayoutCompleted => f.write_str("PAYOUT_COMPLETED"),
                Self::PayoutFailed => f.write_str("PAYOUT_FAILED"),
            }
        }
    }
    impl ::std::str::FromStr for WebhookEventType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "PAYMENT_CREATED" => Ok(Self::PaymentCreated),
                "PAYMENT_SUCCEEDED" => Ok(Self::PaymentSucceeded),
                "PAYMENT_FAILED" => Ok(Self::PaymentFailed),
                "PURCHASE_FULFILLED" => Ok(Self::PurchaseFulfilled),
                "REFUND_CREATED" => Ok(Self::RefundCreated),
                "REFUND_COMPLETED" => Ok(Self::RefundCompleted),
                "REFUND_FAILED" => Ok(Self::RefundFailed),
                "SUBSCRIPTION_CREATED" => Ok(Self::SubscriptionCreated),
                "SUBSCRIPTION_UPDATED" => Ok(Self::SubscriptionUpdated),
                "SUBSCRIPTION_RENEWED" => Ok(Self::SubscriptionRenewed),
                "SUBSCRIPTION_CANCELLED" => Ok(Self::SubscriptionCancelled),
                "NETWORK_ENROLLMENT_CREATED" => Ok(Self::NetworkEnrollmentCreated),
                "NETWORK_ENROLLMENT_COMPLETED" => Ok(Self::NetworkEnrollmentCompleted),
                "NETWORK_MEMBERSHIP_ACTIVE" => Ok(Self::NetworkMembershipActive),
                "NETWORK_MEMBERSHIP_RESTRICTED" => Ok(Self::NetworkMembershipRestricted),
                "NETWORK_MEMBERSHIP_TERMINATED" => Ok(Self::NetworkMembershipTerminated),
                "NETWORK_PAYMENT_CREATED" => Ok(Self::NetworkPaymentCreated),
                "NETWORK_OPERATOR_FEE_CREATED" => Ok(Self::NetworkOperatorFeeCreated),
                "NETWORK_OPERATOR_FEE_REVERSED" => Ok(Self::NetworkOperatorFeeReversed),
                "USAGE_RECORDED" => Ok(Self::UsageRecorded),
                "USAGE_INVOICE_CREATED" => Ok(Self::UsageInvoiceCreated),
                "USAGE_INVOICE_PAID" => Ok(Self::UsageInvoicePaid),
                "USAGE_INVOICE_OVERDUE" => Ok(Self::UsageInvoiceOverdue),
                "SUBSCRIPTION_USAGE_PERIOD_CLOSED" => {
                    Ok(Self::SubscriptionUsagePeriodClosed)
                }
                "DISPUTE_CREATED" => Ok(Self::DisputeCreated),
                "DISPUTE_UPDATED" => Ok(Self::DisputeUpdated),
                "DISPUTE_CLOSED" => Ok(Self::DisputeClosed),
                "PAYMENT_RISK_FLAGGED" => Ok(Self::PaymentRiskFlagged),
                "PAYMENT_RISK_BLOCKED" => Ok(Self::PaymentRiskBlocked),
                "PAYOUT_CREATED" => Ok(Self::PayoutCreated),
                "PAYOUT_COMPLETED" => Ok(Self::PayoutCompleted),
                "PAYOUT_FAILED" => Ok(Self::PayoutFailed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for WebhookEventType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for WebhookEventType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /**The payment that an event is about: the transaction's row, without fields of the provider. All of it may be missing.
It says how things stood when the event was made; ask for the transaction before anything is shipped.
*/
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct WebhookPayment {
        ///What the payer paid, in the documentation's example, where `gross_amount` isn't.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///The checkout session it was paid in, where it is sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub checkout_session_id: ::std::option::Option<::std::string::String>,
        ///When the payment began.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::passerelle::wire::Timestamp>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency_code: ::std::option::Option<
            ::passerelle::wire::Open<WebhookPaymentCurrencyCode>,
        >,
        ///Who paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_id: ::std::option::Option<::std::string::String>,
        ///What was paid for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<::passerelle::wire::Open<Environment>>,
        ///What lomi. keeps.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fee_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///Kind of the fee, such as `payment_processing`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fee_category: ::std::option::Option<::std::string::String>,
        ///Name of the fee.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fee_name: ::std::option::Option<::std::string::String>,
        ///Finer kind of the fee, such as `mobile_money`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fee_subcategory: ::std::option::Option<::std::string::String>,
        ///What the payer paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gross_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///The merchant's own data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///What the merchant gets.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub net_amount: ::std::option::Option<::passerelle::money::Amount>,
        ///The merchant's organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_method_code: ::std::option::Option<
            ::passerelle::wire::Open<WebhookPaymentPaymentMethodCode>,
        >,
        ///What was bought.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub provider_code: ::std::option::Option<
            ::passerelle::wire::Open<WebhookPaymentProviderCode>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<
            ::passerelle::wire::Open<WebhookPaymentStatus>,
        >,
        ///The subscription that was paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription_id: ::std::option::Option<::std::string::String>,
        ///Id of the transaction.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transaction_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transaction_type: ::std::option::Option<
            ::passerelle::wire::Open<WebhookPaymentTransactionType>,
        >,
        ///When it last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::passerelle::wire::Timestamp>,
    }
    ///Currency of the amounts.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum WebhookPaymentCurrencyCode {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for WebhookPaymentCurrencyCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for WebhookPaymentCurrencyCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for WebhookPaymentCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for WebhookPaymentCurrencyCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///How it was paid.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum WebhookPaymentPaymentMethodCode {
        #[serde(rename = "CARDS")]
        Cards,
        #[serde(rename = "MOBILE_MONEY")]
        MobileMoney,
        #[serde(rename = "BANK_TRANSFER")]
        BankTransfer,
        #[serde(rename = "BNPL")]
        Bnpl,
        #[serde(rename = "FREE")]
        Free,
    }
    impl ::std::fmt::Display for WebhookPaymentPaymentMethodCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Cards => f.write_str("CARDS"),
                Self::MobileMoney => f.write_str("MOBILE_MONEY"),
                Self::BankTransfer => f.write_str("BANK_TRANSFER"),
                Self::Bnpl => f.write_str("BNPL"),
                Self::Free => f.write_str("FREE"),
            }
        }
    }
    impl ::std::str::FromStr for WebhookPaymentPaymentMethodCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "CARDS" => Ok(Self::Cards),
                "MOBILE_MONEY" => Ok(Self::MobileMoney),
                "BANK_TRANSFER" => Ok(Self::BankTransfer),
                "BNPL" => Ok(Self::Bnpl),
                "FREE" => Ok(Self::Free),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for WebhookPaymentPaymentMethodCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for WebhookPaymentPaymentMethodCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Who carried the payment out.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum WebhookPaymentProviderCode {
        #[serde(rename = "WAVE")]
        Wave,
        #[serde(rename = "JUMBO")]
        Jumbo,
        #[serde(rename = "MTN")]
        Mtn,
        #[serde(rename = "STRIPE")]
        Stripe,
        #[serde(rename = "SPI")]
        Spi,
        #[serde(rename = "CYBERSOURCE")]
        Cybersource,
        #[serde(rename = "FREE")]
        Free,
    }
    impl ::std::fmt::Display for WebhookPaymentProviderCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Wave => f.write_str("WAVE"),
                Self::Jumbo => f.write_str("JUMBO"),
                Self::Mtn => f.write_str("MTN"),
                Self::Stripe => f.write_str("STRIPE"),
                Self::Spi => f.write_str("SPI"),
                Self::Cybersource => f.write_str("CYBERSOURCE"),
                Self::Free => f.write_str("FREE"),
            }
        }
    }
    impl ::std::str::FromStr for WebhookPaymentProviderCode {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "WAVE" => Ok(Self::Wave),
                "JUMBO" => Ok(Self::Jumbo),
                "MTN" => Ok(Self::Mtn),
                "STRIPE" => Ok(Self::Stripe),
                "SPI" => Ok(Self::Spi),
                "CYBERSOURCE" => Ok(Self::Cybersource),
                "FREE" => Ok(Self::Free),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for WebhookPaymentProviderCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for WebhookPaymentProviderCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Where the payment stood. Only `completed` means that the money came in.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum WebhookPaymentStatus {
        #[serde(rename = "pending")]
        Pending,
        #[serde(rename = "completed")]
        Completed,
        #[serde(rename = "failed")]
        Failed,
        #[serde(rename = "refunded")]
        Refunded,
        #[serde(rename = "expired")]
        Expired,
        #[serde(rename = "cancelled")]
        Cancelled,
        #[serde(rename = "held")]
        Held,
    }
    impl ::std::fmt::Display for WebhookPaymentStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("pending"),
                Self::Completed => f.write_str("completed"),
                Self::Failed => f.write_str("failed"),
                Self::Refunded => f.write_str("refunded"),
                Self::Expired => f.write_str("expired"),
                Self::Cancelled => f.write_str("cancelled"),
                Self::Held => f.write_str("held"),
            }
        }
    }
    impl ::std::str::FromStr for WebhookPaymentStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pending" => Ok(Self::Pending),
                "completed" => Ok(Self::Completed),
                "failed" => Ok(Self::Failed),
                "refunded" => Ok(Self::Refunded),
                "expired" => Ok(Self::Expired),
                "cancelled" => Ok(Self::Cancelled),
                "held" => Ok(Self::Held),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for WebhookPaymentStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for WebhookPaymentStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What kind of movement it is.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum WebhookPaymentTransactionType {
        #[serde(rename = "payment")]
        Payment,
        #[serde(rename = "refund")]
        Refund,
        #[serde(rename = "payout")]
        Payout,
        #[serde(rename = "instalment")]
        Instalment,
    }
    impl ::std::fmt::Display for WebhookPaymentTransactionType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Payment => f.write_str("payment"),
                Self::Refund => f.write_str("refund"),
                Self::Payout => f.write_str("payout"),
                Self::Instalment => f.write_str("instalment"),
            }
        }
    }
    impl ::std::str::FromStr for WebhookPaymentTransactionType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "payment" => Ok(Self::Payment),
                "refund" => Ok(Self::Refund),
                "payout" => Ok(Self::Payout),
                "instalment" => Ok(Self::Instalment),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for WebhookPaymentTransactionType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for WebhookPaymentTransactionType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A subscription that has changed, and how.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WebhookSubscriptionUpdate {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub context: ::std::option::Option<WebhookSubscriptionUpdateContext>,
        pub object: Subscription,
        ///What changed, as it was before.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous_attributes: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
    }
    ///Where a change came from.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct WebhookSubscriptionUpdateContext {
        ///Who changed it, such as `merchant`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub actor: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<
            ::passerelle::wire::Open<WebhookSubscriptionUpdateContextSource>,
        >,
    }
    ///The merchant's call, the customer's portal, or lomi.'s own clock.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum WebhookSubscriptionUpdateContextSource {
        #[serde(rename = "merchant_api")]
        MerchantApi,
        #[serde(rename = "customer_portal")]
        CustomerPortal,
        #[serde(rename = "cron")]
        Cron,
    }
    impl ::std::fmt::Display for WebhookSubscriptionUpdateContextSource {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::MerchantApi => f.write_str("merchant_api"),
                Self::CustomerPortal => f.write_str("customer_portal"),
                Self::Cron => f.write_str("cron"),
            }
        }
    }
    impl ::std::str::FromStr for WebhookSubscriptionUpdateContextSource {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "merchant_api" => Ok(Self::MerchantApi),
                "customer_portal" => Ok(Self::CustomerPortal),
                "cron" => Ok(Self::Cron),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for WebhookSubscriptionUpdateContextSource {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for WebhookSubscriptionUpdateContextSource {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A test event as it is sent.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WebhookTestEvent {
        ///When it was made.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::passerelle::wire::Timestamp>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<WebhookTestEventData>,
        ///`evt_test_` and a UUID.
        pub id: ::std::string::String,
        ///Whether the key that asked for it is live.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub livemode: ::std::option::Option<bool>,
        #[serde(rename = "type")]
        pub type_: ::passerelle::wire::Open<WebhookTestEventType>,
        ///The webhook that is tested.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_id: ::std::option::Option<::std::string::String>,
    }
    ///What a test event is about.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct WebhookTestEventData {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub object: ::std::option::Option<WebhookTestEventObject>,
    }
    ///An invented object. Nothing was paid.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct WebhookTestEventObject {
        ///Always 1000.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///When it was made.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::passerelle::wire::Timestamp>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<
            ::passerelle::wire::Open<WebhookTestEventObjectCurrency>,
        >,
        ///A fixed text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///`obj_test_` and a UUID.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///The merchant.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub merchant_id: ::std::option::Option<::std::string::String>,
        ///Says that it is a test.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::passerelle::wire::Personal<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        >,
        ///The merchant's organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_id: ::std::option::Option<::std::string::String>,
        ///`success`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        ///Always true.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub test: ::std::option::Option<bool>,
    }
    ///Always XOF.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum WebhookTestEventObjectCurrency {
        #[serde(rename = "XOF")]
        Xof,
        #[serde(rename = "USD")]
        Usd,
        #[serde(rename = "EUR")]
        Eur,
    }
    impl ::std::fmt::Display for WebhookTestEventObjectCurrency {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Xof => f.write_str("XOF"),
                Self::Usd => f.write_str("USD"),
                Self::Eur => f.write_str("EUR"),
            }
        }
    }
    impl ::std::str::FromStr for WebhookTestEventObjectCurrency {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "XOF" => Ok(Self::Xof),
                "USD" => Ok(Self::Usd),
                "EUR" => Ok(Self::Eur),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for WebhookTestEventObjectCurrency {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for WebhookTestEventObjectCurrency {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Always `test.webhook`.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum WebhookTestEventType {
        #[serde(rename = "test.webhook")]
        TestWebhook,
    }
    impl ::std::fmt::Display for WebhookTestEventType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::TestWebhook => f.write_str("test.webhook"),
            }
        }
    }
    impl ::std::str::FromStr for WebhookTestEventType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "test.webhook" => Ok(Self::TestWebhook),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for WebhookTestEventType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for WebhookTestEventType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///How the test went.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct WebhookTested {
        ///The address that took it. It may have gained or lost a `www.`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delivered_url: ::std::option::Option<::std::string::String>,
        ///The entry among the deliveries.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub log_id: ::std::option::Option<::std::string::String>,
        ///What the address answered, up to 500 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub response: ::std::option::Option<::std::string::String>,
        ///The status that the address answered.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<i64>,
        ///Always true; a test that failed is a 400.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success: ::std::option::Option<bool>,
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[derive(Clone, Debug)]
/**Client for lomi.

Hosted checkout, payment links, cards and mobile money (Wave, MTN) for the UEMOA area, by lomi.

Authored by hand from lomi.'s OpenAPI document 1.2.0 (September 2026), its public documentation (August to October
2026), its SDKs and CLI, and the source of its API server as published in June and in about July to August 2026.
Where these disagree, `x-evidence` says what each says. The server has since moved to a closed repository, so what
is newer than August 2026 rests on documents, not on code.

- Paths carry no version. The optional request header `Lomi-Version: 1.2.0` pins the schema; lomi. promises that
  changes under it only add. The transport sends it with every call, so no operation declares it.
- The key goes in `X-API-KEY`. The key, not the host, decides whether a call is live or a test: secret keys begin
  with `lomi_sk_live_` or `lomi_sk_test_`.
- Currencies are XOF, USD and EUR. XOF has no decimals: 5000 is 5,000 francs in every source. For USD and EUR the
  sources contradict each other on whether an amount counts cents or whole units, so those amounts are marked
  `unit: unclear`.
- Every error has the shape of `ErrorResponse`. Input that lomi. should refuse with 400 may also come back as a 500
  `internal_error`: the server of June 2026 lets many database errors through that way.
- Limits are 5,000 requests in 15 minutes, and 120 a minute for creating checkout sessions, payment requests, refunds,
  payouts and charges, in fixed windows.


Version: 1.2.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: ::passerelle::transport::Hook,
}
impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str, inner: ::passerelle::transport::Hook) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap(), inner)
    }
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: ::passerelle::transport::Hook,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<::passerelle::transport::Hook> for Client {
    fn api_version() -> &'static str {
        "1.2.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &::passerelle::transport::Hook {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<::passerelle::transport::Hook>,
    {}
};
#[allow(clippy::all)]
impl Client {
    /**Charge a card in one's own page

Starts a payment by card and answers a `client_secret`, with which lomi.'s card form in the payer's browser takes the
card. Name a customer, or give an email address and a name, else 400. With `hold` the amount is only blocked, to be
captured later. The amount in the answer is what the card processor charges, in its smallest unit and its currency;
what was asked for stands in `original_amount`.

Some pages of the documentation say that lomi. answers 503 here, and its code lets lomi. switch it off; newer pages
say that it is available.


Sends a `POST` request to `/charge/card`

Arguments:
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

- `body`
*/
    pub async fn charges_create_card<'a>(
        &'a self,
        lomi_account: Option<&'a str>,
        body: &'a types::CreateCardCharge,
    ) -> Result<ResponseValue<types::CardCharge>, Error<()>> {
        let url = format!("{}/charge/card", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "charges_create_card",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a card charge

One card charge, as the card processor knows it. For a hold, `requires_capture` means that the money is blocked, until
`capture_before`. A charge of another organization is answered with 403.


Sends a `GET` request to `/charge/card/{id}`

Arguments:
- `id`: The charge, `pi_...`.
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

*/
    pub async fn charges_get_card<'a>(
        &'a self,
        id: &'a str,
        lomi_account: Option<&'a str>,
    ) -> Result<ResponseValue<types::CardCharge>, Error<()>> {
        let url = format!(
            "{}/charge/card/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "charges_get_card",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Cancel a card charge

Gives up a payment by card that isn't finished, or releases a hold without taking anything. Nothing says how a charge is
answered that is finished or cancelled already; the card processor refuses it.


Sends a `POST` request to `/charge/card/{id}/cancel`

Arguments:
- `id`: The charge, `pi_...`.
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

*/
    pub async fn charges_cancel_card<'a>(
        &'a self,
        id: &'a str,
        lomi_account: Option<&'a str>,
    ) -> Result<ResponseValue<types::CardCharge>, Error<()>> {
        let url = format!(
            "{}/charge/card/{}/cancel", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "charges_cancel_card",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Capture a card hold

Takes the money of a hold that is `requires_capture`: all of it, or the `amount` that is sent, and the rest is released.
It works once. The body is optional in lomi.'s document; here it always goes along, and `{}` takes all.


Sends a `POST` request to `/charge/card/{id}/capture`

Arguments:
- `id`: The charge, `pi_...`.
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

- `body`
*/
    pub async fn charges_capture_card<'a>(
        &'a self,
        id: &'a str,
        lomi_account: Option<&'a str>,
        body: &'a types::CaptureCardCharge,
    ) -> Result<
        ResponseValue<::passerelle::generated::lomi::unions::CardChargeChanged>,
        Error<()>,
    > {
        let url = format!(
            "{}/charge/card/{}/capture", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "charges_capture_card",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Raise a card hold

Blocks a higher total on a confirmed hold, if `can_increment` says that it can be done. `amount` is the new total, not
the difference. If the bank declines, the old hold stays.


Sends a `POST` request to `/charge/card/{id}/increment`

Arguments:
- `id`: The charge, `pi_...`.
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

- `body`
*/
    pub async fn charges_increment_card<'a>(
        &'a self,
        id: &'a str,
        lomi_account: Option<&'a str>,
        body: &'a types::IncrementCardHold,
    ) -> Result<
        ResponseValue<::passerelle::generated::lomi::unions::CardChargeChanged>,
        Error<()>,
    > {
        let url = format!(
            "{}/charge/card/{}/increment", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "charges_increment_card",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Charge over MTN

Asks the payer's MTN account for the payment, which the payer confirms on the phone. MTN has to be connected for the
organization, else 400. The payer pays `amount` times `quantity`. With a live key it starts as `PENDING`; with a test
key it is completed at once without asking MTN, unless `X-Scenario-Key` says otherwise. Nothing in the answer proves
a payment: read the transaction, or wait for the webhook.


Sends a `POST` request to `/charge/mtn`

Arguments:
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

- `x_scenario_key`: With a test key: `pending` leaves the charge pending, `failed` has it refused with 400. Without it the charge is
completed at once. With a live key it has no effect.

- `body`
*/
    pub async fn charges_create_mtn<'a>(
        &'a self,
        lomi_account: Option<&'a str>,
        x_scenario_key: Option<types::ChargesCreateMtnXScenarioKey>,
        body: &'a types::CreateMtnCharge,
    ) -> Result<ResponseValue<types::MtnCharge>, Error<()>> {
        let url = format!("{}/charge/mtn", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        if let Some(value) = x_scenario_key {
            header_map.append("X-Scenario-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "charges_create_mtn",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Charge a card by its number

Charges a card whose number the merchant's own server holds, which takes a PCI DSS certification. It is not available:
every source says that lomi. answers 503 `service_unavailable`. Use a checkout session or `charges_create_card`.


Sends a `POST` request to `/charge/switch`

*/
    pub async fn charges_create_switch<'a>(
        &'a self,
        body: &'a types::CreateSwitchCharge,
    ) -> Result<
        ResponseValue<::passerelle::generated::lomi::unions::SwitchChargeCreated>,
        Error<()>,
    > {
        let url = format!("{}/charge/switch", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "charges_create_switch",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Charge over Wave

Starts a payment over Wave; send the payer to the address that is answered. Wave has to be connected for the
organization, else 400. With a test key the payment is completed at once, unless `X-Scenario-Key` says otherwise.
Nothing in the answer proves a payment: read the transaction, or wait for the webhook.

The documents disagree on the names in the answer (`transactionId` and `checkoutUrl`, or `transaction_id`,
`checkout_url` and `wave_launch_url`), so both are taken.


Sends a `POST` request to `/charge/wave`

Arguments:
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

- `x_scenario_key`: With a test key: `pending` leaves the charge pending, `failed` has it refused with 400. Without it the charge is
completed at once. With a live key it has no effect.

- `body`
*/
    pub async fn charges_create_wave<'a>(
        &'a self,
        lomi_account: Option<&'a str>,
        x_scenario_key: Option<types::ChargesCreateWaveXScenarioKey>,
        body: &'a types::CreateWaveCharge,
    ) -> Result<
        ResponseValue<::passerelle::generated::lomi::unions::WaveChargeCreated>,
        Error<()>,
    > {
        let url = format!("{}/charge/wave", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        if let Some(value) = x_scenario_key {
            header_map.append("X-Scenario-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "charges_create_wave",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List checkout sessions

The sessions, page by page. Two shapes of the answer are known, and both are accepted.


Sends a `GET` request to `/checkout-sessions`

Arguments:
- `cursor`: Where the next page starts: `next_cursor` of the page before. Opaque. A cursor that lomi. can't read is refused
with 400 `invalid_cursor`.

- `limit`: Entries on a page. Default 20, at most 100.
- `status`: Only sessions in this status.
*/
    pub async fn checkout_sessions_list<'a>(
        &'a self,
        cursor: Option<&'a str>,
        limit: Option<i64>,
        status: Option<types::CheckoutSessionsListStatus>,
    ) -> Result<
        ResponseValue<::passerelle::wire::Page<types::CheckoutSession>>,
        Error<()>,
    > {
        let url = format!("{}/checkout-sessions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "checkout_sessions_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a checkout session

Makes a payment page for one purchase; send the payer to `checkout_url`. Say what is sold by `amount`, by a product
or price, or by `line_items`. With `line_items`, lomi. works out the amount and ignores `product_id`, `price_id` and
`quantity` beside them; only one-time products with a fixed price can be put together that way.

If the customer or the subscription has an unpaid invoice that blocks it, the answer is not a session but the
invoice to be paid first. `metadata.payment_flow` set to `invoice_payment` skips that check.


Sends a `POST` request to `/checkout-sessions`

Arguments:
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

- `body`
*/
    pub async fn checkout_sessions_create<'a>(
        &'a self,
        lomi_account: Option<&'a str>,
        body: &'a types::CreateCheckoutSession,
    ) -> Result<
        ResponseValue<::passerelle::generated::lomi::unions::CheckoutSessionCreated>,
        Error<()>,
    > {
        let url = format!("{}/checkout-sessions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "checkout_sessions_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a checkout session

One session. The id has to be the UUID in `checkout_session_id`: the short id of the page's address is refused with
400, and so is a placeholder that was never filled in.


Sends a `GET` request to `/checkout-sessions/{id}`

Arguments:
- `id`: The session's UUID.
*/
    pub async fn checkout_sessions_get<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::CheckoutSession>, Error<()>> {
        let url = format!(
            "{}/checkout-sessions/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "checkout_sessions_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List customers

The organization's customers in the environment of the key, page by page. Entries of a list have no metadata by the
server of August 2026, even where the customer has some.


Sends a `GET` request to `/customers`

Arguments:
- `cursor`: Where the next page starts: `next_cursor` of the page before. Opaque. A cursor that lomi. can't read is refused
with 400 `invalid_cursor`.

- `limit`: Entries on a page. Default 20, at most 100.
- `search`: Only customers whose name or email address contains this.
- `status`: Only customers with at least one transaction (`active`) or with none (`inactive`).
- `type_`: Only businesses or only individuals.
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

*/
    pub async fn customers_list<'a>(
        &'a self,
        cursor: Option<&'a str>,
        limit: Option<i64>,
        search: Option<&'a str>,
        status: Option<types::CustomersListStatus>,
        type_: Option<types::CustomersListType>,
        lomi_account: Option<&'a str>,
    ) -> Result<ResponseValue<::passerelle::wire::Page<types::Customer>>, Error<()>> {
        let url = format!("{}/customers", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "customers_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a customer

Adds a customer to the organization, in the environment of the key. By the server of August 2026 metadata is stored in a
second step whose failure is not told: read it in the answer.


Sends a `POST` request to `/customers`

Arguments:
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

- `body`
*/
    pub async fn customers_create<'a>(
        &'a self,
        lomi_account: Option<&'a str>,
        body: &'a types::CreateCustomer,
    ) -> Result<ResponseValue<types::Customer>, Error<()>> {
        let url = format!("{}/customers", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "customers_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the customers who spent most

Customers by what they paid in completed payments, converted into the organization's currency, most first. There are
no pages, only a limit.


Sends a `GET` request to `/customers/top`

Arguments:
- `limit`: How many customers. At most 50.
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

*/
    pub async fn customers_top_by_spend<'a>(
        &'a self,
        limit: Option<i64>,
        lomi_account: Option<&'a str>,
    ) -> Result<ResponseValue<types::TopCustomers>, Error<()>> {
        let url = format!("{}/customers/top", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "customers_top_by_spend",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a customer

One customer of the organization.

Sends a `GET` request to `/customers/{id}`

Arguments:
- `id`: The customer, as `customer_id` names it.
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

*/
    pub async fn customers_get<'a>(
        &'a self,
        id: &'a str,
        lomi_account: Option<&'a str>,
    ) -> Result<ResponseValue<types::Customer>, Error<()>> {
        let url = format!(
            "{}/customers/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "customers_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Remove a customer

Takes the customer out of lists and reads; lomi. keeps the record with its payments. By the server's code a second
removal is answered with 404.


Sends a `DELETE` request to `/customers/{id}`

Arguments:
- `id`: The customer, as `customer_id` names it.
*/
    pub async fn customers_remove<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::CustomerRemoved>, Error<()>> {
        let url = format!(
            "{}/customers/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "customers_remove",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a customer

Changes what is sent and leaves the rest; an empty name is ignored. By the server of August 2026 lomi. reads the
customer, fills in what was not sent and writes all of it back, so two changes at once can undo each other.


Sends a `PATCH` request to `/customers/{id}`

Arguments:
- `id`: The customer, as `customer_id` names it.
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

- `body`
*/
    pub async fn customers_update<'a>(
        &'a self,
        id: &'a str,
        lomi_account: Option<&'a str>,
        body: &'a types::UpdateCustomer,
    ) -> Result<ResponseValue<types::Customer>, Error<()>> {
        let url = format!(
            "{}/customers/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "customers_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Block a customer

Puts the customer's phone number, email address and known cards on the organization's Radar blocklist. Charges that
match an entry are refused while Radar is on, whichever customer they are for. A customer without any of these is answered with 400.


Sends a `POST` request to `/customers/{id}/block`

Arguments:
- `id`: The customer, as `customer_id` names it.
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

*/
    pub async fn customers_block<'a>(
        &'a self,
        id: &'a str,
        lomi_account: Option<&'a str>,
    ) -> Result<ResponseValue<types::CustomerRadarBlock>, Error<()>> {
        let url = format!(
            "{}/customers/{}/block", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "customers_block",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a customer portal session

Makes an address that lets one customer into the hosted portal, once and within 15 minutes. Whoever holds it may get in
as that customer, so make it on a server and give it to nobody else. The customer needs at least one transaction or
subscription, and the two addresses have to be on the portal's list in the dashboard.


Sends a `POST` request to `/customers/{id}/portal`

Arguments:
- `id`: The customer, as `customer_id` names it.
- `body`
*/
    pub async fn customers_create_portal_session<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::CreatePortalSession,
    ) -> Result<ResponseValue<types::PortalSession>, Error<()>> {
        let url = format!(
            "{}/customers/{}/portal", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "customers_create_portal_session",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get what a customer did in the portal

What happened around one customer in the hosted customer portal: sign-ins, sessions, changes of subscriptions. Unlike
other lists this one still counts pages, of 50 events unless asked otherwise and at most 200.


Sends a `GET` request to `/customers/{id}/portal-audit`

Arguments:
- `id`: The customer, as `customer_id` names it.
- `event_type`: Only events of this type. The types are not documented.
- `page`: Which page. The first is 1.
- `page_size`: Events on a page. Default 50; by the server of August 2026 at most 200.
*/
    pub async fn customers_get_portal_audit<'a>(
        &'a self,
        id: &'a str,
        event_type: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> Result<ResponseValue<types::CustomerPortalAudit>, Error<()>> {
        let url = format!(
            "{}/customers/{}/portal-audit", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("eventType", &event_type))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "customers_get_portal_audit",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the subscriptions of a customer

What one customer subscribed to. There are no pages. The document has a bare array; an envelope is accepted as well.

Sends a `GET` request to `/customers/{id}/subscriptions`

Arguments:
- `id`: The customer, as `customer_id` names it.
*/
    pub async fn customers_get_subscriptions<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<
        ResponseValue<::passerelle::wire::Page<types::Subscription>>,
        Error<()>,
    > {
        let url = format!(
            "{}/customers/{}/subscriptions", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "customers_get_subscriptions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the transactions of a customer

What one customer paid, in the environment of the key. There are no pages. By the server of August 2026 an entry has
fewer fields than elsewhere: `transaction_id`, `status`, `gross_amount`, `currency_code`, `provider_code`,
`payment_method_code`, `description`, `metadata` and `created_at`.


Sends a `GET` request to `/customers/{id}/transactions`

Arguments:
- `id`: The customer, as `customer_id` names it.
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

*/
    pub async fn customers_get_transactions<'a>(
        &'a self,
        id: &'a str,
        lomi_account: Option<&'a str>,
    ) -> Result<ResponseValue<::passerelle::wire::Page<types::Transaction>>, Error<()>> {
        let url = format!(
            "{}/customers/{}/transactions", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "customers_get_transactions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Unblock a customer

Takes the customer's phone number, email address and known cards off the organization's Radar blocklist.

Sends a `POST` request to `/customers/{id}/unblock`

Arguments:
- `id`: The customer, as `customer_id` names it.
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

*/
    pub async fn customers_unblock<'a>(
        &'a self,
        id: &'a str,
        lomi_account: Option<&'a str>,
    ) -> Result<ResponseValue<types::CustomerRadarBlock>, Error<()>> {
        let url = format!(
            "{}/customers/{}/unblock", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "customers_unblock",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List payment links

The organization's links, page by page. Two shapes of the answer are known, and both are accepted.


Sends a `GET` request to `/payment-links`

Arguments:
- `cursor`: Where the next page starts: `next_cursor` of the page before. Opaque. A cursor that lomi. can't read is refused
with 400 `invalid_cursor`.

- `is_active`: Only links that are active, or only those that are not.
- `limit`: Entries on a page. Default 20, at most 100.
- `link_type`: Only links of this type.
*/
    pub async fn payment_links_list<'a>(
        &'a self,
        cursor: Option<&'a str>,
        is_active: Option<bool>,
        limit: Option<i64>,
        link_type: Option<types::PaymentLinksListLinkType>,
    ) -> Result<ResponseValue<::passerelle::wire::Page<types::PaymentLink>>, Error<()>> {
        let url = format!("{}/payment-links", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("isActive", &is_active))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("linkType", &link_type))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "payment_links_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a payment link

Makes an address that can be shared; each opening makes a checkout session. An `instant` link has an amount and no
product; a `product` link has a product and no amount. Breaking that rule is refused, but the refusal
came back as 500 in the server of June 2026.

There is no idempotency key here: a repeated request makes a second link.


Sends a `POST` request to `/payment-links`

*/
    pub async fn payment_links_create<'a>(
        &'a self,
        body: &'a types::CreatePaymentLink,
    ) -> Result<ResponseValue<types::PaymentLink>, Error<()>> {
        let url = format!("{}/payment-links", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "payment_links_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a payment link

One link of the organization.

Sends a `GET` request to `/payment-links/{id}`

Arguments:
- `id`: The link, as `link_id` names it.
*/
    pub async fn payment_links_get<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::PaymentLink>, Error<()>> {
        let url = format!(
            "{}/payment-links/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "payment_links_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Archive a payment link

Switches the link off. The link is kept, and can be read. What the answer holds is not documented, so none is
declared; read the link to see the effect.


Sends a `DELETE` request to `/payment-links/{id}`

Arguments:
- `id`: The link, as `link_id` names it.
*/
    pub async fn payment_links_archive<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/payment-links/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "payment_links_archive",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a payment link

Changes what is sent and leaves the rest: title, texts, addresses, what the page asks for, the expiry, whether the
link is active, and the amount of an instant link. The type, the product and the currency are not among them.


Sends a `PATCH` request to `/payment-links/{id}`

Arguments:
- `id`: The link, as `link_id` names it.
- `body`
*/
    pub async fn payment_links_update<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::UpdatePaymentLink,
    ) -> Result<ResponseValue<types::PaymentLink>, Error<()>> {
        let url = format!(
            "{}/payment-links/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "payment_links_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List payment requests

The organization's payment requests, page by page. Two shapes of the answer are known, and both are accepted.


Sends a `GET` request to `/payment-requests`

Arguments:
- `cursor`: Where the next page starts: `next_cursor` of the page before. Opaque. A cursor that lomi. can't read is refused
with 400 `invalid_cursor`.

- `customer_id`: Only requests to this customer. Anything but a UUID is refused with 400.
- `limit`: Entries on a page. Default 20, at most 100.
- `status`: Only requests in this status.
*/
    pub async fn payment_requests_list<'a>(
        &'a self,
        cursor: Option<&'a str>,
        customer_id: Option<&'a str>,
        limit: Option<i64>,
        status: Option<types::PaymentRequestsListStatus>,
    ) -> Result<
        ResponseValue<::passerelle::wire::Page<types::PaymentRequest>>,
        Error<()>,
    > {
        let url = format!("{}/payment-requests", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("customerId", &customer_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "payment_requests_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a payment request

Asks for a payment that is due by a date; it can be followed until it is paid or expires. With `channel` set to
`spi` the answer also holds the content of a QR code for the PI-SPI scheme. The server of June 2026 dropped
`metadata`; that of August 2026 passes it on.


Sends a `POST` request to `/payment-requests`

*/
    pub async fn payment_requests_create<'a>(
        &'a self,
        body: &'a types::CreatePaymentRequest,
    ) -> Result<ResponseValue<types::PaymentRequest>, Error<()>> {
        let url = format!("{}/payment-requests", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "payment_requests_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a payment request

One payment request of the organization.

Sends a `GET` request to `/payment-requests/{id}`

Arguments:
- `id`: The payment request, as `request_id` names it.
*/
    pub async fn payment_requests_get<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::PaymentRequest>, Error<()>> {
        let url = format!(
            "{}/payment-requests/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "payment_requests_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List products

The organization's products with their prices and fees, page by page. The document has a bare array; an envelope is
accepted as well.


Sends a `GET` request to `/products`

Arguments:
- `cursor`: Where the next page starts: `next_cursor` of the page before. Opaque. A cursor that lomi. can't read is refused
with 400 `invalid_cursor`.

- `is_active`: Only products that are active, or only those that are not.
- `limit`: Entries on a page. Default 20, at most 100.
*/
    pub async fn products_list<'a>(
        &'a self,
        cursor: Option<&'a str>,
        is_active: Option<bool>,
        limit: Option<i64>,
    ) -> Result<ResponseValue<::passerelle::wire::Page<types::Product>>, Error<()>> {
        let url = format!("{}/products", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("isActive", &is_active))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "products_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a product

Makes a product with at least one price, in one request. The price with `is_default`, or else the first, is used where
a payment names the product only. For a `usage_based` product a price is what a pack costs, and `included_units` what
the pack holds.

There is no idempotency key here: a repeated request makes a second product. Input that should be refused with 400
came back as 500 in the server of June 2026.


Sends a `POST` request to `/products`

*/
    pub async fn products_create<'a>(
        &'a self,
        body: &'a types::CreateProduct,
    ) -> Result<ResponseValue<types::Product>, Error<()>> {
        let url = format!("{}/products", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "products_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change several prices

Sets new amounts on existing prices in one request. Each entry names a price, or a product, whose default active price
is then meant. A price that checkouts have used already is refused. What the answer holds is not documented; read the
products to see the effect.


Sends a `POST` request to `/products/prices/batch`

*/
    pub async fn products_update_prices_batch<'a>(
        &'a self,
        body: &'a types::UpdatePrices,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/products/prices/batch", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "products_update_prices_batch",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            201u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a product

One product of the organization with its prices and fees.

Sends a `GET` request to `/products/{id}`

Arguments:
- `id`: The product, as `product_id` names it.
*/
    pub async fn products_get<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::Product>, Error<()>> {
        let url = format!(
            "{}/products/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "products_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Archive a product

Takes the product out of use. It is kept. What the answer holds is not documented; read the product to see the effect.


Sends a `DELETE` request to `/products/{id}`

Arguments:
- `id`: The product, as `product_id` names it.
*/
    pub async fn products_archive<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/products/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "products_archive",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a product

Changes what is sent and leaves the rest: name, texts, visibility, images, article number and stock. The type and the
prices are not among them.


Sends a `PATCH` request to `/products/{id}`

Arguments:
- `id`: The product, as `product_id` names it.
- `body`
*/
    pub async fn products_update<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::UpdateProduct,
    ) -> Result<ResponseValue<types::Product>, Error<()>> {
        let url = format!(
            "{}/products/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "products_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add a price

Gives a product one more price: another level, currency or interval. A product has at most three active prices. What a
price costs is changed by adding another, or, as long as nothing has used it, by `products_update_prices_batch`.

There is no idempotency key here: a repeated request adds a second price.


Sends a `POST` request to `/products/{id}/prices`

Arguments:
- `id`: The product, as `product_id` names it.
- `body`
*/
    pub async fn products_add_price<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::AddPrice,
    ) -> Result<ResponseValue<types::Price>, Error<()>> {
        let url = format!(
            "{}/products/{}/prices", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "products_add_price",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Make a price the default

From now on this price is used where a payment names the product only. The former default stops being one.


Sends a `POST` request to `/products/{id}/prices/{priceId}/default`

Arguments:
- `id`: The product, as `product_id` names it.
- `price_id`: One of its prices, as `price_id` names it.
*/
    pub async fn products_set_default_price<'a>(
        &'a self,
        id: &'a str,
        price_id: &'a str,
    ) -> Result<ResponseValue<types::Product>, Error<()>> {
        let url = format!(
            "{}/products/{}/prices/{}/default", self.baseurl, encode_path(& id
            .to_string()), encode_path(& price_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "products_set_default_price",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List refunds

The organization's refunds, page by page. The document leaves the answer open; two shapes are known, and both are
accepted.


Sends a `GET` request to `/refunds`

Arguments:
- `cursor`: Where the next page starts: `next_cursor` of the page before. Opaque. A cursor that lomi. can't read is refused
with 400 `invalid_cursor`.

- `end_date`: Up to this moment.
- `limit`: Entries on a page. Default 20, at most 100.
- `start_date`: From this moment on.
- `status`: Only refunds in this status: `pending`, `completed` or `failed`.
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

*/
    pub async fn refunds_list<'a>(
        &'a self,
        cursor: Option<&'a str>,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        start_date: Option<&'a str>,
        status: Option<&'a str>,
        lomi_account: Option<&'a str>,
    ) -> Result<ResponseValue<::passerelle::wire::Page<types::Refund>>, Error<()>> {
        let url = format!("{}/refunds", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "refunds_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Refund a transaction

Returns money for a completed transaction: by card, Wave or MTN. The refund is full if the amount reaches the gross
amount (within 0.01) or `refund_type` says so, and partial otherwise. A partial refund over Wave is paid to the
customer's phone number, so the customer needs one. With a test key a refund over MTN is only booked.

Two steps: without `confirmation_token` nothing is done, and the answer is a preview with a token; the same request
with the token moves the money. How long the token lives is not documented beyond its `expires_at`. Whether both steps
may carry one idempotency key is not documented either: lomi.'s SDKs send one, its CLI sends two.


Sends a `POST` request to `/refunds`

Arguments:
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

- `body`
*/
    pub async fn refunds_create<'a>(
        &'a self,
        lomi_account: Option<&'a str>,
        body: &'a types::CreateRefund,
    ) -> Result<
        ResponseValue<::passerelle::generated::lomi::unions::RefundCreated>,
        Error<()>,
    > {
        let url = format!("{}/refunds", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "refunds_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a refund

One refund of the organization, bare or wrapped in `data`.

Sends a `GET` request to `/refunds/{id}`

Arguments:
- `id`: The refund, as `refund_id` names it.
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

*/
    pub async fn refunds_get<'a>(
        &'a self,
        id: &'a str,
        lomi_account: Option<&'a str>,
    ) -> Result<
        ResponseValue<::passerelle::generated::lomi::unions::RefundFound>,
        Error<()>,
    > {
        let url = format!("{}/refunds/{}", self.baseurl, encode_path(& id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "refunds_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List transactions

The organization's transactions, page by page, filtered as asked. Rows of a list hold other fields than a single
transaction does: customer and fee, but no description.


Sends a `GET` request to `/transactions`

Arguments:
- `currency`: Only these currencies, separated by commas.
- `cursor`: Where the next page starts: `next_cursor` of the page before. Opaque. A cursor that lomi. can't read is refused
with 400 `invalid_cursor`.

- `end_date`: Up to this moment, in ISO 8601.
- `is_pos`: Only payments at a point of sale.
- `limit`: Entries on a page. Default 20, at most 100.
- `payment_method`: Only these methods, separated by commas.
- `provider`: Only payments over this provider.
- `start_date`: From this moment on, in ISO 8601.
- `status`: Only these statuses, separated by commas.
- `type_`: Only these types, separated by commas.
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

*/
    pub async fn transactions_list<'a>(
        &'a self,
        currency: Option<&'a str>,
        cursor: Option<&'a str>,
        end_date: Option<&'a str>,
        is_pos: Option<bool>,
        limit: Option<i64>,
        payment_method: Option<&'a str>,
        provider: Option<&'a str>,
        start_date: Option<&'a str>,
        status: Option<&'a str>,
        type_: Option<&'a str>,
        lomi_account: Option<&'a str>,
    ) -> Result<ResponseValue<::passerelle::wire::Page<types::Transaction>>, Error<()>> {
        let url = format!("{}/transactions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("currency", &currency))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("isPos", &is_pos))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("paymentMethod", &payment_method))
            .query(&progenitor_client::QueryParam::new("provider", &provider))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "transactions_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a transaction

One transaction of the organization. This is what a payment is confirmed against.

Sends a `GET` request to `/transactions/{id}`

Arguments:
- `id`: The transaction, by `transaction_id` (a UUID) or by `public_id` (`txn_...`).
- `lomi_account`: Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.

*/
    pub async fn transactions_get<'a>(
        &'a self,
        id: &'a str,
        lomi_account: Option<&'a str>,
    ) -> Result<ResponseValue<types::Transaction>, Error<()>> {
        let url = format!(
            "{}/transactions/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = lomi_account {
            header_map.append("Lomi-Account", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "transactions_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the addresses of a receipt

Answers where the receipt of a transaction can be seen and downloaded. In spite of the path the answer is JSON, not
the PDF.


Sends a `GET` request to `/transactions/{id}/receipt.pdf`

Arguments:
- `id`: The transaction, by its UUID.
*/
    pub async fn transactions_receipt_pdf<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::PdfDownload>, Error<()>> {
        let url = format!(
            "{}/transactions/{}/receipt.pdf", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "transactions_receipt_pdf",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List webhooks

All webhooks of the key's environment, without their secrets. There are no pages. The document has a bare array; an
envelope is accepted as well.


Sends a `GET` request to `/webhooks`

*/
    pub async fn webhooks_list<'a>(
        &'a self,
    ) -> Result<ResponseValue<::passerelle::wire::Page<types::Webhook>>, Error<()>> {
        let url = format!("{}/webhooks", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "webhooks_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Register a webhook

Registers an address for events of the key's environment. The address must be https, without user and password, and
public: local, private and link-local addresses are refused, at registration and again at delivery. The answer holds
the secret that signs the events, and nothing shows it again.


Sends a `POST` request to `/webhooks`

*/
    pub async fn webhooks_create<'a>(
        &'a self,
        body: &'a types::CreateWebhook,
    ) -> Result<
        ResponseValue<::passerelle::generated::lomi::unions::WebhookCreated>,
        Error<()>,
    > {
        let url = format!("{}/webhooks", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "webhooks_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List deliveries

What was sent to one webhook, one entry for each attempt. Unlike other lists this one still counts by offset. The
document has a bare array; an envelope is accepted as well.


Sends a `GET` request to `/webhooks/deliveries`

Arguments:
- `failed_only`: Only deliveries that failed.
- `limit`: Entries on a page. Default 25.
- `offset`: Entries to skip. Default 0.
- `success_only`: Only deliveries that worked.
- `webhook_id`: The webhook.
*/
    pub async fn webhook_deliveries_list<'a>(
        &'a self,
        failed_only: Option<bool>,
        limit: Option<i64>,
        offset: Option<i64>,
        success_only: Option<bool>,
        webhook_id: &'a str,
    ) -> Result<
        ResponseValue<::passerelle::wire::Page<types::WebhookDelivery>>,
        Error<()>,
    > {
        let url = format!("{}/webhooks/deliveries", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("failedOnly", &failed_only))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("successOnly", &success_only))
            .query(&progenitor_client::QueryParam::new("webhookId", &webhook_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "webhook_deliveries_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a delivery

One attempt to deliver one event.

Sends a `GET` request to `/webhooks/deliveries/{id}`

Arguments:
- `id`: The attempt, as `log_id` names it.
*/
    pub async fn webhook_deliveries_get<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::WebhookDelivery>, Error<()>> {
        let url = format!(
            "{}/webhooks/deliveries/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "webhook_deliveries_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a webhook

One webhook, without its secret.

Sends a `GET` request to `/webhooks/{id}`

Arguments:
- `id`: The webhook, as `webhook_id` names it.
*/
    pub async fn webhooks_get<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::Webhook>, Error<()>> {
        let url = format!(
            "{}/webhooks/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "webhooks_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a webhook

Removes the webhook. By the server's code a second deletion is answered with 404.

Sends a `DELETE` request to `/webhooks/{id}`

Arguments:
- `id`: The webhook, as `webhook_id` names it.
*/
    pub async fn webhooks_delete<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::WebhookDeleted>, Error<()>> {
        let url = format!(
            "{}/webhooks/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "webhooks_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a webhook

Changes what is sent and leaves the rest. The events are named `authorized_events` here, and a list that is sent
replaces the old one; an empty list is refused.


Sends a `PATCH` request to `/webhooks/{id}`

Arguments:
- `id`: The webhook, as `webhook_id` names it.
- `body`
*/
    pub async fn webhooks_update<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::UpdateWebhook,
    ) -> Result<ResponseValue<types::Webhook>, Error<()>> {
        let url = format!(
            "{}/webhooks/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "webhooks_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Send a delivery again

Sends the stored event once more, unchanged: same id, same body, same base signature. If the address does not answer
2xx, if the webhook is switched off or no longer subscribed to the event, or if the entry is a test, this call is
answered with 400.


Sends a `POST` request to `/webhooks/{id}/deliveries/{deliveryId}/retry`

Arguments:
- `id`: The webhook, as `webhook_id` names it.
- `delivery_id`: The attempt to repeat, as `log_id` names it.
*/
    pub async fn webhook_deliveries_retry<'a>(
        &'a self,
        id: &'a str,
        delivery_id: &'a str,
    ) -> Result<ResponseValue<types::WebhookDeliveryRetried>, Error<()>> {
        let url = format!(
            "{}/webhooks/{}/deliveries/{}/retry", self.baseurl, encode_path(& id
            .to_string()), encode_path(& delivery_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "webhook_deliveries_retry",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Send a test event

Sends a `test.webhook` event to the address at once and answers how it went. The event has another envelope than real
ones (see `test_event`). If the address does not answer 2xx, this call is answered with 400, and the message is what
the address said. The attempt is logged, but can't be sent again by `webhook_deliveries_retry`.


Sends a `POST` request to `/webhooks/{id}/test`

Arguments:
- `id`: The webhook, as `webhook_id` names it.
*/
    pub async fn webhooks_test<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::WebhookTested>, Error<()>> {
        let url = format!(
            "{}/webhooks/{}/test", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "webhooks_test",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}
impl progenitor_client::ClientHooks<::passerelle::transport::Hook> for Client {
    async fn exec(
        &self,
        request: reqwest::Request,
        info: &progenitor_client::OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        self.inner.execute(request, info.operation_id, policies::by_id).await
    }
}
/// What may be done with each operation when its answer is lost, from the spec's extensions.
pub mod policies {
    use ::passerelle::policy::*;
    /// `POST /charge/card`
    pub const CHARGES_CREATE_CARD: Policy = Policy {
        provider: "lomi",
        operation_id: "charges_create_card",
        method: "POST",
        path: "/charge/card",
        host: "",
        authenticated: true,
        retry: Retry::Keyed,
        because: "The key is required, and lomi. answers a repeat with the same key and body from its store for 24 hours instead of starting another payment.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: Some(IdempotencyHeader {
            name: "idempotency-key",
            required: true,
            hours: 24u64,
        }),
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /charge/card/{id}`
    pub const CHARGES_GET_CARD: Policy = Policy {
        provider: "lomi",
        operation_id: "charges_get_card",
        method: "GET",
        path: "/charge/card/{id}",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `POST /charge/card/{id}/cancel`
    pub const CHARGES_CANCEL_CARD: Policy = Policy {
        provider: "lomi",
        operation_id: "charges_cancel_card",
        method: "POST",
        path: "/charge/card/{id}/cancel",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "There is no idempotency key, and a repeat of a cancellation that worked is refused by the card processor, which would make a success look like a failure. Read the charge instead.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("charges_get_card"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `POST /charge/card/{id}/capture`
    pub const CHARGES_CAPTURE_CARD: Policy = Policy {
        provider: "lomi",
        operation_id: "charges_capture_card",
        method: "POST",
        path: "/charge/card/{id}/capture",
        host: "",
        authenticated: true,
        retry: Retry::Keyed,
        because: "The key is required, and lomi. documents that a repeat of a capture with the same key is not carried out again; besides, a hold can be captured only once.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: Some(IdempotencyHeader {
            name: "idempotency-key",
            required: true,
            hours: 24u64,
        }),
        lookup: None,
        read_by: Some("charges_get_card"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `POST /charge/card/{id}/increment`
    pub const CHARGES_INCREMENT_CARD: Policy = Policy {
        provider: "lomi",
        operation_id: "charges_increment_card",
        method: "POST",
        path: "/charge/card/{id}/increment",
        host: "",
        authenticated: true,
        retry: Retry::Keyed,
        because: "The key is required, and lomi. documents that a repeat of a raise with the same key is not carried out again; besides, the amount is a total.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: Some(IdempotencyHeader {
            name: "idempotency-key",
            required: true,
            hours: 24u64,
        }),
        lookup: None,
        read_by: Some("charges_get_card"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `POST /charge/mtn`
    pub const CHARGES_CREATE_MTN: Policy = Policy {
        provider: "lomi",
        operation_id: "charges_create_mtn",
        method: "POST",
        path: "/charge/mtn",
        host: "",
        authenticated: true,
        retry: Retry::Keyed,
        because: "The key is required, and lomi. answers a repeat with the same key and body from its store for 24 hours instead of charging again.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: Some(IdempotencyHeader {
            name: "idempotency-key",
            required: true,
            hours: 24u64,
        }),
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `POST /charge/switch`
    pub const CHARGES_CREATE_SWITCH: Policy = Policy {
        provider: "lomi",
        operation_id: "charges_create_switch",
        method: "POST",
        path: "/charge/switch",
        host: "",
        authenticated: true,
        retry: Retry::Keyed,
        because: "The key is required, and lomi. answers a repeat with the same key and body from its store for 24 hours instead of charging again.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: Some(IdempotencyHeader {
            name: "idempotency-key",
            required: true,
            hours: 24u64,
        }),
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `POST /charge/wave`
    pub const CHARGES_CREATE_WAVE: Policy = Policy {
        provider: "lomi",
        operation_id: "charges_create_wave",
        method: "POST",
        path: "/charge/wave",
        host: "",
        authenticated: true,
        retry: Retry::Keyed,
        because: "The key is required, and lomi. answers a repeat with the same key and body from its store for 24 hours instead of charging again.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: Some(IdempotencyHeader {
            name: "idempotency-key",
            required: true,
            hours: 24u64,
        }),
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /checkout-sessions`
    pub const CHECKOUT_SESSIONS_LIST: Policy = Policy {
        provider: "lomi",
        operation_id: "checkout_sessions_list",
        method: "GET",
        path: "/checkout-sessions",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Page,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: Some(Pagination::Cursor {
            cursor: "cursor",
            limit: "limit",
        }),
        confirmation: None,
        references: &[],
    };
    /// `POST /checkout-sessions`
    pub const CHECKOUT_SESSIONS_CREATE: Policy = Policy {
        provider: "lomi",
        operation_id: "checkout_sessions_create",
        method: "POST",
        path: "/checkout-sessions",
        host: "",
        authenticated: true,
        retry: Retry::Keyed,
        because: "lomi. answers a repeat with the same key and body from its store for 24 hours; the key is optional for lomi., but we always send one.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: Some(IdempotencyHeader {
            name: "idempotency-key",
            required: false,
            hours: 24u64,
        }),
        lookup: None,
        read_by: Some("checkout_sessions_list"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /checkout-sessions/{id}`
    pub const CHECKOUT_SESSIONS_GET: Policy = Policy {
        provider: "lomi",
        operation_id: "checkout_sessions_get",
        method: "GET",
        path: "/checkout-sessions/{id}",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /customers`
    pub const CUSTOMERS_LIST: Policy = Policy {
        provider: "lomi",
        operation_id: "customers_list",
        method: "GET",
        path: "/customers",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Page,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: Some(Pagination::Cursor {
            cursor: "cursor",
            limit: "limit",
        }),
        confirmation: None,
        references: &[],
    };
    /// `POST /customers`
    pub const CUSTOMERS_CREATE: Policy = Policy {
        provider: "lomi",
        operation_id: "customers_create",
        method: "POST",
        path: "/customers",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "There is no idempotency key; a repeat may make a second customer, and payments would then be spread over both.",
        success: 201u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("customers_list"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /customers/top`
    pub const CUSTOMERS_TOP_BY_SPEND: Policy = Policy {
        provider: "lomi",
        operation_id: "customers_top_by_spend",
        method: "GET",
        path: "/customers/top",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /customers/{id}`
    pub const CUSTOMERS_GET: Policy = Policy {
        provider: "lomi",
        operation_id: "customers_get",
        method: "GET",
        path: "/customers/{id}",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `DELETE /customers/{id}`
    pub const CUSTOMERS_REMOVE: Policy = Policy {
        provider: "lomi",
        operation_id: "customers_remove",
        method: "DELETE",
        path: "/customers/{id}",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "A repeat of a removal that worked is answered with 404, and would make a success look like a failure.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("customers_get"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `PATCH /customers/{id}`
    pub const CUSTOMERS_UPDATE: Policy = Policy {
        provider: "lomi",
        operation_id: "customers_update",
        method: "PATCH",
        path: "/customers/{id}",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "There is no idempotency key, and a late repeat could undo a newer change of the same fields.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("customers_get"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `POST /customers/{id}/block`
    pub const CUSTOMERS_BLOCK: Policy = Policy {
        provider: "lomi",
        operation_id: "customers_block",
        method: "POST",
        path: "/customers/{id}/block",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "There is no idempotency key, and a late repeat could block a customer who was unblocked meanwhile.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("customers_get"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `POST /customers/{id}/portal`
    pub const CUSTOMERS_CREATE_PORTAL_SESSION: Policy = Policy {
        provider: "lomi",
        operation_id: "customers_create_portal_session",
        method: "POST",
        path: "/customers/{id}/portal",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "Every call makes another token that lets the customer in; it moves no money, so a caller may simply ask again.",
        success: 201u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("customers_get"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /customers/{id}/portal-audit`
    pub const CUSTOMERS_GET_PORTAL_AUDIT: Policy = Policy {
        provider: "lomi",
        operation_id: "customers_get_portal_audit",
        method: "GET",
        path: "/customers/{id}/portal-audit",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /customers/{id}/subscriptions`
    pub const CUSTOMERS_GET_SUBSCRIPTIONS: Policy = Policy {
        provider: "lomi",
        operation_id: "customers_get_subscriptions",
        method: "GET",
        path: "/customers/{id}/subscriptions",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Page,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: Some(Pagination::Whole),
        confirmation: None,
        references: &[],
    };
    /// `GET /customers/{id}/transactions`
    pub const CUSTOMERS_GET_TRANSACTIONS: Policy = Policy {
        provider: "lomi",
        operation_id: "customers_get_transactions",
        method: "GET",
        path: "/customers/{id}/transactions",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Page,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: Some(Pagination::Whole),
        confirmation: None,
        references: &[],
    };
    /// `POST /customers/{id}/unblock`
    pub const CUSTOMERS_UNBLOCK: Policy = Policy {
        provider: "lomi",
        operation_id: "customers_unblock",
        method: "POST",
        path: "/customers/{id}/unblock",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "There is no idempotency key, and a late repeat could unblock a customer who was blocked again meanwhile.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("customers_get"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /payment-links`
    pub const PAYMENT_LINKS_LIST: Policy = Policy {
        provider: "lomi",
        operation_id: "payment_links_list",
        method: "GET",
        path: "/payment-links",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Page,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: Some(Pagination::Cursor {
            cursor: "cursor",
            limit: "limit",
        }),
        confirmation: None,
        references: &[],
    };
    /// `POST /payment-links`
    pub const PAYMENT_LINKS_CREATE: Policy = Policy {
        provider: "lomi",
        operation_id: "payment_links_create",
        method: "POST",
        path: "/payment-links",
        host: "",
        authenticated: true,
        retry: Retry::Lookup,
        because: "There is no idempotency key, so a repeat makes a second link; an earlier attempt can be found in the list by metadata, but the server of June 2026 did not store the metadata of a link, so a lookup that finds nothing proves nothing.",
        success: 201u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: Some(Lookup {
            by: LookupBy::Listing(&PAYMENT_LINKS_LIST),
            request: "/metadata/passerelle_reference",
            response: "/metadata/passerelle_reference",
            same: &["/amount", "/currency_code"],
            adopts: true,
            conclusive: false,
        }),
        read_by: Some("payment_links_list"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /payment-links/{id}`
    pub const PAYMENT_LINKS_GET: Policy = Policy {
        provider: "lomi",
        operation_id: "payment_links_get",
        method: "GET",
        path: "/payment-links/{id}",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `DELETE /payment-links/{id}`
    pub const PAYMENT_LINKS_ARCHIVE: Policy = Policy {
        provider: "lomi",
        operation_id: "payment_links_archive",
        method: "DELETE",
        path: "/payment-links/{id}",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "What lomi. answers for a link that is archived already is not documented; reading the link tells whether the first attempt worked.",
        success: 200u16,
        answer: Shape::Anything,
        idempotency_key: None,
        lookup: None,
        read_by: Some("payment_links_get"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `PATCH /payment-links/{id}`
    pub const PAYMENT_LINKS_UPDATE: Policy = Policy {
        provider: "lomi",
        operation_id: "payment_links_update",
        method: "PATCH",
        path: "/payment-links/{id}",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "Nothing documents that a repeat is harmless, there is no idempotency key, and a late repeat could undo a newer change to the amount of a link that people are paying.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("payment_links_get"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /payment-requests`
    pub const PAYMENT_REQUESTS_LIST: Policy = Policy {
        provider: "lomi",
        operation_id: "payment_requests_list",
        method: "GET",
        path: "/payment-requests",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Page,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: Some(Pagination::Cursor {
            cursor: "cursor",
            limit: "limit",
        }),
        confirmation: None,
        references: &[],
    };
    /// `POST /payment-requests`
    pub const PAYMENT_REQUESTS_CREATE: Policy = Policy {
        provider: "lomi",
        operation_id: "payment_requests_create",
        method: "POST",
        path: "/payment-requests",
        host: "",
        authenticated: true,
        retry: Retry::Keyed,
        because: "The key is required, and lomi. answers a repeat with the same key and body from its store for 24 hours instead of asking for the money a second time.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: Some(IdempotencyHeader {
            name: "idempotency-key",
            required: true,
            hours: 24u64,
        }),
        lookup: None,
        read_by: Some("payment_requests_list"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /payment-requests/{id}`
    pub const PAYMENT_REQUESTS_GET: Policy = Policy {
        provider: "lomi",
        operation_id: "payment_requests_get",
        method: "GET",
        path: "/payment-requests/{id}",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /products`
    pub const PRODUCTS_LIST: Policy = Policy {
        provider: "lomi",
        operation_id: "products_list",
        method: "GET",
        path: "/products",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Page,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: Some(Pagination::Cursor {
            cursor: "cursor",
            limit: "limit",
        }),
        confirmation: None,
        references: &[],
    };
    /// `POST /products`
    pub const PRODUCTS_CREATE: Policy = Policy {
        provider: "lomi",
        operation_id: "products_create",
        method: "POST",
        path: "/products",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "There is no idempotency key; a repeat makes a second product, which customers may see on the storefront.",
        success: 201u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("products_list"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `POST /products/prices/batch`
    pub const PRODUCTS_UPDATE_PRICES_BATCH: Policy = Policy {
        provider: "lomi",
        operation_id: "products_update_prices_batch",
        method: "POST",
        path: "/products/prices/batch",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "The key of this operation is optional and stands in the body; how long it is kept is not documented, and a late repeat could undo a newer price.",
        success: 200u16,
        answer: Shape::Anything,
        idempotency_key: None,
        lookup: None,
        read_by: Some("products_list"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /products/{id}`
    pub const PRODUCTS_GET: Policy = Policy {
        provider: "lomi",
        operation_id: "products_get",
        method: "GET",
        path: "/products/{id}",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `DELETE /products/{id}`
    pub const PRODUCTS_ARCHIVE: Policy = Policy {
        provider: "lomi",
        operation_id: "products_archive",
        method: "DELETE",
        path: "/products/{id}",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "What lomi. answers for a product that is archived already is not documented; reading the product tells whether the first attempt worked.",
        success: 200u16,
        answer: Shape::Anything,
        idempotency_key: None,
        lookup: None,
        read_by: Some("products_get"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `PATCH /products/{id}`
    pub const PRODUCTS_UPDATE: Policy = Policy {
        provider: "lomi",
        operation_id: "products_update",
        method: "PATCH",
        path: "/products/{id}",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "There is no idempotency key, and a late repeat could undo a newer change, such as a stock that was counted meanwhile.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("products_get"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `POST /products/{id}/prices`
    pub const PRODUCTS_ADD_PRICE: Policy = Policy {
        provider: "lomi",
        operation_id: "products_add_price",
        method: "POST",
        path: "/products/{id}/prices",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "There is no idempotency key; a repeat adds a second price, and a product has room for three.",
        success: 201u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("products_get"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `POST /products/{id}/prices/{priceId}/default`
    pub const PRODUCTS_SET_DEFAULT_PRICE: Policy = Policy {
        provider: "lomi",
        operation_id: "products_set_default_price",
        method: "POST",
        path: "/products/{id}/prices/{priceId}/default",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "There is no idempotency key, and a late repeat could undo a newer choice of what customers pay.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("products_get"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /refunds`
    pub const REFUNDS_LIST: Policy = Policy {
        provider: "lomi",
        operation_id: "refunds_list",
        method: "GET",
        path: "/refunds",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Page,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: Some(Pagination::Cursor {
            cursor: "cursor",
            limit: "limit",
        }),
        confirmation: None,
        references: &[],
    };
    /// `POST /refunds`
    pub const REFUNDS_CREATE: Policy = Policy {
        provider: "lomi",
        operation_id: "refunds_create",
        method: "POST",
        path: "/refunds",
        host: "",
        authenticated: true,
        retry: Retry::Keyed,
        because: "The key is required, and lomi. answers a repeat with the same key and body from its store for 24 hours instead of refunding again.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: Some(IdempotencyHeader {
            name: "idempotency-key",
            required: true,
            hours: 24u64,
        }),
        lookup: None,
        read_by: Some("refunds_list"),
        pagination: None,
        confirmation: Some(Confirmation {
            request: "/confirmation_token",
            response: "/confirmation_token",
        }),
        references: &[],
    };
    /// `GET /refunds/{id}`
    pub const REFUNDS_GET: Policy = Policy {
        provider: "lomi",
        operation_id: "refunds_get",
        method: "GET",
        path: "/refunds/{id}",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /transactions`
    pub const TRANSACTIONS_LIST: Policy = Policy {
        provider: "lomi",
        operation_id: "transactions_list",
        method: "GET",
        path: "/transactions",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Page,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: Some(Pagination::Cursor {
            cursor: "cursor",
            limit: "limit",
        }),
        confirmation: None,
        references: &[],
    };
    /// `GET /transactions/{id}`
    pub const TRANSACTIONS_GET: Policy = Policy {
        provider: "lomi",
        operation_id: "transactions_get",
        method: "GET",
        path: "/transactions/{id}",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /transactions/{id}/receipt.pdf`
    pub const TRANSACTIONS_RECEIPT_PDF: Policy = Policy {
        provider: "lomi",
        operation_id: "transactions_receipt_pdf",
        method: "GET",
        path: "/transactions/{id}/receipt.pdf",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "It answers addresses and moves no money; a repeat at worst makes new addresses.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /webhooks`
    pub const WEBHOOKS_LIST: Policy = Policy {
        provider: "lomi",
        operation_id: "webhooks_list",
        method: "GET",
        path: "/webhooks",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Page,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: Some(Pagination::Whole),
        confirmation: None,
        references: &[],
    };
    /// `POST /webhooks`
    pub const WEBHOOKS_CREATE: Policy = Policy {
        provider: "lomi",
        operation_id: "webhooks_create",
        method: "POST",
        path: "/webhooks",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "There is no idempotency key; a repeat may register the address a second time under another secret, and every event would then come twice.",
        success: 201u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("webhooks_list"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /webhooks/deliveries`
    pub const WEBHOOK_DELIVERIES_LIST: Policy = Policy {
        provider: "lomi",
        operation_id: "webhook_deliveries_list",
        method: "GET",
        path: "/webhooks/deliveries",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Page,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: Some(Pagination::Offset {
            offset: "offset",
            limit: "limit",
        }),
        confirmation: None,
        references: &[],
    };
    /// `GET /webhooks/deliveries/{id}`
    pub const WEBHOOK_DELIVERIES_GET: Policy = Policy {
        provider: "lomi",
        operation_id: "webhook_deliveries_get",
        method: "GET",
        path: "/webhooks/deliveries/{id}",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /webhooks/{id}`
    pub const WEBHOOKS_GET: Policy = Policy {
        provider: "lomi",
        operation_id: "webhooks_get",
        method: "GET",
        path: "/webhooks/{id}",
        host: "",
        authenticated: true,
        retry: Retry::Safe,
        because: "Reading changes nothing.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `DELETE /webhooks/{id}`
    pub const WEBHOOKS_DELETE: Policy = Policy {
        provider: "lomi",
        operation_id: "webhooks_delete",
        method: "DELETE",
        path: "/webhooks/{id}",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "A repeat of a deletion that worked is answered with 404, and would make a success look like a failure.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("webhooks_get"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `PATCH /webhooks/{id}`
    pub const WEBHOOKS_UPDATE: Policy = Policy {
        provider: "lomi",
        operation_id: "webhooks_update",
        method: "PATCH",
        path: "/webhooks/{id}",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "There is no idempotency key, and a late repeat could undo a newer change, such as an address that was switched off meanwhile.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("webhooks_get"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `POST /webhooks/{id}/deliveries/{deliveryId}/retry`
    pub const WEBHOOK_DELIVERIES_RETRY: Policy = Policy {
        provider: "lomi",
        operation_id: "webhook_deliveries_retry",
        method: "POST",
        path: "/webhooks/{id}/deliveries/{deliveryId}/retry",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "Every call sends the event to the address once more; whether that is harmless is up to the receiver, who may not have seen to duplicates.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("webhooks_get"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `POST /webhooks/{id}/test`
    pub const WEBHOOKS_TEST: Policy = Policy {
        provider: "lomi",
        operation_id: "webhooks_test",
        method: "POST",
        path: "/webhooks/{id}/test",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "Every call sends another event with an id of its own, so a repeat can't be told from a second test.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("webhooks_get"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// Every operation's policy, in the order of the paths.
    pub const ALL: &[&Policy] = &[
        &CHARGES_CREATE_CARD,
        &CHARGES_GET_CARD,
        &CHARGES_CANCEL_CARD,
        &CHARGES_CAPTURE_CARD,
        &CHARGES_INCREMENT_CARD,
        &CHARGES_CREATE_MTN,
        &CHARGES_CREATE_SWITCH,
        &CHARGES_CREATE_WAVE,
        &CHECKOUT_SESSIONS_LIST,
        &CHECKOUT_SESSIONS_CREATE,
        &CHECKOUT_SESSIONS_GET,
        &CUSTOMERS_LIST,
        &CUSTOMERS_CREATE,
        &CUSTOMERS_TOP_BY_SPEND,
        &CUSTOMERS_GET,
        &CUSTOMERS_REMOVE,
        &CUSTOMERS_UPDATE,
        &CUSTOMERS_BLOCK,
        &CUSTOMERS_CREATE_PORTAL_SESSION,
        &CUSTOMERS_GET_PORTAL_AUDIT,
        &CUSTOMERS_GET_SUBSCRIPTIONS,
        &CUSTOMERS_GET_TRANSACTIONS,
        &CUSTOMERS_UNBLOCK,
        &PAYMENT_LINKS_LIST,
        &PAYMENT_LINKS_CREATE,
        &PAYMENT_LINKS_GET,
        &PAYMENT_LINKS_ARCHIVE,
        &PAYMENT_LINKS_UPDATE,
        &PAYMENT_REQUESTS_LIST,
        &PAYMENT_REQUESTS_CREATE,
        &PAYMENT_REQUESTS_GET,
        &PRODUCTS_LIST,
        &PRODUCTS_CREATE,
        &PRODUCTS_UPDATE_PRICES_BATCH,
        &PRODUCTS_GET,
        &PRODUCTS_ARCHIVE,
        &PRODUCTS_UPDATE,
        &PRODUCTS_ADD_PRICE,
        &PRODUCTS_SET_DEFAULT_PRICE,
        &REFUNDS_LIST,
        &REFUNDS_CREATE,
        &REFUNDS_GET,
        &TRANSACTIONS_LIST,
        &TRANSACTIONS_GET,
        &TRANSACTIONS_RECEIPT_PDF,
        &WEBHOOKS_LIST,
        &WEBHOOKS_CREATE,
        &WEBHOOK_DELIVERIES_LIST,
        &WEBHOOK_DELIVERIES_GET,
        &WEBHOOKS_GET,
        &WEBHOOKS_DELETE,
        &WEBHOOKS_UPDATE,
        &WEBHOOK_DELIVERIES_RETRY,
        &WEBHOOKS_TEST,
    ];
    /// The policy of an operation.
    pub fn by_id(operation_id: &str) -> ::std::option::Option<&'static Policy> {
        match operation_id {
            "charges_create_card" => ::std::option::Option::Some(&CHARGES_CREATE_CARD),
            "charges_get_card" => ::std::option::Option::Some(&CHARGES_GET_CARD),
            "charges_cancel_card" => ::std::option::Option::Some(&CHARGES_CANCEL_CARD),
            "charges_capture_card" => ::std::option::Option::Some(&CHARGES_CAPTURE_CARD),
            "charges_increment_card" => {
                ::std::option::Option::Some(&CHARGES_INCREMENT_CARD)
            }
            "charges_create_mtn" => ::std::option::Option::Some(&CHARGES_CREATE_MTN),
            "charges_create_switch" => {
                ::std::option::Option::Some(&CHARGES_CREATE_SWITCH)
            }
            "charges_create_wave" => ::std::option::Option::Some(&CHARGES_CREATE_WAVE),
            "checkout_sessions_list" => {
                ::std::option::Option::Some(&CHECKOUT_SESSIONS_LIST)
            }
            "checkout_sessions_create" => {
                ::std::option::Option::Some(&CHECKOUT_SESSIONS_CREATE)
            }
            "checkout_sessions_get" => {
                ::std::option::Option::Some(&CHECKOUT_SESSIONS_GET)
            }
            "customers_list" => ::std::option::Option::Some(&CUSTOMERS_LIST),
            "customers_create" => ::std::option::Option::Some(&CUSTOMERS_CREATE),
            "customers_top_by_spend" => {
                ::std::option::Option::Some(&CUSTOMERS_TOP_BY_SPEND)
            }
            "customers_get" => ::std::option::Option::Some(&CUSTOMERS_GET),
            "customers_remove" => ::std::option::Option::Some(&CUSTOMERS_REMOVE),
            "customers_update" => ::std::option::Option::Some(&CUSTOMERS_UPDATE),
            "customers_block" => ::std::option::Option::Some(&CUSTOMERS_BLOCK),
            "customers_create_portal_session" => {
                ::std::option::Option::Some(&CUSTOMERS_CREATE_PORTAL_SESSION)
            }
            "customers_get_portal_audit" => {
                ::std::option::Option::Some(&CUSTOMERS_GET_PORTAL_AUDIT)
            }
            "customers_get_subscriptions" => {
                ::std::option::Option::Some(&CUSTOMERS_GET_SUBSCRIPTIONS)
            }
            "customers_get_transactions" => {
                ::std::option::Option::Some(&CUSTOMERS_GET_TRANSACTIONS)
            }
            "customers_unblock" => ::std::option::Option::Some(&CUSTOMERS_UNBLOCK),
            "payment_links_list" => ::std::option::Option::Some(&PAYMENT_LINKS_LIST),
            "payment_links_create" => ::std::option::Option::Some(&PAYMENT_LINKS_CREATE),
            "payment_links_get" => ::std::option::Option::Some(&PAYMENT_LINKS_GET),
            "payment_links_archive" => {
                ::std::option::Option::Some(&PAYMENT_LINKS_ARCHIVE)
            }
            "payment_links_update" => ::std::option::Option::Some(&PAYMENT_LINKS_UPDATE),
            "payment_requests_list" => {
                ::std::option::Option::Some(&PAYMENT_REQUESTS_LIST)
            }
            "payment_requests_create" => {
                ::std::option::Option::Some(&PAYMENT_REQUESTS_CREATE)
            }
            "payment_requests_get" => ::std::option::Option::Some(&PAYMENT_REQUESTS_GET),
            "products_list" => ::std::option::Option::Some(&PRODUCTS_LIST),
            "products_create" => ::std::option::Option::Some(&PRODUCTS_CREATE),
            "products_update_prices_batch" => {
                ::std::option::Option::Some(&PRODUCTS_UPDATE_PRICES_BATCH)
            }
            "products_get" => ::std::option::Option::Some(&PRODUCTS_GET),
            "products_archive" => ::std::option::Option::Some(&PRODUCTS_ARCHIVE),
            "products_update" => ::std::option::Option::Some(&PRODUCTS_UPDATE),
            "products_add_price" => ::std::option::Option::Some(&PRODUCTS_ADD_PRICE),
            "products_set_default_price" => {
                ::std::option::Option::Some(&PRODUCTS_SET_DEFAULT_PRICE)
            }
            "refunds_list" => ::std::option::Option::Some(&REFUNDS_LIST),
            "refunds_create" => ::std::option::Option::Some(&REFUNDS_CREATE),
            "refunds_get" => ::std::option::Option::Some(&REFUNDS_GET),
            "transactions_list" => ::std::option::Option::Some(&TRANSACTIONS_LIST),
            "transactions_get" => ::std::option::Option::Some(&TRANSACTIONS_GET),
            "transactions_receipt_pdf" => {
                ::std::option::Option::Some(&TRANSACTIONS_RECEIPT_PDF)
            }
            "webhooks_list" => ::std::option::Option::Some(&WEBHOOKS_LIST),
            "webhooks_create" => ::std::option::Option::Some(&WEBHOOKS_CREATE),
            "webhook_deliveries_list" => {
                ::std::option::Option::Some(&WEBHOOK_DELIVERIES_LIST)
            }
            "webhook_deliveries_get" => {
                ::std::option::Option::Some(&WEBHOOK_DELIVERIES_GET)
            }
            "webhooks_get" => ::std::option::Option::Some(&WEBHOOKS_GET),
            "webhooks_delete" => ::std::option::Option::Some(&WEBHOOKS_DELETE),
            "webhooks_update" => ::std::option::Option::Some(&WEBHOOKS_UPDATE),
            "webhook_deliveries_retry" => {
                ::std::option::Option::Some(&WEBHOOK_DELIVERIES_RETRY)
            }
            "webhooks_test" => ::std::option::Option::Some(&WEBHOOKS_TEST),
            _ => ::std::option::Option::None,
        }
    }
}
/// Answers that are one of several objects.
pub mod unions {
    use super::types;
    /// A card charge after a change, wrapped or bare.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum CardChargeChanged {
        /// when `data` is there
        Wrapped(::std::boxed::Box<types::CardCharge>),
        /// otherwise
        Bare(::std::boxed::Box<types::CardChargeData>),
    }
    #[derive(::std::default::Default, ::serde::Deserialize)]
    struct CardChargeChangedProbe<'a> {
        #[serde(default, borrow, rename = "data")]
        data: ::std::option::Option<&'a ::serde_json::value::RawValue>,
    }
    impl<'de> ::serde::Deserialize<'de> for CardChargeChanged {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let raw = ::passerelle::wire::raw(deserializer)?;
            let probe: CardChargeChangedProbe<'_> = ::passerelle::wire::probe(
                &raw,
                &["\"data\""],
            )?;
            if ::passerelle::wire::tells(probe.data) {
                return ::passerelle::wire::branch(&raw).map(Self::Wrapped);
            }
            ::passerelle::wire::branch(&raw).map(Self::Bare)
        }
    }
    impl ::serde::Serialize for CardChargeChanged {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Wrapped(value) => value.serialize(serializer),
                Self::Bare(value) => value.serialize(serializer),
            }
        }
    }
    /// The session that was made, or the invoice that has to be paid before one can be.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum CheckoutSessionCreated {
        /// when `payment_required` is there
        PaymentRequired(::std::boxed::Box<types::CheckoutSessionPaymentRequired>),
        /// otherwise
        Session(::std::boxed::Box<types::CheckoutSession>),
    }
    #[derive(::std::default::Default, ::serde::Deserialize)]
    struct CheckoutSessionCreatedProbe<'a> {
        #[serde(default, borrow, rename = "payment_required")]
        payment_required: ::std::option::Option<&'a ::serde_json::value::RawValue>,
    }
    impl<'de> ::serde::Deserialize<'de> for CheckoutSessionCreated {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let raw = ::passerelle::wire::raw(deserializer)?;
            let probe: CheckoutSessionCreatedProbe<'_> = ::passerelle::wire::probe(
                &raw,
                &["\"payment_required\""],
            )?;
            if ::passerelle::wire::tells(probe.payment_required) {
                return ::passerelle::wire::branch(&raw).map(Self::PaymentRequired);
            }
            ::passerelle::wire::branch(&raw).map(Self::Session)
        }
    }
    impl ::serde::Serialize for CheckoutSessionCreated {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::PaymentRequired(value) => value.serialize(serializer),
                Self::Session(value) => value.serialize(serializer),
            }
        }
    }
    /// A preview that has to be confirmed, or the refund that was made.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum RefundCreated {
        /// when `requires_confirmation` is there
        ConfirmationRequired(::std::boxed::Box<types::RefundConfirmationRequired>),
        /// otherwise
        Executed(::std::boxed::Box<types::CreateRefundResponse>),
    }
    #[derive(::std::default::Default, ::serde::Deserialize)]
    struct RefundCreatedProbe<'a> {
        #[serde(default, borrow, rename = "requires_confirmation")]
        requires_confirmation: ::std::option::Option<&'a ::serde_json::value::RawValue>,
    }
    impl<'de> ::serde::Deserialize<'de> for RefundCreated {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let raw = ::passerelle::wire::raw(deserializer)?;
            let probe: RefundCreatedProbe<'_> = ::passerelle::wire::probe(
                &raw,
                &["\"requires_confirmation\""],
            )?;
            if ::passerelle::wire::tells(probe.requires_confirmation) {
                return ::passerelle::wire::branch(&raw).map(Self::ConfirmationRequired);
            }
            ::passerelle::wire::branch(&raw).map(Self::Executed)
        }
    }
    impl ::serde::Serialize for RefundCreated {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::ConfirmationRequired(value) => value.serialize(serializer),
                Self::Executed(value) => value.serialize(serializer),
            }
        }
    }
    /// One refund, wrapped or bare.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum RefundFound {
        /// when `data` is there
        Wrapped(::std::boxed::Box<types::RefundWrapped>),
        /// otherwise
        Bare(::std::boxed::Box<types::Refund>),
    }
    #[derive(::std::default::Default, ::serde::Deserialize)]
    struct RefundFoundProbe<'a> {
        #[serde(default, borrow, rename = "data")]
        data: ::std::option::Option<&'a ::serde_json::value::RawValue>,
    }
    impl<'de> ::serde::Deserialize<'de> for RefundFound {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let raw = ::passerelle::wire::raw(deserializer)?;
            let probe: RefundFoundProbe<'_> = ::passerelle::wire::probe(
                &raw,
                &["\"data\""],
            )?;
            if ::passerelle::wire::tells(probe.data) {
                return ::passerelle::wire::branch(&raw).map(Self::Wrapped);
            }
            ::passerelle::wire::branch(&raw).map(Self::Bare)
        }
    }
    impl ::serde::Serialize for RefundFound {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Wrapped(value) => value.serialize(serializer),
                Self::Bare(value) => value.serialize(serializer),
            }
        }
    }
    /// What became of a charge by card number, wrapped or bare.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum SwitchChargeCreated {
        /// when `data` is there
        Wrapped(::std::boxed::Box<types::SwitchChargeWrapped>),
        /// otherwise
        Bare(::std::boxed::Box<types::SwitchCharge>),
    }
    #[derive(::std::default::Default, ::serde::Deserialize)]
    struct SwitchChargeCreatedProbe<'a> {
        #[serde(default, borrow, rename = "data")]
        data: ::std::option::Option<&'a ::serde_json::value::RawValue>,
    }
    impl<'de> ::serde::Deserialize<'de> for SwitchChargeCreated {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let raw = ::passerelle::wire::raw(deserializer)?;
            let probe: SwitchChargeCreatedProbe<'_> = ::passerelle::wire::probe(
                &raw,
                &["\"data\""],
            )?;
            if ::passerelle::wire::tells(probe.data) {
                return ::passerelle::wire::branch(&raw).map(Self::Wrapped);
            }
            ::passerelle::wire::branch(&raw).map(Self::Bare)
        }
    }
    impl ::serde::Serialize for SwitchChargeCreated {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Wrapped(value) => value.serialize(serializer),
                Self::Bare(value) => value.serialize(serializer),
            }
        }
    }
    /// A payment over Wave, in one of the three forms that are known.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum WaveChargeCreated {
        /// when `transactionId` is there
        Session(::std::boxed::Box<types::WaveChargeSession>),
        /// when `data` is there
        Nested(::std::boxed::Box<types::WaveChargeNested>),
        /// otherwise
        Charge(::std::boxed::Box<types::WaveCharge>),
    }
    #[derive(::std::default::Default, ::serde::Deserialize)]
    struct WaveChargeCreatedProbe<'a> {
        #[serde(default, borrow, rename = "transactionId")]
        transaction_id: ::std::option::Option<&'a ::serde_json::value::RawValue>,
        #[serde(default, borrow, rename = "data")]
        data: ::std::option::Option<&'a ::serde_json::value::RawValue>,
    }
    impl<'de> ::serde::Deserialize<'de> for WaveChargeCreated {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let raw = ::passerelle::wire::raw(deserializer)?;
            let probe: WaveChargeCreatedProbe<'_> = ::passerelle::wire::probe(
                &raw,
                &["\"transactionId\"", "\"data\""],
            )?;
            if ::passerelle::wire::tells(probe.transaction_id) {
                return ::passerelle::wire::branch(&raw).map(Self::Session);
            }
            if ::passerelle::wire::tells(probe.data) {
                return ::passerelle::wire::branch(&raw).map(Self::Nested);
            }
            ::passerelle::wire::branch(&raw).map(Self::Charge)
        }
    }
    impl ::serde::Serialize for WaveChargeCreated {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Session(value) => value.serialize(serializer),
                Self::Nested(value) => value.serialize(serializer),
                Self::Charge(value) => value.serialize(serializer),
            }
        }
    }
    /// The webhook that was registered, with its secret.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum WebhookCreated {
        /// when `data` is there
        Wrapped(::std::boxed::Box<types::WebhookCreatedWrapped>),
        /// otherwise
        Bare(::std::boxed::Box<types::WebhookCreatedBare>),
    }
    #[derive(::std::default::Default, ::serde::Deserialize)]
    struct WebhookCreatedProbe<'a> {
        #[serde(default, borrow, rename = "data")]
        data: ::std::option::Option<&'a ::serde_json::value::RawValue>,
    }
    impl<'de> ::serde::Deserialize<'de> for WebhookCreated {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let raw = ::passerelle::wire::raw(deserializer)?;
            let probe: WebhookCreatedProbe<'_> = ::passerelle::wire::probe(
                &raw,
                &["\"data\""],
            )?;
            if ::passerelle::wire::tells(probe.data) {
                return ::passerelle::wire::branch(&raw).map(Self::Wrapped);
            }
            ::passerelle::wire::branch(&raw).map(Self::Bare)
        }
    }
    impl ::serde::Serialize for WebhookCreated {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            match self {
                Self::Wrapped(value) => value.serialize(serializer),
                Self::Bare(value) => value.serialize(serializer),
            }
        }
    }
}
/// Constructors of the request types.
mod requests {
    use super::types::*;
    impl AddPrice {
        /** With what is required.

- `amount`: What one costs; for a usage-based product what a pack costs; for `pay_what_you_want` what is suggested. In XOF
whole francs; in USD and EUR the unit is not settled.
- `currency_code`: */
        #[must_use]
        pub fn new(
            amount: impl ::std::convert::Into<::passerelle::money::Amount>,
            currency_code: impl ::std::convert::Into<AddPriceCurrencyCode>,
        ) -> Self {
            Self {
                amount: amount.into(),
                billing_interval: ::std::option::Option::None,
                currency_code: currency_code.into(),
                is_default: ::std::option::Option::None,
                maximum_amount: ::std::option::Option::None,
                metadata: ::std::option::Option::None,
                minimum_amount: ::std::option::Option::None,
                pricing_model: ::std::option::Option::None,
            }
        }
        ///
        #[must_use]
        pub fn billing_interval(
            mut self,
            value: impl ::std::convert::Into<AddPriceBillingInterval>,
        ) -> Self {
            self.billing_interval = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether it becomes the default price. Default false.
        #[must_use]
        pub fn is_default(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.is_default = ::std::option::Option::Some(value.into());
            self
        }
        ///The most that the customer may pay. For `pay_what_you_want`.
        #[must_use]
        pub fn maximum_amount(
            mut self,
            value: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            self.maximum_amount = ::std::option::Option::Some(value.into());
            self
        }
        ///The merchant's own data.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        ) -> Self {
            self.metadata = ::std::option::Option::Some(value.into());
            self
        }
        ///The least that the customer may pay. Needed for `pay_what_you_want`.
        #[must_use]
        pub fn minimum_amount(
            mut self,
            value: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            self.minimum_amount = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn pricing_model(
            mut self,
            value: impl ::std::convert::Into<AddPricePricingModel>,
        ) -> Self {
            self.pricing_model = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CaptureCardCharge {
        /// With nothing set; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                amount: ::std::option::Option::None,
            }
        }
        /**How much to take, in the currency that the hold was asked for in. At most what is blocked, and at least the card
minimum.
*/
        #[must_use]
        pub fn amount(
            mut self,
            value: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            self.amount = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CreateCardCharge {
        /** With what is required.

- `amount`: What is to be paid or blocked. More than zero, and at least 1,000 F CFA, 0.50 EUR or 0.50 USD. In XOF whole francs;
for USD and EUR lomi.'s CLI means whole units, and other sources cents.*/
        #[must_use]
        pub fn new(
            amount: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            Self {
                amount: amount.into(),
                appearance_billing_address: ::std::option::Option::None,
                appearance_border_radius: ::std::option::Option::None,
                appearance_theme: ::std::option::Option::None,
                application_fee_amount: ::std::option::Option::None,
                currency: ::std::option::Option::None,
                currency_code: ::std::option::Option::None,
                customer_email: ::std::option::Option::None,
                customer_id: ::std::option::Option::None,
                customer_name: ::std::option::Option::None,
                customer_phone: ::std::option::Option::None,
                description: ::std::option::Option::None,
                hold: ::std::option::Option::None,
                metadata: ::std::option::Option::None,
                payment_reference: ::std::option::Option::None,
                product_id: ::std::option::Option::None,
                quantity: ::std::option::Option::None,
                subscription_id: ::std::option::Option::None,
                transfer_data: ::std::option::Option::None,
                transfer_group: ::std::option::Option::None,
            }
        }
        ///
        #[must_use]
        pub fn appearance_billing_address(
            mut self,
            value: impl ::std::convert::Into<CreateCardChargeAppearanceBillingAddress>,
        ) -> Self {
            self.appearance_billing_address = ::std::option::Option::Some(value.into());
            self
        }
        ///Roundness of the card form, in pixels. Not negative.
        #[must_use]
        pub fn appearance_border_radius(
            mut self,
            value: impl ::std::convert::Into<i64>,
        ) -> Self {
            self.appearance_border_radius = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn appearance_theme(
            mut self,
            value: impl ::std::convert::Into<CreateCardChargeAppearanceTheme>,
        ) -> Self {
            self.appearance_theme = ::std::option::Option::Some(value.into());
            self
        }
        ///What the operator of a lomi. Network keeps of the payment. Overrides the fee rule.
        #[must_use]
        pub fn application_fee_amount(
            mut self,
            value: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            self.application_fee_amount = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn currency(
            mut self,
            value: impl ::std::convert::Into<CreateCardChargeCurrency>,
        ) -> Self {
            self.currency = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn currency_code(
            mut self,
            value: impl ::std::convert::Into<CreateCardChargeCurrencyCode>,
        ) -> Self {
            self.currency_code = ::std::option::Option::Some(value.into());
            self
        }
        ///Email address of the payer. Needed with the name when no customer is named.
        #[must_use]
        pub fn customer_email(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.customer_email = ::std::option::Option::Some(value.into());
            self
        }
        ///A customer that lomi. knows, by UUID. Else an email address and a name are needed.
        #[must_use]
        pub fn customer_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.customer_id = ::std::option::Option::Some(value.into());
            self
        }
        ///Name of the payer. Needed with the email address when no customer is named.
        #[must_use]
        pub fn customer_name(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.customer_name = ::std::option::Option::Some(value.into());
            self
        }
        ///Phone number of the payer, with country code.
        #[must_use]
        pub fn customer_phone(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.customer_phone = ::std::option::Option::Some(value.into());
            self
        }
        ///What is paid for. The payer may see it.
        #[must_use]
        pub fn description(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.description = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether the amount is only blocked. It costs a fee even if nothing is captured.
        #[must_use]
        pub fn hold(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.hold = ::std::option::Option::Some(value.into());
            self
        }
        ///The merchant's own data. Values become texts.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        ) -> Self {
            self.metadata = ::std::option::Option::Some(value.into());
            self
        }
        ///The merchant's own reference, kept with the payment.
        #[must_use]
        pub fn payment_reference(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.payment_reference = ::std::option::Option::Some(value.into());
            self
        }
        ///What is bought, by UUID.
        #[must_use]
        pub fn product_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.product_id = ::std::option::Option::Some(value.into());
            self
        }
        ///How many are bought. For the merchant's records. Default 1.
        #[must_use]
        pub fn quantity(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.quantity = ::std::option::Option::Some(value.into());
            self
        }
        ///The subscription that is paid, by UUID.
        #[must_use]
        pub fn subscription_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.subscription_id = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn transfer_data(
            mut self,
            value: impl ::std::convert::Into<CreateChargeTransfer>,
        ) -> Self {
            self.transfer_data = ::std::option::Option::Some(value.into());
            self
        }
        ///Groups payments with transfers that follow, in a lomi. Network.
        #[must_use]
        pub fn transfer_group(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.transfer_group = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CreateChargeCustomer {
        /** With what is required.

- `name`: Name of the payer.
- `phone_number`: Number of the payer's mobile money account, with country code.*/
        #[must_use]
        pub fn new(
            name: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
            phone_number: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            Self {
                email: ::std::option::Option::None,
                name: name.into(),
                phone_number: phone_number.into(),
            }
        }
        ///Email address of the payer.
        #[must_use]
        pub fn email(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.email = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CreateChargeTransfer {
        /// With nothing set; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                amount: ::std::option::Option::None,
                destination: ::std::option::Option::None,
            }
        }
        ///How much goes there. Without it all but the operator's fee.
        #[must_use]
        pub fn amount(
            mut self,
            value: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            self.amount = ::std::option::Option::Some(value.into());
            self
        }
        ///The member account, `acct_...`.
        #[must_use]
        pub fn destination(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.destination = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CreateCheckoutLineItem {
        /** With what is required.

- `price_id`: The price; it names the product and the amount.*/
        #[must_use]
        pub fn new(price_id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                metadata: ::std::option::Option::None,
                price_id: price_id.into(),
                quantity: ::std::option::Option::None,
            }
        }
        ///The merchant's own data.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        ) -> Self {
            self.metadata = ::std::option::Option::Some(value.into());
            self
        }
        ///How many. Default 1.
        #[must_use]
        pub fn quantity(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.quantity = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CreateCheckoutSession {
        /** With what is required.

- `currency_code`: */
        #[must_use]
        pub fn new(
            currency_code: impl ::std::convert::Into<CreateCheckoutSessionCurrencyCode>,
        ) -> Self {
            Self {
                allow_coupon_code: ::std::option::Option::None,
                allow_quantity: ::std::option::Option::None,
                amount: ::std::option::Option::None,
                application_fee_amount: ::std::option::Option::None,
                cancel_url: ::std::option::Option::None,
                currency_code: currency_code.into(),
                customer_address: ::std::option::Option::None,
                customer_city: ::std::option::Option::None,
                customer_country: ::std::option::Option::None,
                customer_email: ::std::option::Option::None,
                customer_id: ::std::option::Option::None,
                customer_name: ::std::option::Option::None,
                customer_phone: ::std::option::Option::None,
                customer_postal_code: ::std::option::Option::None,
                description: ::std::option::Option::None,
                fields: ::std::option::Option::None,
                line_items: ::std::option::Option::None,
                metadata: ::std::option::Option::None,
                payment_link_id: ::std::option::Option::None,
                price_id: ::std::option::Option::None,
                product_id: ::std::option::Option::None,
                quantity: ::std::option::Option::None,
                require_billing_address: ::std::option::Option::None,
                require_email: ::std::option::Option::None,
                require_name: ::std::option::Option::None,
                require_phone: ::std::option::Option::None,
                subscription_id: ::std::option::Option::None,
                success_url: ::std::option::Option::None,
                title: ::std::option::Option::None,
                transfer_data: ::std::option::Option::None,
                transfer_group: ::std::option::Option::None,
            }
        }
        ///Whether the payer may enter a coupon. Default false.
        #[must_use]
        pub fn allow_coupon_code(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.allow_coupon_code = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether the payer may change the quantity. Default false.
        #[must_use]
        pub fn allow_quantity(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.allow_quantity = ::std::option::Option::Some(value.into());
            self
        }
        /**What is to be paid, without fees; more than zero. Needed unless a product or `line_items` say it. With a product
of fixed price it has to match that price. In XOF whole francs; in USD and EUR the unit is not settled.
*/
        #[must_use]
        pub fn amount(
            mut self,
            value: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            self.amount = ::std::option::Option::Some(value.into());
            self
        }
        ///What the operator of a lomi. Network keeps of the payment. Overrides the fee rule.
        #[must_use]
        pub fn application_fee_amount(
            mut self,
            value: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            self.application_fee_amount = ::std::option::Option::Some(value.into());
            self
        }
        ///Where the payer goes after giving up.
        #[must_use]
        pub fn cancel_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.cancel_url = ::std::option::Option::Some(value.into());
            self
        }
        ///Street of the payer.
        #[must_use]
        pub fn customer_address(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.customer_address = ::std::option::Option::Some(value.into());
            self
        }
        ///City of the payer.
        #[must_use]
        pub fn customer_city(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.customer_city = ::std::option::Option::Some(value.into());
            self
        }
        ///Country of the payer.
        #[must_use]
        pub fn customer_country(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.customer_country = ::std::option::Option::Some(value.into());
            self
        }
        ///Email address of the payer.
        #[must_use]
        pub fn customer_email(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.customer_email = ::std::option::Option::Some(value.into());
            self
        }
        ///A customer that lomi. knows.
        #[must_use]
        pub fn customer_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.customer_id = ::std::option::Option::Some(value.into());
            self
        }
        ///Name of the payer.
        #[must_use]
        pub fn customer_name(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.customer_name = ::std::option::Option::Some(value.into());
            self
        }
        ///Phone number of the payer, with country code.
        #[must_use]
        pub fn customer_phone(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.customer_phone = ::std::option::Option::Some(value.into());
            self
        }
        ///Postal code of the payer.
        #[must_use]
        pub fn customer_postal_code(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.customer_postal_code = ::std::option::Option::Some(value.into());
            self
        }
        ///What is bought.
        #[must_use]
        pub fn description(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.description = ::std::option::Option::Some(value.into());
            self
        }
        ///The fields of the page, in order. Overrides the `require_` switches. The form of a field is not documented.
        #[must_use]
        pub fn fields(
            mut self,
            value: impl ::std::convert::Into<
                ::std::vec::Vec<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        ) -> Self {
            self.fields = ::std::option::Option::Some(value.into());
            self
        }
        ///What is sold, when it is more than one thing. Takes the place of amount, product, price and quantity.
        #[must_use]
        pub fn line_items(
            mut self,
            value: impl ::std::convert::Into<::std::vec::Vec<CreateCheckoutLineItem>>,
        ) -> Self {
            self.line_items = ::std::option::Option::Some(value.into());
            self
        }
        ///The merchant's own data. `payment_flow` has a meaning for lomi.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        ) -> Self {
            self.metadata = ::std::option::Option::Some(value.into());
            self
        }
        ///The payment link that the session belongs to.
        #[must_use]
        pub fn payment_link_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.payment_link_id = ::std::option::Option::Some(value.into());
            self
        }
        ///At which price: a UUID, or `price_` and 14 characters.
        #[must_use]
        pub fn price_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.price_id = ::std::option::Option::Some(value.into());
            self
        }
        ///What is sold: a UUID, or `prod_` and 14 characters.
        #[must_use]
        pub fn product_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.product_id = ::std::option::Option::Some(value.into());
            self
        }
        ///How many are bought. Default 1.
        #[must_use]
        pub fn quantity(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.quantity = ::std::option::Option::Some(value.into());
            self
        }
        /**Whether the page asks for a billing address. Default false by the document; the sources differ. Send it to be
sure.
*/
        #[must_use]
        pub fn require_billing_address(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.require_billing_address = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether the page asks for an email address. Default true.
        #[must_use]
        pub fn require_email(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.require_email = ::std::option::Option::Some(value.into());
            self
        }
        /**Whether the page asks for a name. Default true. It can't be false when email and phone are hidden as well and no
customer is named.
*/
        #[must_use]
        pub fn require_name(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.require_name = ::std::option::Option::Some(value.into());
            self
        }
        /**Whether the page asks for a phone number. Default true by the document, false by the server of August 2026.
Send it to be sure.
*/
        #[must_use]
        pub fn require_phone(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.require_phone = ::std::option::Option::Some(value.into());
            self
        }
        ///The subscription that is paid or changed.
        #[must_use]
        pub fn subscription_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.subscription_id = ::std::option::Option::Some(value.into());
            self
        }
        /**Where the payer goes after paying. `{CHECKOUT_SESSION_ID}` in it stands for the id of the session; lomi.'s own
templates also write it with double braces. The visit proves nothing: read the session.
*/
        #[must_use]
        pub fn success_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.success_url = ::std::option::Option::Some(value.into());
            self
        }
        ///Heading of the payment page.
        #[must_use]
        pub fn title(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.title = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn transfer_data(
            mut self,
            value: impl ::std::convert::Into<CreateCheckoutTransfer>,
        ) -> Self {
            self.transfer_data = ::std::option::Option::Some(value.into());
            self
        }
        ///Groups payments with transfers that follow, in a lomi. Network. At most 128 characters.
        #[must_use]
        pub fn transfer_group(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.transfer_group = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CreateCheckoutTransfer {
        /** With what is required.

- `destination`: The member account, `acct_...`.*/
        #[must_use]
        pub fn new(
            destination: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                amount: ::std::option::Option::None,
                destination: destination.into(),
            }
        }
        ///How much goes there. Without it all but the operator's fee.
        #[must_use]
        pub fn amount(
            mut self,
            value: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            self.amount = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CreateCustomer {
        /** With what is required.

- `name`: Name of the customer.*/
        #[must_use]
        pub fn new(
            name: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            Self {
                address: ::std::option::Option::None,
                city: ::std::option::Option::None,
                country: ::std::option::Option::None,
                email: ::std::option::Option::None,
                is_business: ::std::option::Option::None,
                metadata: ::std::option::Option::None,
                name: name.into(),
                phone_number: ::std::option::Option::None,
                postal_code: ::std::option::Option::None,
                whatsapp_number: ::std::option::Option::None,
            }
        }
        ///Street.
        #[must_use]
        pub fn address(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.address = ::std::option::Option::Some(value.into());
            self
        }
        ///City.
        #[must_use]
        pub fn city(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.city = ::std::option::Option::Some(value.into());
            self
        }
        ///Country.
        #[must_use]
        pub fn country(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.country = ::std::option::Option::Some(value.into());
            self
        }
        ///Email address.
        #[must_use]
        pub fn email(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.email = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether the customer is a business. Default false.
        #[must_use]
        pub fn is_business(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.is_business = ::std::option::Option::Some(value.into());
            self
        }
        ///The merchant's own data.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        ) -> Self {
            self.metadata = ::std::option::Option::Some(value.into());
            self
        }
        ///Phone number with country code.
        #[must_use]
        pub fn phone_number(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.phone_number = ::std::option::Option::Some(value.into());
            self
        }
        ///Postal code.
        #[must_use]
        pub fn postal_code(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.postal_code = ::std::option::Option::Some(value.into());
            self
        }
        ///WhatsApp number with country code.
        #[must_use]
        pub fn whatsapp_number(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.whatsapp_number = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CreateMtnCharge {
        /** With what is required.

- `amount`: What one piece costs. A whole number of at least 1.
- `currency`: Currency of the amount, such as `XOF`.
- `customer`: */
        #[must_use]
        pub fn new(
            amount: impl ::std::convert::Into<::passerelle::money::Amount>,
            currency: impl ::std::convert::Into<::std::string::String>,
            customer: impl ::std::convert::Into<CreateChargeCustomer>,
        ) -> Self {
            Self {
                amount: amount.into(),
                application_fee_amount: ::std::option::Option::None,
                country_code: ::std::option::Option::None,
                currency: currency.into(),
                customer: customer.into(),
                description: ::std::option::Option::None,
                merchant_id: ::std::option::Option::None,
                organization_id: ::std::option::Option::None,
                product_id: ::std::option::Option::None,
                quantity: ::std::option::Option::None,
                subscription_id: ::std::option::Option::None,
                transfer_data: ::std::option::Option::None,
                transfer_group: ::std::option::Option::None,
            }
        }
        ///What the operator of a lomi. Network keeps of the payment. Overrides the fee rule.
        #[must_use]
        pub fn application_fee_amount(
            mut self,
            value: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            self.application_fee_amount = ::std::option::Option::Some(value.into());
            self
        }
        ///Country of the MTN account, in two letters. Default `CI`.
        #[must_use]
        pub fn country_code(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.country_code = ::std::option::Option::Some(value.into());
            self
        }
        ///What is paid for.
        #[must_use]
        pub fn description(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.description = ::std::option::Option::Some(value.into());
            self
        }
        ///Has no effect: the key decides.
        #[must_use]
        pub fn merchant_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.merchant_id = ::std::option::Option::Some(value.into());
            self
        }
        ///Has no effect: the key decides.
        #[must_use]
        pub fn organization_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.organization_id = ::std::option::Option::Some(value.into());
            self
        }
        ///What is bought.
        #[must_use]
        pub fn product_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.product_id = ::std::option::Option::Some(value.into());
            self
        }
        ///How many pieces are bought. The amount is multiplied by it. Default 1.
        #[must_use]
        pub fn quantity(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.quantity = ::std::option::Option::Some(value.into());
            self
        }
        ///The subscription that is paid.
        #[must_use]
        pub fn subscription_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.subscription_id = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn transfer_data(
            mut self,
            value: impl ::std::convert::Into<CreateChargeTransfer>,
        ) -> Self {
            self.transfer_data = ::std::option::Option::Some(value.into());
            self
        }
        ///Groups payments with transfers that follow, in a lomi. Network.
        #[must_use]
        pub fn transfer_group(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.transfer_group = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CreatePaymentLink {
        /** With what is required.

- `currency_code`:
- `link_type`:
- `title`: What the payer sees first.*/
        #[must_use]
        pub fn new(
            currency_code: impl ::std::convert::Into<CreatePaymentLinkCurrencyCode>,
            link_type: impl ::std::convert::Into<CreatePaymentLinkLinkType>,
            title: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                allow_coupon_code: ::std::option::Option::None,
                allow_quantity: ::std::option::Option::None,
                amount: ::std::option::Option::None,
                cancel_url: ::std::option::Option::None,
                currency_code: currency_code.into(),
                description: ::std::option::Option::None,
                expires_at: ::std::option::Option::None,
                fields: ::std::option::Option::None,
                link_type: link_type.into(),
                metadata: ::std::option::Option::None,
                price_id: ::std::option::Option::None,
                product_id: ::std::option::Option::None,
                require_billing_address: ::std::option::Option::None,
                require_email: ::std::option::Option::None,
                require_name: ::std::option::Option::None,
                require_phone: ::std::option::Option::None,
                success_url: ::std::option::Option::None,
                title: title.into(),
            }
        }
        ///Whether the payer may enter a coupon. Default false.
        #[must_use]
        pub fn allow_coupon_code(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.allow_coupon_code = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether the payer may change the quantity. Default false.
        #[must_use]
        pub fn allow_quantity(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.allow_quantity = ::std::option::Option::Some(value.into());
            self
        }
        /**Needed for an instant link, not allowed for a product link. In XOF whole francs; in USD and EUR the unit is not
settled.
*/
        #[must_use]
        pub fn amount(
            mut self,
            value: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            self.amount = ::std::option::Option::Some(value.into());
            self
        }
        ///Where the payer goes after giving up.
        #[must_use]
        pub fn cancel_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.cancel_url = ::std::option::Option::Some(value.into());
            self
        }
        ///Further text for the payer.
        #[must_use]
        pub fn description(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.description = ::std::option::Option::Some(value.into());
            self
        }
        ///When the link stops working. Without it never.
        #[must_use]
        pub fn expires_at(
            mut self,
            value: impl ::std::convert::Into<::passerelle::wire::Timestamp>,
        ) -> Self {
            self.expires_at = ::std::option::Option::Some(value.into());
            self
        }
        ///The fields of the page, in order. Overrides the `require_` switches. The form of a field is not documented.
        #[must_use]
        pub fn fields(
            mut self,
            value: impl ::std::convert::Into<
                ::std::vec::Vec<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        ) -> Self {
            self.fields = ::std::option::Option::Some(value.into());
            self
        }
        ///The merchant's own data. Accepted, but not stored by the server of June 2026.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        ) -> Self {
            self.metadata = ::std::option::Option::Some(value.into());
            self
        }
        ///One price of the product. Without it the product's default price.
        #[must_use]
        pub fn price_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.price_id = ::std::option::Option::Some(value.into());
            self
        }
        ///Needed for a product link, not allowed for an instant link.
        #[must_use]
        pub fn product_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.product_id = ::std::option::Option::Some(value.into());
            self
        }
        /**Whether the page asks for a billing address. Default false by the document; the server of June 2026 took true.
Send it to be sure.
*/
        #[must_use]
        pub fn require_billing_address(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.require_billing_address = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether the page asks for an email address. Default true.
        #[must_use]
        pub fn require_email(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.require_email = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether the page asks for a name. Default true.
        #[must_use]
        pub fn require_name(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.require_name = ::std::option::Option::Some(value.into());
            self
        }
        /**Whether the page asks for a phone number. Default true by the document, false by the documentation's page on
checkout. Send it to be sure.
*/
        #[must_use]
        pub fn require_phone(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.require_phone = ::std::option::Option::Some(value.into());
            self
        }
        ///Where the payer goes after paying. The visit proves nothing.
        #[must_use]
        pub fn success_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.success_url = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CreatePaymentRequest {
        /** With what is required.

- `amount`: What is to be paid. In XOF whole francs; in USD and EUR the unit is not settled.
- `currency_code`:
- `expiry_date`: Until when it can be paid.*/
        #[must_use]
        pub fn new(
            amount: impl ::std::convert::Into<::passerelle::money::Amount>,
            currency_code: impl ::std::convert::Into<CreatePaymentRequestCurrencyCode>,
            expiry_date: impl ::std::convert::Into<::passerelle::wire::Timestamp>,
        ) -> Self {
            Self {
                amount: amount.into(),
                channel: ::std::option::Option::None,
                currency_code: currency_code.into(),
                customer_id: ::std::option::Option::None,
                description: ::std::option::Option::None,
                expiry_date: expiry_date.into(),
                metadata: ::std::option::Option::None,
                payment_reference: ::std::option::Option::None,
            }
        }
        ///
        #[must_use]
        pub fn channel(
            mut self,
            value: impl ::std::convert::Into<CreatePaymentRequestChannel>,
        ) -> Self {
            self.channel = ::std::option::Option::Some(value.into());
            self
        }
        ///A customer that lomi. knows.
        #[must_use]
        pub fn customer_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.customer_id = ::std::option::Option::Some(value.into());
            self
        }
        ///What is to be paid for.
        #[must_use]
        pub fn description(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.description = ::std::option::Option::Some(value.into());
            self
        }
        ///The merchant's own data.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        ) -> Self {
            self.metadata = ::std::option::Option::Some(value.into());
            self
        }
        ///The merchant's own reference, such as the number of an invoice.
        #[must_use]
        pub fn payment_reference(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.payment_reference = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CreatePortalSession {
        /// With nothing set; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                flow_after_completion_url: ::std::option::Option::None,
                flow_subscription_id: ::std::option::Option::None,
                flow_type: ::std::option::Option::None,
                return_url: ::std::option::Option::None,
            }
        }
        ///Where the customer goes when that is done.
        #[must_use]
        pub fn flow_after_completion_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.flow_after_completion_url = ::std::option::Option::Some(value.into());
            self
        }
        ///The subscription to open. Needed for `subscription_cancel`.
        #[must_use]
        pub fn flow_subscription_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.flow_subscription_id = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn flow_type(
            mut self,
            value: impl ::std::convert::Into<CreatePortalSessionFlowType>,
        ) -> Self {
            self.flow_type = ::std::option::Option::Some(value.into());
            self
        }
        ///Where the portal's way back leads. It has to be https.
        #[must_use]
        pub fn return_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.return_url = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CreatePrice {
        /** With what is required.

- `amount`: What one costs; for a usage-based product what a pack costs; for `pay_what_you_want` what is suggested. In XOF
whole francs; in USD and EUR the unit is not settled.
- `currency_code`: */
        #[must_use]
        pub fn new(
            amount: impl ::std::convert::Into<::passerelle::money::Amount>,
            currency_code: impl ::std::convert::Into<CreatePriceCurrencyCode>,
        ) -> Self {
            Self {
                amount: amount.into(),
                billing_interval: ::std::option::Option::None,
                currency_code: currency_code.into(),
                included_units: ::std::option::Option::None,
                is_default: ::std::option::Option::None,
                maximum_amount: ::std::option::Option::None,
                metadata: ::std::option::Option::None,
                minimum_amount: ::std::option::Option::None,
                pricing_model: ::std::option::Option::None,
            }
        }
        ///
        #[must_use]
        pub fn billing_interval(
            mut self,
            value: impl ::std::convert::Into<CreatePriceBillingInterval>,
        ) -> Self {
            self.billing_interval = ::std::option::Option::Some(value.into());
            self
        }
        ///Units that a payment of this price buys. Needed for usage-based products. Not an amount of money.
        #[must_use]
        pub fn included_units(
            mut self,
            value: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            self.included_units = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether it is used where a payment names the product only. Default false.
        #[must_use]
        pub fn is_default(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.is_default = ::std::option::Option::Some(value.into());
            self
        }
        ///The most that the customer may pay. For `pay_what_you_want`.
        #[must_use]
        pub fn maximum_amount(
            mut self,
            value: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            self.maximum_amount = ::std::option::Option::Some(value.into());
            self
        }
        ///The merchant's own data.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        ) -> Self {
            self.metadata = ::std::option::Option::Some(value.into());
            self
        }
        ///The least that the customer may pay. Needed for `pay_what_you_want`.
        #[must_use]
        pub fn minimum_amount(
            mut self,
            value: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            self.minimum_amount = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn pricing_model(
            mut self,
            value: impl ::std::convert::Into<CreatePricePricingModel>,
        ) -> Self {
            self.pricing_model = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CreateProduct {
        /** With what is required.

- `name`: Name of the product.
- `prices`: What it costs. At least one, at most three.
- `product_type`: */
        #[must_use]
        pub fn new(
            name: impl ::std::convert::Into<::std::string::String>,
            prices: impl ::std::convert::Into<::std::vec::Vec<CreatePrice>>,
            product_type: impl ::std::convert::Into<CreateProductProductType>,
        ) -> Self {
            Self {
                charge_day: ::std::option::Option::None,
                description: ::std::option::Option::None,
                display_on_storefront: ::std::option::Option::None,
                failed_payment_action: ::std::option::Option::None,
                fee_type_ids: ::std::option::Option::None,
                first_payment_type: ::std::option::Option::None,
                images: ::std::option::Option::None,
                is_active: ::std::option::Option::None,
                metadata: ::std::option::Option::None,
                meter_code: ::std::option::Option::None,
                name: name.into(),
                prices: prices.into(),
                product_type: product_type.into(),
                trial_enabled: ::std::option::Option::None,
                trial_period_days: ::std::option::Option::None,
                usage_aggregation: ::std::option::Option::None,
                usage_unit: ::std::option::Option::None,
            }
        }
        ///Recurring products: day of the month on which is charged, 1 to 31.
        #[must_use]
        pub fn charge_day(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.charge_day = ::std::option::Option::Some(value.into());
            self
        }
        ///What it is.
        #[must_use]
        pub fn description(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.description = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether the storefront shows it. Default true.
        #[must_use]
        pub fn display_on_storefront(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.display_on_storefront = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn failed_payment_action(
            mut self,
            value: impl ::std::convert::Into<CreateProductFailedPaymentAction>,
        ) -> Self {
            self.failed_payment_action = ::std::option::Option::Some(value.into());
            self
        }
        ///Fees that are added.
        #[must_use]
        pub fn fee_type_ids(
            mut self,
            value: impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>,
        ) -> Self {
            self.fee_type_ids = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn first_payment_type(
            mut self,
            value: impl ::std::convert::Into<CreateProductFirstPaymentType>,
        ) -> Self {
            self.first_payment_type = ::std::option::Option::Some(value.into());
            self
        }
        ///Addresses of pictures.
        #[must_use]
        pub fn images(
            mut self,
            value: impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>,
        ) -> Self {
            self.images = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether it can be bought. Default true.
        #[must_use]
        pub fn is_active(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.is_active = ::std::option::Option::Some(value.into());
            self
        }
        ///The merchant's own data.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        ) -> Self {
            self.metadata = ::std::option::Option::Some(value.into());
            self
        }
        ///Usage-based products: the code that usage events name. Without it made from the name.
        #[must_use]
        pub fn meter_code(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.meter_code = ::std::option::Option::Some(value.into());
            self
        }
        ///Recurring products: whether it begins with a trial. Default false.
        #[must_use]
        pub fn trial_enabled(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.trial_enabled = ::std::option::Option::Some(value.into());
            self
        }
        ///Length of the trial in days. Needed with a trial.
        #[must_use]
        pub fn trial_period_days(
            mut self,
            value: impl ::std::convert::Into<i64>,
        ) -> Self {
            self.trial_period_days = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn usage_aggregation(
            mut self,
            value: impl ::std::convert::Into<CreateProductUsageAggregation>,
        ) -> Self {
            self.usage_aggregation = ::std::option::Option::Some(value.into());
            self
        }
        ///Usage-based products: what a unit is called.
        #[must_use]
        pub fn usage_unit(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.usage_unit = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CreateRefund {
        /** With what is required.

- `amount`: How much to return, in the transaction's currency. More than zero and at most its gross amount.
- `transaction_id`: The completed transaction.*/
        #[must_use]
        pub fn new(
            amount: impl ::std::convert::Into<::passerelle::money::Amount>,
            transaction_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                amount: amount.into(),
                confirmation_token: ::std::option::Option::None,
                reason: ::std::option::Option::None,
                refund_application_fee: ::std::option::Option::None,
                refund_type: ::std::option::Option::None,
                reverse_transfer: ::std::option::Option::None,
                subscription_action: ::std::option::Option::None,
                transaction_id: transaction_id.into(),
            }
        }
        ///The token of the preview. Without it nothing is refunded.
        #[must_use]
        pub fn confirmation_token(
            mut self,
            value: impl ::std::convert::Into<::passerelle::wire::SecretText>,
        ) -> Self {
            self.confirmation_token = ::std::option::Option::Some(value.into());
            self
        }
        ///Why.
        #[must_use]
        pub fn reason(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.reason = ::std::option::Option::Some(value.into());
            self
        }
        ///In a lomi. Network: whether the operator's fee is returned in proportion. Default true.
        #[must_use]
        pub fn refund_application_fee(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.refund_application_fee = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn refund_type(
            mut self,
            value: impl ::std::convert::Into<CreateRefundRefundType>,
        ) -> Self {
            self.refund_type = ::std::option::Option::Some(value.into());
            self
        }
        ///In a lomi. Network: whether the member's share is taken back. Default true.
        #[must_use]
        pub fn reverse_transfer(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.reverse_transfer = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn subscription_action(
            mut self,
            value: impl ::std::convert::Into<CreateRefundSubscriptionAction>,
        ) -> Self {
            self.subscription_action = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CreateSwitchCharge {
        /** With what is required.

- `amount`: What is to be paid. Whole francs.
- `cvv`: Security code of the card.
- `expiry`: When the card expires, as MM/YY or YYMM.
- `pan`: Number of the card.*/
        #[must_use]
        pub fn new(
            amount: impl ::std::convert::Into<::passerelle::money::Amount>,
            cvv: impl ::std::convert::Into<::passerelle::wire::SecretText>,
            expiry: impl ::std::convert::Into<::passerelle::wire::SecretText>,
            pan: impl ::std::convert::Into<::passerelle::wire::SecretText>,
        ) -> Self {
            Self {
                amount: amount.into(),
                checkout_session_id: ::std::option::Option::None,
                currency_code: ::std::option::Option::None,
                customer_email: ::std::option::Option::None,
                customer_id: ::std::option::Option::None,
                customer_name: ::std::option::Option::None,
                customer_phone: ::std::option::Option::None,
                cvv: cvv.into(),
                description: ::std::option::Option::None,
                ecom_ip: ::std::option::Option::None,
                expiry: expiry.into(),
                merchant_id: ::std::option::Option::None,
                metadata: ::std::option::Option::None,
                organization_id: ::std::option::Option::None,
                pan: pan.into(),
                payment_reference: ::std::option::Option::None,
                product_id: ::std::option::Option::None,
                quantity: ::std::option::Option::None,
                subscription_id: ::std::option::Option::None,
            }
        }
        ///The checkout session that is paid.
        #[must_use]
        pub fn checkout_session_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.checkout_session_id = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn currency_code(
            mut self,
            value: impl ::std::convert::Into<CreateSwitchChargeCurrencyCode>,
        ) -> Self {
            self.currency_code = ::std::option::Option::Some(value.into());
            self
        }
        ///Email address of the payer.
        #[must_use]
        pub fn customer_email(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.customer_email = ::std::option::Option::Some(value.into());
            self
        }
        ///A customer that lomi. knows. Else an email address and a name are needed.
        #[must_use]
        pub fn customer_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.customer_id = ::std::option::Option::Some(value.into());
            self
        }
        ///Name of the payer.
        #[must_use]
        pub fn customer_name(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.customer_name = ::std::option::Option::Some(value.into());
            self
        }
        ///Phone number of the payer.
        #[must_use]
        pub fn customer_phone(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.customer_phone = ::std::option::Option::Some(value.into());
            self
        }
        ///What is paid for.
        #[must_use]
        pub fn description(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.description = ::std::option::Option::Some(value.into());
            self
        }
        ///IP address of the payer.
        #[must_use]
        pub fn ecom_ip(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.ecom_ip = ::std::option::Option::Some(value.into());
            self
        }
        ///Has no effect: the key decides.
        #[must_use]
        pub fn merchant_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.merchant_id = ::std::option::Option::Some(value.into());
            self
        }
        ///The merchant's own data.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        ) -> Self {
            self.metadata = ::std::option::Option::Some(value.into());
            self
        }
        ///Has no effect: the key decides.
        #[must_use]
        pub fn organization_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.organization_id = ::std::option::Option::Some(value.into());
            self
        }
        ///The merchant's own reference.
        #[must_use]
        pub fn payment_reference(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.payment_reference = ::std::option::Option::Some(value.into());
            self
        }
        ///What is bought.
        #[must_use]
        pub fn product_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.product_id = ::std::option::Option::Some(value.into());
            self
        }
        ///How many are bought. Default 1.
        #[must_use]
        pub fn quantity(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.quantity = ::std::option::Option::Some(value.into());
            self
        }
        ///The subscription that is paid.
        #[must_use]
        pub fn subscription_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.subscription_id = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CreateWaveCharge {
        /** With what is required.

- `amount`: What is to be paid, in whole francs. At least 100.
- `currency`: Has to be `XOF`.
- `customer`: */
        #[must_use]
        pub fn new(
            amount: impl ::std::convert::Into<::passerelle::money::Amount>,
            currency: impl ::std::convert::Into<::std::string::String>,
            customer: impl ::std::convert::Into<CreateChargeCustomer>,
        ) -> Self {
            Self {
                amount: amount.into(),
                application_fee_amount: ::std::option::Option::None,
                currency: currency.into(),
                customer: customer.into(),
                description: ::std::option::Option::None,
                environment: ::std::option::Option::None,
                error_url: ::std::option::Option::None,
                merchant_id: ::std::option::Option::None,
                organization_id: ::std::option::Option::None,
                success_url: ::std::option::Option::None,
                transfer_data: ::std::option::Option::None,
                transfer_group: ::std::option::Option::None,
            }
        }
        ///What the operator of a lomi. Network keeps of the payment. Overrides the fee rule.
        #[must_use]
        pub fn application_fee_amount(
            mut self,
            value: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            self.application_fee_amount = ::std::option::Option::Some(value.into());
            self
        }
        ///What is paid for.
        #[must_use]
        pub fn description(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.description = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn environment(
            mut self,
            value: impl ::std::convert::Into<CreateWaveChargeEnvironment>,
        ) -> Self {
            self.environment = ::std::option::Option::Some(value.into());
            self
        }
        ///Where the payer goes after a failure. Without it a page of lomi.
        #[must_use]
        pub fn error_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.error_url = ::std::option::Option::Some(value.into());
            self
        }
        ///Has no effect: the key decides.
        #[must_use]
        pub fn merchant_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.merchant_id = ::std::option::Option::Some(value.into());
            self
        }
        ///Has no effect: the key decides.
        #[must_use]
        pub fn organization_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.organization_id = ::std::option::Option::Some(value.into());
            self
        }
        ///Where the payer goes after paying. Without it a page of lomi. The visit proves nothing.
        #[must_use]
        pub fn success_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.success_url = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn transfer_data(
            mut self,
            value: impl ::std::convert::Into<CreateChargeTransfer>,
        ) -> Self {
            self.transfer_data = ::std::option::Option::Some(value.into());
            self
        }
        ///Groups payments with transfers that follow, in a lomi. Network.
        #[must_use]
        pub fn transfer_group(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.transfer_group = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CreateWebhook {
        /** With what is required.

- `events`: Which events to send. At least one.
- `url`: Where to send events: https, and reachable from the internet.*/
        #[must_use]
        pub fn new(
            events: impl ::std::convert::Into<::std::vec::Vec<SubscribableEventType>>,
            url: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                authorized_events: ::std::option::Option::None,
                description: ::std::option::Option::None,
                events: events.into(),
                metadata: ::std::option::Option::None,
                url: url.into(),
            }
        }
        /**The old name of `events`, and deprecated. The server of June to August 2026 knew only this name and refused a
request without it, so sending both is the safest.
*/
        #[must_use]
        pub fn authorized_events(
            mut self,
            value: impl ::std::convert::Into<::std::vec::Vec<SubscribableEventType>>,
        ) -> Self {
            self.authorized_events = ::std::option::Option::Some(value.into());
            self
        }
        ///What the webhook is for. Kept in `metadata` if there is none.
        #[must_use]
        pub fn description(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.description = ::std::option::Option::Some(value.into());
            self
        }
        ///The merchant's own data.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        ) -> Self {
            self.metadata = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl IncrementCardHold {
        /** With what is required.

- `amount`: The new total, in the currency that the hold was asked for in. More than is blocked now.*/
        #[must_use]
        pub fn new(
            amount: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            Self { amount: amount.into() }
        }
    }
    impl UpdateCustomer {
        /// With nothing set; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                address: ::std::option::Option::None,
                city: ::std::option::Option::None,
                country: ::std::option::Option::None,
                email: ::std::option::Option::None,
                is_business: ::std::option::Option::None,
                metadata: ::std::option::Option::None,
                name: ::std::option::Option::None,
                phone_number: ::std::option::Option::None,
                postal_code: ::std::option::Option::None,
                whatsapp_number: ::std::option::Option::None,
            }
        }
        ///Street.
        #[must_use]
        pub fn address(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.address = ::std::option::Option::Some(value.into());
            self
        }
        ///City.
        #[must_use]
        pub fn city(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.city = ::std::option::Option::Some(value.into());
            self
        }
        ///Country.
        #[must_use]
        pub fn country(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.country = ::std::option::Option::Some(value.into());
            self
        }
        ///Email address.
        #[must_use]
        pub fn email(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.email = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether the customer is a business.
        #[must_use]
        pub fn is_business(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.is_business = ::std::option::Option::Some(value.into());
            self
        }
        ///The merchant's own data.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        ) -> Self {
            self.metadata = ::std::option::Option::Some(value.into());
            self
        }
        ///Name of the customer.
        #[must_use]
        pub fn name(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.name = ::std::option::Option::Some(value.into());
            self
        }
        ///Phone number with country code.
        #[must_use]
        pub fn phone_number(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.phone_number = ::std::option::Option::Some(value.into());
            self
        }
        ///Postal code.
        #[must_use]
        pub fn postal_code(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.postal_code = ::std::option::Option::Some(value.into());
            self
        }
        ///WhatsApp number with country code.
        #[must_use]
        pub fn whatsapp_number(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.whatsapp_number = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl UpdatePaymentLink {
        /// With nothing set; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                allow_coupon_code: ::std::option::Option::None,
                allow_quantity: ::std::option::Option::None,
                amount: ::std::option::Option::None,
                cancel_url: ::std::option::Option::None,
                description: ::std::option::Option::None,
                expires_at: ::std::option::Option::None,
                is_active: ::std::option::Option::None,
                metadata: ::std::option::Option::None,
                require_billing_address: ::std::option::Option::None,
                require_email: ::std::option::Option::None,
                require_name: ::std::option::Option::None,
                require_phone: ::std::option::Option::None,
                success_url: ::std::option::Option::None,
                title: ::std::option::Option::None,
            }
        }
        ///Whether the payer may enter a coupon.
        #[must_use]
        pub fn allow_coupon_code(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.allow_coupon_code = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether the payer may change the quantity.
        #[must_use]
        pub fn allow_quantity(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.allow_quantity = ::std::option::Option::Some(value.into());
            self
        }
        ///New amount of an instant link, in the link's currency.
        #[must_use]
        pub fn amount(
            mut self,
            value: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            self.amount = ::std::option::Option::Some(value.into());
            self
        }
        ///Where the payer goes after giving up.
        #[must_use]
        pub fn cancel_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.cancel_url = ::std::option::Option::Some(value.into());
            self
        }
        ///Further text for the payer.
        #[must_use]
        pub fn description(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.description = ::std::option::Option::Some(value.into());
            self
        }
        ///When the link stops working.
        #[must_use]
        pub fn expires_at(
            mut self,
            value: impl ::std::convert::Into<::passerelle::wire::Timestamp>,
        ) -> Self {
            self.expires_at = ::std::option::Option::Some(value.into());
            self
        }
        ///Switches the link on or off.
        #[must_use]
        pub fn is_active(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.is_active = ::std::option::Option::Some(value.into());
            self
        }
        ///The merchant's own data.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        ) -> Self {
            self.metadata = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether the page asks for a billing address.
        #[must_use]
        pub fn require_billing_address(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.require_billing_address = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether the page asks for an email address.
        #[must_use]
        pub fn require_email(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.require_email = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether the page asks for a name.
        #[must_use]
        pub fn require_name(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.require_name = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether the page asks for a phone number.
        #[must_use]
        pub fn require_phone(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.require_phone = ::std::option::Option::Some(value.into());
            self
        }
        ///Where the payer goes after paying.
        #[must_use]
        pub fn success_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.success_url = ::std::option::Option::Some(value.into());
            self
        }
        ///What the payer sees first.
        #[must_use]
        pub fn title(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.title = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl UpdatePrices {
        /** With what is required.

- `updates`: One entry for each price.*/
        #[must_use]
        pub fn new(
            updates: impl ::std::convert::Into<::std::vec::Vec<UpdatePricesEntry>>,
        ) -> Self {
            Self {
                idempotency_key: ::std::option::Option::None,
                updates: updates.into(),
            }
        }
        ///The same for every attempt at one batch. In the body here; there is no header.
        #[must_use]
        pub fn idempotency_key(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.idempotency_key = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl UpdatePricesEntry {
        /** With what is required.

- `amount`: The new amount. In XOF whole francs; in USD and EUR the unit is not settled.*/
        #[must_use]
        pub fn new(
            amount: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            Self {
                amount: amount.into(),
                currency_code: ::std::option::Option::None,
                price_id: ::std::option::Option::None,
                product_id: ::std::option::Option::None,
            }
        }
        ///
        #[must_use]
        pub fn currency_code(
            mut self,
            value: impl ::std::convert::Into<UpdatePricesEntryCurrencyCode>,
        ) -> Self {
            self.currency_code = ::std::option::Option::Some(value.into());
            self
        }
        ///The price: a UUID, or `price_` and 14 characters.
        #[must_use]
        pub fn price_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.price_id = ::std::option::Option::Some(value.into());
            self
        }
        ///The product whose default active price is meant: a UUID, or `prod_` and 14 characters.
        #[must_use]
        pub fn product_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.product_id = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl UpdateProduct {
        /// With nothing set; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                continue_selling_when_out_of_stock: ::std::option::Option::None,
                description: ::std::option::Option::None,
                display_on_storefront: ::std::option::Option::None,
                fee_type_ids: ::std::option::Option::None,
                images: ::std::option::Option::None,
                inventory_quantity: ::std::option::Option::None,
                is_active: ::std::option::Option::None,
                metadata: ::std::option::Option::None,
                name: ::std::option::Option::None,
                sku: ::std::option::Option::None,
                track_inventory: ::std::option::Option::None,
            }
        }
        ///Whether it can be bought when none is left.
        #[must_use]
        pub fn continue_selling_when_out_of_stock(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.continue_selling_when_out_of_stock = ::std::option::Option::Some(
                value.into(),
            );
            self
        }
        ///What it is.
        #[must_use]
        pub fn description(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.description = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether the storefront shows it.
        #[must_use]
        pub fn display_on_storefront(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.display_on_storefront = ::std::option::Option::Some(value.into());
            self
        }
        ///Fees that are added.
        #[must_use]
        pub fn fee_type_ids(
            mut self,
            value: impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>,
        ) -> Self {
            self.fee_type_ids = ::std::option::Option::Some(value.into());
            self
        }
        ///Addresses of pictures.
        #[must_use]
        pub fn images(
            mut self,
            value: impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>,
        ) -> Self {
            self.images = ::std::option::Option::Some(value.into());
            self
        }
        ///How many are in stock.
        #[must_use]
        pub fn inventory_quantity(
            mut self,
            value: impl ::std::convert::Into<i64>,
        ) -> Self {
            self.inventory_quantity = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether it can be bought.
        #[must_use]
        pub fn is_active(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.is_active = ::std::option::Option::Some(value.into());
            self
        }
        ///The merchant's own data.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        ) -> Self {
            self.metadata = ::std::option::Option::Some(value.into());
            self
        }
        ///Name of the product.
        #[must_use]
        pub fn name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.name = ::std::option::Option::Some(value.into());
            self
        }
        ///Article number.
        #[must_use]
        pub fn sku(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.sku = ::std::option::Option::Some(value.into());
            self
        }
        ///Whether the stock is counted.
        #[must_use]
        pub fn track_inventory(
            mut self,
            value: impl ::std::convert::Into<bool>,
        ) -> Self {
            self.track_inventory = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl UpdateWebhook {
        /// With nothing set; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                authorized_events: ::std::option::Option::None,
                is_active: ::std::option::Option::None,
                metadata: ::std::option::Option::None,
                url: ::std::option::Option::None,
            }
        }
        ///Which events to send from now on.
        #[must_use]
        pub fn authorized_events(
            mut self,
            value: impl ::std::convert::Into<::std::vec::Vec<SubscribableEventType>>,
        ) -> Self {
            self.authorized_events = ::std::option::Option::Some(value.into());
            self
        }
        ///Switches the webhook on or off.
        #[must_use]
        pub fn is_active(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.is_active = ::std::option::Option::Some(value.into());
            self
        }
        ///The merchant's own data.
        #[must_use]
        pub fn metadata(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        ) -> Self {
            self.metadata = ::std::option::Option::Some(value.into());
            self
        }
        ///Where to send events.
        #[must_use]
        pub fn url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.url = ::std::option::Option::Some(value.into());
            self
        }
    }
}
/// The calls, grouped by resource.
pub mod resources {
    use super::{calls, types};
    /** Payments without lomi.'s own page: over Wave or MTN, or by card in the merchant's page. A card can also be held first,
and captured later. The merchant deals with what is pending or fails.*/
    #[derive(Clone, Debug)]
    pub struct Charges {
        transport: ::passerelle::transport::Transport,
    }
    impl Charges {
        /** Charge a card in one's own page

 Starts a payment by card and answers a `client_secret`, with which lomi.'s card form in the payer's browser takes the
card. Name a customer, or give an email address and a name, else 400. With `hold` the amount is only blocked, to be
captured later. The amount in the answer is what the card processor charges, in its smallest unit and its currency;
what was asked for stands in `original_amount`.

Some pages of the documentation say that lomi. answers 503 here, and its code lets lomi. switch it off; newer pages
say that it is available.

 `POST /charge/card`. Repeating: **keyed**. The key is required, and lomi. answers a repeat with the same key and body from its store for 24 hours instead of starting another payment.*/
        pub fn create_card(
            &self,
            body: impl ::std::convert::Into<types::CreateCardCharge>,
            idempotency_key: impl ::std::convert::Into<::passerelle::Idempotency>,
        ) -> calls::ChargesCreateCard {
            calls::ChargesCreateCard {
                transport: self.transport.clone(),
                options: ::passerelle::transport::CallOptions::keyed(
                    idempotency_key.into(),
                ),
                body: body.into(),
                lomi_account: ::std::option::Option::None,
            }
        }
        /** Get a card charge

 One card charge, as the card processor knows it. For a hold, `requires_capture` means that the money is blocked, until
`capture_before`. A charge of another organization is answered with 403.

 `GET /charge/card/{id}`. Repeating: **safe**. Reading changes nothing.*/
        pub fn get_card(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::ChargesGetCard {
            calls::ChargesGetCard {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
                lomi_account: ::std::option::Option::None,
            }
        }
        /** Cancel a card charge

 Gives up a payment by card that isn't finished, or releases a hold without taking anything. Nothing says how a charge is
answered that is finished or cancelled already; the card processor refuses it.

 `POST /charge/card/{id}/cancel`. Repeating: **never**. There is no idempotency key, and a repeat of a cancellation that worked is refused by the card processor, which would make a success look like a failure. Read the charge instead.*/
        pub fn cancel_card(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::ChargesCancelCard {
            calls::ChargesCancelCard {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
                lomi_account: ::std::option::Option::None,
            }
        }
        /** Capture a card hold

 Takes the money of a hold that is `requires_capture`: all of it, or the `amount` that is sent, and the rest is released.
It works once. The body is optional in lomi.'s document; here it always goes along, and `{}` takes all.

 `POST /charge/card/{id}/capture`. Repeating: **keyed**. The key is required, and lomi. documents that a repeat of a capture with the same key is not carried out again; besides, a hold can be captured only once.*/
        pub fn capture_card(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
            body: impl ::std::convert::Into<types::CaptureCardCharge>,
            idempotency_key: impl ::std::convert::Into<::passerelle::Idempotency>,
        ) -> calls::ChargesCaptureCard {
            calls::ChargesCaptureCard {
                transport: self.transport.clone(),
                options: ::passerelle::transport::CallOptions::keyed(
                    idempotency_key.into(),
                ),
                id: id.into(),
                body: body.into(),
                lomi_account: ::std::option::Option::None,
            }
        }
        /** Raise a card hold

 Blocks a higher total on a confirmed hold, if `can_increment` says that it can be done. `amount` is the new total, not
the difference. If the bank declines, the old hold stays.

 `POST /charge/card/{id}/increment`. Repeating: **keyed**. The key is required, and lomi. documents that a repeat of a raise with the same key is not carried out again; besides, the amount is a total.*/
        pub fn increment_card(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
            body: impl ::std::convert::Into<types::IncrementCardHold>,
            idempotency_key: impl ::std::convert::Into<::passerelle::Idempotency>,
        ) -> calls::ChargesIncrementCard {
            calls::ChargesIncrementCard {
                transport: self.transport.clone(),
                options: ::passerelle::transport::CallOptions::keyed(
                    idempotency_key.into(),
                ),
                id: id.into(),
                body: body.into(),
                lomi_account: ::std::option::Option::None,
            }
        }
        /** Charge over MTN

 Asks the payer's MTN account for the payment, which the payer confirms on the phone. MTN has to be connected for the
organization, else 400. The payer pays `amount` times `quantity`. With a live key it starts as `PENDING`; with a test
key it is completed at once without asking MTN, unless `X-Scenario-Key` says otherwise. Nothing in the answer proves
a payment: read the transaction, or wait for the webhook.

 `POST /charge/mtn`. Repeating: **keyed**. The key is required, and lomi. answers a repeat with the same key and body from its store for 24 hours instead of charging again.*/
        pub fn create_mtn(
            &self,
            body: impl ::std::convert::Into<types::CreateMtnCharge>,
            idempotency_key: impl ::std::convert::Into<::passerelle::Idempotency>,
        ) -> calls::ChargesCreateMtn {
            calls::ChargesCreateMtn {
                transport: self.transport.clone(),
                options: ::passerelle::transport::CallOptions::keyed(
                    idempotency_key.into(),
                ),
                body: body.into(),
                lomi_account: ::std::option::Option::None,
                x_scenario_key: ::std::option::Option::None,
            }
        }
        /** Charge a card by its number

 Charges a card whose number the merchant's own server holds, which takes a PCI DSS certification. It is not available:
every source says that lomi. answers 503 `service_unavailable`. Use a checkout session or `charges_create_card`.

 `POST /charge/switch`. Repeating: **keyed**. The key is required, and lomi. answers a repeat with the same key and body from its store for 24 hours instead of charging again.*/
        pub fn create_switch(
            &self,
            body: impl ::std::convert::Into<types::CreateSwitchCharge>,
            idempotency_key: impl ::std::convert::Into<::passerelle::Idempotency>,
        ) -> calls::ChargesCreateSwitch {
            calls::ChargesCreateSwitch {
                transport: self.transport.clone(),
                options: ::passerelle::transport::CallOptions::keyed(
                    idempotency_key.into(),
                ),
                body: body.into(),
            }
        }
        /** Charge over Wave

 Starts a payment over Wave; send the payer to the address that is answered. Wave has to be connected for the
organization, else 400. With a test key the payment is completed at once, unless `X-Scenario-Key` says otherwise.
Nothing in the answer proves a payment: read the transaction, or wait for the webhook.

The documents disagree on the names in the answer (`transactionId` and `checkoutUrl`, or `transaction_id`,
`checkout_url` and `wave_launch_url`), so both are taken.

 `POST /charge/wave`. Repeating: **keyed**. The key is required, and lomi. answers a repeat with the same key and body from its store for 24 hours instead of charging again.*/
        pub fn create_wave(
            &self,
            body: impl ::std::convert::Into<types::CreateWaveCharge>,
            idempotency_key: impl ::std::convert::Into<::passerelle::Idempotency>,
        ) -> calls::ChargesCreateWave {
            calls::ChargesCreateWave {
                transport: self.transport.clone(),
                options: ::passerelle::transport::CallOptions::keyed(
                    idempotency_key.into(),
                ),
                body: body.into(),
                lomi_account: ::std::option::Option::None,
                x_scenario_key: ::std::option::Option::None,
            }
        }
    }
    /** One hosted payment page for one purchase: `open`, then `completed` or `expired`. It lives 60 minutes unless lomi.
says otherwise, and can't be cancelled through the API.*/
    #[derive(Clone, Debug)]
    pub struct CheckoutSessions {
        transport: ::passerelle::transport::Transport,
    }
    impl CheckoutSessions {
        /** List checkout sessions

 The sessions, page by page. Two shapes of the answer are known, and both are accepted.

 `GET /checkout-sessions`. Repeating: **safe**. Reading changes nothing.*/
        pub fn list(&self) -> calls::CheckoutSessionsList {
            calls::CheckoutSessionsList {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                cursor: ::std::option::Option::None,
                limit: ::std::option::Option::None,
                status: ::std::option::Option::None,
            }
        }
        /** Create a checkout session

 Makes a payment page for one purchase; send the payer to `checkout_url`. Say what is sold by `amount`, by a product
or price, or by `line_items`. With `line_items`, lomi. works out the amount and ignores `product_id`, `price_id` and
`quantity` beside them; only one-time products with a fixed price can be put together that way.

If the customer or the subscription has an unpaid invoice that blocks it, the answer is not a session but the
invoice to be paid first. `metadata.payment_flow` set to `invoice_payment` skips that check.

 `POST /checkout-sessions`. Repeating: **keyed**. lomi. answers a repeat with the same key and body from its store for 24 hours; the key is optional for lomi., but we always send one.*/
        pub fn create(
            &self,
            body: impl ::std::convert::Into<types::CreateCheckoutSession>,
        ) -> calls::CheckoutSessionsCreate {
            calls::CheckoutSessionsCreate {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                body: body.into(),
                lomi_account: ::std::option::Option::None,
            }
        }
        /** Get a checkout session

 One session. The id has to be the UUID in `checkout_session_id`: the short id of the page's address is refused with
400, and so is a placeholder that was never filled in.

 `GET /checkout-sessions/{id}`. Repeating: **safe**. Reading changes nothing.*/
        pub fn get(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::CheckoutSessionsGet {
            calls::CheckoutSessionsGet {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
            }
        }
    }
    /// Who pays: profile, payments and subscriptions of each, access to the hosted customer portal, and the Radar blocklist.
    #[derive(Clone, Debug)]
    pub struct Customers {
        transport: ::passerelle::transport::Transport,
    }
    impl Customers {
        /** List customers

 The organization's customers in the environment of the key, page by page. Entries of a list have no metadata by the
server of August 2026, even where the customer has some.

 `GET /customers`. Repeating: **safe**. Reading changes nothing.*/
        pub fn list(&self) -> calls::CustomersList {
            calls::CustomersList {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                cursor: ::std::option::Option::None,
                limit: ::std::option::Option::None,
                search: ::std::option::Option::None,
                status: ::std::option::Option::None,
                type_: ::std::option::Option::None,
                lomi_account: ::std::option::Option::None,
            }
        }
        /** Create a customer

 Adds a customer to the organization, in the environment of the key. By the server of August 2026 metadata is stored in a
second step whose failure is not told: read it in the answer.

 `POST /customers`. Repeating: **never**. There is no idempotency key; a repeat may make a second customer, and payments would then be spread over both.*/
        pub fn create(
            &self,
            body: impl ::std::convert::Into<types::CreateCustomer>,
        ) -> calls::CustomersCreate {
            calls::CustomersCreate {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                body: body.into(),
                lomi_account: ::std::option::Option::None,
            }
        }
        /** List the customers who spent most

 Customers by what they paid in completed payments, converted into the organization's currency, most first. There are
no pages, only a limit.

 `GET /customers/top`. Repeating: **safe**. Reading changes nothing.*/
        pub fn top_by_spend(&self) -> calls::CustomersTopBySpend {
            calls::CustomersTopBySpend {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                limit: ::std::option::Option::None,
                lomi_account: ::std::option::Option::None,
            }
        }
        /** Get a customer

 One customer of the organization.

 `GET /customers/{id}`. Repeating: **safe**. Reading changes nothing.*/
        pub fn get(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::CustomersGet {
            calls::CustomersGet {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
                lomi_account: ::std::option::Option::None,
            }
        }
        /** Remove a customer

 Takes the customer out of lists and reads; lomi. keeps the record with its payments. By the server's code a second
removal is answered with 404.

 `DELETE /customers/{id}`. Repeating: **never**. A repeat of a removal that worked is answered with 404, and would make a success look like a failure.*/
        pub fn remove(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::CustomersRemove {
            calls::CustomersRemove {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
            }
        }
        /** Change a customer

 Changes what is sent and leaves the rest; an empty name is ignored. By the server of August 2026 lomi. reads the
customer, fills in what was not sent and writes all of it back, so two changes at once can undo each other.

 `PATCH /customers/{id}`. Repeating: **never**. There is no idempotency key, and a late repeat could undo a newer change of the same fields.*/
        pub fn update(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
            body: impl ::std::convert::Into<types::UpdateCustomer>,
        ) -> calls::CustomersUpdate {
            calls::CustomersUpdate {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
                body: body.into(),
                lomi_account: ::std::option::Option::None,
            }
        }
        /** Block a customer

 Puts the customer's phone number, email address and known cards on the organization's Radar blocklist. Charges that
match an entry are refused while Radar is on, whichever customer they are for. A customer without any of these is answered with 400.

 `POST /customers/{id}/block`. Repeating: **never**. There is no idempotency key, and a late repeat could block a customer who was unblocked meanwhile.*/
        pub fn block(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::CustomersBlock {
            calls::CustomersBlock {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
                lomi_account: ::std::option::Option::None,
            }
        }
        /** Create a customer portal session

 Makes an address that lets one customer into the hosted portal, once and within 15 minutes. Whoever holds it may get in
as that customer, so make it on a server and give it to nobody else. The customer needs at least one transaction or
subscription, and the two addresses have to be on the portal's list in the dashboard.

 `POST /customers/{id}/portal`. Repeating: **never**. Every call makes another token that lets the customer in; it moves no money, so a caller may simply ask again.*/
        pub fn create_portal_session(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
            body: impl ::std::convert::Into<types::CreatePortalSession>,
        ) -> calls::CustomersCreatePortalSession {
            calls::CustomersCreatePortalSession {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
                body: body.into(),
            }
        }
        /** Get what a customer did in the portal

 What happened around one customer in the hosted customer portal: sign-ins, sessions, changes of subscriptions. Unlike
other lists this one still counts pages, of 50 events unless asked otherwise and at most 200.

 `GET /customers/{id}/portal-audit`. Repeating: **safe**. Reading changes nothing.*/
        pub fn get_portal_audit(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::CustomersGetPortalAudit {
            calls::CustomersGetPortalAudit {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
                event_type: ::std::option::Option::None,
                page: ::std::option::Option::None,
                page_size: ::std::option::Option::None,
            }
        }
        /** List the subscriptions of a customer

 What one customer subscribed to. There are no pages. The document has a bare array; an envelope is accepted as well.

 `GET /customers/{id}/subscriptions`. Repeating: **safe**. Reading changes nothing.*/
        pub fn get_subscriptions(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::CustomersGetSubscriptions {
            calls::CustomersGetSubscriptions {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
            }
        }
        /** List the transactions of a customer

 What one customer paid, in the environment of the key. There are no pages. By the server of August 2026 an entry has
fewer fields than elsewhere: `transaction_id`, `status`, `gross_amount`, `currency_code`, `provider_code`,
`payment_method_code`, `description`, `metadata` and `created_at`.

 `GET /customers/{id}/transactions`. Repeating: **safe**. Reading changes nothing.*/
        pub fn get_transactions(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::CustomersGetTransactions {
            calls::CustomersGetTransactions {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
                lomi_account: ::std::option::Option::None,
            }
        }
        /** Unblock a customer

 Takes the customer's phone number, email address and known cards off the organization's Radar blocklist.

 `POST /customers/{id}/unblock`. Repeating: **never**. There is no idempotency key, and a late repeat could unblock a customer who was blocked again meanwhile.*/
        pub fn unblock(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::CustomersUnblock {
            calls::CustomersUnblock {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
                lomi_account: ::std::option::Option::None,
            }
        }
    }
    /** Durable addresses of a payment page that can be shared. Each opening makes a checkout session. A link has no
status of its own, only `is_active` and `expires_at`.*/
    #[derive(Clone, Debug)]
    pub struct PaymentLinks {
        transport: ::passerelle::transport::Transport,
    }
    impl PaymentLinks {
        /** List payment links

 The organization's links, page by page. Two shapes of the answer are known, and both are accepted.

 `GET /payment-links`. Repeating: **safe**. Reading changes nothing.*/
        pub fn list(&self) -> calls::PaymentLinksList {
            calls::PaymentLinksList {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                cursor: ::std::option::Option::None,
                is_active: ::std::option::Option::None,
                limit: ::std::option::Option::None,
                link_type: ::std::option::Option::None,
            }
        }
        /** Create a payment link

 Makes an address that can be shared; each opening makes a checkout session. An `instant` link has an amount and no
product; a `product` link has a product and no amount. Breaking that rule is refused, but the refusal
came back as 500 in the server of June 2026.

There is no idempotency key here: a repeated request makes a second link.

 `POST /payment-links`. Repeating: **lookup**. There is no idempotency key, so a repeat makes a second link; an earlier attempt can be found in the list by metadata, but the server of June 2026 did not store the metadata of a link, so a lookup that finds nothing proves nothing.*/
        pub fn create(
            &self,
            body: impl ::std::convert::Into<types::CreatePaymentLink>,
        ) -> calls::PaymentLinksCreate {
            calls::PaymentLinksCreate {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                body: body.into(),
            }
        }
        /** Get a payment link

 One link of the organization.

 `GET /payment-links/{id}`. Repeating: **safe**. Reading changes nothing.*/
        pub fn get(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::PaymentLinksGet {
            calls::PaymentLinksGet {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
            }
        }
        /** Archive a payment link

 Switches the link off. The link is kept, and can be read. What the answer holds is not documented, so none is
declared; read the link to see the effect.

 `DELETE /payment-links/{id}`. Repeating: **never**. What lomi. answers for a link that is archived already is not documented; reading the link tells whether the first attempt worked.*/
        pub fn archive(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::PaymentLinksArchive {
            calls::PaymentLinksArchive {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
            }
        }
        /** Change a payment link

 Changes what is sent and leaves the rest: title, texts, addresses, what the page asks for, the expiry, whether the
link is active, and the amount of an instant link. The type, the product and the currency are not among them.

 `PATCH /payment-links/{id}`. Repeating: **never**. Nothing documents that a repeat is harmless, there is no idempotency key, and a late repeat could undo a newer change to the amount of a link that people are paying.*/
        pub fn update(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
            body: impl ::std::convert::Into<types::UpdatePaymentLink>,
        ) -> calls::PaymentLinksUpdate {
            calls::PaymentLinksUpdate {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
                body: body.into(),
            }
        }
    }
    /// Money asked for until a date: `pending`, then `completed`, `failed` or `expired`. They can be made and read, not changed.
    #[derive(Clone, Debug)]
    pub struct PaymentRequests {
        transport: ::passerelle::transport::Transport,
    }
    impl PaymentRequests {
        /** List payment requests

 The organization's payment requests, page by page. Two shapes of the answer are known, and both are accepted.

 `GET /payment-requests`. Repeating: **safe**. Reading changes nothing.*/
        pub fn list(&self) -> calls::PaymentRequestsList {
            calls::PaymentRequestsList {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                cursor: ::std::option::Option::None,
                customer_id: ::std::option::Option::None,
                limit: ::std::option::Option::None,
                status: ::std::option::Option::None,
            }
        }
        /** Create a payment request

 Asks for a payment that is due by a date; it can be followed until it is paid or expires. With `channel` set to
`spi` the answer also holds the content of a QR code for the PI-SPI scheme. The server of June 2026 dropped
`metadata`; that of August 2026 passes it on.

 `POST /payment-requests`. Repeating: **keyed**. The key is required, and lomi. answers a repeat with the same key and body from its store for 24 hours instead of asking for the money a second time.*/
        pub fn create(
            &self,
            body: impl ::std::convert::Into<types::CreatePaymentRequest>,
            idempotency_key: impl ::std::convert::Into<::passerelle::Idempotency>,
        ) -> calls::PaymentRequestsCreate {
            calls::PaymentRequestsCreate {
                transport: self.transport.clone(),
                options: ::passerelle::transport::CallOptions::keyed(
                    idempotency_key.into(),
                ),
                body: body.into(),
            }
        }
        /** Get a payment request

 One payment request of the organization.

 `GET /payment-requests/{id}`. Repeating: **safe**. Reading changes nothing.*/
        pub fn get(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::PaymentRequestsGet {
            calls::PaymentRequestsGet {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
            }
        }
    }
    /** What is sold: once, as a subscription or as packs of units, at up to three prices. Checkouts, links and subscriptions
refer to products and prices.*/
    #[derive(Clone, Debug)]
    pub struct Products {
        transport: ::passerelle::transport::Transport,
    }
    impl Products {
        /** List products

 The organization's products with their prices and fees, page by page. The document has a bare array; an envelope is
accepted as well.

 `GET /products`. Repeating: **safe**. Reading changes nothing.*/
        pub fn list(&self) -> calls::ProductsList {
            calls::ProductsList {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                cursor: ::std::option::Option::None,
                is_active: ::std::option::Option::None,
                limit: ::std::option::Option::None,
            }
        }
        /** Create a product

 Makes a product with at least one price, in one request. The price with `is_default`, or else the first, is used where
a payment names the product only. For a `usage_based` product a price is what a pack costs, and `included_units` what
the pack holds.

There is no idempotency key here: a repeated request makes a second product. Input that should be refused with 400
came back as 500 in the server of June 2026.

 `POST /products`. Repeating: **never**. There is no idempotency key; a repeat makes a second product, which customers may see on the storefront.*/
        pub fn create(
            &self,
            body: impl ::std::convert::Into<types::CreateProduct>,
        ) -> calls::ProductsCreate {
            calls::ProductsCreate {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                body: body.into(),
            }
        }
        /** Change several prices

 Sets new amounts on existing prices in one request. Each entry names a price, or a product, whose default active price
is then meant. A price that checkouts have used already is refused. What the answer holds is not documented; read the
products to see the effect.

 `POST /products/prices/batch`. Repeating: **never**. The key of this operation is optional and stands in the body; how long it is kept is not documented, and a late repeat could undo a newer price.*/
        pub fn update_prices_batch(
            &self,
            body: impl ::std::convert::Into<types::UpdatePrices>,
        ) -> calls::ProductsUpdatePricesBatch {
            calls::ProductsUpdatePricesBatch {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                body: body.into(),
            }
        }
        /** Get a product

 One product of the organization with its prices and fees.

 `GET /products/{id}`. Repeating: **safe**. Reading changes nothing.*/
        pub fn get(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::ProductsGet {
            calls::ProductsGet {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
            }
        }
        /** Archive a product

 Takes the product out of use. It is kept. What the answer holds is not documented; read the product to see the effect.

 `DELETE /products/{id}`. Repeating: **never**. What lomi. answers for a product that is archived already is not documented; reading the product tells whether the first attempt worked.*/
        pub fn archive(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::ProductsArchive {
            calls::ProductsArchive {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
            }
        }
        /** Change a product

 Changes what is sent and leaves the rest: name, texts, visibility, images, article number and stock. The type and the
prices are not among them.

 `PATCH /products/{id}`. Repeating: **never**. There is no idempotency key, and a late repeat could undo a newer change, such as a stock that was counted meanwhile.*/
        pub fn update(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
            body: impl ::std::convert::Into<types::UpdateProduct>,
        ) -> calls::ProductsUpdate {
            calls::ProductsUpdate {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
                body: body.into(),
            }
        }
        /** Add a price

 Gives a product one more price: another level, currency or interval. A product has at most three active prices. What a
price costs is changed by adding another, or, as long as nothing has used it, by `products_update_prices_batch`.

There is no idempotency key here: a repeated request adds a second price.

 `POST /products/{id}/prices`. Repeating: **never**. There is no idempotency key; a repeat adds a second price, and a product has room for three.*/
        pub fn add_price(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
            body: impl ::std::convert::Into<types::AddPrice>,
        ) -> calls::ProductsAddPrice {
            calls::ProductsAddPrice {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
                body: body.into(),
            }
        }
        /** Make a price the default

 From now on this price is used where a payment names the product only. The former default stops being one.

 `POST /products/{id}/prices/{priceId}/default`. Repeating: **never**. There is no idempotency key, and a late repeat could undo a newer choice of what customers pay.*/
        pub fn set_default_price(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
            price_id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::ProductsSetDefaultPrice {
            calls::ProductsSetDefaultPrice {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
                price_id: price_id.into(),
            }
        }
    }
    /** Money returned for a completed transaction, wholly or in part. A refund is made in two steps: a preview with a
confirmation token, then the same request with the token.*/
    #[derive(Clone, Debug)]
    pub struct Refunds {
        transport: ::passerelle::transport::Transport,
    }
    impl Refunds {
        /** List refunds

 The organization's refunds, page by page. The document leaves the answer open; two shapes are known, and both are
accepted.

 `GET /refunds`. Repeating: **safe**. Reading changes nothing.*/
        pub fn list(&self) -> calls::RefundsList {
            calls::RefundsList {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                cursor: ::std::option::Option::None,
                end_date: ::std::option::Option::None,
                limit: ::std::option::Option::None,
                start_date: ::std::option::Option::None,
                status: ::std::option::Option::None,
                lomi_account: ::std::option::Option::None,
            }
        }
        /** Refund a transaction

 Returns money for a completed transaction: by card, Wave or MTN. The refund is full if the amount reaches the gross
amount (within 0.01) or `refund_type` says so, and partial otherwise. A partial refund over Wave is paid to the
customer's phone number, so the customer needs one. With a test key a refund over MTN is only booked.

Two steps: without `confirmation_token` nothing is done, and the answer is a preview with a token; the same request
with the token moves the money. How long the token lives is not documented beyond its `expires_at`. Whether both steps
may carry one idempotency key is not documented either: lomi.'s SDKs send one, its CLI sends two.

 `POST /refunds`. Repeating: **keyed**. The key is required, and lomi. answers a repeat with the same key and body from its store for 24 hours instead of refunding again.*/
        pub fn create(
            &self,
            body: impl ::std::convert::Into<types::CreateRefund>,
            idempotency_key: impl ::std::convert::Into<::passerelle::Idempotency>,
        ) -> calls::RefundsCreate {
            calls::RefundsCreate {
                transport: self.transport.clone(),
                options: ::passerelle::transport::CallOptions::keyed(
                    idempotency_key.into(),
                ),
                body: body.into(),
                lomi_account: ::std::option::Option::None,
            }
        }
        /** Get a refund

 One refund of the organization, bare or wrapped in `data`.

 `GET /refunds/{id}`. Repeating: **safe**. Reading changes nothing.*/
        pub fn get(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::RefundsGet {
            calls::RefundsGet {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
                lomi_account: ::std::option::Option::None,
            }
        }
    }
    /** The ledger: what was paid, with which method, what it cost and what remains. Transactions are made by lomi. while a
payment runs; they can be read only.*/
    #[derive(Clone, Debug)]
    pub struct Transactions {
        transport: ::passerelle::transport::Transport,
    }
    impl Transactions {
        /** List transactions

 The organization's transactions, page by page, filtered as asked. Rows of a list hold other fields than a single
transaction does: customer and fee, but no description.

 `GET /transactions`. Repeating: **safe**. Reading changes nothing.*/
        pub fn list(&self) -> calls::TransactionsList {
            calls::TransactionsList {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                currency: ::std::option::Option::None,
                cursor: ::std::option::Option::None,
                end_date: ::std::option::Option::None,
                is_pos: ::std::option::Option::None,
                limit: ::std::option::Option::None,
                payment_method: ::std::option::Option::None,
                provider: ::std::option::Option::None,
                start_date: ::std::option::Option::None,
                status: ::std::option::Option::None,
                type_: ::std::option::Option::None,
                lomi_account: ::std::option::Option::None,
            }
        }
        /** Get a transaction

 One transaction of the organization. This is what a payment is confirmed against.

 `GET /transactions/{id}`. Repeating: **safe**. Reading changes nothing.*/
        pub fn get(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::TransactionsGet {
            calls::TransactionsGet {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
                lomi_account: ::std::option::Option::None,
            }
        }
        /** Get the addresses of a receipt

 Answers where the receipt of a transaction can be seen and downloaded. In spite of the path the answer is JSON, not
the PDF.

 `GET /transactions/{id}/receipt.pdf`. Repeating: **safe**. It answers addresses and moves no money; a repeat at worst makes new addresses.*/
        pub fn receipt_pdf(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::TransactionsReceiptPdf {
            calls::TransactionsReceiptPdf {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
            }
        }
    }
    /// What lomi. sent to a webhook address, what the address answered, and a way to send it once more.
    #[derive(Clone, Debug)]
    pub struct WebhookDeliveries {
        transport: ::passerelle::transport::Transport,
    }
    impl WebhookDeliveries {
        /** List deliveries

 What was sent to one webhook, one entry for each attempt. Unlike other lists this one still counts by offset. The
document has a bare array; an envelope is accepted as well.

 `GET /webhooks/deliveries`. Repeating: **safe**. Reading changes nothing.*/
        pub fn list(
            &self,
            webhook_id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::WebhookDeliveriesList {
            calls::WebhookDeliveriesList {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                webhook_id: webhook_id.into(),
                failed_only: ::std::option::Option::None,
                limit: ::std::option::Option::None,
                offset: ::std::option::Option::None,
                success_only: ::std::option::Option::None,
            }
        }
        /** Get a delivery

 One attempt to deliver one event.

 `GET /webhooks/deliveries/{id}`. Repeating: **safe**. Reading changes nothing.*/
        pub fn get(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::WebhookDeliveriesGet {
            calls::WebhookDeliveriesGet {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
            }
        }
        /** Send a delivery again

 Sends the stored event once more, unchanged: same id, same body, same base signature. If the address does not answer
2xx, if the webhook is switched off or no longer subscribed to the event, or if the entry is a test, this call is
answered with 400.

 `POST /webhooks/{id}/deliveries/{deliveryId}/retry`. Repeating: **never**. Every call sends the event to the address once more; whether that is harmless is up to the receiver, who may not have seen to duplicates.*/
        pub fn retry(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
            delivery_id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::WebhookDeliveriesRetry {
            calls::WebhookDeliveriesRetry {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
                delivery_id: delivery_id.into(),
            }
        }
    }
    /** The addresses that lomi. sends events to. The secret that signs the events is shown once, when the address is
registered.*/
    #[derive(Clone, Debug)]
    pub struct Webhooks {
        transport: ::passerelle::transport::Transport,
    }
    impl Webhooks {
        /** List webhooks

 All webhooks of the key's environment, without their secrets. There are no pages. The document has a bare array; an
envelope is accepted as well.

 `GET /webhooks`. Repeating: **safe**. Reading changes nothing.*/
        pub fn list(&self) -> calls::WebhooksList {
            calls::WebhooksList {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
            }
        }
        /** Register a webhook

 Registers an address for events of the key's environment. The address must be https, without user and password, and
public: local, private and link-local addresses are refused, at registration and again at delivery. The answer holds
the secret that signs the events, and nothing shows it again.

 `POST /webhooks`. Repeating: **never**. There is no idempotency key; a repeat may register the address a second time under another secret, and every event would then come twice.*/
        pub fn create(
            &self,
            body: impl ::std::convert::Into<types::CreateWebhook>,
        ) -> calls::WebhooksCreate {
            calls::WebhooksCreate {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                body: body.into(),
            }
        }
        /** Get a webhook

 One webhook, without its secret.

 `GET /webhooks/{id}`. Repeating: **safe**. Reading changes nothing.*/
        pub fn get(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::WebhooksGet {
            calls::WebhooksGet {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
            }
        }
        /** Delete a webhook

 Removes the webhook. By the server's code a second deletion is answered with 404.

 `DELETE /webhooks/{id}`. Repeating: **never**. A repeat of a deletion that worked is answered with 404, and would make a success look like a failure.*/
        pub fn delete(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::WebhooksDelete {
            calls::WebhooksDelete {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
            }
        }
        /** Change a webhook

 Changes what is sent and leaves the rest. The events are named `authorized_events` here, and a list that is sent
replaces the old one; an empty list is refused.

 `PATCH /webhooks/{id}`. Repeating: **never**. There is no idempotency key, and a late repeat could undo a newer change, such as an address that was switched off meanwhile.*/
        pub fn update(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
            body: impl ::std::convert::Into<types::UpdateWebhook>,
        ) -> calls::WebhooksUpdate {
            calls::WebhooksUpdate {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
                body: body.into(),
            }
        }
        /** Send a test event

 Sends a `test.webhook` event to the address at once and answers how it went. The event has another envelope than real
ones (see `test_event`). If the address does not answer 2xx, this call is answered with 400, and the message is what
the address said. The attempt is logged, but can't be sent again by `webhook_deliveries_retry`.

 `POST /webhooks/{id}/test`. Repeating: **never**. Every call sends another event with an id of its own, so a repeat can't be told from a second test.*/
        pub fn test(
            &self,
            id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::WebhooksTest {
            calls::WebhooksTest {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                id: id.into(),
            }
        }
    }
    impl Charges {
        pub(crate) fn new(transport: &::passerelle::transport::Transport) -> Self {
            Self {
                transport: transport.clone(),
            }
        }
    }
    impl CheckoutSessions {
        pub(crate) fn new(transport: &::passerelle::transport::Transport) -> Self {
            Self {
                transport: transport.clone(),
            }
        }
    }
    impl Customers {
        pub(crate) fn new(transport: &::passerelle::transport::Transport) -> Self {
            Self {
                transport: transport.clone(),
            }
        }
    }
    impl PaymentLinks {
        pub(crate) fn new(transport: &::passerelle::transport::Transport) -> Self {
            Self {
                transport: transport.clone(),
            }
        }
    }
    impl PaymentRequests {
        pub(crate) fn new(transport: &::passerelle::transport::Transport) -> Self {
            Self {
                transport: transport.clone(),
            }
        }
    }
    impl Products {
        pub(crate) fn new(transport: &::passerelle::transport::Transport) -> Self {
            Self {
                transport: transport.clone(),
            }
        }
    }
    impl Refunds {
        pub(crate) fn new(transport: &::passerelle::transport::Transport) -> Self {
            Self {
                transport: transport.clone(),
            }
        }
    }
    impl Transactions {
        pub(crate) fn new(transport: &::passerelle::transport::Transport) -> Self {
            Self {
                transport: transport.clone(),
            }
        }
    }
    impl WebhookDeliveries {
        pub(crate) fn new(transport: &::passerelle::transport::Transport) -> Self {
            Self {
                transport: transport.clone(),
            }
        }
    }
    impl Webhooks {
        pub(crate) fn new(transport: &::passerelle::transport::Transport) -> Self {
            Self {
                transport: transport.clone(),
            }
        }
    }
}
/// One struct for each call: set its options, then `send` it.
pub mod calls {
    use super::{Client, policies, types};
    use ::passerelle::transport::{Call, CallOptions, Transport};
    /** Charge a card in one's own page

 Starts a payment by card and answers a `client_secret`, with which lomi.'s card form in the payer's browser takes the
card. Name a customer, or give an email address and a name, else 400. With `hold` the amount is only blocked, to be
captured later. The amount in the answer is what the card processor charges, in its smallest unit and its currency;
what was asked for stands in `original_amount`.

Some pages of the documentation say that lomi. answers 503 here, and its code lets lomi. switch it off; newer pages
say that it is available.

 `POST /charge/card`. Repeating: **keyed**. The key is required, and lomi. answers a repeat with the same key and body from its store for 24 hours instead of starting another payment.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ChargesCreateCard {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
        pub(super) body: types::CreateCardCharge,
    }
    impl ChargesCreateCard {
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::CardCharge>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CHARGES_CREATE_CARD,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .charges_create_card(self.lomi_account.as_deref(), &self.body)
                .await;
            call.finish(result)
        }
    }
    /** Get a card charge

 One card charge, as the card processor knows it. For a hold, `requires_capture` means that the money is blocked, until
`capture_before`. A charge of another organization is answered with 403.

 `GET /charge/card/{id}`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ChargesGetCard {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
    }
    impl ChargesGetCard {
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::CardCharge>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CHARGES_GET_CARD,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .charges_get_card(&self.id, self.lomi_account.as_deref())
                .await;
            call.finish(result)
        }
    }
    /** Cancel a card charge

 Gives up a payment by card that isn't finished, or releases a hold without taking anything. Nothing says how a charge is
answered that is finished or cancelled already; the card processor refuses it.

 `POST /charge/card/{id}/cancel`. Repeating: **never**. There is no idempotency key, and a repeat of a cancellation that worked is refused by the card processor, which would make a success look like a failure. Read the charge instead.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ChargesCancelCard {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
    }
    impl ChargesCancelCard {
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::CardCharge>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CHARGES_CANCEL_CARD,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .charges_cancel_card(&self.id, self.lomi_account.as_deref())
                .await;
            call.finish(result)
        }
    }
    /** Capture a card hold

 Takes the money of a hold that is `requires_capture`: all of it, or the `amount` that is sent, and the rest is released.
It works once. The body is optional in lomi.'s document; here it always goes along, and `{}` takes all.

 `POST /charge/card/{id}/capture`. Repeating: **keyed**. The key is required, and lomi. documents that a repeat of a capture with the same key is not carried out again; besides, a hold can be captured only once.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ChargesCaptureCard {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
        pub(super) body: types::CaptureCardCharge,
    }
    impl ChargesCaptureCard {
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<
                ::passerelle::generated::lomi::unions::CardChargeChanged,
            >,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CHARGES_CAPTURE_CARD,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .charges_capture_card(&self.id, self.lomi_account.as_deref(), &self.body)
                .await;
            call.finish(result)
        }
    }
    /** Raise a card hold

 Blocks a higher total on a confirmed hold, if `can_increment` says that it can be done. `amount` is the new total, not
the difference. If the bank declines, the old hold stays.

 `POST /charge/card/{id}/increment`. Repeating: **keyed**. The key is required, and lomi. documents that a repeat of a raise with the same key is not carried out again; besides, the amount is a total.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ChargesIncrementCard {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
        pub(super) body: types::IncrementCardHold,
    }
    impl ChargesIncrementCard {
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<
                ::passerelle::generated::lomi::unions::CardChargeChanged,
            >,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CHARGES_INCREMENT_CARD,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .charges_increment_card(
                    &self.id,
                    self.lomi_account.as_deref(),
                    &self.body,
                )
                .await;
            call.finish(result)
        }
    }
    /** Charge over MTN

 Asks the payer's MTN account for the payment, which the payer confirms on the phone. MTN has to be connected for the
organization, else 400. The payer pays `amount` times `quantity`. With a live key it starts as `PENDING`; with a test
key it is completed at once without asking MTN, unless `X-Scenario-Key` says otherwise. Nothing in the answer proves
a payment: read the transaction, or wait for the webhook.

 `POST /charge/mtn`. Repeating: **keyed**. The key is required, and lomi. answers a repeat with the same key and body from its store for 24 hours instead of charging again.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ChargesCreateMtn {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
        pub(super) x_scenario_key: ::std::option::Option<
            types::ChargesCreateMtnXScenarioKey,
        >,
        pub(super) body: types::CreateMtnCharge,
    }
    impl ChargesCreateMtn {
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /** With a test key: `pending` leaves the charge pending, `failed` has it refused with 400. Without it the charge is
completed at once. With a live key it has no effect.*/
        #[must_use]
        pub fn x_scenario_key(
            mut self,
            value: impl ::std::convert::Into<types::ChargesCreateMtnXScenarioKey>,
        ) -> Self {
            self.x_scenario_key = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::MtnCharge>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CHARGES_CREATE_MTN,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .charges_create_mtn(
                    self.lomi_account.as_deref(),
                    self.x_scenario_key,
                    &self.body,
                )
                .await;
            call.finish(result)
        }
    }
    /** Charge a card by its number

 Charges a card whose number the merchant's own server holds, which takes a PCI DSS certification. It is not available:
every source says that lomi. answers 503 `service_unavailable`. Use a checkout session or `charges_create_card`.

 `POST /charge/switch`. Repeating: **keyed**. The key is required, and lomi. answers a repeat with the same key and body from its store for 24 hours instead of charging again.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ChargesCreateSwitch {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) body: types::CreateSwitchCharge,
    }
    impl ChargesCreateSwitch {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<
                ::passerelle::generated::lomi::unions::SwitchChargeCreated,
            >,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CHARGES_CREATE_SWITCH,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.charges_create_switch(&self.body).await;
            call.finish(result)
        }
    }
    /** Charge over Wave

 Starts a payment over Wave; send the payer to the address that is answered. Wave has to be connected for the
organization, else 400. With a test key the payment is completed at once, unless `X-Scenario-Key` says otherwise.
Nothing in the answer proves a payment: read the transaction, or wait for the webhook.

The documents disagree on the names in the answer (`transactionId` and `checkoutUrl`, or `transaction_id`,
`checkout_url` and `wave_launch_url`), so both are taken.

 `POST /charge/wave`. Repeating: **keyed**. The key is required, and lomi. answers a repeat with the same key and body from its store for 24 hours instead of charging again.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ChargesCreateWave {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
        pub(super) x_scenario_key: ::std::option::Option<
            types::ChargesCreateWaveXScenarioKey,
        >,
        pub(super) body: types::CreateWaveCharge,
    }
    impl ChargesCreateWave {
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /** With a test key: `pending` leaves the charge pending, `failed` has it refused with 400. Without it the charge is
completed at once. With a live key it has no effect.*/
        #[must_use]
        pub fn x_scenario_key(
            mut self,
            value: impl ::std::convert::Into<types::ChargesCreateWaveXScenarioKey>,
        ) -> Self {
            self.x_scenario_key = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<
                ::passerelle::generated::lomi::unions::WaveChargeCreated,
            >,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CHARGES_CREATE_WAVE,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .charges_create_wave(
                    self.lomi_account.as_deref(),
                    self.x_scenario_key,
                    &self.body,
                )
                .await;
            call.finish(result)
        }
    }
    /** List checkout sessions

 The sessions, page by page. Two shapes of the answer are known, and both are accepted.

 `GET /checkout-sessions`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CheckoutSessionsList {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) cursor: ::std::option::Option<::std::string::String>,
        pub(super) limit: ::std::option::Option<i64>,
        pub(super) status: ::std::option::Option<types::CheckoutSessionsListStatus>,
    }
    impl CheckoutSessionsList {
        /** Where the next page starts: `next_cursor` of the page before. Opaque. A cursor that lomi. can't read is refused
with 400 `invalid_cursor`.*/
        #[must_use]
        pub fn cursor(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.cursor = ::std::option::Option::Some(value.into());
            self
        }
        /// Entries on a page. Default 20, at most 100.
        #[must_use]
        pub fn limit(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.limit = ::std::option::Option::Some(value.into());
            self
        }
        /// Only sessions in this status.
        #[must_use]
        pub fn status(
            mut self,
            value: impl ::std::convert::Into<types::CheckoutSessionsListStatus>,
        ) -> Self {
            self.status = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::CheckoutSession>>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CHECKOUT_SESSIONS_LIST,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .checkout_sessions_list(self.cursor.as_deref(), self.limit, self.status)
                .await;
            call.finish(result)
        }
    }
    impl CheckoutSessionsList {
        /// The list page after page, from where this call begins.
        pub fn pages(self) -> ::passerelle::pages::Pages<Self> {
            ::passerelle::pages::Pages::new(self)
        }
        /// The items of the list one by one, over all its pages. A page that fails is asked for again when the stream
        /// is polled again.
        pub fn stream(
            self,
        ) -> impl ::futures_core::Stream<
            Item = ::std::result::Result<types::CheckoutSession, ::passerelle::Error>,
        > + ::std::marker::Send {
            self.pages().into_stream()
        }
    }
    impl ::passerelle::pages::Paged for CheckoutSessionsList {
        type Item = types::CheckoutSession;
        fn policy(&self) -> &'static ::passerelle::policy::Policy {
            &policies::CHECKOUT_SESSIONS_LIST
        }
        fn limit(&self) -> ::std::option::Option<i64> {
            self.limit
        }
        fn at(mut self, position: &::passerelle::pages::Position) -> Self {
            if let ::passerelle::pages::Position::Cursor(start) = position {
                self.cursor = ::std::option::Option::Some(start.clone());
            }
            self
        }
        async fn fetch(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::CheckoutSession>>,
            ::passerelle::Error,
        > {
            self.send().await
        }
    }
    /** Create a checkout session

 Makes a payment page for one purchase; send the payer to `checkout_url`. Say what is sold by `amount`, by a product
or price, or by `line_items`. With `line_items`, lomi. works out the amount and ignores `product_id`, `price_id` and
`quantity` beside them; only one-time products with a fixed price can be put together that way.

If the customer or the subscription has an unpaid invoice that blocks it, the answer is not a session but the
invoice to be paid first. `metadata.payment_flow` set to `invoice_payment` skips that check.

 `POST /checkout-sessions`. Repeating: **keyed**. lomi. answers a repeat with the same key and body from its store for 24 hours; the key is optional for lomi., but we always send one.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CheckoutSessionsCreate {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
        pub(super) body: types::CreateCheckoutSession,
    }
    impl CheckoutSessionsCreate {
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// The idempotency key of this call. Without one, a random key serves all its attempts.
        #[must_use]
        pub fn idempotency_key(
            mut self,
            key: impl ::std::convert::Into<::passerelle::Idempotency>,
        ) -> Self {
            self.options.idempotency = ::std::option::Option::Some(key.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<
                ::passerelle::generated::lomi::unions::CheckoutSessionCreated,
            >,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CHECKOUT_SESSIONS_CREATE,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .checkout_sessions_create(self.lomi_account.as_deref(), &self.body)
                .await;
            call.finish(result)
        }
    }
    /** Get a checkout session

 One session. The id has to be the UUID in `checkout_session_id`: the short id of the page's address is refused with
400, and so is a placeholder that was never filled in.

 `GET /checkout-sessions/{id}`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CheckoutSessionsGet {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
    }
    impl CheckoutSessionsGet {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::CheckoutSession>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CHECKOUT_SESSIONS_GET,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.checkout_sessions_get(&self.id).await;
            call.finish(result)
        }
    }
    /** List customers

 The organization's customers in the environment of the key, page by page. Entries of a list have no metadata by the
server of August 2026, even where the customer has some.

 `GET /customers`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CustomersList {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) cursor: ::std::option::Option<::std::string::String>,
        pub(super) limit: ::std::option::Option<i64>,
        pub(super) search: ::std::option::Option<::std::string::String>,
        pub(super) status: ::std::option::Option<types::CustomersListStatus>,
        pub(super) type_: ::std::option::Option<types::CustomersListType>,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
    }
    impl CustomersList {
        /** Where the next page starts: `next_cursor` of the page before. Opaque. A cursor that lomi. can't read is refused
with 400 `invalid_cursor`.*/
        #[must_use]
        pub fn cursor(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.cursor = ::std::option::Option::Some(value.into());
            self
        }
        /// Entries on a page. Default 20, at most 100.
        #[must_use]
        pub fn limit(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.limit = ::std::option::Option::Some(value.into());
            self
        }
        /// Only customers whose name or email address contains this.
        #[must_use]
        pub fn search(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.search = ::std::option::Option::Some(value.into());
            self
        }
        /// Only customers with at least one transaction (`active`) or with none (`inactive`).
        #[must_use]
        pub fn status(
            mut self,
            value: impl ::std::convert::Into<types::CustomersListStatus>,
        ) -> Self {
            self.status = ::std::option::Option::Some(value.into());
            self
        }
        /// Only businesses or only individuals.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl ::std::convert::Into<types::CustomersListType>,
        ) -> Self {
            self.type_ = ::std::option::Option::Some(value.into());
            self
        }
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::Customer>>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CUSTOMERS_LIST,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .customers_list(
                    self.cursor.as_deref(),
                    self.limit,
                    self.search.as_deref(),
                    self.status,
                    self.type_,
                    self.lomi_account.as_deref(),
                )
                .await;
            call.finish(result)
        }
    }
    impl CustomersList {
        /// The list page after page, from where this call begins.
        pub fn pages(self) -> ::passerelle::pages::Pages<Self> {
            ::passerelle::pages::Pages::new(self)
        }
        /// The items of the list one by one, over all its pages. A page that fails is asked for again when the stream
        /// is polled again.
        pub fn stream(
            self,
        ) -> impl ::futures_core::Stream<
            Item = ::std::result::Result<types::Customer, ::passerelle::Error>,
        > + ::std::marker::Send {
            self.pages().into_stream()
        }
    }
    impl ::passerelle::pages::Paged for CustomersList {
        type Item = types::Customer;
        fn policy(&self) -> &'static ::passerelle::policy::Policy {
            &policies::CUSTOMERS_LIST
        }
        fn limit(&self) -> ::std::option::Option<i64> {
            self.limit
        }
        fn at(mut self, position: &::passerelle::pages::Position) -> Self {
            if let ::passerelle::pages::Position::Cursor(start) = position {
                self.cursor = ::std::option::Option::Some(start.clone());
            }
            self
        }
        async fn fetch(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::Customer>>,
            ::passerelle::Error,
        > {
            self.send().await
        }
    }
    /** Create a customer

 Adds a customer to the organization, in the environment of the key. By the server of August 2026 metadata is stored in a
second step whose failure is not told: read it in the answer.

 `POST /customers`. Repeating: **never**. There is no idempotency key; a repeat may make a second customer, and payments would then be spread over both.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CustomersCreate {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
        pub(super) body: types::CreateCustomer,
    }
    impl CustomersCreate {
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::Customer>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CUSTOMERS_CREATE,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .customers_create(self.lomi_account.as_deref(), &self.body)
                .await;
            call.finish(result)
        }
    }
    /** List the customers who spent most

 Customers by what they paid in completed payments, converted into the organization's currency, most first. There are
no pages, only a limit.

 `GET /customers/top`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CustomersTopBySpend {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) limit: ::std::option::Option<i64>,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
    }
    impl CustomersTopBySpend {
        /// How many customers. At most 50.
        #[must_use]
        pub fn limit(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.limit = ::std::option::Option::Some(value.into());
            self
        }
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::TopCustomers>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CUSTOMERS_TOP_BY_SPEND,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .customers_top_by_spend(self.limit, self.lomi_account.as_deref())
                .await;
            call.finish(result)
        }
    }
    /** Get a customer

 One customer of the organization.

 `GET /customers/{id}`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CustomersGet {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
    }
    impl CustomersGet {
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::Customer>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CUSTOMERS_GET,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .customers_get(&self.id, self.lomi_account.as_deref())
                .await;
            call.finish(result)
        }
    }
    /** Remove a customer

 Takes the customer out of lists and reads; lomi. keeps the record with its payments. By the server's code a second
removal is answered with 404.

 `DELETE /customers/{id}`. Repeating: **never**. A repeat of a removal that worked is answered with 404, and would make a success look like a failure.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CustomersRemove {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
    }
    impl CustomersRemove {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::CustomerRemoved>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CUSTOMERS_REMOVE,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.customers_remove(&self.id).await;
            call.finish(result)
        }
    }
    /** Change a customer

 Changes what is sent and leaves the rest; an empty name is ignored. By the server of August 2026 lomi. reads the
customer, fills in what was not sent and writes all of it back, so two changes at once can undo each other.

 `PATCH /customers/{id}`. Repeating: **never**. There is no idempotency key, and a late repeat could undo a newer change of the same fields.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CustomersUpdate {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
        pub(super) body: types::UpdateCustomer,
    }
    impl CustomersUpdate {
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::Customer>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CUSTOMERS_UPDATE,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .customers_update(&self.id, self.lomi_account.as_deref(), &self.body)
                .await;
            call.finish(result)
        }
    }
    /** Block a customer

 Puts the customer's phone number, email address and known cards on the organization's Radar blocklist. Charges that
match an entry are refused while Radar is on, whichever customer they are for. A customer without any of these is answered with 400.

 `POST /customers/{id}/block`. Repeating: **never**. There is no idempotency key, and a late repeat could block a customer who was unblocked meanwhile.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CustomersBlock {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
    }
    impl CustomersBlock {
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::CustomerRadarBlock>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CUSTOMERS_BLOCK,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .customers_block(&self.id, self.lomi_account.as_deref())
                .await;
            call.finish(result)
        }
    }
    /** Create a customer portal session

 Makes an address that lets one customer into the hosted portal, once and within 15 minutes. Whoever holds it may get in
as that customer, so make it on a server and give it to nobody else. The customer needs at least one transaction or
subscription, and the two addresses have to be on the portal's list in the dashboard.

 `POST /customers/{id}/portal`. Repeating: **never**. Every call makes another token that lets the customer in; it moves no money, so a caller may simply ask again.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CustomersCreatePortalSession {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) body: types::CreatePortalSession,
    }
    impl CustomersCreatePortalSession {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::PortalSession>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CUSTOMERS_CREATE_PORTAL_SESSION,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .customers_create_portal_session(&self.id, &self.body)
                .await;
            call.finish(result)
        }
    }
    /** Get what a customer did in the portal

 What happened around one customer in the hosted customer portal: sign-ins, sessions, changes of subscriptions. Unlike
other lists this one still counts pages, of 50 events unless asked otherwise and at most 200.

 `GET /customers/{id}/portal-audit`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CustomersGetPortalAudit {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) event_type: ::std::option::Option<::std::string::String>,
        pub(super) page: ::std::option::Option<i64>,
        pub(super) page_size: ::std::option::Option<i64>,
    }
    impl CustomersGetPortalAudit {
        /// Only events of this type. The types are not documented.
        #[must_use]
        pub fn event_type(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.event_type = ::std::option::Option::Some(value.into());
            self
        }
        /// Which page. The first is 1.
        #[must_use]
        pub fn page(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page = ::std::option::Option::Some(value.into());
            self
        }
        /// Events on a page. Default 50; by the server of August 2026 at most 200.
        #[must_use]
        pub fn page_size(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.page_size = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::CustomerPortalAudit>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CUSTOMERS_GET_PORTAL_AUDIT,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .customers_get_portal_audit(
                    &self.id,
                    self.event_type.as_deref(),
                    self.page,
                    self.page_size,
                )
                .await;
            call.finish(result)
        }
    }
    /** List the subscriptions of a customer

 What one customer subscribed to. There are no pages. The document has a bare array; an envelope is accepted as well.

 `GET /customers/{id}/subscriptions`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CustomersGetSubscriptions {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
    }
    impl CustomersGetSubscriptions {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::Subscription>>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CUSTOMERS_GET_SUBSCRIPTIONS,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.customers_get_subscriptions(&self.id).await;
            call.finish(result)
        }
    }
    /** List the transactions of a customer

 What one customer paid, in the environment of the key. There are no pages. By the server of August 2026 an entry has
fewer fields than elsewhere: `transaction_id`, `status`, `gross_amount`, `currency_code`, `provider_code`,
`payment_method_code`, `description`, `metadata` and `created_at`.

 `GET /customers/{id}/transactions`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CustomersGetTransactions {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
    }
    impl CustomersGetTransactions {
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::Transaction>>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CUSTOMERS_GET_TRANSACTIONS,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .customers_get_transactions(&self.id, self.lomi_account.as_deref())
                .await;
            call.finish(result)
        }
    }
    /** Unblock a customer

 Takes the customer's phone number, email address and known cards off the organization's Radar blocklist.

 `POST /customers/{id}/unblock`. Repeating: **never**. There is no idempotency key, and a late repeat could unblock a customer who was blocked again meanwhile.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CustomersUnblock {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
    }
    impl CustomersUnblock {
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::CustomerRadarBlock>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::CUSTOMERS_UNBLOCK,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .customers_unblock(&self.id, self.lomi_account.as_deref())
                .await;
            call.finish(result)
        }
    }
    /** List payment links

 The organization's links, page by page. Two shapes of the answer are known, and both are accepted.

 `GET /payment-links`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PaymentLinksList {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) cursor: ::std::option::Option<::std::string::String>,
        pub(super) is_active: ::std::option::Option<bool>,
        pub(super) limit: ::std::option::Option<i64>,
        pub(super) link_type: ::std::option::Option<types::PaymentLinksListLinkType>,
    }
    impl PaymentLinksList {
        /** Where the next page starts: `next_cursor` of the page before. Opaque. A cursor that lomi. can't read is refused
with 400 `invalid_cursor`.*/
        #[must_use]
        pub fn cursor(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.cursor = ::std::option::Option::Some(value.into());
            self
        }
        /// Only links that are active, or only those that are not.
        #[must_use]
        pub fn is_active(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.is_active = ::std::option::Option::Some(value.into());
            self
        }
        /// Entries on a page. Default 20, at most 100.
        #[must_use]
        pub fn limit(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.limit = ::std::option::Option::Some(value.into());
            self
        }
        /// Only links of this type.
        #[must_use]
        pub fn link_type(
            mut self,
            value: impl ::std::convert::Into<types::PaymentLinksListLinkType>,
        ) -> Self {
            self.link_type = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::PaymentLink>>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::PAYMENT_LINKS_LIST,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .payment_links_list(
                    self.cursor.as_deref(),
                    self.is_active,
                    self.limit,
                    self.link_type,
                )
                .await;
            call.finish(result)
        }
    }
    impl PaymentLinksList {
        /// The list page after page, from where this call begins.
        pub fn pages(self) -> ::passerelle::pages::Pages<Self> {
            ::passerelle::pages::Pages::new(self)
        }
        /// The items of the list one by one, over all its pages. A page that fails is asked for again when the stream
        /// is polled again.
        pub fn stream(
            self,
        ) -> impl ::futures_core::Stream<
            Item = ::std::result::Result<types::PaymentLink, ::passerelle::Error>,
        > + ::std::marker::Send {
            self.pages().into_stream()
        }
    }
    impl ::passerelle::pages::Paged for PaymentLinksList {
        type Item = types::PaymentLink;
        fn policy(&self) -> &'static ::passerelle::policy::Policy {
            &policies::PAYMENT_LINKS_LIST
        }
        fn limit(&self) -> ::std::option::Option<i64> {
            self.limit
        }
        fn at(mut self, position: &::passerelle::pages::Position) -> Self {
            if let ::passerelle::pages::Position::Cursor(start) = position {
                self.cursor = ::std::option::Option::Some(start.clone());
            }
            self
        }
        async fn fetch(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::PaymentLink>>,
            ::passerelle::Error,
        > {
            self.send().await
        }
    }
    /** Create a payment link

 Makes an address that can be shared; each opening makes a checkout session. An `instant` link has an amount and no
product; a `product` link has a product and no amount. Breaking that rule is refused, but the refusal
came back as 500 in the server of June 2026.

There is no idempotency key here: a repeated request makes a second link.

 `POST /payment-links`. Repeating: **lookup**. There is no idempotency key, so a repeat makes a second link; an earlier attempt can be found in the list by metadata, but the server of June 2026 did not store the metadata of a link, so a lookup that finds nothing proves nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PaymentLinksCreate {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) body: types::CreatePaymentLink,
    }
    impl PaymentLinksCreate {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::PaymentLink>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::PAYMENT_LINKS_CREATE,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.payment_links_create(&self.body).await;
            call.finish(result)
        }
    }
    /** Get a payment link

 One link of the organization.

 `GET /payment-links/{id}`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PaymentLinksGet {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
    }
    impl PaymentLinksGet {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::PaymentLink>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::PAYMENT_LINKS_GET,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.payment_links_get(&self.id).await;
            call.finish(result)
        }
    }
    /** Archive a payment link

 Switches the link off. The link is kept, and can be read. What the answer holds is not documented, so none is
declared; read the link to see the effect.

 `DELETE /payment-links/{id}`. Repeating: **never**. What lomi. answers for a link that is archived already is not documented; reading the link tells whether the first attempt worked.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PaymentLinksArchive {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
    }
    impl PaymentLinksArchive {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<::passerelle::Response<()>, ::passerelle::Error> {
            let call = Call::begin(
                &self.transport,
                &policies::PAYMENT_LINKS_ARCHIVE,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.payment_links_archive(&self.id).await;
            call.finish(result)
        }
    }
    /** Change a payment link

 Changes what is sent and leaves the rest: title, texts, addresses, what the page asks for, the expiry, whether the
link is active, and the amount of an instant link. The type, the product and the currency are not among them.

 `PATCH /payment-links/{id}`. Repeating: **never**. Nothing documents that a repeat is harmless, there is no idempotency key, and a late repeat could undo a newer change to the amount of a link that people are paying.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PaymentLinksUpdate {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) body: types::UpdatePaymentLink,
    }
    impl PaymentLinksUpdate {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::PaymentLink>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::PAYMENT_LINKS_UPDATE,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.payment_links_update(&self.id, &self.body).await;
            call.finish(result)
        }
    }
    /** List payment requests

 The organization's payment requests, page by page. Two shapes of the answer are known, and both are accepted.

 `GET /payment-requests`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PaymentRequestsList {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) cursor: ::std::option::Option<::std::string::String>,
        pub(super) customer_id: ::std::option::Option<::std::string::String>,
        pub(super) limit: ::std::option::Option<i64>,
        pub(super) status: ::std::option::Option<types::PaymentRequestsListStatus>,
    }
    impl PaymentRequestsList {
        /** Where the next page starts: `next_cursor` of the page before. Opaque. A cursor that lomi. can't read is refused
with 400 `invalid_cursor`.*/
        #[must_use]
        pub fn cursor(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.cursor = ::std::option::Option::Some(value.into());
            self
        }
        /// Only requests to this customer. Anything but a UUID is refused with 400.
        #[must_use]
        pub fn customer_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.customer_id = ::std::option::Option::Some(value.into());
            self
        }
        /// Entries on a page. Default 20, at most 100.
        #[must_use]
        pub fn limit(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.limit = ::std::option::Option::Some(value.into());
            self
        }
        /// Only requests in this status.
        #[must_use]
        pub fn status(
            mut self,
            value: impl ::std::convert::Into<types::PaymentRequestsListStatus>,
        ) -> Self {
            self.status = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::PaymentRequest>>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::PAYMENT_REQUESTS_LIST,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .payment_requests_list(
                    self.cursor.as_deref(),
                    self.customer_id.as_deref(),
                    self.limit,
                    self.status,
                )
                .await;
            call.finish(result)
        }
    }
    impl PaymentRequestsList {
        /// The list page after page, from where this call begins.
        pub fn pages(self) -> ::passerelle::pages::Pages<Self> {
            ::passerelle::pages::Pages::new(self)
        }
        /// The items of the list one by one, over all its pages. A page that fails is asked for again when the stream
        /// is polled again.
        pub fn stream(
            self,
        ) -> impl ::futures_core::Stream<
            Item = ::std::result::Result<types::PaymentRequest, ::passerelle::Error>,
        > + ::std::marker::Send {
            self.pages().into_stream()
        }
    }
    impl ::passerelle::pages::Paged for PaymentRequestsList {
        type Item = types::PaymentRequest;
        fn policy(&self) -> &'static ::passerelle::policy::Policy {
            &policies::PAYMENT_REQUESTS_LIST
        }
        fn limit(&self) -> ::std::option::Option<i64> {
            self.limit
        }
        fn at(mut self, position: &::passerelle::pages::Position) -> Self {
            if let ::passerelle::pages::Position::Cursor(start) = position {
                self.cursor = ::std::option::Option::Some(start.clone());
            }
            self
        }
        async fn fetch(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::PaymentRequest>>,
            ::passerelle::Error,
        > {
            self.send().await
        }
    }
    /** Create a payment request

 Asks for a payment that is due by a date; it can be followed until it is paid or expires. With `channel` set to
`spi` the answer also holds the content of a QR code for the PI-SPI scheme. The server of June 2026 dropped
`metadata`; that of August 2026 passes it on.

 `POST /payment-requests`. Repeating: **keyed**. The key is required, and lomi. answers a repeat with the same key and body from its store for 24 hours instead of asking for the money a second time.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PaymentRequestsCreate {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) body: types::CreatePaymentRequest,
    }
    impl PaymentRequestsCreate {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::PaymentRequest>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::PAYMENT_REQUESTS_CREATE,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.payment_requests_create(&self.body).await;
            call.finish(result)
        }
    }
    /** Get a payment request

 One payment request of the organization.

 `GET /payment-requests/{id}`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PaymentRequestsGet {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
    }
    impl PaymentRequestsGet {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::PaymentRequest>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::PAYMENT_REQUESTS_GET,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.payment_requests_get(&self.id).await;
            call.finish(result)
        }
    }
    /** List products

 The organization's products with their prices and fees, page by page. The document has a bare array; an envelope is
accepted as well.

 `GET /products`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ProductsList {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) cursor: ::std::option::Option<::std::string::String>,
        pub(super) is_active: ::std::option::Option<bool>,
        pub(super) limit: ::std::option::Option<i64>,
    }
    impl ProductsList {
        /** Where the next page starts: `next_cursor` of the page before. Opaque. A cursor that lomi. can't read is refused
with 400 `invalid_cursor`.*/
        #[must_use]
        pub fn cursor(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.cursor = ::std::option::Option::Some(value.into());
            self
        }
        /// Only products that are active, or only those that are not.
        #[must_use]
        pub fn is_active(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.is_active = ::std::option::Option::Some(value.into());
            self
        }
        /// Entries on a page. Default 20, at most 100.
        #[must_use]
        pub fn limit(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.limit = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::Product>>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::PRODUCTS_LIST,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .products_list(self.cursor.as_deref(), self.is_active, self.limit)
                .await;
            call.finish(result)
        }
    }
    impl ProductsList {
        /// The list page after page, from where this call begins.
        pub fn pages(self) -> ::passerelle::pages::Pages<Self> {
            ::passerelle::pages::Pages::new(self)
        }
        /// The items of the list one by one, over all its pages. A page that fails is asked for again when the stream
        /// is polled again.
        pub fn stream(
            self,
        ) -> impl ::futures_core::Stream<
            Item = ::std::result::Result<types::Product, ::passerelle::Error>,
        > + ::std::marker::Send {
            self.pages().into_stream()
        }
    }
    impl ::passerelle::pages::Paged for ProductsList {
        type Item = types::Product;
        fn policy(&self) -> &'static ::passerelle::policy::Policy {
            &policies::PRODUCTS_LIST
        }
        fn limit(&self) -> ::std::option::Option<i64> {
            self.limit
        }
        fn at(mut self, position: &::passerelle::pages::Position) -> Self {
            if let ::passerelle::pages::Position::Cursor(start) = position {
                self.cursor = ::std::option::Option::Some(start.clone());
            }
            self
        }
        async fn fetch(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::Product>>,
            ::passerelle::Error,
        > {
            self.send().await
        }
    }
    /** Create a product

 Makes a product with at least one price, in one request. The price with `is_default`, or else the first, is used where
a payment names the product only. For a `usage_based` product a price is what a pack costs, and `included_units` what
the pack holds.

There is no idempotency key here: a repeated request makes a second product. Input that should be refused with 400
came back as 500 in the server of June 2026.

 `POST /products`. Repeating: **never**. There is no idempotency key; a repeat makes a second product, which customers may see on the storefront.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ProductsCreate {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) body: types::CreateProduct,
    }
    impl ProductsCreate {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::Product>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::PRODUCTS_CREATE,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.products_create(&self.body).await;
            call.finish(result)
        }
    }
    /** Change several prices

 Sets new amounts on existing prices in one request. Each entry names a price, or a product, whose default active price
is then meant. A price that checkouts have used already is refused. What the answer holds is not documented; read the
products to see the effect.

 `POST /products/prices/batch`. Repeating: **never**. The key of this operation is optional and stands in the body; how long it is kept is not documented, and a late repeat could undo a newer price.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ProductsUpdatePricesBatch {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) body: types::UpdatePrices,
    }
    impl ProductsUpdatePricesBatch {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<::passerelle::Response<()>, ::passerelle::Error> {
            let call = Call::begin(
                &self.transport,
                &policies::PRODUCTS_UPDATE_PRICES_BATCH,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.products_update_prices_batch(&self.body).await;
            call.finish(result)
        }
    }
    /** Get a product

 One product of the organization with its prices and fees.

 `GET /products/{id}`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ProductsGet {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
    }
    impl ProductsGet {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::Product>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::PRODUCTS_GET,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.products_get(&self.id).await;
            call.finish(result)
        }
    }
    /** Archive a product

 Takes the product out of use. It is kept. What the answer holds is not documented; read the product to see the effect.

 `DELETE /products/{id}`. Repeating: **never**. What lomi. answers for a product that is archived already is not documented; reading the product tells whether the first attempt worked.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ProductsArchive {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
    }
    impl ProductsArchive {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<::passerelle::Response<()>, ::passerelle::Error> {
            let call = Call::begin(
                &self.transport,
                &policies::PRODUCTS_ARCHIVE,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.products_archive(&self.id).await;
            call.finish(result)
        }
    }
    /** Change a product

 Changes what is sent and leaves the rest: name, texts, visibility, images, article number and stock. The type and the
prices are not among them.

 `PATCH /products/{id}`. Repeating: **never**. There is no idempotency key, and a late repeat could undo a newer change, such as a stock that was counted meanwhile.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ProductsUpdate {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) body: types::UpdateProduct,
    }
    impl ProductsUpdate {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::Product>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::PRODUCTS_UPDATE,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.products_update(&self.id, &self.body).await;
            call.finish(result)
        }
    }
    /** Add a price

 Gives a product one more price: another level, currency or interval. A product has at most three active prices. What a
price costs is changed by adding another, or, as long as nothing has used it, by `products_update_prices_batch`.

There is no idempotency key here: a repeated request adds a second price.

 `POST /products/{id}/prices`. Repeating: **never**. There is no idempotency key; a repeat adds a second price, and a product has room for three.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ProductsAddPrice {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) body: types::AddPrice,
    }
    impl ProductsAddPrice {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::Price>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::PRODUCTS_ADD_PRICE,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.products_add_price(&self.id, &self.body).await;
            call.finish(result)
        }
    }
    /** Make a price the default

 From now on this price is used where a payment names the product only. The former default stops being one.

 `POST /products/{id}/prices/{priceId}/default`. Repeating: **never**. There is no idempotency key, and a late repeat could undo a newer choice of what customers pay.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ProductsSetDefaultPrice {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) price_id: ::std::string::String,
    }
    impl ProductsSetDefaultPrice {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::Product>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::PRODUCTS_SET_DEFAULT_PRICE,
                self.options,
                &[("id", self.id.as_str()), ("priceId", self.price_id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .products_set_default_price(&self.id, &self.price_id)
                .await;
            call.finish(result)
        }
    }
    /** List refunds

 The organization's refunds, page by page. The document leaves the answer open; two shapes are known, and both are
accepted.

 `GET /refunds`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct RefundsList {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) cursor: ::std::option::Option<::std::string::String>,
        pub(super) end_date: ::std::option::Option<::std::string::String>,
        pub(super) limit: ::std::option::Option<i64>,
        pub(super) start_date: ::std::option::Option<::std::string::String>,
        pub(super) status: ::std::option::Option<::std::string::String>,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
    }
    impl RefundsList {
        /** Where the next page starts: `next_cursor` of the page before. Opaque. A cursor that lomi. can't read is refused
with 400 `invalid_cursor`.*/
        #[must_use]
        pub fn cursor(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.cursor = ::std::option::Option::Some(value.into());
            self
        }
        /// Up to this moment.
        #[must_use]
        pub fn end_date(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.end_date = ::std::option::Option::Some(value.into());
            self
        }
        /// Entries on a page. Default 20, at most 100.
        #[must_use]
        pub fn limit(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.limit = ::std::option::Option::Some(value.into());
            self
        }
        /// From this moment on.
        #[must_use]
        pub fn start_date(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.start_date = ::std::option::Option::Some(value.into());
            self
        }
        /// Only refunds in this status: `pending`, `completed` or `failed`.
        #[must_use]
        pub fn status(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.status = ::std::option::Option::Some(value.into());
            self
        }
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::Refund>>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::REFUNDS_LIST,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .refunds_list(
                    self.cursor.as_deref(),
                    self.end_date.as_deref(),
                    self.limit,
                    self.start_date.as_deref(),
                    self.status.as_deref(),
                    self.lomi_account.as_deref(),
                )
                .await;
            call.finish(result)
        }
    }
    impl RefundsList {
        /// The list page after page, from where this call begins.
        pub fn pages(self) -> ::passerelle::pages::Pages<Self> {
            ::passerelle::pages::Pages::new(self)
        }
        /// The items of the list one by one, over all its pages. A page that fails is asked for again when the stream
        /// is polled again.
        pub fn stream(
            self,
        ) -> impl ::futures_core::Stream<
            Item = ::std::result::Result<types::Refund, ::passerelle::Error>,
        > + ::std::marker::Send {
            self.pages().into_stream()
        }
    }
    impl ::passerelle::pages::Paged for RefundsList {
        type Item = types::Refund;
        fn policy(&self) -> &'static ::passerelle::policy::Policy {
            &policies::REFUNDS_LIST
        }
        fn limit(&self) -> ::std::option::Option<i64> {
            self.limit
        }
        fn at(mut self, position: &::passerelle::pages::Position) -> Self {
            if let ::passerelle::pages::Position::Cursor(start) = position {
                self.cursor = ::std::option::Option::Some(start.clone());
            }
            self
        }
        async fn fetch(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::Refund>>,
            ::passerelle::Error,
        > {
            self.send().await
        }
    }
    /** Refund a transaction

 Returns money for a completed transaction: by card, Wave or MTN. The refund is full if the amount reaches the gross
amount (within 0.01) or `refund_type` says so, and partial otherwise. A partial refund over Wave is paid to the
customer's phone number, so the customer needs one. With a test key a refund over MTN is only booked.

Two steps: without `confirmation_token` nothing is done, and the answer is a preview with a token; the same request
with the token moves the money. How long the token lives is not documented beyond its `expires_at`. Whether both steps
may carry one idempotency key is not documented either: lomi.'s SDKs send one, its CLI sends two.

 `POST /refunds`. Repeating: **keyed**. The key is required, and lomi. answers a repeat with the same key and body from its store for 24 hours instead of refunding again.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct RefundsCreate {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
        pub(super) body: types::CreateRefund,
    }
    impl RefundsCreate {
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        async fn exchange_once(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::generated::lomi::unions::RefundCreated>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::REFUNDS_CREATE,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .refunds_create(self.lomi_account.as_deref(), &self.body)
                .await;
            call.finish(result)
        }
    }
    impl RefundsCreate {
        /// Sends the first step: a preview to be confirmed or dropped, unless the provider executes at once.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::confirmation::Step<Self>,
            ::passerelle::Error,
        > {
            ::passerelle::confirmation::Step::first(self).await
        }
    }
    impl ::passerelle::confirmation::Confirmable for RefundsCreate {
        type Preview = types::RefundConfirmationRequired;
        type Executed = types::CreateRefundResponse;
        type Answer = ::passerelle::generated::lomi::unions::RefundCreated;
        fn policy() -> &'static ::passerelle::policy::Policy {
            &policies::REFUNDS_CREATE
        }
        async fn exchange(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::generated::lomi::unions::RefundCreated>,
            ::passerelle::Error,
        > {
            self.exchange_once().await
        }
        fn split(
            answer: Self::Answer,
        ) -> ::std::option::Option<
            ::std::result::Result<Self::Executed, Self::Preview>,
        > {
            #[allow(unreachable_patterns)]
            match answer {
                super::unions::RefundCreated::Executed(executed) => {
                    ::std::option::Option::Some(::std::result::Result::Ok(*executed))
                }
                super::unions::RefundCreated::ConfirmationRequired(preview) => {
                    ::std::option::Option::Some(::std::result::Result::Err(*preview))
                }
                _ => ::std::option::Option::None,
            }
        }
        fn token(preview: &Self::Preview) -> ::passerelle::wire::SecretText {
            preview.confirmation_token.clone()
        }
        fn confirmed(mut self, token: ::passerelle::wire::SecretText) -> Self {
            self.body.confirmation_token = ::std::option::Option::Some(token);
            self
        }
    }
    /** Get a refund

 One refund of the organization, bare or wrapped in `data`.

 `GET /refunds/{id}`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct RefundsGet {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
    }
    impl RefundsGet {
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::generated::lomi::unions::RefundFound>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::REFUNDS_GET,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .refunds_get(&self.id, self.lomi_account.as_deref())
                .await;
            call.finish(result)
        }
    }
    /** List transactions

 The organization's transactions, page by page, filtered as asked. Rows of a list hold other fields than a single
transaction does: customer and fee, but no description.

 `GET /transactions`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct TransactionsList {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) currency: ::std::option::Option<::std::string::String>,
        pub(super) cursor: ::std::option::Option<::std::string::String>,
        pub(super) end_date: ::std::option::Option<::std::string::String>,
        pub(super) is_pos: ::std::option::Option<bool>,
        pub(super) limit: ::std::option::Option<i64>,
        pub(super) payment_method: ::std::option::Option<::std::string::String>,
        pub(super) provider: ::std::option::Option<::std::string::String>,
        pub(super) start_date: ::std::option::Option<::std::string::String>,
        pub(super) status: ::std::option::Option<::std::string::String>,
        pub(super) type_: ::std::option::Option<::std::string::String>,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
    }
    impl TransactionsList {
        /// Only these currencies, separated by commas.
        #[must_use]
        pub fn currency(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.currency = ::std::option::Option::Some(value.into());
            self
        }
        /** Where the next page starts: `next_cursor` of the page before. Opaque. A cursor that lomi. can't read is refused
with 400 `invalid_cursor`.*/
        #[must_use]
        pub fn cursor(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.cursor = ::std::option::Option::Some(value.into());
            self
        }
        /// Up to this moment, in ISO 8601.
        #[must_use]
        pub fn end_date(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.end_date = ::std::option::Option::Some(value.into());
            self
        }
        /// Only payments at a point of sale.
        #[must_use]
        pub fn is_pos(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.is_pos = ::std::option::Option::Some(value.into());
            self
        }
        /// Entries on a page. Default 20, at most 100.
        #[must_use]
        pub fn limit(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.limit = ::std::option::Option::Some(value.into());
            self
        }
        /// Only these methods, separated by commas.
        #[must_use]
        pub fn payment_method(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.payment_method = ::std::option::Option::Some(value.into());
            self
        }
        /// Only payments over this provider.
        #[must_use]
        pub fn provider(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.provider = ::std::option::Option::Some(value.into());
            self
        }
        /// From this moment on, in ISO 8601.
        #[must_use]
        pub fn start_date(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.start_date = ::std::option::Option::Some(value.into());
            self
        }
        /// Only these statuses, separated by commas.
        #[must_use]
        pub fn status(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.status = ::std::option::Option::Some(value.into());
            self
        }
        /// Only these types, separated by commas.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.type_ = ::std::option::Option::Some(value.into());
            self
        }
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::Transaction>>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::TRANSACTIONS_LIST,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .transactions_list(
                    self.currency.as_deref(),
                    self.cursor.as_deref(),
                    self.end_date.as_deref(),
                    self.is_pos,
                    self.limit,
                    self.payment_method.as_deref(),
                    self.provider.as_deref(),
                    self.start_date.as_deref(),
                    self.status.as_deref(),
                    self.type_.as_deref(),
                    self.lomi_account.as_deref(),
                )
                .await;
            call.finish(result)
        }
    }
    impl TransactionsList {
        /// The list page after page, from where this call begins.
        pub fn pages(self) -> ::passerelle::pages::Pages<Self> {
            ::passerelle::pages::Pages::new(self)
        }
        /// The items of the list one by one, over all its pages. A page that fails is asked for again when the stream
        /// is polled again.
        pub fn stream(
            self,
        ) -> impl ::futures_core::Stream<
            Item = ::std::result::Result<types::Transaction, ::passerelle::Error>,
        > + ::std::marker::Send {
            self.pages().into_stream()
        }
    }
    impl ::passerelle::pages::Paged for TransactionsList {
        type Item = types::Transaction;
        fn policy(&self) -> &'static ::passerelle::policy::Policy {
            &policies::TRANSACTIONS_LIST
        }
        fn limit(&self) -> ::std::option::Option<i64> {
            self.limit
        }
        fn at(mut self, position: &::passerelle::pages::Position) -> Self {
            if let ::passerelle::pages::Position::Cursor(start) = position {
                self.cursor = ::std::option::Option::Some(start.clone());
            }
            self
        }
        async fn fetch(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::Transaction>>,
            ::passerelle::Error,
        > {
            self.send().await
        }
    }
    /** Get a transaction

 One transaction of the organization. This is what a payment is confirmed against.

 `GET /transactions/{id}`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct TransactionsGet {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) lomi_account: ::std::option::Option<::std::string::String>,
    }
    impl TransactionsGet {
        /** Public id of a member account (`acct_...`) of a lomi. Network. With it, the operator's key acts for that member.
Operations that do not take it answer 401 `Network requests are not supported for this endpoint`.*/
        #[must_use]
        pub fn lomi_account(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.lomi_account = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::Transaction>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::TRANSACTIONS_GET,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .transactions_get(&self.id, self.lomi_account.as_deref())
                .await;
            call.finish(result)
        }
    }
    /** Get the addresses of a receipt

 Answers where the receipt of a transaction can be seen and downloaded. In spite of the path the answer is JSON, not
the PDF.

 `GET /transactions/{id}/receipt.pdf`. Repeating: **safe**. It answers addresses and moves no money; a repeat at worst makes new addresses.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct TransactionsReceiptPdf {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
    }
    impl TransactionsReceiptPdf {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::PdfDownload>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::TRANSACTIONS_RECEIPT_PDF,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.transactions_receipt_pdf(&self.id).await;
            call.finish(result)
        }
    }
    /** List webhooks

 All webhooks of the key's environment, without their secrets. There are no pages. The document has a bare array; an
envelope is accepted as well.

 `GET /webhooks`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct WebhooksList {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
    }
    impl WebhooksList {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::Webhook>>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::WEBHOOKS_LIST,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.webhooks_list().await;
            call.finish(result)
        }
    }
    /** Register a webhook

 Registers an address for events of the key's environment. The address must be https, without user and password, and
public: local, private and link-local addresses are refused, at registration and again at delivery. The answer holds
the secret that signs the events, and nothing shows it again.

 `POST /webhooks`. Repeating: **never**. There is no idempotency key; a repeat may register the address a second time under another secret, and every event would then come twice.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct WebhooksCreate {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) body: types::CreateWebhook,
    }
    impl WebhooksCreate {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<
                ::passerelle::generated::lomi::unions::WebhookCreated,
            >,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::WEBHOOKS_CREATE,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.webhooks_create(&self.body).await;
            call.finish(result)
        }
    }
    /** List deliveries

 What was sent to one webhook, one entry for each attempt. Unlike other lists this one still counts by offset. The
document has a bare array; an envelope is accepted as well.

 `GET /webhooks/deliveries`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct WebhookDeliveriesList {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) failed_only: ::std::option::Option<bool>,
        pub(super) limit: ::std::option::Option<i64>,
        pub(super) offset: ::std::option::Option<i64>,
        pub(super) success_only: ::std::option::Option<bool>,
        pub(super) webhook_id: ::std::string::String,
    }
    impl WebhookDeliveriesList {
        /// Only deliveries that failed.
        #[must_use]
        pub fn failed_only(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.failed_only = ::std::option::Option::Some(value.into());
            self
        }
        /// Entries on a page. Default 25.
        #[must_use]
        pub fn limit(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.limit = ::std::option::Option::Some(value.into());
            self
        }
        /// Entries to skip. Default 0.
        #[must_use]
        pub fn offset(mut self, value: impl ::std::convert::Into<i64>) -> Self {
            self.offset = ::std::option::Option::Some(value.into());
            self
        }
        /// Only deliveries that worked.
        #[must_use]
        pub fn success_only(mut self, value: impl ::std::convert::Into<bool>) -> Self {
            self.success_only = ::std::option::Option::Some(value.into());
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::WebhookDelivery>>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::WEBHOOK_DELIVERIES_LIST,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .webhook_deliveries_list(
                    self.failed_only,
                    self.limit,
                    self.offset,
                    self.success_only,
                    &self.webhook_id,
                )
                .await;
            call.finish(result)
        }
    }
    impl WebhookDeliveriesList {
        /// The list page after page, from where this call begins.
        pub fn pages(self) -> ::passerelle::pages::Pages<Self> {
            ::passerelle::pages::Pages::new(self)
        }
        /// The items of the list one by one, over all its pages. A page that fails is asked for again when the stream
        /// is polled again.
        pub fn stream(
            self,
        ) -> impl ::futures_core::Stream<
            Item = ::std::result::Result<types::WebhookDelivery, ::passerelle::Error>,
        > + ::std::marker::Send {
            self.pages().into_stream()
        }
    }
    impl ::passerelle::pages::Paged for WebhookDeliveriesList {
        type Item = types::WebhookDelivery;
        fn policy(&self) -> &'static ::passerelle::policy::Policy {
            &policies::WEBHOOK_DELIVERIES_LIST
        }
        fn limit(&self) -> ::std::option::Option<i64> {
            self.limit
        }
        fn at(mut self, position: &::passerelle::pages::Position) -> Self {
            if let ::passerelle::pages::Position::Offset(start) = position {
                self.offset = ::std::option::Option::Some(*start);
            }
            self
        }
        async fn fetch(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<::passerelle::wire::Page<types::WebhookDelivery>>,
            ::passerelle::Error,
        > {
            self.send().await
        }
    }
    /** Get a delivery

 One attempt to deliver one event.

 `GET /webhooks/deliveries/{id}`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct WebhookDeliveriesGet {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
    }
    impl WebhookDeliveriesGet {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::WebhookDelivery>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::WEBHOOK_DELIVERIES_GET,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.webhook_deliveries_get(&self.id).await;
            call.finish(result)
        }
    }
    /** Get a webhook

 One webhook, without its secret.

 `GET /webhooks/{id}`. Repeating: **safe**. Reading changes nothing.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct WebhooksGet {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
    }
    impl WebhooksGet {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::Webhook>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::WEBHOOKS_GET,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.webhooks_get(&self.id).await;
            call.finish(result)
        }
    }
    /** Delete a webhook

 Removes the webhook. By the server's code a second deletion is answered with 404.

 `DELETE /webhooks/{id}`. Repeating: **never**. A repeat of a deletion that worked is answered with 404, and would make a success look like a failure.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct WebhooksDelete {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
    }
    impl WebhooksDelete {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::WebhookDeleted>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::WEBHOOKS_DELETE,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.webhooks_delete(&self.id).await;
            call.finish(result)
        }
    }
    /** Change a webhook

 Changes what is sent and leaves the rest. The events are named `authorized_events` here, and a list that is sent
replaces the old one; an empty list is refused.

 `PATCH /webhooks/{id}`. Repeating: **never**. There is no idempotency key, and a late repeat could undo a newer change, such as an address that was switched off meanwhile.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct WebhooksUpdate {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) body: types::UpdateWebhook,
    }
    impl WebhooksUpdate {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::Webhook>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::WEBHOOKS_UPDATE,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.webhooks_update(&self.id, &self.body).await;
            call.finish(result)
        }
    }
    /** Send a delivery again

 Sends the stored event once more, unchanged: same id, same body, same base signature. If the address does not answer
2xx, if the webhook is switched off or no longer subscribed to the event, or if the entry is a test, this call is
answered with 400.

 `POST /webhooks/{id}/deliveries/{deliveryId}/retry`. Repeating: **never**. Every call sends the event to the address once more; whether that is harmless is up to the receiver, who may not have seen to duplicates.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct WebhookDeliveriesRetry {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
        pub(super) delivery_id: ::std::string::String,
    }
    impl WebhookDeliveriesRetry {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::WebhookDeliveryRetried>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::WEBHOOK_DELIVERIES_RETRY,
                self.options,
                &[("id", self.id.as_str()), ("deliveryId", self.delivery_id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .webhook_deliveries_retry(&self.id, &self.delivery_id)
                .await;
            call.finish(result)
        }
    }
    /** Send a test event

 Sends a `test.webhook` event to the address at once and answers how it went. The event has another envelope than real
ones (see `test_event`). If the address does not answer 2xx, this call is answered with 400, and the message is what
the address said. The attempt is logged, but can't be sent again by `webhook_deliveries_retry`.

 `POST /webhooks/{id}/test`. Repeating: **never**. Every call sends another event with an id of its own, so a repeat can't be told from a second test.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct WebhooksTest {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::string::String,
    }
    impl WebhooksTest {
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.settings = self.options.settings.total_timeout(total);
            self
        }
        /// Deadlines and attempts of this call, in place of the client's.
        #[must_use]
        pub fn settings(mut self, settings: ::passerelle::CallSettings) -> Self {
            self.options.settings = settings;
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::passerelle::Response<types::WebhookTested>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::WEBHOOKS_TEST,
                self.options,
                &[("id", self.id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.webhooks_test(&self.id).await;
            call.finish(result)
        }
    }
}
impl ::passerelle::lomi::Lomi {
    /** Payments without lomi.'s own page: over Wave or MTN, or by card in the merchant's page. A card can also be held first,
and captured later. The merchant deals with what is pending or fails.*/
    #[must_use]
    pub fn charges(&self) -> resources::Charges {
        resources::Charges::new(self.transport())
    }
    /** One hosted payment page for one purchase: `open`, then `completed` or `expired`. It lives 60 minutes unless lomi.
says otherwise, and can't be cancelled through the API.*/
    #[must_use]
    pub fn checkout_sessions(&self) -> resources::CheckoutSessions {
        resources::CheckoutSessions::new(self.transport())
    }
    /// Who pays: profile, payments and subscriptions of each, access to the hosted customer portal, and the Radar blocklist.
    #[must_use]
    pub fn customers(&self) -> resources::Customers {
        resources::Customers::new(self.transport())
    }
    /** Durable addresses of a payment page that can be shared. Each opening makes a checkout session. A link has no
status of its own, only `is_active` and `expires_at`.*/
    #[must_use]
    pub fn payment_links(&self) -> resources::PaymentLinks {
        resources::PaymentLinks::new(self.transport())
    }
    /// Money asked for until a date: `pending`, then `completed`, `failed` or `expired`. They can be made and read, not changed.
    #[must_use]
    pub fn payment_requests(&self) -> resources::PaymentRequests {
        resources::PaymentRequests::new(self.transport())
    }
    /** What is sold: once, as a subscription or as packs of units, at up to three prices. Checkouts, links and subscriptions
refer to products and prices.*/
    #[must_use]
    pub fn products(&self) -> resources::Products {
        resources::Products::new(self.transport())
    }
    /** Money returned for a completed transaction, wholly or in part. A refund is made in two steps: a preview with a
confirmation token, then the same request with the token.*/
    #[must_use]
    pub fn refunds(&self) -> resources::Refunds {
        resources::Refunds::new(self.transport())
    }
    /** The ledger: what was paid, with which method, what it cost and what remains. Transactions are made by lomi. while a
payment runs; they can be read only.*/
    #[must_use]
    pub fn transactions(&self) -> resources::Transactions {
        resources::Transactions::new(self.transport())
    }
    /// What lomi. sent to a webhook address, what the address answered, and a way to send it once more.
    #[must_use]
    pub fn webhook_deliveries(&self) -> resources::WebhookDeliveries {
        resources::WebhookDeliveries::new(self.transport())
    }
    /** The addresses that lomi. sends events to. The secret that signs the events is shown once, when the address is
registered.*/
    #[must_use]
    pub fn webhooks(&self) -> resources::Webhooks {
        resources::Webhooks::new(self.transport())
    }
}
