//! What a spec rests on: a list of grade, source and date on every operation, and wherever else it stands. Whether a date is
//! still to come is asked by `xtask lint`: what a spec generates must not depend on a clock.

use serde_json::Value;

use super::{Findings, text};
use crate::operations::{Operation, operations, walk};

const GRADES: [&str; 4] = ["documented", "provider-code", "observed", "inferred"];

pub(super) fn check(findings: &mut Findings<'_>) {
    for operation in operations(findings.spec.bundle()) {
        evidence_present(findings, &operation);
    }
    evidence_form(findings, findings.spec.bundle());
}

fn evidence_present(findings: &mut Findings<'_>, operation: &Operation<'_>) {
    if operation.extension("x-evidence").and_then(Value::as_array).is_none_or(Vec::is_empty) {
        findings.add(
            &operation.pointer(),
            "evidence",
            "rests on nothing",
            "add x-evidence with grade, source and date",
        );
    }
}

fn evidence_form(findings: &mut Findings<'_>, bundle: &Value) {
    let (mut wrong, mut odd) = (Vec::new(), Vec::new());
    walk(bundle, &mut String::new(), &mut |pointer, node| {
        let Some(list) = node.get("x-evidence") else { return };
        for (index, entry) in list.as_array().into_iter().flatten().enumerate() {
            let date = text(Some(entry), "date");
            if !GRADES.contains(&text(Some(entry), "grade"))
                || text(Some(entry), "source").is_empty()
                || !looks_like(date)
            {
                wrong.push(format!("{pointer}/x-evidence"));
            } else if !is_date(date) {
                odd.push((format!("{pointer}/x-evidence/{index}/date"), date));
            }
        }
        if !list.is_array() {
            wrong.push(format!("{pointer}/x-evidence"));
        }
    });
    for pointer in wrong {
        findings.add(
            &pointer,
            "evidence",
            "is not a list of {grade, source, date}",
            "grades: documented, provider-code, observed, inferred; date: YYYY-MM-DD",
        );
    }
    for (pointer, date) in odd {
        findings.add(&pointer, "evidence-date", format!("{date} is no day"), "write the day of the source, YYYY-MM-DD");
    }
}

/// Whether a text has the form of a date.
fn looks_like(date: &str) -> bool {
    date.len() == 10
        && date.chars().enumerate().all(|(i, c)| if i == 4 || i == 7 { c == '-' } else { c.is_ascii_digit() })
}

/// Whether a text, `YYYY-MM-DD`, is a day of the calendar.
fn is_date(date: &str) -> bool {
    let mut parts = date.splitn(3, '-').map(|part| part.parse::<u32>().unwrap_or(0));
    let (year, month, day) = (parts.next().unwrap_or(0), parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    looks_like(date) && year > 0 && (1..=days).contains(&day)
}
