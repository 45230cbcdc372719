//! What a provider does the same way in many operations, and changed in many at once: how lists are paged, which writes need
//! an idempotency key, what moves money in two steps. Known by what parameters and members are called, whoever the provider.

use serde::Serialize;

use crate::diff::{Call, Node, Pair};

/// One habit that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Habit {
    /// What it is about.
    pub about: &'static str,
    /// Where it changed, by path.
    pub turns: Vec<Turn>,
}

/// One operation in which it changed, or that is new and has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Turn {
    /// `GET /refunds`, as it is now.
    pub operation: String,
    /// What it was: `limit, offset`, `optional`; empty where there was nothing.
    pub before: String,
    /// What it is: `limit, cursor`, `required`.
    pub after: String,
    /// Whether the operation itself is new.
    pub is_new: bool,
}

/// What an operation of a habit says of itself; `None` where the habit isn't its.
type Look = fn(&Call<'_>) -> Option<String>;

/// Every habit that changed somewhere.
pub(super) fn of(pairs: &[Pair<'_>], come: &[Call<'_>]) -> Vec<Habit> {
    // Whether a new operation that has it is worth a line, too.
    let habits: [(&str, Look, bool); 3] = [
        ("how lists are paged", paging, false),
        ("which writes need an idempotency key", key, true),
        ("what is confirmed in a second step", second_step, true),
    ];
    let mut found = Vec::new();
    for (about, look, of_new) in habits {
        let mut turns: Vec<(String, Turn)> = Vec::new();
        for Pair { old, new } in pairs {
            let (before, after) = (look(old), look(new));
            let is_turn = match (&before, &after) {
                // Pages where there were none are no other way to page.
                (None, Some(_)) => of_new,
                (Some(one), Some(other)) => one != other,
                _ => before.is_some() && of_new,
            };
            if is_turn {
                let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
                turns.push((new.path.to_owned(), Turn { operation: new.title(), before, after, is_new: false }));
            }
        }
        for call in come.iter().filter(|_| of_new) {
            if let Some(after) = look(call) {
                let turn = Turn { operation: call.title(), before: String::new(), after, is_new: true };
                turns.push((call.path.to_owned(), turn));
            }
        }
        turns.sort();
        if !turns.is_empty() {
            found.push(Habit { about, turns: turns.into_iter().map(|(_, turn)| turn).collect() });
        }
    }
    found
}

/// A name without separators, in lower case.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Names of the parameters that page a list; `None` where none says where a page begins.
fn paging(call: &Call<'_>) -> Option<String> {
    const WHERE: [&str; 10] = [
        "cursor",
        "after",
        "startingafter",
        "pagetoken",
        "nexttoken",
        "offset",
        "skip",
        "page",
        "pagenumber",
        "pageindex",
    ];
    const SIZE: [&str; 5] = ["limit", "pagesize", "perpage", "size", "take"];
    let names = |of: &[&str]| -> Vec<String> {
        let parameters = call.all_parameters();
        let query = parameters.iter().filter(|it| it.text("in") == Some("query")).filter_map(|it| it.text("name"));
        query.filter(|name| of.contains(&plain(name).as_str())).map(str::to_owned).collect()
    };
    let start = names(&WHERE);
    if start.is_empty() {
        return None;
    }
    Some(names(&SIZE).into_iter().chain(start).collect::<Vec<_>>().join(", "))
}

/// Whether an idempotency key is required, as a header or a member of the body.
fn key(call: &Call<'_>) -> Option<String> {
    let header = call.all_parameters().into_iter().find(|it| {
        it.text("in") == Some("header") && it.text("name").is_some_and(|name| plain(name).contains("idempotency"))
    });
    let required = match header {
        Some(header) => header.flag("required"),
        None => {
            let (name, body) = member(call, |name| plain(name).contains("idempotencykey"))?;
            body.texts("required").contains(name.as_str())
        }
    };
    Some(if required { "required" } else { "optional" }.to_owned())
}

/// The member of the request that confirms: a token that an earlier answer gave.
fn second_step(call: &Call<'_>) -> Option<String> {
    member(call, |name| plain(name).contains("confirmationtoken")).map(|(name, _)| name)
}

/// The first member of the request body whose name is wanted, and the schema it stands in.
fn member<'a>(call: &Call<'a>, wanted: impl Fn(&str) -> bool) -> Option<(String, Node<'a>)> {
    let body = call.operation.key("requestBody")?.resolved();
    let schema = body.key("content")?.members().into_iter().find_map(|(_, media)| media.key("schema"))?.resolved();
    let parts = schema.list("allOf").into_iter().map(|part| part.resolved());
    for holder in std::iter::once(schema.clone()).chain(parts) {
        let names = holder.key("properties").map(|all| all.members()).unwrap_or_default();
        if let Some((name, _)) = names.into_iter().find(|(name, _)| wanted(name)) {
            return Some((name.to_owned(), holder));
        }
    }
    None
}
