//! `touch`: a line of comment is added to a spec, and what depends on it is built again. In a copy of the repository.

use std::io::Write as _;
use std::process::Command;

use super::build::{Place, THREE};
use super::{Bench, Found, Row};
use crate::harness::report::{Goal, Measurement, Unit, float};

/// The row.
pub const ROW: Row = Row { id: "touch", question: "How long does whoever edits a spec wait for the next build?", run };

const REPOSITORY: &str = "passerelle, 3 providers, with codegen, in its repository";

fn run(bench: &Bench) -> Result<Found, String> {
    let place = Place::new(bench, "touch")?;
    let mut contributor = Command::new("cargo");
    contributor.args(["build", "--package", "passerelle", "--target-dir"]).arg(place.target_of("repository"));
    contributor.env_remove("CARGO_INCREMENTAL").env_remove("RUSTFLAGS").current_dir(&place.tree);
    if bench.quick {
        contributor.args(["--no-default-features", "--features", "lygos,tls-aws-lc"]);
        return place.timed(&contributor).map(|_| Found::default());
    }
    let mut user = place.cargo("three-codegen", "build");
    user.env_remove("CARGO_NET_OFFLINE").arg("--target-dir").arg(place.target_of("user"));
    for command in [&contributor, &user] {
        bench.progress("building, unless it is built");
        place.timed(command)?;
        touch(&place, "once for nothing")?;
        place.timed(command)?;
    }
    let (mut at_home, mut elsewhere) = (Vec::new(), Vec::new());
    for round in 0..7 {
        for (command, samples) in [(&contributor, &mut at_home), (&user, &mut elsewhere)] {
            touch(&place, &format!("round {round}"))?;
            let took = place.timed(command)?;
            bench.progress(&format!("a spec touched: {} ms", took.nanoseconds / 1_000_000));
            samples.push(float(took.nanoseconds));
        }
    }
    let seconds: Vec<f64> = at_home.iter().map(|sample| sample / 1e9).collect();
    let goal = Goal::at_most("in the repository, after a spec was touched: less than 3 s (seconds)", &seconds, 3.0)?;
    let measured = Measurement::new("dev build after a spec was touched", "time", Unit::Nanoseconds)
        .with(REPOSITORY, at_home)
        .with(THREE, elsewhere);
    Ok(Found { measurements: vec![measured], goals: vec![goal], ..Found::default() })
}

/// A line of comment at the end of a spec.
fn touch(place: &Place<'_>, line: &str) -> Result<(), String> {
    let path = place.tree.join("specs/lygos/payins.yaml");
    let file = std::fs::OpenOptions::new().append(true).open(&path);
    file.and_then(|mut file| file.write_all(format!("\n# {line}\n").as_bytes()))
        .map_err(|error| format!("{}: {error}", path.display()))
}
