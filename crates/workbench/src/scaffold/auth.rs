//! Text: how a call says who makes it.

use super::{Facts, Key};

/// `src/NAME/auth.rs`.
pub(super) fn auth(facts: &Facts) -> String {
    let (name, canary) = (&facts.name, facts.canary());
    let (what, secret, parameters, made, given, header, value) = match &facts.key {
        Key::Header(header) => (
            format!("`{header}`"),
            "ApiKey",
            "key: &ApiKey",
            "        Ok(Self { value: header_value(key.expose_secret())? })\n".to_owned(),
            format!("&ApiKey::new(\"{canary}\").unwrap()"),
            format!("HeaderName::from_static(\"{header}\")"),
            format!("\"{canary}\""),
        ),
        Key::Bearer => (
            "`Authorization: Bearer`".to_owned(),
            "ApiKey",
            "key: &ApiKey",
            "        let text = Zeroizing::new(format!(\"Bearer {}\", key.expose_secret()));\n        Ok(Self { value: header_value(&text)? })\n".to_owned(),
            format!("&ApiKey::new(\"{canary}\").unwrap()"),
            "AUTHORIZATION".to_owned(),
            format!("\"Bearer {canary}\""),
        ),
        Key::Basic => (
            "`Authorization: Basic`".to_owned(),
            "ApiSecret",
            "user: &str, password: &ApiSecret",
            "        let pair = Zeroizing::new(format!(\"{user}:{}\", password.expose_secret()));\n        let text = Zeroizing::new(format!(\"Basic {}\", STANDARD.encode(pair.as_bytes())));\n        Ok(Self { value: header_value(&text)? })\n".to_owned(),
            format!("\"user\", &ApiSecret::new(\"{canary}\").unwrap()"),
            "AUTHORIZATION".to_owned(),
            format!("format!(\"Basic {{}}\", STANDARD.encode(\"user:{canary}\")).as_str()"),
        ),
    };
    let imports = match facts.key {
        Key::Header(_) => "use reqwest::Request;\nuse reqwest::header::{HeaderName, HeaderValue};\n",
        Key::Bearer => {
            "use reqwest::Request;\nuse reqwest::header::{AUTHORIZATION, HeaderValue};\nuse zeroize::Zeroizing;\n"
        }
        Key::Basic => {
            "use base64::Engine as _;\nuse base64::engine::general_purpose::STANDARD;\nuse reqwest::Request;\nuse reqwest::header::{AUTHORIZATION, HeaderValue};\nuse zeroize::Zeroizing;\n"
        }
    };
    format!(
        "//! The key, in {what}. Which key belongs to which environment isn't known; it would be checked here.

{imports}
use crate::error::{{ConfigurationError, ErrorBody}};
use crate::policy::Policy;
use crate::secret::{secret};
use crate::transport::{{Provider, header_value}};

/// What every request is sent with.
pub(super) struct Credentials {{
    value: HeaderValue,
}}

impl Credentials {{
    pub(super) fn new({parameters}) -> Result<Self, ConfigurationError> {{
{made}    }}
}}

impl Provider for Credentials {{
    fn authenticate(&self, request: &mut Request, _: &Policy) -> Result<(), String> {{
        request.headers_mut().insert({header}, self.value.clone());
        Ok(())
    }}

    fn read_error(&self, body: &[u8]) -> ErrorBody {{
        super::errors::read(body)
    }}
}}

#[cfg(test)]
mod tests {{
    use super::*;

    #[test]
    fn the_key_goes_into_its_header_and_into_no_log() {{
        let credentials = Credentials::new({given}).unwrap();
        let mut request = Request::new(reqwest::Method::GET, \"https://example.com/\".parse().unwrap());
        credentials.authenticate(&mut request, crate::{name}::policies::ALL[0]).unwrap();
        assert_eq!(request.headers().len(), 1);
        assert_eq!(request.headers()[{header}], {value});
        assert!(!format!(\"{{request:?}}\").contains(\"canary\"));
    }}
}}
"
    )
}
