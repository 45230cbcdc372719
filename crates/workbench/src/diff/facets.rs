//! What can change of a value that is sent or received, and how bad that is in either direction.
//!
//! Names and levels are those of oasdiff's published checks: its ERR is breaking, WARN risky, INFO compatible. A name is
//! made of where it is (`request-property`) and of what happened (`max-decreased`). Where oasdiff has no check, the level
//! follows from its neighbours: what is sent may be asked less, what is received may promise more.
//!
//! Two things differ from oasdiff's defaults on purpose. A response enum value more is risky, not compatible, although our
//! library opens every response enum: the program still builds and decodes, and the new value lands where its author hasn't
//! looked. And a response object that is closed breaks us: the generated type would refuse the next member the provider adds.

use super::change::Level::{self, Breaking, Compatible, Cosmetic, Risky};
use super::change::Side;

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Target {
    /// A whole body.
    Body,
    /// Something in a body.
    Property,
    /// A parameter, or a header of an answer.
    Parameter,
    /// Something in a parameter.
    InParameter,
}

impl Target {
    /// The same for what is inside.
    pub(crate) fn inside(self) -> Self {
        match self {
            Self::Body | Self::Property => Self::Property,
            Self::Parameter | Self::InParameter => Self::InParameter,
        }
    }

    pub(crate) fn name(self, side: Side) -> &'static str {
        match (self, side) {
            (Self::Body, Side::Response) => "response-body",
            (Self::Property, Side::Response) => "response-property",
            (Self::Parameter, Side::Response) => "response-header",
            (Self::InParameter, Side::Response) => "response-header-property",
            (Self::Body, _) => "request-body",
            (Self::Property, _) => "request-property",
            (Self::Parameter, _) => "request-parameter",
            (Self::InParameter, _) => "request-parameter-property",
        }
    }
}

/// Something that can change, and its level in a request, in a response and in a parameter.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facet {
    pub(crate) name: &'static str,
    request: Level,
    response: Level,
    parameter: Level,
    /// What happened, behind the name of the thing.
    pub(crate) says: &'static str,
}

impl Facet {
    pub(crate) fn level(&self, side: Side, target: Target) -> Level {
        match (side, target) {
            (Side::Response, _) => self.response,
            (_, Target::Parameter) => self.parameter,
            _ => self.request,
        }
    }
}

const fn facet(name: &'static str, request: Level, response: Level, says: &'static str) -> Facet {
    Facet { name, request, response, parameter: request, says }
}

/// A bound and what can become of it. A lower bound more is asked where an upper bound less is.
pub(crate) struct Bound {
    pub(crate) key: &'static str,
    pub(crate) tightened: Facet,
    pub(crate) loosened: Facet,
    pub(crate) set: Facet,
    pub(crate) unset: Facet,
    /// Whether a higher number asks more.
    pub(crate) is_lower: bool,
    /// What no number means, if that is a number.
    pub(crate) absent: Option<f64>,
}

macro_rules! bound {
    ($key:literal, $name:literal, lower, $absent:expr) => {
        Bound {
            key: $key,
            tightened: facet(concat!($name, "-increased"), Breaking, Compatible, concat!("has a higher ", $key)),
            loosened: facet(concat!($name, "-decreased"), Compatible, Breaking, concat!("has a lower ", $key)),
            set: facet(concat!($name, "-set"), Risky, Compatible, concat!("has a ", $key, " now")),
            unset: facet(concat!($name, "-unset"), Compatible, Breaking, concat!("has no ", $key, " any more")),
            is_lower: true,
            absent: $absent,
        }
    };
    ($key:literal, $name:literal, upper, $absent:expr) => {
        Bound {
            key: $key,
            tightened: facet(concat!($name, "-decreased"), Breaking, Compatible, concat!("has a lower ", $key)),
            loosened: facet(concat!($name, "-increased"), Compatible, Breaking, concat!("has a higher ", $key)),
            set: facet(concat!($name, "-set"), Risky, Compatible, concat!("has a ", $key, " now")),
            unset: facet(concat!($name, "-unset"), Compatible, Breaking, concat!("has no ", $key, " any more")),
            is_lower: false,
            absent: $absent,
        }
    };
}

/// Every bound. oasdiff has no `min-length-set`: a length is 0 at least, so that the first one is an increase.
pub(crate) const BOUNDS: [Bound; 8] = [
    bound!("minimum", "min", lower, None),
    bound!("maximum", "max", upper, None),
    bound!("minLength", "min-length", lower, Some(0.0)),
    bound!("maxLength", "max-length", upper, None),
    bound!("minItems", "min-items", lower, None),
    bound!("maxItems", "max-items", upper, None),
    bound!("minProperties", "min-properties", lower, None),
    bound!("maxProperties", "max-properties", upper, None),
];

/// OpenAPI 3.0's `exclusiveMinimum: true`, and the number of 3.1.
pub(crate) const EXCLUSIVE: [Bound; 2] = [
    bound!("exclusiveMinimum", "exclusive-min", lower, None),
    bound!("exclusiveMaximum", "exclusive-max", upper, None),
];

macro_rules! facets {
    ($($ident:ident = $name:literal, $request:ident, $response:ident, $says:literal;)*) => {
        $(pub(crate) const $ident: Facet = facet($name, $request, $response, $says);)*
    };
}

facets! {
    TYPE_CHANGED = "type-changed", Breaking, Breaking, "has another type";
    TYPE_WIDER = "type-generalized", Compatible, Breaking, "has a wider type";
    TYPE_NARROWER = "type-specialized", Breaking, Compatible, "has a narrower type";
    NULLABLE = "became-nullable", Compatible, Breaking, "may be null now";
    NOT_NULLABLE = "became-not-nullable", Breaking, Compatible, "may not be null any more";
    REQUIRED = "became-required", Breaking, Compatible, "is required now";
    REQUIRED_WITH_DEFAULT = "became-required-with-default", Breaking, Compatible, "is required now";
    OPTIONAL = "became-optional", Compatible, Breaking, "is optional now";
    ENUM_ADDED = "enum-value-added", Compatible, Risky, "has a value more";
    ENUM_REMOVED = "enum-value-removed", Breaking, Compatible, "has a value less";
    BECAME_ENUM = "became-enum", Breaking, Compatible, "is one of listed values now";
    NO_ENUM = "became-not-enum", Compatible, Risky, "isn't one of listed values any more";
    CONST_ADDED = "const-added", Breaking, Compatible, "has one fixed value now";
    CONST_CHANGED = "const-changed", Breaking, Breaking, "has another fixed value";
    CONST_REMOVED = "const-removed", Compatible, Breaking, "has no fixed value any more";
    PATTERN_ADDED = "pattern-added", Breaking, Compatible, "has a pattern now";
    PATTERN_CHANGED = "pattern-changed", Risky, Compatible, "has another pattern";
    PATTERN_WIDER = "pattern-generalized", Compatible, Compatible, "takes any text now";
    PATTERN_REMOVED = "pattern-removed", Compatible, Compatible, "has no pattern any more";
    UNIQUE = "unique-items-set", Risky, Compatible, "takes no element twice now";
    NOT_UNIQUE = "unique-items-unset", Compatible, Breaking, "may hold an element twice now";
    STEP_SET = "multiple-of-set", Risky, Compatible, "has a step now";
    STEP_CHANGED = "multiple-of-changed", Breaking, Risky, "has another step";
    STEP_UNSET = "multiple-of-unset", Compatible, Breaking, "has no step any more";
    CLOSED = "additional-properties-closed", Breaking, Breaking, "takes no further member now";
    OPENED = "additional-properties-opened", Compatible, Compatible, "may hold further members now";
    MAP_NARROWER = "additional-properties-narrowed", Breaking, Compatible, "says what its further members are now";
    MAP_WIDER = "additional-properties-widened", Compatible, Breaking, "doesn't say what its further members are any more";
    ONE_OF_ADDED = "one-of-added", Compatible, Breaking, "has a form more (oneOf)";
    ONE_OF_REMOVED = "one-of-removed", Breaking, Compatible, "has a form less (oneOf)";
    ANY_OF_ADDED = "any-of-added", Compatible, Compatible, "has a form more (anyOf)";
    ANY_OF_REMOVED = "any-of-removed", Breaking, Compatible, "has a form less (anyOf)";
    ALL_OF_ADDED = "all-of-added", Breaking, Compatible, "has a part more (allOf)";
    ALL_OF_REMOVED = "all-of-removed", Risky, Compatible, "has a part less (allOf)";
    ALL_OF_WORDS_ADDED = "all-of-added-annotation-only", Compatible, Compatible, "has a part of words only more (allOf)";
    ALL_OF_WORDS_REMOVED = "all-of-removed-annotation-only", Compatible, Compatible, "has a part of words only less (allOf)";
    WRAPPED = "wrapped-in-one-of", Breaking, Breaking, "is one of several forms now";
    UNWRAPPED = "unwrapped-from-one-of", Breaking, Breaking, "has one form only now";
    // A oneOf of ours is decoded branch by branch, in order.
    REORDERED = "branches-reordered", Compatible, Risky, "has its forms in another order";
    DISCRIMINATOR_ADDED = "discriminator-added", Compatible, Compatible, "has a discriminator now";
    DISCRIMINATOR_REMOVED = "discriminator-removed", Compatible, Compatible, "has no discriminator any more";
    DISCRIMINATOR_NAME = "discriminator-property-name-changed", Compatible, Compatible, "is told apart by another member";
    DISCRIMINATOR_MAPPING = "discriminator-mapping-changed", Compatible, Compatible, "is told apart by other values";
    DEPRECATED = "deprecated", Compatible, Compatible, "is deprecated now";
    REACTIVATED = "reactivated", Compatible, Compatible, "isn't deprecated any more";
    RENAMED_SCHEMA = "schema-reference-changed", Compatible, Compatible, "has a schema of another name";
    SPELLED = "schema-spelling-changed", Cosmetic, Cosmetic, "says the same in another way";
    // Our marks. A unit read wrong is a factor of a hundred.
    MONEY_ADDED = "money-mark-added", Breaking, Breaking, "is an amount of money now: its Rust type changes";
    MONEY_REMOVED = "money-mark-removed", Breaking, Breaking, "isn't an amount of money any more: its Rust type changes";
    MONEY_UNIT = "money-unit-changed", Breaking, Breaking, "counts money in another unit";
    MONEY_CURRENCY = "money-currency-changed", Breaking, Breaking, "has its currency elsewhere";
    SENSITIVE_ADDED = "sensitive-mark-added", Breaking, Breaking, "is masked now: its Rust type changes";
    SENSITIVE_REMOVED = "sensitive-mark-removed", Breaking, Breaking, "isn't masked any more: it would be logged";
    SENSITIVE_CHANGED = "sensitive-mark-changed", Breaking, Breaking, "is masked in another way: its Rust type changes";
    // A reference is refused where its text could be read in another way; without the mark that text would be signed.
    SIGNED_ADDED = "signed-mark-added", Risky, Risky, "is checked before it is signed now";
    SIGNED_REMOVED = "signed-mark-removed", Breaking, Breaking, "isn't checked before it is signed any more";
    SIGNED_CHANGED = "signed-mark-changed", Breaking, Breaking, "is signed as something else";
    UNION_CHANGED = "union-changed", Breaking, Breaking, "has its forms told apart in another way";
    // Where and how a parameter is written.
    STYLE = "style-changed", Breaking, Breaking, "is written in another style";
    EXPLODE = "explode-changed", Breaking, Breaking, "writes its elements in another way";
    RESERVED = "allow-reserved-changed", Risky, Risky, "is escaped in another way";
    EMPTY_ALLOWED = "empty-value-allowed", Compatible, Compatible, "may be empty now";
    EMPTY_REFUSED = "empty-value-refused", Breaking, Compatible, "may not be empty any more";
    MOVED_REFERENCE = "reference-changed", Cosmetic, Cosmetic, "is written elsewhere in the document";
}

const fn of_parameter(facet: Facet, parameter: Level) -> Facet {
    Facet { parameter, ..facet }
}

/// A default is what happens to those who leave the parameter out; in a body it is told, not sent.
pub(crate) const DEFAULT_ADDED: Facet =
    of_parameter(facet("default-value-added", Compatible, Compatible, "has a default now"), Breaking);
pub(crate) const DEFAULT_CHANGED: Facet =
    of_parameter(facet("default-value-changed", Compatible, Compatible, "has another default"), Breaking);
pub(crate) const DEFAULT_REMOVED: Facet =
    of_parameter(facet("default-value-removed", Compatible, Compatible, "has no default any more"), Breaking);
