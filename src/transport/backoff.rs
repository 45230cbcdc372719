//! How long to wait before the next attempt: as long as the provider asks, or a random part of a time that doubles ("full
//! jitter", so that clients that failed together don't come back together). Six lines of our own: the crates that do this
//! bring their own clock and randomness, and ours are handed in.

use std::time::{Duration, SystemTime};

/// Longest wait before the second attempt.
const FIRST: Duration = Duration::from_millis(200);
/// Longest wait before any attempt, when the provider asks for none.
const LONGEST: Duration = Duration::from_secs(8);

/// The wait after so many attempts: anything from nothing to twice as much as the last time.
pub(super) fn pause(attempts: u32, random: u64) -> Duration {
    let doubled = FIRST.saturating_mul(2_u32.saturating_pow(attempts.saturating_sub(1))).min(LONGEST);
    let part = doubled.as_nanos().saturating_mul(u128::from(random)) >> u64::BITS;
    Duration::from_nanos(u64::try_from(part).unwrap_or(u64::MAX))
}

/// What `Retry-After` asks for: seconds, or a date (RFC 9110). A date that has passed asks for nothing.
pub(super) fn retry_after(header: &str, time_of_day: SystemTime) -> Option<Duration> {
    let text = header.trim();
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok().map(Duration::from_secs);
    }
    let until = httpdate::parse_http_date(text).ok()?;
    Some(until.duration_since(time_of_day).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_a_limit_and_jitter_takes_any_part() {
        for (attempts, most) in [(1, 200), (2, 400), (3, 800), (6, 6400), (7, 8000), (u32::MAX, 8000)] {
            let (most, longest) = (Duration::from_millis(most), pause(attempts, u64::MAX));
            assert!(longest <= most && longest + Duration::from_micros(1) > most, "{longest:?} of {most:?}");
            assert_eq!(pause(attempts, 0), Duration::ZERO);
            assert_eq!(pause(attempts, 1 << 63), most / 2);
        }
        assert_eq!(pause(0, u64::MAX), pause(1, u64::MAX));
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
        let wait = |text| retry_after(text, now).map(|wait| wait.as_secs());
        assert_eq!(wait("60"), Some(60));
        assert_eq!(wait(" 900 "), Some(900));
        assert_eq!(wait("Sun, 06 Nov 1994 08:50:07 GMT"), Some(30));
        assert_eq!(wait("Sunday, 06-Nov-94 08:49:38 GMT"), Some(1));
        assert_eq!(wait("Sun, 06 Nov 1994 08:00:00 GMT"), Some(0));
        for bad in ["", "-1", "1.5", "soon", "99999999999999999999999", "Sun, 99 Nov 1994 08:49:37 GMT"] {
            assert_eq!(wait(bad), None, "{bad}");
        }
    }
}
