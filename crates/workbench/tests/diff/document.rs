//! The document as a whole: servers, security, tags, words.

use crate::table::Row;

pub(crate) const ROWS: &[Row] = &[
    ("https://api.shop.example", "https://api2.shop.example", "server-url-changed breaking"),
    (
        "description: Test., x-environment: test, x-host: main",
        "description: Test., x-environment: live, x-host: main",
        "server-environment-changed breaking",
    ),
    (
        "description: Live., x-environment: live, x-host: main",
        "description: Live., x-environment: live, x-host: other",
        "server-host-changed breaking",
    ),
    (
        "  - { url: \"https://sandbox.shop.example\", description: Test., x-environment: test, x-host: main }\n",
        "",
        "server-removed breaking",
    ),
    ("security:\n  - apiKey: []", "security:\n  - hash: []\n  - apiKey: []", "api-global-security-added compatible"),
    ("  - login: [read]\n", "", "api-global-security-removed breaking"),
    ("  - login: [read]", "  - login: [read, write]", "api-global-security-scope-added compatible"),
    ("  - login: [read]", "  - login: []", "api-global-security-scope-removed compatible"),
    ("      security: []\n", "      security: [{ apiKey: [] }]\n", "api-security-added breaking"),
    ("      security: [{ apiKey: [], hash: [] }]\n", "      security: []\n", "api-security-removed compatible"),
    (
        "      security: [{ apiKey: [], hash: [] }]\n",
        "      security: [{ apiKey: [] }]\n",
        "api-security-added compatible; api-security-removed breaking",
    ),
    (
        "      security: [{ apiKey: [], hash: [] }]\n",
        "      security: [{ apiKey: [], hash: [] }, { login: [] }]\n",
        "api-security-added compatible",
    ),
    (
        "{ type: apiKey, in: header, name: X-Shop-Key,",
        "{ type: apiKey, in: header, name: X-Key,",
        "api-security-component-sent-otherwise breaking",
    ),
    (
        "{ type: apiKey, in: header, name: X-Shop-Key,",
        "{ type: apiKey, in: query, name: X-Shop-Key,",
        "api-security-component-sent-otherwise breaking",
    ),
    (
        "  securitySchemes:\n",
        "  securitySchemes:\n    basic: { type: http, scheme: basic }\n",
        "api-security-component-added compatible",
    ),
    ("https://login.shop.example", "https://login2.shop.example", "api-security-component-oauth-url-changed breaking"),
    ("title: Shop", "title: Store", "info-title-changed breaking"),
    ("version: \"1.0.0\"", "version: \"1.1.0\"", "info-version-changed cosmetic"),
    ("description: One of everything that can change.", "description: Some things.", "description-changed cosmetic"),
    ("description: What was ordered. }", "description: Orders. }", "description-changed cosmetic"),
    (
        "description: What was ordered. }",
        "description: What was ordered., x-feature: back-office }",
        "feature-changed breaking",
    ),
    (", x-feature: back-office", "", "feature-removed compatible"),
    ("x-fixups: [amounts, sensitive]", "x-fixups: [amounts]", "fixups-changed cosmetic"),
    ("openapi: 3.0.3", "openapi: 3.0.2", "openapi-version-changed risky"),
    ("description: Live., ", "", "description-changed cosmetic"),
    ("description: Live., x-environment", "description: Live., variables: {}, x-environment", "unjudged risky"),
    ("summary: List orders", "summary: Lists orders", "summary-changed cosmetic"),
    ("example: { amount: 10 }", "example: { amount: 11 }", "example-changed cosmetic"),
    (
        "x-pagination: { style: cursor, cursor: after, limit: limit }\n      x-evidence: [{ grade: documented",
        "x-pagination: { style: cursor, cursor: after, limit: limit }\n      x-evidence: [{ grade: inferred",
        "evidence-changed cosmetic",
    ),
    (
        "Unused: { type: object, properties: { a: { type: string } } }",
        "Unused: { type: object, properties: { a: { type: integer } } }",
        "unused-component-changed compatible",
    ),
    ("    Unused: { type: object, properties: { a: { type: string } } }\n", "", "api-schema-removed compatible"),
    ("    Unused: {", "    Fresh: { type: string }\n    Unused: {", "api-schema-added compatible"),
    (
        "\"400\": { $ref: \"#/components/responses/Refused\" }",
        "\"400\": { description: Refused., content: { application/json: { schema: { $ref: \"#/components/schemas/Problem\" } } } }",
        "response-body-reference-changed cosmetic",
    ),
    // Order says nothing.
];
