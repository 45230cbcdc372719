//! Rules of what is sent and what is answered.

use super::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule::new(
        "path-parameter",
        "Every `{name}` of a path is declared as a required parameter in the path, and no other is.",
        "The address would be sent with the braces in it, or an argument would go nowhere.",
        "Declare it: `in: path`, `required: true`; or correct the path.",
    ),
    Rule::new(
        "cookie-parameter",
        "No parameter is a cookie.",
        "progenitor refuses it, and a client of a server has no cookies.",
        "Leave it out.",
    ),
    Rule::new(
        "parameter-form",
        "A parameter is a text, a number, a boolean or a closed enum, in path, query or header; in the query also a list of \
         these. It has no `content`, no `style` but the usual one, and isn't null.",
        "progenitor refuses the rest, panics on it, or sends it otherwise than asked: a list with `explode: false` is sent \
         exploded without a word.",
        "Describe it by `schema`. Headers that the transport sets (keys, signatures, `Accept`) are left out.",
    ),
    Rule::new(
        "parameter-once",
        "An operation and its path declare a parameter of a name once.",
        "progenitor sends one of the two.",
        "Declare it once, in the path item or in the operation.",
    ),
    Rule::new(
        "json-body",
        "A request body is `application/json`, and nothing beside it.",
        "progenitor panics on two media types and on multipart, refuses `+json`, and of a form with lists makes a call that \
         fails when made.",
        "Describe the JSON form. A provider that takes no JSON needs work in the generator first.",
    ),
    Rule::new(
        "body-required",
        "A request body is required.",
        "progenitor treats an optional body as a required one, so the spec would say something else than the client does.",
        "Say `required: true`. An empty object is a body.",
    ),
    Rule::new(
        "named-body",
        "A request body is a component with properties.",
        "Only components get a constructor with what is required as arguments, and only there fix-ups see an amount.",
        "Make it a component: `type: object`, with `properties`.",
    ),
    Rule::new(
        "success-response",
        "Every operation documents a 2xx answer.",
        "progenitor would have no type for what a call gives when it succeeds.",
        "Add the answer of a successful call; one without a body has only a description.",
    ),
    Rule::new(
        "json-answer",
        "An answer with a body is `application/json`, and nothing beside it.",
        "Of anything else, `application/problem+json` included, progenitor makes a stream of bytes that nobody decodes.",
        "Describe JSON, or leave `content` out: the raw text of every answer is kept.",
    ),
    Rule::new(
        "named-answer",
        "An answer is a component that is an object, a list of such components, or anything (`{}`).",
        "An enum would be closed, and a number in a map would become a float: fix-ups look at properties of components.",
        "Make it a component with properties, a list of such components, or `{}`.",
    ),
    Rule::new(
        "one-answer",
        "All 2xx answers of an operation have one schema.",
        "progenitor panics: `response_types.len() <= 1`.",
        "Write one schema for all; where they differ, a component with `x-union`.",
    ),
    Rule::new(
        "example",
        "Every parameter, JSON body and JSON answer has an example, and it fits its schema.",
        "Tests, sandbox and other tools send and answer the examples. One that doesn't fit shows that the schema is wrong, \
         or that nobody has tried it.",
        "Add `example` beside `schema`, or correct one of the two. Invented people and keys only.",
    ),
];
