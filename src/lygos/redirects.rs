//! The address that a buyer returns to from Lygos. Lygos is documented to append nothing, so what comes back is what the
//! shop put into `success_url` and `failure_url`; it is a hint, and no more.

use super::Lygos;
use crate::payment::{RedirectHint, Returned};

impl Lygos {
    /// Reads the shop's own reference from the address that a buyer came back to: a whole URL, a path with its query, or the
    /// query alone. `parameter` is the name the shop gave it in the order's URLs. **It proves nothing**: look the order up
    /// with [`order_state`](Lygos::order_state), and decide by what that says.
    ///
    /// The provider's id and state are never there: a `status` in such an address is the shop's own, and says which of its
    /// two URLs was opened. Whether Lygos keeps a query whole is not documented; nobody reports that it doesn't.
    ///
    /// ```
    /// use passerelle::lygos::Lygos;
    ///
    /// let hint = Lygos::read_redirect("https://shop.example.com/merci?order_id=CMD-1", "order_id");
    /// assert_eq!(hint.reference.as_deref(), Some("CMD-1"));
    /// ```
    #[must_use]
    pub fn read_redirect(address: impl AsRef<[u8]>, parameter: &str) -> RedirectHint {
        let mut returned = Returned::new(address.as_ref());
        RedirectHint {
            reference: returned.one(parameter),
            ambiguous: returned.into_ambiguous(),
            ..RedirectHint::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_shop_named() {
        let hint = Lygos::read_redirect("/merci?order_id=CMD-1&status=success&id=7", "order_id");
        assert_eq!(hint.reference.as_deref(), Some("CMD-1"));
        assert_eq!((hint.id, hint.state), (None, None));
        assert_eq!(Lygos::read_redirect("/merci?order_id=CMD-1", "reference"), RedirectHint::default());
    }

    #[test]
    fn two_references_are_none() {
        let hint = Lygos::read_redirect("/merci?order_id=CMD-1&order_id=CMD-2", "order_id");
        assert_eq!((hint.reference, hint.ambiguous), (None, vec!["order_id".to_owned()]));
    }
}
