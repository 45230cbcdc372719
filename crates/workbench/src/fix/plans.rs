//! What mends which finding. Only what can't be judged in two ways: where a word may be a misspelling of another, a person
//! looks. Policies, units, currencies and evidence are never written or changed here.

use heck::{ToPascalCase, ToSnakeCase};
use passerelle_codegen::{Operation, Problem, Spec, operations, received, resolve};
use serde_json::{Value, json};

use super::step::Step;

/// The steps that mend a finding, and what they do in words.
pub(super) struct Plan {
    pub(super) said: String,
    pub(super) steps: Vec<Step>,
}

type Planner = fn(&Spec, &Problem) -> Option<Plan>;

/// Rules of which some findings can be mended, and what is done.
const PLANNERS: &[(&str, &str, Planner)] = &[
    ("openapi-version", "writes `3.0.3` where another 3.0 stands", version),
    ("component-used", "deletes the component", unused),
    ("operation-id", "writes the id in snake case, in `x-lookup` too", operation_id),
    ("schema-name", "writes the name in PascalCase, in every `$ref` too", schema_name),
    ("tag-declared", "adds the tag to `openapi.yaml`, if none is called alike", tag),
    ("path-parameter", "declares a parameter that the path names, or makes it required", path_parameter),
    ("parameter-form", "takes out `nullable`", nullable_parameter),
    ("body-required", "writes `required: true`", body_required),
    ("schema-keyword", "takes out `title`, `uniqueItems`, `minItems` and the like", keywords),
    ("enum-form", "takes `nullable` out of a request's enum", nullable_enum),
    ("open-objects", "takes `additionalProperties: false` out where properties are named", closed_object),
    ("required-exists", "takes the name out of `required`, if no property is called alike", required),
    ("money", "takes `format` out of an amount", format_of_amount),
    ("message-form", "takes out `operationId`", message_id),
];

/// What is done about a rule, in words; nothing if a person has to mend it.
pub fn does(rule: &str) -> Option<&'static str> {
    PLANNERS.iter().find(|(id, ..)| *id == rule).map(|(_, does, _)| *does)
}

pub(super) fn plan(spec: &Spec, problem: &Problem) -> Option<Plan> {
    let (_, _, planner) = PLANNERS.iter().find(|(id, ..)| *id == problem.rule)?;
    planner(spec, problem).filter(|plan| !plan.steps.is_empty())
}

fn one(said: impl Into<String>, step: Step) -> Option<Plan> {
    Some(Plan { said: said.into(), steps: vec![step] })
}

fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

fn last(pointer: &str) -> String {
    pointer.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~")
}

/// Whether two names may be one, misspelt.
fn alike(a: &str, b: &str) -> bool {
    let plain = |text: &str| text.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "");
    strsim::damerau_levenshtein(&plain(a), &plain(b)) <= 2
}

/// Every text of the document under a key, with its pointer.
fn texts<'a>(value: &'a Value, key: &str, pointer: &mut String, found: &mut Vec<(String, &'a str)>) {
    let length = pointer.len();
    let mut below = |name: String, item: &'a Value, is_it: bool| {
        pointer.push('/');
        pointer.push_str(&name);
        match item {
            Value::String(text) if is_it => found.push((pointer.clone(), text)),
            item => texts(item, key, pointer, found),
        }
        pointer.truncate(length);
    };
    match value {
        Value::Object(map) => map.iter().for_each(|(name, item)| below(escape(name), item, name == key)),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| below(index.to_string(), item, false)),
        _ => {}
    }
}

fn operation_at<'a>(spec: &'a Spec, pointer: &str) -> Option<Operation<'a>> {
    operations(spec.bundle()).into_iter().find(|operation| operation.pointer() == pointer)
}

/// The place of a node, behind a reference to a component.
fn followed(spec: &Spec, pointer: &str) -> String {
    let reference = spec.bundle().pointer(pointer).and_then(|node| node.get("$ref")).and_then(Value::as_str);
    reference.and_then(|reference| reference.strip_prefix('#')).unwrap_or(pointer).to_owned()
}

fn version(spec: &Spec, problem: &Problem) -> Option<Plan> {
    let version = spec.bundle().get("openapi")?;
    let text = version.as_str().map_or_else(|| version.to_string(), str::to_owned);
    // 3.1 is another language: a person translates it, or new-provider does.
    (text == "3.0" || text.starts_with("3.0.")).then_some(())?;
    one(format!("openapi: {text} is 3.0.3 now"), Step::Replace(problem.pointer.clone(), json!("3.0.3")))
}

fn unused(_: &Spec, problem: &Problem) -> Option<Plan> {
    one(format!("`{}` is deleted: nothing refers to it", last(&problem.pointer)), Step::Remove(problem.pointer.clone()))
}

fn operation_id(spec: &Spec, problem: &Problem) -> Option<Plan> {
    let operation = operation_at(spec, &problem.pointer)?;
    let (old, new) = (operation.id(), operation.id().to_snake_case());
    let all = operations(spec.bundle());
    let is_free =
        all.iter().all(|other| other.id() != new) && all.iter().filter(|other| other.id() == old).count() == 1;
    let prefix = format!("{}_", operation.resource());
    if !is_free || operation.tag().is_empty() || !new.starts_with(&prefix) || new.len() == prefix.len() {
        return None;
    }
    let mut steps = vec![Step::Replace(format!("{}/operationId", problem.pointer), json!(new))];
    for other in all {
        if other.extension("x-lookup").and_then(|lookup| lookup.get("operation")).and_then(Value::as_str) == Some(old) {
            steps.push(Step::Replace(format!("{}/x-lookup/operation", other.pointer()), json!(new)));
        }
    }
    Some(Plan { said: format!("operationId `{old}` is `{new}` now"), steps })
}

fn schema_name(spec: &Spec, problem: &Problem) -> Option<Plan> {
    let old = last(&problem.pointer);
    let new = old.to_pascal_case();
    let schemas = spec.bundle().pointer("/components/schemas")?.as_object()?;
    let is_free = schemas.keys().filter(|name| **name != old).all(|name| name.to_lowercase() != new.to_lowercase());
    if new == old || !is_free || new == "Self" || !new.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let mut steps = Vec::new();
    let mut found = Vec::new();
    texts(spec.bundle(), "$ref", &mut String::new(), &mut found);
    let reference = format!("#{}", problem.pointer);
    let new_reference = json!(format!("#/components/schemas/{}", escape(&new)));
    // First the references: one may stand within the component.
    steps.extend(
        found
            .into_iter()
            .filter(|(_, text)| *text == reference)
            .map(|(pointer, _)| Step::Replace(pointer, new_reference.clone())),
    );
    let references = steps.len();
    steps.push(Step::Rename(problem.pointer.clone(), new.clone()));
    Some(Plan { said: format!("`{old}` is `{new}` now, with {references} references"), steps })
}

fn tag(spec: &Spec, problem: &Problem) -> Option<Plan> {
    let tag = operation_at(spec, &problem.pointer)?.tag();
    let declared = spec.bundle().get("tags")?.as_array()?;
    let names = declared.iter().filter_map(|tag| tag.get("name").and_then(Value::as_str));
    if tag.is_empty() || names.into_iter().any(|name| alike(name, tag)) {
        return None;
    }
    one(format!("tag `{tag}` is declared"), Step::Append("/tags".to_owned(), json!({ "name": tag })))
}

fn path_parameter(spec: &Spec, problem: &Problem) -> Option<Plan> {
    let operation = operation_at(spec, &problem.pointer)?;
    let names: Vec<&str> = operation.path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect();
    let declared: Vec<_> = operation.parameters().into_iter().filter(|one| one.location == "path").collect();
    // One that isn't in the path may be this one, misspelt.
    if declared.iter().any(|parameter| !names.contains(&parameter.name)) {
        return None;
    }
    let missing = names.into_iter().find(|name| !declared.iter().any(|one| one.name == *name && one.required))?;
    if let Some(optional) = declared.iter().find(|parameter| parameter.name == missing) {
        let pointer = place_of(spec, &operation, optional.name)?;
        let said = format!("`{missing}` is required: it stands in the path");
        return match optional.value.get("required") {
            Some(_) => one(said, Step::Replace(format!("{pointer}/required"), json!(true))),
            None => one(said, Step::Insert(pointer, "required".to_owned(), json!(true))),
        };
    }
    let component = spec
        .bundle()
        .pointer("/components/parameters")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .find(|(_, one)| one.get("name") == Some(&json!(missing)) && one.get("in") == Some(&json!("path")));
    let parameter = match component {
        Some((name, _)) => json!({ "$ref": format!("#/components/parameters/{}", escape(name)) }),
        // A path takes plain texts only, and this is one.
        None => json!({
            "name": missing, "in": "path", "required": true, "schema": { "type": "string" }, "example": missing,
        }),
    };
    let said = format!("`{missing}` of the path is declared");
    let at = format!("{}/parameters", problem.pointer);
    match operation.value.get("parameters") {
        Some(_) => one(said, Step::Append(at, parameter)),
        None => None,
    }
}

/// Where a parameter of an operation stands.
fn place_of(spec: &Spec, operation: &Operation<'_>, name: &str) -> Option<String> {
    let own = format!("{}/parameters", operation.pointer());
    let of_path = format!("{}/parameters", own.rsplitn(3, '/').last()?);
    [own, of_path].into_iter().find_map(|list| {
        let items = spec.bundle().pointer(&list)?.as_array()?;
        let index = items.iter().position(|item| resolve(spec.bundle(), item).get("name") == Some(&json!(name)))?;
        Some(followed(spec, &format!("{list}/{index}")))
    })
}

fn nullable_parameter(spec: &Spec, problem: &Problem) -> Option<Plan> {
    let schema = format!("{}/schema", problem.pointer);
    let at = [schema.clone(), format!("{schema}/items")]
        .into_iter()
        .find(|at| spec.bundle().pointer(&format!("{at}/nullable")).is_some())?;
    one("`nullable` is taken out: a parameter that is null isn't sent", Step::Remove(format!("{at}/nullable")))
}

fn body_required(spec: &Spec, problem: &Problem) -> Option<Plan> {
    let at = followed(spec, &problem.pointer);
    let said = "the body is required now, as the client sends one always";
    match spec.bundle().pointer(&at)?.get("required") {
        Some(_) => one(said, Step::Replace(format!("{at}/required"), json!(true))),
        None => one(said, Step::Insert(at, "required".to_owned(), json!(true))),
    }
}

/// What says nothing that the generator could keep.
const KEYWORDS: [&str; 9] =
    ["title", "uniqueItems", "minItems", "maxItems", "minProperties", "maxProperties", "readOnly", "writeOnly", "xml"];

fn keywords(spec: &Spec, problem: &Problem) -> Option<Plan> {
    let schema = spec.bundle().pointer(&problem.pointer)?;
    let key =
        KEYWORDS.into_iter().find(|key| schema.get(key).is_some() && problem.what.contains(&format!("`{key}`")))?;
    one(format!("`{key}` is taken out"), Step::Remove(format!("{}/{key}", problem.pointer)))
}

fn nullable_enum(spec: &Spec, problem: &Problem) -> Option<Plan> {
    let schema = spec.bundle().pointer(&problem.pointer)?;
    let values = schema.get("enum")?.as_array()?;
    let component = problem.pointer.strip_prefix("/components/schemas/")?.split('/').next()?.to_owned();
    if schema.get("nullable").is_none() || values.contains(&Value::Null) || received(spec.bundle()).contains(&component)
    {
        return None;
    }
    one("`nullable` is taken out: what isn't set isn't sent", Step::Remove(format!("{}/nullable", problem.pointer)))
}

fn closed_object(spec: &Spec, problem: &Problem) -> Option<Plan> {
    let schema = spec.bundle().pointer(&problem.pointer)?;
    if schema.get("additionalProperties") != Some(&Value::Bool(false)) || schema.get("properties").is_none() {
        return None;
    }
    one("`additionalProperties: false` is taken out", Step::Remove(format!("{}/additionalProperties", problem.pointer)))
}

fn required(spec: &Spec, problem: &Problem) -> Option<Plan> {
    let schema = spec.bundle().pointer(&problem.pointer)?;
    let listed = schema.get("required")?.as_array()?;
    let properties = schema.get("properties")?.as_object()?;
    let (index, name) = listed.iter().enumerate().find_map(|(index, name)| {
        let text = name.as_str()?;
        (!properties.contains_key(text) && problem.what.contains(&format!("{name},"))).then_some((index, text))
    })?;
    // A property that isn't listed may be meant.
    let meant = |property: &str| alike(property, name) && !listed.iter().any(|one| one == property);
    if properties.keys().any(|property| meant(property)) {
        return None;
    }
    let at = format!("{}/required", problem.pointer);
    let said = format!("`{name}` is taken out of `required`: there is no such property");
    one(said, Step::Remove(if listed.len() == 1 { at } else { format!("{at}/{index}") }))
}

fn format_of_amount(spec: &Spec, problem: &Problem) -> Option<Plan> {
    let amount = spec.bundle().pointer(&problem.pointer)?;
    let is_number = matches!(amount.get("type").and_then(Value::as_str), Some("number" | "integer"));
    if !is_number || amount.get("format").is_none() || amount.get("x-money").is_none() || amount.get("enum").is_some() {
        return None;
    }
    one("`format` is taken out of an amount", Step::Remove(format!("{}/format", problem.pointer)))
}

fn message_id(_: &Spec, problem: &Problem) -> Option<Plan> {
    let said = "`operationId` is taken out: a message is no call";
    problem.pointer.ends_with("/operationId").then(|| one(said, Step::Remove(problem.pointer.clone())))?
}
