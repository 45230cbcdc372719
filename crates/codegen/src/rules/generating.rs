//! Rules of the generator's own steps.

use super::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule::new(
        "fixup-known",
        "`x-fixups` lists fix-ups that there are.",
        "A misspelt one would do nothing.",
        "Correct its spelling; the finding lists them all.",
    ),
    Rule::new(
        "fixup-listed",
        "A fix-up that changes something is listed.",
        "A reader of the spec must see what the generator changes in it.",
        "Add it to `x-fixups`; the finding says why progenitor needs it.",
    ),
    Rule::new(
        "fixup-dead",
        "A fix-up that is listed changes something.",
        "One that has nothing to do any more hides that the spec, or progenitor, has changed.",
        "Take it out of `x-fixups`.",
    ),
    Rule::new(
        "conversion",
        "What progenitor made is what the spec says: every amount exact, every enum of an answer open, every personal or \
         secret text masked, every call with its arguments; no float, no type that refuses.",
        "progenitor's conversions fail open: a schema that doesn't match to the letter becomes the plain type, and an amount \
         a float, without a word.",
        "Write it as specs/README.md says. If it is so written, the linter lacks a rule or a fix-up misses it: tell the \
         maintainers.",
    ),
    Rule::new(
        "generator",
        "progenitor takes the document.",
        "It stops, or panics, on what it doesn't know.",
        "Take back the last change of this provider's spec. If it is right, the linter lacks a rule for it: tell the maintainers.",
    ),
];
