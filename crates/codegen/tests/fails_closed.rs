//! What the linter doesn't catch must not become Rust that loses money: each construct gives either the right types or a
//! problem. Never a panic, and never a float, a closed answer or a type that refuses.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use passerelle_codegen::{Spec, generate};
use support::{changed, fields, module, plain, run};
use syn::visit::Visit;

const NAME: &str = "        name: { type: string }\n";

/// The fixture with these lines among the properties of `Event`, which is answered, and of `RefundRequest`, which is sent.
fn with_property(line: &str) -> Vec<Vec<(String, String)>> {
    vec![
        changed("orders", NAME, &format!("{NAME}        {line}\n")),
        changed(
            "orders",
            "        reason: { type: string }\n",
            &format!("        reason: {{ type: string }}\n        {line}\n"),
        ),
    ]
}

/// Names of all types in the fields of a struct.
fn types_in(file: &syn::File, structure: &str) -> Vec<String> {
    struct Names(Vec<String>);
    impl Visit<'_> for Names {
        fn visit_path_segment(&mut self, segment: &syn::PathSegment) {
            self.0.push(segment.ident.to_string());
            syn::visit::visit_path_segment(self, segment);
        }
        fn visit_type_array(&mut self, _: &syn::TypeArray) {
            self.0.push("[..]".to_owned());
        }
    }
    let mut names = Names(Vec::new());
    fields(file, structure).iter().for_each(|field| names.visit_type(&field.ty));
    names.0
}

/// Each gives Rust with the type named; `$` is the answer's or the request's own.
#[test]
fn odd_properties_become_the_right_type() {
    for (line, wanted) in [
        (
            "odd: { type: array, items: { type: array, items: { type: number, format: double } } }",
            "Option<Vec<Vec<Amount>>>",
        ),
        (
            "odd: { type: object, additionalProperties: { type: number, minimum: 0 } }",
            "Option<BTreeMap<String,Amount>>",
        ),
        (
            "odd: { type: object, additionalProperties: { type: array, items: { type: number } } }",
            "Option<BTreeMap<String,Vec<Amount>>>",
        ),
        ("odd: { type: number, format: float, exclusiveMinimum: true, minimum: 0 }", "Option<Amount>"),
        ("odd: { type: number, multipleOf: 0.01 }", "Option<Amount>"),
        ("odd: { type: number, default: 1.5 }", "Option<Amount>"),
        ("odd: { type: integer, minimum: 1 }", "Option<i64>"),
        ("odd: { type: integer, format: int32, maximum: 3 }", "Option<i64>"),
        ("odd: { type: integer, nullable: true }", "Option<i64>"),
        ("odd: { type: array, items: { type: integer, nullable: true } }", "Option<Vec<Option<i64>>>"),
        ("odd: { type: array, items: { type: number, nullable: true } }", "Option<Vec<Option<Amount>>>"),
        ("odd: { type: string, format: uuid }", "Option<String>"),
        ("odd: { type: string, format: date }", "Option<String>"),
        ("odd: { type: string, format: ipv4 }", "Option<String>"),
        ("odd: { type: string, format: byte }", "Option<String>"),
        ("odd: { type: string, pattern: '^a$', minLength: 3 }", "Option<String>"),
        ("odd: { type: array, items: { type: string, format: uuid, pattern: a } }", "Option<Vec<String>>"),
        ("odd: { type: string, format: date-time, nullable: true }", "Option<Timestamp>"),
        (
            "odd: { type: object, additionalProperties: { type: string, format: date-time } }",
            "Option<BTreeMap<String,Timestamp>>",
        ),
        ("odd: { type: boolean, default: true }", "Option<bool>"),
        ("odd: { type: object }", "Option<Map<String,Value>>"),
        ("odd: { type: string, x-sensitive: personal, format: date-time }", "Option<Personal<String>>"),
        (
            "odd: { type: object, x-sensitive: personal, additionalProperties: true }",
            "Option<Personal<Map<String,Value>>>",
        ),
        (
            "odd: { type: object, x-sensitive: personal, additionalProperties: { type: number, format: double } }",
            "Option<Personal<BTreeMap<String,Amount>>>",
        ),
        ("odd: { type: number, x-sensitive: personal, format: double, maximum: 4 }", "Option<Personal<Amount>>"),
        ("odd: { type: string, x-sensitive: secret, nullable: true, pattern: a }", "Option<SecretText>"),
    ] {
        for (files, structure) in with_property(line).into_iter().zip(["Event", "RefundRequest"]) {
            let text = run(&files).unwrap_or_else(|problems| panic!("{line}: {problems}"));
            let file = syn::parse_file(&text).unwrap();
            assert_eq!(support::field(&file, structure, "odd"), wanted, "{structure}: {line}");
        }
    }
}

#[test]
fn what_may_be_null_is_optional_also_when_required() {
    for (line, wanted) in [
        ("odd: { type: string, enum: [a, b], nullable: true }", "Option<Open<EventOdd>>"),
        ("odd: { type: array, items: { type: string, enum: [a, b], nullable: true } }", "Vec<Option<Open<EventOdd>>>"),
        ("odd: { type: string, nullable: true, x-sensitive: personal }", "Option<Personal<String>>"),
        ("odd: { type: string, nullable: true, x-sensitive: secret }", "Option<SecretText>"),
        ("odd: { type: string, nullable: true, format: date-time }", "Option<Timestamp>"),
        ("odd: { type: array, nullable: true, items: { type: string } }", "Option<Vec<String>>"),
        ("odd: { type: number, nullable: true }", "Option<Amount>"),
        ("odd: { type: string }", "String"),
        ("odd: { type: array, items: { type: string } }", "Vec<String>"),
        ("odd: { type: string, enum: [a, b] }", "Open<EventOdd>"),
    ] {
        let mut files = changed("orders", NAME, &format!("{NAME}        {line}\n"));
        let orders = files.iter_mut().find(|(name, _)| name.contains("orders")).unwrap();
        orders.1 = orders.1.replacen("example: [{ name: made }]", "example: []", 1);
        orders.1 = orders.1.replacen(
            "description: Something that happened.\n",
            "description: Something that happened.\n      required: [odd]\n",
            1,
        );
        let text = run(&files).unwrap_or_else(|problems| panic!("{line}: {problems}"));
        assert_eq!(support::field(&syn::parse_file(&text).unwrap(), "Event", "odd"), wanted, "{line}");
    }
}

/// Each is a problem, or gives types that are all harmless. Whichever: the point is that there is no third ending.
#[test]
fn there_is_no_third_ending() {
    for line in [
        "odd: { type: number, enum: [1, 2] }",
        "odd: { type: boolean, enum: [true] }",
        "odd: { type: string, enum: [a, A] }",
        "odd: { type: string, enum: [a-b, a_b] }",
        "odd: { type: string, enum: [1, 2] }",
        "odd: { type: string, enum: ['1', '+1', '-1'] }",
        "odd: { type: string, enum: ['', ' '] }",
        "odd: { type: string, enum: ['', x] }",
        "odd: { type: string, enum: [Self, self] }",
        "odd: { type: string, enum: [one] }",
        "odd: { enum: [one] }",
        "odd: { type: string, const: one }",
        "odd: { type: array, items: [{ type: number }] }",
        "odd: { type: array, items: { type: number }, minItems: 2, maxItems: 2 }",
        "odd: { type: array, uniqueItems: true, items: { type: string } }",
        "odd: { type: object, patternProperties: { a: { type: number } } }",
        "odd: { type: object, properties: {}, additionalProperties: { type: number } }",
        "odd: { type: object, propertyNames: { pattern: a } }",
        "odd: { type: object, maxProperties: 1 }",
        "odd: { type: object, discriminator: { propertyName: a } }",
        "odd: { type: number, x-rust-type: { crate: passerelle, version: '*', path: 'passerelle::Float' } }",
        "odd: {}",
        "odd: { nullable: true }",
        "odd: true",
        "odd: null",
        "odd: [string, number]",
        "odd: { type: 'null' }",
        "odd: { type: [number, 'null'] }",
        "odd: { type: string, format: null }",
        "odd: { type: string, format: 5 }",
        "odd: { type: string, description: [a] }",
        "odd: { type: string, x-sensitive: secret, default: a }",
        "odd: { type: array, x-sensitive: secret, items: { type: string } }",
        "odd: { type: array, x-sensitive: personal, items: { type: string, enum: [a, b] } }",
        "odd: { type: array, x-sensitive: personal, items: { $ref: '#/components/schemas/Mode' } }",
        "odd: { type: array, x-sensitive: personal, items: { type: string, format: date-time } }",
        "odd: { $ref: '#/components/schemas/Mode' }",
        "odd: { $ref: '#/components/schemas/RefundMade' }",
        "odd: { $ref: '#/components/schemas/OrderPage' }",
        "odd: { type: array, items: { $ref: '#/components/schemas/RefundMade' } }",
        "odd: { $ref: '#/components/schemas/Order' }",
        "'': { type: string }",
        "$: { type: string }",
        "é: { type: string }",
        "_: { type: string }",
        "'a b': { type: string }",
        "\"it's\": { type: string }",
        "+1: { type: string }",
        "Name: { type: string }",
        "gen: { type: string }",
        "super: { type: string }",
        "async: { type: string }",
        "new: { type: string }",
        "Self: { type: string }",
    ] {
        for (files, structure) in with_property(line).into_iter().zip(["Event", "RefundRequest"]) {
            let text = match run(&files) {
                Ok(text) => text,
                Err(problems) => {
                    let unknown =
                        problems.0.iter().any(|problem| problem.rule == "generator" && problem.what.contains("panic"));
                    assert!(!unknown, "{line}: the linter should have caught it: {problems}");
                    continue;
                }
            };
            let file = syn::parse_file(&text).unwrap();
            for name in types_in(&file, structure) {
                let odd = [
                    "f64",
                    "f32",
                    "Uuid",
                    "NaiveDate",
                    "DateTime",
                    "HashSet",
                    "[..]",
                    "Float",
                    "NonZeroU64",
                    "u64",
                    "i32",
                ];
                assert!(!odd.contains(&name.as_str()), "{structure}: {line}: {name}");
            }
            let count = fields(&file, structure).len();
            let names: std::collections::BTreeSet<_> =
                fields(&file, structure).iter().map(|field| field.ident.clone()).collect();
            assert_eq!(names.len(), count, "{structure}: {line}: two fields of one name");
            let types: String = module(&file.items, "types").iter().map(plain).collect();
            assert!(
                !types.contains("serde(untagged") && !types.contains("flatten]") && !types.contains("deny_unknown"),
                "{line}"
            );
        }
    }
}

/// Components that aren't objects: nothing of them is looked at by the fix-ups, so none may pass.
#[test]
fn bare_components_are_refused() {
    for schema in [
        "{ type: number }",
        "{ type: number, format: double, x-money: { unit: major, currency: none, because: So. } }",
        "{ type: string, format: uuid }",
        "{ type: string, minLength: 3 }",
        "{ type: integer, enum: [1, 2] }",
        "{ type: array, items: { type: number } }",
        "{ type: array, items: { $ref: '#/components/schemas/Mode' } }",
        "{ type: object, additionalProperties: { type: string, format: uuid } }",
        "{ type: object, nullable: true }",
        "{ type: string, enum: [a, b], nullable: true }",
        "{ type: boolean }",
        "{}",
        "{ oneOf: [] }",
        "{ oneOf: [{ type: string }, { type: number }] }",
        "{ type: object, x-union: [] }",
    ] {
        let body =
            "    EventBody:\n      description: Anything.\n      type: object\n      additionalProperties: true\n";
        let problems = run(&changed("orders", body, &format!("    EventBody: {schema}\n"))).err();
        let problems = problems.unwrap_or_else(|| panic!("{schema} passes")).0;
        assert!(
            problems.iter().all(|problem| !matches!(problem.rule, "generator" | "conversion")),
            "{schema}: {problems:?}"
        );
    }
}

/// A number in a query is an amount, however deep it stands; other parameters keep nothing that refuses.
#[test]
fn parameters_keep_no_format() {
    for (schema, wanted) in [
        ("{ type: number, format: double, minimum: 0 }", "Amount"),
        ("{ type: array, items: { type: number, format: double } }", "Vec<Amount>"),
        ("{ type: array, items: { type: integer, minimum: 1 } }", "Vec<i64>"),
        ("{ type: array, items: { type: string, format: uuid, pattern: a } }", "Vec<String>"),
        ("{ type: string, format: date }", "String"),
        ("{ type: string, format: date-time }", "::passerelle::wire::Timestamp"),
        ("{ type: boolean, default: true }", "bool"),
        ("{ $ref: '#/components/schemas/Mode' }", "types::Mode"),
    ] {
        let files = changed(
            "orders",
            "schema: { type: integer, minimum: 1, maximum: 100 }\n          example: 10",
            &format!("schema: {schema}\n          x-evidence: []"),
        );
        // An example is asked for with the feature `examples`; what is looked at here is what comes after.
        let files: Vec<(String, String)> =
            files.into_iter().map(|(name, text)| (name, text.replace("x-evidence: []", example(schema)))).collect();
        let text = run(&files).unwrap_or_else(|problems| panic!("{schema}: {problems}"));
        let file = syn::parse_file(&text).unwrap();
        let call = module(&file.items, "calls").iter().find_map(|item| match item {
            syn::Item::Struct(item) if item.ident == "OrdersList" => Some(plain(item)),
            _ => None,
        });
        let wanted = wanted.replace("::passerelle::wire::", "");
        assert!(call.as_ref().unwrap().contains(&format!("limit:Option<{wanted}>")), "{schema}: {call:?}");
    }
}

fn example(schema: &str) -> &'static str {
    match schema {
        _ if schema.contains("double } }") => "example: [1.5]",
        _ if schema.contains("minimum: 1 } }") => "example: [1]",
        _ if schema.contains("pattern: a") => "example: [a]",
        _ if schema.contains("number") => "example: 1.5",
        _ if schema.contains("boolean") => "example: true",
        _ if schema.contains("Mode") => "example: live",
        _ if schema.contains("format: date }") => "example: \"2026-11-21\"",
        _ => "example: \"2026-11-21T10:00:00Z\"",
    }
}

/// A provider's name is its folder, which nobody lints but us.
#[test]
fn a_folder_that_is_no_name_is_a_problem() {
    for provider in ["", "2fa", "a-b", "type", "Acme", "é"] {
        let spec = Spec::from_files(provider, &support::files()).unwrap();
        let problems = generate(&spec).map(|_| provider).unwrap_err().0;
        assert!(problems.iter().all(|problem| problem.rule == "rust-name"), "{provider}: {problems:?}");
    }
}

/// Tags and operation ids that are words of Rust.
#[test]
fn a_tag_that_is_no_name_is_a_problem() {
    for tag in ["Type", "2fa", "Transport", "-", "Self"] {
        let files: Vec<(String, String)> = support::files()
            .into_iter()
            .map(|(name, text)| {
                (
                    name,
                    text.replace("[Orders]", &format!("['{tag}']"))
                        .replace("name: Orders", &format!("name: '{tag}'"))
                        .replace("operationId: orders_", &format!("operationId: {}_", heck(tag)))
                        .replace("operation: orders_", &format!("operation: {}_", heck(tag))),
                )
            })
            .collect();
        assert!(run(&files).is_err(), "{tag}");
    }
}

fn heck(tag: &str) -> String {
    tag.to_lowercase().replace('-', "")
}
