//! Where the server is, and how it is asked: TLS always, this machine excepted. Messages hold personal data, and who can
//! change an answer on its way can have a payment handled twice or never.

use std::net::IpAddr;
use std::str::FromStr as _;

use passerelle::inbox::StoreError;
use sqlx::postgres::{PgConnectOptions, PgSslMode};

/// What the URL says. An error never repeats it: it holds the password.
pub(super) fn options(url: &str) -> Result<PgConnectOptions, StoreError> {
    let options = PgConnectOptions::from_str(url).map_err(|_| {
        StoreError::new(
            "the PostgreSQL URL can't be read",
            "write `postgres://user:password@host:5432/database`, and special characters in the password as %XX",
        )
    })?;
    // What the environment says and the URL doesn't (PGHOST, PGSSLMODE ...) is in them too.
    if is_here(&options) {
        return Ok(options);
    }
    if !cfg!(feature = "postgres-tls") {
        return Err(StoreError::new(
            "the PostgreSQL server is on another machine, and this program was built without TLS",
            "switch the feature `postgres-tls` of passerelle-inbox on",
        ));
    }
    match options.get_ssl_mode() {
        PgSslMode::Disable | PgSslMode::Allow => Err(plain()),
        // What sqlx has when nothing is said: it would go on without TLS if the server, or somebody in between, says so.
        PgSslMode::Prefer => Ok(options.ssl_mode(PgSslMode::VerifyFull)),
        _ => Ok(options),
    }
}

/// For a pool of the shop's.
pub(super) fn check(options: &PgConnectOptions) -> Result<(), StoreError> {
    match options.get_ssl_mode() {
        PgSslMode::Disable | PgSslMode::Allow | PgSslMode::Prefer if !is_here(options) => Err(plain()),
        _ => Ok(()),
    }
}

fn plain() -> StoreError {
    StoreError::new(
        "the PostgreSQL server is on another machine and would be asked without TLS",
        "set `sslmode=verify-full` (or leave it out), and name a private authority with `sslrootcert=`",
    )
}

/// Whether nothing leaves this machine.
fn is_here(options: &PgConnectOptions) -> bool {
    let host = options.get_host();
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    options.get_socket().is_some()
        || host.starts_with('/')
        || host.eq_ignore_ascii_case("localhost")
        || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_is_asked_as_the_url_says() {
        for url in [
            "postgres://shop:pw@localhost/inbox",
            "postgres://shop:pw@127.0.0.1:5433/inbox",
            "postgres://shop:pw@127.8.8.8/inbox?sslmode=disable",
            "postgres://shop:pw@[::1]/inbox",
            "postgres:///inbox?host=/var/run/postgresql",
            "postgres://%2Fvar%2Frun%2Fpostgresql/inbox",
        ] {
            assert!(!matches!(options(url).unwrap().get_ssl_mode(), PgSslMode::VerifyFull), "{url}");
            check(&PgConnectOptions::from_str(url).unwrap()).unwrap();
        }
    }

    #[test]
    fn another_machine_is_never_asked_without_tls() {
        for host in ["db", "db.example", "10.0.0.7", "localhost.example", "[2001:db8::1]", "8.8.8.8"] {
            let mode = |mode: &str| {
                let url = format!("postgres://shop:canary-4711@{host}/inbox{mode}");
                let checked = check(&PgConnectOptions::from_str(&url).unwrap()).is_ok();
                match options(&url) {
                    Ok(options) => (checked, Some(options.get_ssl_mode())),
                    Err(error) => {
                        let told = format!("{error} {error:?}");
                        assert!(!told.contains("4711") && told.contains("TLS"), "{told}");
                        (checked, None)
                    }
                }
            };
            let with = |mode: PgSslMode| cfg!(feature = "postgres-tls").then_some(mode).map(|mode| format!("{mode:?}"));
            let seen = |(checked, mode): (bool, Option<PgSslMode>)| (checked, mode.map(|mode| format!("{mode:?}")));
            assert_eq!(seen(mode("")), (false, with(PgSslMode::VerifyFull)), "{host}");
            assert_eq!(seen(mode("?sslmode=prefer")), (false, with(PgSslMode::VerifyFull)), "{host}");
            assert_eq!(seen(mode("?sslmode=disable")), (false, None), "{host}");
            assert_eq!(seen(mode("?sslmode=allow")), (false, None), "{host}");
            assert_eq!(seen(mode("?sslmode=require")), (true, with(PgSslMode::Require)), "{host}");
        }
        assert!(
            options("postgres://shop:pw@localhost/inbox?hostaddr=10.0.0.7").is_err() || cfg!(feature = "postgres-tls")
        );
    }

    #[test]
    fn a_url_that_cannot_be_read_is_not_repeated() {
        let error = options("postgres://shop:canary-4711@host:port/inbox").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("4711"));
    }
}
