//! YAML text to JSON, keeping the place of every node, so that a later step can say where a thing was written.

use std::borrow::Cow;
use std::collections::BTreeMap;

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use serde_json::{Map, Number, Value};

use crate::problem::{Place, Problem, Problems};

/// One parsed file.
pub(crate) struct Source {
    pub(crate) value: Value,
    /// JSON pointer → place, for every node of the file.
    pub(crate) places: BTreeMap<String, Place>,
}

/// Parses one YAML file. The bundle is the union of the files, so a pointer into a file is a pointer into the bundle.
pub(crate) fn parse(file: &str, text: &str) -> Result<Source, Problems> {
    let documents = MarkedYaml::load_from_str(text).map_err(|error| {
        let marker = error.marker();
        Problems(vec![Problem {
            place: Place { file: file.to_owned(), line: marker.line(), column: marker.col().saturating_add(1) },
            pointer: String::new(),
            rule: "yaml",
            what: format!("is not YAML: {error}"),
            mend: "correct the syntax; a tab or an unquoted `: ` in a text is the usual cause".to_owned(),
        }])
    })?;
    let [document] = documents.as_slice() else {
        let second = documents.get(1).map_or((1, 1), |node| (node.span.start.line(), node.span.start.col() + 1));
        return Err(Problems(vec![Problem {
            place: Place { file: file.to_owned(), line: second.0, column: second.1 },
            pointer: String::new(),
            rule: "yaml",
            what: format!("holds {} YAML documents", documents.len()),
            mend: "write exactly one document in a file".to_owned(),
        }]));
    };
    let mut reader = Reader { file, text: text.chars().collect(), places: BTreeMap::new(), problems: Vec::new() };
    let value = reader.read(document, &mut String::new());
    if reader.problems.is_empty() {
        Ok(Source { value, places: reader.places })
    } else {
        Err(Problems(reader.problems))
    }
}

struct Reader<'a> {
    file: &'a str,
    /// The text by character, as the parser counts.
    text: Vec<char>,
    places: BTreeMap<String, Place>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn place(&self, node: &MarkedYaml<'_>) -> Place {
        Place {
            file: self.file.to_owned(),
            line: node.span.start.line(),
            column: node.span.start.col().saturating_add(1),
        }
    }

    fn refuse(&mut self, node: &MarkedYaml<'_>, pointer: &str, what: &str, mend: &str) -> Value {
        let place = self.place(node);
        self.problems.push(Problem {
            place,
            pointer: pointer.to_owned(),
            rule: "yaml",
            what: what.to_owned(),
            mend: mend.to_owned(),
        });
        Value::Null
    }

    fn read(&mut self, node: &MarkedYaml<'_>, pointer: &mut String) -> Value {
        self.places.insert(pointer.clone(), self.place(node));
        // The parser puts what an alias names in its place, so it shows in the text only: nothing else begins like this but
        // a block of text.
        let is_block = matches!(&node.data, YamlData::Value(Scalar::String(text)) if text.starts_with('*'));
        if self.text.get(node.span.start.index()) == Some(&'*') && !is_block {
            return self.refuse(node, pointer, "uses an alias", "write it out; specs use plain YAML only");
        }
        match &node.data {
            YamlData::Value(Scalar::Null) => Value::Null,
            YamlData::Value(Scalar::Boolean(value)) => Value::Bool(*value),
            YamlData::Value(Scalar::Integer(value)) => Value::Number(Number::from(*value)),
            YamlData::Value(Scalar::FloatingPoint(value)) => match Number::from_f64(value.into_inner()) {
                Some(number) => Value::Number(number),
                None => self.refuse(node, pointer, "is a number JSON can't hold", "write a finite number, or a text"),
            },
            YamlData::Value(Scalar::String(text)) => Value::String(text.to_string()),
            YamlData::Sequence(items) => {
                let length = pointer.len();
                let mut list = Vec::with_capacity(items.len());
                for (index, item) in items.iter().enumerate() {
                    pointer.push_str(&format!("/{index}"));
                    list.push(self.read(item, pointer));
                    pointer.truncate(length);
                }
                Value::Array(list)
            }
            YamlData::Mapping(entries) => {
                let length = pointer.len();
                let mut map = Map::new();
                for (key, item) in entries {
                    let name = match &key.data {
                        YamlData::Value(Scalar::String(text)) => text.to_string(),
                        YamlData::Value(Scalar::Integer(number)) => number.to_string(),
                        _ => {
                            self.refuse(key, pointer, "has a key that is not a text", "quote the key");
                            continue;
                        }
                    };
                    pointer.push('/');
                    pointer.push_str(&escape(&name));
                    let value = self.read(item, pointer);
                    pointer.truncate(length);
                    map.insert(name, value);
                }
                Value::Object(map)
            }
            _ => self.refuse(node, pointer, "uses a tag, or is empty", "write it out; specs use plain YAML only"),
        }
    }
}

/// One segment of a JSON pointer.
pub(crate) fn escape(segment: &str) -> Cow<'_, str> {
    // Hardly any needs it, and every node of a document is asked.
    if segment.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
        Cow::Owned(segment.replace('~', "~0").replace('/', "~1"))
    } else {
        Cow::Borrowed(segment)
    }
}
