//! The look of a body that may be shown: of JSON the shape, of a page its tags, at most so many characters. What people or
//! providers wrote is left out, since it may be anybody's name, number or key.

/// Longest snippet, in characters.
const LONGEST: usize = 160;
/// Tags that pages of proxies and servers are made of. Anything may stand between angle brackets.
const TAGS: [&str; 13] =
    ["html", "head", "title", "body", "h1", "h2", "hr", "p", "pre", "center", "div", "span", "address"];

/// The look of a body.
pub(super) fn snippet(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    let mut out = String::new();
    match text.trim_start().chars().next() {
        None => return "nothing".to_owned(),
        Some('{' | '[') => shape(&text, &mut out),
        Some('<') => tags(&text, &mut out),
        Some(_) => out.push('…'),
    }
    let cut: String = out.chars().take(LONGEST).collect();
    let more = if out.chars().count() > LONGEST { "…" } else { "" };
    format!("{cut}{more} ({} bytes)", body.len())
}

/// JSON as far as it is JSON: brackets and the names of members; every value is `…`.
fn shape(text: &str, out: &mut String) {
    let mut rest = text.chars().peekable();
    let mut in_value = false;
    while let Some(next) = rest.next() {
        if out.chars().count() > LONGEST {
            return;
        }
        match next {
            '"' => {
                let mut name = String::new();
                while let Some(inner) = rest.next() {
                    match inner {
                        '\\' => drop(rest.next()),
                        '"' => break,
                        inner => name.push(inner),
                    }
                }
                let is_name = rest.clone().find(|next| !next.is_whitespace()) == Some(':') && is_plain(&name);
                out.push_str(if is_name { &name } else { "…" });
            }
            '{' | '}' | '[' | ']' | ',' | ':' => {
                out.push(next);
                in_value = false;
            }
            next if next.is_whitespace() => {}
            _ if in_value => {}
            _ => {
                out.push('…');
                in_value = true;
            }
        }
    }
}

/// Names of members as programs write them: no digits, so that neither a phone number nor an id passes for one.
fn is_plain(name: &str) -> bool {
    name.len() <= 40 && name.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_' || byte == b'-')
}

/// A page's tags without their attributes, and `…` for what stands between them.
fn tags(text: &str, out: &mut String) {
    for part in text.split('<').skip(1) {
        if out.chars().count() > LONGEST {
            return;
        }
        let (tag, after) = part.split_once('>').unwrap_or((part, ""));
        let name = tag.split(|c: char| !c.is_ascii_alphanumeric() && c != '/').next().unwrap_or_default();
        let known = TAGS.contains(&name.trim_start_matches('/').to_ascii_lowercase().as_str());
        out.push_str(&if known { format!("<{name}>") } else { "<…>".to_owned() });
        if !after.trim().is_empty() {
            out.push('…');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_shape_without_the_content() {
        for (body, shown) in [
            (
                r#"{"error":{"code":"no","details":null},"ids":[1,2]}"#,
                "{error:{code:…,details:…},ids:[…,…]} (50 bytes)",
            ),
            (r#"{"a b":"canary\"@example.com","+22507":true}"#, "{…:…,…:…} (44 bytes)"),
            (r#"{"detail": "Not Fou"#, "{detail:… (19 bytes)"),
            ("<html><body class=canary>canary 502</body></html>", "<html><body>…</body></html> (49 bytes)"),
            ("canary", "… (6 bytes)"),
            (" ", "nothing"),
            ("", "nothing"),
        ] {
            assert_eq!(snippet(body.as_bytes()), shown);
        }
        assert!(snippet("[1,".repeat(1000).as_bytes()).chars().count() < LONGEST + 20);
    }

    proptest! {
        #[test]
        fn no_body_makes_it_panic_and_no_value_shows(body in "[\\[{<]?(\"?[a-z:,\\\\ ]{0,8}\"?|\\PC{0,12}|canary7){0,20}") {
            let shown = snippet(body.as_bytes());
            prop_assert!(shown.chars().count() < LONGEST + 30);
            prop_assert!(!shown.contains("canary7"), "{shown}");
        }
    }
}
