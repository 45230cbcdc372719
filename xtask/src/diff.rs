//! `diff`: what became of the specs and of the Rust API since the merge base, and whether changelog and version carry it.
//! The judging is in crates/workbench; here are git, files and words.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use passerelle_codegen::Spec;
use passerelle_workbench::api::{self, ApiChanges};
use passerelle_workbench::diff::{Changes, Level, diff, escaped, whole_provider};
use passerelle_workbench::release::{Changelog, Provider, Verdict, judge, manifest_version};
use serde_json::{Value, json};

use crate::git::Commit;
use crate::workspace::{in_parallel, providers, read};
use crate::{Failure, Said};

/// Lines of the Rust API that a pull request shows; the rest is counted.
const MOST_LINES: usize = 200;

pub(crate) fn run(root: &Path, base: Option<&str>, markdown: bool) -> Result<Said, Failure> {
    let base = Commit::base(root, base)?;
    let mut names: BTreeSet<String> = providers(root)?.into_iter().collect();
    names.extend(
        base.below("specs/")
            .filter_map(|path| path.split('/').nth(1))
            .filter(|it| !it.contains('.'))
            .map(str::to_owned),
    );
    let names: Vec<String> = names.into_iter().collect();
    let mut found = Vec::new();
    let mut stale = Vec::new();
    for compared in in_parallel(&names, |name| provider(root, &base, name)) {
        let (provider, is_stale) = compared?;
        if is_stale {
            stale.push(provider.provider.clone());
        }
        found.push(provider);
    }
    let changelog = |text: Option<String>| text.map(|text| Changelog::parse(&text)).unwrap_or_default();
    let before = changelog(base.text("CHANGELOG.md")?);
    let now = changelog(read(root, Path::new("CHANGELOG.md")).ok());
    let version = manifest_version(&read(root, Path::new("Cargo.toml"))?)
        .ok_or_else(|| Failure::CantRun("Cargo.toml: no version under [workspace.package]".to_owned()))?;
    let verdict = judge(&found, &before, &now, version);
    let text =
        if markdown { in_markdown(&base, &found, &verdict, &stale) } else { in_words(&base, &found, &verdict, &stale) };
    let said = Said::new(text, json(&base, &found, &verdict, &stale));
    if verdict.is_carried() { Ok(said) } else { Err(Failure::FallsShort(said.mend(verdict.mend()))) }
}

/// One provider: its spec and its Rust API, then and now. Also whether the generated code was left behind.
fn provider(root: &Path, base: &Commit<'_>, name: &str) -> Result<(Provider, bool), Failure> {
    let folder = format!("specs/{name}/");
    let mut files = Vec::new();
    for path in base.below(&folder).filter(|path| path.ends_with(".yaml")) {
        files.push((path.to_owned(), base.text(path)?.unwrap_or_default()));
    }
    let was = match files.is_empty() {
        true => None,
        false => {
            let unreadable = |found| Failure::CantRun(format!("{} as it was in {}: {found}", folder, base.short()));
            Some(Spec::from_files(name, &files).map_err(unreadable)?)
        }
    };
    let is = match root.join(&folder).is_dir() {
        true => Some(Spec::load(&root.join(&folder))?),
        false => None,
    };
    let changes = match (&was, &is) {
        (Some(was), Some(is)) => diff(was.bundle(), is.bundle()),
        (None, Some(new)) => whole_provider(new.bundle(), true),
        (Some(old), None) => whole_provider(old.bundle(), false),
        (None, None) => Changes::default(),
    };
    let generated = format!("generated/{name}.rs");
    let (old, new) = (base.text(&generated)?, read(root, Path::new(&generated)).ok());
    // What a spec says beyond words reaches the generated file.
    let is_stale = changes.worst() > Some(Level::Cosmetic) && old == new && is.is_some();
    let list = |text: Option<String>, of: &str| match text {
        Some(text) => api::listing(&text).map_err(|found| Failure::CantRun(format!("{of}: {found}"))),
        None => Ok(String::new()),
    };
    let snapshot = format!("api/{name}.txt");
    let before = match base.text(&snapshot)? {
        Some(text) => text,
        None => list(old, &generated)?,
    };
    let after = match read(root, Path::new(&snapshot)) {
        Ok(text) => text,
        Err(_) => list(new, &generated)?,
    };
    let api = api::compare(&before, &after);
    Ok((Provider { provider: name.to_owned(), changes, api }, is_stale))
}

/// `lygos: 2 breaking, 1 compatible; Rust API: 3 lines gone or changed, 1 new`.
fn summary(provider: &Provider) -> String {
    let broken = provider.api.0.iter().filter(|change| change.breaking).count();
    let api = match (broken, provider.api.0.len().saturating_sub(broken)) {
        (0, 0) => String::new(),
        (0, new) => format!("; Rust API: {new} more"),
        (broken, 0) => format!("; Rust API: {broken} breaking"),
        (broken, new) => format!("; Rust API: {broken} breaking, {new} more"),
    };
    format!("{}: {}{api}", provider.provider, provider.changes.count())
}

fn is_changed(provider: &&Provider) -> bool {
    !provider.changes.0.is_empty() || !provider.api.0.is_empty()
}

fn headline(providers: &[Provider]) -> String {
    let changed: Vec<String> = providers.iter().filter(is_changed).map(summary).collect();
    if changed.is_empty() { "The specs say what they said".to_owned() } else { changed.join(" · ") }
}

/// Up to a number of lines, and how many there are more.
fn lines(api: &ApiChanges) -> String {
    let all = api.lines();
    let mut out: String = all.lines().take(MOST_LINES).map(|line| format!("{line}\n")).collect();
    let more = all.lines().count().saturating_sub(MOST_LINES);
    if more > 0 {
        let _ = writeln!(out, "# … and {more} lines more");
    }
    out
}

fn of_stale(stale: &[String]) -> String {
    format!("generated/ is as it was for {}: run `cargo xtask generate`, or the Rust API isn't shown", stale.join(", "))
}

fn in_words(base: &Commit<'_>, providers: &[Provider], verdict: &Verdict, stale: &[String]) -> String {
    let mut out = format!("since {}: {}\n", base.short(), headline(providers));
    for provider in providers.iter().filter(is_changed) {
        let _ = write!(out, "\n{}\n{}", summary(provider), provider.changes.text());
        for line in lines(&provider.api).lines() {
            let _ = writeln!(out, "  {line}");
        }
    }
    if !stale.is_empty() {
        let _ = writeln!(out, "\n{}", of_stale(stale));
    }
    let _ = write!(out, "\n{}", verdict.says());
    out
}

fn in_markdown(base: &Commit<'_>, providers: &[Provider], verdict: &Verdict, stale: &[String]) -> String {
    let sign = if verdict.is_carried() { "✅" } else { "❌" };
    let mut out = format!("{sign} {}: {}.\n", escaped(&headline(providers)), escaped(&verdict.says()));
    if !stale.is_empty() {
        let _ = writeln!(out, "\n⚠️ {}", of_stale(stale));
    }
    if !verdict.is_carried() {
        // A fence longer than any within.
        let _ = writeln!(out, "\n````text\n{}\n````", verdict.mend().trim());
    }
    for provider in providers.iter().filter(is_changed) {
        let _ = write!(out, "\n### {}\n\n{}", escaped(&provider.provider), provider.changes.markdown());
        if !provider.api.0.is_empty() {
            let open = if provider.api.is_breaking() { " open" } else { "" };
            let _ = write!(
                out,
                "\n<details{open}><summary>Rust API</summary>\n\n```diff\n{}```\n\n</details>\n",
                lines(&provider.api)
            );
        }
    }
    let _ = write!(out, "\n<sub>Compared with {}, the merge base.</sub>", base.short());
    out
}

fn json(base: &Commit<'_>, providers: &[Provider], verdict: &Verdict, stale: &[String]) -> Value {
    let providers: Vec<Value> = providers
        .iter()
        .map(|it| json!({ "provider": it.provider, "worst": it.worst(), "changes": it.changes, "api": it.api }))
        .collect();
    json!({ "base": base.id, "providers": providers, "verdict": verdict, "carried": verdict.is_carried(), "stale": stale })
}
