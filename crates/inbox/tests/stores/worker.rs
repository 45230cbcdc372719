//! A worker in a process of its own, which can be killed: this test binary, started again. It writes a line for each thing
//! it is about to do or has done.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use passerelle::inbox::Claim;

use crate::place::{message, open};

/// What a worker said: a word, and numbers.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    pub(crate) word: String,
    pub(crate) numbers: Vec<u64>,
}

/// One that was started. It is killed with the test at the latest.
pub(crate) struct Worker {
    process: Child,
    out: BufReader<ChildStdout>,
}

impl Worker {
    /// Handles messages `first` to `last`, each with this lease. One message alone it never finishes.
    pub(crate) fn start(address: &str, lease: Duration, first: u64, last: u64) -> Self {
        let work = format!("{} {first} {last} {address}", lease.as_millis());
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "worker::a_process_of_its_own", "--ignored", "--nocapture"]);
        command.env("PASSERELLE_INBOX_WORK", work).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let mut process = command.spawn().unwrap();
        let out = BufReader::new(process.stdout.take().unwrap());
        Self { process, out }
    }

    /// Reads until it says this, or ends.
    pub(crate) fn until(&mut self, word: &str) -> Line {
        let mut lines = (&mut self.out).lines().map_while(Result::ok).filter_map(|line| read(&line));
        lines.find(|line| line.word == word).unwrap()
    }

    /// SIGKILL.
    pub(crate) fn kill(&mut self) {
        self.process.kill().unwrap();
    }

    /// What else it has said, to its end.
    pub(crate) fn said(mut self) -> Vec<Line> {
        (&mut self.out).lines().map_while(Result::ok).filter_map(|line| read(&line)).collect()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A line that the kill cut is none.
fn read(line: &str) -> Option<Line> {
    let mut parts = line.strip_prefix('@')?.strip_suffix(" .")?.split(' ');
    let word = parts.next()?.to_owned();
    Some(Line { word, numbers: parts.filter_map(|number| number.parse().ok()).collect() })
}

fn say(word: &str, numbers: &[u64]) {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let mut out = std::io::stdout().lock();
    // In one piece: a line is said, or it isn't.
    out.write_all(format!("@{word} {} .\n", numbers.join(" ")).as_bytes()).unwrap();
    out.flush().unwrap();
}

/// Microseconds since 1970.
pub(crate) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_micros() as u64
}

/// Keys and payload of a numbered message.
pub(crate) fn numbered(number: u64) -> passerelle::inbox::Message {
    message(&[&format!("event:{number}"), &format!("payment:{number}")], &format!("payload of {number}"))
}

#[tokio::test]
#[ignore = "the other side of the tests in `killed`, which start it"]
async fn a_process_of_its_own() {
    let work = std::env::var("PASSERELLE_INBOX_WORK").expect("the tests in `killed` start this one");
    let mut parts = work.splitn(4, ' ');
    let mut number = || parts.next().unwrap().parse::<u64>().unwrap();
    let (lease, first, last) = (Duration::from_millis(number()), number(), number());
    let store = open(parts.next().unwrap()).await;
    say("open", &[]);
    for number in first..=last {
        let asked = now();
        match store.claim(&numbered(number), lease).await.unwrap() {
            Claim::Fresh(ticket) => {
                say("fresh", &[number, u64::from(ticket.attempt()), asked, now()]);
                if last == first {
                    // Works until it is killed.
                    std::future::pending::<()>().await;
                }
                let done = store.done(&ticket).await.unwrap();
                say("done", &[number, u64::from(done)]);
            }
            Claim::Duplicate => say("duplicate", &[number]),
            Claim::InFlight { ends_in } => say("in_flight", &[number, ends_in.as_millis() as u64]),
        }
    }
    say("end", &[]);
}
