//! The forms of text that the specs name.

use serde::Deserialize;

use crate::clock::Timestamp;

/// `format` of a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Format {
    Uuid,
    Uri,
    DateTime,
    Date,
    Email,
}

impl Format {
    pub(crate) fn fits(self, text: &str) -> bool {
        match self {
            Self::Uuid => uuid::Uuid::try_parse(text).is_ok(),
            Self::Uri => is_uri(text),
            Self::DateTime => Timestamp::parse(text).is_some(),
            Self::Date => Timestamp::parse(&format!("{text}T00:00:00Z")).is_some(),
            Self::Email => is_email(text),
        }
    }
}

/// RFC 3986: a scheme, and only characters that a URI may have. Whether a browser could go there is another question.
fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let mut letters = scheme.bytes();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && letters.all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        && !rest.is_empty()
        && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%{}".contains(&byte))
}

fn is_email(text: &str) -> bool {
    text.split_once('@')
        .is_some_and(|(user, host)| !user.is_empty() && !host.is_empty() && !text.contains(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::Format;

    #[test]
    fn a_form_is_told_from_what_only_looks_like_it() {
        for (format, good, bad) in [
            (Format::Uri, "https://shop.example.com/paid?id={CHECKOUT_SESSION_ID}", "shop.example.com/paid"),
            (Format::Uri, "myapp://paid", "https://shop example"),
            (Format::Uri, "mailto:a@example.com", "1https://shop.example.com"),
            (Format::Uuid, "7d0f6f0e-52c4-4a83-9f4d-0d3a1f2b6c11", "7d0f6f0e"),
            (Format::DateTime, "2026-03-02T09:15:27Z", "2026-03-02T25:15:27Z"),
            (Format::Date, "2026-02-28", "2026-02-30"),
            (Format::Email, "buyer@example.com", "buyer"),
        ] {
            assert!(format.fits(good), "{good}");
            assert!(!format.fits(bad), "{bad}");
        }
    }
}
