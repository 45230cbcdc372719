//! Where one is on the dashboard: language, the page of each list, refreshing or not. All of it is in the address, so
//! that a link or a button changes one thing and keeps the rest.

use axum::http::Uri;

use crate::pages::Language;

/// How many rows of a list are shown at once.
pub(super) const ROWS: usize = 50;

/// What an address may say.
const NAMES: [&str; 5] = ["lang", "live", "orders", "payments", "messages"];

pub(super) struct Place {
    pub(super) language: Language,
    pub(super) live: bool,
    said: Vec<(&'static str, String)>,
}

impl Place {
    pub(super) fn of(uri: &Uri, language: Language) -> Self {
        let query = url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
        let mut said: Vec<(&'static str, String)> = Vec::new();
        for (name, value) in query {
            let known = NAMES.into_iter().find(|known| *known == name);
            if let Some(name) = known.filter(|name| said.iter().all(|(before, _)| before != name)) {
                said.push((name, value.chars().take(20).collect()));
            }
        }
        Self { language, live: said.iter().any(|(name, value)| *name == "live" && value == "1"), said }
    }

    /// The page of this list, from 1.
    pub(super) fn page(&self, list: &str) -> usize {
        let said = self.said.iter().find(|(name, _)| *name == list);
        said.and_then(|(_, value)| value.parse().ok()).filter(|page| *page > 0).unwrap_or(1)
    }

    pub(super) fn here(&self) -> String {
        self.without("")
    }

    pub(super) fn with(&self, name: &str, value: &str) -> String {
        self.address(name, Some(value))
    }

    pub(super) fn without(&self, name: &str) -> String {
        self.address(name, None)
    }

    fn address(&self, name: &str, value: Option<&str>) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.said.iter().filter(|(said, _)| *said != name));
        query.extend_pairs(value.map(|value| (name, value)));
        let query = query.finish();
        if query.is_empty() { "/".to_owned() } else { format!("/?{query}") }
    }
}

#[cfg(test)]
mod tests {
    use axum::http::Uri;

    use super::Place;
    use crate::pages::Language;

    #[test]
    fn an_address_changes_one_thing_and_keeps_the_rest() {
        let uri = Uri::from_static("/?orders=3&lang=fr&orders=4&evil=%22%3E&live=1&payments=x");
        let place = Place::of(&uri, Language::French);
        assert_eq!((place.page("orders"), place.page("payments"), place.page("messages")), (3, 1, 1));
        assert!(place.live);
        assert_eq!(place.with("orders", "4"), "/?lang=fr&live=1&payments=x&orders=4");
        assert_eq!(place.without("live"), "/?orders=3&lang=fr&payments=x");
        assert_eq!(Place::of(&Uri::from_static("/?orders=0"), Language::English).page("orders"), 1);
        assert_eq!(Place::of(&Uri::from_static("/"), Language::English).here(), "/");
    }
}
