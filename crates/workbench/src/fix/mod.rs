//! Mends what can be mended without a judgement: edits the YAML where a finding of the linter stands, and keeps every other
//! byte. Each change is made twice, on the text and on what the text means; where the two don't agree, or the finding is still
//! there afterwards, the files stay as they were.

mod plans;
mod step;
mod text;

use std::collections::{BTreeMap, BTreeSet};

use passerelle_codegen::{Place, Problem, Spec, lint};
use serde_json::Value;

pub use plans::does;
use plans::{Plan, plan};
use text::{Edit, Text};

/// One thing that was mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where it stood.
    pub place: Place,
    /// The rule that was broken.
    pub rule: &'static str,
    /// What was done.
    pub what: String,
}

/// What came of mending.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mended {
    /// Every file, changed or not.
    pub files: Vec<(String, String)>,
    /// What was done, in order.
    pub changes: Vec<Change>,
}

/// A finding, told from others.
type Key = (&'static str, String, String);

fn key(problem: &Problem) -> Key {
    (problem.rule, problem.pointer.clone(), problem.what.clone())
}

/// Mends until nothing is left that can be mended. Files are `(name, text)`, as for [`Spec::from_files`].
pub fn fix(provider: &str, files: &[(String, String)]) -> Mended {
    let mut mended = Mended { files: files.to_vec(), changes: Vec::new() };
    let mut tried = BTreeSet::new();
    // Each finding is tried once, so this ends.
    while let Ok(spec) = Spec::from_files(provider, &mended.files) {
        let Err(problems) = lint(&spec) else { break };
        let mut plans = Vec::new();
        for problem in problems.0 {
            if tried.insert(key(&problem))
                && let Some(plan) = plan(&spec, &problem)
            {
                plans.push((problem, plan));
            }
        }
        if plans.is_empty() {
            break;
        }
        let done = together(&spec, &mended.files, &plans).unwrap_or_else(|| one_by_one(provider, &mended.files, plans));
        mended.files = done.files;
        mended.changes.extend(done.changes);
        // What was put off because it touched something else is another finding's neighbour no longer.
        done.put_off.iter().for_each(|key| {
            tried.remove(key);
        });
    }
    mended
}

struct Done {
    files: Vec<(String, String)>,
    changes: Vec<Change>,
    put_off: Vec<Key>,
}

/// Makes all plans at once that don't touch one another.
fn together(spec: &Spec, files: &[(String, String)], plans: &[(Problem, Plan)]) -> Option<Done> {
    let texts: BTreeMap<&str, Text> =
        files.iter().map(|(name, text)| Some((name.as_str(), Text::read(text)?))).collect::<Option<_>>()?;
    let mut meant = spec.bundle().clone();
    let mut edits: BTreeMap<&str, Vec<Edit>> = BTreeMap::new();
    let mut changed: BTreeSet<String> = BTreeSet::new();
    let (mut changes, mut put_off) = (Vec::new(), Vec::new());
    for (problem, plan) in plans {
        let touches =
            |one: &str, other: &str| is_within(one, other) || is_within(other, one) || in_one_list(&meant, one, other);
        if plan.steps.iter().any(|step| changed.iter().any(|other| touches(step.pointer(), other))) {
            put_off.push(key(problem));
            continue;
        }
        let mut of_plan = Vec::new();
        for step in &plan.steps {
            let place = spec.place(step.pointer());
            let (name, text) = texts.get_key_value(place.file.as_str())?;
            of_plan.push((*name, text.edit(step)?));
        }
        let overlaps = of_plan.iter().any(|(name, edit)| {
            edits
                .get(name)
                .into_iter()
                .flatten()
                .any(|other| edit.start == other.start || (edit.start < other.end && other.start < edit.end))
        });
        if overlaps {
            put_off.push(key(problem));
            continue;
        }
        let place = spec.place(&problem.pointer);
        if !plan.steps.iter().all(|step| step.make(&mut meant)) {
            return None;
        }
        changed.extend(plan.steps.iter().map(|step| step.pointer().to_owned()));
        of_plan.into_iter().for_each(|(name, edit)| edits.entry(name).or_default().push(edit));
        changes.push(Change { place, rule: problem.rule, what: plan.said.clone() });
    }
    let mut made = Vec::new();
    for (name, text) in files {
        let new = match edits.remove(name.as_str()) {
            Some(edits) => texts.get(name.as_str())?.with(edits),
            None => text.clone(),
        };
        made.push((name.clone(), new));
    }
    // The text must mean what was meant, and none of the findings may be there still.
    let after = Spec::from_files(spec.provider(), &made).ok()?;
    meant.sort_all_objects();
    if changes.is_empty() || *after.bundle() != meant {
        return None;
    }
    let left: BTreeSet<Key> = lint(&after).err().map(|found| found.0).unwrap_or_default().iter().map(key).collect();
    let was: Vec<Key> = plans.iter().map(|(problem, _)| key(problem)).filter(|key| !put_off.contains(key)).collect();
    if was.iter().any(|key| left.contains(key)) {
        return None;
    }
    Some(Done { files: made, changes, put_off })
}

/// Whether two places are items of one list: taking one out moves the other.
fn in_one_list(document: &Value, one: &str, other: &str) -> bool {
    let holder = |pointer: &str| pointer.rsplit_once('/').map(|(holder, _)| holder.to_owned()).unwrap_or_default();
    holder(one) == holder(other) && document.pointer(&holder(one)).is_some_and(Value::is_array)
}

fn is_within(inner: &str, outer: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// One of the plans can't be made: each is tried by itself, and those that can be are.
fn one_by_one(provider: &str, files: &[(String, String)], plans: Vec<(Problem, Plan)>) -> Done {
    let mut done = Done { files: files.to_vec(), changes: Vec::new(), put_off: Vec::new() };
    if plans.len() < 2 {
        return done;
    }
    for (problem, _) in plans {
        let Ok(spec) = Spec::from_files(provider, &done.files) else { break };
        let Some(plan) = plan(&spec, &problem) else { continue };
        if let Some(one) = together(&spec, &done.files, &[(problem, plan)]) {
            done.files = one.files;
            done.changes.extend(one.changes);
        }
    }
    done
}
