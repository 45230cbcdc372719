//! Rules of schemas, and of names that become Rust.

use super::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule::new(
        "schema-form",
        "A schema is a mapping with one type. Lists have `items`, objects have members, and neither has the other's.",
        "typify makes a type of whatever it finds: a value of any kind, a list of nothing, or a panic.",
        "Say one `type`, and only the keys that belong to it. A possible null is `nullable: true`.",
    ),
    Rule::new(
        "component-form",
        "A component is an object with properties, a free-form object, an enum of strings, a page or a union.",
        "Fix-ups look at properties of components. An amount that is a component itself would become a float.",
        "Write the scalar, the list or the map in the property that has it.",
    ),
    Rule::new(
        "schema-keyword",
        "A schema uses the keywords that the generator takes, and no other.",
        "`title` renames a type, `uniqueItems` makes a set, `minItems` an array of fixed length, `discriminator` and \
         `readOnly` are ignored: types that refuse an answer, or mean less than they say.",
        "Leave it out, or say it in the description.",
    ),
    Rule::new(
        "enum-form",
        "An enum is of strings that differ by more than case and signs. In a request it is never null.",
        "Rust couldn't name the variants apart, and typify panics or makes code that doesn't compile. The null of a \
         request's enum would be lost.",
        "`type: string` and a list of strings. Of two that are alike take one out: an answer keeps the other as unknown.",
    ),
    Rule::new(
        "inline-object",
        "An object with properties is a component.",
        "Fix-ups look at properties of components: an amount further inside would become a float, an enum a closed one.",
        "Make it a component and refer to it.",
    ),
    Rule::new(
        "ref-alone",
        "Nothing stands beside a `$ref`.",
        "OpenAPI 3.0 ignores what stands there: a `nullable` beside it would be lost, and a null fail the decode.",
        "Move it to the component, or leave it out.",
    ),
    Rule::new(
        "required-exists",
        "What `required` lists is a property.",
        "progenitor ignores a name that isn't there, so a misspelt one makes a required member optional.",
        "Correct the name, add the property, or take it out of `required`.",
    ),
    Rule::new(
        "one-of",
        "A `oneOf` is a component, and told apart: a page of a list, or a union with `x-union`.",
        "typify tries the branches in order and ignores the discriminator. serde buffers them, and the exact text of a \
         number is gone.",
        "Add `x-union`, or name the component `…Page` if it is a list and its envelope.",
    ),
    Rule::new(
        "combination",
        "No `anyOf`, no `allOf`, no `not`.",
        "`anyOf` of an enum and a text is flattened: decoding fails, encoding writes `{\"x\": null}`. `allOf` copies its parts. \
         Where serde buffers, exact numbers are lost.",
        "Write one object. Where an answer is one of several, make a component with `oneOf` and `x-union`.",
    ),
    Rule::new(
        "open-objects",
        "An object forbids no further fields, and doesn't both name properties and take others.",
        "The first makes typify refuse a field that the provider adds; the second is flattened, which loses exact numbers.",
        "Leave `additionalProperties` out where there are properties: a field that isn't named is ignored.",
    ),
    Rule::new(
        "one-direction",
        "A component with properties is sent or received, not both.",
        "Requests stay closed and exact, answers are opened and read leniently: one type can't be both.",
        "Make two components, even where they look alike.",
    ),
    Rule::new(
        "schema-name",
        "A component schema has a name in PascalCase that no other has but for case.",
        "It is the name of the Rust type. Two names that are one after typify has written them don't compile.",
        "Rename it, with every `$ref` to it.",
    ),
    Rule::new(
        "rust-name",
        "What becomes a name in Rust is one, and nothing else in its place has it.",
        "progenitor and typify would panic, overwrite one of the two, or write code that doesn't compile.",
        "Choose another name where it is ours (tag, operationId, component); where it is the provider's, leave the member out.",
    ),
];
