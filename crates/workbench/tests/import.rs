//! Documents of other providers, imported: what is written generates unedited, and nothing of the document is lost without a
//! word. `PASSERELLE_BLESS=1` writes the reports anew.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use passerelle_codegen::{Spec, generate, operations};
use passerelle_workbench::import::{Fate, Imported, Report, Wanted, import, read};
use serde_json::{Value, json};

const FIXTURES: [&str; 4] = ["adyen.json", "paypal.json", "paystack.yaml", "oddities.yaml"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/import")
}

fn stem(file: &str) -> &str {
    file.split('.').next().unwrap()
}

fn document(file: &str) -> Value {
    read(&std::fs::read_to_string(folder().join(file)).unwrap()).unwrap()
}

fn imported(file: &str) -> Imported {
    import(&document(file), &Wanted { provider: stem(file), title: None, date: "2026-11-26" })
        .unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn spec(file: &str, made: &Imported) -> Spec {
    Spec::from_files(stem(file), &made.files).unwrap_or_else(|problems| panic!("{file}: {problems}"))
}

#[test]
fn what_is_written_generates_unedited_and_the_same_each_time() {
    for file in FIXTURES {
        let made = imported(file);
        let generated = generate(&spec(file, &made)).unwrap_or_else(|problems| panic!("{file}: {problems}"));
        assert!(generated.client.contains("pub mod resources"), "{file}");
        let again = imported(file);
        assert_eq!((made.files, made.report), (again.files, again.report), "{file}");
    }
}

#[test]
fn the_reports_say_what_they_said() {
    for file in FIXTURES {
        let made = imported(file);
        let said = format!(
            "# {}: {} of {} operations taken over\n{}",
            file,
            made.operations,
            made.documented,
            made.report.markdown()
        );
        let path = folder().join(format!("{}.report.md", stem(file)));
        if std::env::var_os("PASSERELLE_BLESS").is_some() {
            std::fs::write(&path, &said).unwrap();
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(said == expected, "{file}: the report differs; PASSERELLE_BLESS=1 writes it anew\n{said}");
    }
}

/// Whether the report speaks of a place, or says of one above it that it is left out.
fn is_told(report: &Report, at: &str) -> bool {
    report.names(at) || report.entries().any(|entry| entry.fate == Fate::Changed && entry.places.contains(at))
}

/// Whether a schema was taken for anything, so that what is inside has no names in the spec.
fn is_opened(report: &Report, at: &str) -> bool {
    let places = ["", "/oneOf", "/anyOf", "/allOf", "/type", "/additionalProperties"].map(|end| format!("{at}{end}"));
    report
        .entries()
        .filter(|entry| entry.reason.contains("any "))
        .any(|entry| places.iter().any(|at| entry.places.contains(at)))
}

fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn target(reference: &str) -> String {
    reference
        .trim_start_matches('#')
        .replace("%7B", "{")
        .replace("%7D", "}")
        .replace("%3B", ";")
        .replace("%20", " ")
        .replace("%3D", "=")
}

/// Places of all members that a value of the schema may have, with their names. A reader of its own: it shares nothing with
/// the importer.
fn members(
    document: &Value,
    report: Option<&Report>,
    at: &str,
    into: &mut BTreeSet<(String, String)>,
    seen: &mut BTreeSet<String>,
) {
    if !seen.insert(at.to_owned()) || report.is_some_and(|report| is_opened(report, at) || report.names(at)) {
        return;
    }
    let Some(schema) = document.pointer(at) else { return };
    if let Some(reference) = schema["$ref"].as_str() {
        members(document, report, &target(reference), into, seen);
    }
    for (name, _) in schema["properties"].as_object().into_iter().flatten() {
        let here = format!("{at}/properties/{}", escaped(name));
        into.insert((here.clone(), name.clone()));
        members(document, report, &here, into, seen);
    }
    for key in ["items", "additionalProperties"] {
        members(document, report, &format!("{at}/{key}"), into, seen);
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        for index in 0..schema[key].as_array().map_or(0, Vec::len) {
            members(document, report, &format!("{at}/{key}/{index}"), into, seen);
        }
    }
}

fn schemas_of(document: &Value, at: &str) -> Vec<String> {
    let mut at = at.to_owned();
    if let Some(reference) = document.pointer(&at).and_then(|holder| holder["$ref"].as_str()) {
        at = target(reference);
    }
    let content = document.pointer(&at).map(|holder| holder["content"].clone()).unwrap_or_default();
    let keys = content.as_object().into_iter().flatten().filter(|(key, _)| key.contains("json"));
    keys.map(|(key, _)| format!("{at}/content/{}/schema", escaped(key))).collect()
}

/// Names of every member in the spec below these places.
fn names(bundle: &Value, places: &[String]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for at in places {
        members(bundle, None, at, &mut found, &mut BTreeSet::new());
    }
    found.into_iter().map(|(_, name)| name).collect()
}

fn plain(path: &str) -> String {
    let steps = path.split('/').map(|step| if step.starts_with(['{', ':']) { "{}" } else { step });
    steps.collect::<Vec<_>>().join("/")
}

/// What of a document is neither in the spec nor in the report, and how many things were looked for.
fn lost(document: &Value, bundle: &Value, report: &Report) -> (Vec<String>, usize) {
    let (mut lost, mut gone, mut count) = (Vec::new(), Vec::new(), 0);
    let mut look = |is_there: bool, at: &str| {
        count += 1;
        if !is_there && !is_told(report, at) {
            lost.push(at.to_owned());
        }
    };
    let made = operations(bundle);
    for (path, item) in document["paths"].as_object().unwrap() {
        for method in ["get", "put", "post", "delete", "patch", "head", "options", "trace"] {
            let at = format!("/paths/{}/{method}", escaped(path));
            let Some(operation) = document.pointer(&at) else { continue };
            let own = made.iter().find(|made| made.method == method && plain(made.path) == plain(path));
            if own.is_none() && !report.names(&at) {
                gone.push(at.clone());
            }
            look(true, &at);
            let Some(own) = own.filter(|_| !report.names(&at)) else { continue };
            let parameters = own.parameters();
            for (holder, here) in [(item, format!("/paths/{}", escaped(path))), (operation, at.clone())] {
                for (index, parameter) in holder["parameters"].as_array().into_iter().flatten().enumerate() {
                    let here = parameter["$ref"].as_str().map_or(format!("{here}/parameters/{index}"), target);
                    let parameter = document.pointer(&here).unwrap();
                    let is_path = parameter["in"] == "path";
                    let is_there = parameters
                        .iter()
                        .any(|made| made.location == parameter["in"] && (is_path || made.name == parameter["name"]));
                    look(is_there, &here);
                }
            }
            let base = own.pointer();
            let mut compare = |from: &str, to: &[String]| {
                let kept = names(bundle, to);
                for schema in schemas_of(document, from) {
                    let mut all = BTreeSet::new();
                    members(document, Some(report), &schema, &mut all, &mut BTreeSet::new());
                    for (at, name) in all {
                        look(kept.contains(&name), &at);
                    }
                }
            };
            compare(&format!("{at}/requestBody"), &schemas_of(bundle, &format!("{base}/requestBody")));
            for (status, _) in operation["responses"].as_object().into_iter().flatten() {
                let code = status.replace("XX", "00");
                let here = format!("{at}/responses/{status}");
                let to = format!("{base}/responses/{code}");
                if bundle.pointer(&to).is_some() {
                    if !is_opened(report, &format!("{at}/responses")) {
                        compare(&here, &schemas_of(bundle, &to));
                    }
                } else {
                    look_later(&here, report);
                }
            }
        }
    }
    for (name, item) in document["webhooks"].as_object().into_iter().flatten() {
        for (method, _) in item.as_object().unwrap() {
            let from = format!("/webhooks/{}/{method}", escaped(name));
            let to = format!("/x-webhooks/{}/{method}", escaped(name));
            look(bundle.pointer(&to).is_some(), &from);
            let kept = names(bundle, &schemas_of(bundle, &format!("{to}/requestBody")));
            for schema in schemas_of(document, &format!("{from}/requestBody")) {
                let mut all = BTreeSet::new();
                members(document, Some(report), &schema, &mut all, &mut BTreeSet::new());
                for (at, name) in all {
                    look(kept.contains(&name), &at);
                }
            }
        }
    }
    // A component is somebody's, or told to be nobody's.
    let text = document.to_string();
    for kind in ["schemas", "responses", "parameters", "requestBodies"] {
        for (name, _) in document["components"][kind].as_object().into_iter().flatten() {
            let at = format!("/components/{kind}/{}", escaped(name));
            look(text.contains(&format!("\"#{at}\"")) || text.contains(&format!("\"#{at}/")), &at);
        }
    }
    lost.extend(gone);
    (lost, count)
}

fn look_later(at: &str, report: &Report) {
    assert!(is_told(report, at), "an answer is in neither: {at}");
}

#[test]
fn nothing_is_lost_without_a_word() {
    let mut all = 0;
    for file in FIXTURES {
        let (document, made) = (document(file), imported(file));
        let spec = spec(file, &made);
        let (lost, count) = lost(&document, spec.bundle(), &made.report);
        assert_eq!(lost, Vec::<String>::new(), "{file}");
        all += count;
    }
    assert!(all > 700, "{all}");
}

/// The check above sees it when something is gone.
#[test]
fn what_is_taken_out_of_a_spec_is_missed() {
    for file in FIXTURES {
        let (document, made) = (document(file), imported(file));
        let bundle = spec(file, &made).bundle().clone();
        let schemas = bundle["components"]["schemas"].as_object().unwrap();
        let mut missed = 0;
        for (name, schema) in schemas.iter().filter(|(_, schema)| schema.get("properties").is_some()).take(12) {
            let property = schema["properties"].as_object().unwrap().keys().next().unwrap();
            let mut less = bundle.clone();
            less["components"]["schemas"][name]["properties"].as_object_mut().unwrap().remove(property);
            missed += usize::from(!lost(&document, &less, &made.report).0.is_empty());
        }
        let mut less = bundle.clone();
        let paths = less["paths"].as_object_mut().unwrap();
        let first = paths.keys().next().unwrap().clone();
        paths.remove(&first);
        assert!(!lost(&document, &less, &made.report).0.is_empty(), "{file}: a path");
        assert!(missed >= 6, "{file}: {missed} of 12");
    }
}

#[test]
fn nothing_is_guessed_about_money() {
    for file in FIXTURES {
        let made = imported(file);
        let spec = spec(file, &made);
        let mut amounts = 0;
        for operation in operations(spec.bundle()) {
            let wanted = if operation.is_read() { "safe" } else { "never" };
            assert_eq!(operation.extension("x-retry").unwrap()["policy"], wanted, "{}", operation.id());
            let evidence = &operation.extension("x-evidence").unwrap()[0];
            assert_eq!((&evidence["grade"], &evidence["date"]), (&json!("documented"), &json!("2026-11-26")));
        }
        let text = spec.bundle().to_string();
        for found in text.match_indices("\"x-money\":").map(|(start, _)| &text[start..]) {
            assert!(found.find("\"unit\":\"unclear\"").is_some_and(|at| at < 200), "{found:.200}");
            amounts += 1;
        }
        let texts = made
            .report
            .entries()
            .filter(|entry| entry.fate == Fate::Undecided && entry.reason.contains("amount"))
            .count();
        assert!(amounts > 0 || texts > 0, "{file} has no amount");
        // Nor is an example the document's own.
        assert!(!text.contains("0VF52814937998046"), "{file}");
    }
}

/// Every node of a document replaced by something else, or taken out, a few hundred of them: an import answers, whatever it
/// is given.
#[test]
fn an_odd_document_is_imported_or_refused() {
    let mut tried = 0;
    for file in ["oddities.yaml", "paypal.json"] {
        let whole = document(file);
        let mut pointers = Vec::new();
        places(&whole, String::new(), &mut pointers);
        for (turn, at) in pointers.iter().enumerate().filter(|(turn, _)| turn % 17 == 0) {
            let mut odd = whole.clone();
            let spoilt = [json!(null), json!([]), json!(""), json!({}), json!(7), json!({ "$ref": format!("#{at}") })];
            *odd.pointer_mut(at).unwrap() = spoilt[turn / 17 % spoilt.len()].clone();
            let outcome = import(&odd, &Wanted { provider: "odd", title: None, date: "2026-11-26" });
            if let Err(error) = outcome {
                let told = error.to_string();
                assert!(!told.contains("lacks a rule") && !told.contains("can't be read"), "{file} {at}: {told}");
            }
            tried += 1;
        }
    }
    assert!(tried > 50, "{tried}");
}

fn places(value: &Value, at: String, into: &mut Vec<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, inner)| places(inner, format!("{at}/{}", escaped(key)), into)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, inner)| places(inner, format!("{at}/{index}"), into))
        }
        _ => {}
    }
    if !at.is_empty() {
        into.push(at);
    }
}

#[test]
fn what_is_no_openapi_3_is_refused_with_a_reason() {
    for (document, why) in [
        (json!({ "swagger": "2.0", "paths": {} }), "Swagger 2.0"),
        (json!({ "openapi": "4.0.0" }), "OpenAPI 4.0.0"),
        (json!({ "openapi": "3.0.0", "paths": {} }), "no operation"),
        (json!([]), "no `openapi`"),
    ] {
        let error = import(&document, &Wanted { provider: "odd", title: None, date: "2026-11-26" }).unwrap_err();
        assert!(error.to_string().contains(why), "{error}");
    }
    assert!(read("a: [").is_err() && read("{").is_err() && read("---\n---\n").is_err());
}
