//! What may be done with an operation when its answer is lost. One constant entry for each operation, generated from the
//! `x-` extensions of its spec; the transport obeys it for every call, and knows no operation by name.

/// Everything the transport knows about an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Policy {
    /// The provider's name: its folder in specs/, its feature, its module.
    pub provider: &'static str,
    /// The spec's `operationId`.
    pub operation_id: &'static str,
    /// HTTP method, in capitals.
    pub method: &'static str,
    /// Path template, such as `/orders/{orderId}`.
    pub path: &'static str,
    /// Name of the host it lives on, for a provider with several; else empty.
    pub host: &'static str,
    /// Whether it is sent with the client's credentials.
    pub authenticated: bool,
    /// Whether it may be repeated.
    pub retry: Retry,
    /// Why, in a sentence.
    pub because: &'static str,
    /// The documented status of success. Any other 2xx is read the same way.
    pub success: u16,
    /// What JSON a success carries.
    pub answer: Shape,
    /// Where its idempotency key goes, if it takes one.
    pub idempotency_key: Option<IdempotencyHeader>,
    /// How an earlier attempt is found, for [`Retry::Lookup`].
    pub lookup: Option<Lookup>,
    /// The read nearest to it, of the same path or of one above: where a person looks for what became of a write. It settles
    /// nothing by itself.
    pub read_by: Option<&'static str>,
    /// How it pages, for lists.
    pub pagination: Option<Pagination>,
    /// Where the confirmation token stands, for money moved in two steps.
    pub confirmation: Option<Confirmation>,
    /// JSON pointers into the request body: the texts that the request's signature must not leave in doubt (`x-signed`).
    /// Empty where requests aren't signed.
    pub references: &'static [&'static str],
}

impl Policy {
    /// Whether the operation only reads, so that a lost answer leaves nothing unknown.
    #[must_use]
    pub const fn is_read(&self) -> bool {
        matches!(self.retry, Retry::Safe)
    }
}

/// What JSON a success carries, as far as its first character tells. serde would take a list for an object, its items for the
/// members in the order of the spec, and so might read a payment out of anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shape {
    /// Nothing that is decoded: whatever comes with a 2xx is success, but for a page for people.
    Anything,
    /// An object.
    Object,
    /// A list.
    List,
    /// A list, or an object around one.
    Page,
}

impl Shape {
    /// Whether JSON can be of this shape.
    pub(crate) fn fits(self, json: &str) -> bool {
        let first = json.as_bytes().first();
        match self {
            Self::Anything => true,
            Self::Object => first == Some(&b'{'),
            Self::List => first == Some(&b'['),
            Self::Page => matches!(first, Some(b'{' | b'[')),
        }
    }
}

/// Whether an operation may be sent again after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retry {
    /// Repeat freely: it only reads.
    Safe,
    /// Repeat with the same idempotency key.
    Keyed,
    /// Look up by the merchant's own reference before repeating.
    Lookup,
    /// Repeat only when provably nothing was sent.
    Never,
}

/// Where an idempotency key is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "made by generated code only")]
pub struct IdempotencyHeader {
    /// Name of the header, in lower case.
    pub name: &'static str,
    /// Whether the provider refuses a call without it.
    pub required: bool,
    /// For how many hours the provider remembers a key. Sent later, it makes a second write.
    pub hours: u64,
}

/// How an earlier attempt of a write is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "made by generated code only")]
pub struct Lookup {
    /// How.
    pub by: LookupBy,
    /// JSON pointer to the merchant's reference in the request body.
    pub request: &'static str,
    /// JSON pointer to it in what is found (in one item, for a list).
    pub response: &'static str,
    /// What else must be equal in the request and in what is found: JSON pointers that hold in both.
    pub same: &'static [&'static str],
    /// Whether what is found has the type of the write's own answer, and so can be answered in its place.
    pub adopts: bool,
    /// Whether finding nothing proves that nothing was made, once the request can't be under way any more.
    pub conclusive: bool,
}

/// How a [`Lookup`] goes about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LookupBy {
    /// By reading a list, with this operation, and comparing references.
    Listing(&'static Policy),
    /// By asking this operation for the one object, the reference being this query parameter.
    Getting(&'static Policy, &'static str),
    /// By sending the write again: the provider answers what it already has.
    Repeating,
}

impl LookupBy {
    /// The operation that finds an earlier attempt; none where the write itself does.
    #[must_use]
    pub const fn operation(&self) -> Option<&'static Policy> {
        match self {
            Self::Listing(operation) | Self::Getting(operation, _) => Some(operation),
            Self::Repeating => None,
        }
    }
}

/// How a list pages. The names are those of query parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Pagination {
    /// One answer holds everything.
    Whole,
    /// An opaque cursor leads to the next page.
    Cursor {
        /// Parameter of the cursor.
        cursor: &'static str,
        /// Parameter of the page size.
        limit: &'static str,
    },
    /// The number of items to skip leads to the next page.
    Offset {
        /// Parameter of the number of items to skip.
        offset: &'static str,
        /// Parameter of the page size.
        limit: &'static str,
    },
}

/// Where the token of a money movement in two steps stands. JSON pointers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "made by generated code only")]
pub struct Confirmation {
    /// In the request that executes.
    pub request: &'static str,
    /// In the answer that only previews.
    pub response: &'static str,
}
