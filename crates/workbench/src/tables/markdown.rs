//! Text as GitHub's Markdown has it, in a cell of a table and elsewhere.

/// A text in a cell of a table: on one line, and with nothing in it that begins something else. Code stays code.
pub(crate) fn cell(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let pieces: Vec<&str> = line.split('`').collect();
    // A lone backtick begins no code.
    let has_code = pieces.len() % 2 == 1;
    let escaped: Vec<String> = pieces
        .iter()
        .enumerate()
        .map(|(index, piece)| {
            let piece = piece.replace('|', "\\|");
            if has_code && index % 2 == 1 { piece } else { piece.replace('<', "&lt;").replace('*', "\\*") }
        })
        .collect();
    escaped.join(if has_code { "`" } else { "\\`" })
}

/// A text as code in a cell.
pub(crate) fn code(text: &str) -> String {
    format!("`{}`", text.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "'").replace('|', "\\|"))
}

/// The first paragraph, on one line.
pub(crate) fn first_paragraph(text: &str) -> String {
    let text = text.trim();
    let paragraph = text.split("\n\n").next().unwrap_or_default();
    paragraph.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first sentence: up to a full stop before a capital letter. `lomi.` ends with one and goes on in small letters.
pub(crate) fn first_sentence(text: &str) -> String {
    let paragraph = first_paragraph(text);
    let ends = paragraph.match_indices(". ").find(|(at, _)| {
        let rest = paragraph.get(at.saturating_add(2)..).unwrap_or_default();
        rest.trim_start_matches('`').starts_with(char::is_uppercase)
    });
    match ends {
        Some((at, _)) => paragraph.get(..=at).unwrap_or_default().to_owned(),
        None => paragraph,
    }
}

/// At most `length` characters, cut between words.
pub(crate) fn short(text: &str, length: usize) -> String {
    if text.chars().count() <= length {
        return text.to_owned();
    }
    let mut out = String::new();
    for word in text.split(' ') {
        if out.chars().count() + word.chars().count() + 2 > length {
            break;
        }
        out.push_str(if out.is_empty() { "" } else { " " });
        out.push_str(word);
    }
    let open = out.matches('`').count() % 2 == 1;
    format!("{}{} …", out.trim_end_matches([',', ';', ':', ' ']), if open { "`" } else { "" })
}

/// A table; cells are Markdown already.
pub(crate) fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | ").replace("|  |", "| |"));
    let rule: Vec<String> = head.iter().map(|_| "---".to_owned()).collect();
    let body: String = rows.iter().map(|row| line(row)).collect();
    format!("{}{}{body}", line(head), line(&rule))
}

/// A word for a number of things.
pub(crate) fn count(number: usize, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {many}") }
}
