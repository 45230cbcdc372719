//! Patterns of places. A place is segments joined by ` / `; `*` stands for anything within a segment, and a segment `**`
//! for one or more whole segments.

/// Joins operation, part and member of a place.
const JOINT: &str = " / ";

/// Whether a pattern of places holds for a place.
pub(crate) fn holds(pattern: &str, place: &str) -> bool {
    let pattern: Vec<&str> = pattern.split(JOINT).collect();
    let place: Vec<&str> = place.split(JOINT).collect();
    segments(&pattern, &place)
}

fn segments(pattern: &[&str], place: &[&str]) -> bool {
    match (pattern, place) {
        ([], []) => true,
        (["**", rest @ ..], [_, left @ ..]) => segments(rest, left) || segments(pattern, left),
        ([first, rest @ ..], [segment, left @ ..]) => captures(first, segment).is_some() && segments(rest, left),
        _ => false,
    }
}

/// What each `*` of a pattern stands for in a text, the shortest first; `None` where the pattern doesn't hold.
pub(crate) fn captures<'t>(pattern: &str, text: &'t str) -> Option<Vec<&'t str>> {
    let Some((head, rest)) = pattern.split_once('*') else { return (pattern == text).then(Vec::new) };
    let tail = text.strip_prefix(head)?;
    let ends = tail.char_indices().map(|(end, _)| end).chain([tail.len()]);
    for (taken, left) in ends.filter_map(|end| tail.split_at_checked(end)) {
        if let Some(mut found) = captures(rest, left) {
            found.insert(0, taken);
            return Some(found);
        }
    }
    None
}

/// Puts one text after the other in the places of `*`.
pub(crate) fn filled(pattern: &str, texts: &[&str]) -> String {
    let mut texts = texts.iter();
    let mut parts = pattern.split('*');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(texts.next().copied().unwrap_or_default());
        out.push_str(part);
    }
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stays_within_its_segment() {
        assert!(holds("* / response *", "GET /a/{id} / response 200"));
        assert!(!holds("* / response *", "GET /a / response 200 / id"));
        assert!(!holds("*", "GET /a / response 200"));
        assert!(holds("GET * / response 200 / *[].id", "GET /a / response 200 / data.rows[].id"));
    }

    #[test]
    fn two_stars_are_one_segment_or_more() {
        assert!(holds("* / response * / **", "GET /a / response 200 / data[].id"));
        assert!(!holds("* / response * / **", "GET /a / response 200"));
        assert!(holds("**", "GET /a"));
        assert!(holds("** / id", "GET /a / request / id"));
    }

    #[test]
    fn what_a_star_stood_for_goes_elsewhere() {
        let found = captures("* /discount-coupons*", "GET /discount-coupons/{}").unwrap();
        assert_eq!(filled("* /coupons*", &found), "GET /coupons/{}");
        assert_eq!(captures("* /coupons", "GET /coupons/{}"), None);
    }
}
