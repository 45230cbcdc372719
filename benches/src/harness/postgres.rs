//! A PostgreSQL server of one row's own: in a folder of its own, on a free port, syncing as it comes out of the box, and gone
//! with the row.

use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A running server.
#[derive(Debug)]
pub struct Postgres {
    programs: PathBuf,
    owner: Option<(u32, u32)>,
    folder: TempDir,
    port: u16,
}

impl Postgres {
    /// `None` where there is no PostgreSQL (`initdb`, `pg_ctl`, `postgres`).
    ///
    /// # Errors
    /// It is there and doesn't start.
    pub fn start() -> Result<Option<Self>, String> {
        let Some(programs) = programs() else { return Ok(None) };
        let folder = tempfile::Builder::new().prefix("passerelle-pg").tempdir().map_err(told)?;
        // PostgreSQL refuses to run as root: then it runs as its own user, or as nobody.
        let is_root = folder.path().metadata().map_err(told)?.uid() == 0;
        let owner = is_root.then(unprivileged).transpose()?;
        if let Some((user, group)) = owner {
            chown(folder.path(), Some(user), Some(group)).map_err(told)?;
        }
        let mut server = Self { programs, owner, folder, port: 0 };
        server.run("initdb", &["-U", "shop", "-A", "trust", "-E", "UTF8", "--locale=C"])?;
        let mut why = String::new();
        // Between finding a free port and taking it, somebody else may.
        for _ in 0..5 {
            let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).map_err(told)?;
            server.port = free.port();
            match server.up() {
                Ok(()) => return Ok(Some(server)),
                Err(what) => why = what,
            }
        }
        Err(format!("PostgreSQL doesn't start: {why}"))
    }

    /// Where it is.
    #[must_use]
    pub fn url(&self) -> String {
        format!("postgres://shop@127.0.0.1:{}/postgres", self.port)
    }

    /// Its version, as it says it.
    #[must_use]
    pub fn version(&self) -> String {
        let said = Command::new(self.programs.join("postgres")).arg("--version").output();
        said.map_or_else(|_| "unknown".to_owned(), |said| String::from_utf8_lossy(&said.stdout).trim().to_owned())
    }

    fn up(&self) -> Result<(), String> {
        let options = format!("-p {} -k {} -c listen_addresses=127.0.0.1", self.port, self.folder.path().display());
        let log = self.folder.path().join("log").display().to_string();
        self.run("pg_ctl", &["start", "-w", "-l", &log, "-o", &options])
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Result<(), String> {
        let mut command = Command::new(self.programs.join(program));
        command.arg("-D").arg(self.folder.path().join("data")).args(arguments).current_dir(self.folder.path());
        if let Some((user, group)) = self.owner {
            command.uid(user).gid(group);
        }
        // Into a file, not a pipe: the server would hold a pipe open for as long as it runs.
        let said = self.folder.path().join("said");
        let file = std::fs::File::create(&said).map_err(told)?;
        command.stdin(Stdio::null()).stdout(file.try_clone().map_err(told)?).stderr(file);
        if command.status().map_err(told)?.success() {
            return Ok(());
        }
        Err(format!("{program}: {}", std::fs::read_to_string(said).unwrap_or_default()))
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let _ = self.run("pg_ctl", &["stop", "-w", "-m", "immediate"]);
    }
}

fn told(error: std::io::Error) -> String {
    error.to_string()
}

/// Where `initdb` and its like are: on the path, or where Debian puts them.
fn programs() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let mut debian: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .map(|version| version.path().join("bin"))
        .collect();
    debian.sort();
    folders.extend(debian.into_iter().rev());
    folders
        .into_iter()
        .find(|folder| ["initdb", "pg_ctl", "postgres"].iter().all(|program| folder.join(program).is_file()))
}

/// User and group to run it as when root runs the row.
fn unprivileged() -> Result<(u32, u32), String> {
    let users = std::fs::read_to_string("/etc/passwd").map_err(told)?;
    let find = |name: &str| {
        let line = users.lines().find(|line| line.split(':').next() == Some(name))?;
        let mut numbers = line.split(':').skip(2).map_while(|number| number.parse().ok());
        Some((numbers.next()?, numbers.next()?))
    };
    find("postgres").or_else(|| find("nobody")).ok_or_else(|| {
        "PostgreSQL refuses to run as root, and there is neither a user `postgres` nor `nobody` to run it as".to_owned()
    })
}
