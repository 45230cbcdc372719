// Generated from specs/lomi. Don't edit: change the spec, then run `cargo xtask generate`.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
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
        /**What it is about. For PAYMENT events the transaction, without fields of the provider. For SUBSCRIPTION_UPDATED
`object`, `previous_attributes` and `context`. The rest is not documented.
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
        self.inner.execute(request, policies::by_id(info.operation_id)).await
    }
}
/// What may be done with each operation when its answer is lost, from the spec's extensions.
pub mod policies {
    use ::passerelle::policy::*;
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
        idempotency_key: None,
        lookup: None,
        pagination: Some(Pagination::Cursor {
            cursor: "cursor",
            limit: "limit",
        }),
        confirmation: None,
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
        idempotency_key: Some(IdempotencyHeader {
            name: "idempotency-key",
            required: false,
        }),
        lookup: None,
        pagination: None,
        confirmation: None,
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
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
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
        idempotency_key: None,
        lookup: None,
        pagination: Some(Pagination::Cursor {
            cursor: "cursor",
            limit: "limit",
        }),
        confirmation: None,
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
        idempotency_key: None,
        lookup: Some(Lookup {
            operation_id: "payment_links_list",
            by: LookupBy::Listing,
            request: "/metadata/passerelle_reference",
            response: "/metadata/passerelle_reference",
        }),
        pagination: None,
        confirmation: None,
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
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
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
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
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
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
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
        idempotency_key: None,
        lookup: None,
        pagination: Some(Pagination::Cursor {
            cursor: "cursor",
            limit: "limit",
        }),
        confirmation: None,
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
        idempotency_key: Some(IdempotencyHeader {
            name: "idempotency-key",
            required: true,
        }),
        lookup: None,
        pagination: None,
        confirmation: Some(Confirmation {
            request: "/confirmation_token",
            response: "/confirmation_token",
        }),
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
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
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
        idempotency_key: None,
        lookup: None,
        pagination: Some(Pagination::Cursor {
            cursor: "cursor",
            limit: "limit",
        }),
        confirmation: None,
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
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
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
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
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
        idempotency_key: None,
        lookup: None,
        pagination: Some(Pagination::Whole),
        confirmation: None,
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
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
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
        idempotency_key: None,
        lookup: None,
        pagination: Some(Pagination::Offset {
            offset: "offset",
            limit: "limit",
        }),
        confirmation: None,
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
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
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
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
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
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
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
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
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
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
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
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
    };
    /// Every operation's policy, in the order of the paths.
    pub const ALL: &[&Policy] = &[
        &CHECKOUT_SESSIONS_LIST,
        &CHECKOUT_SESSIONS_CREATE,
        &CHECKOUT_SESSIONS_GET,
        &PAYMENT_LINKS_LIST,
        &PAYMENT_LINKS_CREATE,
        &PAYMENT_LINKS_GET,
        &PAYMENT_LINKS_ARCHIVE,
        &PAYMENT_LINKS_UPDATE,
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
            "checkout_sessions_list" => {
                ::std::option::Option::Some(&CHECKOUT_SESSIONS_LIST)
            }
            "checkout_sessions_create" => {
                ::std::option::Option::Some(&CHECKOUT_SESSIONS_CREATE)
            }
            "checkout_sessions_get" => {
                ::std::option::Option::Some(&CHECKOUT_SESSIONS_GET)
            }
            "payment_links_list" => ::std::option::Option::Some(&PAYMENT_LINKS_LIST),
            "payment_links_create" => ::std::option::Option::Some(&PAYMENT_LINKS_CREATE),
            "payment_links_get" => ::std::option::Option::Some(&PAYMENT_LINKS_GET),
            "payment_links_archive" => {
                ::std::option::Option::Some(&PAYMENT_LINKS_ARCHIVE)
            }
            "payment_links_update" => ::std::option::Option::Some(&PAYMENT_LINKS_UPDATE),
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
    /// The session that was made, or the invoice that has to be paid before one can be.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum CheckoutSessionCreated {
        /// when `payment_required` is there
        PaymentRequired(::std::boxed::Box<types::CheckoutSessionPaymentRequired>),
        /// otherwise
        Session(::std::boxed::Box<types::CheckoutSession>),
    }
    #[derive(::serde::Deserialize)]
    struct CheckoutSessionCreatedProbe {
        #[serde(default, rename = "payment_required")]
        payment_required: ::serde_json::Value,
    }
    impl<'de> ::serde::Deserialize<'de> for CheckoutSessionCreated {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let raw = ::passerelle::wire::raw(deserializer)?;
            let probe: CheckoutSessionCreatedProbe = ::passerelle::wire::branch(&raw)
                .map(|boxed| *boxed)?;
            if ::passerelle::wire::tells(&probe.payment_required) {
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
    #[derive(::serde::Deserialize)]
    struct RefundCreatedProbe {
        #[serde(default, rename = "requires_confirmation")]
        requires_confirmation: ::serde_json::Value,
    }
    impl<'de> ::serde::Deserialize<'de> for RefundCreated {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let raw = ::passerelle::wire::raw(deserializer)?;
            let probe: RefundCreatedProbe = ::passerelle::wire::branch(&raw)
                .map(|boxed| *boxed)?;
            if ::passerelle::wire::tells(&probe.requires_confirmation) {
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
    #[derive(::serde::Deserialize)]
    struct RefundFoundProbe {
        #[serde(default, rename = "data")]
        data: ::serde_json::Value,
    }
    impl<'de> ::serde::Deserialize<'de> for RefundFound {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let raw = ::passerelle::wire::raw(deserializer)?;
            let probe: RefundFoundProbe = ::passerelle::wire::branch(&raw)
                .map(|boxed| *boxed)?;
            if ::passerelle::wire::tells(&probe.data) {
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
    /// The webhook that was registered, with its secret.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum WebhookCreated {
        /// when `data` is there
        Wrapped(::std::boxed::Box<types::WebhookCreatedWrapped>),
        /// otherwise
        Bare(::std::boxed::Box<types::WebhookCreatedBare>),
    }
    #[derive(::serde::Deserialize)]
    struct WebhookCreatedProbe {
        #[serde(default, rename = "data")]
        data: ::serde_json::Value,
    }
    impl<'de> ::serde::Deserialize<'de> for WebhookCreated {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            let raw = ::passerelle::wire::raw(deserializer)?;
            let probe: WebhookCreatedProbe = ::passerelle::wire::branch(&raw)
                .map(|boxed| *boxed)?;
            if ::passerelle::wire::tells(&probe.data) {
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
            idempotency_key: ::passerelle::IdempotencyKey,
        ) -> calls::RefundsCreate {
            calls::RefundsCreate {
                transport: self.transport.clone(),
                options: ::passerelle::transport::CallOptions::keyed(idempotency_key),
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
    impl CheckoutSessions {
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
        pub fn idempotency_key(mut self, key: ::passerelle::IdempotencyKey) -> Self {
            self.options.idempotency_key = ::std::option::Option::Some(key);
            self
        }
        /// One deadline over all attempts of this call, in place of the client's.
        #[must_use]
        pub fn timeout(mut self, total: ::std::time::Duration) -> Self {
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
            self
        }
        /// Sends the call.
        ///
        /// # Errors
        /// [`Error`](::passerelle::Error): its variant says whether money may have moved.
        pub async fn send(
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
            self.options.total_timeout = ::std::option::Option::Some(total);
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
    /** One hosted payment page for one purchase: `open`, then `completed` or `expired`. It lives 60 minutes unless lomi.
says otherwise, and can't be cancelled through the API.*/
    #[must_use]
    pub fn checkout_sessions(&self) -> resources::CheckoutSessions {
        resources::CheckoutSessions::new(self.transport())
    }
    /** Durable addresses of a payment page that can be shared. Each opening makes a checkout session. A link has no
status of its own, only `is_active` and `expires_at`.*/
    #[must_use]
    pub fn payment_links(&self) -> resources::PaymentLinks {
        resources::PaymentLinks::new(self.transport())
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
