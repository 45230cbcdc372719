//! The address that a buyer returns to from lomi. The shop writes `{CHECKOUT_SESSION_ID}` where it wants the session's id,
//! and lomi. puts it there; it is a hint, and no more.

use super::Lomi;
use crate::payment::{RedirectHint, Returned};

impl Lomi {
    /// Reads the session's id from the address that a buyer came back to: a whole URL, a path with its query, or the query
    /// alone. `parameter` is the name the shop gave it in the order's `success_url`, such as `session_id` in
    /// `?session_id={CHECKOUT_SESSION_ID}`. **It proves nothing**: look the payment up with
    /// [`find_payment`](Lomi::find_payment), and decide by what that says.
    ///
    /// A placeholder that nobody replaced is no id: lomi. is documented to replace it in `success_url` alone. Whether its
    /// closed-source checkout appends anything of its own is not known, so nothing else is read.
    ///
    /// ```
    /// use passerelle::lomi::Lomi;
    ///
    /// let hint = Lomi::read_redirect("https://shop.example.com/merci?session_id=cs_7KQ2M9XW4PABCD", "session_id");
    /// assert_eq!(hint.id.as_deref(), Some("cs_7KQ2M9XW4PABCD"));
    /// let literal = Lomi::read_redirect("/merci?session_id={CHECKOUT_SESSION_ID}", "session_id");
    /// assert_eq!(literal.id, None);
    /// ```
    #[must_use]
    pub fn read_redirect(address: impl AsRef<[u8]>, parameter: &str) -> RedirectHint {
        let mut returned = Returned::new(address.as_ref());
        // No id of lomi.'s has a brace. Its sources write the placeholder with one pair and with two, so half of one may
        // be left as well.
        let id = returned.one(parameter).filter(|id| !id.contains(['{', '}']));
        RedirectHint { id, ambiguous: returned.into_ambiguous(), ..RedirectHint::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_is_no_id() {
        for literal in
            ["{CHECKOUT_SESSION_ID}", "{{CHECKOUT_SESSION_ID}}", "%7BCHECKOUT_SESSION_ID%7D", "{cs_7KQ2M9XW4PABCD}"]
        {
            let hint = Lomi::read_redirect(format!("/merci?session_id={literal}"), "session_id");
            assert_eq!(hint, RedirectHint::default(), "{literal}");
        }
    }

    #[test]
    fn only_what_the_shop_named() {
        let hint = Lomi::read_redirect("/merci?s=cs_1&status=success&session_id=cs_2", "s");
        assert_eq!(hint.id.as_deref(), Some("cs_1"));
        assert_eq!((hint.reference, hint.state), (None, None));
    }
}
