//! `codegen`: how long the generator takes, for the repository and for specs that grow, beside openapi-generator.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Bench, Found, Row};
use crate::harness::record::first_line;
use crate::harness::report::{Goal, Measurement, Unit, float};
use crate::harness::timed::{Took, time};
use crate::harness::workspace::{built, emptied, finish};

/// The row.
pub const ROW: Row = Row { id: "codegen", question: "How long does it take to generate a client?", run };

/// How often the operations of lygos (six) are there.
const COPIES: [u32; 3] = [1, 10, 100];

/// Files of specs/lygos that are copied, and their tags.
const COPIED: [(&str, &str); 2] = [("gateways", "Gateways"), ("payins", "Payins")];

const RELEASE: &str = "passerelle-codegen, release build";
const DEV: &str = "passerelle-codegen, contributors' dev build";

/// What is read from what something took.
type Number = fn(&Took) -> f64;

fn run(bench: &Bench) -> Result<Found, String> {
    let mut found = Found::default();
    bench.progress("building the generator, unless it is there");
    // Together, so that both are built from the same dependencies; as contributors build them.
    let both = ["--package", "xtask", "--package", "passerelle-codegen"];
    let xtask = built(&bench.root, &both, "debug/xtask")?;
    let ours = built(&bench.root, &[&both[..], &["--example", "generate"]].concat(), "debug/examples/generate")?;
    check(bench, &xtask, &mut found)?;
    growth(bench, &ours, &mut found)?;
    let release = ["--release", "--package", "passerelle-codegen", "--example", "generate"];
    let release = built(&bench.root, &release, "release/examples/generate")?;
    beside(bench, &xtask, [&release, &ours], &mut found)?;
    found.versions.push(("java".to_owned(), first_line("java", "--version")));
    Ok(found)
}

fn rounds(bench: &Bench, full: u32) -> u32 {
    if bench.quick { 1 } else { full }
}

fn timed(bench: &Bench, command: &Command) -> Result<Took, String> {
    time(&bench.binaries.join("passerelle-benches"), command)
}

fn wall(took: &Took) -> f64 {
    float(took.nanoseconds)
}

fn processor(took: &Took) -> f64 {
    float(took.cpu_nanoseconds)
}

fn numbers(took: &[Took], number: fn(&Took) -> f64) -> Vec<f64> {
    took.iter().map(number).collect()
}

/// What everybody runs after a change. It compares what it makes with the repository, and fails if anything differs.
fn check(bench: &Bench, xtask: &Path, found: &mut Found) -> Result<(), String> {
    bench.progress("generate --check");
    let mut command = Command::new(xtask);
    command.args(["generate", "--check", "--root"]).arg(&bench.root);
    // Once for nothing: the files are to be in memory.
    timed(bench, &command)?;
    let took: Vec<Took> = (0..rounds(bench, 15)).map(|_| timed(bench, &command)).collect::<Result<_, _>>()?;
    let name = "passerelle: cargo xtask generate --check";
    let all = "all three providers";
    let seconds: Vec<f64> = took.iter().map(|took| wall(took) / 1e9).collect();
    found.goals.push(Goal::at_most("generate --check takes less than 2 s (seconds)", &seconds, 2.0)?);
    found.measurements.push(Measurement::new(all, "time", Unit::Nanoseconds).with(name, numbers(&took, wall)));
    let memory = took.iter().map(|took| float(took.peak_kib * 1024)).collect();
    found.measurements.push(Measurement::new(all, "most memory", Unit::Bytes).with(name, memory));
    Ok(())
}

/// The same operations under other names, ten and a hundred times: what one of them takes should stay the same.
fn growth(bench: &Bench, ours: &Path, found: &mut Found) -> Result<(), String> {
    let copies = if bench.quick { &COPIES[..2] } else { &COPIES[..] };
    let mut folders = Vec::new();
    for copies in copies {
        folders.push((*copies, repeated(bench, *copies)?));
    }
    let mut took = vec![Vec::new(); folders.len()];
    for _ in 0..rounds(bench, 7) {
        for ((copies, folder), took) in folders.iter().zip(&mut took) {
            bench.progress(&format!("{} operations", copies * 6));
            let out = folder.with_extension("rs");
            let mut command = Command::new(ours);
            command.arg(folder).arg(&out);
            took.push(timed(bench, &command)?);
            let made = std::fs::read_to_string(&out).map_err(|error| error.to_string())?;
            // progenitor's client has a method for each operation, five of them for gateways.
            let methods = made.matches("pub async fn gateways_").count();
            if methods != usize::try_from(copies * 5).unwrap_or(usize::MAX) {
                return Err(format!("{} operations were given, {methods} of five sixths of them found", copies * 6));
            }
        }
    }
    let (mut each, mut memory) = (
        Measurement::new("", "processor time of one operation", Unit::Nanoseconds),
        Measurement::new("", "most memory", Unit::Bytes),
    );
    for ((copies, _), took) in folders.iter().zip(&took) {
        let name = format!("passerelle, {} operations", copies * 6);
        let operations = float(u64::from(copies * 6));
        each = each.with(&name, took.iter().map(|took| processor(took) / operations).collect());
        memory = memory.with(&name, took.iter().map(|took| float(took.peak_kib * 1024)).collect());
    }
    found.goals.push(each.at_most(
        "linear: one of 600 operations takes at most 1.3 times what one of 60 does",
        "passerelle, 600 operations",
        "passerelle, 60 operations",
        1.3,
    )?);
    found.measurements.extend([each, memory]);
    Ok(())
}

/// lygos, its operations so many times, each copy under names and paths of its own.
fn repeated(bench: &Bench, copies: u32) -> Result<PathBuf, String> {
    let folder = bench.peers.folder(&format!("repeated/{copies}"))?.join("lygos");
    emptied(&folder)?;
    let read = |name: &str| {
        let path = bench.root.join("specs/lygos").join(format!("{name}.yaml"));
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let write = |name: &str, text: &str| {
        let path = folder.join(format!("{name}.yaml"));
        std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
    };
    let mut tags = "tags:\n".to_owned();
    for copy in 0..copies {
        for (name, tag) in COPIED {
            tags += &format!("  - name: {tag} {copy}\n    description: A copy.\n");
            write(&format!("{name}_{copy}"), &renamed(&read(name)?, tag, copy))?;
        }
    }
    let root = read("openapi")?;
    let (before, rest) = root.split_once("tags:\n").ok_or("lygos has no tags")?;
    let (_, after) = rest.split_once("components:\n").ok_or("lygos has no components in its root")?;
    write("openapi", &format!("{before}{tags}components:\n{after}"))?;
    for shared in ["shared", "webhooks"] {
        write(shared, &read(shared)?)?;
    }
    Ok(folder)
}

/// A resource file whose paths, operations, tag and components have the copy's number.
fn renamed(text: &str, tag: &str, copy: u32) -> String {
    let defined: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("    ")?.strip_suffix(':'))
        .filter(|name| name.starts_with(|first: char| first.is_ascii_uppercase()))
        .collect();
    let mut text = text.replace("\n  /v1/", &format!("\n  /{copy}/v1/"));
    text = text.replace(&format!("tags: [{tag}]"), &format!("tags: [{tag} {copy}]"));
    for (name, _) in COPIED {
        text = text.replace(&format!("{name}_"), &format!("{name}_{copy}_"));
    }
    for name in defined {
        text = text.replace(&format!("\n    {name}:\n"), &format!("\n    {name}{copy}:\n"));
        for kind in ["schemas", "parameters"] {
            let reference = |name: &str| format!("#/components/{kind}/{name}\"");
            text = text.replace(&reference(name), &reference(&format!("{name}{copy}")));
        }
    }
    text
}

/// lomi., by ours (built for release, and as contributors build it) from its spec, and by openapi-generator from its bundle:
/// each a whole process.
fn beside(bench: &Bench, xtask: &Path, ours: [&Path; 2], found: &mut Found) -> Result<(), String> {
    let bundles = bench.peers.folder("bundles")?;
    let mut bundle = Command::new(xtask);
    bundle.args(["bundle", "--out"]).arg(&bundles).arg("--root").arg(&bench.root);
    finish(bundle)?;
    // Installs it.
    bench.peers.python("openapi-generator")?;
    let jar = bench.peers.folder("python")?.join("openapi_generator_cli/openapi-generator.jar");
    let (mut our_took, mut their_took) = ([Vec::new(), Vec::new()], Vec::new());
    for _ in 0..rounds(bench, 7) {
        bench.progress("lomi.: ours, then openapi-generator");
        let out = bench.peers.folder("repeated")?.join("lomi.rs");
        for (ours, took) in ours.into_iter().zip(&mut our_took) {
            let mut command = Command::new(ours);
            command.arg(bench.root.join("specs/lomi")).arg(&out);
            took.push(timed(bench, &command)?);
            same(&out, &bench.root.join("generated/lomi.rs"))?;
        }

        let out = bench.peers.folder("openapi-generator")?;
        emptied(&out)?;
        let mut command = Command::new("java");
        command.arg("-jar").arg(&jar).args(["generate", "--generator-name", "rust", "--library", "reqwest"]);
        command.arg("--input-spec").arg(bundles.join("lomi.json")).arg("--output").arg(&out);
        their_took.push(timed(bench, &command)?);
        let models = std::fs::read_dir(out.join("src/models")).map_or(0, Iterator::count);
        if models < 100
            || !out.join("src/models/create_refund.rs").exists()
            || !out.join("src/apis/refunds_api.rs").exists()
        {
            return Err(format!("openapi-generator wrote {models} models, and not those of a refund"));
        }
    }
    let theirs = format!("openapi-generator {}", version(bench)?);
    let [release, dev] = &our_took;
    let quantities: [(&str, Number); 2] = [("time", wall), ("processor time", processor)];
    for (quantity, number) in quantities {
        let measurement = Measurement::new("lomi.", quantity, Unit::Nanoseconds)
            .with(RELEASE, numbers(release, number))
            .with(DEV, numbers(dev, number))
            .with(&theirs, numbers(&their_took, number));
        if quantity == "time" {
            for (ours, built) in [(RELEASE, "built for release"), (DEV, "as contributors build it")] {
                let text = format!("lomi.: openapi-generator takes at least 10 times as long as ours, {built}");
                found.goals.push(measurement.at_least(&text, "openapi-generator", ours, 10.0)?);
            }
        }
        found.measurements.push(measurement);
    }
    Ok(())
}

fn same(made: &Path, kept: &Path) -> Result<(), String> {
    let read = |path: &Path| std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    if read(made)? == read(kept)? { Ok(()) } else { Err(format!("{} isn't what was made", kept.display())) }
}

fn version(bench: &Bench) -> Result<String, String> {
    let pinned =
        std::fs::read_to_string(bench.peers.file("python/requirements.txt")).map_err(|error| error.to_string())?;
    Ok(pinned.lines().find_map(|line| line.strip_prefix("openapi-generator-cli==")).unwrap_or("unknown").to_owned())
}
