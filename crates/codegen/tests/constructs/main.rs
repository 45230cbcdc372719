//! Every construct on which progenitor aborts, or of which it makes something that is silently wrong, and every convention of
//! ours that a spec can break: each is refused by a rule, normalised by a fix-up, or works. All of them are tried.
//!
//! The first column says which line of "what aborts, and what is silently wrong" (or of the conventions in specs/README.md)
//! it is; behaviour of progenitor 0.15.1, which is pinned.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod calls;
mod policies;
mod schemas;
#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeSet;

use support::{changed, files, run};

/// What becomes of a construct.
enum Outcome {
    /// A rule refuses it, perhaps beside others.
    Refused(&'static str),
    /// The fix-up makes it harmless: the Rust has the first text and not the second.
    Fixed(&'static str, &'static str, &'static str),
    /// It is taken as it is: the Rust has this text.
    Works(&'static str),
}
use Outcome::{Fixed, Refused, Works};

/// Construct, file of the fixture, what is replaced, by what, and what becomes of it.
type Row = (&'static str, &'static str, &'static str, &'static str, Outcome);

/// Generated code without its comments, on one line.
fn code(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    lines.collect::<Vec<_>>().join(" ").replace(" >", ">").replace("< ", "<")
}

#[test]
fn each_construct_is_refused_or_fixed_or_works() {
    let mut wrong = Vec::new();
    for (construct, file, from, to, outcome) in
        [calls::DOCUMENT, calls::CALLS, schemas::SCHEMAS, policies::POLICIES].into_iter().flatten()
    {
        let files = changed(file, from, to);
        match (run(&files), outcome) {
            (Ok(_), Refused(rule)) => wrong.push(format!("{construct}: passes; should be `{rule}`")),
            (Err(problems), Refused(rule)) => {
                let rules: BTreeSet<&str> = problems.0.iter().map(|problem| problem.rule).collect();
                if !rules.contains(rule) {
                    wrong.push(format!("{construct}: should be `{rule}`: {problems}"));
                }
            }
            (Err(problems), _) => wrong.push(format!("{construct}: {problems}")),
            (Ok(text), Works(wanted)) => {
                if !code(&text).contains(wanted) {
                    wrong.push(format!("{construct}: no {wanted:?} in the Rust"));
                }
            }
            (Ok(text), Fixed(fixup, wanted, unwanted)) => {
                let code = code(&text);
                if !code.contains(wanted) || code.contains(unwanted) {
                    wrong.push(format!("{construct}: no {wanted:?}, or some {unwanted:?} in the Rust"));
                }
                if let Some(what) = without(files, fixup) {
                    wrong.push(format!("{construct}: {what}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Without the fix-up in the list nothing is generated: it is needed, and by name.
fn without(mut files: Vec<(String, String)>, fixup: &str) -> Option<String> {
    for (_, text) in &mut files {
        *text = text.replace(&format!("  - {fixup}\n"), "");
    }
    match run(&files) {
        Ok(_) => Some(format!("passes without `{fixup}`")),
        Err(problems) if problems.0.iter().all(|problem| problem.rule == "fixup-listed") => None,
        Err(problems) => Some(format!("without `{fixup}`: {problems}")),
    }
}

/// The fixture needs each fix-up by itself; that a construct needs it is seen where nothing else does.
#[test]
fn a_construct_alone_needs_its_fixup() {
    let bare = r"
openapi: 3.0.3
info: { title: Acme, version: '1' }
servers: [{ url: 'https://acme.example', x-environment: live }]
security: []
tags: [{ name: Things }]
x-fixups: []
paths:
  /things:
    get:
      operationId: things_get
      tags: [Things]
      summary: Get
      description: Gets.
      x-retry: { policy: safe, because: So. }
      x-evidence: [{ grade: inferred, source: nobody, date: 2026-11-21 }]
      responses:
        '200':
          description: Done.
          content: { application/json: { schema: { $ref: '#/components/schemas/Thing' }, example: {} } }
components:
  schemas:
    Thing: { type: object, properties: { odd: ODD } }
";
    let with = |odd: &str| run(&[("specs/acme/openapi.yaml".to_owned(), bare.replace("ODD", odd))]);
    with("{ type: string }").unwrap();
    for (odd, fixup) in [
        ("{ type: number }", "amounts"),
        ("{ type: number, format: double }", "amounts"),
        ("{ type: array, nullable: true, items: { type: number } }", "amounts"),
        ("{ type: string, enum: [a] }", "open-enums"),
        ("{ type: integer, minimum: 1 }", "texts"),
        ("{ type: string, format: uuid }", "texts"),
        ("{ type: string, format: date }", "texts"),
        ("{ type: string, maxLength: 3 }", "texts"),
        ("{ type: string, default: a }", "defaults"),
        ("{ type: string, x-sensitive: secret }", "sensitive"),
        ("{ type: object, additionalProperties: { type: string } }", "absent-collections"),
    ] {
        let problems = with(odd).unwrap_err().0;
        assert!(problems.iter().all(|problem| problem.rule == "fixup-listed"), "{odd}: {problems:?}");
        assert!(problems.iter().any(|problem| problem.what.starts_with(&format!("`{fixup}`"))), "{odd}: {problems:?}");
    }
    assert!(run(&files()).is_ok());
}
