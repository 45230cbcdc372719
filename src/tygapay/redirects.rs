//! What TygaPay appends to the address that a buyer returns to: `orderId`, `orderNumber` and `status`, on a final outcome.
//! A hint, and no more: <https://docs.tygapay.com/api/apis/orders>.

use super::TygaPay;
use crate::payment::{RedirectHint, Returned};

impl TygaPay {
    /// Reads the address that a buyer came back to: a whole URL, a path with its query, or the query alone. **It proves
    /// nothing**: look the order up with [`order_state`](TygaPay::order_state), and decide by what that says.
    ///
    /// `state` is `success`, `expired` or `cancelled`; the order itself says `paid` for the first. A shop whose `returnUrl`
    /// has an `orderId` of its own gets the parameter twice, and how TygaPay appends is not documented. Should the two
    /// differ, neither is taken and `ambiguous` says so: find the order by its reference, and give the shop's own
    /// parameter another name. (Inferred, not seen: parameters appended after a second `?` are read too.)
    ///
    /// ```
    /// use passerelle::tygapay::TygaPay;
    ///
    /// let hint = TygaPay::read_redirect(
    ///     "https://shop.example.com/merci?orderId=004Qs494RxpEMFYUyXBz&orderNumber=CMD-1&status=success",
    /// );
    /// assert_eq!(hint.id.as_deref(), Some("004Qs494RxpEMFYUyXBz"));
    /// assert_eq!(hint.reference.as_deref(), Some("CMD-1"));
    /// assert_eq!(hint.state.as_deref(), Some("success"));
    ///
    /// let twice = TygaPay::read_redirect("?orderId=17&orderId=004Qs494RxpEMFYUyXBz&orderNumber=CMD-1&status=success");
    /// assert_eq!((twice.id, twice.ambiguous), (None, vec!["orderId".to_owned()]));
    /// assert_eq!(twice.reference.as_deref(), Some("CMD-1"));
    /// ```
    #[must_use]
    pub fn read_redirect(address: impl AsRef<[u8]>) -> RedirectHint {
        let mut returned = Returned::new(address.as_ref());
        RedirectHint {
            id: returned.one("orderId"),
            reference: returned.one("orderNumber"),
            state: returned.one("status"),
            ambiguous: returned.into_ambiguous(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The documented three, behind whatever the shop's own address had.
    #[test]
    fn appended_to_any_address() {
        let appended = "orderId=T1&orderNumber=CMD-1&status=expired";
        for own in
            ["https://shop.example.com/?", "https://shop.example.com/merci?type=tygapay&", "/merci?type=tygapay?", ""]
        {
            let hint = TygaPay::read_redirect(format!("{own}{appended}"));
            assert_eq!(hint.id.as_deref(), Some("T1"), "{own}");
            assert_eq!(hint.reference.as_deref(), Some("CMD-1"), "{own}");
            assert_eq!(hint.state.as_deref(), Some("expired"), "{own}");
            assert!(hint.ambiguous.is_empty(), "{own}");
        }
    }

    /// A shop's own `orderId`, as one integrator has it; whichever way TygaPay appends.
    #[test]
    fn a_second_order_id_is_no_order_id() {
        for separator in ['&', '?'] {
            let address = format!("/?type=tygapay&orderId=17{separator}orderId=T1&orderNumber=CMD-1&status=success");
            let hint = TygaPay::read_redirect(&address);
            assert_eq!(hint.id, None, "{address}");
            assert_eq!(hint.ambiguous, ["orderId"], "{address}");
            assert_eq!((hint.reference.as_deref(), hint.state.as_deref()), (Some("CMD-1"), Some("success")));
        }
        let same = TygaPay::read_redirect("?orderId=T1&orderId=T1");
        assert_eq!((same.id.as_deref(), same.ambiguous.len()), (Some("T1"), 0));
    }

    #[test]
    fn a_buyer_who_adds_a_state_makes_it_ambiguous() {
        let hint = TygaPay::read_redirect("?orderId=T1&orderNumber=CMD-1&status=cancelled&status=success");
        assert_eq!((hint.state, hint.ambiguous), (None, vec!["status".to_owned()]));
    }

    #[test]
    fn nothing_there() {
        for address in ["", "https://shop.example.com/merci", "?orderid=T1&order_number=CMD-1"] {
            assert_eq!(TygaPay::read_redirect(address), RedirectHint::default(), "{address}");
        }
    }
}
