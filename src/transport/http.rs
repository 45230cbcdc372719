//! The connection pool: TLS always but on loopback, no redirects, our own User-Agent.

use std::time::Duration;

use reqwest::header::HeaderValue;

use crate::error::ConfigurationError;

pub(crate) const USER_AGENT: &str = concat!("passerelle/", env!("CARGO_PKG_VERSION"));

/// A credential as a header value that no log of the HTTP stack shows.
pub(crate) fn header_value(secret: &str) -> Result<HeaderValue, ConfigurationError> {
    let mut value = HeaderValue::from_str(secret).map_err(|_| {
        ConfigurationError::new("a credential can't be sent in a header", "copy it again from the dashboard")
    })?;
    value.set_sensitive(true);
    Ok(value)
}

/// Builds the pool. `new_with_client` of progenitor takes it; progenitor's own constructor would panic where this errs.
pub(crate) fn client(
    user_agent: Option<&str>,
    connect: Duration,
    loopback: bool,
) -> Result<reqwest::Client, ConfigurationError> {
    let agent = match user_agent {
        Some(more) => format!("{USER_AGENT} {more}"),
        None => USER_AGENT.to_owned(),
    };
    let mut builder = reqwest::Client::builder()
        .user_agent(agent)
        .connect_timeout(connect)
        // A redirect would carry the key header to whatever host it names, and repeat a write.
        .redirect(reqwest::redirect::Policy::none())
        // Nor may anybody but the transport send a second time. None at most, so that no copy is kept of each request for it.
        .retry(reqwest::retry::never().max_retries_per_request(0))
        // Node and uvicorn, which two of the providers run on, close a connection that was idle for 5 s. Ours goes before,
        // so that no write is sent into one that is just being closed.
        .pool_idle_timeout(Duration::from_secs(4))
        .tcp_nodelay(true);
    builder = if loopback {
        // A proxy from the environment must not see, or break, what never leaves this machine.
        backend(builder)?.no_proxy()
    } else if cfg!(any(feature = "tls-aws-lc", feature = "tls-ring")) {
        backend(builder)?.https_only(true)
    } else {
        return Err(ConfigurationError::new(
            "the library was compiled without TLS",
            "switch on the feature `tls-aws-lc` or `tls-ring`",
        ));
    };
    // The error's own text names settings only, never a key.
    builder.build().map_err(|error| {
        ConfigurationError::new(
            format!("the HTTP client can't be built ({error})"),
            "check the user agent and the TLS feature",
        )
    })
}

/// ring, handed over explicitly: without a crypto provider installed for the whole process reqwest would panic.
#[cfg(all(feature = "tls-ring", not(feature = "tls-aws-lc")))]
fn backend(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, ConfigurationError> {
    use std::sync::Arc;

    let broken =
        |what: &str| ConfigurationError::new(format!("TLS can't be set up: {what}"), "check the system's certificates");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier =
        rustls_platform_verifier::Verifier::new(provider.clone()).map_err(|_| broken("no certificate verifier"))?;
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|_| broken("no protocol version"))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    Ok(builder.tls_backend_preconfigured(config))
}

/// reqwest's own choice.
#[cfg(not(all(feature = "tls-ring", not(feature = "tls-aws-lc"))))]
#[allow(clippy::unnecessary_wraps, reason = "the same signature as with ring")]
fn backend(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, ConfigurationError> {
    Ok(builder)
}
