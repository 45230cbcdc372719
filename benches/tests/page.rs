//! The page is what was measured, and every subject still gives the right answer.

use std::path::Path;

use passerelle_benches::harness::record;

#[test]
fn the_page_is_what_was_kept() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    record::render(&root, true).unwrap();
}
