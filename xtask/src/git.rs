//! What stood in a commit, read without a checkout.

use std::path::Path;
use std::process::Command;

use crate::Failure;

/// A commit of the workspace's repository.
pub(crate) struct Commit<'r> {
    root: &'r Path,
    /// Its full name.
    pub(crate) id: String,
    files: Vec<String>,
}

impl<'r> Commit<'r> {
    /// The merge base of HEAD with a revision; without one, with `origin/main`, else `main`, else the commit before.
    pub(crate) fn base(root: &'r Path, wanted: Option<&str>) -> Result<Self, Failure> {
        let exists =
            |revision: &str| git(root, &["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")]);
        let id = match wanted {
            Some(revision) => {
                exists(revision).map_err(|found| cant(root, &format!("{revision} is no commit here: {found}")))?;
                merge_base(root, revision)?
            }
            None => match ["origin/main", "main"].into_iter().find(|revision| exists(revision).is_ok()) {
                Some(revision) => merge_base(root, revision)?,
                None => exists("HEAD~1")
                    .map_err(|_| cant(root, "there is no origin/main, no main and no commit before: say --base REV"))?,
            },
        };
        let id = id.trim().to_owned();
        // -z: names as they are.
        let names = git(root, &["ls-tree", "-r", "-z", "--name-only", "--full-tree", &id])
            .map_err(|found| cant(root, &found))?;
        let files = names.split('\0').filter(|name| !name.is_empty()).map(str::to_owned).collect();
        Ok(Self { root, id, files })
    }

    /// Files of a folder, by path from the root.
    pub(crate) fn below<'c>(&'c self, folder: &'c str) -> impl Iterator<Item = &'c str> {
        self.files.iter().map(String::as_str).filter(move |name| name.starts_with(folder))
    }

    /// The text of a file; `None` where there was none.
    pub(crate) fn text(&self, path: &str) -> Result<Option<String>, Failure> {
        if !self.files.iter().any(|name| name == path) {
            return Ok(None);
        }
        git(self.root, &["show", &format!("{}:{path}", self.id)]).map(Some).map_err(|found| cant(self.root, &found))
    }

    /// Its name, short.
    pub(crate) fn short(&self) -> &str {
        self.id.get(..9).unwrap_or(&self.id)
    }
}

fn merge_base(root: &Path, revision: &str) -> Result<String, Failure> {
    git(root, &["merge-base", "HEAD", revision])
        .map_err(|found| cant(root, &format!("HEAD and {revision} have no commit in common: {found}")))
}

/// What keeps git from answering. A clone without history is the usual reason, and says nothing of it.
fn cant(root: &Path, what: &str) -> Failure {
    let shallow = git(root, &["rev-parse", "--is-shallow-repository"]).is_ok_and(|said| said.trim() == "true");
    let mend = if shallow { "\nmend: git fetch --unshallow origin (in a workflow: fetch-depth: 0)" } else { "" };
    Failure::CantRun(format!("{}{mend}", what.trim()))
}

fn git(root: &Path, arguments: &[&str]) -> Result<String, String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .output()
        .map_err(|error| format!("git can't be run: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).trim().to_owned())
    }
}
