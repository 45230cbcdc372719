//! Every fix-up: dead ones and missing ones are errors, and each does what it is there for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use passerelle_codegen::FIXUPS;
use support::{changed, field, files, module, parsed, plain, run};

/// A spec that needs no fix-up.
const BARE: &str = r"
openapi: 3.0.3
info: { title: Acme, version: '1' }
tags: [{ name: Orders }]
security: []
servers: [{ url: 'https://api.acme.example', x-environment: live }]
x-fixups: [LISTED]
paths:
  /orders:
    delete:
      operationId: orders_clear
      tags: [Orders]
      summary: Clear
      description: Clears.
      x-retry: { policy: never, because: So. }
      x-evidence: [{ grade: inferred, source: nobody, date: 2026-11-21 }]
      responses:
        '204': { description: Done. }
";

fn bare(listed: &str) -> Vec<(String, String)> {
    vec![("specs/acme/openapi.yaml".to_owned(), BARE.replace("LISTED", listed))]
}

#[test]
fn a_fixup_that_changes_nothing_is_an_error() {
    run(&bare("")).unwrap_or_else(|problems| panic!("{problems}"));
    for fixup in FIXUPS {
        let problems = run(&bare(fixup.id)).unwrap_err().0;
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert_eq!(problems[0].rule, "fixup-dead");
        assert!(
            problems[0].what.contains(fixup.id) && problems[0].place.line > 0 && problems[0].pointer == "/x-fixups"
        );
    }
}

#[test]
fn a_fixup_that_is_needed_and_not_listed_is_an_error() {
    for fixup in FIXUPS {
        let problems = run(&changed("openapi", &format!("  - {}\n", fixup.id), "")).unwrap_err().0;
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert_eq!(problems[0].rule, "fixup-listed");
        assert!(problems[0].what.contains(fixup.id) && problems[0].mend.contains(fixup.because));
        assert!(!fixup.because.is_empty());
    }
}

#[test]
fn a_fixup_that_does_not_exist_is_an_error() {
    for odd in ["magic", "7", "{}"] {
        let problems = run(&bare(odd)).unwrap_err().0;
        assert!(problems.iter().all(|problem| problem.rule == "fixup-known"), "{odd}: {problems:?}");
    }
}

/// Fix-ups of which the fixture shows what they are there for. A new one fails here until somebody adds it.
#[test]
fn each_does_what_it_is_there_for() {
    let file = parsed(&files());
    let types = module(&file.items, "types");
    let text: String = types.iter().map(plain).collect();
    let client = plain(&file);
    for fixup in FIXUPS {
        match fixup.id {
            "open-enums" => {
                assert_eq!(field(&file, "Order", "currency"), "Open<OrderCurrency>");
                assert!(text.contains("pubenumOrderCurrency"), "hoisted under a stable name");
            }
            "errors-to-transport" => {
                assert!(text.contains("pubstructErrorResponse"), "the type of errors stays");
                assert!(!client.contains("Error<types::ErrorResponse>"), "no call fails with it");
                assert!(client.contains("Error<()>"));
            }
            "anything-answers" => assert!(client.contains("ResponseValue<()>")),
            "key-by-transport" => assert!(!client.contains("\"Idempotency-Key\"")),
            "pages" => {
                assert!(client.contains("Page<types::Order>"));
                assert!(!text.contains("OrderPage"), "no type of progenitor for it");
            }
            "unions" => {
                assert!(plain(&module(&file.items, "unions")[1]).contains("pubenumRefundMade"));
                assert!(!text.contains("pubenumRefundMade") && !text.contains("serde(untagged)"));
            }
            "sensitive" => {
                assert_eq!(field(&file, "Order", "email"), "Option<Personal<String>>");
                assert_eq!(field(&file, "RefundRequest", "token"), "Option<SecretText>");
            }
            "amounts" => {
                assert_eq!(field(&file, "OrderCreateRequest", "amount"), "Amount");
                assert!(!text.contains("f64") || text.matches("f64").count() == text.matches("Anf64would").count());
            }
            "texts" => {
                assert_eq!(field(&file, "Order", "id"), "String");
                assert_eq!(field(&file, "Order", "count"), "Option<i64>");
            }
            "defaults" => assert!(!text.contains("serde(default")),
            "absent-collections" => assert_eq!(field(&file, "OrderCreateRequest", "tags"), "Option<Vec<String>>"),
            other => panic!("say here what `{other}` is there for"),
        }
    }
}
