//! JSON Schemas (feature `schemars`) of what of ours crosses a wire: so that a shop's own types, which hold them, can derive
//! theirs, and a kept message can be read by a program in another language. Beside the library they lie in `schemas/`.
//!
//! Each says what is *written*, and of what is read as much as a schema can say: that any text is read where an enum is open.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::money::Amount;
use crate::payment::{PaymentEvent, StoredForm};
use crate::wire::{Open, Page, Personal, SecretText, Timestamp};

impl JsonSchema for Amount {
    fn schema_name() -> Cow<'static, str> {
        "Amount".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "number",
            "description": "An exact decimal with up to 28 digits. Read it from its text: a binary float loses digits.",
        })
    }
}

impl JsonSchema for Timestamp {
    fn schema_name() -> Cow<'static, str> {
        "Timestamp".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "A date and time as the provider wrote it: mostly RFC 3339, at times without a zone, which is UTC.",
        })
    }
}

impl<T: JsonSchema> JsonSchema for Open<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("Open_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A value that is known, or a text that isn't yet.",
            "anyOf": [generator.subschema_for::<T>(), { "type": "string" }],
        })
    }
}

impl<T: JsonSchema> JsonSchema for Page<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("Page_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let items = json_schema!({ "type": "array", "items": generator.subschema_for::<T>() });
        // As they are read: `count` in wire/page.rs ignores an odd number, and a null is no number.
        let envelope = |name: &str| {
            json_schema!({
                "type": "object",
                "required": [name],
                "properties": {
                    name: items,
                    "has_more": { "type": ["boolean", "null"] },
                    "next_cursor": { "type": ["string", "integer", "null"] },
                },
            })
        };
        json_schema!({
            "description": "One page of a list: a bare array, or an object around one.",
            "anyOf": [items, envelope("data"), envelope("items")],
        })
    }
}

/// In JSON it is the value.
impl<T: JsonSchema> JsonSchema for Personal<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

impl JsonSchema for SecretText {
    fn schema_name() -> Cow<'static, str> {
        "SecretText".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "description": "A secret: keep it out of logs." })
    }
}

/// The form of [`PaymentEvent::to_bytes`].
impl JsonSchema for PaymentEvent {
    fn schema_name() -> Cow<'static, str> {
        "PaymentEvent".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        StoredForm::json_schema(generator)
    }
}
