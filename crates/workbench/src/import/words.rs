//! Names and texts: what the provider calls a thing, as Rust and the specs' conventions can have it.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToPascalCase, ToSnakeCase};

/// Words that Rust keeps for itself.
const KEYWORDS: [&str; 53] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "Self", "static", "struct", "super", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "_",
];

/// Whether a text can stand as a name in Rust, in lower case with letters, digits and `_`: the linter's `rust-name`.
#[must_use]
pub fn is_module_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && text.to_snake_case() == text
        && !KEYWORDS.contains(&text)
}

/// Names that are given once each, whatever their case.
#[derive(Debug, Default)]
pub(super) struct Names(BTreeSet<String>);

impl Names {
    /// This name, or with a number behind it if somebody has it.
    pub(super) fn give(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        for number in 2.. {
            if self.0.insert(name.to_lowercase()) {
                break;
            }
            name = format!("{wanted}{number}");
        }
        name
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains(&name.to_lowercase())
    }
}

/// A component's name: PascalCase, and none that means something else to the generator.
pub(super) fn component(wanted: &str) -> String {
    let letters: String = wanted.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let mut name = letters.to_pascal_case();
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name = format!("Schema{name}").to_pascal_case();
    }
    // A page is something else (specs/README.md), `Self` is Rust's, and the others are names that generated code uses.
    let taken = ["Self", "Option", "Vec", "String", "Box", "Result", "Value", "Map", "Error", "Default", "Client"];
    if name.ends_with("Page") || taken.contains(&name.as_str()) {
        name.push_str("Object");
    }
    // heck's idea of a word may change with what was appended.
    name.to_pascal_case()
}

/// A tag that Rust can call: letters, digits and spaces.
pub(super) fn tag(wanted: &str) -> String {
    let letters: String = wanted.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let mut words = letters.split_whitespace().collect::<Vec<_>>().join(" ");
    if !words.starts_with(|c: char| c.is_ascii_alphabetic()) {
        words = format!("Api {words}");
    }
    let snake = words.to_snake_case();
    if KEYWORDS.contains(&snake.as_str()) || ["transport", "openapi", "shared"].contains(&snake.as_str()) {
        words.push_str(" calls");
    }
    let mut letters = words.trim().chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// The name of a call within its resource, from the provider's operation id, or from method and path.
pub(super) fn verb(resource: &str, id: &str, method: &str, path: &str) -> String {
    let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
    let ends_in_one = steps.last().is_some_and(|step| step.starts_with('{'));
    let plain = match (method, ends_in_one) {
        ("get", true) => "get",
        ("get", false) => "list",
        ("post", _) => "create",
        ("put" | "patch", _) => "update",
        _ => method,
    };
    let singular = resource.trim_end_matches('s');
    // The provider's id: a path for an id, as generators make it, says no more than the path.
    let ascii: String = id.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let own = ascii.to_snake_case();
    let words: Vec<&str> = own.split('_').filter(|word| !word.is_empty()).collect();
    let of_it = |word: &&str| *word != resource && *word != singular && !resource.split('_').any(|part| part == *word);
    let short: Vec<&str> = words.iter().copied().filter(of_it).collect();
    let mut name = short.join("_").to_snake_case();
    if name.is_empty() {
        name = plain.to_owned();
    }
    if !name.starts_with(|c: char| c.is_ascii_lowercase()) {
        name = format!("{plain}_{name}");
    }
    if KEYWORDS.contains(&name.as_str()) || name == "new" || format!("{resource}_{name}") == "call_options" {
        name.push_str("_it");
    }
    name.to_snake_case()
}

/// What a field, a parameter or a value of an enum is called in Rust, as typify does it.
pub(super) fn field(text: &str) -> String {
    case(text, |text| text.to_snake_case())
}

fn case(text: &str, to: impl Fn(&str) -> String) -> String {
    let out = match text {
        "+1" => to("plus1"),
        "-1" => to("minus1"),
        _ => to(&text.replace('\'', "").replace(|c: char| c != '_' && !c.is_alphanumeric(), "-")),
    };
    if out.starts_with(char::is_alphabetic) { out } else { to("x") + &out }
}

/// Whether the values of an enum have names of their own in Rust.
pub(super) fn are_apart(values: &[String]) -> bool {
    let differ = |name: &dyn Fn(&str) -> String| {
        values.iter().map(|value| name(value)).collect::<BTreeSet<_>>().len() == values.len()
    };
    let pascal = |value: &str| case(value, |text| text.to_pascal_case());
    differ(&|value| pascal(value)) || differ(&|value| pascal(&value.replace(|c: char| !c.is_alphanumeric(), "X")))
}

/// Longest text that is taken over: the specs want their own words, and a generated doc comment isn't a manual.
const LONGEST: usize = 360;

/// A text as a spec can have it: its first paragraph, without markup that rustdoc would run or render; and whether anything
/// was left out.
pub(super) fn prose(text: &str) -> (String, bool) {
    let mut plain = String::new();
    let mut inside = false;
    let mut letters =
        text.replace("\r\n", "\n").replace('\t', " ").chars().peekable().collect::<Vec<_>>().into_iter().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '<' if letters.peek().is_some_and(|next| next.is_ascii_alphabetic() || *next == '/') => inside = true,
            '>' if inside => {
                inside = false;
                plain.push(' ');
            }
            _ if inside => {}
            // A fence would be a test of rustdoc's.
            '`' if letters.peek() == Some(&'`') => {}
            letter if letter.is_control() && letter != '\n' => {}
            letter => plain.push(letter),
        }
    }
    let mut paragraphs = plain.split("\n\n").map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
    let first = paragraphs.find(|part| !part.is_empty()).unwrap_or_default();
    let more = paragraphs.any(|part| !part.is_empty());
    if first.chars().count() <= LONGEST {
        return (first, more);
    }
    let cut: String = first.chars().take(LONGEST).collect();
    let end = cut.rfind(". ").map_or_else(|| cut.rfind(' ').unwrap_or(0), |dot| dot + 1);
    (cut.get(..end).unwrap_or_default().trim_end().to_owned(), true)
}

/// Path parameters that stand in the same place of two paths get one name: the sandbox's routes and the reader need that.
pub(super) fn places(path: &str) -> BTreeMap<String, String> {
    let mut above = String::new();
    let mut found = BTreeMap::new();
    for step in path.split('/') {
        if let Some(name) = step.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            found.insert(name.to_owned(), above.clone());
            above.push_str("/{}");
        } else {
            above.push('/');
            above.push_str(step);
        }
    }
    found
}
