//! A shop's own address, taken apart so far that a parameter can be added. The rest stays as the shop wrote it, also a
//! placeholder in braces, which writing it anew would encode.

use reqwest::Url;

use crate::error::{Error, NotSent};
use crate::payment::Returned;
use crate::transport::is_loopback;

#[derive(Debug)]
pub(super) struct Address {
    /// Up to the fragment.
    front: String,
    /// With its `#`, if there is one.
    fragment: String,
}

impl Address {
    /// Takes an address that a browser may be sent to. No message has the address in it: it may hold what is personal.
    pub(super) fn parse(base: &str) -> Result<Self, Error> {
        // A browser's reading of an address drops some of these and turns others, so that the text would say one thing and
        // the browser open another.
        if base.chars().any(|c| c.is_control() || c.is_whitespace() || c == '\\') {
            return Err(refuse("has white space, a control character or `\\` in it"));
        }
        let url = Url::parse(base).map_err(|_| refuse("is not a whole URL"))?;
        match url.scheme() {
            "https" => {}
            "http" if is_loopback(&url) => {}
            _ => return Err(refuse("is not https")),
        }
        // Browsers add or leave out slashes where there aren't two.
        let rest = base.get(url.scheme().len()..).and_then(|rest| rest.strip_prefix("://")).unwrap_or_default();
        let (authority, rest) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        if authority.is_empty() {
            return Err(refuse("has no host after two slashes"));
        }
        if authority.contains('@') {
            return Err(refuse("has a user or a password"));
        }
        let (path_and_query, fragment) = rest.split_at(rest.find('#').unwrap_or(rest.len()));
        // Scheme, host and port as the standard writes them: a name with accents in its ASCII form.
        let mut front = url.origin().ascii_serialization();
        if !path_and_query.starts_with('/') {
            front.push('/');
        }
        front.push_str(&ascii(path_and_query));
        Ok(Self { front, fragment: ascii(fragment) })
    }

    /// The values of a parameter that is there already.
    pub(super) fn values(&self, name: &str) -> Vec<String> {
        Returned::new(self.front.as_bytes()).values(name).map(|(value, _)| value.into_owned()).collect()
    }

    /// Adds a parameter at the end of the query. The value is written as it is.
    pub(super) fn add(&mut self, name: &str, value: &str) {
        match self.front.split_once('?') {
            None => self.front.push('?'),
            Some((_, query)) if query.is_empty() || query.ends_with('&') => {}
            Some(_) => self.front.push('&'),
        }
        self.front.extend(form_urlencoded::byte_serialize(name.as_bytes()));
        self.front.push('=');
        self.front.push_str(value);
    }

    pub(super) fn into_text(self) -> String {
        self.front + &self.fragment
    }
}

/// Percent-encodes what isn't ASCII, as browsers do: a provider may refuse it, and a header can't carry it.
fn ascii(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            written.push(c);
        } else {
            written.extend(c.encode_utf8(&mut [0; 4]).bytes().map(|byte| format!("%{byte:02X}")));
        }
    }
    written
}

pub(super) fn refuse(what: &str) -> Error {
    let mend = "give https://host/path of the shop's own, with or without a query; http is for this machine alone";
    NotSent::input(None, format!("the address to return to {what}"), mend).into()
}
