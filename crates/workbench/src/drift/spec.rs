//! A newer document of a provider against our spec. The reading and the known deviations are `coverage`'s; what no deviation
//! covers is what they changed, in the classes of `diff`: our spec is the older side.

use std::collections::BTreeSet;

use passerelle_codegen::Spec;
use serde_json::Value;

use super::{Drift, habits, renames};
use crate::coverage::{Deviation, Deviations, Difference, Kind, coverage};
use crate::diff::facets::{self, Facet, Target};
use crate::diff::{Call, Change, Changes, Level, Side};

/// What a provider's document says that our spec doesn't, in the light of the deviations of `known`, the document that the
/// spec was last held against.
pub fn against_spec(spec: &Spec, known: &str, (name, document): (&str, &Value), deviations: &Deviations) -> Drift {
    // What only one side has, after the paths that the deviations know.
    let report = coverage(spec, known, document, deviations);
    let alone = |kind: Kind| -> BTreeSet<&str> {
        let whole = report.undocumented.iter().filter(|it| it.place.is_empty() && it.kind == kind);
        whole.map(|it| it.operation.as_str()).collect()
    };
    let (gone, come) = (alone(Kind::Extra), alone(Kind::Missing));
    let found = renames::matched(only(Call::all(spec.bundle()), &gone), only(Call::all(document), &come));
    // A rename that was recognised is told as one, and what else changed there as well.
    let mut all = deviations.clone();
    all.0.extend(found.renamed.iter().map(|rename| Deviation {
        line: 0,
        upstream: known.to_owned(),
        at: vec![rename.before.clone()],
        kind: Kind::Path,
        ours: None,
        theirs: Some(rename.after.clone()),
        reason: String::new(),
        source: String::new(),
        date: String::new(),
    }));
    let report = coverage(spec, known, document, &all);
    let mut changes = Vec::new();
    for difference in &report.undocumented {
        changes.extend(read(spec, difference));
    }
    changes.sort_by(|a, b| a.order().cmp(&b.order()));
    Drift {
        before: format!("specs/{}", spec.provider()),
        after: name.to_owned(),
        renamed: found.renamed,
        habits: habits::of(&found.pairs, &found.come),
        gone: super::titles(&found.gone),
        added: super::titles(&found.come),
        changes: Changes(changes),
    }
}

fn only<'a>(calls: Vec<Call<'a>>, titles: &BTreeSet<&str>) -> Vec<Call<'a>> {
    calls.into_iter().filter(|call| titles.contains(call.title().as_str())).collect()
}

/// Which part of an operation a difference is about.
enum Part<'d> {
    Parameter(&'d str),
    /// A body and the path of the member; empty for the body itself.
    Request(&'d str),
    Response(&'d str, &'d str),
}

fn part(place: &str) -> Part<'_> {
    let (head, member) = place.split_once(" / ").unwrap_or((place, ""));
    match head.strip_prefix("response ") {
        Some(status) => Part::Response(status, member),
        None if head == "request" => Part::Request(member),
        None => Part::Parameter(place),
    }
}

/// A difference as changes: from what we say to what they say.
fn read(spec: &Spec, it: &Difference) -> Vec<Change> {
    if it.place.is_empty() {
        // Whole operations have lists of their own.
        return Vec::new();
    }
    let part = part(&it.place);
    let (side, target) = match &part {
        Part::Parameter(name) if name.contains(" / ") => (Side::Request, Target::InParameter),
        Part::Parameter(_) => (Side::Request, Target::Parameter),
        Part::Request("") => (Side::Request, Target::Body),
        Part::Request(_) => (Side::Request, Target::Property),
        Part::Response(_, "") => (Side::Response, Target::Body),
        Part::Response(..) => (Side::Response, Target::Property),
    };
    let (ours, theirs) = (it.ours.clone(), it.theirs.clone());
    let make = |class: &str, level: Level, (before, after): (String, String), says: &str| Change {
        class: class.to_owned(),
        level,
        operation: it.operation.clone(),
        operation_id: id(spec, &it.operation),
        side,
        place: it.place.clone(),
        pointer: String::new(),
        says: format!("`{}` {says}{}.", it.place, values(&before, &after)),
        before,
        after,
    };
    let facet = |facet: &Facet, values: (String, String)| {
        make(&format!("{}-{}", target.name(side), facet.name), facet.level(side, target), values, facet.says)
    };
    let both = (ours.clone(), theirs.clone());
    let is_must = |said: &str| said.ends_with("required");
    match it.kind {
        Kind::Missing | Kind::Extra => {
            let is_new = it.kind == Kind::Missing;
            let (class, level) = appearance(&part, is_new, is_must(if is_new { &theirs } else { &ours }));
            vec![make(class, level, both, if is_new { "is new" } else { "is gone" })]
        }
        Kind::Type => vec![facet(&facets::TYPE_CHANGED, both)],
        Kind::Required if theirs == "required" => vec![facet(&facets::REQUIRED, (String::new(), String::new()))],
        Kind::Required => vec![facet(&facets::OPTIONAL, (String::new(), String::new()))],
        Kind::Nullable => {
            let is_null = theirs.contains("null") && !theirs.contains("not");
            let change = if is_null { &facets::NULLABLE } else { &facets::NOT_NULLABLE };
            vec![facet(change, both)]
        }
        Kind::Enum => {
            let set = |text: &str| text.split(", ").map(str::to_owned).collect::<BTreeSet<_>>();
            match (ours == "any value", theirs == "any value") {
                (true, _) => vec![facet(&facets::BECAME_ENUM, both)],
                (_, true) => vec![facet(&facets::NO_ENUM, both)],
                _ => {
                    let (mine, others) = (set(&ours), set(&theirs));
                    let more =
                        others.difference(&mine).map(|it| facet(&facets::ENUM_ADDED, (String::new(), it.clone())));
                    let less =
                        mine.difference(&others).map(|it| facet(&facets::ENUM_REMOVED, (it.clone(), String::new())));
                    more.chain(less).collect()
                }
            }
        }
        Kind::Path => Vec::new(),
    }
}

/// Class and level of what came or went.
fn appearance(part: &Part<'_>, is_new: bool, is_required: bool) -> (&'static str, Level) {
    use Level::{Breaking, Compatible, Risky};
    match (part, is_new, is_required) {
        (Part::Parameter(_), true, true) => ("new-required-request-parameter", Breaking),
        (Part::Parameter(_), true, false) => ("new-optional-request-parameter", Compatible),
        (Part::Parameter(_), false, _) => ("request-parameter-removed", Risky),
        (Part::Request(""), true, true) => ("request-body-added-required", Breaking),
        (Part::Request(""), true, false) => ("request-body-added-optional", Compatible),
        (Part::Request(""), false, _) => ("request-body-removed", Breaking),
        (Part::Request(_), true, true) => ("new-required-request-property", Breaking),
        (Part::Request(_), true, false) => ("new-optional-request-property", Compatible),
        (Part::Request(_), false, _) => ("request-property-removed", Risky),
        (Part::Response(status, ""), true, _) if status.starts_with('2') => {
            ("response-success-status-added", Compatible)
        }
        (Part::Response(status, ""), false, _) if status.starts_with('2') => {
            ("response-success-status-removed", Breaking)
        }
        (Part::Response(_, ""), true, _) => ("response-non-success-status-added", Compatible),
        (Part::Response(_, ""), false, _) => ("response-non-success-status-removed", Compatible),
        (Part::Response(..), true, true) => ("response-required-property-added", Compatible),
        (Part::Response(..), true, false) => ("response-optional-property-added", Compatible),
        (Part::Response(..), false, true) => ("response-required-property-removed", Breaking),
        (Part::Response(..), false, false) => ("response-optional-property-removed", Risky),
    }
}

fn id(spec: &Spec, title: &str) -> String {
    let found = passerelle_codegen::operations(spec.bundle()).into_iter().find(|operation| {
        title
            .split_once(' ')
            .is_some_and(|(method, path)| operation.method.eq_ignore_ascii_case(method) && operation.path == path)
    });
    found.map(|operation| operation.id().to_owned()).unwrap_or_default()
}

fn values(before: &str, after: &str) -> String {
    match (before, after) {
        ("", "") => String::new(),
        ("", one) => format!(" ({one})"),
        (one, "") => format!(" (was {one})"),
        (one, other) => format!(" ({one} → {other})"),
    }
}
