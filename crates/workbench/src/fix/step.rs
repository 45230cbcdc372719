//! A change of a document, as a value. The same step is made on the text and on what the text means, and the two must agree.

use serde_json::Value;

/// One change, by JSON pointer into the bundle.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
    /// Takes out a member or an item.
    Remove(String),
    /// Puts a scalar in the place of another.
    Replace(String, Value),
    /// Gives a member another name.
    Rename(String, String),
    /// Adds a member to a mapping.
    Insert(String, String, Value),
    /// Adds an item to a list.
    Append(String, Value),
}

impl Step {
    /// Where it changes something.
    pub(super) fn pointer(&self) -> &str {
        match self {
            Self::Remove(at)
            | Self::Replace(at, _)
            | Self::Rename(at, _)
            | Self::Insert(at, ..)
            | Self::Append(at, _) => at,
        }
    }

    /// Makes it; says whether it could.
    pub(super) fn make(&self, document: &mut Value) -> bool {
        match self {
            Self::Remove(pointer) => match holder(document, pointer) {
                Some((Value::Object(map), name)) => map.remove(&name).is_some(),
                Some((Value::Array(items), name)) => match name.parse::<usize>() {
                    Ok(index) if index < items.len() => {
                        items.remove(index);
                        true
                    }
                    _ => false,
                },
                _ => false,
            },
            Self::Replace(pointer, value) => match document.pointer_mut(pointer) {
                Some(old) => {
                    *old = value.clone();
                    true
                }
                None => false,
            },
            Self::Rename(pointer, new) => match holder(document, pointer) {
                Some((Value::Object(map), name)) if !map.contains_key(new) => match map.remove(&name) {
                    Some(value) => map.insert(new.clone(), value).is_none(),
                    None => false,
                },
                _ => false,
            },
            Self::Insert(pointer, name, value) => match document.pointer_mut(pointer) {
                Some(Value::Object(map)) => map.insert(name.clone(), value.clone()).is_none(),
                _ => false,
            },
            Self::Append(pointer, value) => match document.pointer_mut(pointer) {
                Some(Value::Array(items)) => {
                    items.push(value.clone());
                    true
                }
                _ => false,
            },
        }
    }
}

fn holder<'a>(document: &'a mut Value, pointer: &str) -> Option<(&'a mut Value, String)> {
    let (parent, name) = pointer.rsplit_once('/')?;
    Some((document.pointer_mut(parent)?, name.replace("~1", "/").replace("~0", "~")))
}
