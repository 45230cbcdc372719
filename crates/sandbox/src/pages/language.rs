//! The two languages of the pages: what `?lang=` says, else what the browser wants, else English.

use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{HeaderMap, Uri};

use crate::http::header;

/// The two languages the buyers read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    French,
}

impl Language {
    /// What the address says, else what the browser wants. A form without an address of its own goes back to the very
    /// address of its page, so a choice that is in the address stays.
    pub(crate) fn of(uri: &Uri, headers: &HeaderMap) -> Self {
        let query = url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
        let mut chosen = query.filter(|(name, _)| name == "lang").filter_map(|(_, tag)| Self::named(&tag));
        chosen.next().unwrap_or_else(|| Self::wanted(headers))
    }

    fn named(tag: &str) -> Option<Self> {
        match tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "fr" => Some(Self::French),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    /// The one the browser prefers; English if it wants neither.
    fn wanted(headers: &HeaderMap) -> Self {
        let wishes = header(headers, ACCEPT_LANGUAGE.as_str()).unwrap_or_default();
        let mut best = (Self::English, 0);
        for wish in wishes.split(',') {
            let (tag, parameters) = wish.split_once(';').unwrap_or((wish, ""));
            let Some(language) = Self::named(tag) else { continue };
            let weight = weight(parameters);
            if weight > best.1 {
                best = (language, weight);
            }
        }
        best.0
    }

    pub(crate) fn pick<'a>(self, english: &'a str, french: &'a str) -> &'a str {
        match self {
            Self::English => english,
            Self::French => french,
        }
    }

    pub(crate) fn tag(self) -> &'static str {
        self.pick("en", "fr")
    }

    /// What the other one is called there.
    pub(crate) fn other(self) -> (Self, &'static str) {
        match self {
            Self::English => (Self::French, "Français"),
            Self::French => (Self::English, "English"),
        }
    }
}

/// `q=0.8` in thousandths; 1000 without one.
fn weight(parameters: &str) -> u32 {
    let Some(value) = parameters.trim().strip_prefix("q=") else { return 1000 };
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let thousandths: String = fraction.chars().chain("000".chars()).take(3).collect();
    whole
        .parse::<u32>()
        .ok()
        .and_then(|whole| whole.checked_mul(1000)?.checked_add(thousandths.parse::<u32>().ok()?))
        .unwrap_or(0)
        .min(1000)
}

#[cfg(test)]
mod tests {
    use axum::http::header::ACCEPT_LANGUAGE;
    use axum::http::{HeaderMap, Uri};

    use super::Language;

    fn of(uri: &'static str, wishes: &str) -> Language {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_LANGUAGE, wishes.parse().unwrap());
        Language::of(&Uri::from_static(uri), &headers)
    }

    #[test]
    fn the_browser_chooses_the_language() {
        let wanted = |wishes: &str| of("/pay/1", wishes);
        assert_eq!(wanted("fr-CI,fr;q=0.9,en;q=0.8"), Language::French);
        assert_eq!(wanted("en;q=0.5, fr;q=0.75"), Language::French);
        assert_eq!(wanted("de, en;q=0.1"), Language::English);
        assert_eq!(wanted("fr;q=0"), Language::English);
        assert_eq!(wanted("*;q=nonsense,,;,fr;q=4294967295.9"), Language::English);
        assert_eq!(wanted(""), Language::English);
    }

    #[test]
    fn the_address_is_above_the_browser() {
        assert_eq!(of("/pay/1?lang=fr", "en"), Language::French);
        assert_eq!(of("/pay/1?a=b&lang=en-GB", "fr"), Language::English);
        assert_eq!(of("/pay/1?lang=tlh&lang=%66r", "en"), Language::French);
        assert_eq!(of("/pay/1?lang=tlh", "fr"), Language::French);
    }
}
