// Generated from specs/lygos. Don't edit: change the spec, then run `cargo xtask generate`.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///Body of an event, whose members are not documented.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct DashboardEvent(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for DashboardEvent {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<DashboardEvent>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: DashboardEvent) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for DashboardEvent {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    /**Every error of this API has the one member `detail`. It takes three shapes, so it is left untyped:

- an object with `message` and `type`, for what the business rules refuse:
  `{"message": "Payment Gateway Not found", "type": "GATEWAY_NOT_FOUND"}`;
- an array of objects with `loc`, `msg` and `type`, for a request that failed validation (422):
  `[{"loc": ["body", "amount"], "msg": "Field required", "type": "missing"}]`. `loc` holds strings and may
  hold integers; further members (`input`, `ctx`, `url`) are to be ignored;
- a string, from the framework: `"Not Found"`, `"Method Not Allowed"`.
*/
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ErrorResponse {
        ///What went wrong, as an object, an array or a string.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub detail: ::std::option::Option<::serde_json::Value>,
    }
    ///A gateway, in the list and in the answer to a creation. It has no member for the state of the payment.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Gateway {
        ///What the buyer pays, in whole units of `currency`.
        pub amount: ::passerelle::money::Amount,
        /**When the gateway was made. May come without an offset from UTC and with microseconds; an offset left out is
best read as UTC.
*/
        pub creation_date: ::passerelle::wire::Timestamp,
        ///ISO 4217 code of the account's currency; XOF and XAF have been seen.
        pub currency: ::std::string::String,
        ///Where the buyer goes after a payment that failed; empty when it was not given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub failure_url: ::std::option::Option<::std::string::String>,
        ///Id that Lygos gave the gateway.
        pub id: ::std::string::String,
        /**Where the buyer pays. Not always an absolute address: it has been seen without a scheme, and with the
merchant's own domain in place of Lygos' (`shop.example.com/checkout/<id>`). Put `https://` in front when it has
none. The page itself is at `https://pay.lygosapp.com/checkout/` followed by the id of the gateway.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub link: ::std::option::Option<::std::string::String>,
        ///What the payment is for; empty when it was not given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        ///The merchant's own reference; empty when it was not given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub order_id: ::std::option::Option<::std::string::String>,
        ///Name of the shop that the buyer sees.
        pub shop_name: ::std::string::String,
        ///Where the buyer goes after a payment that succeeded; empty when it was not given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success_url: ::std::option::Option<::std::string::String>,
        ///Id of the merchant's account.
        pub user_id: ::std::string::String,
    }
    ///Country of the merchant's account.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct GatewayCountry {
        ///ISO 3166-1 code of three letters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub iso_code: ::std::option::Option<::std::string::String>,
        ///Name of the country, in English in the provider's sample.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///A gateway to be made.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GatewayCreateRequest {
        /**What the buyer pays, in whole units of the account's currency: 5000 is five thousand francs. No fractions.
A lowest or highest amount is not documented.
*/
        pub amount: ::passerelle::money::Amount,
        /**Where the buyer's browser goes after a payment that failed. Default: empty. There is no address for a buyer
who gave up.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub failure_url: ::std::option::Option<::std::string::String>,
        ///What the payment is for, shown to the buyer. Default: empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /**The merchant's own reference of this payment. The wire takes a request without it (default: empty), but such
a payment can't be asked for afterwards, nor found after a lost answer: our client requires it. Use another
one for each attempt to be paid, since nothing says which attempt a shared one reports; and no `/` in it, as
it becomes a part of a path.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub order_id: ::std::option::Option<::std::string::String>,
        ///Name of the shop that the buyer sees.
        pub shop_name: ::std::string::String,
        /**Where the buyer's browser goes after a payment that succeeded. Default: empty. Nothing documents that Lygos
adds a parameter, so put your own reference in. It proves nothing: ask for the state.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success_url: ::std::option::Option<::std::string::String>,
    }
    ///A gateway fetched by its id. It differs from the one in the list by a country and the lack of `user_id`.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GatewayDetails {
        ///What the buyer pays, in whole units of `currency`.
        pub amount: ::passerelle::money::Amount,
        /**When the gateway was made. May come without an offset from UTC and with microseconds; an offset left out is
best read as UTC.
*/
        pub creation_date: ::passerelle::wire::Timestamp,
        ///ISO 4217 code of the account's currency; XOF and XAF have been seen.
        pub currency: ::std::string::String,
        ///Where the buyer goes after a payment that failed; empty when it was not given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub failure_url: ::std::option::Option<::std::string::String>,
        ///Id that Lygos gave the gateway.
        pub id: ::std::string::String,
        /**Where the buyer pays. May lack a scheme or stand on the merchant's own domain, as in the answer to a creation.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub link: ::std::option::Option<::std::string::String>,
        ///What the payment is for; empty when it was not given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        ///The merchant's own reference; empty when it was not given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub order_id: ::std::option::Option<::std::string::String>,
        ///Name of the shop that the buyer sees.
        pub shop_name: ::std::string::String,
        ///Where the buyer goes after a payment that succeeded; empty when it was not given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_country: ::std::option::Option<GatewayCountry>,
    }
    ///Members of a gateway to be changed. None of them may be null.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct GatewayUpdateRequest {
        ///What the buyer pays, in whole units of the account's currency.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<::passerelle::money::Amount>,
        ///Where the buyer's browser goes after a payment that failed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub failure_url: ::std::option::Option<::std::string::String>,
        ///What the payment is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        ///Name of the shop that the buyer sees.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shop_name: ::std::option::Option<::std::string::String>,
        ///Where the buyer's browser goes after a payment that succeeded.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success_url: ::std::option::Option<::std::string::String>,
    }
    ///How a payment stands.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PayinStatus {
        ///The merchant's order reference; empty when Lygos has none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub order_id: ::std::option::Option<::std::string::String>,
        pub status: ::passerelle::wire::Open<PayinStatusStatus>,
    }
    /**State of the payment. Compare without regard to case, as nothing promises lower case. A value not listed here
is neither a success nor a failure: keep asking.
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
    pub enum PayinStatusStatus {
        #[serde(rename = "pending")]
        Pending,
        #[serde(rename = "success")]
        Success,
        #[serde(rename = "failed")]
        Failed,
    }
    impl ::std::fmt::Display for PayinStatusStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("pending"),
                Self::Success => f.write_str("success"),
                Self::Failed => f.write_str("failed"),
            }
        }
    }
    impl ::std::str::FromStr for PayinStatusStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "pending" => Ok(Self::Pending),
                "success" => Ok(Self::Success),
                "failed" => Ok(Self::Failed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PayinStatusStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PayinStatusStatus {
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
/**Client for Lygos

Payment links for mobile money in Africa. A merchant creates a *gateway* (one amount, one shop name, one order
reference), sends the buyer to its link, and asks for the state of the payment by the order reference. Telephone
number, operator and e-mail are taken from the buyer on the hosted page; no request of this API carries them.

What is true of every operation:

- **Errors** have one member, `detail`, in three shapes; `ErrorResponse` lists them. There is no `message` at the top.
- **Not routed.** On 2025-12-04 an integrator got 404 with `{"detail": "Not Found"}` from the create address, in
  weeks when it worked for others: such a 404 says nothing of the key or the gateway, so read `detail.type` before
  concluding anything. A method that an address doesn't take should give 405 with `{"detail": "Method Not Allowed"}`
  (inferred: both are what the server's framework, FastAPI, answers by itself).
- **Addresses** have no slash at the end. The base given in Lygos' guide ends in `/v1/`, while its reference
  begins each path with `/v1`: joined as text they give a double slash.
- **No paging, filtering, idempotency key or request id** is documented, and no limit on the rate of calls.
- **Slow answers.** One integrator raised its timeout from 10 to 30 seconds (December 2025).


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
    /**List all gateways

Answers every gateway of the merchant at once, as a bare array: there is no paging, filter or order to choose.
An entry says what was asked of the buyer, not whether it was paid; for that see `payins_get_status`.


Sends a `GET` request to `/v1/gateway`

*/
    pub async fn gateways_list<'a>(
        &'a self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::Gateway>>, Error<()>> {
        let url = format!("{}/v1/gateway", self.baseurl,);
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
            operation_id: "gateways_list",
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
    /**Create a gateway

Makes a payment link for one amount. Send the buyer to `link` in the answer. The answer comes with 200, not 201.

There is no idempotency key: sending the same request twice makes two gateways with the same `order_id`. After
an answer that got lost, look in `gateways_list` for the `order_id` first.

No expiry of a gateway is documented.


Sends a `POST` request to `/v1/gateway`

Arguments:
- `body`: What the buyer is asked to pay, and where the buyer goes afterwards.
*/
    pub async fn gateways_create<'a>(
        &'a self,
        body: &'a types::GatewayCreateRequest,
    ) -> Result<ResponseValue<types::Gateway>, Error<()>> {
        let url = format!("{}/v1/gateway", self.baseurl,);
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
            operation_id: "gateways_create",
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
    /**Get the state of a payment

Says how the payment of an order stands. It is found by the merchant's own order reference, not by the id of a
gateway. The answer has a status and the reference, nothing else: no amount, no currency, no operator, no reason.

**404 is not a failure.** Until the buyer begins to pay there is nothing to find, so an order that is waiting
and an order that doesn't exist look alike. Several attempts under one reference: which one is reported is not
documented.


Sends a `GET` request to `/v1/gateway/payin/{order_id}`

Arguments:
- `order_id`: The merchant's order reference, as given when the gateway was made. Percent-encoded; a `/` in it can't be
trusted to survive.

*/
    pub async fn payins_get_status<'a>(
        &'a self,
        order_id: &'a str,
    ) -> Result<ResponseValue<types::PayinStatus>, Error<()>> {
        let url = format!(
            "{}/v1/gateway/payin/{}", self.baseurl, encode_path(& order_id.to_string()),
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
            operation_id: "payins_get_status",
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
    /**Get one gateway

Answers what was asked of the buyer, and the merchant's country. It has no `user_id`, and no state of the
payment. Takes the id of the gateway, not the merchant's order reference.


Sends a `GET` request to `/v1/gateway/{gateway_id}`

Arguments:
- `gateway_id`: Id of the gateway, as answered when it was made. The merchant's order reference doesn't do here.
*/
    pub async fn gateways_get<'a>(
        &'a self,
        gateway_id: &'a str,
    ) -> Result<ResponseValue<types::GatewayDetails>, Error<()>> {
        let url = format!(
            "{}/v1/gateway/{}", self.baseurl, encode_path(& gateway_id.to_string()),
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
            operation_id: "gateways_get",
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
    /**Change a gateway

Changes what a gateway asks of the buyer. Every member is optional, so members left out presumably keep their
value; the provider doesn't say so. The order reference can't be changed. The answer is documented as "any":
fetch the gateway afterwards to see what holds.


Sends a `PUT` request to `/v1/gateway/{gateway_id}`

Arguments:
- `gateway_id`: Id of the gateway, as answered when it was made. The merchant's order reference doesn't do here.
- `body`: The members to change.
*/
    pub async fn gateways_update<'a>(
        &'a self,
        gateway_id: &'a str,
        body: &'a types::GatewayUpdateRequest,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v1/gateway/{}", self.baseurl, encode_path(& gateway_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "gateways_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a gateway

Removes a gateway. What becomes of a payment that a buyer has begun is not documented: ask for its state by the
order reference.


Sends a `DELETE` request to `/v1/gateway/{gateway_id}`

Arguments:
- `gateway_id`: Id of the gateway, as answered when it was made. The merchant's order reference doesn't do here.
*/
    pub async fn gateways_delete<'a>(
        &'a self,
        gateway_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v1/gateway/{}", self.baseurl, encode_path(& gateway_id.to_string()),
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
            operation_id: "gateways_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
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
    /// `GET /v1/gateway`
    pub const GATEWAYS_LIST: Policy = Policy {
        provider: "lygos",
        operation_id: "gateways_list",
        method: "GET",
        path: "/v1/gateway",
        host: "",
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
    /// `POST /v1/gateway`
    pub const GATEWAYS_CREATE: Policy = Policy {
        provider: "lygos",
        operation_id: "gateways_create",
        method: "POST",
        path: "/v1/gateway",
        host: "",
        authenticated: true,
        retry: Retry::Lookup,
        because: "There is no idempotency key, and each request makes another gateway with the same order reference.",
        success: 200u16,
        answer: Shape::Object,
        idempotency_key: None,
        lookup: Some(Lookup {
            by: LookupBy::Listing(&GATEWAYS_LIST),
            request: "/order_id",
            response: "/order_id",
            same: &["/amount"],
            adopts: true,
            conclusive: true,
        }),
        read_by: Some("gateways_list"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `GET /v1/gateway/payin/{order_id}`
    pub const PAYINS_GET_STATUS: Policy = Policy {
        provider: "lygos",
        operation_id: "payins_get_status",
        method: "GET",
        path: "/v1/gateway/payin/{order_id}",
        host: "",
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
    /// `GET /v1/gateway/{gateway_id}`
    pub const GATEWAYS_GET: Policy = Policy {
        provider: "lygos",
        operation_id: "gateways_get",
        method: "GET",
        path: "/v1/gateway/{gateway_id}",
        host: "",
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
    /// `PUT /v1/gateway/{gateway_id}`
    pub const GATEWAYS_UPDATE: Policy = Policy {
        provider: "lygos",
        operation_id: "gateways_update",
        method: "PUT",
        path: "/v1/gateway/{gateway_id}",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "Neither what a repeat answers nor whether members left out are kept is documented, and a late repeat could put back an amount that was changed in between.",
        success: 200u16,
        answer: Shape::Anything,
        idempotency_key: None,
        lookup: None,
        read_by: Some("gateways_get"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// `DELETE /v1/gateway/{gateway_id}`
    pub const GATEWAYS_DELETE: Policy = Policy {
        provider: "lygos",
        operation_id: "gateways_delete",
        method: "DELETE",
        path: "/v1/gateway/{gateway_id}",
        host: "",
        authenticated: true,
        retry: Retry::Never,
        because: "A repeat after a deletion whose answer got lost finds no gateway and is answered 404, which reads as a failure; fetching the gateway tells what happened.",
        success: 200u16,
        answer: Shape::Anything,
        idempotency_key: None,
        lookup: None,
        read_by: Some("gateways_get"),
        pagination: None,
        confirmation: None,
        references: &[],
    };
    /// Every operation's policy, in the order of the paths.
    pub const ALL: &[&Policy] = &[
        &GATEWAYS_LIST,
        &GATEWAYS_CREATE,
        &PAYINS_GET_STATUS,
        &GATEWAYS_GET,
        &GATEWAYS_UPDATE,
        &GATEWAYS_DELETE,
    ];
    /// The policy of an operation.
    pub fn by_id(operation_id: &str) -> ::std::option::Option<&'static Policy> {
        match operation_id {
            "gateways_list" => ::std::option::Option::Some(&GATEWAYS_LIST),
            "gateways_create" => ::std::option::Option::Some(&GATEWAYS_CREATE),
            "payins_get_status" => ::std::option::Option::Some(&PAYINS_GET_STATUS),
            "gateways_get" => ::std::option::Option::Some(&GATEWAYS_GET),
            "gateways_update" => ::std::option::Option::Some(&GATEWAYS_UPDATE),
            "gateways_delete" => ::std::option::Option::Some(&GATEWAYS_DELETE),
            _ => ::std::option::Option::None,
        }
    }
}
/// Constructors of the request types.
mod requests {
    use super::types::*;
    impl GatewayCreateRequest {
        /** With what is required.

- `amount`: What the buyer pays, in whole units of the account's currency: 5000 is five thousand francs. No fractions.
A lowest or highest amount is not documented.
- `shop_name`: Name of the shop that the buyer sees.*/
        #[must_use]
        pub fn new(
            amount: impl ::std::convert::Into<::passerelle::money::Amount>,
            shop_name: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                amount: amount.into(),
                failure_url: ::std::option::Option::None,
                message: ::std::option::Option::None,
                order_id: ::std::option::Option::None,
                shop_name: shop_name.into(),
                success_url: ::std::option::Option::None,
            }
        }
        /**Where the buyer's browser goes after a payment that failed. Default: empty. There is no address for a buyer
who gave up.
*/
        #[must_use]
        pub fn failure_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.failure_url = ::std::option::Option::Some(value.into());
            self
        }
        ///What the payment is for, shown to the buyer. Default: empty.
        #[must_use]
        pub fn message(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.message = ::std::option::Option::Some(value.into());
            self
        }
        /**The merchant's own reference of this payment. The wire takes a request without it (default: empty), but such
a payment can't be asked for afterwards, nor found after a lost answer: our client requires it. Use another
one for each attempt to be paid, since nothing says which attempt a shared one reports; and no `/` in it, as
it becomes a part of a path.
*/
        #[must_use]
        pub fn order_id(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.order_id = ::std::option::Option::Some(value.into());
            self
        }
        /**Where the buyer's browser goes after a payment that succeeded. Default: empty. Nothing documents that Lygos
adds a parameter, so put your own reference in. It proves nothing: ask for the state.
*/
        #[must_use]
        pub fn success_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.success_url = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl GatewayUpdateRequest {
        /// With nothing set; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                amount: ::std::option::Option::None,
                failure_url: ::std::option::Option::None,
                message: ::std::option::Option::None,
                shop_name: ::std::option::Option::None,
                success_url: ::std::option::Option::None,
            }
        }
        ///What the buyer pays, in whole units of the account's currency.
        #[must_use]
        pub fn amount(
            mut self,
            value: impl ::std::convert::Into<::passerelle::money::Amount>,
        ) -> Self {
            self.amount = ::std::option::Option::Some(value.into());
            self
        }
        ///Where the buyer's browser goes after a payment that failed.
        #[must_use]
        pub fn failure_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.failure_url = ::std::option::Option::Some(value.into());
            self
        }
        ///What the payment is for.
        #[must_use]
        pub fn message(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.message = ::std::option::Option::Some(value.into());
            self
        }
        ///Name of the shop that the buyer sees.
        #[must_use]
        pub fn shop_name(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.shop_name = ::std::option::Option::Some(value.into());
            self
        }
        ///Where the buyer's browser goes after a payment that succeeded.
        #[must_use]
        pub fn success_url(
            mut self,
            value: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.success_url = ::std::option::Option::Some(value.into());
            self
        }
    }
}
/// The calls, grouped by resource.
pub mod resources {
    use super::{calls, types};
    /// Payment links of the merchant. A gateway holds what is asked of the buyer, never whether it was paid.
    #[derive(Clone, Debug)]
    pub struct Gateways {
        transport: ::passerelle::transport::Transport,
    }
    impl Gateways {
        /** List all gateways

 Answers every gateway of the merchant at once, as a bare array: there is no paging, filter or order to choose.
An entry says what was asked of the buyer, not whether it was paid; for that see `payins_get_status`.

 `GET /v1/gateway`. Repeating: **safe**. It only reads.*/
        pub fn list(&self) -> calls::GatewaysList {
            calls::GatewaysList {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
            }
        }
        /** Create a gateway

 Makes a payment link for one amount. Send the buyer to `link` in the answer. The answer comes with 200, not 201.

There is no idempotency key: sending the same request twice makes two gateways with the same `order_id`. After
an answer that got lost, look in `gateways_list` for the `order_id` first.

No expiry of a gateway is documented.

 `POST /v1/gateway`. Repeating: **lookup**. There is no idempotency key, and each request makes another gateway with the same order reference.*/
        pub fn create(
            &self,
            body: impl ::std::convert::Into<types::GatewayCreateRequest>,
        ) -> calls::GatewaysCreate {
            calls::GatewaysCreate {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                body: body.into(),
            }
        }
        /** Get one gateway

 Answers what was asked of the buyer, and the merchant's country. It has no `user_id`, and no state of the
payment. Takes the id of the gateway, not the merchant's order reference.

 `GET /v1/gateway/{gateway_id}`. Repeating: **safe**. It only reads.*/
        pub fn get(
            &self,
            gateway_id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::GatewaysGet {
            calls::GatewaysGet {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                gateway_id: gateway_id.into(),
            }
        }
        /** Change a gateway

 Changes what a gateway asks of the buyer. Every member is optional, so members left out presumably keep their
value; the provider doesn't say so. The order reference can't be changed. The answer is documented as "any":
fetch the gateway afterwards to see what holds.

 `PUT /v1/gateway/{gateway_id}`. Repeating: **never**. Neither what a repeat answers nor whether members left out are kept is documented, and a late repeat could put back an amount that was changed in between.*/
        pub fn update(
            &self,
            gateway_id: impl ::std::convert::Into<::std::string::String>,
            body: impl ::std::convert::Into<types::GatewayUpdateRequest>,
        ) -> calls::GatewaysUpdate {
            calls::GatewaysUpdate {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                gateway_id: gateway_id.into(),
                body: body.into(),
            }
        }
        /** Delete a gateway

 Removes a gateway. What becomes of a payment that a buyer has begun is not documented: ask for its state by the
order reference.

 `DELETE /v1/gateway/{gateway_id}`. Repeating: **never**. A repeat after a deletion whose answer got lost finds no gateway and is answered 404, which reads as a failure; fetching the gateway tells what happened.*/
        pub fn delete(
            &self,
            gateway_id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::GatewaysDelete {
            calls::GatewaysDelete {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                gateway_id: gateway_id.into(),
            }
        }
    }
    /// The state of the buyer's payment, found by the merchant's own order reference.
    #[derive(Clone, Debug)]
    pub struct Payins {
        transport: ::passerelle::transport::Transport,
    }
    impl Payins {
        /** Get the state of a payment

 Says how the payment of an order stands. It is found by the merchant's own order reference, not by the id of a
gateway. The answer has a status and the reference, nothing else: no amount, no currency, no operator, no reason.

**404 is not a failure.** Until the buyer begins to pay there is nothing to find, so an order that is waiting
and an order that doesn't exist look alike. Several attempts under one reference: which one is reported is not
documented.

 `GET /v1/gateway/payin/{order_id}`. Repeating: **safe**. It only reads.*/
        pub fn get_status(
            &self,
            order_id: impl ::std::convert::Into<::std::string::String>,
        ) -> calls::PayinsGetStatus {
            calls::PayinsGetStatus {
                transport: self.transport.clone(),
                options: ::std::default::Default::default(),
                order_id: order_id.into(),
            }
        }
    }
    impl Gateways {
        pub(crate) fn new(transport: &::passerelle::transport::Transport) -> Self {
            Self {
                transport: transport.clone(),
            }
        }
    }
    impl Payins {
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
    /** List all gateways

 Answers every gateway of the merchant at once, as a bare array: there is no paging, filter or order to choose.
An entry says what was asked of the buyer, not whether it was paid; for that see `payins_get_status`.

 `GET /v1/gateway`. Repeating: **safe**. It only reads.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GatewaysList {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
    }
    impl GatewaysList {
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
            ::passerelle::Response<::std::vec::Vec<types::Gateway>>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::GATEWAYS_LIST,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.gateways_list().await;
            call.finish(result)
        }
    }
    /** Create a gateway

 Makes a payment link for one amount. Send the buyer to `link` in the answer. The answer comes with 200, not 201.

There is no idempotency key: sending the same request twice makes two gateways with the same `order_id`. After
an answer that got lost, look in `gateways_list` for the `order_id` first.

No expiry of a gateway is documented.

 `POST /v1/gateway`. Repeating: **lookup**. There is no idempotency key, and each request makes another gateway with the same order reference.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GatewaysCreate {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) body: types::GatewayCreateRequest,
    }
    impl GatewaysCreate {
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
            ::passerelle::Response<types::Gateway>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::GATEWAYS_CREATE,
                self.options,
                &[],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.gateways_create(&self.body).await;
            call.finish(result)
        }
    }
    /** Get the state of a payment

 Says how the payment of an order stands. It is found by the merchant's own order reference, not by the id of a
gateway. The answer has a status and the reference, nothing else: no amount, no currency, no operator, no reason.

**404 is not a failure.** Until the buyer begins to pay there is nothing to find, so an order that is waiting
and an order that doesn't exist look alike. Several attempts under one reference: which one is reported is not
documented.

 `GET /v1/gateway/payin/{order_id}`. Repeating: **safe**. It only reads.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct PayinsGetStatus {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) order_id: ::std::string::String,
    }
    impl PayinsGetStatus {
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
            ::passerelle::Response<types::PayinStatus>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::PAYINS_GET_STATUS,
                self.options,
                &[("order_id", self.order_id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.payins_get_status(&self.order_id).await;
            call.finish(result)
        }
    }
    /** Get one gateway

 Answers what was asked of the buyer, and the merchant's country. It has no `user_id`, and no state of the
payment. Takes the id of the gateway, not the merchant's order reference.

 `GET /v1/gateway/{gateway_id}`. Repeating: **safe**. It only reads.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GatewaysGet {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) gateway_id: ::std::string::String,
    }
    impl GatewaysGet {
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
            ::passerelle::Response<types::GatewayDetails>,
            ::passerelle::Error,
        > {
            let call = Call::begin(
                &self.transport,
                &policies::GATEWAYS_GET,
                self.options,
                &[("gateway_id", self.gateway_id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.gateways_get(&self.gateway_id).await;
            call.finish(result)
        }
    }
    /** Change a gateway

 Changes what a gateway asks of the buyer. Every member is optional, so members left out presumably keep their
value; the provider doesn't say so. The order reference can't be changed. The answer is documented as "any":
fetch the gateway afterwards to see what holds.

 `PUT /v1/gateway/{gateway_id}`. Repeating: **never**. Neither what a repeat answers nor whether members left out are kept is documented, and a late repeat could put back an amount that was changed in between.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GatewaysUpdate {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) gateway_id: ::std::string::String,
        pub(super) body: types::GatewayUpdateRequest,
    }
    impl GatewaysUpdate {
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
                &policies::GATEWAYS_UPDATE,
                self.options,
                &[("gateway_id", self.gateway_id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.gateways_update(&self.gateway_id, &self.body).await;
            call.finish(result)
        }
    }
    /** Delete a gateway

 Removes a gateway. What becomes of a payment that a buyer has begun is not documented: ask for its state by the
order reference.

 `DELETE /v1/gateway/{gateway_id}`. Repeating: **never**. A repeat after a deletion whose answer got lost finds no gateway and is answered 404, which reads as a failure; fetching the gateway tells what happened.*/
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GatewaysDelete {
        pub(super) transport: Transport,
        pub(super) options: CallOptions,
        pub(super) gateway_id: ::std::string::String,
    }
    impl GatewaysDelete {
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
                &policies::GATEWAYS_DELETE,
                self.options,
                &[("gateway_id", self.gateway_id.as_str())],
            )?;
            let client = Client::new_with_client(
                call.base_url(),
                call.http(),
                call.hook(),
            );
            let result = client.gateways_delete(&self.gateway_id).await;
            call.finish(result)
        }
    }
}
impl ::passerelle::lygos::Lygos {
    /// Payment links of the merchant. A gateway holds what is asked of the buyer, never whether it was paid.
    #[must_use]
    pub fn gateways(&self) -> resources::Gateways {
        resources::Gateways::new(self.transport())
    }
    /// The state of the buyer's payment, found by the merchant's own order reference.
    #[must_use]
    pub fn payins(&self) -> resources::Payins {
        resources::Payins::new(self.transport())
    }
}
