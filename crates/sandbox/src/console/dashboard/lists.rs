//! Orders, payments and refunds, as tables.

use maud::{Markup, html};

use super::place::{Place, ROWS};
use super::{moment, state};
use crate::console::{all_orders, all_payments, all_refunds};
use crate::pages::{Language, grouped};
use crate::provider::Provider;
use crate::state::Shared;

fn amount(text: &str, currency: &str, language: Language) -> Markup {
    html! { (grouped(text, language)) " " (currency) }
}

/// The column of the amounts, in all three tables.
const SUM: usize = 3;

/// An id, whole when it is selected and cut where it would make the table too wide.
fn id(text: &str) -> Markup {
    html! { code .id title=(text) { (text) } }
}

fn table(heads: &[&str], rows: &[Markup], none: &str) -> Markup {
    html! {
        div .card .scroll tabindex="0" {
            @if rows.is_empty() { p .none { (none) } } @else {
                table {
                    thead {
                        tr {
                            @for (place, head) in heads.iter().enumerate() {
                                th scope="col" class=[(place == SUM).then_some("sum")] { (head) }
                            }
                        }
                    }
                    tbody { @for row in rows { tr { (row) } } }
                }
            }
        }
    }
}

/// The rows of the page that the address names, and the links to the pages beside it.
pub(super) fn paged<T>(all: Vec<T>, list: &str, place: &Place) -> (Vec<T>, Markup) {
    let language = place.language;
    let pages = all.len().div_ceil(ROWS).max(1);
    let page = place.page(list).min(pages);
    let rows = all.into_iter().skip(page.saturating_sub(1).saturating_mul(ROWS)).take(ROWS).collect();
    let to = |page: usize| format!("{}#{list}", place.with(list, &page.to_string()));
    let turn = html! {
        @if pages > 1 {
            div .turn {
                @if page > 1 {
                    a rel="prev" href=(to(page.saturating_sub(1))) { (language.pick("Newer", "Plus récents")) }
                } @else { span {} }
                span .soft { (page) " / " (pages) }
                @if page < pages {
                    a rel="next" href=(to(page.saturating_add(1))) { (language.pick("Older", "Plus anciens")) }
                } @else { span {} }
            }
        }
    };
    (rows, turn)
}

pub(super) fn orders(shared: &Shared, place: &Place) -> Markup {
    let language = place.language;
    let mut all = all_orders(shared);
    // Stable, so that those of one moment stay in the order of their provider.
    all.sort_by(|one, other| other.created.cmp(&one.created));
    let (shown, turn) = paged(all, "orders", place);
    let rows: Vec<Markup> = shown
        .iter()
        .map(|order| {
            html! {
                td { (moment(&order.created)) }
                td { (order.provider) }
                td { (state(&order.status, &order.status)) }
                td .sum {
                    @match &order.amount {
                        Some(sum) => (amount(sum, &order.currency, language)),
                        None => (language.pick("any amount", "montant libre")),
                    }
                }
                td { (id(order.reference.as_deref().unwrap_or(&order.id))) }
                td { (order.title) }
                td { a href=(order.link) { (language.pick("Pay page", "Page de paiement")) } }
            }
        })
        .collect();
    let heads = match language {
        Language::English => ["Made", "Provider", "Status", "Amount", "Reference", "Title", ""],
        Language::French => ["Créée", "Prestataire", "Statut", "Montant", "Référence", "Titre", ""],
    };
    let none = language.pick(
        "No order yet. Make one from your shop, or here.",
        "Aucune commande. Créez-en une depuis votre boutique, ou ici.",
    );
    html! {
        section #orders {
            h2 { (language.pick("Orders", "Commandes")) }
            (table(&heads, &rows, none))
            (turn)
            (make(language))
        }
    }
}

/// An order such as a shop would make, to try the pages with.
fn make(language: Language) -> Markup {
    html! {
        form .row method="post" {
            label for="maker" { (language.pick("Make an order", "Créer une commande")) }
            select #maker name="provider" {
                @for provider in Provider::ALL { option value=(provider.id()) { (provider) } }
            }
            input type="text" name="amount" inputmode="decimal" autocomplete="off" value="5000"
                aria-label=(language.pick("Amount", "Montant"));
            button name="act" value="order" { (language.pick("Make", "Créer")) }
        }
    }
}

pub(super) fn payments(shared: &Shared, place: &Place) -> Markup {
    let language = place.language;
    let mut all = all_payments(shared);
    all.sort_by(|one, other| other.created.cmp(&one.created));
    let (shown, turn) = paged(all, "payments", place);
    let rows: Vec<Markup> = shown
        .iter()
        .map(|payment| {
            html! {
                td { (moment(&payment.created)) }
                td { (payment.provider) }
                td { (state(&payment.status, &payment.status)) }
                td .sum { (amount(&payment.amount, &payment.currency, language)) }
                td { (payment.method.as_deref().unwrap_or_default()) }
                td { (id(&payment.id)) }
                td { @if let Some(order) = &payment.order { (id(order)) } }
            }
        })
        .collect();
    let heads = match language {
        Language::English => ["When", "Provider", "Status", "Amount", "By", "Payment", "For"],
        Language::French => ["Quand", "Prestataire", "Statut", "Montant", "Par", "Paiement", "Pour"],
    };
    let none = language.pick("Nobody has paid yet.", "Personne n'a encore payé.");
    html! {
        section #payments {
            h2 { (language.pick("Payments", "Paiements")) }
            (table(&heads, &rows, none))
            (turn)
        }
    }
}

pub(super) fn refunds(shared: &Shared, place: &Place) -> Markup {
    let language = place.language;
    let rows: Vec<Markup> = all_refunds(shared)
        .iter()
        .take(ROWS)
        .map(|refund| {
            let open = matches!(refund.status.as_str(), "pending" | "processing_refund");
            html! {
                td { (moment(&refund.created)) }
                td { (refund.provider) }
                td { (state(&refund.status, &refund.status)) }
                td .sum { (grouped(&refund.amount, language)) }
                td { (id(&refund.id)) }
                td { (id(&refund.of)) }
                td {
                    @if open {
                        form method="post" {
                            input type="hidden" name="id" value=(refund.id);
                            button name="act" value="refund_completed" { (language.pick("Complete", "Terminer")) }
                            // TygaPay documents no failed refund.
                            @if refund.provider != Provider::Tygapay {
                                button .stop name="act" value="refund_failed" { (language.pick("Fail", "Faire échouer")) }
                            }
                        }
                    }
                }
            }
        })
        .collect();
    let heads = match language {
        Language::English => ["When", "Provider", "Status", "Amount", "Refund", "Of", ""],
        Language::French => ["Quand", "Prestataire", "Statut", "Montant", "Remboursement", "De", ""],
    };
    html! {
        section #refunds {
            h2 { (language.pick("Refunds", "Remboursements")) }
            (table(&heads, &rows, language.pick("Nothing was given back.", "Rien n'a été remboursé.")))
            (refunds_wait(shared.lock().lomi.refunds_wait, language))
        }
    }
}

/// lomi. completes a refund at once; here it can be made to wait for the buttons above.
fn refunds_wait(waits: bool, language: Language) -> Markup {
    let (act, now, otherwise) = if waits {
        (
            "refunds_at_once",
            ("lomi. refunds wait for you.", "Les remboursements lomi. vous attendent."),
            ("Complete them at once", "Les terminer aussitôt"),
        )
    } else {
        (
            "refunds_wait",
            ("lomi. refunds are completed at once.", "Les remboursements lomi. sont terminés aussitôt."),
            ("Let them wait", "Les faire attendre"),
        )
    };
    html! {
        form .row method="post" {
            span { (language.pick(now.0, now.1)) }
            button name="act" value=(act) { (language.pick(otherwise.0, otherwise.1)) }
        }
    }
}
