//! Whether the signed text can be read in one way only. Nothing in it is escaped, so the order number `1&amount=5` is signed
//! like the order number `1` beside the amount 5. Such a value is refused before anything is sent; here is the rule, and
//! the proof that it is enough.
//!
//! **The rule.** A value is ambiguous if it has an `=` somewhere behind an `&`. A name is ambiguous if it holds `.`, `&` or
//! `=`, or ends like a place in a list (`a[0]`). Nothing else is: without such values and names, a part of the text between
//! two `&` that has an `=` begins a member, any other continues the value before it, and the first `=` ends the name. So
//! the text gives back the members it was made from, and two bodies that differ in one are signed differently.
//!
//! **What it can't tell.** The text has no types: 1 and "1", null and "", an object or list that is empty and one that
//! isn't there are signed alike. The operation's schema says which is meant.
//!
//! **Where it holds.** Names, always. Values: those that the spec marks `x-signed: reference`, since an order number or a
//! user's id is often the shop's input; all others when the client is strict. Numbers can't be ambiguous. A free text
//! may be, by default: an address with a query (`?a=1&b=2`) is, and TygaPay takes it. Who could change a request on its way
//! could then move the border between that text and what follows; TLS stands against that, not the signature.

use super::flatten::{Pair, Pointer, Step};

/// Refuses pairs whose text could be read in another way. `references` are JSON pointers; `everything` holds all values to
/// the rule and not only those.
///
/// # Errors
/// In words: what, where, and what to do. Never the value.
pub(super) fn check(pairs: &[Pair], references: &[&str], everything: bool) -> Result<(), String> {
    for Pair { path, value } in pairs {
        let odd = path.iter().position(|step| matches!(step, Step::Key(key) if is_ambiguous_name(key)));
        if let Some(odd) = odd {
            return Err(format!(
                "the object at `{}` has a name with `.`, `&`, `=` or a place in a list, and the signature would fit another \
                 body as well; choose another name",
                Pointer(path.get(..odd).unwrap_or_default()),
            ));
        }
        if is_ambiguous_value(value) {
            let place = Pointer(path).to_string();
            if everything || references.contains(&place.as_str()) {
                return Err(format!(
                    "`{place}` has an `=` behind an `&`, and the signature would fit another body as well; take one of the \
                     two out"
                ));
            }
        }
    }
    Ok(())
}

/// An `=` behind an `&`.
pub(super) fn is_ambiguous_value(value: &str) -> bool {
    value.split_once('&').is_some_and(|(_, behind)| behind.contains('='))
}

fn is_ambiguous_name(name: &str) -> bool {
    name.contains(['.', '&', '=']) || split_index(name).is_some()
}

/// `a[0]` as `a` and 0.
fn split_index(name: &str) -> Option<(&str, usize)> {
    let (rest, index) = name.strip_suffix(']')?.rsplit_once('[')?;
    let number = index.parse::<usize>().ok()?;
    (number.to_string() == index).then_some((rest, number))
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;
    use serde_json::{Map, Value, json};

    use super::super::flatten::{join, pairs};
    use super::*;

    /// What the text says, by the reading in the module's words.
    fn read_back(text: &str) -> Vec<Pair> {
        let mut parts: Vec<String> = Vec::new();
        for part in text.split('&').filter(|_| !text.is_empty()) {
            match parts.last_mut() {
                Some(last) if !part.contains('=') => {
                    last.push('&');
                    last.push_str(part);
                }
                _ => parts.push(part.to_owned()),
            }
        }
        let read = |part: &String| {
            let (name, value) = part.split_once('=').unwrap();
            let mut path = Vec::new();
            for mut key in name.split('.') {
                let mut places = Vec::new();
                while let Some((rest, index)) = split_index(key) {
                    places.push(Step::Index(index));
                    key = rest;
                }
                path.push(Step::Key(key.to_owned()));
                path.extend(places.into_iter().rev());
            }
            Pair { path, value: value.to_owned() }
        };
        parts.iter().map(read).collect()
    }

    fn of(body: &Value) -> Vec<Pair> {
        pairs(body.to_string().as_bytes()).unwrap()
    }

    /// Few letters, so that bodies meet.
    fn text() -> impl Strategy<Value = String> {
        prop::sample::select(vec!["a", "b", "1", "0", "&", "=", ".", "[", "]", "[0]", "a=b", "&a=", "?", "/", "é"])
            .prop_map(str::to_owned)
            .prop_flat_map(|first| {
                prop::collection::vec(prop::sample::select(vec!["a", "b", "1", "&", "=", ".", "[0]", "]"]), 0..4)
                    .prop_map(move |rest| format!("{first}{}", rest.concat()))
            })
    }

    fn value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            4 => text().prop_map(Value::String),
            1 => Just(json!(1)),
            1 => Just(json!(true)),
            1 => Just(Value::Null),
            1 => Just(json!("")),
        ];
        leaf.prop_recursive(3, 12, 3, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..3).prop_map(Value::Array),
                object(inner).prop_map(Value::Object),
            ]
        })
    }

    fn object(inner: impl Strategy<Value = Value>) -> impl Strategy<Value = Map<String, Value>> {
        let name =
            prop_oneof![4 => prop::sample::select(vec!["a", "b", "ab", "0", "1"]).prop_map(str::to_owned), 1 => text()];
        prop::collection::vec((name, inner), 0..4).prop_map(|members| members.into_iter().collect())
    }

    /// Bodies that hold together: the rule accepts many of them, and many of the rest collide.
    fn many() -> Vec<Value> {
        use proptest::strategy::ValueTree;
        use proptest::test_runner::TestRunner;
        let mut runner = TestRunner::deterministic();
        let bodies = object(value());
        (0..20_000).map(|_| Value::Object(bodies.new_tree(&mut runner).unwrap().current())).collect()
    }

    /// Strict everywhere: the text gives back what it was made from, so no two bodies share one.
    #[test]
    fn two_accepted_bodies_are_signed_differently() {
        let (mut accepted, mut met, mut seen) = (0, 0, HashMap::<String, Vec<Pair>>::new());
        for body in many() {
            let pairs = of(&body);
            if check(&pairs, &[], true).is_err() {
                continue;
            }
            accepted += 1;
            let text = join(&pairs);
            assert_eq!(read_back(&text), pairs, "{body} is signed {text:?}");
            if let Some(other) = seen.insert(text.clone(), pairs.clone()) {
                met += usize::from(!pairs.is_empty());
                assert_eq!(other, pairs, "{text:?}");
            }
        }
        assert!(accepted > 2000 && met > 20, "{accepted} bodies were accepted, {met} met another: too few to tell");
    }

    /// Nothing is refused without need: behind another member, each refused value and name reads as another body.
    #[test]
    fn what_is_refused_has_a_double() {
        let (mut values, mut names) = (0, 0);
        let mut runner = proptest::test_runner::TestRunner::deterministic();
        for _ in 0..20_000 {
            use proptest::strategy::ValueTree;
            let text = text().new_tree(&mut runner).unwrap().current();
            let with_value = of(&json!({ "z": text }));
            assert_eq!(
                check(&with_value, &[], true).is_err(),
                read_back(&join(&with_value)) != with_value,
                "value {text:?}"
            );
            values += usize::from(check(&with_value, &[], true).is_err());
            let with_name = of(&json!({ "A": "x", "z": { text.clone(): "x" } }));
            assert_eq!(
                check(&with_name, &[], true).is_err(),
                read_back(&join(&with_name)) != with_name,
                "name {text:?}"
            );
            names += usize::from(check(&with_name, &[], true).is_err());
        }
        assert!(values > 1000 && names > 1000, "{values} {names}");
    }

    #[test]
    fn references_are_held_to_it_and_free_texts_when_strict() {
        let url = "https://shop.example.com/?a=1&b=2";
        let free = of(&json!({ "orderNumber": "CMD-1", "returnUrl": url, "name": "Smith & Sons = canary&x=y" }));
        assert_eq!(check(&free, &["/orderNumber"], false), Ok(()));
        let error = check(&free, &["/orderNumber"], true).unwrap_err();
        assert!(error.contains("`/name`") && !error.contains("canary"), "{error}");
        let bad = of(&json!({ "customer": { "id": "canary&amount=5" } }));
        let error = check(&bad, &["/customer/id"], false).unwrap_err();
        assert!(error.contains("`/customer/id`") && !error.contains("canary"), "{error}");
        for fine in ["A&B", "a=b", "a=b&c", "?x", "a.b[0]"] {
            assert_eq!(check(&of(&json!({ "orderNumber": fine })), &["/orderNumber"], false), Ok(()), "{fine}");
        }
        let error = check(&of(&json!({ "map": { "canary.x": 1 } })), &[], false).unwrap_err();
        assert!(error.contains("`/map`") && !error.contains("canary"), "{error}");
    }
}
