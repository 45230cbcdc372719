//! PostgreSQL goes away and comes back: calls fail in time, then work again, and nothing is lost. No process is restarted.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use passerelle::inbox::{Claim, Message, Store, Ticket};
use passerelle_inbox::PostgresStore;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::place::{LONG, SHORT, a_moment, fresh, in_flight, message};
use crate::server::Server;
use crate::worker::numbered;

/// lomi. waits for 4 s.
const IN_TIME: Duration = Duration::from_millis(3500);

#[tokio::test]
async fn a_restart_is_an_error_in_time_and_then_over() {
    let Some(server) = Server::start() else { return };
    let store = PostgresStore::connect(&server.url()).await.unwrap();
    let ticket = fresh(store.claim(&message(&["kept"], "kept"), LONG).await.unwrap());
    let _dead = fresh(store.claim(&message(&["abandoned"], "abandoned"), SHORT).await.unwrap());
    for mode in ["fast", "immediate"] {
        server.down(mode);
        let begun = Instant::now();
        let error = match mode {
            "fast" => store.claim(&message(&["new"], ""), LONG).await.unwrap_err(),
            _ => store.renew(&ticket, LONG).await.unwrap_err(),
        };
        assert!(begun.elapsed() < IN_TIME, "{:?}", begun.elapsed());
        assert!(error.may_pass() && error.to_string().contains("nothing is known of the message"), "{error:?}");
        assert!(error.to_string().contains("took no connection"), "{error}");
        server.up();
        // At once, and without an error in between.
        in_flight(store.claim(&message(&["kept"], ""), LONG).await.unwrap());
    }
    let taken = store.take_abandoned(SHORT, 10).await.unwrap();
    assert_eq!(taken.iter().map(|(message, _)| message).collect::<Vec<_>>(), [&message(&["abandoned"], "abandoned")]);
    assert_eq!(fresh(store.claim(&message(&["new"], ""), LONG).await.unwrap()).attempt(), 1);
    assert!(store.done(&ticket).await.unwrap());
    assert_eq!(store.claim(&message(&["kept"], ""), LONG).await.unwrap(), Claim::Duplicate);
}

/// An administrator, a proxy or the network ends idle connections: nobody notices.
#[tokio::test]
async fn lost_connections_are_replaced_without_an_error() {
    let Some(server) = Server::start() else { return };
    let store = PostgresStore::connect(&server.url()).await.unwrap();
    for round in 0..5 {
        let kill = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> pg_backend_pid()";
        let ticket = fresh(store.claim(&numbered(round), LONG).await.unwrap());
        sqlx::Executor::execute(&mut raw(&server).await, kill).await.unwrap();
        assert!(store.done(&ticket).await.unwrap());
    }
}

/// Eight workers go on while the server crashes and comes back, and each message is handled once: what was claimed and not
/// answered comes back when its lease ends.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn work_goes_on_over_a_crash() {
    const MESSAGES: u64 = 240;
    let Some(server) = Server::start() else { return };
    let store = Arc::new(PostgresStore::connect(&server.url()).await.unwrap());
    let handled = Arc::new(Handled::default());
    let workers: Vec<_> = (0..8)
        .map(|worker| {
            let (store, handled) = (Arc::clone(&store), Arc::clone(&handled));
            tokio::spawn(async move {
                for number in (worker..MESSAGES).step_by(8) {
                    deliver(store.as_ref(), &numbered(number), &handled).await;
                }
            })
        })
        .collect();
    while handled.0.lock().unwrap().len() < 40 {
        tokio::task::yield_now().await;
    }
    let server = tokio::task::spawn_blocking(move || {
        server.down("immediate");
        server.up();
        server
    });
    let server = server.await.unwrap();
    for worker in workers {
        worker.await.unwrap();
    }
    let begun = Instant::now();
    while handled.0.lock().unwrap().len() < MESSAGES as usize && begun.elapsed() < LEASE * 4 {
        for (message, ticket) in store.take_abandoned(LEASE, 10).await.unwrap() {
            handled.handle(store.as_ref(), &message, &ticket).await;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let handled = handled.0.lock().unwrap().clone();
    let expected: HashMap<String, usize> =
        (0..MESSAGES).map(|number| (numbered(number).keys()[0].clone(), 1)).collect();
    assert_eq!(handled, expected, "each once, none lost");
    for number in 0..MESSAGES {
        assert_eq!(store.claim(&numbered(number), LONG).await.unwrap(), Claim::Duplicate);
    }
    drop(server);
}

const LEASE: Duration = Duration::from_secs(8);

#[derive(Default)]
struct Handled(Mutex<HashMap<String, usize>>);

impl Handled {
    async fn handle(&self, store: &dyn Store, message: &Message, ticket: &Ticket) {
        *self.0.lock().unwrap().entry(message.keys()[0].clone()).or_default() += 1;
        while store.done(ticket).await.is_err() {}
    }
}

/// A provider's side and the shop's: sent again until it is acknowledged.
async fn deliver(store: &dyn Store, message: &Message, handled: &Handled) {
    loop {
        match store.claim(message, LEASE).await {
            Ok(Claim::Fresh(ticket)) => return handled.handle(store, message, &ticket).await,
            Ok(Claim::Duplicate | Claim::InFlight { .. }) => return,
            Err(error) => assert!(error.may_pass(), "{error:?}"),
        }
    }
}

/// The line is cut when the server has done what was asked and before it says so. Asked again over a new line, it says so.
#[tokio::test]
async fn an_answer_that_is_lost_is_asked_for_again() {
    let Some(server) = Server::start() else { return };
    let line = Line::to(server.url()).await;
    let store = PostgresStore::connect(&line.url).await.unwrap();
    line.cut_the_next_commit();
    let ticket = fresh(store.claim(&message(&["a"], ""), LONG).await.unwrap());
    assert_eq!((ticket.attempt(), line.cuts()), (1, 1), "it is the first attempt's");
    line.cut_the_next_commit();
    assert!(store.renew(&ticket, LONG).await.unwrap());
    line.cut_the_next_commit();
    assert!(store.done(&ticket).await.unwrap());
    assert_eq!(line.cuts(), 3);
    // A ticket is void once it is released, so asking again would say that it isn't ours.
    let ticket = fresh(store.claim(&message(&["b"], ""), LONG).await.unwrap());
    line.cut_the_next_commit();
    assert!(store.release(&ticket, Duration::ZERO).await.unwrap_err().may_pass());
    assert_eq!(fresh(store.claim(&message(&["b"], ""), LONG).await.unwrap()).attempt(), 2);
}

/// The network swallows what is said in the middle of a call, as when a machine is gone. Calls end in time, more of them than
/// there are connections; others don't notice, and what was being changed is free again after some seconds.
#[tokio::test]
async fn a_silent_line_is_an_error_in_time_and_then_over() {
    let Some(server) = Server::start() else { return };
    let line = Line::to(server.url()).await;
    let store = PostgresStore::connect(&line.url).await.unwrap();
    let ticket = fresh(store.claim(&message(&["a"], ""), LONG).await.unwrap());
    line.is_silent.store(true, Ordering::SeqCst);
    let begun = Instant::now();
    let calls = (0..20).map(|_| store.done(&ticket));
    for error in futures_util::future::join_all(calls).await {
        assert!(error.unwrap_err().may_pass());
    }
    assert!(begun.elapsed() < IN_TIME, "{:?}", begun.elapsed());
    line.is_silent.store(false, Ordering::SeqCst);
    let begun = Instant::now();
    let _other = fresh(store.claim(&message(&["b"], ""), LONG).await.unwrap());
    assert!(begun.elapsed() < Duration::from_secs(1), "{:?}", begun.elapsed());
    while store.done(&ticket).await.is_err() {
        assert!(begun.elapsed() < Duration::from_secs(10), "the server keeps what nobody is working on");
    }
}

/// A line to the server that can be cut at the worst moment.
struct Line {
    url: String,
    due: Arc<AtomicBool>,
    cuts: Arc<AtomicUsize>,
    is_silent: Arc<AtomicBool>,
}

impl Line {
    async fn to(url: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = url.split(['@', '/']).nth(3).unwrap().to_owned();
        let here = listener.local_addr().unwrap().to_string();
        let line = Self {
            url: url.replace(&server, &here),
            due: Arc::default(),
            cuts: Arc::default(),
            is_silent: Arc::default(),
        };
        let (due, cuts, is_silent) = (Arc::clone(&line.due), Arc::clone(&line.cuts), Arc::clone(&line.is_silent));
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(carry(
                    client,
                    server.clone(),
                    Arc::clone(&due),
                    Arc::clone(&cuts),
                    Arc::clone(&is_silent),
                ));
            }
        });
        line
    }

    fn cut_the_next_commit(&self) {
        self.due.store(true, Ordering::SeqCst);
    }

    fn cuts(&self) -> usize {
        self.cuts.load(Ordering::SeqCst)
    }
}

async fn carry(
    mut client: TcpStream,
    server: String,
    due: Arc<AtomicBool>,
    cuts: Arc<AtomicUsize>,
    is_silent: Arc<AtomicBool>,
) {
    let mut server = TcpStream::connect(server).await.unwrap();
    let (mut asked, mut answered) = ([0; 8192], [0; 8192]);
    loop {
        tokio::select! {
            read = client.read(&mut asked) => {
                let Ok(length @ 1..) = read else { return };
                let commits = asked[..length].windows(7).any(|text| text == b"COMMIT\0");
                if commits && is_silent.load(Ordering::SeqCst) {
                    std::future::pending::<()>().await;
                }
                server.write_all(&asked[..length]).await.unwrap();
                if commits && due.swap(false, Ordering::SeqCst) {
                    // The server's answer says that it has done it.
                    while !answered.windows(7).any(|text| text == b"COMMIT\0") {
                        assert!(server.read(&mut answered).await.unwrap() > 0);
                    }
                    cuts.fetch_add(1, Ordering::SeqCst);
                    return;
                }
            }
            read = server.read(&mut answered) => {
                let Ok(length @ 1..) = read else { return };
                client.write_all(&answered[..length]).await.unwrap();
            }
        }
    }
}

/// Somebody's client hangs in the middle of a transaction that holds what a claim needs. The claim doesn't wait for it.
#[tokio::test]
async fn a_hanging_client_is_an_error_in_time_and_for_one_message_only() {
    let Some(server) = Server::start() else { return };
    let store = PostgresStore::connect(&server.url()).await.unwrap();
    let _ticket = fresh(store.claim(&message(&["held"], ""), SHORT).await.unwrap());
    a_moment().await;
    let mut hanging = raw(&server).await;
    sqlx::Executor::execute(&mut hanging, "BEGIN; UPDATE passerelle_inbox_messages SET attempt = attempt")
        .await
        .unwrap();
    let begun = Instant::now();
    let error = store.claim(&message(&["held"], ""), LONG).await.unwrap_err();
    // The lock's own time limit, which is shorter than the call's.
    assert!(begun.elapsed() < IN_TIME && format!("{error:?}").contains("55P03"), "{:?} {error:?}", begun.elapsed());
    assert!(error.may_pass());
    assert_eq!(store.take_abandoned(LONG, 10).await.unwrap(), [], "passed over");
    let begun = Instant::now();
    let _other = fresh(store.claim(&message(&["other"], ""), LONG).await.unwrap());
    assert!(begun.elapsed() < Duration::from_secs(1), "others don't wait");
    drop(hanging);
    a_moment().await;
    // One that ends in time is waited for, and what it changed counts.
    let mut slow = raw(&server).await;
    let taking = "BEGIN; UPDATE passerelle_inbox_messages SET leased_until = now() + interval '1 h' WHERE attempt = 1";
    sqlx::Executor::execute(&mut slow, taking).await.unwrap();
    let held = message(&["held"], "");
    let (claim, ()) = tokio::join!(store.claim(&held, LONG), async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        sqlx::Executor::execute(&mut slow, "COMMIT").await.unwrap();
    });
    assert!(in_flight(claim.unwrap()) > Duration::from_secs(3000));
    let ending = "UPDATE passerelle_inbox_messages SET leased_until = now()";
    sqlx::Executor::execute(&mut slow, ending).await.unwrap();
    a_moment().await;
    assert_eq!(fresh(store.claim(&message(&["held"], ""), LONG).await.unwrap()).attempt(), 2);
}

pub(crate) async fn raw(server: &Server) -> sqlx::PgConnection {
    sqlx::Connection::connect(&server.url()).await.unwrap()
}
