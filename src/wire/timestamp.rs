//! Date-times as providers write them: RFC 3339, but also the zoneless form of Python servers and PostgreSQL's. The text is
//! what is kept; it becomes a point in time only when asked, so an odd one can't fail a response about money.

use std::convert::Infallible;
use std::fmt::{self, Write};
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

/// A provider's date-time, in the very text it was sent as.
///
/// Equality is of the text: `...:00Z` and `...:00+00:00` differ. Compare [`Timestamp::to_system_time`] for order in time.
///
/// ```
/// use passerelle::wire::Timestamp;
///
/// let created: Timestamp = serde_json::from_str("\"2026-02-14T11:30:00+01:00\"")?;
/// assert_eq!(created.as_str(), "2026-02-14T11:30:00+01:00");
/// assert_eq!(created.to_system_time(), Timestamp::from("2026-02-14T10:30:00").to_system_time());
/// assert_eq!(Timestamp::from("soon").to_system_time(), None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text as it was sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The point in time, or nothing if the text isn't one we can read.
    ///
    /// Reads a date, `T` or a space, a time with or without a fraction, and a zone: `Z`, `+01:00`, `+0100`, `+01`. Without
    /// a zone it is taken as UTC, which is what the providers' servers run in. A leap second is the second before it.
    /// Years before 1970 and dates without a time are not read.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let text = self.0.to_ascii_uppercase(); // RFC 3339 allows `t` and `z`
        let (local, offset) = split_zone(&text)?;
        // Also keeps out a second zone, and a point without digits.
        if !local.ends_with(|last: char| last.is_ascii_digit()) {
            return None;
        }
        let local = humantime::parse_rfc3339_weak(local).ok()?;
        match offset {
            Offset::AheadOfUtc(by) => local.checked_sub(by),
            Offset::BehindUtc(by) => local.checked_add(by),
        }
    }
}

enum Offset {
    AheadOfUtc(Duration),
    BehindUtc(Duration),
}

/// Takes the zone off. humantime reads UTC only; it was chosen because it has no dependency and no time zone data, and
/// an offset is just a number of minutes.
fn split_zone(text: &str) -> Option<(&str, Offset)> {
    if let Some(local) = text.strip_suffix('Z') {
        return Some((local, Offset::AheadOfUtc(Duration::ZERO)));
    }
    let time = text.get(10..)?; // beyond the date, whose hyphens are none of our business
    let Some(sign) = time.find(['+', '-']) else {
        return Some((text, Offset::AheadOfUtc(Duration::ZERO)));
    };
    let (_, zone) = time.split_at(sign);
    let local = text.strip_suffix(zone)?;
    let digits = zone.get(1..)?;
    let (hours, minutes) = match digits.len() {
        2 => (digits, "00"),
        4 => digits.split_at_checked(2)?,
        5 => digits.split_once(':')?,
        _ => return None,
    };
    let by = Duration::from_secs(two_digits(hours, 23)? * 3600 + two_digits(minutes, 59)? * 60);
    Some((local, if zone.starts_with('+') { Offset::AheadOfUtc(by) } else { Offset::BehindUtc(by) }))
}

fn two_digits(text: &str, most: u64) -> Option<u64> {
    let plain = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| plain && *number <= most)
}

impl From<SystemTime> for Timestamp {
    /// RFC 3339 in UTC, to the millisecond (finer parts are cut off): the form every provider's server takes. A time before
    /// 1970 becomes 1970, one after 9999 the end of 9999.
    fn from(time: SystemTime) -> Self {
        let mut text = String::with_capacity(24);
        let time = time.max(SystemTime::UNIX_EPOCH); // humantime panics before it
        if write!(text, "{}", humantime::format_rfc3339_millis(time)).is_err() {
            text = "9999-12-31T23:59:59.999Z".to_owned();
        }
        Timestamp(text)
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Timestamp(text)
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Timestamp(text.to_owned())
    }
}

impl FromStr for Timestamp {
    type Err = Infallible;

    /// Any text: a provider may want a form we can't read.
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Timestamp::from(text))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Option<SystemTime> {
        Timestamp::from(text).to_system_time()
    }

    fn at(seconds: u64, nanos: u32) -> Option<SystemTime> {
        SystemTime::UNIX_EPOCH.checked_add(Duration::new(seconds, nanos))
    }

    #[test]
    fn every_form_of_one_instant_is_the_same_instant() {
        for text in [
            "2026-02-14T10:31:04Z",
            "2026-02-14t10:31:04z",
            "2026-02-14T10:31:04",
            "2026-02-14 10:31:04+00",
            "2026-02-14T10:31:04+00:00",
            "2026-02-14T10:31:04-00:00",
            "2026-02-14T11:31:04+01:00",
            "2026-02-14T16:01:04+0530",
            "2026-02-13T22:31:04.000-12:00",
        ] {
            assert_eq!(read(text), at(1_771_065_064, 0), "{text}");
        }
        assert_eq!(read("2026-02-14T10:31:04.123456"), at(1_771_065_064, 123_456_000));
        assert_eq!(read("2026-02-14T11:31:04.123456789+01:00"), at(1_771_065_064, 123_456_789));
    }

    #[test]
    fn what_is_no_date_time_is_nothing_and_never_a_failure() {
        for text in [
            "",
            "soon",
            "2026-02-14",
            "2026-02-14T10:31",
            "2026-02-30T10:31:04Z",
            "2026-02-14T24:00:00Z",
            "2026-02-14T10:31:04ZZ",
            "2026-02-14T10:31:04.Z",
            "2026-02-14T10:31:04+1",
            "2026-02-14T10:31:04+24:00",
            "2026-02-14T10:31:04+01:60",
            "2026-02-14T10:31:04+01:00:00",
            "2026-02-14T10:31:04++1:00",
            "1969-12-31T23:59:59Z",
            "2026-02-14T10:31:04 UTC",
            "1771065064",
            "２０２６-02-14T10:31:04Z",
            "éééééééééé",
        ] {
            assert_eq!(read(text), None, "{text}");
            let json = serde_json::to_string(text).unwrap();
            let kept: Timestamp = serde_json::from_str(&json).unwrap();
            assert_eq!(serde_json::to_string(&kept).unwrap(), json);
        }
    }

    #[test]
    fn our_own_times_are_written_in_utc() {
        let time = at(1_771_065_064, 123_456_789).unwrap();
        assert_eq!(Timestamp::from(time).to_string(), "2026-02-14T10:31:04.123Z");
        let early = SystemTime::UNIX_EPOCH - Duration::from_secs(1);
        assert_eq!(Timestamp::from(early).as_str(), "1970-01-01T00:00:00.000Z");
        let late = at(253_402_300_800, 0).unwrap();
        assert_eq!(Timestamp::from(late).as_str(), "9999-12-31T23:59:59.999Z");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,40}|[-0-9T:+.Z ]{15,35}") {
            let _ = read(&text);
        }

        #[test]
        fn times_go_in_and_out(seconds in 0_u64..253_402_300_800, millis in 0_u32..1000) {
            let time = at(seconds, millis * 1_000_000);
            prop_assert_eq!(Timestamp::from(time.unwrap()).to_system_time(), time);
        }
    }
}
