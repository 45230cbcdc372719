//! Random JSON bodies for the comparison with npm `qs` (tests/third_party/qs): whatever a JSON text can hold and a string
//! of Rust's can carry. From a seed, so that both sides can name a body by its number.

use std::fmt::Write as _;

/// SplitMix64: ten lines, no dependency, the same everywhere.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[usize::try_from(self.below(u64::try_from(from.len()).unwrap())).unwrap()]
    }

    fn digits(&mut self, most: u64) -> String {
        let count = 1 + self.below(most);
        let digits: String = (0..count).map(|_| char::from(b'0' + u8::try_from(self.below(10)).unwrap())).collect();
        // JSON has no leading zeros.
        let plain = digits.trim_start_matches('0');
        if plain.is_empty() { "0".to_owned() } else { plain.to_owned() }
    }
}

/// A body: mostly an object, now and then a list or a bare value.
pub(super) fn body(dice: &mut Dice) -> String {
    match dice.below(20) {
        0 => list(dice, 3),
        1 => value(dice, 0),
        _ => object(dice, 3),
    }
}

fn value(dice: &mut Dice, depth: u64) -> String {
    match dice.below(if depth == 0 { 8 } else { 11 }) {
        0 | 1 => number(dice),
        2 => dice.pick(&["null", "true", "false"]).to_owned(),
        3 => "\"\"".to_owned(),
        4 => dice.pick(&["{}", "[]", "[[]]", "[{}]", "{\"a\":{}}", "[null]"]).to_owned(),
        5..=7 => text(dice),
        8 => list(dice, depth - 1),
        _ => object(dice, depth - 1),
    }
}

fn object(dice: &mut Dice, depth: u64) -> String {
    let mut json = "{".to_owned();
    for place in 0..dice.below(6) {
        let comma = if place == 0 { "" } else { "," };
        let name = name(dice);
        let value = value(dice, depth);
        write!(json, "{comma}{}{name}:{value}", dice.pick(&["", "", " ", "\n"])).unwrap();
    }
    json + "}"
}

fn list(dice: &mut Dice, depth: u64) -> String {
    let items: Vec<String> = (0..dice.below(5)).map(|_| value(dice, depth)).collect();
    format!("[{}]", items.join(","))
}

/// Names that JavaScript lists out of order are among them, names given twice, and names that mean something to it.
fn name(dice: &mut Dice) -> String {
    match dice.below(4) {
        0 => format!("\"{}\"", dice.digits(2)),
        1 => format!(
            "\"{}\"",
            dice.pick(&[
                "01",
                "-1",
                "1.5",
                "1e3",
                "+1",
                "4294967294",
                "4294967295",
                "4294967296",
                "99999999999999999999",
                "__proto__",
                "constructor",
                "toString",
                "length",
                "hasOwnProperty",
                "a.b",
                "a[0]",
                "a&b",
                "a=b",
                "?",
                "",
            ])
        ),
        2 => text(dice),
        _ => format!("\"{}\"", dice.pick(&["amount", "orderNumber", "name", "items", "a", "b", "customerInformation"])),
    }
}

/// A JSON text, with each character as it is or escaped.
fn text(dice: &mut Dice) -> String {
    let mut json = "\"".to_owned();
    for _ in 0..dice.below(12) {
        let drawn = match dice.below(6) {
            0 => u32::try_from(dice.below(0x80)).unwrap(),
            1 => u32::try_from(dice.below(0x800)).unwrap(),
            2 => u32::try_from(dice.below(0x11_0000)).unwrap(),
            3 => [0x2028, 0x2029, 0xfeff, 0x1f600, 0x10_ffff, 0xffff, 0x7f, 0][usize::try_from(dice.below(8)).unwrap()],
            _ => u32::from(dice.pick(&["&", "=", ".", "[", "]", "%", "+", " ", "\"", "\\", "/", "?"]).as_bytes()[0]),
        };
        // Halves of a surrogate pair are no characters, and no string of Rust's holds them.
        let Some(character) = char::from_u32(drawn) else { continue };
        let must = matches!(character, '"' | '\\') || u32::from(character) < 0x20;
        if must || dice.below(4) == 0 {
            let mut units = [0; 2];
            character.encode_utf16(&mut units).iter().for_each(|unit| write!(json, "\\u{unit:04x}").unwrap());
        } else {
            json.push(character);
        }
    }
    json + "\""
}

fn number(dice: &mut Dice) -> String {
    let sign = dice.pick(&["", "", "-"]);
    match dice.below(8) {
        0 => dice
            .pick(&[
                "-0",
                "0",
                "-0.0",
                "0.0",
                "0e5",
                "1e21",
                "1e20",
                "123456789012345680000",
                "1e-6",
                "1e-7",
                "9007199254740991",
                "9007199254740992",
                "9007199254740993",
                "0.1",
                "0.30000000000000004",
                "5e-324",
                "1e400",
                "1E+2",
                "1e28",
                "1e-28",
                "1.7976931348623157e308",
                "100.00",
            ])
            .to_owned(),
        1 => format!("{sign}{}.{:018}", dice.digits(2), dice.below(1_000_000_000_000_000_000)),
        2 => format!("{sign}0.{:018}", dice.below(1_000)),
        3 => format!(
            "{sign}{}{}{}{}",
            dice.digits(3),
            dice.pick(&["e", "E"]),
            dice.pick(&["", "+", "-"]),
            dice.below(30)
        ),
        4 => format!("{sign}{}.{}e{}{}", dice.digits(2), dice.digits(4), dice.pick(&["", "-"]), dice.below(12)),
        5 => format!("{sign}{}.{:02}", dice.digits(6), dice.below(100)),
        6 => format!("{sign}{}", dice.digits(20)),
        _ => format!("{sign}{}", dice.digits(6)),
    }
}
