//! How old the evidence is, as findings and remarks of `check`.

use passerelle_codegen::{Place, Spec};
use passerelle_workbench::coverage::Deviations;
use passerelle_workbench::evidence::{STALE_DAYS, Source, age, sources};

use crate::check::Found;
use crate::finding::Finding;

pub(crate) fn is_day(text: &str) -> bool {
    age(text, text).is_some()
}

/// The sources of the specs: one from the future is wrong, and one that is old is worth a remark.
pub(crate) fn of_specs(specs: &[Spec], today: &str) -> Found {
    let mut all: Vec<Source> = specs.iter().flat_map(|spec| sources(spec, today)).collect();
    all.sort_by_key(|source| std::cmp::Reverse(source.age));
    let oldest = all.iter().map(|source| source.age).max().unwrap_or_default();
    let mut found =
        Found { what: format!("{} sources, the oldest read {oldest} days ago", all.len()), ..Found::default() };
    let stale = i64::try_from(STALE_DAYS).unwrap_or(i64::MAX);
    for Source { grade, source, date, age, uses, place } in all {
        if age < 0 {
            found.findings.push(finding(place, format!("`{source}` is dated {date}, which hasn't come yet")));
        } else if age > stale {
            let places = if uses == 1 { "one place rests" } else { &format!("{uses} places rest") };
            let what = format!("{places} on `{source}` ({grade}) as it was on {date}, {age} days ago");
            found.remarks.push(Finding { mend: "read it again, and date it anew".to_owned(), ..finding(place, what) });
        }
    }
    found
}

/// Deviations dated in the future.
pub(crate) fn of_deviations(file: &str, deviations: &Deviations, today: &str) -> Vec<Finding> {
    let early = deviations.0.iter().filter(|deviation| age(&deviation.date, today).is_none_or(|age| age < 0));
    early
        .map(|deviation| {
            let place = Place { file: file.to_owned(), line: deviation.line, column: 0 };
            finding(place, format!("is dated {}, which is no day until {today}", deviation.date))
        })
        .collect()
}

fn finding(place: Place, what: String) -> Finding {
    let mend = "write the day on which it was read".to_owned();
    Finding { rule: "evidence-date".to_owned(), file: place.file, line: place.line, column: place.column, what, mend }
}
