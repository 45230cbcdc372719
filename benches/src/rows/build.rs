//! `build`: what a program that depends on passerelle takes to build, beside programs that make the same call otherwise.
//!
//! The programs are in `peers/builds`, each a workspace of its own, so with cargo's own profiles: the workspace's don't
//! reach whoever depends on it. All of it happens in a copy of the repository.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Bench, Found, Row};
use crate::harness::process::Server;
use crate::harness::report::{Measurement, Unit, float};
use crate::harness::timed::{Took, time};
use crate::harness::workspace::{copy, emptied, finish, printed};

/// The row.
pub const ROW: Row = Row { id: "build", question: "What does it take to build a program with it?", run };

/// Folder below `peers/builds`, name, and how often its clean dev build is measured.
const PROGRAMS: [(&str, &str, u32); 7] = [
    ("one", ONE, 3),
    ("one-codegen", "passerelle, 1 provider, with codegen", 1),
    ("three", "passerelle, 3 providers", 1),
    ("three-codegen", THREE, 1),
    ("bare", BARE, 3),
    ("async-stripe", "async-stripe 1.0.0-rc.10 (balance, refunds)", 1),
    ("paypal-rs", "paypal-rs 0.2.6", 1),
];
const ONE: &str = "passerelle, 1 provider";
pub(super) const THREE: &str = "passerelle, 3 providers, with codegen";
const BARE: &str = "bare reqwest and serde";

/// What is read from what something took.
type Number = fn(&Took) -> f64;

/// The copy, and where everything is built.
pub(super) struct Place<'a> {
    pub(super) bench: &'a Bench,
    pub(super) tree: PathBuf,
    target: PathBuf,
}

fn run(bench: &Bench) -> Result<Found, String> {
    let place = Place::new(bench, "builds")?;
    let mut found = Found::default();
    if bench.quick {
        return place.quick().map(|()| found);
    }
    for (program, ..) in PROGRAMS {
        let mut fetch = place.cargo(program, "fetch");
        finish({
            fetch.env_remove("CARGO_NET_OFFLINE");
            fetch
        })?;
    }
    let server = Server::start(bench.server("replies"))?;
    let dev = place.clean(&server, "dev")?;
    let release = place.clean(&server, "release")?;
    let quantities: [(&str, Unit, Number); 3] = [
        ("time", Unit::Nanoseconds, |took| float(took.nanoseconds)),
        ("processor time", Unit::Nanoseconds, |took| float(took.cpu_nanoseconds)),
        ("most memory of one process", Unit::Bytes, |took| float(took.peak_kib * 1024)),
    ];
    for (case, measured) in [("clean dev build", &dev), ("clean release build", &release)] {
        for (quantity, unit, number) in quantities {
            let mut measurement = Measurement::new(case, quantity, unit);
            for ((_, name, _), took) in PROGRAMS.iter().zip(measured) {
                measurement = measurement.with(name, took.iter().map(number).collect());
            }
            if (case, quantity) == ("clean dev build", "time") {
                let text = "clean dev build without codegen, one provider: at most 1.25 times bare reqwest's";
                found.goals.push(measurement.at_most(text, ONE, BARE, 1.25)?);
            }
            found.measurements.push(measurement);
        }
    }
    let (mut crates, mut sizes) = (
        Measurement::new("", "crates that are compiled, itself aside", Unit::Count),
        Measurement::new("release build, stripped", "size of the program", Unit::Bytes),
    );
    for (program, name, _) in PROGRAMS {
        crates = crates.with(name, vec![place.crates(program)?]);
        sizes = sizes.with(name, vec![place.stripped(program)?]);
    }
    found.measurements.extend([crates, sizes]);
    Ok(found)
}

impl<'a> Place<'a> {
    /// With a copy of the repository as it is now.
    pub(super) fn new(bench: &'a Bench, name: &str) -> Result<Self, String> {
        // Absolute: cargo is run in another folder.
        let folder = bench.peers.folder(name)?.canonicalize().map_err(|error| error.to_string())?;
        let place = Self { bench, tree: folder.join("tree"), target: folder.join("target") };
        copy(&bench.root, &place.tree)?;
        Ok(place)
    }

    /// `cargo VERB` for a program, offline: what is downloaded meanwhile is nobody's building.
    pub(super) fn cargo(&self, program: &str, verb: &str) -> Command {
        let mut cargo = Command::new("cargo");
        cargo
            .arg(verb)
            .arg("--manifest-path")
            .arg(self.tree.join("benches/peers/builds").join(program).join("Cargo.toml"));
        // Nothing of ours around it: neither settings of the workspace nor of whoever runs this.
        cargo.env("CARGO_NET_OFFLINE", "true").env_remove("CARGO_INCREMENTAL").env_remove("RUSTFLAGS");
        cargo.current_dir(&self.tree);
        cargo
    }

    pub(super) fn timed(&self, command: &Command) -> Result<Took, String> {
        time(&self.bench.binaries.join("passerelle-benches"), command)
    }

    pub(super) fn target_of(&self, program: &str) -> PathBuf {
        self.target.join(program)
    }

    fn binary(&self, program: &str, profile: &str) -> PathBuf {
        let folder = if profile == "dev" { "debug" } else { profile };
        self.target_of(program).join(folder).join(format!("build-{program}"))
    }

    /// Only that ours and the bare one compile, and only what isn't compiled yet.
    fn quick(&self) -> Result<(), String> {
        for (program, name, _) in PROGRAMS {
            if name == ONE || name == BARE {
                self.bench.progress(&format!("cargo check: {name}"));
                let mut cargo = self.cargo(program, "check");
                cargo.env_remove("CARGO_NET_OFFLINE").arg("--target-dir").arg(self.target.join("quick"));
                finish(cargo)?;
            }
        }
        Ok(())
    }

    /// Everybody's clean builds, in turn: first all of them, then again those that are measured more often, backwards.
    fn clean(&self, server: &Server, profile: &str) -> Result<Vec<Vec<Took>>, String> {
        let mut all = vec![Vec::new(); PROGRAMS.len()];
        let rounds = if profile == "dev" { 3 } else { 1 };
        for round in 0..rounds {
            let mut turns: Vec<_> = PROGRAMS.iter().zip(&mut all).filter(|((_, _, times), _)| *times > round).collect();
            if round % 2 == 1 {
                turns.reverse();
            }
            for ((program, name, _), samples) in turns {
                emptied(&self.target_of(program))?;
                let mut cargo = self.cargo(program, "build");
                cargo.args(["--profile", profile, "--target-dir"]).arg(self.target_of(program));
                let took = self.timed(&cargo)?;
                self.bench.progress(&format!("{profile} build of {name}: {} s", took.nanoseconds / 1_000_000_000));
                works(&self.binary(program, profile), server)?;
                samples.push(took);
                // What came out is needed, what it was made of is large.
                if profile == "dev" {
                    emptied(&self.target_of(program))?;
                }
            }
        }
        Ok(all)
    }

    /// How many crates are compiled for a program, build scripts and macros included.
    fn crates(&self, program: &str) -> Result<f64, String> {
        let mut tree = self.cargo(program, "tree");
        tree.args(["--edges", "normal,build", "--prefix", "none", "--no-dedupe"]);
        let listed = printed(&mut tree)?;
        let crates: BTreeSet<&str> = listed.lines().filter(|line| !line.is_empty()).collect();
        Ok(float(u64::try_from(crates.len().saturating_sub(1)).unwrap_or(u64::MAX)))
    }

    /// The release build's size without symbols.
    fn stripped(&self, program: &str) -> Result<f64, String> {
        let binary = self.binary(program, "release");
        let stripped = binary.with_extension("stripped");
        let mut strip = Command::new("strip");
        strip.arg("-o").arg(&stripped).arg(&binary);
        finish(strip)?;
        let about = std::fs::metadata(&stripped).map_err(|error| format!("{}: {error}", stripped.display()))?;
        Ok(float(about.len()))
    }
}

/// What was built makes its call, and gets what it should.
fn works(binary: &Path, server: &Server) -> Result<(), String> {
    let said = printed(Command::new(binary).arg(&server.first_line))?;
    if said == "right\n" { Ok(()) } else { Err(format!("{} said: {said}", binary.display())) }
}
