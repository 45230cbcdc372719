//! What the fixture "acme" generates, asserted on the Rust itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::collections::BTreeSet;

use passerelle_codegen::{Spec, generate, lint, operations};
use support::{acme, field, files, module, parsed, plain};
use syn::visit::Visit;

#[test]
fn lints_clean_and_generates_every_call() {
    let spec = acme();
    lint(&spec).unwrap_or_else(|problems| panic!("{problems}"));
    let file = parsed(&files());
    let calls: BTreeSet<String> = module(&file.items, "calls")
        .iter()
        .filter_map(|item| match item {
            syn::Item::Struct(item) => Some(item.ident.to_string()),
            _ => None,
        })
        .collect();
    let wanted = ["OrdersList", "OrdersCreate", "OrdersGet", "OrdersDelete", "OrdersRefund", "OrdersEvents"];
    assert_eq!(calls, wanted.iter().map(|name| (*name).to_owned()).collect());
    assert_eq!(operations(spec.bundle()).len(), wanted.len());
    let conformance = generate(&spec).unwrap().conformance;
    syn::parse_file(&conformance).unwrap();
    assert!(operations(spec.bundle()).iter().all(|operation| conformance.contains(&format!("\"{}\"", operation.id()))));
}

/// `(name, signature)` of each method in an impl of the type.
fn methods(items: &[syn::Item], of: &str) -> Vec<(String, String)> {
    items
        .iter()
        .filter_map(|item| match item {
            syn::Item::Impl(block) if block.trait_.is_none() && plain(&block.self_ty) == of => Some(&block.items),
            _ => None,
        })
        .flatten()
        .filter_map(|item| match item {
            syn::ImplItem::Fn(function) => Some((function.sig.ident.to_string(), plain(&function.sig))),
            _ => None,
        })
        .collect()
}

fn signature(items: &[syn::Item], of: &str, method: &str) -> String {
    let all = methods(items, of);
    all.iter().find(|(name, _)| name == method).unwrap_or_else(|| panic!("{of} has no {method}: {all:?}")).1.clone()
}

#[test]
fn a_required_key_is_an_argument_and_no_header_of_progenitor() {
    let file = parsed(&files());
    let create = signature(module(&file.items, "resources"), "Orders", "create");
    assert!(create.contains("idempotency_key:impl::std::convert::Into<::passerelle::Idempotency>"), "{create}");
    let raw = signature(&file.items, "Client", "orders_create");
    assert!(!raw.contains("idempotency"), "{raw}");
    let others = signature(module(&file.items, "resources"), "Orders", "get");
    assert!(!others.contains("IdempotencyKey"), "{others}");
}

#[test]
fn an_optional_key_is_chained() {
    let mut changed =
        support::changed("orders", "name: Idempotency-Key, required: true", "name: Idempotency-Key, required: false");
    let at = changed.iter_mut().find(|(name, _)| name.contains("orders")).unwrap();
    at.1 = at.1.replacen(
        "          in: header\n          required: true",
        "          in: header\n          required: false",
        1,
    );
    let file = parsed(&changed);
    let create = signature(module(&file.items, "resources"), "Orders", "create");
    assert!(!create.contains("IdempotencyKey"), "{create}");
    signature(module(&file.items, "calls"), "OrdersCreate", "idempotency_key");
}

#[test]
fn each_answer_is_the_type_its_spec_says() {
    let file = parsed(&files());
    for (call, answer) in [
        ("OrdersList", "Page<types::Order>"),
        ("OrdersCreate", "types::Order"),
        ("OrdersGet", "types::Order"),
        ("OrdersDelete", "()"),
        ("OrdersRefund", "::passerelle::generated::acme::unions::RefundMade"),
        ("OrdersEvents", "Vec<types::Event>"),
    ] {
        // A call in two steps sends one exchange below, and gives a step above.
        let name = if call == "OrdersRefund" { "exchange_once" } else { "send" };
        let send = signature(module(&file.items, "calls"), call, name)
            .replace("passerelle::generated", "::passerelle::generated")
            .replace("::::", "::");
        assert!(send.contains(&format!("::passerelle::Response<{answer}>")), "{call}: {send}");
    }
}

#[test]
fn a_call_in_two_steps_gives_a_step_and_a_list_gives_pages() {
    let file = parsed(&files());
    let refund = signature(module(&file.items, "calls"), "OrdersRefund", "send");
    assert!(refund.contains("confirmation::Step<Self>"), "{refund}");
    let text = plain(&file);
    assert!(text.contains("typePreview=types::"), "no preview");
    assert!(text.contains("self.body.token=Option::Some(token)"), "no token is sent back");
    assert!(signature(module(&file.items, "calls"), "OrdersList", "pages").contains("pages::Pages<Self>"));
    assert!(text.contains("Position::Cursor(start)"), "no cursor");
}

#[test]
fn options_are_passed_as_progenitor_takes_them() {
    // Compiled by hand against the library, in November 2026: `as_deref` on a list or on an amount doesn't compile.
    let file = parsed(&files());
    let text = plain(&file);
    for passed in [
        "self.cursor.as_deref()",
        "self.ids.as_ref()",
        "self.least.as_ref()",
        "self.since.as_ref()",
        "self.type_.as_deref()",
    ] {
        assert!(text.contains(passed), "{passed}");
    }
    assert!(!text.contains("self.limit.as") && !text.contains("self.state.as"));
}

#[test]
fn fields_have_the_types_that_lose_nothing() {
    let file = parsed(&files());
    for (name, ty) in [
        ("id", "String"),
        ("amount", "Option<Amount>"),
        ("parts", "Option<Vec<Amount>>"),
        ("rates", "Option<BTreeMap<String,Amount>>"),
        ("currency", "Open<OrderCurrency>"),
        ("status", "Option<Open<OrderStatus>>"),
        ("history", "Option<Vec<Open<OrderHistory>>>"),
        ("mode", "Option<Open<Mode>>"),
        ("modes", "Option<Vec<Open<Mode>>>"),
        ("created_at", "Option<Timestamp>"),
        ("moments", "Option<Vec<Timestamp>>"),
        ("count", "Option<i64>"),
        ("email", "Option<Personal<String>>"),
        ("phones", "Option<Personal<Vec<String>>>"),
        ("wealth", "Option<Personal<Amount>>"),
        ("token", "Option<SecretText>"),
        ("metadata", "Option<Map<String,Value>>"),
        ("parent", "Option<Box<Order>>"),
        ("type_", "Option<String>"),
        ("self_", "Option<String>"),
        ("crate_", "Option<String>"),
        ("x2fa", "Option<bool>"),
        ("dashed_name", "Option<String>"),
        ("dotted_name", "Option<String>"),
        // Keys that the generator strips elsewhere are properties here.
        ("example", "Option<String>"),
        ("x_ray", "Option<String>"),
        ("properties", "Option<String>"),
    ] {
        assert_eq!(field(&file, "Order", name), ty, "Order.{name}");
    }
    for (name, ty) in [("kind", "OrderCreateRequestKind"), ("mode", "Option<Mode>"), ("type_", "Option<String>")] {
        assert_eq!(field(&file, "OrderCreateRequest", name), ty, "OrderCreateRequest.{name}: requests stay closed");
    }
}

#[test]
fn a_renamed_field_keeps_its_name_on_the_wire() {
    let file = parsed(&files());
    for (name, wire) in [
        ("type_", "type"),
        ("self_", "self"),
        ("crate_", "crate"),
        ("x2fa", "2fa"),
        ("dashed_name", "dashed-name"),
        ("dotted_name", "dotted.name"),
        ("x_ray", "x-ray"),
    ] {
        let fields = support::fields(&file, "Order");
        let field = fields.iter().find(|field| field.ident.as_ref().unwrap() == name).unwrap();
        let attributes: String = field.attrs.iter().map(plain).collect();
        assert!(attributes.contains(&format!("rename=\"{wire}\"")), "{name}: {attributes}");
    }
}

#[test]
fn required_is_an_argument_of_new_and_the_rest_is_chained() {
    let file = parsed(&files());
    let requests = module(&file.items, "requests");
    let new = signature(requests, "OrderCreateRequest", "new");
    for argument in ["amount:", "currency:", "kind:"] {
        assert!(new.contains(argument), "{new}");
    }
    assert!(!new.contains("tags") && !new.contains("type_"), "{new}");
    for setter in ["mode", "tags", "type_"] {
        signature(requests, "OrderCreateRequest", setter);
    }
    assert!(methods(requests, "Order").is_empty(), "answers have no constructor");
}

#[test]
fn policies_say_what_the_spec_says() {
    let text = plain(module(&parsed(&files()).items, "policies").iter().next_back().unwrap());
    assert!(text.contains("by_id"));
    let all: String = module(&parsed(&files()).items, "policies").iter().map(plain).collect();
    for (constant, facts) in [
        (
            "ORDERS_LIST",
            vec![
                "Retry::Safe",
                "Pagination::Cursor{cursor:\"cursor\",limit:\"limit\"",
                "success:200u16,answer:Shape::Page",
            ],
        ),
        (
            "ORDERS_CREATE",
            vec![
                "Retry::Keyed",
                "required:true,hours:24u64",
                "success:201u16,answer:Shape::Object",
                "authenticated:true",
            ],
        ),
        ("ORDERS_DELETE", vec!["Retry::Never", "method:\"DELETE\"", "path:\"/orders/{order_id}\""]),
        (
            "ORDERS_REFUND",
            vec![
                "Retry::Lookup",
                "by:LookupBy::Listing(&ORDERS_LIST)",
                "same:&[],adopts:false,conclusive:true",
                "request:\"/token\"",
            ],
        ),
        ("ORDERS_EVENTS", vec!["Pagination::Whole"]),
    ] {
        let start = all.find(&format!("pubconst{constant}:")).unwrap();
        let end = all[start..].find(";").map_or(all.len(), |length| start + length);
        for fact in facts {
            assert!(all[start..end].contains(fact), "{constant}: no {fact} in {}", &all[start..end]);
        }
    }
}

#[test]
fn no_word_that_loses_money_is_in_the_types() {
    struct Words(BTreeSet<String>);
    impl Visit<'_> for Words {
        fn visit_path_segment(&mut self, segment: &syn::PathSegment) {
            self.0.insert(segment.ident.to_string());
            syn::visit::visit_path_segment(self, segment);
        }
        fn visit_attribute(&mut self, attribute: &syn::Attribute) {
            if attribute.path().is_ident("serde") {
                self.0.extend(plain(attribute).split(|c: char| !c.is_alphanumeric() && c != '_').map(str::to_owned));
            }
        }
    }
    let file = parsed(&files());
    let mut words = Words(BTreeSet::new());
    module(&file.items, "types").iter().for_each(|item| words.visit_item(item));
    for word in ["f64", "f32", "untagged", "flatten", "deny_unknown_fields", "chrono", "uuid", "default", "NonZeroU64"]
    {
        assert!(!words.0.contains(word), "{word}");
    }
}

/// A description may say what it likes: only code is judged ("chronological" was once taken for chrono).
#[test]
fn descriptions_are_not_judged() {
    assert!(support::files()[1].1.contains("chronological order. An f64 would be untagged"));
    support::run(&files()).unwrap_or_else(|problems| panic!("{problems}"));
}

#[test]
fn types_of_an_empty_operation_list_are_none() {
    // No operations at all: nothing to generate from, and no panic.
    let files = [(
        "specs/acme/openapi.yaml".to_owned(),
        "openapi: 3.0.3\ninfo: {title: Acme, version: '1'}\nsecurity: []\npaths: {}\nx-fixups: []\n\
         servers: [{url: 'https://acme.example', x-environment: live}]\n"
            .to_owned(),
    )];
    let spec = Spec::from_files("acme", &files).unwrap();
    lint(&spec).unwrap();
    syn::parse_file(&generate(&spec).unwrap().client).unwrap();
}
