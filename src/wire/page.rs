//! One page of a list whose shape the evidence leaves open: a bare array, or an envelope around one. Decodes both, and is
//! encoded in the shape it came in. It doesn't fetch the next page; the generated surface does, by `x-pagination`.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

/// One page of a list: items, and what the provider said about the pages around it.
///
/// Decodes a JSON array, or an object with the array under `data` (or else `items`). Other fields are kept as they came,
/// known or not. An object without such an array is an error and not an empty page: "none found" can be the reason to
/// charge again, so it must have been said.
///
/// ```
/// use passerelle::wire::Page;
///
/// let json = r#"{"data":[1,2],"has_more":true,"limit":2,"next_cursor":"c2"}"#;
/// let page: Page<u32> = serde_json::from_str(json)?;
/// assert_eq!(page.items(), [1, 2]);
/// assert_eq!(page.next_cursor(), Some("c2"));
/// assert_eq!(serde_json::to_string(&page)?, json);
///
/// let page: Page<u32> = serde_json::from_str("[1,2]")?;
/// assert_eq!(page.has_more(), None); // an array doesn't say
/// assert_eq!(page.into_iter().sum::<u32>(), 3);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Page<T> {
    items: Vec<T>,
    envelope: Option<Envelope>,
}

/// What stood around the items. `fields` holds all of it, as sent; the rest is read out of it once.
#[derive(Clone)]
struct Envelope {
    items_name: &'static str,
    fields: BTreeMap<String, Box<RawValue>>,
    next_cursor: Option<String>,
    has_more: Option<bool>,
}

impl<T> Page<T> {
    /// The items of this page.
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// The items of this page, owned.
    pub fn into_items(self) -> Vec<T> {
        self.items
    }

    /// Where the next page starts. An empty cursor counts as none: it would start the list again.
    pub fn next_cursor(&self) -> Option<&str> {
        self.envelope.as_ref()?.next_cursor.as_deref()
    }

    /// Whether the provider says that there are more pages; nothing if it doesn't say.
    pub fn has_more(&self) -> Option<bool> {
        self.envelope.as_ref()?.has_more
    }

    /// The provider's `total` or `total_count`. Not to be relied on: lomi. has been seen to put the length of the page there
    /// (facts/lomi.md §3).
    pub fn total(&self) -> Option<u64> {
        self.count("total").or_else(|| self.count("total_count"))
    }

    /// The most items a page may have, as the provider echoes it.
    pub fn limit(&self) -> Option<u64> {
        self.count("limit")
    }

    /// How many items come before this page, as the provider echoes it.
    pub fn offset(&self) -> Option<u64> {
        self.count("offset")
    }

    /// These three only inform, so one in an odd form is treated as absent. Servers like to echo a query parameter as text.
    fn count(&self, name: &str) -> Option<u64> {
        let text = self.envelope.as_ref()?.fields.get(name)?.get();
        text.trim_matches('"').parse().ok()
    }
}

impl Envelope {
    fn texts(&self) -> impl Iterator<Item = (&String, &str)> {
        self.fields.iter().map(|(name, raw)| (name, raw.get()))
    }

    /// `next_cursor` and `has_more` steer the walk through a list, so a form that can't be read is an error: to end the walk
    /// there would hide the pages that follow.
    fn read<E: Error>(items_name: &'static str, fields: BTreeMap<String, Box<RawValue>>) -> Result<Self, E> {
        let text = |name: &str| fields.get(name).map_or("null", |raw| raw.get());
        let cursor = text("next_cursor");
        let next_cursor: Option<String> = if cursor.bytes().all(|byte| byte.is_ascii_digit()) {
            Some(cursor.to_owned())
        } else {
            serde_json::from_str(cursor)
                .map_err(|_| E::custom("next_cursor is neither a text, nor a whole number, nor null"))?
        };
        let has_more =
            serde_json::from_str(text("has_more")).map_err(|_| E::custom("has_more is neither a boolean nor null"))?;
        let next_cursor = next_cursor.filter(|cursor| !cursor.is_empty());
        Ok(Envelope { items_name, next_cursor, has_more, fields })
    }
}

impl<T> From<Vec<T>> for Page<T> {
    /// A page in the shape of a bare array.
    fn from(items: Vec<T>) -> Self {
        let envelope = None;
        Page { items, envelope }
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T: PartialEq> PartialEq for Page<T> {
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items && self.envelope == other.envelope
    }
}

impl PartialEq for Envelope {
    fn eq(&self, other: &Self) -> bool {
        self.items_name == other.items_name && self.texts().eq(other.texts())
    }
}

impl<T: fmt::Debug> fmt::Debug for Page<T> {
    /// Of the fields that no method returns, only the names: their contents may be personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.envelope.as_ref().map(|around| around.fields.keys());
        f.debug_struct("Page")
            .field("items", &self.items)
            .field("next_cursor", &self.next_cursor())
            .field("has_more", &self.has_more())
            .field("total", &self.total())
            .field("envelope_fields", &names)
            .finish()
    }
}

impl<T: Serialize> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(envelope) = &self.envelope else {
            return self.items.serialize(serializer);
        };
        let mut map = serializer.serialize_map(Some(envelope.fields.len() + 1))?;
        map.serialize_entry(envelope.items_name, &self.items)?;
        for (name, raw) in &envelope.fields {
            map.serialize_entry(name, raw)?;
        }
        map.end()
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // A visitor for both shapes, where `untagged` would do in a line: for that, serde would buffer the items, and the
        // text of the amounts in them would be gone.
        deserializer.deserialize_any(PageVisitor(PhantomData))
    }
}

struct PageVisitor<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for PageVisitor<T> {
    type Value = Page<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of items, or an object with one under `data` or `items`")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<Page<T>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = array.next_element()? {
            items.push(item);
        }
        Ok(Page::from(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Page<T>, A::Error> {
        let mut data: Option<Vec<T>> = None;
        let mut fields = BTreeMap::<String, Box<RawValue>>::new();
        while let Some(name) = object.next_key::<String>()? {
            if name != "data" {
                fields.insert(name, object.next_value()?);
            } else if data.replace(object.next_value()?).is_some() {
                return Err(A::Error::duplicate_field("data"));
            }
        }
        let (items_name, items) = match data {
            Some(items) => ("data", items),
            // Only now: beside a `data`, `items` may be a count, or anything.
            None => match fields.remove("items") {
                Some(raw) => ("items", serde_json::from_str(raw.get()).map_err(A::Error::custom)?),
                None => {
                    return Err(A::Error::custom("a list without items: the object has neither `data` nor `items`"));
                }
            },
        };
        Ok(Page { items, envelope: Some(Envelope::read(items_name, fields)?) })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::money::Amount;

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Payment {
        amount: Amount,
    }

    fn page(json: &str) -> Result<Page<Payment>, serde_json::Error> {
        serde_json::from_str(json)
    }

    const ITEMS: &str = r#"[{"amount":9007199254740993},{"amount":0.000000000000000001}]"#;

    #[test]
    fn amounts_stay_exact_and_the_shape_stays_what_it_was() {
        for json in [
            ITEMS.to_owned(),
            format!(r#"{{"data":{ITEMS}}}"#),
            format!(r#"{{"items":{ITEMS},"next_cursor":null}}"#),
            format!(r#"{{"data":{ITEMS},"has_more":false,"items":2,"new":{{"n":1.50e3}},"success":true,"total":2}}"#),
        ] {
            let read = page(&json).unwrap();
            assert_eq!(read.items().len(), 2, "{json}");
            assert_eq!(serde_json::to_string(&read).unwrap(), json);
            assert_eq!(read, read.clone());
            let streamed: Page<Payment> = serde_json::from_reader(json.as_bytes()).unwrap();
            assert_eq!(streamed, read);
        }
        assert_ne!(page("[]").unwrap(), page(r#"{"data":[]}"#).unwrap());
        let with = |field: &str| page(&format!(r#"{{"data":[],"a":{field}}}"#)).unwrap();
        assert_ne!(with("1"), with("2"));
    }

    #[test]
    fn says_what_the_envelope_says() {
        let counts = |json| page(json).map(|p| (p.limit(), p.offset(), p.total())).unwrap();
        let full = r#"{"limit":"20","offset":40,"total_count":99,"data":[]}"#;
        assert_eq!(counts(full), (Some(20), Some(40), Some(99)));
        assert_eq!(counts(r#"{"data":[],"total":null,"limit":{}}"#), (None, None, None));

        let cursor = |json| page(json).unwrap().next_cursor().map(str::to_owned);
        assert_eq!(cursor(r#"{"data":[],"next_cursor":"c"}"#).unwrap(), "c");
        assert_eq!(cursor(r#"{"data":[],"next_cursor":17}"#).unwrap(), "17");
        assert_eq!(cursor(r#"{"data":[],"next_cursor":""}"#), None);
        assert_eq!(cursor(r#"{"data":[],"next_cursor":null}"#), None);

        let has_more = |json| page(json).unwrap().has_more();
        assert_eq!(has_more(r#"{"has_more":true,"data":[]}"#), Some(true));
        assert_eq!(has_more(r#"{"has_more":null,"data":[]}"#), None);
    }

    #[test]
    fn an_answer_that_names_no_items_is_not_an_empty_page() {
        let bad_items = [r#"{"data":null}"#, r#"{"data":{}}"#, r#"{"items":null}"#, r#"{"data":[],"data":[]}"#];
        let bad_walk = [r#"{"data":[],"next_cursor":{}}"#, r#"{"data":[],"has_more":"no"}"#];
        let no_list = ["{}", r#"{"object":"list"}"#, "null", "\"\"", "1"];
        for json in bad_items.iter().chain(&bad_walk).chain(&no_list) {
            assert!(page(json).is_err(), "{json}");
        }
    }

    #[test]
    fn errors_name_the_item() {
        let decoder = &mut serde_json::Deserializer::from_str(r#"{"data":[{"amount":1},{"amount":"1"}]}"#);
        let error = serde_path_to_error::deserialize::<_, Page<Payment>>(decoder).unwrap_err();
        assert_eq!(error.path().to_string(), "data[1].amount");
    }

    #[test]
    fn debug_hides_the_contents_of_unknown_fields() {
        let read = page(r#"{"data":[{"amount":1}],"total":1,"owner":"canary@example.com"}"#).unwrap();
        let printed = format!("{read:?}");
        assert!(!printed.contains("canary"), "{printed}");
        assert!(printed.contains("owner") && printed.contains("total: Some(1)"), "{printed}");
    }
}
