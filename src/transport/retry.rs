//! What may follow an attempt, by the operation's policy and what was seen, and nothing else. One table, so that a person
//! can check it against ARCHITECTURE.md; the rest of the transport only does as it says.

use crate::policy::{LookupBy, Policy, Retry};

use super::Transport;
use super::attempt::{Answer, Failure};

/// What an attempt came to, as far as repeating goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seen {
    /// An answer that settles it, good or bad.
    Final,
    /// No byte of the request can have left.
    NothingSent,
    /// Refused for now, before anything was done (429).
    TryLater,
    /// It may have been carried out, and the provider may remember it: a lost or cut answer, a status of a proxy's, our own
    /// earlier attempt still being worked on.
    InDoubt,
    /// The provider broke while working on it (500). What it had done by then may be in no store of its own: lomi.'s server
    /// of June 2026 kept results for idempotency keys only when it had succeeded, and could refund and then fail.
    Broken,
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// This is the result.
    Return,
    /// Send the same again.
    Repeat,
    /// Look for what an earlier attempt has made; don't send again.
    LookUp,
}

impl Seen {
    /// Reads an attempt, whose answer is `readable` or not.
    pub(super) fn of(transport: &Transport, attempt: &Result<Answer, Failure>, readable: bool) -> Self {
        let code = match attempt {
            Ok(answer) if answer.status == 409 => transport.0.provider.read_error(&answer.body).code,
            _ => None,
        };
        Self::read(attempt, readable, code.as_deref())
    }

    /// `code` is the provider's, of a 409: it may mean our own earlier attempt.
    fn read(attempt: &Result<Answer, Failure>, readable: bool, code: Option<&str>) -> Self {
        match attempt {
            Err(Failure::Before(_)) => Self::Final,
            Err(Failure::Connecting(_)) => Self::NothingSent,
            Err(Failure::After { .. }) => Self::InDoubt,
            Ok(answer) => match answer.status {
                // A proxy's page, or half an answer: success is what can be read.
                200..=299 if !readable => Self::InDoubt,
                429 => Self::TryLater,
                409 if code.is_some_and(is_in_progress) => Self::InDoubt,
                408 | 425 | 502..=504 => Self::InDoubt,
                500 => Self::Broken,
                _ => Self::Final,
            },
        }
    }

    /// Whether a write that was seen like this may have been carried out.
    pub(super) fn may_have_happened(self) -> bool {
        matches!(self, Self::InDoubt | Self::Broken)
    }
}

/// Whether a provider's code says that our own earlier attempt is still being worked on.
pub(super) fn is_in_progress(code: &str) -> bool {
    code.contains("in_progress")
}

/// The table.
pub(super) fn next(policy: &Policy, seen: Seen) -> Next {
    let lists = policy.lookup.is_some_and(|lookup| !matches!(lookup.by, LookupBy::Repeating));
    match (seen, policy.retry) {
        (Seen::Final, _) => Next::Return,
        (Seen::NothingSent, _) | (_, Retry::Safe) => Next::Repeat,
        (_, Retry::Never) => Next::Return,
        (Seen::TryLater, _) => Next::Repeat,
        // The first request may still be on its way when the list doesn't show it yet: looked up, and not sent again.
        (_, Retry::Lookup) if lists => Next::LookUp,
        (Seen::InDoubt, _) => Next::Repeat,
        (Seen::Broken, _) => Next::Return,
    }
}

#[cfg(test)]
mod tests {
    use super::super::attempt::is_readable;
    use super::*;
    use crate::policy::Shape;

    const fn policy(retry: Retry, by: Option<LookupBy>) -> Policy {
        Policy {
            provider: "",
            operation_id: "",
            method: "POST",
            path: "",
            host: "",
            authenticated: true,
            retry,
            because: "",
            success: 200,
            answer: Shape::Object,
            idempotency_key: None,
            lookup: match by {
                Some(by) => Some(crate::policy::Lookup {
                    by,
                    request: "",
                    response: "",
                    same: &[],
                    adopts: true,
                    conclusive: true,
                }),
                None => None,
            },
            read_by: None,
            pagination: None,
            confirmation: None,
            references: &[],
        }
    }

    static LIST: Policy = policy(Retry::Safe, None);

    #[test]
    fn the_table() {
        use Next::{LookUp, Repeat, Return};
        let policies = [
            policy(Retry::Safe, None),
            policy(Retry::Keyed, None),
            policy(Retry::Lookup, Some(LookupBy::Repeating)),
            policy(Retry::Lookup, Some(LookupBy::Listing(&LIST))),
            policy(Retry::Lookup, Some(LookupBy::Getting(&LIST, "id"))),
            policy(Retry::Never, None),
        ];
        //                     safe    keyed   repeat  list    get     never
        for (seen, expected) in [
            (Seen::Final, [Return, Return, Return, Return, Return, Return]),
            (Seen::NothingSent, [Repeat, Repeat, Repeat, Repeat, Repeat, Repeat]),
            (Seen::TryLater, [Repeat, Repeat, Repeat, Repeat, Repeat, Return]),
            (Seen::InDoubt, [Repeat, Repeat, Repeat, LookUp, LookUp, Return]),
            (Seen::Broken, [Repeat, Return, Return, LookUp, LookUp, Return]),
        ] {
            assert_eq!(policies.each_ref().map(|policy| next(policy, seen)), expected, "{seen:?}");
        }
    }

    #[test]
    fn what_an_answer_says() {
        let answer = |status, body: &'static str| {
            Ok(Answer { status, body: body.into(), headers: reqwest::header::HeaderMap::new() })
        };
        let read = |policy: &Policy, attempt: &_, code| Seen::read(attempt, is_readable(attempt, policy.answer), code);
        let decoded = policy(Retry::Keyed, None);
        let open = Policy { answer: Shape::Anything, ..decoded };
        for (status, body, seen) in [
            (200, "{}", Seen::Final),
            (201, "<html>", Seen::InDoubt),
            (200, "{\"a\":", Seen::InDoubt),
            (200, "", Seen::InDoubt),
            // serde would read members out of it.
            (200, "[\"CMD-1\",\"success\"]", Seen::InDoubt),
            (302, "", Seen::Final),
            (400, "<html>", Seen::Final),
            (408, "", Seen::InDoubt),
            (409, "", Seen::Final),
            (425, "", Seen::InDoubt),
            (429, "", Seen::TryLater),
            (500, "", Seen::Broken),
            (501, "", Seen::Final),
            (502, "", Seen::InDoubt),
            (503, "", Seen::InDoubt),
            (504, "", Seen::InDoubt),
        ] {
            assert_eq!(read(&decoded, &answer(status, body), None), seen, "{status} {body}");
        }
        assert_eq!(read(&decoded, &answer(409, ""), Some("idempotency_in_progress")), Seen::InDoubt);
        assert_eq!(read(&decoded, &answer(409, ""), Some("idempotency_key_reused")), Seen::Final);
        assert_eq!(read(&open, &answer(204, ""), None), Seen::Final);
        assert_eq!(read(&open, &answer(200, "done"), None), Seen::Final);
        assert_eq!(read(&open, &answer(200, " <html>"), None), Seen::InDoubt);
    }
}
