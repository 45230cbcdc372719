//! Compares two schemas, member by member.
//!
//! Where one side names no members the comparison ends with one difference of type; it doesn't list what it can't compare.

use std::collections::BTreeSet;

use serde_json::Value;

use super::difference::Kind;
use super::schema::{Schema, Shape};

/// A difference within a schema: the path of the member, kind, ours and theirs.
pub(crate) type Found = (String, Kind, String, String);

/// Compares two schemas of two documents.
pub(crate) struct Members<'a> {
    ours: &'a Value,
    theirs: &'a Value,
    found: Vec<Found>,
    /// Pairs being compared, so that a schema that holds itself ends.
    open: Vec<(&'a Value, &'a Value)>,
}

/// Every difference between two schemas, each in its own document.
pub(crate) fn differences<'a>(documents: (&'a Value, &'a Value), ours: &'a Value, theirs: &'a Value) -> Vec<Found> {
    let mut members = Members { ours: documents.0, theirs: documents.1, found: Vec::new(), open: Vec::new() };
    members.compare("", ours, theirs);
    members.found
}

impl<'a> Members<'a> {
    fn add(&mut self, path: &str, kind: Kind, ours: impl Into<String>, theirs: impl Into<String>) {
        self.found.push((path.to_owned(), kind, ours.into(), theirs.into()));
    }

    fn compare(&mut self, path: &str, ours: &'a Value, theirs: &'a Value) {
        let resolved = (passerelle_codegen::resolve(self.ours, ours), passerelle_codegen::resolve(self.theirs, theirs));
        if self.open.iter().any(|open| std::ptr::eq(open.0, resolved.0) && std::ptr::eq(open.1, resolved.1)) {
            return;
        }
        self.open.push(resolved);
        self.compare_open(path, Schema::read(self.ours, ours), Schema::read(self.theirs, theirs));
        self.open.pop();
    }

    fn compare_open(&mut self, path: &str, ours: Schema<'a>, theirs: Schema<'a>) {
        if let Shape::OneOf(branches) = &ours.shape
            && !matches!(theirs.shape, Shape::OneOf(_))
        {
            return self.compare_branches(path, branches, theirs);
        }
        if ours.nullable != theirs.nullable
            && !matches!((&ours.shape, &theirs.shape), (Shape::Anything, _) | (_, Shape::Anything))
        {
            let word = |nullable: bool| if nullable { "nullable" } else { "never null" };
            self.add(path, Kind::Nullable, word(ours.nullable), word(theirs.nullable));
        }
        if ours.shape.word() != theirs.shape.word() {
            self.add(path, Kind::Type, ours.shape.word(), theirs.shape.word());
        }
        self.compare_values(path, ours.values.as_deref(), theirs.values.as_deref());
        match (ours.shape, theirs.shape) {
            (Shape::Array(ours), Shape::Array(theirs)) => self.compare(&format!("{path}[]"), ours, theirs),
            (Shape::Map(ours), Shape::Map(theirs)) => self.compare(&format!("{path}{{}}"), ours, theirs),
            (Shape::Object(ours), Shape::Object(theirs)) => {
                let names: BTreeSet<&str> = ours.properties.keys().chain(theirs.properties.keys()).copied().collect();
                for name in names {
                    let at = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
                    let needed = (ours.required.contains(name), theirs.required.contains(name));
                    match (ours.properties.get(name), theirs.properties.get(name)) {
                        (Some(ours), Some(theirs)) => {
                            if needed.0 != needed.1 {
                                self.add(&at, Kind::Required, must(needed.0), must(needed.1));
                            }
                            self.compare(&at, ours, theirs);
                        }
                        (Some(property), None) => {
                            let word = said(&Schema::read(self.ours, property), needed.0);
                            self.add(&at, Kind::Extra, word, "");
                        }
                        (None, Some(property)) => {
                            let word = said(&Schema::read(self.theirs, property), needed.1);
                            self.add(&at, Kind::Missing, "", word);
                        }
                        (None, None) => {}
                    }
                }
            }
            _ => {}
        }
    }

    fn compare_values(&mut self, path: &str, ours: Option<&[String]>, theirs: Option<&[String]>) {
        let set = |values: Option<&[String]>| values.map(|values| values.iter().cloned().collect::<BTreeSet<_>>());
        if set(ours) != set(theirs) {
            let word =
                |values: Option<&[String]>| values.map_or_else(|| "any value".to_owned(), |values| values.join(", "));
            self.add(path, Kind::Enum, word(ours), word(theirs));
        }
    }

    /// Our answers of several forms: theirs is held against the form it has, the other forms are extra.
    fn compare_branches(&mut self, path: &str, branches: &[(String, &'a Value)], theirs: Schema<'a>) {
        let forms: Vec<Schema<'a>> = branches.iter().map(|(_, branch)| Schema::read(self.ours, branch)).collect();
        let is_page = forms.iter().any(|form| matches!(form.shape, Shape::Array(_)));
        let is_enveloped = matches!(&theirs.shape, Shape::Object(members) if members.properties.contains_key("data"));
        let is_list = matches!(theirs.shape, Shape::Array(_)) || is_enveloped;
        if is_page && !is_list {
            self.add(path, Kind::Type, "list", theirs.shape.word());
            // A list that they declare as one object is one item of it: the provider's tool forgot `isArray`.
            let items = forms.iter().find_map(|form| match form.shape {
                Shape::Array(items) => Some(Schema::read(self.ours, items)),
                _ => None,
            });
            if let Some(item) = items.filter(|item| item.shape.shares_members(&theirs.shape)) {
                self.compare_open(&format!("{path}[]"), item, theirs);
            }
            return;
        }
        let meant = if is_page {
            forms.iter().position(|form| form.shape.word() == theirs.shape.word())
        } else {
            forms.len().checked_sub(1)
        };
        let mut ours = None;
        let mut others = Vec::new();
        for (index, (form, (name, _))) in forms.into_iter().zip(branches).enumerate() {
            if Some(index) == meant {
                ours = Some(form);
            } else {
                self.add(&join(path, &format!("({name})")), Kind::Extra, form.shape.word(), "");
                others.push(form);
            }
        }
        if let Some(mut ours) = ours {
            if let (Shape::Object(mine), Shape::Object(wanted)) = (&mut ours.shape, &theirs.shape) {
                mine.borrow(wanted, &others);
            }
            self.compare_open(path, ours, theirs);
        }
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path} {name}") }
}

/// `required` or `optional`.
pub(crate) fn must(required: bool) -> &'static str {
    if required { "required" } else { "optional" }
}

/// Type and need of something that only one side has.
pub(crate) fn said(schema: &Schema<'_>, required: bool) -> String {
    format!("{}, {}", schema.shape.word(), must(required))
}
