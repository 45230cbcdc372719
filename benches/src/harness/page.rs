//! The page, docs/benchmarks.md: a function of what was kept.

use std::fmt::Write as _;

use super::report::{Goal, Measurement, Report, Spread, Unit};

const HEAD: &str = "\
# What passerelle costs

Measured beside what people would use instead: ours and theirs in turn, in one run, each in a process of its own, and every
answer asserted. Bars are the middle of all rounds, the line through them reaches from the least to the most. A ratio is taken
round by round, and its middle is shown with how far it reached.

`cargo xtask bench [ROW...]` measures again and writes this page; [benches/](../benches/README.md) says how each row is made
fair. Read it as sizes on one small machine, not as promises: the ratios travel better than the times.

";

/// The page of these rows, each with the words somebody wrote about it.
#[must_use]
pub fn page(reports: &[(Report, String)]) -> String {
    let mut page = HEAD.to_owned();
    page += "| row | question | goals met | measured |\n| --- | --- | --- | --- |\n";
    for (report, _) in reports {
        let met = report.goals.iter().filter(|goal| goal.met).count();
        let goals =
            if report.goals.is_empty() { "none set".to_owned() } else { format!("{met} of {}", report.goals.len()) };
        let _ = writeln!(page, "| [{0}](#{0}) | {1} | {goals} | {2} |", report.row, report.question, report.date);
    }
    for (report, words) in reports {
        page.push_str(&row(report, words));
    }
    page
}

fn row(report: &Report, words: &str) -> String {
    let mut text = format!("\n## {}\n\n**{}**\n\n", report.row, report.question);
    if !words.is_empty() {
        let _ = writeln!(text, "{}\n", words.trim());
    }
    let _ = writeln!(text, "![{0}](benchmarks/{0}.svg)\n", report.row);
    if !report.goals.is_empty() {
        text += "| goal | measured (least to most) | |\n| --- | --- | --- |\n";
        for goal in &report.goals {
            let met = if goal.met { "met" } else { "**not met**" };
            let _ = writeln!(text, "| {} | {} | {met} |", goal.text, shown(goal));
        }
        text.push('\n');
    }
    text += "<details><summary>All numbers</summary>\n\n| | | least | middle | most | the middle, against ours |\n| --- | --- | --- | --- | --- | --- |\n";
    for measurement in &report.measurements {
        text += &numbers(measurement);
    }
    let versions: Vec<String> = report.versions.iter().map(|(name, version)| format!("{name}: {version}")).collect();
    let machine = &report.machine;
    let _ = write!(
        text,
        "\n</details>\n\n<sub>{}, at {}, on {} ({} cores, {} GiB, {}); load {:.1} before, {:.1} after. {}.</sub>\n",
        report.date,
        report.commit,
        machine.processor,
        machine.cores,
        machine.memory_gib,
        machine.kernel,
        report.load.before,
        report.load.after,
        versions.join("; "),
    );
    text
}

fn numbers(measurement: &Measurement) -> String {
    let mut text = String::new();
    let ours = measurement.series.first().map(|series| series.subject.clone()).unwrap_or_default();
    for series in &measurement.series {
        let spread = Spread::of(&series.samples);
        let ratio = against(measurement, &series.subject, &ours);
        let ratio = ratio.map_or(String::new(), |ratio| format!("{}×", plain(ratio.median)));
        let what = format!(
            "{}{}{}",
            measurement.case,
            if measurement.case.is_empty() { "" } else { ": " },
            measurement.quantity
        );
        let unit = measurement.unit;
        let _ = writeln!(
            text,
            "| {what} | {} | {} | {} | {} | {ratio} |",
            series.subject,
            show(spread.min, unit),
            show(spread.median, unit),
            show(spread.max, unit),
        );
    }
    text
}

/// A row for the terminal: who took what, and the goals.
#[must_use]
pub fn summary(report: &Report) -> String {
    let mut text = format!("\n{}: {}\n", report.row, report.question);
    for measurement in &report.measurements {
        let _ = writeln!(text, "\n  {} {}", measurement.case, measurement.quantity);
        let ours = measurement.series.first().map(|series| series.subject.clone()).unwrap_or_default();
        for series in &measurement.series {
            let spread = Spread::of(&series.samples);
            let unit = measurement.unit;
            let ratio = against(measurement, &series.subject, &ours);
            let ratio = ratio.map_or(String::new(), |r| {
                format!("  {}× ours ({} to {})", plain(r.median), plain(r.min), plain(r.max))
            });
            let reach = format!("({} to {})", show(spread.min, unit), show(spread.max, unit));
            let _ = writeln!(text, "    {:<28} {:>12}  {reach:<28}{ratio}", series.subject, show(spread.median, unit));
        }
    }
    text.push('\n');
    for goal in &report.goals {
        let _ = writeln!(text, "  {}  {}: {}", if goal.met { "met    " } else { "NOT MET" }, goal.text, shown(goal));
    }
    text
}

/// How much it is of ours, if it is another's and there is something to divide by.
fn against(measurement: &Measurement, subject: &str, ours: &str) -> Option<Spread> {
    measurement.ratio(subject, ours).filter(|ratio| subject != ours && ratio.median.is_finite())
}

fn shown(goal: &Goal) -> String {
    let Spread { min, median, max } = goal.measured;
    if (max - min).abs() < f64::EPSILON {
        plain(median)
    } else {
        format!("{} ({} to {})", plain(median), plain(min), plain(max))
    }
}

/// A number with its unit, three digits of it.
#[must_use]
pub fn show(number: f64, unit: Unit) -> String {
    let scaled = |steps: &[(f64, &str)]| {
        let (size, name) =
            steps.iter().rev().find(|(size, _)| number >= *size).or(steps.first()).copied().unwrap_or((1.0, ""));
        format!("{} {name}", plain(number / size))
    };
    match unit {
        Unit::Nanoseconds => scaled(&[(1.0, "ns"), (1e3, "µs"), (1e6, "ms"), (1e9, "s")]),
        Unit::Bytes => scaled(&[(1.0, "B"), (1024.0, "KiB"), (1_048_576.0, "MiB"), (1_073_741_824.0, "GiB")]),
        Unit::Count => plain(number),
        Unit::PerSecond => format!("{}/s", plain(number)),
    }
}

/// Three digits that count, thousands set apart.
fn plain(number: f64) -> String {
    let digits = match number.abs() {
        ..0.0995 => 3,
        ..9.95 => 2,
        ..99.5 => 1,
        _ => 0,
    };
    let text = format!("{number:.digits$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text };
    let (whole, rest) = text.split_once('.').map_or((text.as_str(), ""), |(whole, rest)| (whole, rest));
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) && digit.is_ascii_digit() {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if rest.is_empty() { grouped } else { format!("{grouped}.{rest}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_have_their_unit() {
        for (number, unit, shown) in [
            (0.0, Unit::Count, "0"),
            (1_234_567.0, Unit::PerSecond, "1,234,567/s"),
            (999.0, Unit::Nanoseconds, "999 ns"),
            (61_500.0, Unit::Nanoseconds, "61.5 µs"),
            (1.5e9, Unit::Nanoseconds, "1.5 s"),
            (31_457_280.0, Unit::Bytes, "30 MiB"),
            (0.0123, Unit::Count, "0.012"),
            (1.079, Unit::Count, "1.08"),
        ] {
            assert_eq!(show(number, unit), shown);
        }
    }
}
