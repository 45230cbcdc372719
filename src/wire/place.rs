//! Where a decode stops: a path such as `data[0].amount`, and the name of a member that isn't there. serde's own messages
//! quote the value they stop at, which may be anybody's; so of them only the place is told.

/// How a place within a union begins; [`place`] passes on what follows.
const WITHIN: &str = "doesn't fit at ";

/// The place, without the value.
pub(crate) fn place(found: &serde_path_to_error::Error<serde_json::Error>) -> String {
    let (path, inner) = (found.path(), found.inner());
    let message = inner.to_string();
    let missing = message.strip_prefix("missing field `").and_then(|rest| rest.split_once('`'));
    let within = message.strip_prefix(WITHIN).and_then(|rest| rest.rsplit_once(" at line "));
    match (missing, within) {
        (Some((name, _)), _) => format!("`{path}`: missing field `{name}`"),
        (None, Some((place, _))) => format!("`{path}`, in it {place}"),
        (None, None) => format!("`{path}`, line {}, column {}", inner.line(), inner.column()),
    }
}

/// The same as an error of a decoder.
pub(crate) fn misfit<E: serde::de::Error>(found: &serde_path_to_error::Error<serde_json::Error>) -> E {
    E::custom(format_args!("{WITHIN}{}", place(found)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Personal;

    fn placed<T: serde::de::DeserializeOwned + std::fmt::Debug>(json: &str) -> String {
        place(&serde_path_to_error::deserialize::<_, T>(&mut serde_json::Deserializer::from_str(json)).unwrap_err())
    }

    #[test]
    fn a_place_is_a_path_and_never_a_value() {
        #[derive(Debug, serde::Deserialize)]
        #[allow(dead_code)]
        struct Item {
            amount: u32,
            email: Option<Personal<bool>>,
        }
        assert_eq!(placed::<Vec<Item>>(r#"[{"amount":1},{}]"#), "`[1]`: missing field `amount`");
        let wrong = placed::<Vec<Item>>(r#"[{"amount":"canary@example.com"}]"#);
        assert!(wrong.starts_with("`[0].amount`, line 1, column") && !wrong.contains("canary"), "{wrong}");
        let personal = placed::<Vec<Item>>(r#"[{"amount":1,"email":"canary@example.com"}]"#);
        assert!(personal.starts_with("`[0].email`") && !personal.contains("canary"), "{personal}");
    }
}
