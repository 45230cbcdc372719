//! The rules by name: what each asks, what would happen otherwise, and how to mend a spec that breaks it. The checks are in
//! `lint`, `source`, `spec`, `fixups` and `generate`; every problem they report has its id from here, and docs/rules has a
//! page for each (`cargo xtask docs`), made from this list and from the changes in `rows` that break it.

mod calls;
mod document;
mod extensions;
mod generating;
#[cfg(feature = "examples")]
pub mod rows;
mod schemas;

/// One rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name, in every finding and as the name of its page.
    pub id: &'static str,
    /// What it asks of a spec.
    pub asks: &'static str,
    /// What would happen otherwise.
    pub why: &'static str,
    /// How to mend a spec that breaks it.
    pub mend: &'static str,
}

impl Rule {
    const fn new(id: &'static str, asks: &'static str, why: &'static str, mend: &'static str) -> Self {
        Self { id, asks, why, mend }
    }

    /// Path of its page in the repository.
    pub fn page(&self) -> String {
        page(self.id)
    }
}

/// Rules that belong together.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// What they are about.
    pub title: &'static str,
    /// The rules, in the order in which a reader meets them.
    pub rules: &'static [Rule],
}

/// Every rule, once.
pub const GROUPS: &[Group] = &[
    Group { title: "Files and document", rules: document::RULES },
    Group { title: "Calls: parameters, bodies, answers", rules: calls::RULES },
    Group { title: "Schemas and names", rules: schemas::RULES },
    Group { title: "What only our extensions say", rules: extensions::RULES },
    Group { title: "Generating", rules: generating::RULES },
];

/// Every rule, in the order of the groups.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    GROUPS.iter().flat_map(|group| group.rules)
}

/// Path of a rule's page in the repository.
pub(crate) fn page(id: &str) -> String {
    format!("docs/rules/{id}.md")
}
