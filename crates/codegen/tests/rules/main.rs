//! Every rule, by a change of the fixture that breaks it and no other. A rule of the source without a row fails here, so
//! the table can't rot; nor can a row, as what it replaces must stand in the fixture.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(unreachable_pub, reason = "a test binary has no outside")]

mod rows;
#[path = "../support/mod.rs"]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use passerelle_codegen::{Problem, Spec};
use rows::{ELSEWHERE, EXAMPLES, ROWS};
use support::{changed, files, run};
use syn::visit::Visit;

fn judge(rule: &str, problem: &Problem, row: &str) {
    assert!(problem.place.file.starts_with("specs/acme/"), "{row}: {problem}");
    assert!(problem.place.line > 0, "{row}: {problem}");
    assert!(!problem.what.is_empty() && !problem.mend.is_empty(), "{row}: {problem}");
    // What isn't YAML has no pointers; what belongs to the whole document has the empty one.
    let whole = matches!(rule, "yaml" | "generator" | "rust-name");
    assert!(problem.pointer.starts_with('/') || whole, "{row}: {problem}");
}

#[test]
fn each_change_breaks_its_rule_and_no_other() {
    run(&files()).unwrap_or_else(|problems| panic!("the fixture itself: {problems}"));
    let mut wrong = Vec::new();
    for (_, file, from, _) in ROWS.iter().chain(EXAMPLES) {
        let text = support::FILES.iter().find(|(name, _)| name == file).unwrap().1;
        if !text.contains(from) {
            wrong.push(format!("{file}.yaml of the fixture has no {from:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for (rule, file, from, to) in ROWS.iter().chain(EXAMPLES) {
        let row = format!("{rule}: {from:?} -> {to:?}");
        let problems = match run(&changed(file, from, to)) {
            Ok(_) => {
                wrong.push(format!("{row}: passes"));
                continue;
            }
            Err(problems) => problems.0,
        };
        let rules: BTreeSet<&str> = problems.iter().map(|problem| problem.rule).collect();
        if rules != BTreeSet::from([*rule]) {
            let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
            wrong.push(format!("{row}: {}", all.join("\n    ")));
            continue;
        }
        problems.iter().for_each(|problem| judge(rule, problem, &row));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Behind a query's value, `why=` could be the name `why`, or the end of the value and the name `y`.
#[test]
fn a_query_and_names_with_a_common_end_leave_the_border_in_doubt() {
    let query = "        - name: dry\n          in: query\n          description: Only looks.\n          \
                 schema: { type: string }\n          example: abc\n";
    let body = "      requestBody:\n        required: true\n        content:\n          application/json:\n            \
                schema: { $ref: \"#/components/schemas/RefundRequest\" }";
    for (name, passes) in [("on", false), ("because", true)] {
        let mut files = changed("orders", body, &format!("{query}{body}"));
        for (_, text) in &mut files {
            let property = "        reason: { type: string }\n";
            *text = text.replace(property, &format!("{property}        {name}: {{ type: string }}\n"));
        }
        let rules: Vec<&str> =
            run(&files).err().into_iter().flat_map(|problems| problems.0).map(|problem| problem.rule).collect();
        assert_eq!(rules, if passes { vec![] } else { vec!["signed-border"] }, "{name}");
    }
}

/// The files of a problem are those the thing was written in.
#[test]
fn a_problem_names_the_line_that_is_wrong() {
    for (rule, file, from, to) in [
        ("ref-resolves", "orders", "schemas/EventBody\" }", "schemas/EventBdy\" }"),
        ("rust-name", "orders", "operationId: orders_get", "operationId: orders_move"),
        ("json-answer", "shared", "application/json:", "application/problem+json:"),
        ("schema-form", "orders", "self: { type: string }", "self: { type: text }"),
    ] {
        let changed = changed(file, from, to);
        let (name, text) = changed.iter().find(|(name, _)| name.contains(file)).unwrap();
        let problems = run(&changed).unwrap_err().0;
        let line = text.lines().position(|line| line.contains(to)).unwrap() + 1;
        // An operation's problems stand at the operation, an answer's where it is used: a few lines off, in some file.
        let near = problems.iter().any(|p| p.place.file == *name && p.place.line.abs_diff(line) <= 2);
        assert!(near || rule == "json-answer", "{rule} at {line}: {problems:?}");
    }
}

#[test]
fn whole_files_that_are_wrong_are_problems() {
    let one = |name: &str, text: &str| {
        let problems = Spec::from_files("acme", &[(format!("specs/acme/{name}"), text.to_owned())]).unwrap_err().0;
        (problems[0].rule, problems[0].place.line)
    };
    assert_eq!(one("orders.yaml", "paths: {}"), ("file-form", 0), "no root document");
    assert_eq!(one("openapi.yaml", "- openapi"), ("file-form", 1));
    assert_eq!(one("openapi.yaml", "just words"), ("file-form", 1));
    assert_eq!(one("openapi.yaml", "").0, "yaml");
    assert_eq!(one("openapi.yaml", "openapi: 3.0.3\n---\nopenapi: 3.0.3").0, "yaml");
    let none = Spec::from_files("acme", &[]).unwrap_err().0;
    assert_eq!(none[0].rule, "file-form");
    let twice = [files(), vec![("specs/acme/zz.yaml".to_owned(), support::FILES[0].1.to_owned())]].concat();
    assert!(Spec::from_files("acme", &twice).unwrap_err().0.iter().all(|problem| problem.rule == "defined-once"));
}

#[test]
fn a_folder_that_is_not_there_is_a_problem() {
    let problems = Spec::load(Path::new("/nowhere/acme")).unwrap_err().0;
    assert_eq!(problems[0].rule, "readable");
    assert!(!problems[0].mend.is_empty());
}

/// References that lead in a circle end, whatever they are references of.
#[test]
fn a_circle_of_references_is_a_problem() {
    for (file, from, to) in [
        (
            "shared",
            "    Refused:\n",
            "    Refused: { $ref: \"#/components/responses/Again\" }\n    Again: { $ref: \"#/components/responses/Refused\" }\n    Gone:\n",
        ),
        ("shared", "    OrderId:\n", "    OrderId: { $ref: \"#/components/parameters/OrderId\" }\n    Other:\n"),
        (
            "orders",
            "    EventBody:\n      description: Anything.\n      type: object\n      additionalProperties: true",
            "    EventBody: { $ref: \"#/components/schemas/EventBody\" }",
        ),
    ] {
        let problems = run(&changed(file, from, to)).unwrap_err().0;
        assert!(
            problems.iter().any(|problem| problem.rule == "ref-resolves" && problem.what.contains("back to itself")),
            "{problems:?}"
        );
    }
}

/// A text that begins like an alias is none.
#[test]
fn a_text_may_begin_with_a_star() {
    for to in ["\"*bold*\"", "|\n        *bold*\n      tags: [Orders]", "'*'", ">-\n        **bold**"] {
        let files = changed(
            "orders",
            "summary: Get an order",
            &format!("summary: {}", to.split("\n      tags").next().unwrap()),
        );
        run(&files).unwrap_or_else(|problems| panic!("{to}: {problems}"));
    }
}

/// What the source calls rules: the second argument of `add`, `problem` and `general`, the field `rule`, and the first of a
/// tuple of three.
#[derive(Default)]
struct Rules(BTreeMap<String, String>, String);

impl Rules {
    fn take(&mut self, expression: Option<&syn::Expr>) {
        if let Some(syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. })) = expression {
            let text = text.value();
            if !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c == '-') {
                self.0.insert(text, self.1.clone());
            }
        }
    }
}

impl Visit<'_> for Rules {
    fn visit_expr_method_call(&mut self, call: &syn::ExprMethodCall) {
        if call.method == "add" || call.method == "problem" {
            self.take(call.args.iter().nth(1));
        }
        syn::visit::visit_expr_method_call(self, call);
    }
    fn visit_expr_call(&mut self, call: &syn::ExprCall) {
        if support::plain(&call.func).ends_with("general") {
            self.take(call.args.iter().nth(1));
        }
        syn::visit::visit_expr_call(self, call);
    }
    fn visit_field_value(&mut self, field: &syn::FieldValue) {
        if matches!(&field.member, syn::Member::Named(name) if name == "rule") {
            self.take(Some(&field.expr));
        }
        syn::visit::visit_field_value(self, field);
    }
    fn visit_expr_tuple(&mut self, tuple: &syn::ExprTuple) {
        if tuple.elems.len() == 3 {
            self.take(tuple.elems.first());
        }
        syn::visit::visit_expr_tuple(self, tuple);
    }
    fn visit_expr_macro(&mut self, invocation: &syn::ExprMacro) {
        // `vec![Problem { rule: .. }]`
        let parser = syn::punctuated::Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
        for expression in invocation.mac.parse_body_with(parser).into_iter().flatten() {
            self.visit_expr(&expression);
        }
    }
}

fn rules_of(folder: &Path, rules: &mut Rules) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rules_of(&path, rules);
        } else {
            rules.1 = path.file_name().unwrap().to_string_lossy().into_owned();
            rules.visit_file(&syn::parse_file(&std::fs::read_to_string(&path).unwrap()).unwrap());
        }
    }
}

#[test]
fn every_rule_of_the_source_has_a_row() {
    let mut rules = Rules::default();
    rules_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut rules);
    let mut rows: BTreeSet<&str> = ROWS.iter().chain(EXAMPLES).map(|row| row.0).collect();
    rows.extend(ELSEWHERE.iter().map(|(rule, _)| *rule));
    let missing: Vec<_> = rules
        .0
        .iter()
        .filter(|(rule, _)| !rows.contains(rule.as_str()))
        .filter(|(rule, _)| cfg!(feature = "examples") || *rule != "example")
        .collect();
    assert!(missing.is_empty(), "no row in ROWS for {missing:?}");
    let unknown: Vec<_> = rows.iter().filter(|rule| !rules.0.contains_key(**rule)).collect();
    assert!(unknown.is_empty(), "rows of rules that the source doesn't have (or this test doesn't see): {unknown:?}");
    assert!(rules.0.len() > 40, "{:?}", rules.0);
}
