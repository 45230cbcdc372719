//! Reading a body that somebody unknown sends: no longer than it may be, and no slower.

use std::error::Error as StdError;
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody as _};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

/// How long a body may take to come.
pub(crate) const WITHIN: Duration = Duration::from_secs(3);

/// Why there is no body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    TooLong,
    TooSlow,
    BrokenOff,
}

/// The whole body, if it has at most `limit` bytes, whatever its `Content-Length` says.
pub(crate) async fn read(body: Body, limit: usize) -> Result<Bytes, Unread> {
    // Said beforehand: then nothing of it is read.
    if body.size_hint().lower() > u64::try_from(limit).unwrap_or(u64::MAX) {
        return Err(Unread::TooLong);
    }
    match tokio::time::timeout(WITHIN, Limited::new(body, limit).collect()).await {
        Ok(Ok(whole)) => Ok(whole.to_bytes()),
        Ok(Err(error)) if is_too_long(error.as_ref()) => Err(Unread::TooLong),
        Ok(Err(_)) => Err(Unread::BrokenOff),
        Err(_) => Err(Unread::TooSlow),
    }
}

/// Also where a layer of the shop's own has cut it.
fn is_too_long(error: &(dyn StdError + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if error.is::<LengthLimitError>() {
            return true;
        }
        cause = error.source();
    }
    false
}
