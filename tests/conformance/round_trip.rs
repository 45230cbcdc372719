//! Every schema of every spec: random valid instances decode into the Rust type and encode to equal JSON, numbers compared
//! as text. `PASSERELLE_INSTANCES` says how many of each; 1,000 by default.

use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

use passerelle_codegen::{received, resolve};
use serde_json::Value;

use crate::cases::spec;
use crate::instances::{Instances, Kind};
use crate::json::Json;
use crate::nulls::{as_held, branch};
use crate::providers::{PROVIDERS, WHOLE, round_trip};

fn instances() -> u64 {
    std::env::var("PASSERELLE_INSTANCES").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000)
}

/// A component schema of a provider.
struct Component<'a> {
    provider: &'a str,
    bundle: &'a Value,
    name: &'a str,
    schema: &'a Value,
    /// Requests are closed, and refuse what they don't know; answers are open.
    is_received: bool,
}

impl Component<'_> {
    fn instance(&self, seed: u64, kind: Kind, depth: usize) -> Json {
        let seed = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        Instances { bundle: self.bundle, seed, kind }.of(self.schema, depth)
    }

    fn round_trip(&self, text: &str) -> Result<String, String> {
        round_trip(self.provider, self.name, text)
    }
}

/// Calls `check` for every component schema of every provider, on as many threads as there are cores, and counts them.
fn each_schema(check: impl Fn(&Component<'_>) + Sync) -> usize {
    let specs: Vec<_> = PROVIDERS.iter().map(|provider| (*provider, spec(provider))).collect();
    let mut components = Vec::new();
    for (provider, spec) in &specs {
        let bundle = spec.bundle();
        let received = received(bundle);
        for (name, schema) in bundle.pointer("/components/schemas").and_then(Value::as_object).unwrap() {
            components.push(Component { provider, bundle, name, schema, is_received: received.contains(name) });
        }
    }
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for first in 0..threads {
            let (components, check) = (&components, &check);
            scope.spawn(move || components.iter().skip(first).step_by(threads).for_each(check));
        }
    });
    components.len()
}

#[test]
fn valid_instances_come_back_as_they_were() {
    let many = instances();
    let count = each_schema(|component| {
        let Component { provider, bundle, name, schema, .. } = component;
        for seed in 1..=many {
            let instance = component.instance(seed, Kind::Plain, 3);
            let text = instance.text();
            let again =
                component.round_trip(&text).unwrap_or_else(|error| panic!("{provider} {name} {seed}: {error}\n{text}"));
            let (again, was) = (Json::parse(&again), &instance);
            assert_eq!(
                as_held(bundle, schema, &again),
                as_held(bundle, schema, was),
                "{provider} {name} {seed}\n{text}"
            );
        }
    });
    assert!(count >= 295 || !WHOLE, "{count} schemas");
}

#[test]
fn an_unknown_value_or_field_in_an_answer_is_kept_or_ignored() {
    let many = instances() / 10 + 1;
    let count = AtomicUsize::new(0);
    each_schema(|component| {
        if !component.is_received || component.schema.get("enum").is_some() {
            return;
        }
        count.fetch_add(1, Relaxed);
        for seed in 1..=many {
            let text = component.instance(seed, Kind::Strange, 3).text();
            let again = component.round_trip(&text);
            assert!(again.is_ok(), "{} {} {seed}: {}\n{text}", component.provider, component.name, again.unwrap_err());
        }
    });
    let count = count.into_inner();
    assert!(count > 180 || !WHOLE, "{count} schemas");
}

#[test]
fn an_instance_without_a_required_member_is_refused_with_the_path_to_it() {
    let (refused, nested) = (AtomicUsize::new(0), AtomicUsize::new(0));
    each_schema(|component| {
        // Several instances, as a page and a union are one of two things.
        for seed in 1..=8 {
            let instance = component.instance(seed, Kind::Full, 4);
            let mut holes = Vec::new();
            required(component.bundle, component.schema, &instance, &Hole::default(), &mut holes);
            for hole in holes {
                let text = hole.made_in(&instance).text();
                let error = component.round_trip(&text).expect_err(component.name);
                assert!(
                    error.starts_with(&hole.told()),
                    "{} {}: {error}\n{}",
                    component.provider,
                    component.name,
                    hole.told()
                );
                refused.fetch_add(1, Relaxed);
                nested.fetch_add(usize::from(hole.steps.len() > 1), Relaxed);
            }
        }
    });
    let (refused, nested) = (refused.into_inner(), nested.into_inner());
    assert!((refused > 3_000 && nested > 1_000) || !WHOLE, "{refused}, {nested} of them nested");
}

/// A required member, and how an error says that it isn't there.
#[derive(Clone, Default)]
struct Hole {
    /// The way from the root: members by name, items by number. The last is the member.
    steps: Vec<Step>,
    /// Path of the union it is in: what is inside is decoded from its own text.
    union: Option<String>,
    /// Path of the object it is missing from, from the root or from the union.
    path: String,
}

#[derive(Clone)]
enum Step {
    Member(String),
    Item(usize),
}

impl Hole {
    fn member(&self, name: &str) -> Self {
        let mut next = self.clone();
        next.steps.push(Step::Member(name.to_owned()));
        next
    }

    /// Into what a member or an item holds.
    fn entered(&self, step: Step) -> Self {
        let mut next = self.clone();
        match &step {
            Step::Member(name) if next.path.is_empty() => next.path.push_str(name),
            Step::Member(name) => next.path.push_str(&format!(".{name}")),
            Step::Item(index) => next.path.push_str(&format!("[{index}]")),
        }
        next.steps.push(step);
        next
    }

    fn made_in(&self, whole: &Json) -> Json {
        fn cut(json: &mut Json, steps: &[Step]) {
            match (json, steps) {
                (Json::Object(members), [Step::Member(name)]) => assert!(members.remove(name).is_some(), "{name}"),
                (Json::Object(members), [Step::Member(name), rest @ ..]) => cut(members.get_mut(name).unwrap(), rest),
                (Json::List(items), [Step::Item(index), rest @ ..]) => cut(&mut items[*index], rest),
                _ => panic!("no way there"),
            }
        }
        let mut made = whole.clone();
        cut(&mut made, &self.steps);
        made
    }

    /// How the error begins.
    fn told(&self) -> String {
        let Some(Step::Member(name)) = self.steps.last() else { panic!("a member is missing") };
        let shown = |path: &str| if path.is_empty() { ".".to_owned() } else { path.to_owned() };
        match &self.union {
            None => format!("{}: missing field `{name}`", shown(&self.path)),
            Some(union) => format!("{}: doesn't fit at `{}`: missing field `{name}`", shown(union), shown(&self.path)),
        }
    }
}

/// Every required member in an instance, at any depth.
fn required(bundle: &Value, schema: &Value, json: &Json, at: &Hole, found: &mut Vec<Hole>) {
    let schema = resolve(bundle, schema);
    let branches = schema.get("oneOf").and_then(Value::as_array);
    match (json, branches) {
        (Json::Object(members), Some(_)) if schema.get("x-union").is_some() => {
            let branch = branch(bundle, schema, json).unwrap();
            let inside = Hole { union: Some(at.path.clone()), path: String::new(), steps: at.steps.clone() };
            let mut of_branch = Vec::new();
            required(bundle, branch, json, &inside, &mut of_branch);
            // Without the member that tells the branch, another branch is meant.
            let tells = |hole: &Hole| {
                let names = schema["x-union"].as_array().unwrap().iter().filter_map(|entry| entry["when"].as_str());
                let [.., Step::Member(last)] = hole.steps.as_slice() else { return false };
                hole.steps.len() == at.steps.len() + 1
                    && names.into_iter().any(|name| name == last && members.contains_key(name))
            };
            found.extend(of_branch.into_iter().filter(|hole| !tells(hole)));
        }
        (_, Some(branches)) => {
            let is_list = matches!(json, Json::List(_));
            let branch = branches.iter().find(|branch| branch.get("items").is_some() == is_list).unwrap();
            // A page says it in its own words that it has no items; that is tested with it.
            let mut of_page = Vec::new();
            required(bundle, branch, json, at, &mut of_page);
            let is_own = |hole: &Hole| hole.steps.len() == at.steps.len() + 1;
            found.extend(of_page.into_iter().filter(|hole| !is_own(hole)));
        }
        (Json::Object(members), None) => {
            let names = schema.get("required").and_then(Value::as_array);
            for (name, value) in members {
                let property = schema.get("properties").and_then(|all| all.get(name));
                let values = schema.get("additionalProperties").filter(|values| values.is_object());
                let Some(of) = property.or(values) else { continue };
                // A required member that may be null may be left out too: lenient on purpose.
                let is_lenient = of.get("nullable") == Some(&Value::Bool(true));
                if names.is_some_and(|names| names.iter().any(|required| required == name)) && !is_lenient {
                    found.push(at.member(name));
                }
                required(bundle, of, value, &at.entered(Step::Member(name.clone())), found);
            }
        }
        (Json::List(items), None) => {
            for (index, item) in items.iter().enumerate() {
                let of = schema.get("items").unwrap_or(&Value::Null);
                required(bundle, of, item, &at.entered(Step::Item(index)), found);
            }
        }
        _ => {}
    }
}
