//! The shop's books against the sandbox's.

use passerelle_sandbox::{Amount, Provider, Sandbox};

use crate::shop::Shop;

fn is_paid(status: &str) -> bool {
    matches!(status, "success" | "completed" | "refunded" | "paid" | "processing_refund")
}

pub(crate) fn judge(sandbox: &Sandbox, shop: &Shop<'_>) -> Result<(), String> {
    let orders = sandbox.orders();
    for (reference, entry) in &shop.books {
        let mine = orders.iter().filter(|order| {
            // Also what was made under another name for the same thing.
            order
                .reference
                .as_deref()
                .is_some_and(|other| other == reference || other.starts_with(&format!("{reference}-")))
        });
        let mine: Vec<_> = mine.collect();
        let paid = mine.iter().filter(|order| is_paid(&order.status)).count();
        let wrong =
            |what: &str| Err(format!("{reference} at {}: {what}\nbooks: {entry:?}\ntruth: {mine:?}", entry.provider));
        if mine.len() > 1 {
            return wrong("the buyer was asked for money more than once");
        }
        if paid > 1 {
            return wrong("the buyer was charged more than once");
        }
        if entry.shipped > 1 {
            return wrong("it was shipped more than once");
        }
        if entry.shipped > 0 && paid == 0 {
            return wrong("it was shipped and isn't paid");
        }
        if entry.shipped == 0 && paid > 0 {
            return wrong("it is paid and wasn't shipped");
        }
        if entry.created.is_none() {
            return wrong("after all that time the shop doesn't know whether the order exists");
        }
    }
    charges(sandbox, shop)?;
    refunds(sandbox, shop)
}

fn charges(sandbox: &Sandbox, shop: &Shop<'_>) -> Result<(), String> {
    let payments = sandbox.payments();
    for (reference, charge) in &shop.charges {
        let made = payments.iter().filter(|payment| payment.description == *reference).count();
        if made != 1 || charge.transaction.is_none() {
            return Err(format!("{reference}: charged {made} times, and the books say {charge:?}"));
        }
    }
    Ok(())
}

fn refunds(sandbox: &Sandbox, shop: &Shop<'_>) -> Result<(), String> {
    let refunds = sandbox.refunds();
    let asked = shop.books.values().filter(|entry| entry.refund.is_some());
    let (asked, done): (Vec<_>, Vec<_>) = asked.partition(|entry| matches!(entry.refund, Some((_, false))));
    let made = refunds.iter().filter(|refund| refund.provider == Provider::Lomi).count();
    if made > asked.len() + done.len() || made < done.len() {
        return Err(format!(
            "{} refunds were asked for, {} confirmed, and {made} made: {refunds:?}",
            asked.len() + done.len(),
            done.len()
        ));
    }
    if !asked.is_empty() {
        return Err(format!("after all that time a refund isn't confirmed: {asked:?}"));
    }
    let five_thousand = Amount::from(5000);
    match refunds.iter().find(|refund| refund.amount.parse::<Amount>().is_ok_and(|amount| amount > five_thousand)) {
        Some(refund) => Err(format!("more was refunded than was paid: {refund:?}")),
        None => Ok(()),
    }
}
