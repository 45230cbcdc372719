//! What ours is measured against: installed from the registries at the versions that `peers/` pins, into `target/benches`,
//! which git ignores.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Where peers are, installed when they are first asked for.
#[derive(Clone, Debug)]
pub struct Peers {
    root: PathBuf,
}

impl Peers {
    /// For the workspace in this folder.
    #[must_use]
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// A folder of ours below `target/`, made if it isn't there.
    ///
    /// # Errors
    /// It can't be made.
    pub fn folder(&self, name: &str) -> Result<PathBuf, String> {
        let folder = self.root.join("target/benches").join(name);
        std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(folder)
    }

    /// A file of `benches/peers/`.
    #[must_use]
    pub fn file(&self, name: &str) -> PathBuf {
        self.root.join("benches/peers").join(name)
    }

    /// `node <script of peers/node>`, with what `peers/node/package-lock.json` pins.
    ///
    /// # Errors
    /// npm can't install it.
    pub fn node(&self, script: &str) -> Result<Command, String> {
        let (source, folder) = (self.file("node"), self.folder("node")?);
        let wanted = read(&source.join("package-lock.json"))?;
        if std::fs::read_to_string(folder.join("installed")).ok().as_ref() != Some(&wanted) {
            for name in ["package.json", "package-lock.json"] {
                copy(&source.join(name), &folder.join(name))?;
            }
            let mut npm = Command::new("npm");
            npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(&folder);
            install("the npm peers", npm)?;
            write(&folder.join("installed"), &wanted)?;
        }
        // Scripts find packages in the folders above them.
        let scripts = folder.join("scripts");
        copy_folder(&source, &scripts)?;
        let mut node = Command::new("node");
        node.arg(scripts.join(script)).env("NODE_ENV", "production");
        Ok(node)
    }

    /// `python3 <script of peers/python>`, with what `peers/python/requirements.txt` pins.
    ///
    /// # Errors
    /// pip can't install it.
    pub fn python(&self, script: &str) -> Result<Command, String> {
        let (source, folder) = (self.file("python"), self.folder("python")?);
        let wanted = read(&source.join("requirements.txt"))?;
        if std::fs::read_to_string(folder.join("installed")).ok().as_ref() != Some(&wanted) {
            let mut pip = Command::new("python3");
            pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--upgrade", "--target"]);
            pip.arg(&folder).arg("--requirement").arg(source.join("requirements.txt"));
            install("the PyPI peers", pip)?;
            write(&folder.join("installed"), &wanted)?;
        }
        let mut python = Command::new("python3");
        python.arg(source.join(script)).env("PYTHONPATH", folder).env("PYTHONDONTWRITEBYTECODE", "1");
        Ok(python)
    }

    /// The binary of a package of `peers/`, built in release from its own lock file.
    ///
    /// # Errors
    /// cargo can't build it.
    pub fn cargo(&self, package: &str, binary: &str) -> Result<Command, String> {
        let target = self.folder("cargo")?;
        let mut cargo = Command::new("cargo");
        cargo.args(["build", "--release", "--locked", "--quiet", "--bin", binary]);
        cargo.arg("--manifest-path").arg(self.file(package).join("Cargo.toml")).arg("--target-dir").arg(&target);
        install(package, cargo)?;
        Ok(Command::new(target.join("release").join(binary)))
    }
}

fn install(what: &str, mut command: Command) -> Result<(), String> {
    eprint_line(&format!("   installing {what}, unless it is there"));
    let status = command.status().map_err(|error| format!("{command:?}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} failed: {status}")) }
}

fn eprint_line(line: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr(), "{line}");
}

fn copy_folder(from: &Path, to: &Path) -> Result<(), String> {
    std::fs::create_dir_all(to).map_err(|error| format!("{}: {error}", to.display()))?;
    let entries = std::fs::read_dir(from).map_err(|error| format!("{}: {error}", from.display()))?;
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        if let (true, Some(name)) = (path.extension().is_some_and(|extension| extension == "mjs"), path.file_name()) {
            copy(&path, &to.join(name))?;
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    std::fs::copy(from, to).map(drop).map_err(|error| format!("{}: {error}", from.display()))
}
