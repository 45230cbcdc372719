//! Starting, stopping, the seed, and the binary.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod support;

use std::time::{Duration, SystemTime};

use passerelle_sandbox::{BuyerError, Sandbox, SandboxError};
use support::{lomi, lygos, send};

#[tokio::test]
async fn the_same_seed_gives_the_same_run() {
    let run = |seed| async move {
        let sandbox = Sandbox::builder().seed(seed).frozen_at(SystemTime::UNIX_EPOCH).start().await.unwrap();
        let gateway = lygos(sandbox.lygos(), "POST", "/v1/gateway", Some(r#"{"amount":1,"shop_name":"A"}"#)).await;
        let session =
            lomi(sandbox.lomi(), "POST", "/checkout-sessions", None, Some(r#"{"amount":1,"currency_code":"XOF"}"#))
                .await;
        let text = format!("{}\n{}\n{}", sandbox.tygapay().api_secret(), gateway.text, session.text);
        text.replace(sandbox.lygos().base_url(), "L").replace(sandbox.lomi().base_url(), "M")
    };
    let first = run(7).await;
    assert_eq!(first, run(7).await);
    assert_ne!(first, run(8).await);
    assert!(first.contains("1970-01-01T00:00:00.000Z"), "{first}");
}

#[tokio::test]
async fn stopping_or_dropping_frees_the_ports() {
    let sandbox = Sandbox::start().await.unwrap();
    let url = sandbox.lygos().base_url().to_owned();
    // A connection that is kept alive must not keep the server alive.
    let client = reqwest::Client::new();
    client.get(&url).send().await.unwrap();
    sandbox.stop().await;
    assert!(client.get(&url).send().await.is_err());

    let sandbox = Sandbox::start().await.unwrap();
    let url = sandbox.lygos().base_url().to_owned();
    drop(sandbox);
    for _ in 0..200 {
        if reqwest::get(&url).await.is_err() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("a dropped sandbox still answers");
}

#[tokio::test]
async fn a_port_in_use_says_so() {
    let taken = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = taken.local_addr().unwrap().port();
    let Err(error) = Sandbox::builder().port(port).unwrap().start().await else { panic!("started on a taken port") };
    assert!(matches!(error, SandboxError::PortInUse { .. }), "{error}");
    assert!(error.to_string().contains(&port.to_string()), "{error}");
    assert!(matches!(Sandbox::builder().port(65533), Err(SandboxError::PortTooHigh(65533))));
}

#[tokio::test]
async fn a_strange_link_is_an_error_for_people() {
    let sandbox = Sandbox::start().await.unwrap();
    for link in ["", "https://pay.lygosapp.com/checkout/x", &format!("{}/pay/x", sandbox.lygos().base_url())] {
        let error = sandbox.buyer().pay(link).await.unwrap_err();
        assert!(matches!(error, BuyerError::UnknownLink(_)), "{error}");
    }
}

#[cfg(all(feature = "cli", unix))]
mod binary {
    use std::io::{BufRead, BufReader};
    use std::process::{Child, Command, Stdio};

    use super::send;

    fn start(arguments: &[&str]) -> Child {
        let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle-sandbox"));
        command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    #[tokio::test]
    async fn it_serves_until_it_is_told_to_stop() {
        let mut child = start(&["--port", "0", "--seed", "7", "--json"]);
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let addresses: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert!(addresses["lomi"]["api_key"].as_str().unwrap().starts_with("lomi_sk_test_canary"));
        assert_eq!(addresses["tygapay"]["api_secret"].as_str().unwrap().len(), 64);
        let url = format!("{}/v1/gateway", addresses["lygos"]["base_url"].as_str().unwrap());
        let answer = send("GET", &url, &[("api-key", addresses["lygos"]["api_key"].as_str().unwrap())], None).await;
        assert_eq!(answer.text, "[]");
        let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
        assert!(killed.success() && child.wait().unwrap().success());
    }

    #[tokio::test]
    async fn bad_arguments_and_taken_ports_end_with_2() {
        let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = taken.local_addr().unwrap().port().to_string();
        for (arguments, text) in [
            (["--port", port.as_str()], "in use"),
            (["--port", "65535"], "too high"),
            (["--port", "abc"], "invalid value"),
        ] {
            let output = start(&arguments).wait_with_output().unwrap();
            assert_eq!(output.status.code(), Some(2));
            assert!(String::from_utf8_lossy(&output.stderr).contains(text), "{output:?}");
        }
    }
}
