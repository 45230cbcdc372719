//! The virtual clock: what the sandbox takes for "now".
//!
//! Expiry, idempotency windows and timestamps read this clock and never the machine's. It either runs along with the
//! real time or stands still where it was put; in both cases [`ClockHandle::advance`] moves it forward, never back.

use std::fmt;
use std::io::{Read, Write};
use std::time::{Duration, SystemTime};

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Serialize, Serializer};
use time::OffsetDateTime;

use crate::state::Shared;

/// The clock's own state, part of the sandbox's.
#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub(crate) struct Clock {
    started: Timestamp,
    /// Standing still is what makes two runs with one seed equal to the byte.
    runs: bool,
    /// Seconds and nanoseconds.
    advanced: (u64, u32),
}

impl Clock {
    pub(crate) fn running() -> Self {
        Self { started: Timestamp(OffsetDateTime::now_utc()), runs: true, advanced: (0, 0) }
    }

    pub(crate) fn frozen(at: SystemTime) -> Self {
        // A moment beyond the calendar is taken for its end, one before 1970 for 1970.
        let since_1970 = at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
        let started = Timestamp(OffsetDateTime::UNIX_EPOCH).plus(since_1970);
        Self { started, runs: false, advanced: (0, 0) }
    }

    pub(crate) fn now(&self) -> Timestamp {
        let base = if self.runs { Timestamp(OffsetDateTime::now_utc()).max(self.started) } else { self.started };
        base.plus(self.advanced())
    }

    fn advanced(&self) -> Duration {
        let (seconds, nanoseconds) = self.advanced;
        Duration::new(seconds, nanoseconds)
    }

    pub(crate) fn advance(&mut self, by: Duration) {
        let advanced = self.advanced().saturating_add(by);
        self.advanced = (advanced.as_secs(), advanced.subsec_nanos());
    }

    #[cfg(feature = "client")]
    pub(crate) fn runs(&self) -> bool {
        self.runs
    }

    /// From where it was, in the manner of `other`: running, or standing still.
    pub(crate) fn go_on_as(&mut self, other: &Self) {
        self.runs = other.runs;
    }
}

/// A moment on the virtual clock. Shown as ISO 8601 in UTC with milliseconds, as JavaScript's `toISOString`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Timestamp(OffsetDateTime);

impl Timestamp {
    pub(crate) fn plus(self, by: Duration) -> Self {
        Self(self.0.saturating_add(time::Duration::try_from(by).unwrap_or(time::Duration::MAX)))
    }

    /// How long after `earlier` this is; zero if it is not.
    pub(crate) fn since(self, earlier: Self) -> Duration {
        Duration::try_from(self.0 - earlier.0).unwrap_or(Duration::ZERO)
    }

    /// An RFC 3339 date-time, or a bare date, which is its midnight in UTC.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        use time::format_description::well_known::Rfc3339;
        let midnight = || OffsetDateTime::parse(&format!("{text}T00:00:00Z"), &Rfc3339);
        let moment = OffsetDateTime::parse(text, &Rfc3339).or_else(|_| midnight()).ok()?;
        // Checked: the last hours of the year 9999 in the west are beyond the calendar in UTC.
        moment.checked_to_offset(time::UtcOffset::UTC).map(Self)
    }

    /// With microseconds, as Python's Pydantic prints an aware date-time.
    pub(crate) fn with_microseconds(self) -> String {
        format!("{}.{:06}Z", self.to_seconds(), self.0.microsecond())
    }

    /// Milliseconds since 1970.
    pub(crate) fn unix_millis(self) -> i64 {
        // The calendar ends long before an i64 of milliseconds does.
        i64::try_from(self.0.unix_timestamp_nanos().div_euclid(1_000_000)).unwrap_or(i64::MAX)
    }

    fn to_seconds(self) -> String {
        let moment = self.0;
        let month = u8::from(moment.month());
        let (hour, minute, second) = moment.to_hms();
        format!("{:04}-{month:02}-{:02}T{hour:02}:{minute:02}:{second:02}", moment.year(), moment.day())
    }
}

/// For storage: nanoseconds since 1970.
impl BorshSerialize for Timestamp {
    fn serialize<W: Write>(&self, writer: &mut W) -> std::io::Result<()> {
        BorshSerialize::serialize(&self.0.unix_timestamp_nanos(), writer)
    }
}

impl BorshDeserialize for Timestamp {
    fn deserialize_reader<R: Read>(reader: &mut R) -> std::io::Result<Self> {
        let nanos = i128::deserialize_reader(reader)?;
        let moment = OffsetDateTime::from_unix_timestamp_nanos(nanos);
        moment.map(Self).map_err(|error| std::io::Error::new(std::io::ErrorKind::InvalidData, error))
    }
}

impl From<Timestamp> for SystemTime {
    fn from(moment: Timestamp) -> Self {
        moment.0.into()
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{:03}Z", self.to_seconds(), self.0.millisecond())
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The sandbox's clock, from [`Sandbox::clock`](crate::Sandbox::clock).
#[derive(Debug)]
pub struct ClockHandle<'a> {
    pub(crate) shared: &'a Shared,
}

impl ClockHandle<'_> {
    /// Moves the time of all three providers forward. Whatever is due on the way happens at its own moment and in its
    /// order: sessions and orders expire, refunds arrive, messages to the shop are sent and tried again. When this
    /// returns it has all happened.
    pub async fn advance(&self, by: Duration) {
        let target = self.shared.lock().now().plus(by);
        loop {
            crate::outbox::deliver_due(self.shared).await;
            let mut state = self.shared.lock();
            let now = state.now();
            // An attempt that has just failed may have made another that is due before the target.
            let next = state.next_due().filter(|due| *due < target).unwrap_or(target);
            if next <= now && now >= target {
                break;
            }
            state.clock.advance(next.since(now));
        }
        // What the courier waits for is nearer now.
        self.shared.bell.notify_one();
        self.shared.changed().await;
    }

    /// The sandbox's present.
    pub fn now(&self) -> SystemTime {
        self.shared.lock().clock.now().into()
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::{Clock, Timestamp};

    #[test]
    fn a_frozen_clock_moves_only_when_told() {
        let mut clock = Clock::frozen(SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123));
        assert_eq!(clock.now().to_string(), "2023-11-14T22:13:20.123Z");
        assert_eq!(clock.now().with_microseconds(), "2023-11-14T22:13:20.123000Z");
        clock.advance(Duration::from_secs(40));
        assert_eq!(clock.now().to_string(), "2023-11-14T22:14:00.123Z");
        clock.advance(Duration::MAX);
        assert!(clock.now().to_string().starts_with("9999-12-31"));
    }

    #[test]
    fn dates_are_read_in_any_offset() {
        assert_eq!(Timestamp::parse("2026-01-02T01:30:00+02:00").unwrap().to_string(), "2026-01-01T23:30:00.000Z");
        assert_eq!(Timestamp::parse("2026-01-02").unwrap().to_string(), "2026-01-02T00:00:00.000Z");
        assert!(Timestamp::parse("tomorrow").is_none());
        assert!(Timestamp::parse("9999-12-31T23:59:59-23:00").is_none(), "in UTC that is beyond the calendar");
    }
}
