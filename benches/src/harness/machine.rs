//! Where it was measured, and what else the machine did.

use procfs::Current as _;
use serde::{Deserialize, Serialize};

/// A machine, as far as it matters here; nothing that tells whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Machine {
    /// The processor, as it calls itself.
    pub processor: String,
    /// How many cores the system shows.
    pub cores: usize,
    /// In GiB.
    pub memory_gib: u64,
    /// The kernel's release.
    pub kernel: String,
}

/// The load (processes that run or want to, over the last minute) when a row began and when it ended. The row itself is in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Load {
    /// When it began.
    pub before: f32,
    /// When it ended.
    pub after: f32,
}

impl Machine {
    /// This one. What can't be read is said to be unknown.
    #[must_use]
    pub fn here() -> Self {
        let processors = procfs::CpuInfo::current().ok();
        let processor = processors.as_ref().and_then(|cpus| cpus.model_name(0)).unwrap_or("unknown").to_owned();
        let memory = procfs::Meminfo::current().map_or(0, |memory| memory.mem_total);
        let kernel = procfs::sys::kernel::Version::current();
        Self {
            processor,
            cores: std::thread::available_parallelism().map_or(0, std::num::NonZero::get),
            memory_gib: (memory + (1 << 29)) >> 30,
            kernel: kernel
                .map_or_else(|_| "unknown".to_owned(), |v| format!("Linux {}.{}.{}", v.major, v.minor, v.patch)),
        }
    }
}

/// Load of the last minute.
#[must_use]
pub fn load() -> f32 {
    procfs::LoadAverage::current().map_or(0.0, |load| load.one)
}

/// Memory that a process has now and had at its most, in KiB: (resident, peak).
#[must_use]
pub fn memory_of(process: u32) -> Option<(u64, u64)> {
    let status = procfs::process::Process::new(i32::try_from(process).ok()?).ok()?.status().ok()?;
    Some((status.vmrss?, status.vmhwm?))
}

/// What this process has in memory now.
#[must_use]
pub fn resident_kib() -> u64 {
    memory_of(std::process::id()).map_or(0, |(resident, _)| resident)
}
