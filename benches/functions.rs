//! Times and allocations of single functions, for whoever changes one: `cargo bench -p passerelle-benches`. They are the very
//! subjects that `cargo xtask bench` measures beside others; what a page says comes from there.
#![allow(missing_docs, clippy::panic, reason = "a benchmark: a wrong answer ends it")]

use divan::Bencher;
use divan::counter::ItemsCount;
use passerelle_benches::harness::worker::Notes;
use passerelle_benches::subjects::subject;
use passerelle_benches::subjects::webhook::messages::SIZES;

#[global_allocator]
static ALLOCATOR: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    divan::main();
}

/// So many in a go, since one is shorter than a look at the clock. Divan's numbers are of the whole go; its `item/s` of one.
const TIMES: u64 = 100;

fn measure(bencher: Bencher<'_, '_>, row: &str, name: &str, arguments: &[&str]) {
    let arguments: Vec<String> = arguments.iter().map(|&argument| argument.to_owned()).collect();
    let (_, mut subject) = subject(row, name, &arguments).unwrap_or_else(|what| panic!("{what}"));
    bencher.counter(ItemsCount::new(TIMES)).bench_local(|| {
        let done = subject.run(TIMES, &mut Notes::default());
        done.unwrap_or_else(|what| panic!("{row}, {name}: {what}"));
    });
}

#[divan::bench(args = SIZES)]
fn webhook_lomi(bencher: Bencher<'_, '_>, size: usize) {
    measure(bencher, "webhook", "passerelle", &["lomi", &size.to_string()]);
}

#[divan::bench(args = SIZES)]
fn webhook_lygos(bencher: Bencher<'_, '_>, size: usize) {
    measure(bencher, "webhook", "passerelle", &["lygos", &size.to_string()]);
}

#[divan::bench(args = SIZES)]
fn webhook_tygapay(bencher: Bencher<'_, '_>, size: usize) {
    measure(bencher, "webhook", "passerelle", &["tygapay", &size.to_string()]);
}

#[divan::bench(args = SIZES)]
fn webhook_lomi_floor(bencher: Bencher<'_, '_>, size: usize) {
    measure(bencher, "webhook", "floor", &["lomi", &size.to_string()]);
}

#[divan::bench(args = ["parse", "format", "add"])]
fn money_amount(bencher: Bencher<'_, '_>, does: &str) {
    measure(bencher, "money", "amount", &[does]);
}

#[divan::bench(args = ["parse", "format", "add"])]
fn money_rust_decimal(bencher: Bencher<'_, '_>, does: &str) {
    measure(bencher, "money", "rust_decimal", &[does]);
}

#[divan::bench(args = ["parse", "format", "add"])]
fn money_with_currency(bencher: Bencher<'_, '_>, does: &str) {
    measure(bencher, "money", "money", &[does]);
}

#[divan::bench(args = ["create_with_customer", "all"])]
fn sign(bencher: Bencher<'_, '_>, vectors: &str) {
    measure(bencher, "sign", "passerelle", &[vectors]);
}
