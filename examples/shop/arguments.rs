//! What the example is told on its command line.

use std::path::PathBuf;

pub struct Arguments {
    /// Real providers, with keys from the environment.
    pub live: bool,
    /// The example is the buyers, too.
    pub demo: bool,
    /// This machine alone, unless told.
    pub listen: String,
    /// How buyers and providers reach the shop.
    pub public: Option<String>,
    /// The folder of orders and inbox.
    pub data: Option<PathBuf>,
}

impl Arguments {
    pub const USAGE: &'static str = "usage: cargo run --example shop -- [OPTIONS]

  --demo            play the buyers, end with a table
  --live            the real providers, with keys from the environment; needs --public and --data
  --listen ADDRESS  127.0.0.1:8080 unless told (a free port in a demo)
  --public URL      how buyers and providers reach the shop
  --data FOLDER     keep orders and inbox here; without it they are gone at the end";

    pub fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut live, mut demo, mut listen, mut public, mut data) = (false, false, None, None, None);
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
            match word.as_str() {
                "--live" => live = true,
                "--demo" => demo = true,
                "--listen" => listen = Some(value()?),
                "--public" => public = Some(value()?.trim_end_matches('/').to_owned()),
                "--data" => data = Some(PathBuf::from(value()?)),
                _ => return Err(format!("{word} isn't known")),
            }
        }
        if live && (demo || public.is_none() || data.is_none()) {
            return Err("--live needs --public and --data, and no demo".to_owned());
        }
        let listen = listen.unwrap_or_else(|| if demo { "127.0.0.1:0" } else { "127.0.0.1:8080" }.to_owned());
        Ok(Self { live, demo, listen, public, data })
    }
}
