//! Texts: the provider's module, its client, and its module of the sandbox.

use super::{Facts, Key};

/// `src/NAME/mod.rs`.
pub(super) fn module(facts: &Facts) -> String {
    let Facts { name, client, title, .. } = facts;
    let variable = facts.variable();
    let (import, built) = match facts.key {
        Key::Basic => {
            ("ApiSecret", format!("{client}::builder(\"user\", ApiSecret::new(std::env::var(\"{variable}\")?)?)"))
        }
        _ => ("ApiKey", format!("{client}::builder(ApiKey::new(std::env::var(\"{variable}\")?)?)")),
    };
    format!(
        "//! {title}: every operation of its spec. What is said of the provider's behaviour is in `specs/{name}/`.
//!
//! There are no orders, webhooks or proofs of payment yet: nobody has written how this provider does them.
//!
//! ```no_run
//! use passerelle::{name}::{client};
//! use passerelle::secret::{import};
//!
//! # fn run() -> Result<(), Box<dyn std::error::Error>> {{
//! let client = {built}.build()?;
//! # drop(client);
//! # Ok(()) }}
//! ```

mod auth;
mod client;
mod errors;

pub use crate::generated::{name}::{{calls, policies, resources, types}};
pub use client::{client};

/// progenitor's client, for what the surface doesn't reach. It goes through the same transport, but its errors and answers
/// are progenitor's: they show bodies, and they change when progenitor does.
pub mod raw {{
    pub use crate::generated::{name}::{{ByteStream, Client, ClientInfo, Error, ResponseValue}};
}}
"
    )
}

fn hosts(name: &str, doc: &str, list: &[(String, String)]) -> String {
    let line = |(host, url): &(String, String)| format!("(\"{host}\", \"{url}\")");
    let all: Vec<String> = list.iter().map(line).collect();
    let short = format!("const {name}: [(&str, &str); {}] = [{}];\n", list.len(), all.join(", "));
    let text = if short.len() <= 121 {
        short
    } else {
        let lines: String = all.iter().map(|line| format!("    {line},\n")).collect();
        format!("const {name}: [(&str, &str); {}] = [\n{lines}];\n", list.len())
    };
    format!("/// {doc}\n{text}")
}

/// `src/NAME/client.rs`.
pub(super) fn client(facts: &Facts) -> String {
    let Facts { client, title, live, test, name, .. } = facts;
    let both = !live.is_empty() && !test.is_empty();
    let mut constants = String::new();
    if !live.is_empty() {
        constants.push_str(&hosts(
            "LIVE",
            "Where money is real, by the name of the host, as the spec's `servers` say.",
            live,
        ));
    }
    if !test.is_empty() {
        constants.push_str(&hosts(
            "TEST",
            "Where no money is real, by the name of the host, as the spec's `servers` say.",
            test,
        ));
    }
    let only = if test.is_empty() { ("Live", "LIVE") } else { ("Test", "TEST") };
    let (secret, parameters, doc, field, made, credentials) = match facts.key {
        Key::Basic => (
            "ApiSecret",
            "user: impl Into<String>, password: ApiSecret",
            "Settings of a client with this user and password.",
            "    user: String,\n    password: ApiSecret,\n",
            "user: user.into(), password",
            "&setup.user, &setup.password",
        ),
        _ => {
            ("ApiKey", "key: ApiKey", "Settings of a client with this key.", "    key: ApiKey,\n", "key", "&setup.key")
        }
    };
    let mode_field = if both { "    mode: Mode,\n" } else { "" };
    let mode_made = if both { ", mode: Mode::Live" } else { "" };
    let environments = if both {
        format!(
            "
impl ClientBuilder<{client}> {{
    /// The provider's test environment: no money is real there.
    #[must_use]
    pub fn test_environment(mut self) -> Self {{
        self.setup.mode = Mode::Test;
        self
    }}
}}
"
        )
    } else {
        String::new()
    };
    let connect = if both {
        "        let mode = setup.mode;
        let hosts: &[(&str, &str)] = if mode == Mode::Live { &LIVE } else { &TEST };
        let transport = options.transport(hosts, credentials)?;
        Ok(Self { transport, mode })
"
        .to_owned()
    } else {
        format!(
            "        let transport = options.transport(&{}, credentials)?;
        Ok(Self {{ transport, mode: Mode::{} }})
",
            only.1, only.0
        )
    };
    let said = match (both, only.0) {
        (true, _) => "Whether this client is for real money: it is, unless the builder said otherwise.",
        (false, "Test") => "Whether this client is for real money: the spec names a test environment only.",
        _ => "Whether this client is for real money: the spec names no test environment.",
    };
    format!(
        "//! The client of {title}, and its settings.

use super::auth::Credentials;
use crate::error::ConfigurationError;
use crate::generated::{name}::Client as RawClient;
use crate::payment::Mode;
use crate::secret::{secret};
use crate::transport::{{ClientBuilder, Options, ProviderClient, Transport}};

{constants}
/// A client of {title}. Cloning it shares the connection pool.
#[derive(Clone, Debug)]
pub struct {client} {{
    transport: Transport,
    mode: Mode,
}}

/// What only this provider needs.
pub(crate) struct Setup {{
{field}{mode_field}}}

impl {client} {{
    /// {doc}
    #[must_use]
    pub fn builder({parameters}) -> ClientBuilder<Self> {{
        ClientBuilder::new(Setup {{ {made}{mode_made} }})
    }}

    /// progenitor's client, on this client's transport.
    #[must_use]
    pub fn raw(&self) -> RawClient {{
        RawClient::new_with_client(self.transport.default_base_url(), self.transport.http(), self.transport.raw_hook())
    }}

    pub(crate) fn transport(&self) -> &Transport {{
        &self.transport
    }}

    /// {said}
    #[must_use]
    pub fn mode(&self) -> Mode {{
        self.mode
    }}
}}
{environments}
impl ProviderClient for {client} {{
    type Setup = Setup;

    fn connect(setup: Setup, options: Options) -> Result<Self, ConfigurationError> {{
        let credentials = Credentials::new({credentials})?;
{connect}    }}
}}
"
    )
}

/// `crates/sandbox/src/NAME/mod.rs`.
pub(super) fn sandbox(facts: &Facts) -> String {
    let Facts { name, title, .. } = facts;
    let key = match &facts.key {
        Key::Header(header) => format!("Key::Header(\"{header}\")"),
        Key::Bearer => "Key::Bearer".to_owned(),
        Key::Basic => "Key::Basic".to_owned(),
    };
    format!(
        "//! {title}, as its spec's examples answer: it knows its caller and holds calls against the contract, and remembers nothing.
//! When its behaviour is known, it gets the same rooms as the other providers.

use crate::examples::{{Examples, Key}};

/// What is served; see [`ExampleServer`](crate::ExampleServer).
pub(crate) const SERVED: Examples =
    Examples {{ id: \"{name}\", spec: include_str!(\"../../specs/{name}.json\"), key: {key} }};
"
    )
}
