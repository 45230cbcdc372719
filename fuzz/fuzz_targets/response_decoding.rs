//! Any bytes as any schema of any provider: no panic, and what decodes stays what it is. The first two bytes say which
//! schema.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(init: passerelle_fuzz::seeds::write_if_wanted(), |data: &[u8]| {
    let Some(([high, low], json)) = data.split_first_chunk::<2>().map(|(number, json)| (*number, json)) else { return };
    let Ok(json) = std::str::from_utf8(json) else { return };
    passerelle_fuzz::decodes_to_itself(usize::from(u16::from_be_bytes([high, low])) % passerelle_fuzz::schemas(), json);
});
