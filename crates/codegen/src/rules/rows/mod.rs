//! Changes of a small spec (tests/fixtures/acme): for each rule one or more that break it, and it alone, and one that keeps
//! it, as near to its border as can be. The tests try them all; the pages of docs/rules show them.

mod calls;
mod extensions;
mod keeping;
mod schemas;

/// Rule, file of the fixture, what is replaced, and by what.
pub type Row = (&'static str, &'static str, &'static str, &'static str);

/// The fixture: name and text of each file. It keeps every rule.
pub const FIXTURE: [(&str, &str); 3] = [
    ("openapi", include_str!("../../../tests/fixtures/acme/openapi.yaml")),
    ("orders", include_str!("../../../tests/fixtures/acme/orders.yaml")),
    ("shared", include_str!("../../../tests/fixtures/acme/shared.yaml")),
];

/// Changes that break a rule.
pub fn breaking() -> impl Iterator<Item = &'static Row> {
    [calls::ROWS, schemas::ROWS, extensions::ROWS].into_iter().flatten()
}

/// Changes that keep a rule.
pub fn keeping() -> impl Iterator<Item = &'static Row> {
    keeping::ROWS.iter()
}

/// Rules that no change of the fixture breaks, and what they say with it.
pub const ELSEWHERE: [(&str, &str); 3] = [
    ("readable", "A folder that isn't there."),
    ("fixup-dead", "`x-fixups: [pages]` in a spec without a page."),
    ("deviation-form", "An entry of `specs/<provider>.deviations.yaml` without a `reason`."),
];

const LIMIT: &str = "schema: { type: integer, minimum: 1, maximum: 100 }";
const CREATE_BODY: &str = r##"          application/json:
            schema: { $ref: "#/components/schemas/OrderCreateRequest" }
            example: { amount: 10, currency: XOF, kind: gift }"##;
