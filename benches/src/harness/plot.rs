//! A row's plot: a panel a quantity, a bar a subject, as SVG that adapts to light and dark pages.

use maud::{Markup, html};

use super::page::show;
use super::report::{Measurement, Report, Series, Spread, Unit, float};

const WIDTH: f64 = 860.0;
const NUMBERS: f64 = 130.0;
const BAR: f64 = 22.0;
const HEAD: f64 = 34.0;
/// What a letter takes, about: labels are in a font of the reader's.
const LETTER: f64 = 7.0;

const STYLE: &str = "\
text{font:13px system-ui,-apple-system,'Segoe UI',sans-serif;fill:#1f2328}\
.title{font-weight:600}.unit,.number{fill:#59636e}.number{font-size:12px}\
.ours{fill:#0a7d5a}.theirs{fill:#9aa4ae}.reach{stroke:#1f2328;stroke-width:1.2}\
.base{stroke:#d1d9e0}\
@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.unit,.number{fill:#9198a1}.ours{fill:#2ea97d}\
.theirs{fill:#5b646e}.reach{stroke:#f0f6fc}.base{stroke:#3d444d}}";

/// A quantity, and a bar for each who has it.
struct Panel {
    title: String,
    unit: Unit,
    bars: Vec<Bar>,
}

struct Bar {
    label: String,
    is_ours: bool,
    spread: Spread,
}

/// The plot of everything that was measured in a row.
#[must_use]
pub fn plot(report: &Report) -> String {
    let panels = panels(&report.measurements);
    let longest = panels.iter().flat_map(|panel| &panel.bars).map(|bar| bar.label.chars().count()).max();
    let labels = (float(u64::try_from(longest.unwrap_or_default()).unwrap_or_default()) * LETTER + 24.0).max(120.0);
    let mut top = 8.0;
    let mut drawn = Vec::new();
    for panel in &panels {
        drawn.push(draw(panel, labels, top));
        top += panel.bars.iter().fold(HEAD + 16.0, |height, _| height + BAR);
    }
    let svg = html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox=(format!("0 0 {WIDTH} {top}")) width=(WIDTH) height=(top) role="img" {
            title { (report.question) }
            style { (STYLE) }
            @for panel in drawn { (panel) }
        }
    };
    svg.into_string() + "\n"
}

/// A panel a measurement; but where only ours is measured, its cases stand side by side in one.
fn panels(measurements: &[Measurement]) -> Vec<Panel> {
    let mut panels: Vec<Panel> = Vec::new();
    for measurement in measurements {
        let bars = |label: &dyn Fn(&Series) -> String| {
            let bar = |series: &Series| Bar {
                label: label(series),
                is_ours: series.subject.starts_with("passerelle"),
                spread: Spread::of(&series.samples),
            };
            measurement.series.iter().map(bar).collect::<Vec<_>>()
        };
        let (case, quantity, unit) = (&measurement.case, &measurement.quantity, measurement.unit);
        if measurement.series.len() == 1 && !case.is_empty() {
            let more = bars(&|_| case.clone());
            match panels.iter_mut().find(|panel| panel.title == *quantity && panel.unit == unit) {
                Some(panel) => panel.bars.extend(more),
                None => panels.push(Panel { title: quantity.clone(), unit, bars: more }),
            }
        } else {
            let title = if case.is_empty() { quantity.clone() } else { format!("{case} · {quantity}") };
            panels.push(Panel { title, unit, bars: bars(&|series| series.subject.clone()) });
        }
    }
    panels
}

fn draw(panel: &Panel, labels: f64, top: f64) -> Markup {
    let scale = Scale::of(&panel.bars, WIDTH - labels - NUMBERS);
    let mut y = top + HEAD;
    let mut rows = Vec::new();
    for bar in &panel.bars {
        rows.push(draw_bar(bar, panel.unit, &scale, labels, y));
        y += BAR;
    }
    let direction = if panel.unit.more_is_better() { "more is better" } else { "less is better" };
    let scale_words = if scale.logarithmic { ", logarithmic" } else { "" };
    html! {
        text class="title" x="8" y=(top + 18.0) {
            (panel.title) tspan class="unit" { " (" (direction) (scale_words) ")" }
        }
        line class="base" x1=(labels) y1=(top + HEAD - 4.0) x2=(labels) y2=(y) {}
        @for row in rows { (row) }
    }
}

fn draw_bar(bar: &Bar, unit: Unit, scale: &Scale, labels: f64, y: f64) -> Markup {
    let class = if bar.is_ours { "ours" } else { "theirs" };
    let (from, to) = (labels + scale.at(bar.spread.min), labels + scale.at(bar.spread.max));
    let middle = y + BAR / 2.0 - 2.0;
    html! {
        text x=(labels - 8.0) y=(y + 13.0) text-anchor="end" { (bar.label) }
        rect class=(class) x=(labels) y=(y) width=(round(scale.at(bar.spread.median))) height=(BAR - 5.0) rx="2" {}
        line class="reach" x1=(round(from)) y1=(middle) x2=(round(to)) y2=(middle) {}
        text class="number" x=(round(to + 8.0)) y=(y + 13.0) { (show(bar.spread.median, unit)) }
    }
}

/// From a number to a length. Logarithmic where the longest bar would make the shortest invisible.
struct Scale {
    logarithmic: bool,
    least: f64,
    most: f64,
    room: f64,
}

impl Scale {
    fn of(bars: &[Bar], room: f64) -> Self {
        let most = bars.iter().map(|bar| bar.spread.max).fold(0.0, f64::max);
        let least = bars.iter().map(|bar| bar.spread.min).filter(|least| *least > 0.0).fold(most, f64::min);
        // One decade of room below the least, so that it has a bar of its own.
        Self { logarithmic: least > 0.0 && most / least > 40.0, least: least / 10.0, most, room }
    }

    fn at(&self, number: f64) -> f64 {
        if self.most <= 0.0 || number <= 0.0 {
            0.0
        } else if self.logarithmic {
            self.room * (number / self.least).max(1.0).log10() / (self.most / self.least).log10()
        } else {
            self.room * number / self.most
        }
    }
}

/// A tenth of a pixel is enough.
fn round(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}
