//! The same, with an allocator that counts.

#[path = "call.rs"]
mod call;

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

fn main() {
    let _profiler = dhat::Profiler::builder().testing().build();
    call::calls(Some(|| dhat::HeapStats::get().total_blocks));
}
