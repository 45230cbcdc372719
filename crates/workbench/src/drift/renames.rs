//! Which operation that is gone is which that is new. No list says so: the documents do, by what the two have in common.
//!
//! The same `operationId`, once on each side, settles it. Else the method must be the same, and what the path parameters
//! name (`{customerId}` below `/subscriptions/customer/` and `{id}` below `/customers/` both name a customer); then words of
//! the path, schemas of request and answer, address above, summary, tag and words of the `operationId` make up a score, and
//! that another method of the address went the same way. The best pair is taken first; below [`ENOUGH`], or where two are
//! equally good, nothing is claimed.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::diff::{Call, Node, Pair, pairs};

/// The score from which on two are called one: what a change of version in the path alone gives.
const ENOUGH: u8 = 55;

/// An operation that stands elsewhere now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rename {
    /// `GET /discount-coupons`.
    pub before: String,
    /// `GET /coupons`.
    pub after: String,
    /// How sure it is, of 100.
    pub score: u8,
    /// What the two have in common.
    pub because: String,
}

/// Two documents' operations side by side.
pub(super) struct Matched<'a> {
    pub(super) pairs: Vec<Pair<'a>>,
    pub(super) gone: Vec<Call<'a>>,
    pub(super) come: Vec<Call<'a>>,
    pub(super) renamed: Vec<Rename>,
}

pub(super) fn matched<'a>(old: Vec<Call<'a>>, new: Vec<Call<'a>>) -> Matched<'a> {
    let (pairs, gone, come) = pairs(old, new);
    let is_moved =
        |pair: &&Pair<'a>| (pair.old.plain_path(), pair.old.method) != (pair.new.plain_path(), pair.new.method);
    let by_id = |pair: &Pair<'a>| Rename {
        before: pair.old.title(),
        after: pair.new.title(),
        score: 100,
        because: format!("the same operationId, {}", pair.new.id()),
    };
    let renamed = pairs.iter().filter(is_moved).map(by_id).collect();
    let mut matched = Matched { pairs, gone, come, renamed };
    let way = |pair: &Pair<'a>| (pair.old.plain_path(), pair.new.plain_path());
    let mut ways: BTreeSet<(String, String)> = matched.pairs.iter().filter(is_moved).map(way).collect();
    while let Some((one, other, rename)) = best(&matched.gone, &matched.come, &ways) {
        let pair = Pair { old: matched.gone.remove(one), new: matched.come.remove(other) };
        ways.insert(way(&pair));
        matched.renamed.push(rename);
        matched.pairs.push(pair);
    }
    let path = |title: &str| title.split_once(' ').map(|(_, path)| path.to_owned());
    matched.renamed.sort_by_key(|it| (path(&it.before), it.before.clone()));
    matched
}

/// The pair with the highest score, if it is enough and no other of either has the same.
fn best(gone: &[Call<'_>], come: &[Call<'_>], ways: &BTreeSet<(String, String)>) -> Option<(usize, usize, Rename)> {
    let mut scored: Vec<(u8, usize, usize, Vec<&'static str>)> = Vec::new();
    for (one, old) in gone.iter().enumerate() {
        for (other, new) in come.iter().enumerate() {
            let (mut score, mut because) = alike(old, new);
            if score > 0 && ways.contains(&(old.plain_path(), new.plain_path())) {
                score = score.saturating_add(20).min(99);
                because.push("way as another method");
            }
            if score >= ENOUGH {
                scored.push((score, one, other, because));
            }
        }
    }
    scored.sort_by_key(|(score, one, other, _)| (std::cmp::Reverse(*score), *one, *other));
    let is_clear = |(score, one, other, _): &&(u8, usize, usize, Vec<&str>)| {
        let rivals = scored.iter().filter(|(rival, a, b, _)| rival == score && (a == one || b == other));
        rivals.count() == 1
    };
    let (score, one, other, because) = scored.iter().find(is_clear)?;
    let (old, new) = (gone.get(*one)?, come.get(*other)?);
    let because = format!("the same {}", because.join(", "));
    Some((*one, *other, Rename { before: old.title(), after: new.title(), score: *score, because }))
}

/// How much two operations have in common, of 100, and what.
fn alike(old: &Call<'_>, new: &Call<'_>) -> (u8, Vec<&'static str>) {
    if old.method != new.method || named(old.path) != named(new.path) {
        return (0, Vec::new());
    }
    let mut because = Vec::new();
    let mut score: u8 = 0;
    let mut add = |points: u8, why: &'static str, is_whole: bool| {
        score = score.saturating_add(points);
        if is_whole {
            because.push(why);
        }
    };
    let (words, others) = (path_words(old.path), path_words(new.path));
    add(share(&words, &others, 40), "words in the path", words == others);
    if !words.is_disjoint(&others) && words != others {
        add(0, "word in the path", true);
    }
    if above(old) == above(new) && !above(old).is_empty() {
        add(20, "address above", true);
    }
    let (points, is_whole) = same_schema(answer(old), answer(new), 25);
    add(points, "answer", is_whole);
    let (points, is_whole) = same_schema(body(old), body(new), 15);
    add(points, "request", is_whole);
    let tag = |call: &Call<'_>| call.operation.value.pointer("/tags/0").cloned();
    if tag(old).is_some() && tag(old) == tag(new) {
        add(5, "tag", true);
    }
    let (ids, other_ids) = (split(old.id()), split(new.id()));
    add(share(&ids, &other_ids, 10), "words in the operationId", !ids.is_empty() && ids == other_ids);
    if summary(old).is_some() && summary(old) == summary(new) {
        add(20, "summary", true);
    }
    (score.min(99), because)
}

fn summary<'a>(call: &Call<'a>) -> Option<&'a str> {
    call.operation.text("summary").filter(|text| !text.is_empty())
}

/// `most` for equal sets, less the less they share.
fn share(one: &BTreeSet<String>, other: &BTreeSet<String>, most: u8) -> u8 {
    let (common, all) = (one.intersection(other).count(), one.union(other).count());
    let points = usize::from(most).saturating_mul(common).checked_div(all).unwrap_or(0);
    u8::try_from(points).unwrap_or(most)
}

fn is_parameter(segment: &str) -> bool {
    segment.starts_with(':') || segment.starts_with('{')
}

/// Words of a path, without parameters and versions.
fn path_words(path: &str) -> BTreeSet<String> {
    let segments = path.split('/').filter(|it| !is_parameter(it) && !is_version(it));
    segments.flat_map(split).collect()
}

/// `v1`, `v2.1`.
fn is_version(segment: &str) -> bool {
    segment
        .strip_prefix('v')
        .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit() || b == b'.'))
}

/// What each path parameter names, as often as it does.
fn named(path: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let mut before = String::new();
    for segment in path.split('/') {
        if !is_parameter(segment) {
            before = split(segment).into_iter().collect::<Vec<_>>().join(" ");
            continue;
        }
        let name = segment.trim_matches([':', '{', '}']);
        let words: Vec<String> = split(name).into_iter().filter(|word| word != "id" && word != "uuid").collect();
        let noun = if words.is_empty() { before.clone() } else { words.join(" ") };
        *found.entry(noun).or_insert(0) += 1;
    }
    found
}

/// The address without its last part, and without the names of parameters.
fn above(call: &Call<'_>) -> String {
    let path = call.plain_path();
    path.rsplit_once('/').map(|(above, _)| above.to_owned()).unwrap_or_default()
}

/// The first success with a body.
fn answer<'a>(call: &Call<'a>) -> Option<Node<'a>> {
    let responses = call.operation.key("responses")?.members();
    responses
        .into_iter()
        .filter(|(status, _)| status.starts_with('2'))
        .find_map(|(_, response)| content(&response.resolved()))
}

fn body<'a>(call: &Call<'a>) -> Option<Node<'a>> {
    content(&call.operation.key("requestBody")?.resolved())
}

fn content<'a>(holder: &Node<'a>) -> Option<Node<'a>> {
    let types = holder.key("content")?.members();
    types.into_iter().find_map(|(_, media)| media.key("schema"))
}

/// Points for two schemas: all of them for the same component or the same form, else by the members they share.
fn same_schema(old: Option<Node<'_>>, new: Option<Node<'_>>, most: u8) -> (u8, bool) {
    let (Some(old), Some(new)) = (old, new) else { return (0, false) };
    // A bare string is the same everywhere.
    let says = |node: &Node<'_>| node.value.as_object().is_some_and(|map| map.len() > 1 || map.contains_key("$ref"));
    if old.value == new.value && says(&old) {
        return (most, true);
    }
    let (mine, others) = (members(&old, 4), members(&new, 4));
    if mine.len().min(others.len()) < 3 {
        return (0, false);
    }
    (share(&mine, &others, most), mine == others)
}

/// Names of the members of an object, of a list's items, or of all its forms; of what an envelope holds, where it is one.
fn members(node: &Node<'_>, depth: usize) -> BTreeSet<String> {
    let node = node.resolved();
    let Some(depth) = depth.checked_sub(1) else { return BTreeSet::new() };
    if let Some(items) = node.key("items") {
        return members(&items, depth);
    }
    let own = node.key("properties").map(|all| all.members()).unwrap_or_default();
    let data = own.iter().find(|(name, _)| *name == "data").map(|(_, data)| members(data, depth)).unwrap_or_default();
    if !data.is_empty() {
        return data;
    }
    let forms = ["oneOf", "anyOf", "allOf"].iter().flat_map(|key| node.list(key));
    own.iter().map(|(name, _)| (*name).to_owned()).chain(forms.flat_map(|form| members(&form, depth))).collect()
}

/// Words in lower case and in the singular, of `discount-coupons` and `createPortalSession` alike.
fn split(text: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut word = String::new();
    let mut was_lower = false;
    for c in text.chars().chain([' ']) {
        if !c.is_alphanumeric() || (c.is_uppercase() && was_lower) {
            if !word.is_empty() {
                words.insert(singular(&word));
            }
            word.clear();
        }
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        }
        was_lower = c.is_lowercase();
    }
    words
}

fn singular(word: &str) -> String {
    match (word.strip_suffix("ies"), word.strip_suffix('s')) {
        (Some(stem), _) if stem.len() > 1 => format!("{stem}y"),
        (_, Some(stem)) if stem.len() > 2 && !stem.ends_with(['s', 'u', 'i']) => stem.to_owned(),
        _ => word.to_owned(),
    }
}
