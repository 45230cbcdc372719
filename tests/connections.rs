//! Connections and bodies on real sockets: how many are made, what becomes of one that is closed while nobody looks, and how
//! much memory and time a server can take.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use passerelle::Error;
use passerelle::error::Doubt;
use passerelle::lygos::types::{GatewayCreateRequest, GatewayUpdateRequest};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What a server has seen.
#[derive(Default)]
struct Seen {
    connections: AtomicUsize,
    requests: AtomicUsize,
    closed: AtomicUsize,
}

/// Answers each request with an empty list; closes a connection that was idle for so long after one, if it is to.
async fn server(idle: Option<Duration>) -> (String, Arc<Seen>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, seen) = (format!("http://{}", listener.local_addr().unwrap()), Arc::new(Seen::default()));
    let counts = Arc::clone(&seen);
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            counts.connections.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(serve(socket, idle, Arc::clone(&counts)));
        }
    });
    (address, seen)
}

async fn serve(mut socket: TcpStream, idle: Option<Duration>, seen: Arc<Seen>) {
    let mut buffer = vec![0; 16 * 1024];
    // A connection is idle only after its first request: how soon that comes is the machine's affair.
    let mut patience = Duration::from_secs(3600);
    loop {
        let next = tokio::time::timeout(patience, socket.read(&mut buffer)).await;
        let Ok(Ok(1..)) = next else {
            drop(socket);
            seen.closed.fetch_add(1, Ordering::Relaxed);
            return;
        };
        patience = idle.unwrap_or(patience);
        seen.requests.fetch_add(1, Ordering::Relaxed);
        let answer = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n[]";
        socket.write_all(answer).await.unwrap();
    }
}

#[tokio::test]
async fn five_thousand_calls_use_one_connection() {
    let (address, seen) = server(None).await;
    let lygos = common::lygos(&address);
    for _ in 0..5_000 {
        lygos.gateways().list().send().await.unwrap();
    }
    assert_eq!(seen.requests.load(Ordering::Relaxed), 5_000);
    assert_eq!(seen.connections.load(Ordering::Relaxed), 1);
}

/// Not even for a write that may never be repeated.
#[tokio::test]
async fn a_connection_closed_while_idle_costs_no_error_and_no_duplicate() {
    let (address, seen) = server(Some(Duration::from_millis(5))).await;
    let lygos = common::lygos(&address);
    for count in 1..=100 {
        lygos
            .gateways()
            .update("3c90c3cc-0d44-4b50-8888-8dd25736052a", GatewayUpdateRequest::new())
            .send()
            .await
            .unwrap();
        // Closed for certain, and the client has had its turn to see it.
        while seen.closed.load(Ordering::Relaxed) < count {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(seen.requests.load(Ordering::Relaxed), 100);
    assert_eq!(seen.connections.load(Ordering::Relaxed), 100);
}

/// A server that sends a head and then what it is given, for ever or until it is done.
async fn streaming(head: &'static str, piece: Vec<u8>, pause: Option<Duration>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let piece = Arc::new(piece);
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let piece = Arc::clone(&piece);
            tokio::spawn(async move {
                let _ = socket.read(&mut [0; 4096]).await;
                let _ = socket.write_all(head.as_bytes()).await;
                while socket.write_all(&piece).await.is_ok() {
                    if let Some(pause) = pause {
                        tokio::time::sleep(pause).await;
                    }
                }
            });
        }
    });
    address
}

#[tokio::test]
async fn a_slow_loris_gives_control_back_at_the_deadline() {
    for head in ["HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n"] {
        let address = streaming(head, b"x".to_vec(), Some(Duration::from_millis(10))).await;
        let key = passerelle::secret::ApiKey::new(common::LYGOS_KEY).unwrap();
        // On the machine's own clock.
        let builder =
            passerelle::lygos::Lygos::builder(key).base_url(&address).attempt_timeout(Duration::from_millis(150));
        let lygos = builder.total_timeout(Duration::from_millis(400)).build().unwrap();
        let begun = Instant::now();
        let error = lygos.gateways().list().send().await.unwrap_err();
        assert!(matches!(error, Error::TimedOut(_)), "{error:?}");
        assert!(begun.elapsed() < Duration::from_millis(500), "{:?}", begun.elapsed());
    }
}

/// High-water mark of the process's memory, in KiB.
fn most_memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// In a process of its own, since the mark is the process's: the test runs itself again.
#[test]
#[cfg(target_os = "linux")]
fn a_hundred_megabytes_cost_no_more_memory_than_the_limit() {
    if std::env::var_os("PASSERELLE_TEST_MEMORY").is_some() {
        return;
    }
    let run = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "memory_of_a_long_answer", "--nocapture"])
        .env("PASSERELLE_TEST_MEMORY", "1")
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
}

#[tokio::test]
async fn memory_of_a_long_answer() {
    if std::env::var_os("PASSERELLE_TEST_MEMORY").is_none() {
        return;
    }
    const LIMIT: usize = 4 * 1024 * 1024;
    // 100 MB are announced in the one, and never end in the other.
    let declared = "HTTP/1.1 200 OK\r\ncontent-length: 100000000\r\n\r\n";
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let piece = |framed: bool| {
        let ones = vec![b'1'; 0x10000];
        if framed { [b"10000\r\n".as_slice(), &ones, b"\r\n"].concat() } else { ones }
    };
    // What a first call costs is not the answer's.
    common::lygos(&server(None).await.0).gateways().list().send().await.unwrap();
    for (head, framed) in [(declared, false), (chunked, true)] {
        let address = streaming(head, piece(framed), None).await;
        let lygos = common::lygos_builder(&address).body_limit(LIMIT).max_attempts(1).build().unwrap();
        let before = most_memory();
        let body = GatewayCreateRequest::new(1, "shop");
        let error = lygos.gateways().create(body).send().await.unwrap_err();
        let grown = (most_memory() - before) * 1024;
        assert!(matches!(&error, Error::OutcomeUnknown(it) if it.doubt() == &Doubt::AnswerCut), "{error:?}");
        assert!(grown <= LIMIT + 1024 * 1024, "{grown} bytes for a limit of {LIMIT}: {head}");
    }
}
