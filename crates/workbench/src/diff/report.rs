//! Changes in words: for a terminal, and as Markdown for a pull request. A component that changed is used in many places:
//! the same change of the same thing is told once, with how many places it touches.

use std::collections::BTreeMap;

use super::change::{Change, Changes, Level};

/// A change and how often it is found.
struct Group<'a> {
    first: &'a Change,
    places: usize,
}

impl Changes {
    /// The same change of the same thing once, the worst first.
    fn grouped(&self) -> Vec<Group<'_>> {
        let mut index: BTreeMap<(&str, &str, &str, &str), usize> = BTreeMap::new();
        let mut groups: Vec<Group<'_>> = Vec::new();
        for change in &self.0 {
            let key = (change.class.as_str(), change.pointer.as_str(), change.before.as_str(), change.after.as_str());
            match index.get(&key).and_then(|at| groups.get_mut(*at)) {
                Some(group) => group.places = group.places.saturating_add(1),
                None => {
                    index.insert(key, groups.len());
                    groups.push(Group { first: change, places: 1 });
                }
            }
        }
        groups.sort_by_key(|group| std::cmp::Reverse(group.first.level));
        groups
    }

    /// `2 breaking, 1 risky, 4 compatible, 1 cosmetic`, leaving out what there is none of.
    pub fn count(&self) -> String {
        let groups = self.grouped();
        let of = |level: Level| groups.iter().filter(|group| group.first.level == level).count();
        let parts = Level::ALL.iter().map(|level| (of(*level), level)).filter(|(count, _)| *count > 0);
        let parts: Vec<String> = parts.map(|(count, level)| format!("{count} {level}")).collect();
        if parts.is_empty() { "no change".to_owned() } else { parts.join(", ") }
    }

    /// Lines for a terminal, the worst first.
    pub fn text(&self) -> String {
        let mut out = String::new();
        for group in self.grouped() {
            let change = group.first;
            out.push_str(&format!("  {:10} {}\n", change.level.word(), place(&group)));
            out.push_str(&format!("             {} [{}]\n", change.says, change.class));
        }
        out
    }

    /// A table of what breaks or may, and the rest folded.
    pub fn markdown(&self) -> String {
        let groups = self.grouped();
        let (loud, quiet): (Vec<_>, Vec<_>) = groups.iter().partition(|group| group.first.level >= Level::Risky);
        let table = |groups: &[&Group<'_>]| {
            let mut out = "| | where | what | class |\n| --- | --- | --- | --- |\n".to_owned();
            for group in groups {
                let cells = [
                    mark(group.first.level).to_owned(),
                    escaped(&place(group)),
                    escaped(&group.first.says),
                    format!("`{}`", group.first.class),
                ];
                out.push_str(&format!("| {} |\n", cells.join(" | ")));
            }
            out
        };
        let mut out = String::new();
        if !loud.is_empty() {
            out.push_str(&table(&loud));
        }
        if !quiet.is_empty() {
            let many =
                if quiet.len() == 1 { "1 other change".to_owned() } else { format!("{} other changes", quiet.len()) };
            out.push_str(&format!(
                "\n<details><summary>{many}, compatible or cosmetic</summary>\n\n{}\n</details>\n",
                table(&quiet)
            ));
        }
        out
    }
}

fn mark(level: Level) -> &'static str {
    match level {
        Level::Breaking => "**breaking**",
        other => other.word(),
    }
}

fn place(group: &Group<'_>) -> String {
    let change = group.first;
    let mut out: Vec<&str> =
        [change.operation.as_str(), change.place.as_str()].into_iter().filter(|it| !it.is_empty()).collect();
    if out.is_empty() {
        out.push("the document");
    }
    let more = match group.places {
        1 => String::new(),
        2 => " (and 1 more place)".to_owned(),
        many => format!(" (and {} more places)", many.saturating_sub(1)),
    };
    format!("{}{more}", out.join(", "))
}

/// Text within a cell of a Markdown table: what a spec says may hold anything. What stands between two backticks stays code,
/// as HTML, since a bar between backticks would end the cell.
pub fn escaped(text: &str) -> String {
    let mut out = String::new();
    let mut left = text.matches('`').count();
    let mut is_code = false;
    for c in text.chars() {
        match c {
            '`' if is_code || left > 1 => {
                out.push_str(if is_code { "</code>" } else { "<code>" });
                is_code = !is_code;
                left = left.saturating_sub(1);
            }
            '\n' | '\r' => out.push(' '),
            '|' | '`' | '*' | '_' | '[' | ']' | '\\' | '#' | '~' => {
                out.push('\\');
                out.push(c);
            }
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '@' => out.push_str("&#64;"),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_in_a_spec_ends_the_cell_or_calls_somebody() {
        assert_eq!(escaped("a | b\n<i> @me *x* [y](z)"), "a \\| b &lt;i&gt; &#64;me \\*x\\* \\[y\\](z)");
        assert_eq!(escaped("`a|b` and ` alone"), "<code>a\\|b</code> and \\` alone");
        assert_eq!(escaped("`a` `b`"), "<code>a</code> <code>b</code>");
    }
}
