//! `oneOf`, `anyOf`, `allOf`: which branch was which. A branch is known by its reference; else by being the same; else, where
//! as many are left over on both sides, by its position among them.

use serde_json::Value;

use super::change::Side;
use super::context::{At, Diff};
use super::facets::{self, Facet};
use super::node::{Node, shown_node};
use super::view::word;

/// Keys of a part that says nothing of the value.
const ONLY_WORDS: [&str; 6] = ["description", "title", "example", "examples", "externalDocs", "x-evidence"];

impl<'a> Diff<'a> {
    pub(super) fn branches(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let kinds: [(&str, &Facet, &Facet); 3] = [
            ("oneOf", &facets::ONE_OF_ADDED, &facets::ONE_OF_REMOVED),
            ("anyOf", &facets::ANY_OF_ADDED, &facets::ANY_OF_REMOVED),
            ("allOf", &facets::ALL_OF_ADDED, &facets::ALL_OF_REMOVED),
        ];
        for (key, added, removed) in kinds {
            let (old, new) = (was.key(key), is.key(key));
            let nodes = (old.as_ref(), new.as_ref());
            match (&old, &new) {
                (None, Some(forms)) if key == "oneOf" => {
                    self.facet(at, &facets::WRAPPED, nodes, (String::new(), words(&forms.items())));
                }
                (Some(forms), None) if key == "oneOf" => {
                    self.facet(at, &facets::UNWRAPPED, nodes, (words(&forms.items()), String::new()));
                }
                _ => self.forms(at, key, (added, removed), (was, is)),
            }
        }
        self.discriminator(at, was, is);
    }

    fn forms(&mut self, at: &At, key: &str, facets: (&Facet, &Facet), holders: (&Node<'a>, &Node<'a>)) {
        let (added, removed) = facets;
        let (old, new) = (holders.0.list(key), holders.1.list(key));
        let pairs = paired(&old, &new);
        let left = |all: &[Node<'a>], taken: &dyn Fn(usize) -> bool| -> Vec<usize> {
            (0..all.len()).filter(|index| !taken(*index)).collect()
        };
        let gone = left(&old, &|index| pairs.iter().any(|(one, _)| *one == index));
        let come = left(&new, &|index| pairs.iter().any(|(_, other)| *other == index));
        for (one, other) in &pairs {
            let (Some(one), Some(other)) = (old.get(*one), new.get(*other)) else { continue };
            let name = if key == "allOf" { String::new() } else { format!("({})", word(one)) };
            let here = if name.is_empty() { at.clone() } else { at.inside(&name) };
            self.schema(&here, one, other);
        }
        for form in gone.iter().filter_map(|index| old.get(*index)) {
            let facet = if key == "allOf" && is_only_words(form) { &facets::ALL_OF_WORDS_REMOVED } else { removed };
            self.facet(at, facet, (Some(form), None), (word(form), String::new()));
        }
        for form in come.iter().filter_map(|index| new.get(*index)) {
            let facet = if key == "allOf" && is_only_words(form) { &facets::ALL_OF_WORDS_ADDED } else { added };
            self.facet(at, facet, (None, Some(form)), (String::new(), word(form)));
        }
        let in_order = pairs.windows(2).all(|two| matches!(two, [(_, first), (_, second)] if first < second));
        if !in_order {
            let lists = (holders.0.key(key), holders.1.key(key));
            self.facet(at, &facets::REORDERED, (lists.0.as_ref(), lists.1.as_ref()), (words(&old), words(&new)));
        }
        if !in_order || !gone.is_empty() || !come.is_empty() {
            // The others may stand at another place of the list, and were compared with their own.
            self.judged.extend([holders.0, holders.1].map(|holder| format!("{}/{key}", holder.pointer)));
        }
    }

    fn discriminator(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("discriminator"), is.key("discriminator"));
        let nodes = (old.as_ref(), new.as_ref());
        let values = (shown_node(old.as_ref()), shown_node(new.as_ref()));
        match (&old, &new) {
            (None, Some(_)) => self.facet(at, &facets::DISCRIMINATOR_ADDED, nodes, values),
            (Some(_), None) => self.facet(at, &facets::DISCRIMINATOR_REMOVED, nodes, values),
            (Some(one), Some(other)) => {
                for (key, facet) in
                    [("propertyName", &facets::DISCRIMINATOR_NAME), ("mapping", &facets::DISCRIMINATOR_MAPPING)]
                {
                    let (was, is) = (one.key(key), other.key(key));
                    if was.as_ref().map(|it| it.value) != is.as_ref().map(|it| it.value) {
                        let values = (shown_node(was.as_ref()), shown_node(is.as_ref()));
                        self.facet(at, facet, (was.as_ref(), is.as_ref()), values);
                    }
                }
                self.rest(at, one, other, &["propertyName", "mapping"]);
            }
            (None, None) => {}
        }
    }

    /// `x-union`: how the forms of an answer are told apart.
    pub(super) fn union(&mut self, at: &At, was: &Node<'a>, is: &Node<'a>) {
        let (old, new) = (was.key("x-union"), is.key("x-union"));
        if old.as_ref().map(|it| it.value) != new.as_ref().map(|it| it.value) {
            let values = (shown_node(old.as_ref()), shown_node(new.as_ref()));
            self.facet(
                &at.at(Side::Response, at.target, at.place.clone()),
                &facets::UNION_CHANGED,
                (old.as_ref(), new.as_ref()),
                values,
            );
        }
    }
}

fn words(forms: &[Node<'_>]) -> String {
    forms.iter().map(word).collect::<Vec<_>>().join(", ")
}

fn is_only_words(form: &Node<'_>) -> bool {
    form.value.as_object().is_some_and(|map| map.keys().all(|key| ONLY_WORDS.contains(&key.as_str())))
}

/// Indices of branches that are the same, by the order of the old list.
fn paired(old: &[Node<'_>], new: &[Node<'_>]) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let ways: [fn(&Node<'_>, &Node<'_>) -> bool; 3] = [
        |one, other| one.reference().is_some() && one.reference() == other.reference(),
        |one, other| one.value == other.value,
        |one, other| kind(one).is_some() && kind(one) == kind(other),
    ];
    for way in ways {
        for (at, one) in old.iter().enumerate() {
            if pairs.iter().any(|(taken, _)| *taken == at) {
                continue;
            }
            let free = |index: &usize| !pairs.iter().any(|(_, taken)| taken == index);
            let found = new.iter().enumerate().find(|(index, other)| free(index) && way(one, other));
            if let Some((index, _)) = found {
                pairs.push((at, index));
            }
        }
    }
    pairs.sort_unstable();
    pairs
}

/// The type of a branch that isn't a reference: two inline arrays are the same form, two references aren't.
fn kind<'a>(form: &Node<'a>) -> Option<&'a Value> {
    if form.reference().is_some() { None } else { form.value.get("type") }
}
