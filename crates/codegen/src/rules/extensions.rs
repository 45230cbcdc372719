//! Rules of the `x-` extensions: specs/README.md says what each means.

use super::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule::new(
        "extension-known",
        "A key that begins with `x-` is one of our extensions.",
        "A misspelt `x-sensitiv` would be ignored, and a secret stand in a log.",
        "Correct its spelling.",
    ),
    Rule::new(
        "retry-policy",
        "Every operation says with `x-retry` whether it may be repeated, and because of what. Only reads are `safe`.",
        "The transport obeys it when an answer is lost. A write that is wrongly called safe is carried out twice.",
        "Add `x-retry: {policy: safe | keyed | lookup | never, because: …}`. When in doubt: `never`.",
    ),
    Rule::new(
        "idempotency-key",
        "A `keyed` operation says in which header its key goes and for how many hours the provider remembers it, and declares \
         that header itself, as required or not as `x-idempotency-key` says.",
        "A key that is sent nowhere, or a repeat after the provider has forgotten it, makes a second payment.",
        "Add `x-idempotency-key: {in: header, name: …, required: …, hours: …}` and the header parameter.",
    ),
    Rule::new(
        "lookup",
        "A `lookup` operation says with which operation an earlier attempt is found, how, and by which members; all of these \
         exist.",
        "A lookup that reads a member nobody sends never finds anything: an order that was made would be taken for one that \
         wasn't.",
        "Give operation, `how`, `request` and `response` as JSON pointers into what is sent and what is found, `query` with \
         `get`, and `absence` but with `repeat`.",
    ),
    Rule::new(
        "pagination",
        "A read that answers a list says with `x-pagination` how it pages, and nothing else does. Parameters that it names exist.",
        "A list whose paging isn't known ends after its first page, and what stands on the next is taken for missing.",
        "Add `x-pagination: {style: none | cursor | offset, …}`, and declare the query parameters.",
    ),
    Rule::new(
        "confirmation",
        "`x-confirmation` says where the token is answered and where it is sent back, and both exist.",
        "Money that is moved in two steps would stop after the first, or be moved without having been looked at.",
        "Give `request` and `response` as JSON pointers to the token.",
    ),
    Rule::new(
        "money",
        "An amount is a `number` or an `integer` without `format` or `enum`, with `x-money`: its unit, and where its currency \
         stands. Parameters included.",
        "Without `x-money` an integer amount is a plain integer, and nobody knows whether 100 is a franc or a hundred. With a \
         `format` progenitor's conversion fails, and the amount is a float.",
        "Add `x-money: {unit: major | minor | unclear, currency: <property beside it> | none}`; `none` says `because`.",
    ),
    Rule::new(
        "sensitive",
        "`x-sensitive` is `personal` or `secret`, on a property of a component; a secret is a text, and an enum is neither.",
        "Elsewhere nothing would be masked: telephone numbers and tokens would stand in logs.",
        "Move it to the property, or leave it out.",
    ),
    Rule::new(
        "evidence",
        "Every operation has `x-evidence`: a list of grade, source and date.",
        "What nobody can trace can't be judged when the provider changes something.",
        "Add `x-evidence: [{grade: documented | provider-code | observed | inferred, source: …, date: YYYY-MM-DD}]`.",
    ),
    Rule::new(
        "evidence-date",
        "The date of a piece of evidence is a day of the calendar, and not one to come.",
        "The age of evidence says when to look again; 2026-02-30 has none, and a day to come would never be old.",
        "Write the day on which the source was written, or read.",
    ),
    Rule::new(
        "deviation-form",
        "An entry of `specs/<provider>.deviations.yaml` says where the spec differs from which document, in what respect, why, on \
         which source and since when; the day is one of the calendar.",
        "A difference that nobody explained is a mistake that nobody found.",
        "Write `upstream`, `at`, `kind`, `reason`, `source` and `date`, and `ours` or `theirs` where they matter.",
    ),
    Rule::new(
        "union",
        "`x-union` has one entry for each branch of its `oneOf`, in order; each but the last names a property of its branch. \
         Branches are components with properties.",
        "The generated type looks for these properties in the raw text. With a wrong one every answer is taken for the last.",
        "One `{name, when}` for each branch; the last has no `when`.",
    ),
    Rule::new(
        "page",
        "A page is a `oneOf` of a list and its envelope, whose `data` holds the same component.",
        "`Page<T>` reads both from the raw text. Another form would be an untagged union, which loses exact numbers.",
        "`oneOf` of `{type: array, items: {$ref}}` and a `$ref` to an object whose `data` is a list of the same component.",
    ),
    Rule::new(
        "feature",
        "A tag's `x-feature` is `back-office`.",
        "Cargo.toml has this one. Calls of another could never be switched on.",
        "Write `x-feature: back-office`, or leave it out.",
    ),
    Rule::new(
        "fixups",
        "The root document lists its fix-ups in `x-fixups`.",
        "What the generator changes before progenitor reads the document is said in the document.",
        "Add `x-fixups`, a list; `cargo xtask lint` says which are missing.",
    ),
    Rule::new(
        "signed",
        "`x-signed: reference` stands on texts that a signed request holds.",
        "Elsewhere no signer looks at it, and a value that lets the signed text be read in another way would pass.",
        "Put it on a text (no enum) of the request body of an operation with an `x-signature` scheme, or leave it out.",
    ),
    Rule::new(
        "signed-name",
        "What a signed body names is letters, digits, `_` and `-`.",
        "Names are signed without escaping: `a.b` could be a member, or the member of a member.",
        "A provider that signs like this can't have such a name: look again at what it documents.",
    ),
    Rule::new(
        "signed-border",
        "Where path and query end and the body begins is never in doubt in a signed text.",
        "Whoever can shift the border has another request under the same signature.",
        "The signer needs a rule for this operation: tell the maintainers.",
    ),
];
