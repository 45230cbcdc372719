//! The workspace as a subject: its programs, built as its own profiles have it, and a copy of it that may be changed.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Has cargo build something of the workspace, quietly, into its own `target/`; answers the path of what was built there.
///
/// # Errors
/// cargo can't build it.
pub fn built(root: &Path, arguments: &[&str], made: &str) -> Result<PathBuf, String> {
    let target = root.join("target");
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet"]).args(arguments).arg("--target-dir").arg(&target).current_dir(root);
    finish(cargo)?;
    Ok(target.join(made))
}

/// Runs a command to its end, its output to nowhere.
///
/// # Errors
/// It can't be run, or fails; the message has what it wrote to stderr.
pub fn finish(mut command: Command) -> Result<(), String> {
    let output =
        command.stdin(Stdio::null()).stdout(Stdio::null()).output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        Ok(())
    } else {
        Err(format!("{command:?} failed:\n{}", String::from_utf8_lossy(&output.stderr)))
    }
}

/// What a command prints.
///
/// # Errors
/// It can't be run, or fails.
pub fn printed(command: &mut Command) -> Result<String, String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("{command:?} failed:\n{}", String::from_utf8_lossy(&output.stderr)))
    }
}

/// Copies every file that git knows, or would take in, to a folder, which is emptied before.
///
/// # Errors
/// What can't be listed, read or written.
pub fn copy(root: &Path, to: &Path) -> Result<(), String> {
    emptied(to)?;
    let mut git = Command::new("git");
    git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).current_dir(root);
    for name in printed(&mut git)?.split('\0').filter(|name| !name.is_empty()) {
        let (from, to) = (root.join(name), to.join(name));
        // What is deleted but not yet committed is still listed.
        if from.is_file() {
            to.parent()
                .map_or(Ok(()), std::fs::create_dir_all)
                .map_err(|error| format!("{}: {error}", to.display()))?;
            std::fs::copy(&from, &to).map_err(|error| format!("{}: {error}", from.display()))?;
        }
    }
    Ok(())
}

/// A folder with nothing in it.
///
/// # Errors
/// What is in it can't be removed, or it can't be made.
pub fn emptied(folder: &Path) -> Result<(), String> {
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}
