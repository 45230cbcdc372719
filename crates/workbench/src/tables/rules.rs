//! A page for each rule of the linter, and one with all of them: from the list of rules, and from the changes of a small spec
//! that the tests try.

use std::collections::BTreeMap;
use std::path::PathBuf;

use passerelle_codegen::rules::rows::{self, Row};
use passerelle_codegen::rules::{GROUPS, Rule};

use super::MADE;
use super::markdown::{cell, table};
use crate::fix::does;

/// Changes that a page shows; the tests have them all.
const SHOWN: usize = 5;
/// Lines around a change.
const CONTEXT: usize = 2;

pub(super) fn pages() -> BTreeMap<PathBuf, String> {
    let mut pages = BTreeMap::new();
    let mut index = format!(
        "{MADE}# Rules of a spec\n\nWhat `cargo xtask lint` asks of a spec, why, and how to mend it.\n\nThe conventions as a whole are in \
         [specs/README.md](../../specs/README.md). Each rule is there because progenitor aborts otherwise, makes code that is silently wrong, or because the transport wouldn't know what \
         it may repeat. Where it says *yes*, `cargo xtask lint --fix` mends what can be judged in one way only, and keeps \
         every other byte.\n"
    );
    for group in GROUPS {
        index.push_str(&format!("\n## {}\n\n", group.title));
        let rows: Vec<Vec<String>> = group
            .rules
            .iter()
            .map(|rule| {
                let fixed = if does(rule.id).is_some() { "yes" } else { "" };
                vec![format!("[`{0}`]({0}.md)", rule.id), cell(rule.asks), fixed.to_owned()]
            })
            .collect();
        index.push_str(&table(&["rule".to_owned(), "asks".to_owned(), "`--fix`".to_owned()], &rows));
        for rule in group.rules {
            pages.insert(PathBuf::from(rule.page()), page(rule, group.title));
        }
    }
    pages.insert(PathBuf::from("docs/rules/README.md"), index);
    pages
}

fn page(rule: &Rule, group: &str) -> String {
    let Rule { id, asks, why, mend } = rule;
    let fixed = match does(id) {
        Some(does) => format!("`cargo xtask lint --fix` {does}."),
        None => "By hand: `--fix` leaves it, as it takes a judgement.".to_owned(),
    };
    let mut out = format!(
        "{MADE}# `{id}`\n\n{asks}\n\n**Why.** {why}\n\n**Mend.** {mend}\n\n**`--fix`.** {fixed}\n\n\
         [All rules](README.md) · {group} · [Conventions of the specs](../../specs/README.md)\n"
    );
    let broken: Vec<&Row> = rows::breaking().filter(|row| row.0 == *id).collect();
    out.push_str("\n## Breaks it\n");
    if let Some((_, what)) = rows::ELSEWHERE.iter().find(|(rule, _)| rule == id) {
        out.push_str(&format!("\n{what}\n"));
    }
    for row in broken.iter().take(SHOWN) {
        out.push_str(&difference(row));
    }
    if let Some(more) = broken.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        out.push_str(&format!("\nAnd {more} more, in `crates/codegen/src/rules/rows`.\n"));
    }
    let kept: Vec<&Row> = rows::keeping().filter(|row| row.0 == *id).collect();
    if !kept.is_empty() {
        out.push_str("\n## Keeps it\n");
        kept.iter().for_each(|row| out.push_str(&difference(row)));
    }
    out
}

/// A change of the fixture as a difference, whole lines.
fn difference((_, file, from, to): &Row) -> String {
    let text = rows::FIXTURE.iter().find(|(name, _)| name == file).map_or("", |(_, text)| *text);
    let new = text.replacen(from, to, 1);
    let (old, new): (Vec<&str>, Vec<&str>) = (text.lines().collect(), new.lines().collect());
    let before = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let after = old.iter().rev().zip(new.iter().rev()).take_while(|(old, new)| old == new).count();
    // A line that stands twice must not be counted from both ends.
    let after = after.min(old.len().min(new.len()).saturating_sub(before));
    let part = |lines: &[&str], from: usize, to: usize, sign: char| -> String {
        lines
            .get(from..to)
            .into_iter()
            .flatten()
            .map(|line| format!("{sign}{line}").trim_end().to_owned() + "\n")
            .collect()
    };
    let (end_old, end_new) = (old.len().saturating_sub(after), new.len().saturating_sub(after));
    format!(
        "\n`specs/acme/{file}.yaml`\n\n```diff\n{}{}{}{}```\n",
        part(&old, before.saturating_sub(CONTEXT), before, ' '),
        part(&old, before, end_old, '-'),
        part(&new, before, end_new, '+'),
        part(&old, end_old, end_old.saturating_add(CONTEXT).min(old.len()), ' '),
    )
}
