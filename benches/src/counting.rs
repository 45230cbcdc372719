//! The workers, with an allocator that counts.

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

fn main() -> ExitCode {
    let _profiler = dhat::Profiler::builder().testing().build();
    passerelle_benches::command_line::worker_only(Some(|| dhat::HeapStats::get().total_blocks))
}
