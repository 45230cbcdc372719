//! A row's plot: a panel a quantity, a bar a subject, as SVG that adapts to light and dark pages.

use maud::{Markup, html};

use super::page::show;
use super::report::{Measurement, Report, Spread};

const WIDTH: f64 = 860.0;
const LABELS: f64 = 210.0;
const NUMBERS: f64 = 190.0;
const BAR: f64 = 22.0;
const HEAD: f64 = 34.0;

const STYLE: &str = "\
text{font:13px system-ui,-apple-system,'Segoe UI',sans-serif;fill:#1f2328}\
.title{font-weight:600}.unit,.number{fill:#59636e}.number{font-size:12px}\
.ours{fill:#0a7d5a}.theirs{fill:#9aa4ae}.reach{stroke:#1f2328;stroke-width:1.2}\
.base{stroke:#d1d9e0}\
@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.unit,.number{fill:#9198a1}.ours{fill:#2ea97d}\
.theirs{fill:#5b646e}.reach{stroke:#f0f6fc}.base{stroke:#3d444d}}";

/// The plot of everything that was measured in a row.
#[must_use]
pub fn plot(report: &Report) -> String {
    let mut top = 8.0;
    let mut panels = Vec::new();
    for measurement in &report.measurements {
        panels.push(panel(measurement, top));
        top += height(measurement);
    }
    let svg = html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox=(format!("0 0 {WIDTH} {top}")) width=(WIDTH) height=(top) role="img" {
            title { (report.question) }
            style { (STYLE) }
            @for panel in panels { (panel) }
        }
    };
    svg.into_string() + "\n"
}

fn height(measurement: &Measurement) -> f64 {
    measurement.series.iter().fold(HEAD + 16.0, |height, _| height + BAR)
}

fn panel(measurement: &Measurement, top: f64) -> Markup {
    let spreads: Vec<(&str, Spread)> =
        measurement.series.iter().map(|series| (series.subject.as_str(), Spread::of(&series.samples))).collect();
    let most = spreads.iter().map(|(_, spread)| spread.max).fold(0.0, f64::max);
    let scale = Scale::of(&spreads, most);
    let mut y = top + HEAD;
    let mut rows = Vec::new();
    for (subject, spread) in &spreads {
        rows.push(bar(subject, spread, &scale, measurement, y));
        y += BAR;
    }
    let direction = if measurement.unit.more_is_better() { "more is better" } else { "less is better" };
    let scale_words = if scale.logarithmic { ", logarithmic" } else { "" };
    html! {
        text class="title" x="8" y=(top + 18.0) {
            (measurement.case) @if !measurement.case.is_empty() { " · " } (measurement.quantity)
            tspan class="unit" { " (" (direction) (scale_words) ")" }
        }
        line class="base" x1=(LABELS) y1=(top + HEAD - 4.0) x2=(LABELS) y2=(y) {}
        @for row in rows { (row) }
    }
}

fn bar(subject: &str, spread: &Spread, scale: &Scale, measurement: &Measurement, y: f64) -> Markup {
    let class = if subject.starts_with("passerelle") { "ours" } else { "theirs" };
    let (from, to) = (LABELS + scale.at(spread.min), LABELS + scale.at(spread.max));
    let middle = y + BAR / 2.0 - 2.0;
    html! {
        text x=(LABELS - 8.0) y=(y + 13.0) text-anchor="end" { (subject) }
        rect class=(class) x=(LABELS) y=(y) width=(round(scale.at(spread.median))) height=(BAR - 5.0) rx="2" {}
        line class="reach" x1=(round(from)) y1=(middle) x2=(round(to)) y2=(middle) {}
        text class="number" x=(round(to + 8.0)) y=(y + 13.0) { (show(spread.median, measurement.unit)) }
    }
}

/// From a number to a length. Logarithmic where the longest bar would make the shortest invisible.
struct Scale {
    logarithmic: bool,
    least: f64,
    most: f64,
}

impl Scale {
    fn of(spreads: &[(&str, Spread)], most: f64) -> Self {
        let least = spreads.iter().map(|(_, spread)| spread.min).filter(|least| *least > 0.0).fold(most, f64::min);
        // One decade of room below the least, so that it has a bar of its own.
        Self { logarithmic: least > 0.0 && most / least > 40.0, least: least / 10.0, most }
    }

    fn at(&self, number: f64) -> f64 {
        let room = WIDTH - LABELS - NUMBERS;
        if self.most <= 0.0 || number <= 0.0 {
            0.0
        } else if self.logarithmic {
            room * (number / self.least).max(1.0).log10() / (self.most / self.least).log10()
        } else {
            room * number / self.most
        }
    }
}

/// A tenth of a pixel is enough.
fn round(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}
