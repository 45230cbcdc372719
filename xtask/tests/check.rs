//! `check` as a contributor and CI use it: what it says, and that it misses nothing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde_json::Value;
use support::Copy;

/// Everything a check vouches for is below these, README.md's tables apart.
const VOUCHED_FOR: [&str; 7] = ["specs", "generated", "api", "schemas", "docs", "crates/sandbox/specs", "README.md"];

#[test]
fn each_part_says_what_it_saw_and_how_long_it_took() {
    let copy = Copy::of_the_workspace("check");
    let (code, said) = copy.run(&["check"]);
    assert_eq!(code, 0, "{said}");
    for part in ["specs", "lint", "generated", "coverage", "deviations", "evidence"] {
        let line =
            said.lines().find(|line| line.starts_with(&format!("fine  {part} "))).unwrap_or_else(|| panic!("{said}"));
        assert!(line.contains(" ms  "), "{line}");
    }
    let (code, said) = copy.run(&["check", "--json"]);
    let json: Value = serde_json::from_str(&said).unwrap();
    assert_eq!((code, json["parts"].as_array().unwrap().len()), (0, 6));
    assert!(json["milliseconds"].is_u64() && json["parts"][2]["findings"].as_array().unwrap().is_empty(), "{json}");
}

#[test]
fn a_workflow_gets_every_finding_beside_its_line() {
    let copy = Copy::of_the_workspace("annotations");
    copy.edit("specs/lygos/gateways.yaml", "    get:\n      operationId: gateways_list\n", "    get:\n");
    copy.edit("generated/tygapay.rs", "pub struct", "pub  struct");
    let (code, said) = copy.run_with(&["check"], &[("GITHUB_ACTIONS", "true")]);
    assert_eq!(code, 1, "{said}");
    let all: Vec<&str> = said.lines().filter(|line| line.starts_with("::error ")).collect();
    let of_rule = |rule: &str| {
        *all.iter().find(|line| line.contains(&format!("title={rule},"))).unwrap_or_else(|| panic!("{said}"))
    };
    let lint = of_rule("operation-id");
    assert!(lint.contains(",file=specs/lygos/gateways.yaml,line=") && lint.contains(",col="), "{lint}");
    assert!(lint.contains("has no operationId") && lint.contains("%0Amend: add operationId"), "{lint}");
    // What can't be generated is told, and so is the rest.
    assert!(
        said.contains("FAILS lint") && said.contains("FAILS generated") && said.contains("fine  evidence"),
        "{said}"
    );
}

#[test]
fn evidence_of_tomorrow_is_refused_and_old_evidence_is_not() {
    let copy = Copy::of_the_workspace("evidence");
    let (code, said) = copy.run(&["check", "--today", "2026-11-20"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("[evidence-date]") && said.contains("which hasn't come yet"), "{said}");
    let (code, said) = copy.run(&["check", "--today", "2099-01-01"]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("days ago"), "{said}");
    for odd in ["2026-02-30", "today", ""] {
        assert_eq!(copy.run(&["check", "--today", odd]).0, 2, "{odd}");
    }
}

/// A comment and a line's end reach nothing that is generated.
#[test]
fn what_reaches_no_generated_file_is_noticed_as_well() {
    let copy = Copy::of_the_workspace("comment");
    for (file, from, to) in [
        ("specs/lomi/events.yaml", "# What arrives", "# What arriwes"),
        ("specs/lygos.deviations.yaml", "\n", "\r\n"),
        ("schemas/passerelle/amount.json", "binary float", "binary floot"),
    ] {
        let before = copy.read(file);
        copy.edit(file, from, to);
        let (code, said) = copy.run(&["check"]);
        assert_eq!(code, 1, "{file}: {said}");
        assert!(said.contains("generated/SHA256SUMS") && said.contains("mend: cargo xtask generate"), "{file}: {said}");
        std::fs::write(copy.0.join(file), before).unwrap();
    }
}

struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        // splitmix64
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(end).unwrap()).unwrap()
    }
}

fn files(root: &Path, at: &Path, found: &mut Vec<PathBuf>) {
    if root.join(at).is_file() {
        found.push(at.to_owned());
        return;
    }
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(root.join(at)).unwrap().flatten().map(|entry| at.join(entry.file_name())).collect();
    entries.sort();
    entries.iter().for_each(|entry| files(root, entry, found));
}

/// The bytes of a file that a check vouches for: all of them, and of a page with tables the tables.
fn vouched_for(path: &Path, bytes: &[u8]) -> Vec<Range<usize>> {
    if path != Path::new("README.md") {
        return std::iter::once(0..bytes.len()).collect();
    }
    let text = std::str::from_utf8(bytes).unwrap();
    let starts = text.match_indices("<!-- table: ");
    let table = |(start, _): (usize, &str)| start..start + text[start..].find("<!-- end -->").unwrap();
    starts.map(table).collect()
}

fn from_environment(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// A byte of any spec, generated file, digest, schema or table. `PASSERELLE_FLIPS` for more of them, `PASSERELLE_FLIP_SEED`
/// for those that were.
#[test]
fn no_flipped_byte_goes_unnoticed() {
    let copy = Copy::of_the_workspace("flips");
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    let seed = from_environment("PASSERELLE_FLIP_SEED").unwrap_or(now);
    let mut dice = Dice(seed);
    for place in 0..from_environment("PASSERELLE_FLIPS").unwrap_or(10) {
        // Each kind of file is as likely, however many there are of it.
        let mut all = Vec::new();
        files(&copy.0, Path::new(VOUCHED_FOR[dice.below(VOUCHED_FOR.len())]), &mut all);
        // Pages that people write, and what is drawn from benches/results: the benches' own tests hold that.
        all.retain(|path| !path.ends_with("specs/README.md") && !path.ends_with("schemas/README.md"));
        all.retain(|path| !path.starts_with("docs/benchmarks") && path != Path::new("docs/benchmarks.md"));
        let path = all[dice.below(all.len())].clone();
        let before = std::fs::read(copy.0.join(&path)).unwrap();
        let ranges = vouched_for(&path, &before);
        let range = ranges[dice.below(ranges.len())].clone();
        let (at, bit) = (range.start + dice.below(range.len()), dice.below(8));
        let mut after = before.clone();
        after[at] ^= 1 << bit;
        std::fs::write(copy.0.join(&path), &after).unwrap();
        let (code, said) = copy.run(&["check"]);
        std::fs::write(copy.0.join(&path), &before).unwrap();
        let what = format!("seed {seed}, flip {place}: bit {bit} of byte {at} of {}", path.display());
        // A page that is no text any more can't be looked at; all else falls short.
        assert!(code == 1 || (code == 2 && path.ends_with("README.md")), "{what}: {code} {said}");
    }
    assert_eq!(copy.run(&["check"]).0, 0, "all of it was put back");
}
