//! Rules of files, of the document, and of what names what.

use super::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule::new(
        "readable",
        "The folder of a provider and the files in it can be read.",
        "Nothing can be said of a spec that can't be read.",
        "Name a folder of `specs/`, and look at who may read its files.",
    ),
    Rule::new(
        "yaml",
        "A file is one document of plain YAML: mappings, lists and scalars; no tags, no aliases, no key twice.",
        "YAML has words that readers understand differently. What two tools read otherwise can't be the source of truth.",
        "Correct the syntax. Quote a text that holds `: `, and write out what an alias names.",
    ),
    Rule::new(
        "file-form",
        "`openapi.yaml` is the root document; every other file has the keys `paths`, `components` and `x-webhooks` only.",
        "A misspelt key at the top would be ignored, and everything below it with it.",
        "Correct its spelling, or move it to `openapi.yaml`.",
    ),
    Rule::new(
        "defined-once",
        "A path, a component or a webhook is defined in one file of the provider.",
        "The bundle is the union of the files. Of two definitions one would win, and nobody could say which.",
        "Keep one of the two, or rename one.",
    ),
    Rule::new(
        "openapi-version",
        "The document says `openapi: 3.0.3`.",
        "progenitor refuses 3.1, where a type may be a list and `nullable` means nothing.",
        "Write `openapi: 3.0.3`; `cargo xtask new-provider` translates a document of 3.1.",
    ),
    Rule::new(
        "key-known",
        "Every key is one that OpenAPI has at its place, and that the generator, the transport or a reader looks at.",
        "A misspelt `requestBdy` is ignored without a word: the call would be generated without its body. `links`, \
         `deprecated` and the like mean something, and nothing here acts on it.",
        "Correct its spelling, or leave it out and say it in the description.",
    ),
    Rule::new(
        "ref-resolves",
        "A `$ref` names a component of this provider, of the kind that its place takes.",
        "progenitor takes no reference to another file, and panics on some of those that lead nowhere.",
        "Correct the name, or define the component in one file of this provider.",
    ),
    Rule::new(
        "component-used",
        "Something refers to every component.",
        "A component that nothing uses becomes a Rust type that nobody ever gets, and its mistakes are never seen.",
        "Refer to it, or delete it.",
    ),
    Rule::new(
        "operation-id",
        "Every operation has its own `operationId`: its tag in snake case, `_`, and a verb.",
        "It is the name of the Rust call. Without it progenitor stops; with a wrong one the call lands in another group.",
        "Name it `<tag>_<verb>`, such as `payment_links_create`. A published one stays: changing it breaks callers.",
    ),
    Rule::new(
        "tag-declared",
        "The tag of an operation is one of `tags` in `openapi.yaml`.",
        "A tag is a group of calls. Of a misspelt one a second group would be made, without documentation.",
        "Add it to `tags` in `openapi.yaml`, or correct its spelling.",
    ),
    Rule::new(
        "described",
        "Every operation has a summary and a description.",
        "They become the documentation of the Rust call, and the only place that says what the provider does when it is odd.",
        "Add them, in our own words.",
    ),
    Rule::new(
        "security-declared",
        "The document says which security schemes its calls need, and each is declared in `components/securitySchemes`.",
        "progenitor ignores security. The policy table says for each call whether it is signed in; a name that isn't \
         declared would be one that no transport applies.",
        "Declare the scheme, or correct its name. `security: []` on an operation says that it needs none.",
    ),
    Rule::new(
        "server-form",
        "A server has an address with https and says whether it is `live` or `test`. Where calls live on several hosts, each \
         says which it is with `x-host`.",
        "progenitor ignores servers. The client is given its hosts by their names, and a test key must never reach a live one.",
        "Write `{url: https://…, x-environment: live}`, and `x-host` where there are several hosts.",
    ),
    Rule::new(
        "message-form",
        "A callback and a webhook are no calls: no `operationId`, no `x-retry`. Their body is a component.",
        "progenitor ignores both. A body that isn't a component has no Rust type, and nobody could read the message.",
        "Make the body a component and refer to it, and take out what belongs to calls.",
    ),
];
