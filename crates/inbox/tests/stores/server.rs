//! A PostgreSQL server of one test's own: in a temporary folder, on a free port, gone with the test.

use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

pub(crate) struct Server {
    programs: PathBuf,
    owner: Option<(u32, u32)>,
    folder: TempDir,
    port: u16,
}

impl Server {
    /// `None` where there is no PostgreSQL and nobody insists.
    pub(crate) fn start() -> Option<Self> {
        Self::start_with("")
    }

    /// With more settings, as `postgres` takes them.
    pub(crate) fn start_with(settings: &str) -> Option<Self> {
        let Some(programs) = programs() else {
            let why = "no PostgreSQL server here (initdb, pg_ctl): its store is NOT tested; on Debian: apt install postgresql";
            assert!(std::env::var_os("CI").is_none_or(|ci| ci.is_empty() || ci == "false"), "{why}");
            eprintln!("{why}");
            return None;
        };
        let folder = tempfile::Builder::new().prefix("passerelle-pg").tempdir().unwrap();
        // PostgreSQL refuses to run as root: then it runs as its own user, or as nobody.
        let owner = (folder.path().metadata().unwrap().uid() == 0).then(unprivileged);
        if let Some((user, group)) = owner {
            chown(folder.path(), Some(user), Some(group)).unwrap();
        }
        let mut server = Self { programs, owner, folder, port: 0 };
        server.run("initdb", &["-U", "shop", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]).unwrap();
        // Between finding a free port and taking it, somebody else may.
        for _ in 0..5 {
            server.port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
            if server.try_up(settings).is_ok() {
                return Some(server);
            }
        }
        panic!("PostgreSQL doesn't start:\n{}", server.log());
    }

    pub(crate) fn url(&self) -> String {
        self.url_of("shop")
    }

    pub(crate) fn url_of(&self, user: &str) -> String {
        format!("postgres://{user}@127.0.0.1:{}/postgres", self.port)
    }

    /// Starts it again.
    pub(crate) fn up(&self) {
        if let Err(why) = self.try_up("") {
            panic!("PostgreSQL doesn't start again: {why}\n{}", self.log());
        }
    }

    fn try_up(&self, settings: &str) -> Result<(), String> {
        // What is written survives a crash of the server without fsync; only a crash of the machine would show.
        let options = format!(
            "-p {} -k {} -c listen_addresses=127.0.0.1 -c fsync=off {settings}",
            self.port,
            self.folder.path().display()
        );
        let log = self.folder.path().join("log").display().to_string();
        self.run("pg_ctl", &["start", "-w", "-l", &log, "-o", &options])
    }

    /// Stops it, `fast` or `immediate`, which is a crash.
    pub(crate) fn down(&self, mode: &str) {
        self.run("pg_ctl", &["stop", "-w", "-m", mode]).unwrap();
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Result<(), String> {
        let mut command = Command::new(self.programs.join(program));
        command.arg("-D").arg(self.folder.path().join("data")).args(arguments).current_dir(self.folder.path());
        if let Some((user, group)) = self.owner {
            command.uid(user).gid(group);
        }
        // Into a file, not a pipe: the server would hold a pipe open for as long as it runs.
        let said = self.folder.path().join("said");
        let file = std::fs::File::create(&said).unwrap();
        command.stdin(Stdio::null()).stdout(file.try_clone().unwrap()).stderr(file);
        if command.status().unwrap().success() {
            return Ok(());
        }
        Err(format!("{program}: {}", std::fs::read_to_string(said).unwrap_or_default()))
    }

    /// What it has written.
    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.run("pg_ctl", &["stop", "-w", "-m", "immediate"]);
    }
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

/// User and group to run it as when root runs the tests.
fn unprivileged() -> (u32, u32) {
    let users = std::fs::read_to_string(Path::new("/etc/passwd")).unwrap();
    let find = |name: &str| {
        let line = users.lines().find(|line| line.split(':').next() == Some(name))?;
        let mut numbers = line.split(':').skip(2).take(2).map(|number| number.parse().unwrap());
        Some((numbers.next()?, numbers.next()?))
    };
    find("postgres")
        .or_else(|| find("nobody"))
        .expect("PostgreSQL refuses to run as root, and there is neither a user `postgres` nor `nobody` to run it as")
}
