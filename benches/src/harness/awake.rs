//! Keeps the cores awake. With one call at a time, client and server sleep in turn, and on a virtual machine a core that
//! sleeps is given back to the host: to wake it costs more than the call, and varies. A server that has something to do isn't
//! like that. So something spins on each core meanwhile, in the class that runs only when nobody else wants to.

use std::process::{Child, Command, Stdio};

use crate::rows::Bench;

/// What spins, until it is dropped.
#[derive(Debug)]
pub struct Awake(Vec<Child>);

impl Awake {
    /// Something on each core.
    ///
    /// # Errors
    /// `chrt`, of util-linux, isn't there.
    pub fn keep(bench: &Bench) -> Result<Self, String> {
        let mut awake = Self(Vec::new());
        for _ in 0..std::thread::available_parallelism().map_or(1, std::num::NonZero::get) {
            let mut chrt = Command::new("chrt");
            chrt.args(["--idle", "0"]).arg(bench.binaries.join("passerelle-benches")).arg("spin");
            // It ends when its stdin does, so also when the driver is killed.
            chrt.stdin(Stdio::piped()).stdout(Stdio::null());
            awake.0.push(chrt.spawn().map_err(|error| format!("{chrt:?}: {error}"))?);
        }
        Ok(awake)
    }
}

impl Drop for Awake {
    fn drop(&mut self) {
        for child in &mut self.0 {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Spins until stdin ends.
pub fn spin() -> ! {
    std::thread::spawn(|| {
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        std::process::exit(0);
    });
    loop {
        std::hint::spin_loop();
    }
}
