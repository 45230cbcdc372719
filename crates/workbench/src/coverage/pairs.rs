//! Which operation of theirs is which of ours: by method and path, whatever the path parameters are called, and by the
//! deviations that name another path.

use std::collections::BTreeMap;

use passerelle_codegen::{Operation, operations};
use serde_json::Value;

use super::deviations::Deviation;
use super::difference::Kind;
use super::pattern::{captures, filled};

/// The operations of two documents, side by side.
pub(crate) struct Pairs<'a> {
    /// Ours and theirs; `true` where only a deviation says that they are the same.
    pub(crate) both: Vec<(Operation<'a>, Operation<'a>, bool)>,
    pub(crate) only_ours: Vec<Operation<'a>>,
    pub(crate) only_theirs: Vec<Operation<'a>>,
}

/// Pairs the operations of two documents. A deviation never overrules a path that both have.
pub(crate) fn pair<'a>(ours: &'a Value, theirs: &'a Value, deviations: &[&Deviation]) -> Pairs<'a> {
    let mut open: BTreeMap<String, Operation<'a>> =
        operations(ours).into_iter().map(|operation| (key(&title(&operation)), operation)).collect();
    let mut pairs = Pairs { both: Vec::new(), only_ours: Vec::new(), only_theirs: Vec::new() };
    let mut unpaired = Vec::new();
    for operation in operations(theirs) {
        match open.remove(&key(&title(&operation))) {
            Some(found) => pairs.both.push((found, operation, false)),
            None => unpaired.push(operation),
        }
    }
    for operation in unpaired {
        match elsewhere(&key(&title(&operation)), deviations).find_map(|path| open.remove(&path)) {
            Some(found) => pairs.both.push((found, operation, true)),
            None => pairs.only_theirs.push(operation),
        }
    }
    pairs.only_ours.extend(open.into_values());
    pairs
}

/// Where the deviations say that an operation of theirs stands in our spec.
fn elsewhere<'d>(theirs: &'d str, deviations: &'d [&Deviation]) -> impl Iterator<Item = String> + 'd {
    deviations.iter().filter(|deviation| deviation.kind == Kind::Path).flat_map(move |deviation| {
        let found = deviation.theirs.as_deref().and_then(|pattern| captures_of_key(pattern, theirs));
        deviation.at.iter().filter_map(move |at| {
            found.as_ref().map(|found| key(&filled(at, &found.iter().map(String::as_str).collect::<Vec<_>>())))
        })
    })
}

fn captures_of_key(pattern: &str, theirs: &str) -> Option<Vec<String>> {
    Some(captures(&key(pattern), theirs)?.into_iter().map(str::to_owned).collect())
}

/// `GET /orders/{id}`: how an operation is named in a report.
pub(crate) fn title(operation: &Operation<'_>) -> String {
    format!("{} {}", operation.method.to_uppercase(), operation.path)
}

/// A title without the names of path parameters, `{name}` and `:name` alike.
fn key(title: &str) -> String {
    let segments = title.split('/').map(|segment| if is_parameter(segment) { "{}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

fn is_parameter(segment: &str) -> bool {
    segment.starts_with(':') || (segment.starts_with('{') && segment.ends_with('}'))
}

/// Names of the path parameters in the order of the path.
pub(crate) fn path_parameters<'a>(operation: &Operation<'a>) -> Vec<&'a str> {
    operation
        .path
        .split('/')
        .filter(|segment| is_parameter(segment))
        .map(|segment| segment.trim_matches([':', '{', '}']))
        .collect()
}
