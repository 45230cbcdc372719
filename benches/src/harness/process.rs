//! Processes that the driver starts: workers that are told to run, servers that say where they are. Both end with the driver.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde::de::DeserializeOwned;

use super::worker::{Ready, Run, Sample, Wrong};

/// The same command, kept to the first core. Who calls and who answers in turn need no more than one, and on a virtual machine
/// one core waking another takes longer than a call, and now and then doesn't, as the system moves them about.
#[must_use]
pub fn on_first_core(command: &Command) -> Command {
    let mut kept = Command::new("taskset");
    kept.args(["--cpu-list", "0"]).arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        if let Some(value) = value {
            kept.env(name, value);
        }
    }
    kept
}

/// A running worker (see [`worker`](super::worker)).
#[derive(Debug)]
pub struct Worker {
    /// What it calls itself, with its version.
    pub name: String,
    child: Child,
    to: Option<ChildStdin>,
    from: BufReader<ChildStdout>,
}

impl Worker {
    /// Starts it and waits until it is ready.
    ///
    /// # Errors
    /// It can't be started, or ends before it is ready.
    pub fn start(mut command: Command) -> Result<Self, String> {
        let told = format!("{command:?}");
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(|error| format!("{told}: {error}"))?;
        let (to, from) = (child.stdin.take(), child.stdout.take());
        let from = BufReader::new(from.ok_or("a worker without stdout")?);
        let mut worker = Self { name: told, child, to, from };
        worker.name = worker.line::<Ready>()?.ready;
        Ok(worker)
    }

    /// Lets it do its thing `times` times.
    ///
    /// # Errors
    /// What came out was wrong, or the worker is gone.
    pub fn run(&mut self, times: u64) -> Result<Sample, String> {
        let to = self.to.as_mut().ok_or("a worker without stdin")?;
        let line = serde_json::to_string(&Run { run: times }).map_err(|error| error.to_string())?;
        writeln!(to, "{line}").map_err(|error| format!("{}: {error}", self.name))?;
        self.line()
    }

    /// Its process, for /proc.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    fn line<T: DeserializeOwned>(&mut self) -> Result<T, String> {
        let line = read(&mut self.from).map_err(|what| format!("{}: {what}", self.name))?;
        if let Ok(Wrong { wrong }) = serde_json::from_str(&line) {
            return Err(format!("{} is wrong: {wrong}", self.name));
        }
        serde_json::from_str(&line).map_err(|error| format!("{}: {error}: {line}", self.name))
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // stdin ends, so the worker does; one that doesn't is made to.
        drop(self.to.take());
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A server in a process of its own, so that its work isn't the client's. Its first line on stdout is where it is.
#[derive(Debug)]
pub struct Server {
    /// The first line it printed.
    pub first_line: String,
    child: Child,
    // Kept open: a server that prints into a closed pipe dies of it.
    _from: BufReader<ChildStdout>,
}

impl Server {
    /// Starts it and reads its first line that isn't empty.
    ///
    /// # Errors
    /// It can't be started, or ends without a line.
    pub fn start(command: Command) -> Result<Self, String> {
        Self::start_when(command, |line| !line.trim().is_empty())
    }

    /// Starts it and reads lines until one says that it is ready.
    ///
    /// # Errors
    /// It can't be started, or ends without such a line.
    pub fn start_when(mut command: Command, ready: impl Fn(&str) -> bool) -> Result<Self, String> {
        let told = format!("{command:?}");
        let mut child =
            command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(|error| format!("{told}: {error}"))?;
        let from = child.stdout.take().ok_or("a server without stdout")?;
        let mut server = Self { first_line: String::new(), child, _from: BufReader::new(from) };
        loop {
            let line = read(&mut server._from).map_err(|what| format!("{told}: {what}"))?;
            if ready(&line) {
                server.first_line = line.trim().to_owned();
                return Ok(server);
            }
        }
    }

    /// Its process, for /proc.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read(from: &mut BufReader<ChildStdout>) -> Result<String, String> {
    let mut line = String::new();
    match from.read_line(&mut line) {
        Ok(0) => Err("it ended without a word; what it wrote to stderr is above".to_owned()),
        Ok(_) => Ok(line),
        Err(error) => Err(error.to_string()),
    }
}
