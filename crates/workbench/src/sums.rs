//! Digests of what is written by hand and read by machines, in the form of `sha256sum`: with them a check notices any
//! changed byte, also in a comment or a source that reaches no generated file. `sha256sum --check` reads them as well.

use std::collections::BTreeMap;
use std::path::PathBuf;

use sha2::{Digest, Sha256};

/// One line a file, by path.
pub fn sums(files: &BTreeMap<PathBuf, Vec<u8>>) -> String {
    // A path has forward slashes on every machine.
    let name = |path: &PathBuf| path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
    files.iter().map(|(path, bytes)| format!("{}  {}\n", hex::encode(Sha256::digest(bytes)), name(path))).collect()
}
