//! The signed text of a plain body, in one pass and without a copy of it: objects and lists of texts, whole numbers and
//! short decimals, `true`, `false` and `null`, without escapes and without spaces. Nearly every body that is sent is that.
//!
//! It decides nothing of its own. What `flatten` would list in another order, print in another way or refuse, and what
//! `ambiguity` might refuse, isn't plain, and goes to those two. The tests hold every text made here against theirs.

use std::fmt::Write as _;

use super::ambiguity::is_ambiguous_value;

/// Objects within objects; what is deeper isn't plain.
const DEEPEST: usize = 16;

/// Appends the signed text of the body and answers true, or leaves the text as it is and answers false.
pub(super) fn append(body: &[u8], text: &mut String) -> bool {
    let start = text.len();
    let mut plain = Plain { start, path: String::with_capacity(128), names: Vec::with_capacity(32), text };
    let object = std::str::from_utf8(body).ok().and_then(|body| body.strip_prefix('{'));
    if object.and_then(|object| plain.object(object, 0)) == Some("") {
        return true;
    }
    text.truncate(start);
    false
}

struct Plain<'body, 'text> {
    text: &'text mut String,
    start: usize,
    path: String,
    /// Of the objects that are open, the names so far.
    names: Vec<&'body str>,
}

/// All answer what is left behind what they have read, or nothing if it isn't plain.
impl<'body> Plain<'body, '_> {
    /// Behind its `{`.
    fn object(&mut self, mut rest: &'body str, depth: usize) -> Option<&'body str> {
        if let Some(rest) = rest.strip_prefix('}') {
            return Some(rest);
        }
        let (known, length) = (self.names.len(), self.path.len());
        loop {
            let (name, behind) = string(rest)?;
            // A name that comes twice is listed once.
            if is_odd(name) || self.names.get(known..)?.contains(&name) {
                return None;
            }
            self.names.push(name);
            if depth > 0 {
                self.path.push('.');
            }
            self.path.push_str(name);
            rest = self.value(behind.strip_prefix(':')?, depth)?;
            self.path.truncate(length);
            let Some(more) = rest.strip_prefix(',') else { break };
            rest = more;
        }
        self.names.truncate(known);
        rest.strip_prefix('}')
    }

    /// Behind its `[`.
    fn list(&mut self, mut rest: &'body str, depth: usize) -> Option<&'body str> {
        if let Some(rest) = rest.strip_prefix(']') {
            return Some(rest);
        }
        let length = self.path.len();
        for index in 0_usize.. {
            write!(self.path, "[{index}]").ok()?;
            rest = self.value(rest, depth)?;
            self.path.truncate(length);
            let Some(more) = rest.strip_prefix(',') else { break };
            rest = more;
        }
        rest.strip_prefix(']')
    }

    fn value(&mut self, rest: &'body str, depth: usize) -> Option<&'body str> {
        match rest.as_bytes().first()? {
            b'"' => {
                let (value, rest) = string(rest)?;
                (!is_ambiguous_value(value)).then(|| self.pair(value, rest))
            }
            b'{' if depth < DEEPEST => self.object(rest.get(1..)?, depth + 1),
            b'[' if depth < DEEPEST => self.list(rest.get(1..)?, depth + 1),
            b't' => Some(self.pair("true", rest.strip_prefix("true")?)),
            b'f' => Some(self.pair("false", rest.strip_prefix("false")?)),
            b'n' => Some(self.pair("", rest.strip_prefix("null")?)),
            _ => {
                let (number, rest) = number(rest)?;
                Some(self.pair(number, rest))
            }
        }
    }

    fn pair(&mut self, value: &str, rest: &'body str) -> &'body str {
        if self.text.len() > self.start {
            self.text.push('&');
        }
        self.text.push_str(&self.path);
        self.text.push('=');
        self.text.push_str(value);
        rest
    }
}

/// Whether JavaScript may list the name out of order, as it does with whole numbers, or `ambiguity` may refuse it.
fn is_odd(name: &str) -> bool {
    name.as_bytes().first().is_none_or(u8::is_ascii_digit)
        || name.bytes().fold(false, |is_odd, byte| is_odd | matches!(byte, b'.' | b'&' | b'=' | b'[' | b']'))
}

/// A text between quotes, without escapes, and what is behind it.
fn string(rest: &str) -> Option<(&str, &str)> {
    let text = rest.strip_prefix('"')?;
    // A search ends at whatever isn't plain: if that is no quote, nothing is read.
    let end = text.bytes().position(|byte| byte == b'"' || byte == b'\\' || byte < 0x20)?;
    let (text, rest) = text.split_at_checked(end)?;
    Some((text, rest.strip_prefix('"')?))
}

/// A number that JavaScript prints as it stands here, and what is behind it: of at most 15 digits, which a double keeps,
/// without an exponent, without zeros that could be left out, and not so small that JavaScript would write an exponent.
fn number(rest: &str) -> Option<(&str, &str)> {
    let end = rest.bytes().position(|byte| !byte.is_ascii_digit() && byte != b'.').unwrap_or(rest.len());
    let (token, rest) = rest.split_at_checked(end)?;
    let (whole, fraction) = match token.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (token, None),
    };
    let is_whole = !whole.is_empty() && (whole == "0" || !whole.starts_with('0'));
    let is_fraction = fraction.is_none_or(|fraction| {
        !fraction.is_empty() && !fraction.contains('.') && !fraction.ends_with('0') && !fraction.starts_with("000000")
    });
    // An exponent, or whatever else makes it another number.
    let goes_on = rest.starts_with(['e', 'E', '+', '-']);
    (is_whole && is_fraction && token.len() <= 15 && !goes_on).then_some((token, rest))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{ambiguity, flatten, random};
    use super::*;

    /// What the two judges say, held to the strictest.
    fn judged(body: &str) -> Result<String, String> {
        let pairs = flatten::pairs(body.as_bytes())?;
        ambiguity::check(&pairs, &[], true)?;
        Ok(flatten::join(&pairs))
    }

    fn plain(body: &str) -> Option<String> {
        let mut text = "/orders".to_owned();
        let is_plain = append(body.as_bytes(), &mut text);
        let flat = text.strip_prefix("/orders").unwrap().to_owned();
        assert!(is_plain || flat.is_empty(), "{body}: {flat}");
        is_plain.then_some(flat)
    }

    fn json() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            3 => "[ab&=.é \\[\\]]{0,6}".prop_map(|text| format!("\"{text}\"")),
            3 => "-?(0|[1-9][0-9]{0,16})(\\.[0-9]{1,9})?([eE][-+]?[0-9]{1,2})?",
            2 => "(0|[1-9][0-9]{0,9})(\\.[0-9]{0,6}[1-9])?",
            2 => prop::sample::select(vec!["true", "false", "null", "\"\\n\"", "\"\\u0041\""]).prop_map(str::to_owned),
        ];
        leaf.prop_recursive(3, 12, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..3).prop_map(|items| format!("[{}]", items.join(","))),
                object(inner),
            ]
        })
    }

    fn object(inner: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
        let names = vec!["a", "b", "ab", "é", "c", "d", "e", "f", "amount", "x[0]", "a.b", "1", "01", "-1", "", "a&b"];
        let space = prop::sample::select(vec!["", "", "", "", "", "", "", " "]);
        prop::collection::vec((prop::sample::select(names), inner, space), 0..4).prop_map(|members| {
            let members = members.iter().map(|(name, value, space)| format!("\"{name}\":{space}{value}"));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5_000))]

        #[test]
        fn what_is_plain_is_signed_as_judged(body in object(json())) {
            if let Some(text) = plain(&body) {
                prop_assert_eq!(Ok(text), judged(&body), "{}", body);
            }
        }

        /// A body that is cut, or has a character more, isn't signed by mistake.
        #[test]
        fn what_is_no_json_is_not_plain(body in object(json()), at in any::<prop::sample::Index>(), more in "[ab{}\\[\\],:\"]?") {
            let places: Vec<usize> = body.char_indices().map(|(at, _)| at).collect();
            let mut body = body.clone();
            body.truncate(*at.get(&places));
            let body = body + &more;
            if let Some(text) = plain(&body) {
                prop_assert_eq!(Ok(text), judged(&body), "{}", body);
            }
        }
    }

    #[test]
    fn random_bodies_of_every_kind() {
        let mut dice = random::Dice::new(1);
        for _ in 0..20_000 {
            let body = random::body(&mut dice);
            if let Some(text) = plain(&body) {
                assert_eq!(Ok(text), judged(&body), "{body}");
            }
        }
    }

    #[test]
    fn usual_bodies_are_plain() {
        let order = r#"{"orderNumber":"CMD-1","amount":9.5,"returnUrl":"https://shop.example.com/?a=1","name":"Zoë & Co","items":[{"id":1},{"id":20}],"free":true,"tax":null,"tiny":0.000001,"long":123456789012345}"#;
        let text = "orderNumber=CMD-1&amount=9.5&returnUrl=https://shop.example.com/?a=1&name=Zoë & Co&items[0].id=1&items[1].id=20&free=true&tax=&tiny=0.000001&long=123456789012345";
        assert_eq!(plain(order).as_deref(), Some(text));
        assert_eq!(judged(order).as_deref(), Ok(text));
        for (body, text) in [("{}", ""), (r#"{"a":{},"b":[]}"#, ""), (r#"{"a":"","b":0}"#, "a=&b=0")] {
            assert_eq!(plain(body).as_deref(), Some(text), "{body}");
        }
    }

    #[test]
    fn what_the_judges_have_to_look_at_is_not_plain() {
        for value in [
            "1.50",
            "1.0",
            "-1",
            "1e2",
            "0.0000001",
            "1234567890123456",
            "01",
            "1.",
            ".5",
            "1.2.3",
            "1-2",
            "\"a&b=c\"",
            "\"\\u0041\"",
            "\"\u{1}\"",
            "nul",
            "[1,]",
            "{\"a\":1,\"a\":2}",
            "{\"1\":1}",
            "{\"a.b\":1}",
            "{\"\":1}",
            "1 ",
            " 1",
        ] {
            assert_eq!(plain(&format!("{{\"a\":{value}}}")), None, "{value}");
        }
        for body in ["", "{", "[]", "5", "{\"a\"}", "{\"a\":}", "{\"a\":1}}", "{\"a\":1} ", "{\"a\":1,}", "\"a\""] {
            assert_eq!(plain(body), None, "{body}");
        }
        let deep = |levels: usize| format!("{}1{}", "{\"a\":".repeat(levels), "}".repeat(levels));
        assert!(plain(&deep(DEEPEST)).is_some() && plain(&deep(DEEPEST + 2)).is_none());
    }
}
