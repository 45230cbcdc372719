//! Bodies that are too long, lie about their length, come too slowly, or break off.

use std::time::{Duration, Instant};

use passerelle::inbox::Inbox;
use passerelle::payment::Provider;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;

use crate::books::Books;
use crate::world::{World, answer, from_lomi, from_lygos, raw};

const LIMIT: usize = 1000;

async fn small() -> World {
    World::set(Books::default(), Inbox::memory(), |shop| shop.body_limit(LIMIT)).await
}

fn head(more: &str) -> String {
    format!("POST /hooks/lomi HTTP/1.1\r\nhost: shop\r\nconnection: close\r\n{more}\r\n")
}

fn chunked(length: usize) -> String {
    let half = "x".repeat(length / 2);
    let chunk = format!("{:x}\r\n{half}\r\n", half.len());
    head("transfer-encoding: chunked\r\n") + &chunk + &chunk + "0\r\n\r\n"
}

#[tokio::test]
async fn too_long_is_413_however_it_is_said() {
    let world = small().await;
    let body = |length: usize| head(&format!("content-length: {length}\r\n")) + &"x".repeat(length);
    for (asked, status) in [
        (body(LIMIT), "401"),
        (body(LIMIT + 1), "413"),
        (chunked(LIMIT), "401"),
        (chunked(LIMIT + 2), "413"),
        // Announced and not sent: refused without waiting for it.
        (head("content-length: 9999999999999\r\n"), "413"),
        (head("content-length: 1001\r\n"), "413"),
        // Without a length there is no body, so nothing that was signed.
        (head("") + &"x".repeat(5000), "401"),
        // The server's own: no number, or two.
        (head("content-length: -1\r\n"), "400"),
        (head("content-length: 5\r\ncontent-length: 6\r\n") + "xxxxxx", "400"),
    ] {
        let (answer, took) = raw(&world.address, asked.as_bytes()).await;
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{status}: {answer}");
        assert!(took < Duration::from_secs(1), "{took:?}");
    }
}

/// A chunked body that never ends is refused as soon as it is too long.
#[tokio::test]
async fn without_end_is_413() {
    let world = small().await;
    let mut stream = TcpStream::connect(&world.address).await.unwrap();
    stream.write_all(head("transfer-encoding: chunked\r\n").as_bytes()).await.unwrap();
    let begun = Instant::now();
    for _ in 0..11 {
        stream.write_all(format!("64\r\n{}\r\n", "x".repeat(100)).as_bytes()).await.unwrap();
    }
    assert!(answer(&mut stream).await.starts_with("HTTP/1.1 413 "));
    assert!(begun.elapsed() < Duration::from_secs(1));
}

/// Said to be longer than it is, or dripping: 503 within lomi.'s four seconds, so that a genuine message comes again.
#[tokio::test]
async fn too_slow_is_503_in_time() {
    let world = small().await;
    let never = async {
        let (answer, took) = raw(&world.address, (head("content-length: 900\r\n") + "{").as_bytes()).await;
        (answer, took)
    };
    let drips = async {
        let begun = Instant::now();
        let mut stream = TcpStream::connect(&world.address).await.unwrap();
        stream.write_all(head("content-length: 900\r\n").as_bytes()).await.unwrap();
        let (mut reads, mut writes) = stream.split();
        let drip = async {
            while writes.write_all(b"x").await.is_ok() {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        };
        let hear = async {
            use tokio::io::AsyncReadExt as _;
            let mut bytes = [0; 1024];
            let read = reads.read(&mut bytes).await.unwrap();
            String::from_utf8_lossy(&bytes[..read]).into_owned()
        };
        tokio::select! {
            () = drip => panic!("closed without an answer"),
            answer = hear => (answer, begun.elapsed()),
        }
    };
    let both: [(String, Duration); 2] = tokio::join!(never, drips).into();
    for (answer, took) in both {
        assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
        assert!(took > Duration::from_secs(2) && took < Duration::from_millis(3900), "{took:?}");
    }
}

/// Slow, and in time.
#[tokio::test]
async fn a_genuine_message_may_take_two_seconds() {
    let world = World::new().await;
    world.order(Provider::Lygos, "slow-line").await;
    let (headers, body) = from_lygos("slow-line", "success");
    let head = format!(
        "POST /hooks/lygos HTTP/1.1\r\nhost: shop\r\nx-signature: {}\r\nx-timestamp: {}\r\ncontent-length: {}\r\n\r\n",
        headers["x-signature"].to_str().unwrap(),
        headers["x-timestamp"].to_str().unwrap(),
        body.len()
    );
    let mut stream = TcpStream::connect(&world.address).await.unwrap();
    let (first, last) = body.split_at(body.len() / 2);
    stream.write_all((head + first).as_bytes()).await.unwrap();
    tokio::time::sleep(Duration::from_secs(2)).await;
    stream.write_all(last.as_bytes()).await.unwrap();
    assert!(answer(&mut stream).await.starts_with("HTTP/1.1 200 "));
}

#[tokio::test]
async fn whoever_breaks_off_leaves_nothing() {
    let world = World::new().await;
    let (headers, body) = from_lomi("evt-1", "order");
    let mut stream = TcpStream::connect(&world.address).await.unwrap();
    let signature = headers["x-lomi-signature"].to_str().unwrap().to_owned();
    let lines = format!("x-lomi-signature: {signature}\r\ncontent-length: {}\r\n", body.len());
    stream.write_all((head(&lines) + &body[..40]).as_bytes()).await.unwrap();
    stream.shutdown().await.unwrap();
    let text = answer(&mut stream).await;
    assert!(text.is_empty() || text.starts_with("HTTP/1.1 400 "), "{text}");
    assert_eq!(world.shop.work().await.unwrap().len(), 0);
    assert_eq!(world.post("lomi", headers, body).await.0, 200);
}
