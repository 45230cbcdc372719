//! The same, with an allocator that counts.

#[path = "webhook.rs"]
mod webhook;

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

fn main() {
    let _profiler = dhat::Profiler::builder().testing().build();
    webhook::messages(Some(|| dhat::HeapStats::get().total_blocks));
}
