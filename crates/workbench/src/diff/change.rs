//! One change of a spec, and how bad it is.

use std::fmt;

use serde::Serialize;

/// What a change means for those who call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Words for people: nothing on the wire, nothing a program sees.
    Cosmetic,
    /// More is possible than before, or less is asked.
    Compatible,
    /// It may break somebody; the documents alone don't say whom. Also: what no rule has judged.
    Risky,
    /// Somebody who kept to the contract fails, or money is treated with less care.
    Breaking,
}

impl Level {
    /// All levels, the worst first.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::Risky, Self::Compatible, Self::Cosmetic];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Risky => "risky",
            Self::Compatible => "compatible",
            Self::Cosmetic => "cosmetic",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// Which way the thing travels that changed. From our point of view: what a webhook or a callback brings is a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// Neither: the operation or the document as a whole.
    None,
    /// What we send.
    Request,
    /// What we get.
    Response,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The class, by oasdiff's published name where it has one.
    pub class: String,
    /// How bad it is.
    pub level: Level,
    /// `POST /refunds`, as it is now (as it was, where it is gone); empty for the document itself.
    pub operation: String,
    /// Its operationId; empty where it has none.
    pub operation_id: String,
    /// Which way it travels.
    pub side: Side,
    /// Where: `query limit`, `body / items[].price`, `200 / data[].amount`.
    pub place: String,
    /// JSON pointer to it, in the document that has it; the newer one, where both have.
    pub pointer: String,
    /// What stood there; empty for nothing.
    pub before: String,
    /// What stands there now; empty for nothing.
    pub after: String,
    /// One sentence for people.
    pub says: String,
}

impl Change {
    /// By path, so that the methods of a path stand together; the same in every run.
    pub(crate) fn order(&self) -> impl Ord + '_ {
        let path = self.operation.split_once(' ').map_or(self.operation.as_str(), |(_, path)| path);
        ((path, &self.operation, self.side, &self.place), (&self.class, &self.before, &self.after, &self.pointer))
    }
}

/// Everything that changed, in a stable order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Changes(pub Vec<Change>);

impl Changes {
    /// The worst of them; `None` where nothing changed.
    pub fn worst(&self) -> Option<Level> {
        self.0.iter().map(|change| change.level).max()
    }

    /// Those of one level.
    pub fn of(&self, level: Level) -> impl Iterator<Item = &Change> {
        self.0.iter().filter(move |change| change.level == level)
    }
}
