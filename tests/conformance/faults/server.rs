//! A server that does as a schedule says: on real sockets, since what is tried is what sockets do. It can stop listening,
//! and listen again at the same address.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::schedule::Fault;
use super::world::{Reply, Request, World};

type Shared = Arc<Mutex<Option<World>>>;

/// The server, and the world it shows.
pub struct Server {
    address: SocketAddr,
    pub world: Shared,
    listening: Option<tokio::task::JoinHandle<()>>,
}

impl Server {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let world = Shared::default();
        let listening = Some(tokio::spawn(listen(listener, Arc::clone(&world))));
        Self { address, world, listening }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn with<T>(&self, look: impl FnOnce(&mut World) -> T) -> T {
        look(self.world.lock().unwrap().as_mut().expect("a world"))
    }

    /// Nobody listens any more, and every connection is closed.
    pub async fn down(&mut self) {
        if let Some(listening) = self.listening.take() {
            listening.abort();
            let _ = listening.await;
        }
    }

    /// Somebody listens again.
    pub async fn up(&mut self) {
        if self.listening.is_none() {
            // The kernel may take a moment to give the port back.
            let listener = loop {
                match TcpListener::bind(self.address).await {
                    Ok(listener) => break listener,
                    Err(_) => tokio::time::sleep(Duration::from_millis(1)).await,
                }
            };
            self.listening = Some(tokio::spawn(listen(listener, Arc::clone(&self.world))));
        }
    }
}

/// Its connections end with it.
async fn listen(listener: TcpListener, world: Shared) {
    let mut connections = JoinSet::new();
    while let Ok((socket, _)) = listener.accept().await {
        let world = Arc::clone(&world);
        connections.spawn(async move { drop(serve(socket, world).await) });
        while connections.try_join_next().is_some() {}
    }
}

/// One connection, request after request.
async fn serve(mut socket: TcpStream, world: Shared) -> std::io::Result<()> {
    loop {
        let mut first = [0];
        if socket.peek(&mut first).await? == 0 {
            return Ok(());
        }
        // The fate of a request that is not even read has to be known before it is read; a look is told by its method.
        let mut head = [0; 4];
        while socket.peek(&mut head).await? < 4 {
            tokio::task::yield_now().await;
        }
        let fault = {
            let mut world = world.lock().unwrap();
            let Some(world) = world.as_mut() else { return Ok(()) };
            world.settle(false);
            world.fault(&head != b"GET ")
        };
        if fault == Fault::CutBeforeReading {
            // Unread bytes make the kernel answer with a reset.
            return Ok(());
        }
        let Some(request) = read(&mut socket).await? else { return Ok(()) };
        let reply = {
            let mut world = world.lock().unwrap();
            let Some(world) = world.as_mut().filter(|world| world.knows(&request)) else { return Ok(()) };
            reply(world, &request, fault)
        };
        let Some(reply) = reply else {
            if matches!(fault, Fault::Stall | Fault::StallAfterProcessing) {
                // Until the client gives up.
                while socket.read(&mut [0; 1024]).await? > 0 {}
            }
            return Ok(());
        };
        let bytes = reply.bytes();
        match fault {
            Fault::CutInAnswer => {
                socket.write_all(&bytes.as_bytes()[..bytes.len() - reply.body.len() / 2 - 1]).await?;
                return socket.shutdown().await;
            }
            Fault::AnsweredTwice => socket.write_all(format!("{bytes}{bytes}").as_bytes()).await?,
            Fault::ClosedWhenIdle => {
                socket.write_all(bytes.as_bytes()).await?;
                return socket.shutdown().await;
            }
            _ => socket.write_all(bytes.as_bytes()).await?,
        }
    }
}

/// What a request comes to; nothing where it is never answered.
fn reply(world: &mut World, request: &Request, fault: Fault) -> Option<Reply> {
    let is_write = world.is_write(request);
    let done = |world: &mut World| if is_write { world.write(request) } else { world.look(request) };
    let page = "<html><body>not from here</body></html>";
    Some(match fault {
        Fault::None | Fault::CutInAnswer | Fault::AnsweredTwice | Fault::ClosedWhenIdle => done(world),
        Fault::CutBeforeReading | Fault::Stall => return None,
        Fault::CutAfterProcessing | Fault::StallAfterProcessing => {
            done(world);
            return None;
        }
        Fault::Late(by) => {
            world.delay(request, by);
            return None;
        }
        Fault::BadGateway => Reply::new(502, page),
        Fault::BadGatewayAfterProcessing => {
            done(world);
            Reply::new(502, page)
        }
        Fault::TruncatedJson => {
            let whole = done(world);
            Reply::new(whole.status, &whole.body[..whole.body.len() / 2])
        }
        Fault::LoginPage => Reply::new(200, page),
        Fault::TooMany(seconds) => {
            Reply { headers: format!("retry-after: {seconds}\r\n"), ..Reply::new(429, r#"{"error":{}}"#) }
        }
        Fault::TooManyUntil => {
            let at = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_002) + world.clock.passed();
            let headers = format!("retry-after: {}\r\n", httpdate::fmt_http_date(at));
            Reply { headers, ..Reply::new(429, "{}") }
        }
        Fault::Unavailable => Reply { headers: "retry-after: 1\r\n".to_owned(), ..Reply::new(503, "{}") },
        Fault::Unauthorized => Reply::new(401, r#"{"error":{"code":"unauthorized","message":"no"}}"#),
        Fault::Broken => Reply::new(500, r#"{"error":{"code":"internal_error","message":"no"}}"#),
        Fault::BrokenAfterProcessing => {
            world.write_unkept(request);
            Reply::new(500, r#"{"error":{"code":"internal_error","message":"no"}}"#)
        }
        Fault::InProgress => Reply::new(409, r#"{"error":{"code":"idempotency_in_progress","message":"wait"}}"#),
    })
}

/// Reads one request.
async fn read(socket: &mut TcpStream) -> std::io::Result<Option<Request>> {
    let (mut bytes, mut buffer) = (Vec::new(), [0; 4096]);
    let end = loop {
        let length = socket.read(&mut buffer).await?;
        if length == 0 {
            return Ok(None);
        }
        bytes.extend_from_slice(&buffer[..length]);
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let header = |name: &str| {
        head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
        })
    };
    let length: usize = header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    while bytes.len() < end + length {
        let more = socket.read(&mut buffer).await?;
        if more == 0 {
            return Ok(None);
        }
        bytes.extend_from_slice(&buffer[..more]);
    }
    let mut line = head.split_whitespace();
    Ok(Some(Request {
        method: line.next().unwrap_or_default().to_owned(),
        target: line.next().unwrap_or_default().to_owned(),
        key: header("idempotency-key"),
        body: serde_json::from_slice(&bytes[end..end + length]).unwrap_or(Value::Null),
    }))
}
