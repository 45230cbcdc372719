//! `drift`: what a provider changed in its own document. The comparing is in crates/workbench; here are files and words.

use std::path::{Path, PathBuf};

use passerelle_workbench::coverage::{Document, provider_of};
use passerelle_workbench::drift::{Drift, against_spec, between};
use serde_json::{Value, json};

use crate::workspace::providers;
use crate::{Failure, Said, coverage};

/// What to compare, as said on the command line.
pub(crate) struct Wanted {
    /// The provider's newer document.
    pub(crate) upstream: PathBuf,
    /// Its older document; otherwise our spec.
    pub(crate) against: Option<PathBuf>,
    /// Whose it is, where its name doesn't say.
    pub(crate) provider: Option<String>,
}

pub(crate) fn run(root: &Path, wanted: &Wanted) -> Result<Said, Failure> {
    let drift = match &wanted.against {
        Some(older) => {
            // Whose two documents are compared with each other doesn't matter.
            let (new, old) = (read(&wanted.upstream, "")?, read(older, "")?);
            between((&old.name, &old.value), (&new.name, &new.value))
        }
        None => of_spec(root, wanted)?,
    };
    let said = Said::new(drift.markdown(), json(&drift));
    if !drift.is_news() {
        return Ok(said);
    }
    let file = wanted.upstream.display();
    Err(Failure::FallsShort(said.mend(format!(
        "take over into the spec what is true, then cargo xtask coverage --upstream {file} lists what is left to explain"
    ))))
}

fn of_spec(root: &Path, wanted: &Wanted) -> Result<Drift, Failure> {
    let all = providers(root)?;
    let named = coverage::stem(&wanted.upstream);
    let provider = match &wanted.provider {
        Some(name) => name.as_str(),
        None => provider_of(&named, &all)
            .map_err(|found| Failure::CantRun(format!("{}: {found}, or add --provider", wanted.upstream.display())))?,
    };
    if !all.iter().any(|known| known == provider) {
        return Err(Failure::CantRun(format!("--provider {provider}: specs/ has {}", all.join(", "))));
    }
    let document = read(&wanted.upstream, provider)?;
    let known = coverage::known(root, provider)?;
    // The deviations speak of the document the spec was written from: the newest that was recorded.
    let record = coverage::recorded(root)?;
    let newest = record.0.get(provider).and_then(|all| all.first()).map(|it| it.document.as_str());
    Ok(against_spec(
        &known.spec,
        newest.unwrap_or(&document.name),
        (&document.name, &document.value),
        &known.deviations,
    ))
}

fn read(file: &Path, provider: &str) -> Result<Document, Failure> {
    coverage::read(file, provider)
}

fn json(drift: &Drift) -> Value {
    json!({ "news": drift.is_news(), "summary": drift.summary(), "drift": drift })
}
