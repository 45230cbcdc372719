//! Every rule, by a change of the fixture that breaks it and no other. A rule of the source without a row fails here, so
//! the table can't rot; nor can a row, as what it replaces must stand in the fixture.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(unreachable_pub, reason = "a test binary has no outside")]

#[path = "../support/mod.rs"]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use passerelle_codegen::rules::{rows, rules};
use passerelle_codegen::{Problem, Spec};
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
    for (_, file, from, _) in rows::breaking() {
        let text = support::FILES.iter().find(|(name, _)| name == file).unwrap().1;
        if !text.contains(from) {
            wrong.push(format!("{file}.yaml of the fixture has no {from:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for (rule, file, from, to) in rows::breaking() {
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
        if path.ends_with("src/rules") {
            continue;
        }
        if path.is_dir() {
            rules_of(&path, rules);
        } else {
            rules.1 = path.file_name().unwrap().to_string_lossy().into_owned();
            rules.visit_file(&syn::parse_file(&std::fs::read_to_string(&path).unwrap()).unwrap());
        }
    }
}

#[test]
fn every_rule_of_the_source_is_listed_and_has_rows() {
    let mut rules_of_source = Rules::default();
    rules_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut rules_of_source);
    let known: BTreeMap<&str, ()> = rules().map(|rule| (rule.id, ())).collect();
    assert_eq!(known.len(), rules().count(), "a rule is listed twice");
    let unlisted: Vec<_> = rules_of_source.0.iter().filter(|(rule, _)| !known.contains_key(rule.as_str())).collect();
    assert!(unlisted.is_empty(), "not in src/rules: {unlisted:?}");
    // What coverage says of deviations is said in another crate.
    let unused: Vec<_> =
        known.keys().filter(|rule| !rules_of_source.0.contains_key(**rule) && **rule != "deviation-form").collect();
    assert!(unused.is_empty(), "listed, and no code says them (or this test doesn't see it): {unused:?}");
    let elsewhere: Vec<&str> = rows::ELSEWHERE.iter().map(|row| row.0).collect();
    for rule in rules() {
        assert!(
            rows::breaking().any(|row| row.0 == rule.id) != elsewhere.contains(&rule.id),
            "no row breaks {}",
            rule.id
        );
        let kept = rows::keeping().any(|row| row.0 == rule.id);
        assert!(kept || elsewhere.contains(&rule.id), "no row keeps {}", rule.id);
        for text in [rule.asks, rule.why, rule.mend] {
            assert!(text.len() > 10 && text.ends_with('.') && !text.contains("  "), "{}: {text:?}", rule.id);
        }
    }
    for (rule, ..) in rows::breaking().chain(rows::keeping()) {
        assert!(known.contains_key(rule), "{rule} is no rule");
    }
}

#[test]
fn each_rule_is_kept_near_its_border() {
    let mut wrong = Vec::new();
    for (rule, file, from, to) in rows::keeping() {
        if let Err(problems) = run(&changed(file, from, to)) {
            wrong.push(format!("{rule}: {from:?} -> {to:?}: {problems}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn the_rows_change_the_fixture_of_the_tests() {
    assert_eq!(rows::FIXTURE, support::FILES);
}

#[test]
fn a_finding_names_its_page() {
    let problems = run(&changed("openapi", "openapi: 3.0.3", "openapi: 3.1.0")).unwrap_err();
    assert_eq!(problems.0[0].page(), "docs/rules/openapi-version.md");
    assert!(problems.to_string().contains("why:  docs/rules/openapi-version.md"), "{problems}");
}
