//! A spec that is wrong in any way gives problems, never a panic: random damage, from a fixed seed. Set
//! `PASSERELLE_MUTATIONS` for more of them, `PASSERELLE_SEED` for others, `PASSERELLE_SHOW` to see what the linter let
//! through, and `PASSERELLE_KEEP` to a folder for what was generated all the same, to compile it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "says how the damage ended, to whom asks with --nocapture"
)]

mod support;

use std::panic::{AssertUnwindSafe, catch_unwind};

use passerelle_codegen::{Spec, generate, lint};
use serde_json::{Value, json};
use support::{Dice, acme, as_one_file, real};

fn from_environment(name: &str, otherwise: usize) -> usize {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

fn pointers(value: &Value, at: &str, into: &mut Vec<String>) {
    into.push(at.to_owned());
    let escape = |key: &str| key.replace('~', "~0").replace('/', "~1");
    match value {
        // Evidence and descriptions are most of a spec, and say nothing to the generator.
        Value::Object(map) => {
            map.iter().filter(|(key, _)| *key != "x-evidence" && *key != "description").for_each(|(key, item)| {
                pointers(item, &format!("{at}/{}", escape(key)), into);
            })
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| pointers(item, &format!("{at}/{index}"), into));
        }
        _ => {}
    }
}

/// One change at a random place; says which.
fn damage(bundle: &mut Value, dice: &mut Dice) -> String {
    let mut all = Vec::new();
    pointers(bundle, "", &mut all);
    let at = all[dice.below(all.len())].clone();
    let other = bundle.pointer(&all[dice.below(all.len())]).unwrap().clone();
    let components: Vec<&String> =
        all.iter().filter(|at| at.starts_with("/components/") && at.matches('/').count() == 3).collect();
    let component = components.get(dice.below(components.len())).map_or("/nothing", |at| at.as_str());
    let odd_values = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1.5),
        json!(""),
        json!("type"),
        json!("2fa"),
        json!([]),
        json!({}),
        json!([null]),
        json!("é\n\u{0}"),
        json!({ "$ref": 5 }),
        json!({ "$ref": format!("#{component}") }),
        json!({ "$ref": format!("#{at}") }),
        json!({ "type": "number", "format": "double" }),
        json!({ "type": "array", "items": { "type": "array", "items": { "type": "number", "format": "float" } } }),
        json!({ "type": "object", "additionalProperties": { "type": "number" } }),
        json!({ "enum": [1, "1", null] }),
        json!({ "type": "string", "enum": ["a", "A"] }),
        json!({ "type": "object", "properties": { "fn": { "type": "string" }, "Fn": { "type": "integer" } } }),
        json!({ "anyOf": [{ "type": "number" }, { "type": "string" }] }),
        json!({ "oneOf": [] }),
        json!({ "not": {} }),
        json!({ "type": "string", "format": "date-time", "x-sensitive": "personal", "nullable": true }),
    ];
    let odd_keys = [
        "",
        "self",
        "Self",
        "2fa",
        "a b",
        "é",
        "type",
        "-",
        "{x}",
        "/a/{type}",
        "x-money",
        "$ref",
        "nullable",
        "get",
        "2XX",
        "new",
    ];
    let (parent, _) = at.rsplit_once('/').unwrap_or(("", ""));
    let key = at.rsplit('/').next().unwrap().replace("~1", "/").replace("~0", "~");
    let kind = dice.below(5);
    let odd = odd_values[dice.below(odd_values.len())].clone();
    let odd_key = odd_keys[dice.below(odd_keys.len())].to_owned();
    match (kind, bundle.pointer_mut(parent)) {
        (0, Some(Value::Object(map))) => {
            map.remove(&key);
            format!("{at} taken out")
        }
        (0, Some(Value::Array(items))) => {
            items.pop();
            format!("the last of {parent} taken out")
        }
        (1, Some(Value::Object(map))) => {
            let value = map.remove(&key).unwrap_or_default();
            map.insert(odd_key.clone(), value);
            format!("{at} renamed {odd_key:?}")
        }
        (2, Some(Value::Object(map))) => {
            let value = map.get(&key).cloned().unwrap_or_default();
            map.insert(odd_key.clone(), value);
            format!("{at} doubled as {odd_key:?}")
        }
        (3, _) => {
            *bundle.pointer_mut(&at).unwrap() = other.clone();
            format!("{at} = {other}")
        }
        _ => {
            *bundle.pointer_mut(&at).unwrap() = odd.clone();
            format!("{at} = {odd}")
        }
    }
}

/// Damages a spec `count` times; what panicked, and how often each ending came about.
fn survive(spec: &Spec, count: usize, seed: u64) -> Vec<String> {
    let mut dice = Dice(seed);
    let (mut panics, mut endings) = (Vec::new(), std::collections::BTreeMap::<String, usize>::new());
    for round in 0..count {
        let mut bundle = spec.bundle().clone();
        let mut what = damage(&mut bundle, &mut dice);
        if dice.below(4) == 0 {
            what = format!("{what}; {}", damage(&mut bundle, &mut dice));
        }
        let files = as_one_file(&bundle);
        let ending = catch_unwind(AssertUnwindSafe(|| {
            let spec = Spec::from_files(spec.provider(), &files)?;
            lint(&spec)?;
            generate(&spec)
        }));
        let ending = match ending {
            Ok(Ok(generated)) => {
                // What passes must at least be Rust; `generate` parsed it, and the assertions have seen it.
                assert!(!generated.client.contains("f64,") && !generated.client.contains("untagged)"), "{what}");
                if let Some(folder) = std::env::var_os("PASSERELLE_KEEP") {
                    let path = std::path::Path::new(&folder).join(format!("{}_{round}.rs", spec.provider()));
                    std::fs::write(path, format!("// {}\n{}", what.replace('\n', " "), generated.client)).unwrap();
                }
                "generated".to_owned()
            }
            Ok(Err(problems)) => {
                assert!(!problems.0.is_empty(), "{what}");
                let last = problems
                    .0
                    .iter()
                    .map(|problem| problem.rule)
                    .find(|rule| matches!(*rule, "generator" | "conversion"));
                if last.is_some() && std::env::var_os("PASSERELLE_SHOW").is_some() {
                    eprintln!("{what}: {problems}\n");
                }
                last.unwrap_or("refused").to_owned()
            }
            Err(_) => {
                panics.push(format!("{}: {what}", spec.provider()));
                "panicked".to_owned()
            }
        };
        *endings.entry(ending).or_default() += 1;
    }
    println!("{}: {endings:?}", spec.provider());
    assert!(count < 50 || endings.contains_key("refused"), "the damage does nothing: {endings:?}");
    panics
}

#[test]
fn damaged_specs_never_panic() {
    let count = from_environment("PASSERELLE_MUTATIONS", 300);
    let seed = u64::try_from(from_environment("PASSERELLE_SEED", 1)).unwrap();
    let specs: Vec<Spec> = real().into_iter().chain([acme()]).collect();
    let panics: Vec<String> = std::thread::scope(|scope| {
        let running: Vec<_> = specs
            .iter()
            .map(|spec| {
                // By size: the largest takes a second to generate from, the fixture a tenth.
                let share = match spec.bundle().to_string().len() {
                    0..25_000 => 12,
                    25_000..100_000 => 3,
                    _ => 1,
                };
                scope.spawn(move || survive(spec, count * share / 20, seed))
            })
            .collect();
        running.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    assert!(panics.is_empty(), "{}", panics.join("\n"));
}
