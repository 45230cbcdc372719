//! What goes wrong, in which order: drawn from a seed, so that a schedule that finds something can be had again.

use std::collections::VecDeque;
use std::time::Duration;

/// One request's fate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing goes wrong.
    None,
    /// The connection is closed before the request is read.
    CutBeforeReading,
    /// The request is carried out, and the connection closed without a word.
    CutAfterProcessing,
    /// Carried out, and the answer breaks off in the middle.
    CutInAnswer,
    /// Never answered, and not carried out.
    Stall,
    /// Never answered, and carried out.
    StallAfterProcessing,
    /// The connection is closed, and the request carried out much later.
    Late(Duration),
    /// A proxy's page with 502, in place of the request.
    BadGateway,
    /// A proxy's page with 502, in place of the answer.
    BadGatewayAfterProcessing,
    /// Success, and half of the JSON.
    TruncatedJson,
    /// A login page with 200, in place of the request.
    LoginPage,
    /// The answer, twice.
    AnsweredTwice,
    /// The answer, and the connection closed when it is idle.
    ClosedWhenIdle,
    /// 429 with `Retry-After` in seconds, and nothing done.
    TooMany(u64),
    /// 429 with `Retry-After` as a date.
    TooManyUntil,
    /// 503, and nothing done.
    Unavailable,
    /// 401, and nothing done.
    Unauthorized,
    /// 500, and nothing done.
    Broken,
    /// 500, and carried out, but not kept under the key.
    BrokenAfterProcessing,
    /// 409, an earlier attempt being worked on.
    InProgress,
}

const WRITES: [Fault; 21] = [
    Fault::CutBeforeReading,
    Fault::CutAfterProcessing,
    Fault::CutAfterProcessing,
    Fault::CutInAnswer,
    Fault::Stall,
    Fault::StallAfterProcessing,
    Fault::Late(Duration::from_secs(3)),
    Fault::Late(Duration::from_secs(90)),
    Fault::BadGateway,
    Fault::BadGatewayAfterProcessing,
    Fault::TruncatedJson,
    Fault::LoginPage,
    Fault::AnsweredTwice,
    Fault::ClosedWhenIdle,
    Fault::TooMany(1),
    Fault::TooMany(900),
    Fault::TooManyUntil,
    Fault::Unavailable,
    Fault::Unauthorized,
    Fault::Broken,
    Fault::BrokenAfterProcessing,
];

const LOOKS: [Fault; 8] = [
    Fault::None,
    Fault::CutBeforeReading,
    Fault::Stall,
    Fault::BadGateway,
    Fault::TruncatedJson,
    Fault::LoginPage,
    Fault::TooMany(1),
    Fault::Broken,
];

/// What goes wrong with one call and with finding out about it.
#[derive(Clone, Debug)]
pub struct Schedule {
    /// Nobody listens until the client has waited so often.
    pub refused: u32,
    pub writes: VecDeque<Fault>,
    pub looks: VecDeque<Fault>,
    pub keeps_reference: bool,
    pub max_attempts: u32,
    /// Whether the provider is well when the call has ended; else resolving, too, meets what is left of the faults.
    pub well: bool,
}

impl Schedule {
    pub fn of(seed: u64) -> Self {
        let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let mut drawn = |all: &[Fault], most: usize| -> VecDeque<Fault> {
            (0..random.below(most)).map(|_| all[random.below(all.len())]).collect()
        };
        let (mut writes, looks) = (drawn(&WRITES, 5), drawn(&LOOKS, 3));
        if random.below(6) == 0 {
            writes.push_back(Fault::InProgress);
        }
        Self {
            refused: if random.below(8) == 0 { u32::try_from(random.below(4)).unwrap() } else { 0 },
            writes,
            looks,
            keeps_reference: random.below(2) == 0,
            max_attempts: u32::try_from(1 + random.below(4)).unwrap(),
            well: random.below(4) != 0,
        }
    }
}

/// xorshift64*.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 32;
        usize::try_from(drawn).unwrap() % limit
    }
}
