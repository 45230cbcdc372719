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
    /**What is answered for a user that can't be found. No other error has a documented body, so each member may be
missing, and the texts in the examples are stand-ins.
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
    ///How a payout ended. It names no currency, and no type that would tell it from other notifications.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PayoutNotification {
        ///What was paid out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        pub status: ::passerelle::wire::Open<PayoutNotificationStatus>,
        ///The merchant's own reference of the payout.
        #[serde(
            rename = "thirdPartyId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub third_party_id: ::std::option::Option<::std::string::String>,
        ///TygaPay's id of the transaction.
        #[serde(rename = "transactionId")]
        pub transaction_id: ::std::string::String,
    }
    ///How the payout ended. Nothing but "success" is a payout that was made.
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
    pub enum PayoutNotificationStatus {
        #[serde(rename = "success")]
        Success,
        #[serde(rename = "cancelled")]
        Cancelled,
    }
    impl ::std::fmt::Display for PayoutNotificationStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Success => f.write_str("success"),
                Self::Cancelled => f.write_str("cancelled"),
            }
        }
    }
    impl ::std::str::FromStr for PayoutNotificationStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "success" => Ok(Self::Success),
                "cancelled" => Ok(Self::Cancelled),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PayoutNotificationStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PayoutNotificationStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A credit to a user's balance.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PayoutRequest {
        ///How much the user gets.
        pub amount: ::passerelle::money::Amount,
        /**Where the notification of the payout's end goes. As it isn't signed, let the address be hard to guess.
*/
        #[serde(
            rename = "notifyUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub notify_url: ::std::option::Option<::std::string::String>,
        ///The merchant's own reference of the payout. Unique; the notification has it back.
        #[serde(rename = "thirdPartyId")]
        pub third_party_id: ::std::string::String,
        ///The TygaPay user who gets the money.
        #[serde(rename = "userId")]
        pub user_id: ::std::string::String,
    }
    ///A payout's two ids.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct PayoutResponse {
        ///The merchant's own reference of the payout.
        #[serde(
            rename = "thirdPartyId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub third_party_id: ::std::option::Option<::std::string::String>,
        ///TygaPay's id of the transaction. It takes this to revoke a staking payout.
        #[serde(
            rename = "transactionId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub transaction_id: ::std::option::Option<::std::string::String>,
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
    ///A stake for a user.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct StakingPayoutRequest {
        pub asset: StakingPayoutRequestAsset,
        ///How long the stake is locked, in months. Three when left out.
        #[serde(
            rename = "durationInMonths",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub duration_in_months: ::std::option::Option<i64>,
        /**Where the notification of the payout's end goes. As it isn't signed, let the address be hard to guess.
*/
        #[serde(
            rename = "notifyUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub notify_url: ::std::option::Option<::std::string::String>,
        ///The merchant's own reference of the payout. Unique; the notification has it back.
        #[serde(rename = "thirdPartyId")]
        pub third_party_id: ::std::string::String,
        ///What is staked, in US dollars.
        #[serde(rename = "usdAmount")]
        pub usd_amount: ::passerelle::money::Amount,
        ///The TygaPay user who gets the stake.
        #[serde(rename = "userId")]
        pub user_id: ::std::string::String,
    }
    ///The token that is staked. There is one so far.
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
    pub enum StakingPayoutRequestAsset {
        #[serde(rename = "KRU")]
        Kru,
    }
    impl ::std::fmt::Display for StakingPayoutRequestAsset {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Kru => f.write_str("KRU"),
            }
        }
    }
    impl ::std::str::FromStr for StakingPayoutRequestAsset {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "KRU" => Ok(Self::Kru),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for StakingPayoutRequestAsset {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for StakingPayoutRequestAsset {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///The staking payout to be taken back.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct StakingPayoutRevokeRequest {
        ///TygaPay's id of the transaction, as answered when the payout was made.
        #[serde(rename = "transactionId")]
        pub transaction_id: ::std::string::String,
    }
    ///A tenant to be made.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TenantCreateRequest {
        ///The auth code from TygaPay's support.
        pub code: ::passerelle::wire::SecretText,
        ///E-mail address of a contact, such as the administrator.
        #[serde(rename = "contactEmail")]
        pub contact_email: ::passerelle::wire::Personal<::std::string::String>,
        ///Name of the tenant.
        pub name: ::std::string::String,
    }
    ///Key and secret of a new tenant.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TenantCreateResponse {
        ///Identifies the tenant in every request.
        #[serde(rename = "apiKey")]
        pub api_key: ::passerelle::wire::SecretText,
        ///What requests are signed with. Never to be sent.
        #[serde(rename = "apiSecret")]
        pub api_secret: ::passerelle::wire::SecretText,
        ///The outcome in words. Not made for programs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }
    ///A blockchain address that fills one of the tenant's wallets.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct TenantDepositAddress {
        ///The address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        ///What it fills. "distribution_wallet" is the provider's example, the type of a wallet.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The blockchain it is on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub network: ::std::option::Option<::std::string::String>,
        ///The tokens that may be sent to it.
        #[serde(
            rename = "supportedTokens",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub supported_tokens: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
    }
    ///One of the tenant's wallets.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct TenantWallet {
        ///What is in it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub balance: ::std::option::Option<::passerelle::money::Amount>,
        ///Name of the wallet, for people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///What was paid into it in total.
        #[serde(
            rename = "totalDeposited",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_deposited: ::std::option::Option<::passerelle::money::Amount>,
        ///What was paid out of it in total.
        #[serde(
            rename = "totalDistributed",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_distributed: ::std::option::Option<::passerelle::money::Amount>,
        ///What the wallet is for. "distribution_wallet" is the provider's example; others are not documented.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    ///A transaction with its order and its place on the blockchain, as far as it has them.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct Transaction {
        ///How much it moves.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///When it was completed; presumably missing until then.
        #[serde(
            rename = "completedDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub completed_date: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///When it was made.
        #[serde(
            rename = "createdDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date: ::std::option::Option<::passerelle::wire::Timestamp>,
        ///TygaPay's id of the transaction.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///TygaPay's id of the order, where it has one.
        #[serde(
            rename = "orderId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub order_id: ::std::option::Option<::std::string::String>,
        ///The merchant's own number of the order, where it has one.
        #[serde(
            rename = "orderNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub order_number: ::std::option::Option<::std::string::String>,
        ///The direction in which it moves money. The values are not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub side: ::std::option::Option<::std::string::String>,
        /**Status of the transaction. Only "pending_confirmation" is documented: a payment that belongs to no order.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        ///The tenant it belongs to.
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tenant_id: ::std::option::Option<::std::string::String>,
        ///The transaction's hash on the blockchain.
        #[serde(
            rename = "txHash",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tx_hash: ::std::option::Option<::std::string::String>,
        ///What kind of transaction it is. The values are not documented.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        ///The user whose transaction it is.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<::std::string::String>,
    }
    ///A payment to be given back.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TransactionRefundRequest {
        ///E-mail address of the TygaPay account that gets the money.
        pub email: ::passerelle::wire::Personal<::std::string::String>,
        ///TygaPay's id of the transaction.
        #[serde(rename = "txId")]
        pub tx_id: ::std::string::String,
    }
    ///Answer to the refund of a payment.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct TransactionRefundResponse {
        ///The outcome in words. Not made for programs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        ///Status of the refund. The values are not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    ///A user, as TygaPay knows them.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct User {
        ///Code of the user's country, such as NG or US.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Date of birth. In which form it is answered, when it was given in another, is not documented.
        #[serde(
            rename = "dateOfBirth",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub date_of_birth: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///E-mail address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///First name.
        #[serde(
            rename = "firstName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub first_name: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Code of the user's language, such as en or fr.
        #[serde(
            rename = "languageCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub language_code: ::std::option::Option<::std::string::String>,
        ///Last name.
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_name: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Telephone number with the country's prefix.
        #[serde(
            rename = "phoneNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub phone_number: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///The merchant's own id of the user.
        #[serde(
            rename = "thirdPartyUserId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub third_party_user_id: ::std::option::Option<::std::string::String>,
        ///TygaPay's id of the user.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<::std::string::String>,
    }
    ///What a user has. How the three go together is not documented.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UserBalances {
        ///The main balance. What it leaves out of the total is not documented.
        #[serde(
            rename = "mainBalance",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub main_balance: ::std::option::Option<::passerelle::money::Amount>,
        ///Pending. Payouts are so until their funds are confirmed.
        #[serde(
            rename = "pendingBalance",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pending_balance: ::std::option::Option<::passerelle::money::Amount>,
        ///The balance in total.
        #[serde(
            rename = "totalBalance",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_balance: ::std::option::Option<::passerelle::money::Amount>,
    }
    ///A user to be made. Which members TygaPay insists on is not documented; give all that are known.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserCreateRequest {
        ///Code of the user's country. EU, NG and US are the provider's examples.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Date of birth, best as 1990-04-17. Other forms are taken as well, some of them ambiguous.
        #[serde(
            rename = "dateOfBirth",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub date_of_birth: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///E-mail address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///First name.
        #[serde(
            rename = "firstName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub first_name: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Code of the user's language. en, fr and es are the provider's examples.
        #[serde(
            rename = "languageCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub language_code: ::std::option::Option<::std::string::String>,
        ///Last name.
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_name: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///Telephone number with the country's prefix, such as +2250700000000.
        #[serde(
            rename = "phoneNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub phone_number: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///The merchant's own id of the user. Unique.
        #[serde(rename = "thirdPartyUserId")]
        pub third_party_user_id: ::std::string::String,
    }
    ///The ids of a user that was made.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserCreateResponse {
        ///The merchant's own id of the user.
        #[serde(
            rename = "thirdPartyUserId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub third_party_user_id: ::std::option::Option<::std::string::String>,
        ///TygaPay's id of the user. Payouts, balances and transactions want it.
        #[serde(rename = "userId")]
        pub user_id: ::std::string::String,
    }
    ///A blockchain address that fills a user's balance.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UserDepositAddress {
        ///The address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<
            ::passerelle::wire::Personal<::std::string::String>,
        >,
        ///The blockchain it is on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub network: ::std::option::Option<::std::string::String>,
        ///The tokens that may be sent to it.
        #[serde(
            rename = "supportedTokens",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub supported_tokens: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
    }
    ///A transaction in the list of a user's.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UserTransaction {
        ///How much it moves.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///TygaPay's id of the transaction.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /**Status of the transaction. Only "pending_confirmation" is documented: a payment that belongs to no order.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        ///The tenant it belongs to.
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tenant_id: ::std::option::Option<::std::string::String>,
        ///The user whose transaction it is.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<::std::string::String>,
    }
    ///The one thing of a user that can be changed.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserUpdateRequest {
        ///The merchant's own id of the user, from now on.
        #[serde(rename = "thirdPartyUserId")]
        pub third_party_user_id: ::std::string::String,
    }
    ///Answer to the change of a user.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UserUpdateResponse {
        ///The outcome in words. Not made for programs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        ///The outcome in one word. "success" is the provider's example; others are not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
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
notification at the end, and fetches the order to learn whether it was paid. Beside that, users with balances,
payouts to them, and the tenant's own wallets.

This is version 1 of the API. A newer generation on other hosts, known from community code under the name TygaBank,
has other paths and fields and is not part of it.

What is true of every operation:

- **Hosts.** Orders, users, transactions and tenants each have their own; key and signature are the same.
- **Envelope.** On orders an answer holds `message` and, where there is something to say, `data`. All others answer
  the bare object or array. The provider's document marks hardly any member of an answer as required.
- **Errors.** Their bodies are hardly documented. Expect JSON, HTML or nothing; `ErrorResponse` is the one that is.
  A request that may not be made is answered 401 on orders, and 409 ("permission denied") elsewhere.
- **Signature.** Every request is signed, save the creation of a tenant; see the scheme `requestHash`.
- **Amounts** have neither a unit nor a currency, but for the dollars of a staking payout. They are JSON numbers such
  as 100 or 9.99; only the notifications of orders and refunds name a token (USDT, KRU).
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
    /**Create a tenant

Makes a tenant out of an auth code from TygaPay's support, and answers the key and the secret that all other
operations are signed with. This one is not signed. Keep the answer: nothing else tells the secret.

Newer pages have support hand out key and secret themselves, so whether codes are still given is not known.


Sends a `POST` request to `/tenant`

Arguments:
- `body`: The tenant to be made.
*/
    pub async fn tenants_create<'a>(
        &'a self,
        body: &'a types::TenantCreateRequest,
    ) -> Result<ResponseValue<types::TenantCreateResponse>, Error<()>> {
        let url = format!("{}/tenant", self.baseurl,);
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
            operation_id: "tenants_create",
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
    /**List the tenant's deposit addresses

The blockchain addresses by which the tenant's wallets are filled, with the tokens that each takes.


Sends a `GET` request to `/tenant/deposit-addresses`

*/
    pub async fn tenants_deposit_addresses<'a>(
        &'a self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::TenantDepositAddress>>, Error<()>> {
        let url = format!("{}/tenant/deposit-addresses", self.baseurl,);
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
            operation_id: "tenants_deposit_addresses",
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
    /**List the tenant's wallets

The tenant's wallets with what is in them and what went through. Payouts and refunds are paid out of one of them.


Sends a `GET` request to `/tenant/wallets`

*/
    pub async fn tenants_wallets<'a>(
        &'a self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::TenantWallet>>, Error<()>> {
        let url = format!("{}/tenant/wallets", self.baseurl,);
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
            operation_id: "tenants_wallets",
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
    /**Get a transaction by order number or hash

Answers the transaction of an order, by the merchant's order number, or that of a hash on the blockchain. One of
the two must be given. Which transaction is answered where an order has several, and what is answered where there
is none, is not documented.


Sends a `GET` request to `/transactions`

Arguments:
- `order_number`: The merchant's own number of the order.
- `tx_hash`: The transaction's hash on the blockchain.
- `x_tenant_id`: TygaPay's id of the tenant, which transactions carry as `tenantId`. No other operation wants it, and where else
to learn it is not documented. Like all headers, it isn't signed.

*/
    pub async fn transactions_get<'a>(
        &'a self,
        order_number: Option<&'a str>,
        tx_hash: Option<&'a str>,
        x_tenant_id: &'a str,
    ) -> Result<ResponseValue<types::Transaction>, Error<()>> {
        let url = format!("{}/transactions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        header_map.append("x-tenant-id", x_tenant_id.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("orderNumber", &order_number))
            .query(&progenitor_client::QueryParam::new("txHash", &tx_hash))
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
    /**Pay out to a user

Credits a user's balance out of the tenant's distribution wallet. The credit is locked until the funds are
confirmed; whether a payout goes through by itself or waits for a person in the dashboard is agreed with support.
The outcome comes as a notification.

`thirdPartyId` is the merchant's own and unique. After an answer that was lost, wait for the notification; nothing
finds a payout by `thirdPartyId`, and `transactions_list_of_user` doesn't show it. If the payout is sent again after
all, then under the same `thirdPartyId`; under another it would be a second payout.


Sends a `POST` request to `/transactions/payout`

Arguments:
- `body`: Who gets how much, and where the outcome goes.
*/
    pub async fn transactions_payout<'a>(
        &'a self,
        body: &'a types::PayoutRequest,
    ) -> Result<ResponseValue<types::PayoutResponse>, Error<()>> {
        let url = format!("{}/transactions/payout", self.baseurl,);
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
            operation_id: "transactions_payout",
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
    /**Refund a payment that belongs to no order

Gives back a payment that came twice, or late to an address that is no longer tied to an order. Such a payment
stays in status "pending_confirmation" until it is confirmed or refunded. The money goes to the TygaPay account
with the given e-mail address; there is no amount to choose, and no notification. To refund an order, use
`orders_refund` or `orders_refund_to_crypto`.


Sends a `POST` request to `/transactions/refund`

Arguments:
- `body`: Which payment, and who gets it back.
*/
    pub async fn transactions_refund<'a>(
        &'a self,
        body: &'a types::TransactionRefundRequest,
    ) -> Result<ResponseValue<types::TransactionRefundResponse>, Error<()>> {
        let url = format!("{}/transactions/refund", self.baseurl,);
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
            operation_id: "transactions_refund",
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
    /**Pay out into a user's stake

Pays a user in the form of a stake: tokens that are locked for some months and earn rewards. The amount is in
dollars. Terms and rates come from support. The outcome comes as a notification.

`thirdPartyId` is the merchant's own and unique; what was said of payouts about lost answers is true here.


Sends a `POST` request to `/transactions/staking/payout`

Arguments:
- `body`: Who gets how much for how long, and where the outcome goes.
*/
    pub async fn transactions_staking_payout<'a>(
        &'a self,
        body: &'a types::StakingPayoutRequest,
    ) -> Result<ResponseValue<types::PayoutResponse>, Error<()>> {
        let url = format!("{}/transactions/staking/payout", self.baseurl,);
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
            operation_id: "transactions_staking_payout",
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
    /**Revoke a staking payout

Takes a staking payout back. Until when that is possible, and where the money goes, is not documented.


Sends a `POST` request to `/transactions/staking/payout/revoke`

Arguments:
- `body`: Which payout.
*/
    pub async fn transactions_revoke_staking_payout<'a>(
        &'a self,
        body: &'a types::StakingPayoutRevokeRequest,
    ) -> Result<ResponseValue<types::PayoutResponse>, Error<()>> {
        let url = format!("{}/transactions/staking/payout/revoke", self.baseurl,);
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
            operation_id: "transactions_revoke_staking_payout",
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
    /**List a user's transactions

The transactions of one user, or one of them by its id. They come without a date, without an order and without the
merchant's own reference.


Sends a `GET` request to `/transactions/users`

Arguments:
- `id`: TygaPay's id of the one transaction that is wanted.
- `user_id`: TygaPay's id of the user. Not the merchant's own.
*/
    pub async fn transactions_list_of_user<'a>(
        &'a self,
        id: Option<&'a str>,
        user_id: &'a str,
    ) -> Result<ResponseValue<::std::vec::Vec<types::UserTransaction>>, Error<()>> {
        let url = format!("{}/transactions/users", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("id", &id))
            .query(&progenitor_client::QueryParam::new("userId", &user_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "transactions_list_of_user",
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
    /**Get a user

Answers a user by one of TygaPay's id, the merchant's own id and the e-mail address. What is answered without any
of them, or with several that disagree, is not documented.


Sends a `GET` request to `/user`

Arguments:
- `email`: The user's e-mail address. It stands in the URL, so keep URLs out of logs.
- `third_party_user_id`: The merchant's own id of the user.
- `user_id`: TygaPay's id of the user.
*/
    pub async fn users_get<'a>(
        &'a self,
        email: Option<&'a str>,
        third_party_user_id: Option<&'a str>,
        user_id: Option<&'a str>,
    ) -> Result<ResponseValue<types::User>, Error<()>> {
        let url = format!("{}/user", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("email", &email))
            .query(
                &progenitor_client::QueryParam::new(
                    "thirdPartyUserId",
                    &third_party_user_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("userId", &user_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "users_get",
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
    /**Change the merchant's id of a user

Gives a user, named by TygaPay's id, another `thirdPartyUserId`. Nothing else can be changed. A new id that
is taken can't pass; the answer to it is not documented.


Sends a `PUT` request to `/user`

Arguments:
- `user_id`: TygaPay's id of the user. Not the merchant's own.
- `body`: The new id.
*/
    pub async fn users_update<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a types::UserUpdateRequest,
    ) -> Result<ResponseValue<types::UserUpdateResponse>, Error<()>> {
        let url = format!("{}/user", self.baseurl,);
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
            .json(&body)
            .query(&progenitor_client::QueryParam::new("userId", &user_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "users_update",
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
    /**Create a user

Makes a TygaPay user, tied to the merchant's own id of that person. The id is unique: another user with it is
refused with 409.


Sends a `POST` request to `/user`

Arguments:
- `body`: The user to be made.
*/
    pub async fn users_create<'a>(
        &'a self,
        body: &'a types::UserCreateRequest,
    ) -> Result<ResponseValue<types::UserCreateResponse>, Error<()>> {
        let url = format!("{}/user", self.baseurl,);
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
            operation_id: "users_create",
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
    /**Get a user's balances

What a user has at TygaPay: in total, as the main balance, and pending. No failure of this operation is documented.


Sends a `GET` request to `/user/balances`

Arguments:
- `user_id`: TygaPay's id of the user. Not the merchant's own.
*/
    pub async fn users_balances<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<types::UserBalances>, Error<()>> {
        let url = format!("{}/user/balances", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("userId", &user_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "users_balances",
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
    /**List a user's deposit addresses

The blockchain addresses by which a user's balance is filled, with the tokens that each takes.


Sends a `GET` request to `/user/deposit-addresses`

Arguments:
- `user_id`: TygaPay's id of the user. Not the merchant's own.
*/
    pub async fn users_deposit_addresses<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<::std::vec::Vec<types::UserDepositAddress>>, Error<()>> {
        let url = format!("{}/user/deposit-addresses", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("userId", &user_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "users_deposit_addresses",
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
        answer: Shape::Object,
        idempotency_key: None,
        lookup: Some(Lookup {
            by: LookupBy::Repeating,
            request: "/orderNumber",
            response: "/data/alreadyExists",
            same: &[],
            adopts: true,
            conclusive: false,
        }),
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &["/orderNumber"],
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
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
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
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("orders_get"),
        pagination: None,
        confirmation: None,
        references: &[],
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
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("orders_get"),
        pagination: None,
        confirmation: None,
        references: &["/tygaUserId"],
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
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("orders_get"),
        pagination: None,
        confirmation: None,
        references: &["/address", "/network", "/otp", "/thirdPartyId", "/token"],
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
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("orders_get"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `POST /tenant`
    pub const TENANTS_CREATE: Policy = Policy {
        provider: "tygapay",
        operation_id: "tenants_create",
        method: "POST",
        path: "/tenant",
        host: "tenants",
        authenticated: false,
        retry: Retry::Never,
        because: "Whether a code works twice is not documented: a repeat may be refused or make a second tenant, and nothing tells the secret of the first.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /tenant/deposit-addresses`
    pub const TENANTS_DEPOSIT_ADDRESSES: Policy = Policy {
        provider: "tygapay",
        operation_id: "tenants_deposit_addresses",
        method: "GET",
        path: "/tenant/deposit-addresses",
        host: "tenants",
        authenticated: true,
        retry: Retry::Safe,
        because: "It only reads.",
        success: 200u16,
        answer: Shape::List,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: Some(Pagination::Whole),
        confirmation: None,
        references: &[],
    };
    /// `GET /tenant/wallets`
    pub const TENANTS_WALLETS: Policy = Policy {
        provider: "tygapay",
        operation_id: "tenants_wallets",
        method: "GET",
        path: "/tenant/wallets",
        host: "tenants",
        authenticated: true,
        retry: Retry::Safe,
        because: "It only reads.",
        success: 200u16,
        answer: Shape::List,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: Some(Pagination::Whole),
        confirmation: None,
        references: &[],
    };
    /// `GET /transactions`
    pub const TRANSACTIONS_GET: Policy = Policy {
        provider: "tygapay",
        operation_id: "transactions_get",
        method: "GET",
        path: "/transactions",
        host: "transactions",
        authenticated: true,
        retry: Retry::Safe,
        because: "It only reads.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `POST /transactions/payout`
    pub const TRANSACTIONS_PAYOUT: Policy = Policy {
        provider: "tygapay",
        operation_id: "transactions_payout",
        method: "POST",
        path: "/transactions/payout",
        host: "transactions",
        authenticated: true,
        retry: Retry::Never,
        because: "It moves money out and nothing finds a payout by thirdPartyId; a repeat under the same id should be refused with 409, but that has no documented body, no transaction id, and stands for a lack of permission elsewhere.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("transactions_get"),
        pagination: None,
        confirmation: None,
        references: &["/thirdPartyId", "/userId"],
    };
    /// `POST /transactions/refund`
    pub const TRANSACTIONS_REFUND: Policy = Policy {
        provider: "tygapay",
        operation_id: "transactions_refund",
        method: "POST",
        path: "/transactions/refund",
        host: "transactions",
        authenticated: true,
        retry: Retry::Never,
        because: "It moves money out, takes no key, and nothing says that a second refund of a transaction is refused.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("transactions_get"),
        pagination: None,
        confirmation: None,
        references: &["/email", "/txId"],
    };
    /// `POST /transactions/staking/payout`
    pub const TRANSACTIONS_STAKING_PAYOUT: Policy = Policy {
        provider: "tygapay",
        operation_id: "transactions_staking_payout",
        method: "POST",
        path: "/transactions/staking/payout",
        host: "transactions",
        authenticated: true,
        retry: Retry::Never,
        because: "It moves money out and nothing finds a payout by thirdPartyId; a repeat under the same id should be refused with 409, but that has no documented body, no transaction id, and stands for a lack of permission elsewhere.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("transactions_get"),
        pagination: None,
        confirmation: None,
        references: &["/thirdPartyId", "/userId"],
    };
    /// `POST /transactions/staking/payout/revoke`
    pub const TRANSACTIONS_REVOKE_STAKING_PAYOUT: Policy = Policy {
        provider: "tygapay",
        operation_id: "transactions_revoke_staking_payout",
        method: "POST",
        path: "/transactions/staking/payout/revoke",
        host: "transactions",
        authenticated: true,
        retry: Retry::Never,
        because: "It moves money, takes no key, and what a second revocation of a payout does is not documented.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("transactions_get"),
        pagination: None,
        confirmation: None,
        references: &["/transactionId"],
    };
    /// `GET /transactions/users`
    pub const TRANSACTIONS_LIST_OF_USER: Policy = Policy {
        provider: "tygapay",
        operation_id: "transactions_list_of_user",
        method: "GET",
        path: "/transactions/users",
        host: "transactions",
        authenticated: true,
        retry: Retry::Safe,
        because: "It only reads.",
        success: 200u16,
        answer: Shape::List,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: Some(Pagination::Whole),
        confirmation: None,
        references: &[],
    };
    /// `GET /user`
    pub const USERS_GET: Policy = Policy {
        provider: "tygapay",
        operation_id: "users_get",
        method: "GET",
        path: "/user",
        host: "users",
        authenticated: true,
        retry: Retry::Safe,
        because: "It only reads.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `PUT /user`
    pub const USERS_UPDATE: Policy = Policy {
        provider: "tygapay",
        operation_id: "users_update",
        method: "PUT",
        path: "/user",
        host: "users",
        authenticated: true,
        retry: Retry::Never,
        because: "A repeat may overwrite an id that was written in between; fetching the user tells whether the first arrived.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: Some("users_get"),
        pagination: None,
        confirmation: None,
        references: &["/thirdPartyUserId"],
    };
    /// `POST /user`
    pub const USERS_CREATE: Policy = Policy {
        provider: "tygapay",
        operation_id: "users_create",
        method: "POST",
        path: "/user",
        host: "users",
        authenticated: true,
        retry: Retry::Lookup,
        because: "The merchant's id of a user is unique, and users_get finds a user by it, so that a second creation is refused and an earlier one can be found.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: Some(Lookup {
            by: LookupBy::Getting(&USERS_GET, "thirdPartyUserId"),
            request: "/thirdPartyUserId",
            response: "/thirdPartyUserId",
            same: &[],
            adopts: false,
            conclusive: true,
        }),
        read_by: Some("users_get"),
        pagination: None,
        confirmation: None,
        references: &["/thirdPartyUserId"],
    };
    /// `GET /user/balances`
    pub const USERS_BALANCES: Policy = Policy {
        provider: "tygapay",
        operation_id: "users_balances",
        method: "GET",
        path: "/user/balances",
        host: "users",
        authenticated: true,
        retry: Retry::Safe,
        because: "It only reads.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /user/deposit-addresses`
    pub const USERS_DEPOSIT_ADDRESSES: Policy = Policy {
        provider: "tygapay",
        operation_id: "users_deposit_addresses",
        method: "GET",
        path: "/user/deposit-addresses",
        host: "users",
        authenticated: true,
        retry: Retry::Safe,
        because: "It only reads.",
        success: 200u16,
        answer: Shape::List,
        idempotency_key: None,
        lookup: None,
        read_by: None,
        pagination: Some(Pagination::Whole),
        confirmation: None,
        references: &[],
    };
    /// Every operation's policy, in the order of the paths.
    pub const ALL: &[&Policy] = &[
        &ORDERS_CREATE,
        &ORDERS_GET,
        &ORDERS_CANCEL,
        &ORDERS_REFUND,
        &ORDERS_REFUND_TO_CRYPTO,
        &ORDERS_REQUEST_REFUND_OTP,
        &TENANTS_CREATE,
        &TENANTS_DEPOSIT_ADDRESSES,
        &TENANTS_WALLETS,
        &TRANSACTIONS_GET,
        &TRANSACTIONS_PAYOUT,
        &TRANSACTIONS_REFUND,
        &TRANSACTIONS_STAKING_PAYOUT,
        &TRANSACTIONS_REVOKE_STAKING_PAYOUT,
        &TRANSACTIONS_LIST_OF_USER,
        &USERS_GET,
        &USERS_UPDATE,
        &USERS_CREATE,
        &USERS_BALANCES,
        &USERS_DEPOSIT_ADDRESSES,
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
            "tenants_create" => ::std::option::Option::Some(&TENANTS_CREATE),
            "tenants_deposit_addresses" => {
                ::std::option::Option::Some(&TENANTS_DEPOSIT_ADDRESSES)
            }
            "tenants_wallets" => ::std::option::Option::Some(&TENANTS_WALLETS),
            "transactions_get" => ::std::option::Option::Some(&TRANSACTIONS_GET),
            "transactions_payout" => ::std::option::Option::Some(&TRANSACTIONS_PAYOUT),
            "transactions_refund" => ::std::option::Option::Some(&TRANSACTIONS_REFUND),
            "transactions_staking_payout" => {
                ::std::option::Option::Some(&TRANSACTIONS_STAKING_PAYOUT)
            }
            "transactions_revoke_staking_payout" => {
                ::std::option::Option::Some(&TRANSACTIONS_REVOKE_STAKING_PAYOUT)
            }
            "transactions_list_of_user" => {
                ::std::option::Option::Some(&TRANSACTIONS_LIST_OF_USER)
            }
            "users_get" => ::std::option::Option::Some(&USERS_GET),
            "users_update" => ::std::option::Option::Some(&USERS_UPDATE),
            "users_create" => ::std::option::Option::Some(&USERS_CREATE),
            "users_balances" => ::std::option::Option::Some(&USERS_BALANCES),
            "users_deposit_addresses" => {
                ::std::option::Option::Some(&USERS_DEPOSIT_ADDRESSES)
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
    impl PayoutRequest {
        /** With what is required.

- `amount`: How much the user gets.
- `third_party_id`: The merchant's own reference of the payout. Unique; the notification has it back.
- `user_id`: The TygaPay user who gets the money.*/
        #[must_use]
        pub fn new(
            amount: impl ::std::convert::Into<::passerelle::money::Amount>,
            third_party_id: impl ::std::convert::Into<::std::string::String>,
            user_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                amount: amount.into(),
                notify_url: ::std::option::Option::None,
                third_party_id: third_party_id.into(),
                user_id: user_id.into(),
            }
        }
        /**Where the notification of the payout's end goes. As it isn't signed, let the address be hard to guess.
*/
        #[must_use]
        pub fn notify_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.notify_url = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl StakingPayoutRequest {
        /** With what is required.

- `asset`:
- `third_party_id`: The merchant's own reference of the payout. Unique; the notification has it back.
- `usd_amount`: What is staked, in US dollars.
- `user_id`: The TygaPay user who gets the stake.*/
        #[must_use]
        pub fn new(
            asset: impl ::std::convert::Into<StakingPayoutRequestAsset>,
            third_party_id: impl ::std::convert::Into<::std::string::String>,
            usd_amount: impl ::std::convert::Into<::passerelle::money::Amount>,
            user_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                asset: asset.into(),
                duration_in_months: ::std::option::Option::None,
                notify_url: ::std::option::Option::None,
                third_party_id: third_party_id.into(),
                usd_amount: usd_amount.into(),
                user_id: user_id.into(),
            }
        }
        ///How long the stake is locked, in months. Three when left out.
        #[must_use]
        pub fn duration_in_months(
            mut self,
            value: impl ::std::convert::Into<i64>,
        ) -> Self {
            self.duration_in_months = ::std::option::Option::Some(value.into());
            self
        }
        /**Where the notification of the payout's end goes. As it isn't signed, let the address be hard to guess.
*/
        #[must_use]
        pub fn notify_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.notify_url = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl StakingPayoutRevokeRequest {
        /** With what is required.

- `transaction_id`: TygaPay's id of the transaction, as answered when the payout was made.*/
        #[must_use]
        pub fn new(
            transaction_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                transaction_id: transaction_id.into(),
            }
        }
    }
    impl TenantCreateRequest {
        /** With what is required.

- `code`: The auth code from TygaPay's support.
- `contact_email`: E-mail address of a contact, such as the administrator.
- `name`: Name of the tenant.*/
        #[must_use]
        pub fn new(
            code: impl ::std::convert::Into<::passerelle::wire::SecretText>,
            contact_email: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
            name: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                code: code.into(),
                contact_email: contact_email.into(),
                name: name.into(),
            }
        }
    }
    impl TransactionRefundRequest {
        /** With what is required.

- `email`: E-mail address of the TygaPay account that gets the money.
- `tx_id`: TygaPay's id of the transaction.*/
        #[must_use]
        pub fn new(
            email: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
            tx_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                email: email.into(),
                tx_id: tx_id.into(),
            }
        }
    }
    impl UserCreateRequest {
        /** With what is required.

- `third_party_user_id`: The merchant's own id of the user. Unique.*/
        #[must_use]
        pub fn new(
            third_party_user_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                country: ::std::option::Option::None,
                date_of_birth: ::std::option::Option::None,
                email: ::std::option::Option::None,
                first_name: ::std::option::Option::None,
                language_code: ::std::option::Option::None,
                last_name: ::std::option::Option::None,
                phone_number: ::std::option::Option::None,
                third_party_user_id: third_party_user_id.into(),
            }
        }
        ///Code of the user's country. EU, NG and US are the provider's examples.
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
        ///Date of birth, best as 1990-04-17. Other forms are taken as well, some of them ambiguous.
        #[must_use]
        pub fn date_of_birth(
            mut self,
            value: impl ::std::convert::Into<
                ::passerelle::wire::Personal<::std::string::String>,
            >,
        ) -> Self {
            self.date_of_birth = ::std::option::Option::Some(value.into());
            self
        }
        ///E-mail address.
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
        ///Code of the user's language. en, fr and es are the provider's examples.
        #[must_use]
        pub fn language_code(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.language_code = ::std::option::Option::Some(value.into());
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
        ///Telephone number with the country's prefix, such as +2250700000000.
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
    }
    impl UserUpdateRequest {
        /** With what is required.

- `third_party_user_id`: The merchant's own id of the user, from now on.*/
        #[must_use]
        pub fn new(
            third_party_user_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                third_party_user_id: third_party_user_id.into(),
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
    /// The merchant's own account, its wallets, and the addresses that fill them.
    #[derive(Clone, Debug)]
    pub struct Tenants {
        transport: ::passerelle::transport::Transport,
    }
    impl Tenants {
        /** Create a tenant

 Makes a tenant out of an auth code from TygaPay's support, and answers the key and the secret that all other
operations are signed with. This one is not signed. Keep the answer: nothing else tells the secret.

Newer pages have support hand out key and secret themselves, so whether codes are still given is not known.

 `POST /tenant`. Repeating: **never**. Whether a code works twice is not documented: a repeat may be refused or make a second tenant, and nothing tells the secret of the first.*/
        pub fn create(
            &self,
            body: impl ::std::convert::Into<types::TenantCreateRequest>,
        ) -> calls::TenantsCreate {
            calls::TenantsCreate {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                body: body.into(),
            }
        }
        /** List the tenant's deposit addresses

 The blockchain addresses by which the tenant's wallets are filled, with the tokens that each takes.

 `GET /tenant/deposit-addresses`. Repeating: **safe**. It only reads.*/
        pub fn deposit_addresses(&self) -> calls::TenantsDepositAddresses {
            calls::TenantsDepositAddresses {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
            }
        }
        /** List the tenant's wallets

 The tenant's wallets with what is in them and what went through. Payouts and refunds are paid out of one of them.

 `GET /tenant/wallets`. Repeating: **safe**. It only reads.*/
        pub fn wallets(&self) -> calls::TenantsWallets {
            calls::TenantsWallets {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
            }
        }
    }
    /// Money that moved, payouts to users, and giving back what belongs to no order.
    #[derive(Clone, Debug)]
    pub struct Transactions {
        transport: ::passerelle::transport::Transport,
    }
    impl Transactions {
        /** Get a transaction by order number or hash

 Answers the transaction of an order, by the merchant's order number, or that of a hash on the blockchain. One of
the two must be given. Which transaction is answered where an order has several, and what is answered where there
is none, is not documented.

 `GET /transactions`. Repeating: **safe**. It only reads.*/
        pub fn get(
            &self,
            x_tenant_id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::TransactionsGet {
            calls::TransactionsGet {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                x_tenant_id: x_tenant_id.into(),
                order_number: ::std::option::Option::None,
                tx_hash: ::std::option::Option::None,
            }
        }
        /** Pay out to a user

 Credits a user's balance out of the tenant's distribution wallet. The credit is locked until the funds are
confirmed; whether a payout goes through by itself or waits for a person in the dashboard is agreed with support.
The outcome comes as a notification.

`thirdPartyId` is the merchant's own and unique. After an answer that was lost, wait for the notification; nothing
finds a payout by `thirdPartyId`, and `transactions_list_of_user` doesn't show it. If the payout is sent again after
all, then under the same `thirdPartyId`; under another it would be a second payout.

 `POST /transactions/payout`. Repeating: **never**. It moves money out and nothing finds a payout by thirdPartyId; a repeat under the same id should be refused with 409, but that has no documented body, no transaction id, and stands for a lack of permission elsewhere.*/
        pub fn payout(
            &self,
            body: impl ::std::convert::Into<types::PayoutRequest>,
        ) -> calls::TransactionsPayout {
            calls::TransactionsPayout {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                body: body.into(),
            }
        }
        /** Refund a payment that belongs to no order

 Gives back a payment that came twice, or late to an address that is no longer tied to an order. Such a payment
stays in status "pending_confirmation" until it is confirmed or refunded. The money goes to the TygaPay account
with the given e-mail address; there is no amount to choose, and no notification. To refund an order, use
`orders_refund` or `orders_refund_to_crypto`.

 `POST /transactions/refund`. Repeating: **never**. It moves money out, takes no key, and nothing says that a second refund of a transaction is refused.*/
        pub fn refund(
            &self,
            body: impl ::std::convert::Into<types::TransactionRefundRequest>,
        ) -> calls::TransactionsRefund {
            calls::TransactionsRefund {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                body: body.into(),
            }
        }
        /** Pay out into a user's stake

 Pays a user in the form of a stake: tokens that are locked for some months and earn rewards. The amount is in
dollars. Terms and rates come from support. The outcome comes as a notification.

`thirdPartyId` is the merchant's own and unique; what was said of payouts about lost answers is true here.

 `POST /transactions/staking/payout`. Repeating: **never**. It moves money out and nothing finds a payout by thirdPartyId; a repeat under the same id should be refused with 409, but that has no documented body, no transaction id, and stands for a lack of permission elsewhere.*/
        pub fn staking_payout(
            &self,
            body: impl ::std::convert::Into<types::StakingPayoutRequest>,
        ) -> calls::TransactionsStakingPayout {
            calls::TransactionsStakingPayout {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                body: body.into(),
            }
        }
        /** Revoke a staking payout

 Takes a staking payout back. Until when that is possible, and where the money goes, is not documented.

 `POST /transactions/staking/payout/revoke`. Repeating: **never**. It moves money, takes no key, and what a second revocation of a payout does is not documented.*/
        pub fn revoke_staking_payout(
            &self,
            body: impl ::std::convert::Into<types::StakingPayoutRevokeRequest>,
        ) -> calls::TransactionsRevokeStakingPayout {
            calls::TransactionsRevokeStakingPayout {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                body: body.into(),
            }
        }
        /** List a user's transactions

 The transactions of one user, or one of them by its id. They come without a date, without an order and without the
merchant's own reference.

 `GET /transactions/users`. Repeating: **safe**. It only reads.*/
        pub fn list_of_user(
            &self,
            user_id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::TransactionsListOfUser {
            calls::TransactionsListOfUser {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                user_id: user_id.into(),
                id: ::std::option::Option::None,
            }
        }
    }
    /// People with a TygaPay account, their balances, and the addresses that fill them.
    #[derive(Clone, Debug)]
    pub struct Users {
        transport: ::passerelle::transport::Transport,
    }
    impl Users {
        /** Get a user

 Answers a user by one of TygaPay's id, the merchant's own id and the e-mail address. What is answered without any
of them, or with several that disagree, is not documented.

 `GET /user`. Repeating: **safe**. It only reads.*/
        pub fn get(&self) -> calls::UsersGet {
            calls::UsersGet {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                email: ::std::option::Option::None,
                third_party_user_id: ::std::option::Option::None,
                user_id: ::std::option::Option::None,
            }
        }
        /** Change the merchant's id of a user

 Gives a user, named by TygaPay's id, another `thirdPartyUserId`. Nothing else can be changed. A new id that
is taken can't pass; the answer to it is not documented.

 `PUT /user`. Repeating: **never**. A repeat may overwrite an id that was written in between; fetching the user tells whether the first arrived.*/
        pub fn update(
            &self,
            user_id: impl ::std::convert::Into<::std::string::String>,
            body: impl ::std::convert::Into<types::UserUpdateRequest>,
        ) -> calls::UsersUpdate {
            calls::UsersUpdate {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                user_id: user_id.into(),
                body: body.into(),
            }
        }
        /** Create a user

 Makes a TygaPay user, tied to the merchant's own id of that person. The id is unique: another user with it is
refused with 409.

 `POST /user`. Repeating: **lookup**. The merchant's id of a user is unique, and users_get finds a user by it, so that a second creation is refused and an earlier one can be found.*/
        pub fn create(
            &self,
            body: impl ::std::convert::Into<types::UserCreateRequest>,
        ) -> calls::UsersCreate {
            calls::UsersCreate {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                body: body.into(),
            }
        }
        /** Get a user's balances

 What a user has at TygaPay: in total, as the main balance, and pending. No failure of this operation is documented.

 `GET /user/balances`. Repeating: **safe**. It only reads.*/
        pub fn balances(
            &self,
            user_id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::UsersBalances {
            calls::UsersBalances {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                user_id: user_id.into(),
            }
        }
        /** List a user's deposit addresses

 The blockchain addresses by which a user's balance is filled, with the tokens that each takes.

 `GET /user/deposit-addresses`. Repeating: **safe**. It only reads.*/
        pub fn deposit_addresses(
            &self,
            user_id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::UsersDepositAddresses {
            calls::UsersDepositAddresses {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                user_id: user_id.into(),
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
    impl Tenants {
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
    impl Users {
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
    /** Create a tenant

 Makes a tenant out of an auth code from TygaPay's support, and answers the key and the secret that all other
operations are signed with. This one is not signed. Keep the answer: nothing else tells the secret.

Newer pages have support hand out key and secret themselves, so whether codes are still given is not known.

 `POST /tenant`. Repeating: **never**. Whether a code works twice is not documented: a repeat may be refused or make a second tenant, and nothing tells the secret of the first.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct TenantsCreate {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) body: types::TenantCreateRequest,
    }
    impl TenantsCreate {
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
            ::passerelle::Response<types::TenantCreateResponse>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::TENANTS_CREATE,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.tenants_create(&self.body).await;
            call.finish(result)
        }
    }
    /** List the tenant's deposit addresses

 The blockchain addresses by which the tenant's wallets are filled, with the tokens that each takes.

 `GET /tenant/deposit-addresses`. Repeating: **safe**. It only reads.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct TenantsDepositAddresses {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
    }
    impl TenantsDepositAddresses {
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
            ::passerelle::Response<::std::vec::Vec<types::TenantDepositAddress>>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::TENANTS_DEPOSIT_ADDRESSES,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.tenants_deposit_addresses().await;
            call.finish(result)
        }
    }
    /** List the tenant's wallets

 The tenant's wallets with what is in them and what went through. Payouts and refunds are paid out of one of them.

 `GET /tenant/wallets`. Repeating: **safe**. It only reads.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct TenantsWallets {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
    }
    impl TenantsWallets {
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
            ::passerelle::Response<::std::vec::Vec<types::TenantWallet>>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::TENANTS_WALLETS,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.tenants_wallets().await;
            call.finish(result)
        }
    }
    /** Get a transaction by order number or hash

 Answers the transaction of an order, by the merchant's order number, or that of a hash on the blockchain. One of
the two must be given. Which transaction is answered where an order has several, and what is answered where there
is none, is not documented.

 `GET /transactions`. Repeating: **safe**. It only reads.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct TransactionsGet {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) order_number: ::std::option::Option<::std::string::String>,
        pub(super) tx_hash: ::std::option::Option<::std::string::String>,
        pub(super) x_tenant_id: ::std::string::String,
    }
    impl TransactionsGet {
        /// The merchant's own number of the order.
        #[must_use]
        pub fn order_number(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.order_number = ::std::option::Option::Some(value.into());
            self
        }
        /// The transaction's hash on the blockchain.
        #[must_use]
        pub fn tx_hash(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.tx_hash = ::std::option::Option::Some(value.into());
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
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .transactions_get(
                    self.order_number.as_deref(),
                    self.tx_hash.as_deref(),
                    &self.x_tenant_id,
                )
                .await;
            call.finish(result)
        }
    }
    /** Pay out to a user

 Credits a user's balance out of the tenant's distribution wallet. The credit is locked until the funds are
confirmed; whether a payout goes through by itself or waits for a person in the dashboard is agreed with support.
The outcome comes as a notification.

`thirdPartyId` is the merchant's own and unique. After an answer that was lost, wait for the notification; nothing
finds a payout by `thirdPartyId`, and `transactions_list_of_user` doesn't show it. If the payout is sent again after
all, then under the same `thirdPartyId`; under another it would be a second payout.

 `POST /transactions/payout`. Repeating: **never**. It moves money out and nothing finds a payout by thirdPartyId; a repeat under the same id should be refused with 409, but that has no documented body, no transaction id, and stands for a lack of permission elsewhere.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct TransactionsPayout {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) body: types::PayoutRequest,
    }
    impl TransactionsPayout {
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
            ::passerelle::Response<types::PayoutResponse>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::TRANSACTIONS_PAYOUT,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.transactions_payout(&self.body).await;
            call.finish(result)
        }
    }
    /** Refund a payment that belongs to no order

 Gives back a payment that came twice, or late to an address that is no longer tied to an order. Such a payment
stays in status "pending_confirmation" until it is confirmed or refunded. The money goes to the TygaPay account
with the given e-mail address; there is no amount to choose, and no notification. To refund an order, use
`orders_refund` or `orders_refund_to_crypto`.

 `POST /transactions/refund`. Repeating: **never**. It moves money out, takes no key, and nothing says that a second refund of a transaction is refused.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct TransactionsRefund {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) body: types::TransactionRefundRequest,
    }
    impl TransactionsRefund {
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
            ::passerelle::Response<types::TransactionRefundResponse>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::TRANSACTIONS_REFUND,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.transactions_refund(&self.body).await;
            call.finish(result)
        }
    }
    /** Pay out into a user's stake

 Pays a user in the form of a stake: tokens that are locked for some months and earn rewards. The amount is in
dollars. Terms and rates come from support. The outcome comes as a notification.

`thirdPartyId` is the merchant's own and unique; what was said of payouts about lost answers is true here.

 `POST /transactions/staking/payout`. Repeating: **never**. It moves money out and nothing finds a payout by thirdPartyId; a repeat under the same id should be refused with 409, but that has no documented body, no transaction id, and stands for a lack of permission elsewhere.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct TransactionsStakingPayout {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) body: types::StakingPayoutRequest,
    }
    impl TransactionsStakingPayout {
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
            ::passerelle::Response<types::PayoutResponse>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::TRANSACTIONS_STAKING_PAYOUT,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.transactions_staking_payout(&self.body).await;
            call.finish(result)
        }
    }
    /** Revoke a staking payout

 Takes a staking payout back. Until when that is possible, and where the money goes, is not documented.

 `POST /transactions/staking/payout/revoke`. Repeating: **never**. It moves money, takes no key, and what a second revocation of a payout does is not documented.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct TransactionsRevokeStakingPayout {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) body: types::StakingPayoutRevokeRequest,
    }
    impl TransactionsRevokeStakingPayout {
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
            ::passerelle::Response<types::PayoutResponse>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::TRANSACTIONS_REVOKE_STAKING_PAYOUT,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.transactions_revoke_staking_payout(&self.body).await;
            call.finish(result)
        }
    }
    /** List a user's transactions

 The transactions of one user, or one of them by its id. They come without a date, without an order and without the
merchant's own reference.

 `GET /transactions/users`. Repeating: **safe**. It only reads.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct TransactionsListOfUser {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) id: ::std::option::Option<::std::string::String>,
        pub(super) user_id: ::std::string::String,
    }
    impl TransactionsListOfUser {
        /// TygaPay's id of the one transaction that is wanted.
        #[must_use]
        pub fn id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.id = ::std::option::Option::Some(value.into());
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
            ::passerelle::Response<::std::vec::Vec<types::UserTransaction>>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::TRANSACTIONS_LIST_OF_USER,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .transactions_list_of_user(self.id.as_deref(), &self.user_id)
                .await;
            call.finish(result)
        }
    }
    /** Get a user

 Answers a user by one of TygaPay's id, the merchant's own id and the e-mail address. What is answered without any
of them, or with several that disagree, is not documented.

 `GET /user`. Repeating: **safe**. It only reads.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UsersGet {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) email: ::std::option::Option<::std::string::String>,
        pub(super) third_party_user_id: ::std::option::Option<::std::string::String>,
        pub(super) user_id: ::std::option::Option<::std::string::String>,
    }
    impl UsersGet {
        /// The user's e-mail address. It stands in the URL, so keep URLs out of logs.
        #[must_use]
        pub fn email(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.email = ::std::option::Option::Some(value.into());
            self
        }
        /// The merchant's own id of the user.
        #[must_use]
        pub fn third_party_user_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.third_party_user_id = ::std::option::Option::Some(value.into());
            self
        }
        /// TygaPay's id of the user.
        #[must_use]
        pub fn user_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.user_id = ::std::option::Option::Some(value.into());
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
            ::passerelle::Response<types::User>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::USERS_GET,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client
                .users_get(
                    self.email.as_deref(),
                    self.third_party_user_id.as_deref(),
                    self.user_id.as_deref(),
                )
                .await;
            call.finish(result)
        }
    }
    /** Change the merchant's id of a user

 Gives a user, named by TygaPay's id, another `thirdPartyUserId`. Nothing else can be changed. A new id that
is taken can't pass; the answer to it is not documented.

 `PUT /user`. Repeating: **never**. A repeat may overwrite an id that was written in between; fetching the user tells whether the first arrived.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UsersUpdate {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) user_id: ::std::string::String,
        pub(super) body: types::UserUpdateRequest,
    }
    impl UsersUpdate {
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
            ::passerelle::Response<types::UserUpdateResponse>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::USERS_UPDATE,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.users_update(&self.user_id, &self.body).await;
            call.finish(result)
        }
    }
    /** Create a user

 Makes a TygaPay user, tied to the merchant's own id of that person. The id is unique: another user with it is
refused with 409.

 `POST /user`. Repeating: **lookup**. The merchant's id of a user is unique, and users_get finds a user by it, so that a second creation is refused and an earlier one can be found.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UsersCreate {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) body: types::UserCreateRequest,
    }
    impl UsersCreate {
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
            ::passerelle::Response<types::UserCreateResponse>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::USERS_CREATE,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.users_create(&self.body).await;
            call.finish(result)
        }
    }
    /** Get a user's balances

 What a user has at TygaPay: in total, as the main balance, and pending. No failure of this operation is documented.

 `GET /user/balances`. Repeating: **safe**. It only reads.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UsersBalances {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) user_id: ::std::string::String,
    }
    impl UsersBalances {
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
            ::passerelle::Response<types::UserBalances>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::USERS_BALANCES,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.users_balances(&self.user_id).await;
            call.finish(result)
        }
    }
    /** List a user's deposit addresses

 The blockchain addresses by which a user's balance is filled, with the tokens that each takes.

 `GET /user/deposit-addresses`. Repeating: **safe**. It only reads.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UsersDepositAddresses {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) user_id: ::std::string::String,
    }
    impl UsersDepositAddresses {
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
            ::passerelle::Response<::std::vec::Vec<types::UserDepositAddress>>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::USERS_DEPOSIT_ADDRESSES,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.users_deposit_addresses(&self.user_id).await;
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
    /// The merchant's own account, its wallets, and the addresses that fill them.
    #[must_use]
    pub fn tenants(&self) -> resources::Tenants {
        resources::Tenants::new(self.transport())
    }
    /// Money that moved, payouts to users, and giving back what belongs to no order.
    #[must_use]
    pub fn transactions(&self) -> resources::Transactions {
        resources::Transactions::new(self.transport())
    }
    /// People with a TygaPay account, their balances, and the addresses that fill them.
    #[must_use]
    pub fn users(&self) -> resources::Users {
        resources::Users::new(self.transport())
    }
}
