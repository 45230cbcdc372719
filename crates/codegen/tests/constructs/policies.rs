//! What our extensions say.

use crate::Outcome::Refused;
use crate::Row;

const SELF: &str = "self: { type: string }";

pub(crate) const POLICIES: &[Row] = &[
    (
        "no policy",
        "orders",
        "      x-retry: { policy: never, because: Nobody knows what a repeat does. }\n",
        "",
        Refused("retry-policy"),
    ),
    (
        "a write called safe",
        "orders",
        "policy: never, because: Nobody",
        "policy: safe, because: Nobody",
        Refused("retry-policy"),
    ),
    (
        "a policy without a reason",
        "orders",
        "policy: never, because: Nobody knows what a repeat does.",
        "policy: never",
        Refused("retry-policy"),
    ),
    (
        "keyed, and no key",
        "orders",
        "policy: never, because: Nobody",
        "policy: keyed, because: Nobody",
        Refused("idempotency-key"),
    ),
    (
        "a key in the body",
        "orders",
        "x-idempotency-key: { in: header",
        "x-idempotency-key: { in: body",
        Refused("idempotency-key"),
    ),
    ("a lookup of a member that nobody sends", "orders", "request: /reason", "request: /reference", Refused("lookup")),
    (
        "a token that nobody answers",
        "orders",
        "response: /confirmation_token }",
        "response: /token }",
        Refused("confirmation"),
    ),
    ("evidence of no day", "orders", "date: 2026-11-21", "date: 2026-02-30", Refused("evidence-date")),
    (
        "no evidence",
        "orders",
        "      x-evidence:\n        - { grade: inferred, source: the imagination, date: 2026-11-21 }\n",
        "",
        Refused("evidence"),
    ),
    ("a fix-up that isn't listed", "openapi", "  - amounts\n", "", Refused("fixup-listed")),
    ("an extension that isn't one", "orders", SELF, "self: { type: string, x-mony: {} }", Refused("extension-known")),
];
