//! A copy of the workspace's specs for the verbs to work on.

#![allow(dead_code, unreachable_pub, reason = "each test uses its own part")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What the verbs read and write, with what is below it.
const FOLDERS: [&str; 8] =
    ["docs", "src", "specs", "generated", "api", "schemas", "crates/sandbox/specs", "crates/workbench/tests/fixtures"];

fn copy_all(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_all(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// A copy of what the verbs read and write, gone when dropped.
pub struct Copy(pub PathBuf);

impl Copy {
    pub fn of_the_workspace(name: &str) -> Self {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let to = std::env::temp_dir().join(format!("passerelle-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&to);
        for folder in FOLDERS {
            copy_all(&from.join(folder), &to.join(folder));
        }
        std::fs::copy(from.join("README.md"), to.join("README.md")).unwrap();
        Self(to)
    }

    pub fn run(&self, arguments: &[&str]) -> (i32, String) {
        self.run_with(arguments, &[])
    }

    pub fn run_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> (i32, String) {
        let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("--root")
            .arg(&self.0)
            .args(arguments)
            .envs(environment.iter().copied())
            .output()
            .unwrap();
        (status.code().unwrap(), String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr))
    }

    pub fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.0.join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} has no {from:?}");
        std::fs::write(path, text.replacen(from, to, 1)).unwrap();
    }

    pub fn read(&self, file: &str) -> String {
        std::fs::read_to_string(self.0.join(file)).unwrap()
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
