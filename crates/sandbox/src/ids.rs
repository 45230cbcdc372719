//! Ids, keys and secrets in the providers' own forms, all from the seed: the same seed and the same calls give the
//! same ids. Each user of a generator has a stream of its own, so that one provider's calls don't shift another's ids.

use std::io::{Read, Write};

use borsh::{BorshDeserialize, BorshSerialize};
use rand_chacha::ChaCha12Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// 1 and 0, I and O are left out (facts/lomi.md §8).
const LOMI_ALPHABET: &[u8] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const ALPHANUMERIC: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const DIGITS: &[u8] = b"0123456789";

/// Which sequence of the seed to draw from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Stream {
    Lygos,
    Lomi,
    /// Apart from `Lomi`, or looking at something would change the ids of what is made next.
    LomiRequests,
    LomiMessages,
    /// The chance that a configured client takes between its attempts.
    #[cfg(feature = "client")]
    Client,
    Tygapay,
    /// What happens to messages and connections: ids of deliveries, and whether a fault strikes.
    Outbox,
    Faults,
}

#[derive(Debug, Clone)]
pub(crate) struct Ids(ChaCha12Rng);

impl Ids {
    pub(crate) fn new(seed: u64, stream: Stream) -> Self {
        let mut generator = ChaCha12Rng::seed_from_u64(seed);
        generator.set_stream(match stream {
            Stream::Lygos => 1,
            Stream::Lomi => 2,
            Stream::LomiRequests => 3,
            Stream::Tygapay => 4,
            Stream::Outbox => 5,
            Stream::Faults => 6,
            Stream::LomiMessages => 7,
            #[cfg(feature = "client")]
            Stream::Client => 8,
        });
        Self(generator)
    }

    pub(crate) fn uuid(&mut self) -> String {
        let mut bytes = [0; 16];
        self.0.fill_bytes(&mut bytes);
        uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
    }

    /// 14 characters, the tail of lomi.'s `cs_…`, `txn_…` and of its payment links.
    pub(crate) fn lomi_code(&mut self) -> String {
        self.pick(LOMI_ALPHABET, 14)
    }

    pub(crate) fn alphanumeric(&mut self, length: usize) -> String {
        self.pick(ALPHANUMERIC, length)
    }

    pub(crate) fn digits(&mut self, length: usize) -> String {
        self.pick(DIGITS, length)
    }

    /// `length` bytes, in hexadecimal.
    pub(crate) fn hex(&mut self, length: usize) -> String {
        let mut bytes = vec![0; length];
        self.0.fill_bytes(&mut bytes);
        hex::encode(bytes)
    }

    /// True in `percent` of a hundred cases.
    pub(crate) fn chance(&mut self, percent: u8) -> bool {
        self.0.next_u32() % 100 < u32::from(percent)
    }

    /// A whole number from `low` to `high`.
    pub(crate) fn between(&mut self, low: u64, high: u64) -> u64 {
        low.saturating_add(self.0.next_u64() % high.saturating_sub(low).saturating_add(1))
    }

    fn pick(&mut self, alphabet: &[u8], length: usize) -> String {
        let size = u32::try_from(alphabet.len()).unwrap_or(u32::MAX).max(1);
        (0..length)
            .filter_map(|_| {
                let place = usize::try_from(self.0.next_u32() % size).ok()?;
                alphabet.get(place).copied().map(char::from)
            })
            .collect()
    }
}

/// For storage: the seed, the stream, and how far it has been drawn.
impl BorshSerialize for Ids {
    fn serialize<W: Write>(&self, writer: &mut W) -> std::io::Result<()> {
        let place = (self.0.get_seed(), self.0.get_stream(), self.0.get_word_pos());
        BorshSerialize::serialize(&place, writer)
    }
}

impl BorshDeserialize for Ids {
    fn deserialize_reader<R: Read>(reader: &mut R) -> std::io::Result<Self> {
        let (seed, stream, position) = <([u8; 32], u64, u128)>::deserialize_reader(reader)?;
        let mut generator = ChaCha12Rng::from_seed(seed);
        generator.set_stream(stream);
        generator.set_word_pos(position);
        Ok(Self(generator))
    }
}

#[cfg(test)]
mod tests {
    use super::{Ids, Stream};

    #[test]
    fn the_same_seed_gives_the_same_ids_for_ever() {
        let mut ids = Ids::new(7, Stream::Lygos);
        let first = ids.uuid();
        assert_eq!(Ids::new(7, Stream::Lygos).uuid(), first);
        assert_ne!(Ids::new(8, Stream::Lygos).uuid(), first);
        assert_ne!(Ids::new(7, Stream::Lomi).uuid(), first);
        assert_ne!(ids.uuid(), first);
    }

    #[test]
    fn ids_have_the_providers_forms() {
        let mut ids = Ids::new(0, Stream::Tygapay);
        assert_eq!(ids.alphanumeric(20).len(), 20);
        assert_eq!(ids.hex(32).len(), 64);
        assert!(ids.lomi_code().bytes().all(|byte| b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ".contains(&byte)));
        assert_eq!(uuid::Uuid::parse_str(&ids.uuid()).unwrap().get_version_num(), 4);
    }
}
