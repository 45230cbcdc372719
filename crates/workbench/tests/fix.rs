//! What can be mended without a judgement is mended, to the byte; everything else stays as it was.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use passerelle_codegen::rules::{rows, rules};
use passerelle_codegen::{Problems, Spec, generate, lint};
use passerelle_workbench::fix::{does, fix};

type Files = Vec<(String, String)>;

fn acme() -> Files {
    rows::FIXTURE.iter().map(|(name, text)| (format!("specs/acme/{name}.yaml"), (*text).to_owned())).collect()
}

fn changed(file: &str, from: &str, to: &str) -> Files {
    let mut files = acme();
    let (_, text) = files.iter_mut().find(|(name, _)| name.contains(&format!("/{file}.yaml"))).unwrap();
    assert!(text.contains(from), "{file}: {from:?}");
    *text = text.replacen(from, to, 1);
    files
}

/// Every step there is: reading, the rules, examples, generating.
fn judge(files: &Files) -> Result<(), Problems> {
    let spec = Spec::from_files("acme", files)?;
    lint(&spec)?;
    generate(&spec).map(|_| ())
}

/// Each broken spec stays as it is, or keeps every rule afterwards; and mending again changes nothing.
#[test]
fn what_is_mended_is_right() {
    let (mut wrong, mut mended_rules) = (Vec::new(), Vec::new());
    for (rule, file, from, to) in rows::breaking() {
        let broken = changed(file, from, to);
        let mended = fix("acme", &broken);
        if mended.changes.is_empty() {
            assert_eq!(mended.files, broken, "{rule}: {from:?} -> {to:?}");
            continue;
        }
        mended_rules.push(*rule);
        if let Err(problems) = judge(&mended.files) {
            wrong.push(format!("{rule}: {from:?} -> {to:?}: {problems}"));
        }
        let again = fix("acme", &mended.files);
        assert!(again.changes.is_empty() && again.files == mended.files, "{rule}: {from:?} -> {to:?}");
        for change in &mended.changes {
            assert!(change.place.line > 0 && change.place.file.ends_with(".yaml") && !change.what.is_empty());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    mended_rules.dedup();
    let promised: Vec<&str> = rules().map(|rule| rule.id).filter(|id| does(id).is_some()).collect();
    let unkept: Vec<_> = promised.iter().filter(|id| !mended_rules.contains(id)).collect();
    assert!(unkept.is_empty(), "said to be mended, and no row is: {unkept:?}");
    assert_eq!(promised.len(), 14);
}

/// The same, of specs that are written in braces and quotes throughout: JSON is YAML.
#[test]
fn what_is_mended_is_right_in_json_too() {
    let mut count = 0;
    for (rule, file, from, to) in rows::breaking() {
        let Ok(spec) = Spec::from_files("acme", &changed(file, from, to)) else { continue };
        for text in [format!("{}\n", spec.bundle()), format!("{:#}", spec.bundle())] {
            let broken = vec![("specs/acme/openapi.yaml".to_owned(), text)];
            let mended = fix("acme", &broken);
            if mended.changes.is_empty() {
                assert_eq!(mended.files, broken, "{rule}: {from:?} -> {to:?}");
            } else {
                count += 1;
                judge(&mended.files).unwrap_or_else(|problems| panic!("{rule}: {from:?} -> {to:?}: {problems}"));
            }
        }
    }
    assert!(count > 25, "{count}");
}

/// Taking out the last member of a block would leave nothing where a mapping stood: what the text would mean then isn't what
/// was meant, so that it stays.
#[test]
fn a_text_that_would_mean_something_else_stays() {
    let mut files = acme();
    let extra = "components:\n  schemas:\n    One: { type: object }\n    Two:\n      type: object # nothing\n";
    files.push(("specs/acme/things.yaml".to_owned(), extra.to_owned()));
    let mended = fix("acme", &files);
    assert_eq!(mended.changes.len(), 1, "{:?}", mended.changes);
    assert_eq!(mended.files[3].1, extra.replace("    One: { type: object }\n", ""));
    assert_eq!(mended.files[..3], acme()[..]);
}

/// A block of text ends with a line break whatever is put into it: what is written there can't mean the name that is meant.
#[test]
fn a_name_that_is_written_oddly_stays() {
    let files = changed("orders", "operationId: orders_get\n", "operationId: |\n        ordersGet\n");
    let spec = Spec::from_files("acme", &files).unwrap();
    let rules: Vec<&str> = lint(&spec).unwrap_err().0.iter().map(|problem| problem.rule).collect();
    assert_eq!(rules, ["operation-id"]);
    let mended = fix("acme", &files);
    assert!(mended.changes.is_empty() && mended.files == files, "{:?}", mended.changes);
}

#[test]
fn what_is_right_stays_as_it_is() {
    for (rule, file, from, to) in rows::keeping() {
        let files = changed(file, from, to);
        let mended = fix("acme", &files);
        assert!(mended.changes.is_empty() && mended.files == files, "{rule}: {from:?} -> {to:?}: {:?}", mended.changes);
    }
}

/// Whatever decides about money, repeats and evidence is a person's.
#[test]
fn policies_and_evidence_are_never_written() {
    for rule in ["retry-policy", "idempotency-key", "lookup", "pagination", "confirmation", "evidence", "evidence-date"]
    {
        assert!(does(rule).is_none(), "{rule}");
    }
    for (rule, file, from, to) in rows::breaking() {
        let broken = changed(file, from, to);
        let mended = fix("acme", &broken);
        let words =
            ["x-retry", "policy", "x-money", "unit:", "x-idempotency-key", "hours", "x-evidence", "grade", "x-lookup"];
        let count =
            |files: &Files| words.map(|word| files.iter().map(|(_, text)| text.matches(word).count()).sum::<usize>());
        // An unused component may go with what is in it; nothing else touches these.
        assert!(*rule == "component-used" || count(&broken) == count(&mended.files), "{rule}: {from:?} -> {to:?}");
    }
}

/// A change of the fixture, and the text in its place afterwards.
#[test]
fn the_rest_of_the_bytes_is_kept() {
    let event = "    EventBody:";
    for (file, from, broken, mended) in [
        ("openapi", "openapi: 3.0.3", "openapi: 3.0.1  # of the provider", "openapi: 3.0.3  # of the provider"),
        // In braces: alone, first, last, in the middle.
        ("orders", "self: { type: string }", "self: { title: S, type: string }", "self: { type: string }"),
        ("orders", "self: { type: string }", "self: { type: string, title: \"a, b\" }", "self: { type: string }"),
        (
            "orders",
            "self: { type: string }",
            "self: { type: string, title: S , nullable: true }",
            "self: { type: string, nullable: true }",
        ),
        // In a block, with comments around, and a title of several lines.
        (
            "orders",
            "self: { type: string }",
            "self:\n          # before\n          title: |\n            two\n\n            lines\n          # after\n          type: string",
            "self:\n          # before\n          # after\n          type: string",
        ),
        (
            "orders",
            "self: { type: string }",
            "self:\n          type: string\n          title: >-\n            two\n            lines\n\n        # of the crate",
            "self:\n          type: string\n\n        # of the crate",
        ),
        // A component in the middle, and one at the end of the file.
        (
            "orders",
            event,
            "    Unused: # nothing\n      type: object\n\n    # Bodies.\n    EventBody:",
            "\n    # Bodies.\n    EventBody:",
        ),
        (
            "orders",
            event,
            "    UnusedList:\n      type: object\n      properties:\n        next: { $ref: \"#/components/schemas/UnusedToo\" }\n    UnusedToo: { type: object }\n    EventBody:",
            event,
        ),
        // A list in brackets, and one of lines.
        ("orders", "required: [data]", "required: [data, dtt1234]", "required: [data]"),
        ("orders", "required: [data]", "required: [other99, data]", "required: [data]"),
        ("orders", "required: [data]", "required:\n        - data\n        - other99", "required:\n        - data"),
        ("orders", "required: [data]", "required:\n        - other99\n        - data", "required:\n        - data"),
        // The only name of a list: the list goes.
        (
            "orders",
            "      description: Something that happened.\n",
            "      description: Something that happened.\n      required: [other99] # all\n",
            "      description: Something that happened.\n",
        ),
        // A name, with its references in two files.
        (
            "orders",
            event,
            "    event_knot: { type: object, properties: { why: { $ref: '#/components/schemas/event_knot' } } }\n    EventBody:",
            "    EventKnot: { type: object, properties: { why: { $ref: \"#/components/schemas/EventKnot\" } } }\n    EventBody:",
        ),
        ("orders", "operationId: orders_get", "operationId: ordersGet", "operationId: orders_get"),
        (
            "orders",
            "      requestBody:\n        required: true",
            "      requestBody:\n        # what is ordered\n        required: false # says the provider",
            "      requestBody:\n        # what is ordered\n        required: true # says the provider",
        ),
        (
            "orders",
            "      requestBody:\n        required: true\n",
            "      requestBody:\n",
            "      requestBody:\n        required: true\n",
        ),
        (
            "orders",
            "tags: [Orders]\n      summary: List events",
            "tags: [Events]\n      summary: List events",
            "tags: [Events]\n      summary: List events",
        ),
        (
            "orders",
            "refunded: { type: number,",
            "refunded: { type: number, format: double,",
            "refunded: { type: number,",
        ),
    ] {
        let given = changed(file, from, broken);
        let wanted = changed(file, from, mended);
        let (name, text) = given.iter().find(|(name, _)| name.contains(file)).unwrap();
        let after = fix("acme", &given);
        let (_, found) = after.files.iter().find(|(other, _)| other == name).unwrap();
        let (_, wanted) = wanted.iter().find(|(other, _)| other == name).unwrap();
        let different = found.lines().zip(wanted.lines()).find(|(found, wanted)| found != wanted);
        assert!(found == wanted, "{broken:?} ({} characters): {different:?}", text.len());
    }
}

/// A word that may be another one, misspelt, is a person's to mend.
#[test]
fn what_can_be_judged_two_ways_is_left() {
    for (file, from, to) in [
        ("orders", "required: [data]", "required: [data, next_curser]"),
        ("openapi", "  - name: Orders", "  - name: Order"),
        ("openapi", "openapi: 3.0.3", "openapi: 3.1.0"),
        ("shared", "      name: order_id", "      name: orderid"),
        (
            "orders",
            "metadata: { type: object, additionalProperties: true }",
            "metadata: { type: object, additionalProperties: false }",
        ),
        ("orders", "operationId: orders_get", "operationId: getOrder"),
        ("orders", "operationId: orders_get", "operationId: ordersDelete"),
        ("orders", "    EventBody:", "    event: { type: object }\n    EventBody:"),
    ] {
        let broken = changed(file, from, to);
        assert_eq!(fix("acme", &broken).files, broken, "{to:?}");
    }
}

#[test]
fn a_path_gets_its_parameters() {
    let given = changed(
        "orders",
        "        - $ref: \"#/components/parameters/OrderId\"\n",
        "        - $ref: \"#/components/parameters/Limit\"\n",
    );
    let mut given = given;
    given[2].1 = given[2].1.replacen(
        "    OrderId:",
        "    Limit: { name: limit, in: query, schema: { type: integer }, example: 1 }\n    OrderId:",
        1,
    );
    let mended = fix("acme", &given);
    judge(&mended.files).unwrap_or_else(|problems| panic!("{problems}"));
    let wanted =
        "        - $ref: \"#/components/parameters/Limit\"\n        - { $ref: \"#/components/parameters/OrderId\" }\n";
    assert!(mended.files[1].1.contains(wanted), "{:?}", mended.changes);
    let new = changed("orders", "  /events:\n", "  /events/{kind}:\n");
    let new = new.into_iter().map(|(name, text)| {
        (
            name,
            text.replace(
                "      x-pagination: { style: none }\n",
                "      x-pagination: { style: none }\n      parameters: []\n",
            ),
        )
    });
    let mended = fix("acme", &new.collect::<Files>());
    judge(&mended.files).unwrap_or_else(|problems| panic!("{problems}"));
    let wanted = "parameters: [{ example: kind, in: path, name: kind, required: true, schema: { type: string } }]";
    assert!(mended.files[1].1.contains(wanted), "{:?}", mended.changes);
    assert_eq!(mended.changes[0].rule, "path-parameter");
}

/// A tag that nothing declared is declared in the root document, beside the others.
#[test]
fn a_tag_is_declared() {
    let files: Files = acme()
        .into_iter()
        .map(|(name, text)| {
            (
                name,
                text.replace("orders_events", "happenings_events").replace(
                    "tags: [Orders]\n      summary: List events",
                    "tags: [Happenings]\n      summary: List events",
                ),
            )
        })
        .collect();
    let mended = fix("acme", &files);
    judge(&mended.files).unwrap_or_else(|problems| panic!("{problems}"));
    let wanted = "  - name: Orders\n    description: What was ordered.\n  - { name: Happenings }\ncomponents:\n";
    assert!(mended.files[0].1.contains(wanted), "{:?}", mended.changes);
}
