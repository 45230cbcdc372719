// Generated from specs/tygapay. Don't edit: change the spec, then run `cargo xtask generate`.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///The order that was cancelled.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CancelledOrder {
        ///TygaPay's id of the order.
        #[serde(
            rename = "orderId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub order_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::passerelle::wire::Open<OrderStatus>>,
    }
    ///The order that was made, or the one that was there under the same number.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreatedOrder {
        ///Whether an order with this number was there already.
        #[serde(
            rename = "alreadyExists",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub already_exists: ::std::option::Option<bool>,
        ///TygaPay's id of the order.
        #[serde(rename = "orderId")]
        pub order_id: ::std::string::String,
        ///Opens the payment in TygaPay's app. On mobile devices only.
        #[serde(
            rename = "paymentDeepLinkUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub payment_deep_link_url: ::std::option::Option<::std::string::String>,
        ///The payment page; send the buyer there.
        #[serde(
            rename = "paymentUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub payment_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::passerelle::wire::Open<CreatedOrderStatus>>,
    }
    /**Status of the order. "new" is an order that waits to be paid; the others tell that an order with this number
was there, and how it stands.
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
    pub enum CreatedOrderStatus {
        #[serde(rename = "new")]
        New,
        #[serde(rename = "expired")]
        Expired,
        #[serde(rename = "cancelled")]
        Cancelled,
        #[serde(rename = "paid")]
        Paid,
        #[serde(rename = "partial_paid")]
        PartialPaid,
    }
    impl ::std::fmt::Display for CreatedOrderStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::New => f.write_str("new"),
                Self::Expired => f.write_str("expired"),
                Self::Cancelled => f.write_str("cancelled"),
                Self::Paid => f.write_str("paid"),
                Self::PartialPaid => f.write_str("partial_paid"),
            }
        }
    }
    impl ::std::str::FromStr for CreatedOrderStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "new" => Ok(Self::New),
                "expired" => Ok(Self::Expired),
                "cancelled" => Ok(Self::Cancelled),
                "paid" => Ok(Self::Paid),
                "partial_paid" => Ok(Self::PartialPaid),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CreatedOrderStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CreatedOrderStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///The buyer's postal address.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CustomerAddress {
        ///Town.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub city: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Country. Whether a code or a name is wanted is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///First line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub line1: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Second line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub line2: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Postal code.
        #[serde(
            rename = "postalCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub postal_code: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///State or province.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub state: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
    }
    ///The buyer's date of birth.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CustomerDateOfBirth {
        ///Day of the month.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub day: ::std::option::Option<::passerelle::wire::Personal<i64>>,
        ///Month; presumably 1 is January.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub month: ::std::option::Option<::passerelle::wire::Personal<i64>>,
        ///Year, in four digits.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub year: ::std::option::Option<::passerelle::wire::Personal<i64>>,
    }
    /**What is known of the buyer. It fills in the form of the card payment (Stripe Onramp) beforehand. Each member may
be left out.
*/
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CustomerInformation {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<CustomerAddress>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dob: ::std::option::Option<CustomerDateOfBirth>,
        ///First name.
        #[serde(
            rename = "firstName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub first_name: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Last name.
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_name: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
    }
    /**What other parts of the API answer when they refuse something. For Orders no body is documented at all, so each
member may be missing, and the texts in the examples are stand-ins.
*/
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ErrorResponse {
        ///More on the fault, in a form that is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub details: ::std::option::Option<::serde_json::Value>,
        ///The fault in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        ///Short name of the fault, in snake case.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    ///Answer that carries a text and no data.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct MessageResponse {
        ///The outcome in words. Not made for programs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }
    /**An order. It tells neither its type nor a currency, nor the address of its payment page. Its own id is `id`
here, but `orderId` in the other answers and in notifications.
*/
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct Order {
        ///What the buyer was asked to pay. Says nothing on a deposit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///What is still to be paid. Above zero while the status is "partial_paid".
        #[serde(
            rename = "amountDue",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub amount_due: ::std::option::Option<::passerelle::money::Amount>,
        ///What has been paid. May be more than `amount`; the status is "paid" all the same.
        #[serde(
            rename = "amountPaid",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub amount_paid: ::std::option::Option<::passerelle::money::Amount>,
        ///When the order was made.
        #[serde(
            rename = "createdDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///What the order is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The buyer's e-mail address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///TygaPay's id of the order.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///When the order last changed.
        #[serde(
            rename = "modifiedDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub modified_date: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///Title of the order.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Where the notification of the order's end goes.
        #[serde(
            rename = "notifyUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub notify_url: ::std::option::Option<::std::string::String>,
        ///The merchant's own number of the order.
        #[serde(
            rename = "orderNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub order_number: ::std::option::Option<::std::string::String>,
        ///Where the buyer's browser goes at the end.
        #[serde(
            rename = "returnUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub return_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub state: ::std::option::Option<::passerelle::wire::Open<OrderState>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::passerelle::wire::Open<OrderStatus>>,
    }
    ///Answer to the cancellation of an order.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct OrderCancelResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<CancelledOrder>,
        ///The outcome in words. Not made for programs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }
    ///An order to be made.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OrderCreateRequest {
        /**What the buyer is asked to pay. To be left out for a deposit only; a payment needs it.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        #[serde(
            rename = "customerInformation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub customer_information: ::std::option::Option<CustomerInformation>,
        ///What the order is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The buyer's e-mail address. A refund from the admin portal goes to the TygaPay account that has it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Title of the order.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Where the notification of the order's end goes. As it isn't signed, let the address be hard to guess.
        #[serde(
            rename = "notifyUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub notify_url: ::std::option::Option<::std::string::String>,
        ///The merchant's own number of the order. Unique; see the operation for what a number sent twice does.
        #[serde(rename = "orderNumber")]
        pub order_number: ::std::string::String,
        /**Where the buyer's browser goes at the end. TygaPay appends `orderId`, `orderNumber` and `status` (success,
expired, cancelled) as parameters; how, when the address has a query already, is not documented. It proves
nothing: fetch the order.
*/
        #[serde(
            rename = "returnUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub return_url: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<OrderCreateRequestType>,
    }
    /**"payment" asks for a fixed amount; a "deposit" is complete with whatever was paid. The default is not
documented; presumably "payment".
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
    pub enum OrderCreateRequestType {
        #[serde(rename = "payment")]
        Payment,
        #[serde(rename = "deposit")]
        Deposit,
    }
    impl ::std::fmt::Display for OrderCreateRequestType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Payment => f.write_str("payment"),
                Self::Deposit => f.write_str("deposit"),
            }
        }
    }
    impl ::std::str::FromStr for OrderCreateRequestType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "payment" => Ok(Self::Payment),
                "deposit" => Ok(Self::Deposit),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for OrderCreateRequestType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for OrderCreateRequestType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Answer to the creation of an order.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OrderCreateResponse {
        pub data: CreatedOrder,
        ///The outcome in words. Not made for programs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }
    ///A refund to an address on a blockchain, of all that was paid.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OrderCryptoRefundRequest {
        ///The address that gets the money. It must belong to `network`.
        pub address: ::passerelle::wire::Personal<::std::string::String>,
        ///The blockchain. BSC, MATIC and TRON are the provider's examples.
        pub network: ::std::string::String,
        ///Where the notification of the refund goes.
        #[serde(rename = "notifyUrl")]
        pub notify_url: ::std::string::String,
        ///The one-time password that the tenant's administrator was mailed.
        pub otp: ::passerelle::wire::SecretText,
        ///The merchant's own reference of the refund. The notification has it back.
        #[serde(
            rename = "thirdPartyId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub third_party_id: ::std::option::Option<::std::string::String>,
        ///The token to be sent. USDT is the provider's example.
        pub token: ::std::string::String,
    }
    ///Answer to the retrieval of an order.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OrderGetResponse {
        pub data: Order,
        ///The outcome in words. Not made for programs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }
    ///How an order ended. Amount, currency and transaction come with a success only.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OrderNotification {
        ///What was paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///The token that was paid with. USDT and KRU are the provider's examples.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        ///When the order ended, in UTC with milliseconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///TygaPay's id of the order.
        #[serde(rename = "orderId")]
        pub order_id: ::std::string::String,
        ///The merchant's own number of the order.
        #[serde(rename = "orderNumber")]
        pub order_number: ::std::string::String,
        pub status: ::passerelle::wire::Open<OrderNotificationStatus>,
        ///TygaPay's id of the transaction.
        #[serde(rename = "txId", skip_serializing_if = "::std::option::Option::is_none")]
        pub tx_id: ::std::option::Option<::std::string::String>,
    }
    ///How the order ended. Nothing but "success" is a payment.
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
    pub enum OrderNotificationStatus {
        #[serde(rename = "success")]
        Success,
        #[serde(rename = "expired")]
        Expired,
        #[serde(rename = "cancelled")]
        Cancelled,
    }
    impl ::std::fmt::Display for OrderNotificationStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Success => f.write_str("success"),
                Self::Expired => f.write_str("expired"),
                Self::Cancelled => f.write_str("cancelled"),
            }
        }
    }
    impl ::std::str::FromStr for OrderNotificationStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "success" => Ok(Self::Success),
                "expired" => Ok(Self::Expired),
                "cancelled" => Ok(Self::Cancelled),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for OrderNotificationStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for OrderNotificationStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A refund to a TygaPay account, of all that was paid.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OrderRefundRequest {
        ///Where the notification of the refund goes.
        #[serde(rename = "notifyUrl")]
        pub notify_url: ::std::string::String,
        ///The TygaPay user who gets the money.
        #[serde(rename = "tygaUserId")]
        pub tyga_user_id: ::std::string::String,
    }
    /**State of an order, in the coarser of the two vocabularies. Which status goes with which state is not documented.
Further values are to be expected.
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
    pub enum OrderState {
        #[serde(rename = "pending")]
        Pending,
        #[serde(rename = "processing")]
        Processing,
        #[serde(rename = "completed")]
        Completed,
        #[serde(rename = "expired")]
        Expired,
        #[serde(rename = "cancelled")]
        Cancelled,
        #[serde(rename = "insufficient_funds")]
        InsufficientFunds,
    }
    impl ::std::fmt::Display for OrderState {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("pending"),
                Self::Processing => f.write_str("processing"),
                Self::Completed => f.write_str("completed"),
                Self::Expired => f.write_str("expired"),
                Self::Cancelled => f.write_str("cancelled"),
                Self::InsufficientFunds => f.write_str("insufficient_funds"),
            }
        }
    }
    impl ::std::str::FromStr for OrderState {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pending" => Ok(Self::Pending),
                "processing" => Ok(Self::Processing),
                "completed" => Ok(Self::Completed),
                "expired" => Ok(Self::Expired),
                "cancelled" => Ok(Self::Cancelled),
                "insufficient_funds" => Ok(Self::InsufficientFunds),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for OrderState {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for OrderState {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /**Status of an order, in the finer of the two vocabularies. "paid" is the one that means paid; notifications say
"success" for it. Further values are to be expected: until 2024-02-13 the provider's list had "new" alone.
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
    pub enum OrderStatus {
        #[serde(rename = "new")]
        New,
        #[serde(rename = "processing")]
        Processing,
        #[serde(rename = "partial_paid")]
        PartialPaid,
        #[serde(rename = "paid")]
        Paid,
        #[serde(rename = "processing_refund")]
        ProcessingRefund,
        #[serde(rename = "refunded")]
        Refunded,
        #[serde(rename = "expired")]
        Expired,
        #[serde(rename = "cancelled")]
        Cancelled,
        #[serde(rename = "insufficient_funds")]
        InsufficientFunds,
    }
    impl ::std::fmt::Display for OrderStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::New => f.write_str("new"),
                Self::Processing => f.write_str("processing"),
                Self::PartialPaid => f.write_str("partial_paid"),
                Self::Paid => f.write_str("paid"),
                Self::ProcessingRefund => f.write_str("processing_refund"),
                Self::Refunded => f.write_str("refunded"),
                Self::Expired => f.write_str("expired"),
                Self::Cancelled => f.write_str("cancelled"),
                Self::InsufficientFunds => f.write_str("insufficient_funds"),
            }
        }
    }
    impl ::std::str::FromStr for OrderStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "new" => Ok(Self::New),
                "processing" => Ok(Self::Processing),
                "partial_paid" => Ok(Self::PartialPaid),
                "paid" => Ok(Self::Paid),
                "processing_refund" => Ok(Self::ProcessingRefund),
                "refunded" => Ok(Self::Refunded),
                "expired" => Ok(Self::Expired),
                "cancelled" => Ok(Self::Cancelled),
                "insufficient_funds" => Ok(Self::InsufficientFunds),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for OrderStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for OrderStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///How a refund ended. Address, token, network and hash come with a refund to an address only.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RefundNotification {
        ///The address that got the money.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///What was given back.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///The token that was given back, such as USDT.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        ///When the refund ended, in UTC with milliseconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///The blockchain it was sent on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub network: ::std::option::Option<::std::string::String>,
        ///TygaPay's id of the order.
        #[serde(rename = "orderId")]
        pub order_id: ::std::string::String,
        ///The merchant's own number of the order.
        #[serde(rename = "orderNumber")]
        pub order_number: ::std::string::String,
        /**How the refund ended. The values are not known; "success" and "cancelled" are likely. Whatever else comes is
undecided: fetch the order.
*/
        pub status: ::std::string::String,
        ///The merchant's own reference of the refund, where the request had one.
        #[serde(
            rename = "thirdPartyId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub third_party_id: ::std::option::Option<::std::string::String>,
        ///The token that was sent to the address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token: ::std::option::Option<::std::string::String>,
        ///The transaction on the blockchain, to check it by.
        #[serde(
            rename = "txHash",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tx_hash: ::std::option::Option<::std::string::String>,
        ///TygaPay's id of the transaction.
        #[serde(rename = "txId", skip_serializing_if = "::std::option::Option::is_none")]
        pub tx_id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type")]
        pub type_: ::passerelle::wire::Open<RefundNotificationType>,
    }
    ///Whether the refund went to a TygaPay account or to an address on a blockchain.
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
    pub enum RefundNotificationType {
        #[serde(rename = "order_refund")]
        OrderRefund,
        #[serde(rename = "order_refund_crypto")]
        OrderRefundCrypto,
    }
    impl ::std::fmt::Display for RefundNotificationType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::OrderRefund => f.write_str("order_refund"),
                Self::OrderRefundCrypto => f.write_str("order_refund_crypto"),
            }
        }
    }
    impl ::std::str::FromStr for RefundNotificationType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "order_refund" => Ok(Self::OrderRefund),
                "order_refund_crypto" => Ok(Self::OrderRefundCrypto),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for RefundNotificationType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for RefundNotificationType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
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
/**Client for TygaPay

Orders paid in crypto. A merchant (*tenant*) creates an order, sends the buyer to its payment page, gets a
notification at the end, and fetches the order to learn whether it was paid.

This is version 1 of the API, of which the Orders part is described here. A newer generation on other hosts, known
from community code under the name TygaBank, has other paths and fields and is not part of it.

What is true of every operation:

- **Envelope.** An answer holds `message` and, where there is something to say, `data`. The provider's document
  marks no member of any answer as required.
- **Errors.** Their bodies are not documented for Orders. Expect JSON, HTML or nothing; `ErrorResponse` is what other
  parts of the API answer.
- **Signature.** Every request is signed; see the scheme `requestHash`.
- **Amounts** have neither a unit nor a currency in requests and orders. They are JSON numbers such as 100 or
  9.99; only a notification names a token (USDT, KRU).
- **No sandbox, no list of orders, no idempotency key, no request id** is documented, and no limit on the rate of calls.


Version: 1.0.0*/
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
        "1.0.0"
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
    /**Create an order

Makes an order and answers the address of its payment page.

`orderNumber` is the merchant's own and unique. Sending a number again doesn't make a second order: the answer
then has `alreadyExists` and the `status` that the existing order is in. Only `status` "new" means an order
that waits to be paid. What happens to other values sent under a known number is not documented, and neither
is the HTTP status of such an answer; 200 is assumed.


Sends a `POST` request to `/orders`

Arguments:
- `body`: The order to be made.
*/
    pub async fn orders_create<'a>(
        &'a self,
        body: &'a types::OrderCreateRequest,
    ) -> Result<ResponseValue<types::OrderCreateResponse>, Error<()>> {
        let url = format!("{}/orders", self.baseurl,);
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
            operation_id: "orders_create",
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
    /**Get an order

Answers an order by TygaPay's id. Before anything is delivered, look here: that `orderNumber` is the one expected,
that `status` is "paid", and that `amountPaid` covers what was asked.


Sends a `GET` request to `/orders/{orderId}`

Arguments:
- `order_id`: TygaPay's id of the order, as answered when it was made. Not the merchant's order number.
*/
    pub async fn orders_get<'a>(
        &'a self,
        order_id: &'a str,
    ) -> Result<ResponseValue<types::OrderGetResponse>, Error<()>> {
        let url = format!(
            "{}/orders/{}", self.baseurl, encode_path(& order_id.to_string()),
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
            operation_id: "orders_get",
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
    /**Cancel an order

Ends an order that is still open. It takes no body. Refused with 400 when the order's status doesn't allow it;
which do is not documented.


Sends a `PUT` request to `/orders/{orderId}/cancel`

Arguments:
- `order_id`: TygaPay's id of the order, as answered when it was made. Not the merchant's order number.
*/
    pub async fn orders_cancel<'a>(
        &'a self,
        order_id: &'a str,
    ) -> Result<ResponseValue<types::OrderCancelResponse>, Error<()>> {
        let url = format!(
            "{}/orders/{}/cancel", self.baseurl, encode_path(& order_id.to_string()),
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
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "orders_cancel",
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
    /**Refund an order to a TygaPay account

Gives the whole paid amount back to a TygaPay user, out of the tenant's wallet; there is no amount to choose. It
fails when the wallet lacks the funds or the tenant lacks the permission, which support grants. The outcome comes
as a notification; meanwhile the order's status shows it (processing_refund, refunded). Whether an order paid in
part may be refunded this way is not documented.


Sends a `POST` request to `/orders/{orderId}/refund`

Arguments:
- `order_id`: TygaPay's id of the order, as answered when it was made. Not the merchant's order number.
- `body`: Who gets the money, and where the outcome goes.
*/
    pub async fn orders_refund<'a>(
        &'a self,
        order_id: &'a str,
        body: &'a types::OrderRefundRequest,
    ) -> Result<ResponseValue<types::MessageResponse>, Error<()>> {
        let url = format!(
            "{}/orders/{}/refund", self.baseurl, encode_path(& order_id.to_string()),
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
            operation_id: "orders_refund",
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
    /**Refund an order to a crypto address

Gives the whole paid amount back to an address on a blockchain; there is no amount to choose, and what was sent
can't be called back. Needs a one-time password, asked for with `orders_request_refund_otp`. The outcome comes as
a notification.


Sends a `POST` request to `/orders/{orderId}/refund/crypto`

Arguments:
- `order_id`: TygaPay's id of the order, as answered when it was made. Not the merchant's order number.
- `body`: Where the money goes, the password, and where the outcome goes.
*/
    pub async fn orders_refund_to_crypto<'a>(
        &'a self,
        order_id: &'a str,
        body: &'a types::OrderCryptoRefundRequest,
    ) -> Result<ResponseValue<types::MessageResponse>, Error<()>> {
        let url = format!(
            "{}/orders/{}/refund/crypto", self.baseurl, encode_path(& order_id
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
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "orders_refund_to_crypto",
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
    /**Ask for the one-time password of a crypto refund

Has a one-time password mailed to the tenant's administrator, who is set up by TygaPay's support beforehand. It
takes no body. `orders_refund_to_crypto` wants the password. Its length, how long it lives and how many tries it
allows are not documented.


Sends a `POST` request to `/orders/{orderId}/refund/crypto/otp`

Arguments:
- `order_id`: TygaPay's id of the order, as answered when it was made. Not the merchant's order number.
*/
    pub async fn orders_request_refund_otp<'a>(
        &'a self,
        order_id: &'a str,
    ) -> Result<ResponseValue<types::MessageResponse>, Error<()>> {
        let url = format!(
            "{}/orders/{}/refund/crypto/otp", self.baseurl, encode_path(& order_id
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
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "orders_request_refund_otp",
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
    /// `POST /orders`
    pub const ORDERS_CREATE: Policy = Policy {
        provider: "tygapay",
        operation_id: "orders_create",
        method: "POST",
        path: "/orders",
        host: "orders",
        authenticated: true,
        retry: Retry::Lookup,
        because: "The order number is unique, and a request with a known number is answered with the order that exists.",
        success: 200u16,
        idempotency_key: None,
        lookup: Some(Lookup {
            operation_id: "orders_create",
            by: LookupBy::Repeating,
            request: "/orderNumber",
            response: "/data/alreadyExists",
        }),
        pagination: None,
        confirmation: None,
    };
    /// `GET /orders/{orderId}`
    pub const ORDERS_GET: Policy = Policy {
        provider: "tygapay",
        operation_id: "orders_get",
        method: "GET",
        path: "/orders/{orderId}",
        host: "orders",
        authenticated: true,
        retry: Retry::Safe,
        because: "It only reads.",
        success: 200u16,
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
    };
    /// `PUT /orders/{orderId}/cancel`
    pub const ORDERS_CANCEL: Policy = Policy {
        provider: "tygapay",
        operation_id: "orders_cancel",
        method: "PUT",
        path: "/orders/{orderId}/cancel",
        host: "orders",
        authenticated: true,
        retry: Retry::Never,
        because: "A repeat of a cancellation that worked is probably refused with 400, as is that of an order which was paid in between; fetching the order tells which.",
        success: 200u16,
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
    };
    /// `POST /orders/{orderId}/refund`
    pub const ORDERS_REFUND: Policy = Policy {
        provider: "tygapay",
        operation_id: "orders_refund",
        method: "POST",
        path: "/orders/{orderId}/refund",
        host: "orders",
        authenticated: true,
        retry: Retry::Never,
        because: "It moves money out, takes no key, and nothing says that a second refund of an order is refused.",
        success: 200u16,
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
    };
    /// `POST /orders/{orderId}/refund/crypto`
    pub const ORDERS_REFUND_TO_CRYPTO: Policy = Policy {
        provider: "tygapay",
        operation_id: "orders_refund_to_crypto",
        method: "POST",
        path: "/orders/{orderId}/refund/crypto",
        host: "orders",
        authenticated: true,
        retry: Retry::Never,
        because: "It moves money out for good, and nothing says that a second refund of an order is refused.",
        success: 200u16,
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
    };
    /// `POST /orders/{orderId}/refund/crypto/otp`
    pub const ORDERS_REQUEST_REFUND_OTP: Policy = Policy {
        provider: "tygapay",
        operation_id: "orders_request_refund_otp",
        method: "POST",
        path: "/orders/{orderId}/refund/crypto/otp",
        host: "orders",
        authenticated: true,
        retry: Retry::Never,
        because: "Each request mails a password to a person, and whether a new one ends the one before is not documented.",
        success: 200u16,
        idempotency_key: None,
        lookup: None,
        pagination: None,
        confirmation: None,
    };
    /// Every operation's policy, in the order of the paths.
    pub const ALL: &[&Policy] = &[
        &ORDERS_CREATE,
        &ORDERS_GET,
        &ORDERS_CANCEL,
        &ORDERS_REFUND,
        &ORDERS_REFUND_TO_CRYPTO,
        &ORDERS_REQUEST_REFUND_OTP,
    ];
    /// The policy of an operation.
    pub fn by_id(operation_id: &str) -> ::std::option::Option<&'static Policy> {
        match operation_id {
            "orders_create" => ::std::option::Option::Some(&ORDERS_CREATE),
            "orders_get" => ::std::option::Option::Some(&ORDERS_GET),
            "orders_cancel" => ::std::option::Option::Some(&ORDERS_CANCEL),
            "orders_refund" => ::std::option::Option::Some(&ORDERS_REFUND),
            "orders_refund_to_crypto" => {
                ::std::option::Option::Some(&ORDERS_REFUND_TO_CRYPTO)
            }
            "orders_request_refund_otp" => {
                ::std::option::Option::Some(&ORDERS_REQUEST_REFUND_OTP)
            }
            _ => ::std::option::Option::None,
        }
    }
}
/// Constructors of the request types.
mod requests {
    use super::types::*;
    impl CustomerAddress {
        /// With nothing set; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                city: ::std::option::Option::None,
                country: ::std::option::Option::None,
                line1: ::std::option::Option::None,
                line2: ::std::option::Option::None,
                postal_code: ::std::option::Option::None,
                state: ::std::option::Option::None,
            }
        }
        ///Town.
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
        ///Country. Whether a code or a name is wanted is not documented.
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
        ///First line.
        #[must_use]
        pub fn line1(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.line1 = ::std::option::Option::Some(value.into());
            self
        }
        ///Second line.
        #[must_use]
        pub fn line2(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.line2 = ::std::option::Option::Some(value.into());
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
        ///State or province.
        #[must_use]
        pub fn state(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.state = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CustomerDateOfBirth {
        /// With nothing set; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                day: ::std::option::Option::None,
                month: ::std::option::Option::None,
                year: ::std::option::Option::None,
            }
        }
        ///Day of the month.
        #[must_use]
        pub fn day(
            mut self,
            value: impl ::std::convert::Into<::passerelle::wire::Personal<i64>>,
        ) -> Self {
            self.day = ::std::option::Option::Some(value.into());
            self
        }
        ///Month; presumably 1 is January.
        #[must_use]
        pub fn month(
            mut self,
            value: impl ::std::convert::Into<::passerelle::wire::Personal<i64>>,
        ) -> Self {
            self.month = ::std::option::Option::Some(value.into());
            self
        }
        ///Year, in four digits.
        #[must_use]
        pub fn year(
            mut self,
            value: impl ::std::convert::Into<::passerelle::wire::Personal<i64>>,
        ) -> Self {
            self.year = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl CustomerInformation {
        /// With nothing set; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                address: ::std::option::Option::None,
                dob: ::std::option::Option::None,
                first_name: ::std::option::Option::None,
                last_name: ::std::option::Option::None,
            }
        }
        ///
        #[must_use]
        pub fn address(
            mut self,
            value: impl ::std::convert::Into<CustomerAddress>,
        ) -> Self {
            self.address = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn dob(
            mut self,
            value: impl ::std::convert::Into<CustomerDateOfBirth>,
        ) -> Self {
            self.dob = ::std::option::Option::Some(value.into());
            self
        }
        ///First name.
        #[must_use]
        pub fn first_name(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.first_name = ::std::option::Option::Some(value.into());
            self
        }
        ///Last name.
        #[must_use]
        pub fn last_name(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.last_name = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl OrderCreateRequest {
        /** With what is required.

- `order_number`: The merchant's own number of the order. Unique; see the operation for what a number sent twice does.*/
        #[must_use]
        pub fn new(
            order_number: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                amount: ::std::option::Option::None,
                customer_information: ::std::option::Option::None,
                description: ::std::option::Option::None,
                email: ::std::option::Option::None,
                name: ::std::option::Option::None,
                notify_url: ::std::option::Option::None,
                order_number: order_number.into(),
                return_url: ::std::option::Option::None,
                type_: ::std::option::Option::None,
            }
        }
        /**What the buyer is asked to pay. To be left out for a deposit only; a payment needs it.
*/
        #[must_use]
        pub fn amount(
            mut self,
            value: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            self.amount = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn customer_information(
            mut self,
            value: impl ::std::convert::Into<CustomerInformation>,
        ) -> Self {
            self.customer_information = ::std::option::Option::Some(value.into());
            self
        }
        ///What the order is for.
        #[must_use]
        pub fn description(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.description = ::std::option::Option::Some(value.into());
            self
        }
        ///The buyer's e-mail address. A refund from the admin portal goes to the TygaPay account that has it.
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
        ///Title of the order.
        #[must_use]
        pub fn name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.name = ::std::option::Option::Some(value.into());
            self
        }
        ///Where the notification of the order's end goes. As it isn't signed, let the address be hard to guess.
        #[must_use]
        pub fn notify_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.notify_url = ::std::option::Option::Some(value.into());
            self
        }
        /**Where the buyer's browser goes at the end. TygaPay appends `orderId`, `orderNumber` and `status` (success,
expired, cancelled) as parameters; how, when the address has a query already, is not documented. It proves
nothing: fetch the order.
*/
        #[must_use]
        pub fn return_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.return_url = ::std::option::Option::Some(value.into());
            self
        }
        ///
        #[must_use]
        pub fn type_(
            mut self,
            value: impl ::std::convert::Into<OrderCreateRequestType>,
        ) -> Self {
            self.type_ = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl OrderCryptoRefundRequest {
        /** With what is required.

- `address`: The address that gets the money. It must belong to `network`.
- `network`: The blockchain. BSC, MATIC and TRON are the provider's examples.
- `notify_url`: Where the notification of the refund goes.
- `otp`: The one-time password that the tenant's administrator was mailed.
- `token`: The token to be sent. USDT is the provider's example.*/
        #[must_use]
        pub fn new(
            address: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
            network: impl ::std::convert::Into<::std::string::String>,
            notify_url: impl ::std::convert::Into<::std::string::String>,
            otp: impl ::std::convert::Into<::passerelle::wire::SecretText>,
            token: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                address: address.into(),
                network: network.into(),
                notify_url: notify_url.into(),
                otp: otp.into(),
                third_party_id: ::std::option::Option::None,
                token: token.into(),
            }
        }
        ///The merchant's own reference of the refund. The notification has it back.
        #[must_use]
        pub fn third_party_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.third_party_id = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl OrderRefundRequest {
        /** With what is required.

- `notify_url`: Where the notification of the refund goes.
- `tyga_user_id`: The TygaPay user who gets the money.*/
        #[must_use]
        pub fn new(
            notify_url: impl ::std::convert::Into<::std::string::String>,
            tyga_user_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                notify_url: notify_url.into(),
                tyga_user_id: tyga_user_id.into(),
            }
        }
    }
}
/// The calls, grouped by resource.
pub mod resources {
    use super::{calls, types};
    /// What a buyer is asked to pay, its state, and giving it back.
    #[derive(Clone, Debug)]
    pub struct Orders {
        transport: ::passerelle::transport::Transport,
    }
    impl Orders {
        /** Create an order

 Makes an order and answers the address of its payment page.

`orderNumber` is the merchant's own and unique. Sending a number again doesn't make a second order: the answer
then has `alreadyExists` and the `status` that the existing order is in. Only `status` "new" means an order
that waits to be paid. What happens to other values sent under a known number is not documented, and neither
is the HTTP status of such an answer; 200 is assumed.

 `POST /orders`. Repeating: **lookup**. The order number is unique, and a request with a known number is answered with the order that exists.*/
        pub fn create(
            &self,
            body: impl ::std::convert::Into<types::OrderCreateRequest>,
        ) -> calls::OrdersCreate {
            calls::OrdersCreate {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                body: body.into(),
            }
        }
        /** Get an order

 Answers an order by TygaPay's id. Before anything is delivered, look here: that `orderNumber` is the one expected,
that `status` is "paid", and that `amountPaid` covers what was asked.

 `GET /orders/{orderId}`. Repeating: **safe**. It only reads.*/
        pub fn get(
            &self,
            order_id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::OrdersGet {
            calls::OrdersGet {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                order_id: order_id.into(),
            }
        }
        /** Cancel an order

 Ends an order that is still open. It takes no body. Refused with 400 when the order's status doesn't allow it;
which do is not documented.

 `PUT /orders/{orderId}/cancel`. Repeating: **never**. A repeat of a cancellation that worked is probably refused with 400, as is that of an order which was paid in between; fetching the order tells which.*/
        pub fn cancel(
            &self,
            order_id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::OrdersCancel {
            calls::OrdersCancel {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                order_id: order_id.into(),
            }
        }
        /** Refund an order to a TygaPay account

 Gives the whole paid amount back to a TygaPay user, out of the tenant's wallet; there is no amount to choose. It
fails when the wallet lacks the funds or the tenant lacks the permission, which support grants. The outcome comes
as a notification; meanwhile the order's status shows it (processing_refund, refunded). Whether an order paid in
part may be refunded this way is not documented.

 `POST /orders/{orderId}/refund`. Repeating: **never**. It moves money out, takes no key, and nothing says that a second refund of an order is refused.*/
        pub fn refund(
            &self,
            order_id: impl ::std::convert::Into<::std::string::String>,
            body: impl ::std::convert::Into<types::OrderRefundRequest>,
        ) -> calls::OrdersRefund {
            calls::OrdersRefund {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                order_id: order_id.into(),
                body: body.into(),
            }
        }
        /** Refund an order to a crypto address

 Gives the whole paid amount back to an address on a blockchain; there is no amount to choose, and what was sent
can't be called back. Needs a one-time password, asked for with `orders_request_refund_otp`. The outcome comes as
a notification.

 `POST /orders/{orderId}/refund/crypto`. Repeating: **never**. It moves money out for good, and nothing says that a second refund of an order is refused.*/
        pub fn refund_to_crypto(
            &self,
            order_id: impl ::std::convert::Into<::std::string::String>,
            body: impl ::std::convert::Into<types::OrderCryptoRefundRequest>,
        ) -> calls::OrdersRefundToCrypto {
            calls::OrdersRefundToCrypto {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                order_id: order_id.into(),
                body: body.into(),
            }
        }
        /** Ask for the one-time password of a crypto refund

 Has a one-time password mailed to the tenant's administrator, who is set up by TygaPay's support beforehand. It
takes no body. `orders_refund_to_crypto` wants the password. Its length, how long it lives and how many tries it
allows are not documented.

 `POST /orders/{orderId}/refund/crypto/otp`. Repeating: **never**. Each request mails a password to a person, and whether a new one ends the one before is not documented.*/
        pub fn request_refund_otp(
            &self,
            order_id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::OrdersRequestRefundOtp {
            calls::OrdersRequestRefundOtp {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                order_id: order_id.into(),
            }
        }
    }
    impl Orders {
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
    /** Create an order

 Makes an order and answers the address of its payment page.

`orderNumber` is the merchant's own and unique. Sending a number again doesn't make a second order: the answer
then has `alreadyExists` and the `status` that the existing order is in. Only `status` "new" means an order
that waits to be paid. What happens to other values sent under a known number is not documented, and neither
is the HTTP status of such an answer; 200 is assumed.

 `POST /orders`. Repeating: **lookup**. The order number is unique, and a request with a known number is answered with the order that exists.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct OrdersCreate {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) body: types::OrderCreateRequest,
    }
    impl OrdersCreate {
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
            ::passerelle::Response<types::OrderCreateResponse>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::ORDERS_CREATE,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.orders_create(&self.body).await;
            call.finish(result)
        }
    }
    /** Get an order

 Answers an order by TygaPay's id. Before anything is delivered, look here: that `orderNumber` is the one expected,
that `status` is "paid", and that `amountPaid` covers what was asked.

 `GET /orders/{orderId}`. Repeating: **safe**. It only reads.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct OrdersGet {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) order_id: ::std::string::String,
    }
    impl OrdersGet {
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
            ::passerelle::Response<types::OrderGetResponse>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::ORDERS_GET,
                self.options,
                &[("orderId", self.order_id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.orders_get(&self.order_id).await;
            call.finish(result)
        }
    }
    /** Cancel an order

 Ends an order that is still open. It takes no body. Refused with 400 when the order's status doesn't allow it;
which do is not documented.

 `PUT /orders/{orderId}/cancel`. Repeating: **never**. A repeat of a cancellation that worked is probably refused with 400, as is that of an order which was paid in between; fetching the order tells which.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct OrdersCancel {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) order_id: ::std::string::String,
    }
    impl OrdersCancel {
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
            ::passerelle::Response<types::OrderCancelResponse>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::ORDERS_CANCEL,
                self.options,
                &[("orderId", self.order_id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.orders_cancel(&self.order_id).await;
            call.finish(result)
        }
    }
    /** Refund an order to a TygaPay account

 Gives the whole paid amount back to a TygaPay user, out of the tenant's wallet; there is no amount to choose. It
fails when the wallet lacks the funds or the tenant lacks the permission, which support grants. The outcome comes
as a notification; meanwhile the order's status shows it (processing_refund, refunded). Whether an order paid in
part may be refunded this way is not documented.

 `POST /orders/{orderId}/refund`. Repeating: **never**. It moves money out, takes no key, and nothing says that a second refund of an order is refused.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct OrdersRefund {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) order_id: ::std::string::String,
        pub(super) body: types::OrderRefundRequest,
    }
    impl OrdersRefund {
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
            ::passerelle::Response<types::MessageResponse>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::ORDERS_REFUND,
                self.options,
                &[("orderId", self.order_id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.orders_refund(&self.order_id, &self.body).await;
            call.finish(result)
        }
    }
    /** Refund an order to a crypto address

 Gives the whole paid amount back to an address on a blockchain; there is no amount to choose, and what was sent
can't be called back. Needs a one-time password, asked for with `orders_request_refund_otp`. The outcome comes as
a notification.

 `POST /orders/{orderId}/refund/crypto`. Repeating: **never**. It moves money out for good, and nothing says that a second refund of an order is refused.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct OrdersRefundToCrypto {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) order_id: ::std::string::String,
        pub(super) body: types::OrderCryptoRefundRequest,
    }
    impl OrdersRefundToCrypto {
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
            ::passerelle::Response<types::MessageResponse>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::ORDERS_REFUND_TO_CRYPTO,
                self.options,
                &[("orderId", self.order_id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .orders_refund_to_crypto(&self.order_id, &self.body)
                .await;
            call.finish(result)
        }
    }
    /** Ask for the one-time password of a crypto refund

 Has a one-time password mailed to the tenant's administrator, who is set up by TygaPay's support beforehand. It
takes no body. `orders_refund_to_crypto` wants the password. Its length, how long it lives and how many tries it
allows are not documented.

 `POST /orders/{orderId}/refund/crypto/otp`. Repeating: **never**. Each request mails a password to a person, and whether a new one ends the one before is not documented.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct OrdersRequestRefundOtp {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) order_id: ::std::string::String,
    }
    impl OrdersRequestRefundOtp {
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
            ::passerelle::Response<types::MessageResponse>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::ORDERS_REQUEST_REFUND_OTP,
                self.options,
                &[("orderId", self.order_id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.orders_request_refund_otp(&self.order_id).await;
            call.finish(result)
        }
    }
}
impl ::passerelle::tygapay::TygaPay {
    /// What a buyer is asked to pay, its state, and giving it back.
    #[must_use]
    pub fn orders(&self) -> resources::Orders {
        resources::Orders::new(self.transport())
    }
}
