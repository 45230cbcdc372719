//! The workers of `ack`, `inbox` and `scale`, with a few of everything: that they run, and that they notice what is wrong.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::Command;

use passerelle_benches::harness::process::{Server, Worker};
use passerelle_benches::servers::provider::Settings;

fn ours(verb: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle-benches"));
    command.arg(verb);
    command
}

fn worker(arguments: &[&str]) -> Worker {
    let mut command = ours("worker");
    command.args(arguments);
    Worker::start(command).unwrap()
}

fn server(arguments: &[&str]) -> Server {
    let mut command = ours("server");
    command.args(arguments);
    Server::start(command).unwrap()
}

fn provider(orders: u64, paid_each: u64) -> (Server, String) {
    let settings = serde_json::to_string(&Settings { orders, paid_each }).unwrap();
    (server(&["provider", &settings]), settings)
}

#[test]
fn inboxes_know_what_they_have() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("inbox.sqlite").display().to_string();
    for store in ["memory", "SQLite"] {
        for case in ["claims", "kept", "waves"] {
            let sample = worker(&["inbox", store, case, &file]).run(300).unwrap();
            assert_eq!(sample.operations, 300);
        }
    }
}

#[test]
fn a_shop_handles_each_message_once() {
    let folder = tempfile::tempdir().unwrap();
    let (lomi, _) = provider(u64::MAX, 1);
    for store in ["memory", "SQLite"] {
        for rate in ["0", "400"] {
            let file = folder.path().join(rate).display().to_string();
            let shop = server(&["shop", store, &lomi.first_line, &file]);
            let mut provider = worker(&["ack", "lomi", store, &shop.first_line, "4", rate, "0"]);
            assert!(provider.run(200).unwrap().p99_nanoseconds.is_some());
            provider.run(200).unwrap();
        }
    }
}

#[test]
fn a_shop_that_is_wrong_is_noticed() {
    // Who takes whatever is signed, handles something twice, or more than there was.
    for (handled, messages, why) in [
        (r#"{"handled":40,"twice":0}"#, 100, "was answered 200 OK in place of 401"),
        (r#"{"handled":40,"twice":1}"#, 40, "twice: 1"),
        (r#"{"handled":41,"twice":0}"#, 40, "40 were sent"),
    ] {
        let address = always_ok(handled);
        let wrong = worker(&["ack", "lomi", "a shop", &address, "2", "0", "0"]).run(messages).unwrap_err();
        assert!(wrong.contains(why), "{wrong}");
    }
    let right = always_ok(r#"{"handled":40,"twice":0}"#);
    worker(&["ack", "lomi", "a shop", &right, "2", "0", "0"]).run(40).unwrap();
}

/// Answers 200 to all it is asked, and this to who asks what was handled.
fn always_ok(handled: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            std::thread::spawn(move || answer(stream.unwrap(), handled));
        }
    });
    address
}

fn answer(mut stream: TcpStream, handled: &str) {
    let mut from = BufReader::new(stream.try_clone().unwrap());
    loop {
        let (mut first, mut length) = (String::new(), 0);
        if from.read_line(&mut first).unwrap_or(0) == 0 {
            return;
        }
        loop {
            let mut line = String::new();
            from.read_line(&mut line).unwrap();
            if let Some(text) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = text.trim().parse().unwrap();
            }
            if line.trim().is_empty() {
                break;
            }
        }
        let mut body = vec![0; length];
        from.read_exact(&mut body).unwrap();
        let text = if first.starts_with("GET") { handled } else { "" };
        let _ = write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{text}", text.len());
    }
}

#[test]
fn sweeps_and_lists_are_whole() {
    for name in ["lomi", "lygos", "tygapay"] {
        let (provider, settings) = provider(120, 10);
        for subject in ["list", "sweep"] {
            worker(&["scale", subject, name, &provider.first_line, &settings]).run(120).unwrap();
        }
    }
    let (provider, settings) = provider(250, 10);
    worker(&["scale", "stream", "lomi", &provider.first_line, &settings]).run(250).unwrap();
    // One who has fewer than he should.
    let wrong = worker(&["scale", "stream", "lomi", &provider.first_line, &settings]).run(251).unwrap_err();
    assert!(wrong.contains("250 items in place of 251"), "{wrong}");
    let more = settings.replace("250", "251");
    let wrong = worker(&["scale", "sweep", "lomi", &provider.first_line, &more]).run(251).unwrap_err();
    assert!(wrong.contains("251"), "{wrong}");
}
