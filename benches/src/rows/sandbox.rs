//! `sandbox`: how soon one can be called, what it takes, and how much it answers.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::{Bench, Found, Row};
use crate::harness::machine::memory_of;
use crate::harness::process::{Server, Worker};
use crate::harness::report::{Goal, Measurement, Unit, float, per_second};
use crate::harness::turns::in_turn;
use crate::harness::workspace::{built, finish};

/// The row.
pub const ROW: Row =
    Row { id: "sandbox", question: "How soon does a sandbox answer, how much, and what does it take?", run };

/// What may be started, and how it is asked whether it is there.
struct Kind {
    name: String,
    /// Without the port, which `port` says how to give.
    command: Command,
    after_port: Vec<String>,
    /// Path of a read, and headers, that are answered 200.
    probe: (&'static str, String),
    /// Whose calls it is loaded with: the worker's name, key and secret.
    callers: Vec<(String, String, String)>,
}

fn run(bench: &Bench) -> Result<Found, String> {
    let mut kinds = [ours(bench)?, prism(bench)?, localstripe(bench)?];
    let mut found = Found::default();
    let (started, resident) = starts(bench, &mut kinds)?;
    let names: Vec<String> = kinds.iter().map(|kind| kind.name.clone()).collect();
    let ours = names.first().cloned().unwrap_or_default();
    let measurement = |quantity: &str, unit, samples: &[Vec<f64>]| {
        let empty = Measurement::new("", quantity, unit);
        names.iter().zip(samples).fold(empty, |all, (name, samples)| all.with(name, samples.clone()))
    };
    let first = |samples: &[Vec<f64>], scale: f64| -> Vec<f64> {
        samples.first().into_iter().flatten().map(|sample| sample / scale).collect()
    };
    found.goals.push(Goal::at_most(
        &format!("{ours}: the first call is answered within 50 ms (milliseconds)"),
        &first(&started, 1e6),
        50.0,
    )?);
    found.measurements.push(measurement("from its start to the first answer", Unit::Nanoseconds, &started));
    found.measurements.push(measurement("memory when it has answered once", Unit::Bytes, &resident));

    // Few for all: localstripe writes everything to disk with each write.
    let (few, many) = if bench.quick { (50, 50) } else { (500, 5_000) };
    let loaded = memory(bench, &mut kinds, few)?;
    let quantity = |calls| format!("memory after {calls} reads and as many writes at each provider");
    found.measurements.push(measurement(&quantity(few), Unit::Bytes, &loaded));
    let [ours_alone, ..] = &mut kinds;
    let loaded = memory(bench, std::slice::from_mut(ours_alone), many)?;
    found.measurements.push(measurement(&quantity(many), Unit::Bytes, &loaded));
    found.goals.push(Goal::at_most(
        &format!("{ours}: less than 30 MB after {many} reads and as many writes at each provider (MB)"),
        &first(&loaded, 1e6),
        30.0,
    )?);

    for does in ["read", "write"] {
        let rates = load(bench, &mut kinds, does)?;
        found.goals.push(rates.at_least(
            &format!("{does}s of lomi. a second: at least 10 times Prism's"),
            "passerelle-sandbox, lomi.",
            "Prism",
            10.0,
        )?);
        found.measurements.push(rates);
    }
    Ok(found)
}

fn ours(bench: &Bench) -> Result<Kind, String> {
    bench.progress("building passerelle-sandbox, unless it is there");
    let arguments = ["--release", "--package", "passerelle-sandbox", "--bin", "passerelle-sandbox"];
    let binary = built(&bench.root, &arguments, "release/passerelle-sandbox")?;
    // Its keys come of the seed, which is the same each time.
    let mut asked = Command::new(&binary);
    let keys = Server::start({
        asked.args(["--port", "0", "--json"]);
        asked
    })?;
    let keys: Value = serde_json::from_str(&keys.first_line).map_err(|error| error.to_string())?;
    let key = |pointer: &str| keys.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
    let caller =
        |provider: &str, secret: &str, path: &str| (format!("passerelle-sandbox, {provider}"), key(path), key(secret));
    let mut command = Command::new(binary);
    command.args(["--no-limits", "--port"]);
    Ok(Kind {
        name: "passerelle-sandbox".to_owned(),
        command,
        after_port: Vec::new(),
        probe: ("/v1/gateway", format!("api-key: {}\r\n", key("/lygos/api_key"))),
        callers: vec![
            caller("lomi.", "/none", "/lomi/api_key"),
            caller("Lygos", "/none", "/lygos/api_key"),
            caller("TygaPay", "/tygapay/api_secret", "/tygapay/api_key"),
        ],
    })
}

fn prism(bench: &Bench) -> Result<Kind, String> {
    let bundles = bench.peers.folder("bundles")?;
    let mut bundle = Command::new(built(&bench.root, &["--package", "xtask"], "debug/xtask")?);
    bundle.args(["bundle", "--out"]).arg(&bundles).arg("--root").arg(&bench.root);
    finish(bundle)?;
    let mut command = bench.peers.node("prism.mjs")?;
    let package = bench.peers.folder("node")?.join("node_modules/@stoplight/prism-cli/package.json");
    let name = format!("Prism {}", version(&package)?);
    // Silent is faster than its default. Several processes, its default in production, crash at once on Node 20.
    command.args(["mock", "--multiprocess=false", "--verboseLevel=silent", "--port"]);
    Ok(Kind {
        command,
        after_port: vec![bundles.join("lomi.json").display().to_string()],
        probe: ("/refunds", "x-api-key: canary\r\n".to_owned()),
        callers: vec![(name.clone(), "canary".to_owned(), String::new())],
        name,
    })
}

fn localstripe(bench: &Bench) -> Result<Kind, String> {
    let mut command = bench.peers.python("localstripe_serve.py")?;
    let pinned = std::fs::read_to_string(bench.peers.file("python/requirements.txt"));
    let pinned = pinned.map_err(|error| error.to_string())?;
    let version = pinned.lines().find_map(|line| line.strip_prefix("localstripe==")).unwrap_or("unknown");
    let name = format!("localstripe {version}");
    command.args(["--from-scratch", "--port"]);
    Ok(Kind {
        command,
        after_port: Vec::new(),
        probe: ("/v1/customers", "authorization: Bearer sk_test_canary\r\n".to_owned()),
        callers: vec![(name.clone(), "sk_test_canary".to_owned(), String::new())],
        name,
    })
}

fn version(package: &Path) -> Result<String, String> {
    let text = std::fs::read_to_string(package).map_err(|error| format!("{}: {error}", package.display()))?;
    let package: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    Ok(package.get("version").and_then(Value::as_str).unwrap_or("unknown").to_owned())
}

/// A process that serves, and ends with this.
struct Running {
    child: Child,
    port: u16,
    answered: Duration,
}

impl Running {
    /// Where this one of its callers finds it: ours has a port each, Lygos first.
    fn host(&self, caller: &str) -> String {
        let offset = if caller.ends_with("lomi.") { 1 } else { u16::from(caller.ends_with("TygaPay")) * 2 };
        format!("127.0.0.1:{}", self.port + offset)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// From here until the first call is answered.
fn start(kind: &mut Kind) -> Result<Running, String> {
    let port = free_ports()?;
    let mut command = Command::new(kind.command.get_program());
    command.args(kind.command.get_args()).arg(port.to_string()).args(&kind.after_port);
    for (name, value) in kind.command.get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let begin = Instant::now();
    let child = command.spawn().map_err(|error| format!("{command:?}: {error}"))?;
    let mut running = Running { child, port, answered: Duration::ZERO };
    while !answers(port, &kind.probe)? {
        if let Ok(Some(status)) = running.child.try_wait() {
            return Err(format!("{} ended: {status}", kind.name));
        }
        if begin.elapsed() > Duration::from_secs(60) {
            return Err(format!("{} never answered", kind.name));
        }
        std::thread::sleep(Duration::from_micros(500));
    }
    running.answered = begin.elapsed();
    Ok(running)
}

/// Whether a read is answered 200; an error if it is answered otherwise.
fn answers(port: u16, (path, headers): &(&'static str, String)) -> Result<bool, String> {
    let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)) else { return Ok(false) };
    let request = format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\n{headers}connection: close\r\n\r\n");
    let mut answer = Vec::new();
    let said = stream.write_all(request.as_bytes()).and_then(|()| stream.read_to_end(&mut answer));
    let text = String::from_utf8_lossy(&answer);
    if said.is_err() || answer.is_empty() {
        Ok(false)
    } else if text.starts_with("HTTP/1.1 200") {
        Ok(true)
    } else {
        Err(format!("{path}: {text}"))
    }
}

/// The first of four ports in a row that nobody has.
fn free_ports() -> Result<u16, String> {
    for _ in 0..100 {
        let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let first = free.map_err(|error| error.to_string())?.port();
        if first < u16::MAX - 4 && (first..first + 4).all(|port| TcpListener::bind(("127.0.0.1", port)).is_ok()) {
            return Ok(first);
        }
    }
    Err("no four ports in a row are free".to_owned())
}

type Samples = Vec<Vec<f64>>;

/// Everybody in turn: how long until it answered, and what it had then.
fn starts(bench: &Bench, kinds: &mut [Kind]) -> Result<(Samples, Samples), String> {
    bench.progress("starts");
    let mut started = vec![Vec::new(); kinds.len()];
    let mut resident = started.clone();
    for _ in 0..bench.effort().rounds {
        for ((kind, started), resident) in kinds.iter_mut().zip(&mut started).zip(&mut resident) {
            let running = start(kind)?;
            started.push(float(u64::try_from(running.answered.as_nanos()).unwrap_or(u64::MAX)));
            resident.push(bytes_of(&running)?);
        }
    }
    Ok((started, resident))
}

fn bytes_of(running: &Running) -> Result<f64, String> {
    let (resident, _) = memory_of(running.child.id()).ok_or("a process without memory")?;
    Ok(float(resident * 1024))
}

/// What each has after the same number of calls; ours after so many at each provider.
fn memory(bench: &Bench, kinds: &mut [Kind], calls: u64) -> Result<Samples, String> {
    bench.progress("memory after calls");
    let mut all = vec![Vec::new(); kinds.len()];
    for _ in 0..if bench.quick { 1 } else { 3 } {
        for (kind, samples) in kinds.iter_mut().zip(&mut all) {
            let running = start(kind)?;
            for caller in &kind.callers {
                for does in ["write", "read"] {
                    worker(bench, &running, caller, does)?.run(calls)?;
                }
            }
            samples.push(bytes_of(&running)?);
        }
    }
    Ok(all)
}

fn worker(bench: &Bench, running: &Running, caller: &(String, String, String), does: &str) -> Result<Worker, String> {
    let (name, key, secret) = caller;
    let mut command = bench.worker("sandbox", name, false);
    command.args([running.host(name).as_str(), key, secret, does]);
    Worker::start(command)
}

/// Calls a second, everybody's in turn.
fn load(bench: &Bench, kinds: &mut [Kind], does: &str) -> Result<Measurement, String> {
    bench.progress(&format!("{does}s"));
    let (mut servers, mut workers) = (Vec::new(), Vec::new());
    for kind in kinds {
        let running = start(kind)?;
        for caller in &kind.callers {
            workers.push(worker(bench, &running, caller, does)?);
        }
        servers.push(running);
    }
    let samples = in_turn(&mut workers, bench.effort())?;
    let names: Vec<String> = workers.iter().map(|worker| worker.name.clone()).collect();
    Ok(Measurement::new("", &format!("{does}s a second"), Unit::PerSecond).of_samples(&names, &samples, per_second))
}
