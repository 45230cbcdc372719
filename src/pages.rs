//! Lists, page after page. A list call that pages can be read as pages or as a stream of items; a page that fails leaves
//! the position where it was, so that reading on resumes there and skips nothing.

use std::collections::VecDeque;
use std::future::Future;

use futures_core::Stream;

use crate::error::{Error, Malformed};
use crate::policy::{Pagination, Policy};
use crate::response::Response;
use crate::wire::Page;

/// A list call that answers one page. Implemented by generated calls.
pub trait Paged: Clone + Send {
    /// What the list is of.
    type Item: Send;

    /// The operation's policy.
    fn policy(&self) -> &'static Policy;

    /// The page size asked for.
    fn limit(&self) -> Option<i64>;

    /// The same call, beginning elsewhere.
    #[must_use]
    fn at(self, position: &Position) -> Self;

    /// Asks for the page.
    fn fetch(self) -> impl Future<Output = Result<Response<Page<Self::Item>>, Error>> + Send;
}

/// Where in a list a page begins.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Position {
    /// At a cursor that an earlier page named. It is the provider's, and opaque.
    Cursor(String),
    /// After so many items.
    Offset(i64),
}

/// The pages of a list, asked for one by one.
#[derive(Clone, Debug)]
pub struct Pages<C> {
    call: C,
    position: Option<Position>,
    state: State,
}

#[derive(Clone, Debug)]
enum State {
    Reading,
    /// The last page may not have been the last: said once, as an error, and then the list ends.
    Doubtful(Response<()>),
    Ended,
}

impl<C: Paged> Pages<C> {
    pub(crate) fn new(call: C) -> Self {
        Self { call, position: None, state: State::Reading }
    }

    /// Where the next page begins; `None` at the beginning. Keep it to go on later, in another process.
    pub fn position(&self) -> Option<&Position> {
        self.position.as_ref()
    }

    /// Begins elsewhere.
    #[must_use]
    pub fn starting_at(mut self, position: Position) -> Self {
        self.position = Some(position);
        self
    }

    /// The next page; `None` after the last.
    ///
    /// # Errors
    /// As the call itself: calling again asks for the same page. [`Error::Malformed`] when the provider's answer doesn't say
    /// how to go on although there may be more: a list that looks complete and isn't hides payments.
    pub async fn next_page(&mut self) -> Option<Result<Response<Page<C::Item>>, Error>> {
        match std::mem::replace(&mut self.state, State::Ended) {
            State::Ended => return None,
            State::Doubtful(answer) => return Some(Err(no_way_on(self.call.policy(), answer))),
            State::Reading => self.state = State::Reading,
        }
        let call = match &self.position {
            Some(position) => self.call.clone().at(position),
            None => self.call.clone(),
        };
        let answer = match call.fetch().await {
            Ok(answer) => answer,
            Err(error) => return Some(Err(error)),
        };
        let next = self.next_position(&answer);
        self.state = match next {
            Next::At(position) => {
                self.position = Some(position);
                State::Reading
            }
            Next::End => State::Ended,
            Next::Unclear => State::Doubtful(answer.without_value()),
        };
        Some(Ok(answer))
    }

    /// The items one by one. An error doesn't end the stream: polling again asks for the same page.
    pub fn into_stream(self) -> impl Stream<Item = Result<C::Item, Error>> + Send
    where
        C: 'static,
    {
        futures_util::stream::unfold((self, VecDeque::new()), |(mut pages, mut items)| async move {
            loop {
                if let Some(item) = items.pop_front() {
                    return Some((Ok(item), (pages, items)));
                }
                match pages.next_page().await? {
                    Ok(page) => items = page.into_value().into_items().into(),
                    Err(error) => return Some((Err(error), (pages, items))),
                }
            }
        })
    }

    fn next_position(&self, answer: &Response<Page<C::Item>>) -> Next {
        let count = i64::try_from(answer.value.items().len()).unwrap_or(i64::MAX);
        match self.call.policy().pagination {
            Some(Pagination::Cursor { .. }) => match (answer.value.next_cursor(), answer.value.has_more()) {
                // A cursor that leads to itself would never end.
                (Some(next), _) if self.position == Some(Position::Cursor(next.to_owned())) => Next::Unclear,
                (Some(_), Some(false)) => Next::End,
                (Some(next), _) => Next::At(Position::Cursor(next.to_owned())),
                (None, Some(true)) => Next::Unclear,
                (None, Some(false)) => Next::End,
                // A bare list or an old envelope: complete, unless it is exactly as long as a page.
                (None, None) if count > 0 && Some(count) == self.call.limit() => Next::Unclear,
                (None, None) => Next::End,
            },
            Some(Pagination::Offset { .. }) => {
                let begun = match &self.position {
                    Some(Position::Offset(offset)) => *offset,
                    _ => 0,
                };
                // `total` is no help: one server counted the page only. An empty page is the end.
                if count == 0
                    || self.call.limit().is_some_and(|limit| count < limit)
                    || answer.value.has_more() == Some(false)
                {
                    Next::End
                } else {
                    Next::At(Position::Offset(begun.saturating_add(count)))
                }
            }
            _ => Next::End,
        }
    }
}

enum Next {
    At(Position),
    End,
    Unclear,
}

fn no_way_on(policy: &'static Policy, answer: Response<()>) -> Error {
    Error::Malformed(Box::new(Malformed {
        operation: policy.operation_id,
        status: answer.status,
        content_type: None,
        request_id: answer.request_id,
        position: "its end: there may be more, and nothing says how to go on".to_owned(),
        body: answer.body,
    }))
}
