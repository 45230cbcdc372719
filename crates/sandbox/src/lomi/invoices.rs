//! `/invoices` (facts/lomi.md §8): draft, then sent, then paid by the buyer on the invoice's page, overdue or cancelled.
//!
//! Chosen where the facts are silent: actions answer the invoice; finalising makes the page, which lives seven days; an
//! invoice whose due date has passed stays `sent`, because nothing says when it is looked at; voiding closes the page;
//! what is refused is refused with 400. There is no PDF and no email here: sending and reminding only say who would get
//! one.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

use super::Lomi;
use super::errors::LomiError;
use super::links::ASKS;
use super::model::{Customer, Session, SessionStatus, within_reach};
use super::records::{self, Else, Resource, Source, set, text};
use super::sessions::{self, Draft};
use crate::amount::Amount;
use crate::http::{JSON_UTF8, json};
use crate::json::Json;
use crate::state::{self, Shared};

/// How long the page of an invoice lives (§8).
const PAGE_LIFETIME: Duration = Duration::from_secs(7 * 24 * 3600);

pub(crate) static INVOICE: Resource = Resource {
    thing: "Invoice",
    id: "customer_invoice_id",
    members: &[
        ("customer_invoice_id", Source::Own(Else::Id)),
        ("organization_id", Source::Own(Else::Organization)),
        ("customer_id", Source::Sent(Else::Null)),
        ("invoice_number", Source::Once(Else::Null)),
        ("amount", Source::Sent(Else::Null)),
        ("amount_due", Source::Sent(Else::Null)),
        ("amount_remaining", Source::Own(Else::Null)),
        ("currency_code", Source::Once(Else::Text("XOF"))),
        ("status", Source::Sent(Else::Text("draft"))),
        ("origin", Source::Once(Else::Text("manual"))),
        ("description", Source::Sent(Else::Null)),
        ("due_date", Source::Sent(Else::Null)),
        ("product_id", Source::Sent(Else::Null)),
        ("price_id", Source::Sent(Else::Null)),
        ("subscription_id", Source::Sent(Else::Null)),
        ("hosted_url", Source::Own(Else::Null)),
        ("pdf_url", Source::Own(Else::Null)),
        ("payment_url", Source::Own(Else::Null)),
        ("customer", Source::Own(Else::Null)),
        ("line_items", Source::Sent(Else::Null)),
        ("metadata", Source::Sent(Else::Null)),
        ("environment", Source::Own(Else::Environment)),
        ("created_at", Source::Own(Else::Made)),
        ("updated_at", Source::Own(Else::Changed)),
    ],
    check,
    filters: &[("status", "status"), ("customerId", "customer_id")],
    pages: true,
};

fn amount(invoice: &Json, name: &str) -> Option<Amount> {
    match invoice.get(name) {
        Some(Json::Number(number)) => number.parse().ok(),
        _ => None,
    }
}

fn string(text: &str) -> Json {
    Json::String(text.to_owned())
}

fn check(state: &mut state::State, _: &Lomi, invoice: &mut Json, before: Option<&Json>) -> Result<(), LomiError> {
    let status = |invoice: &Json| text(invoice, "status").unwrap_or_default().to_owned();
    if before.is_some_and(|before| matches!(status(before).as_str(), "paid" | "cancelled")) {
        return Err(LomiError::bad_request("A paid or cancelled invoice can't be changed"));
    }
    let id = text(invoice, "customer_id").unwrap_or_default();
    let profile = state.lomi.customer(id).ok_or_else(|| LomiError::names_unknown("Customer", id))?;
    let customer = vec![
        ("name".to_owned(), string(&profile.name)),
        ("email".to_owned(), profile.email.as_deref().map_or(Json::Null, string)),
    ];
    set(invoice, "customer", Json::Object(customer));
    let positive = |name: &str| amount(invoice, name).is_some_and(Amount::is_positive);
    if !positive("amount") || (invoice.get("amount_due") != Some(&Json::Null) && !positive("amount_due")) {
        return Err(LomiError::bad_request("amount and amount_due must be positive numbers that can be held exactly"));
    }
    for name in ["amount", "amount_due"] {
        within_reach(amount(invoice, name).unwrap_or_default())?;
    }
    if before.is_none() {
        set(invoice, "status", string("draft"));
        let due = invoice.get("amount").cloned().unwrap_or(Json::Null);
        set(invoice, "amount_due", due);
        if invoice.get("invoice_number") == Some(&Json::Null) {
            let number = records::all(&state.lomi, &INVOICE).count().saturating_add(1);
            let year: String = state.now().to_string().chars().take(4).collect();
            set(invoice, "invoice_number", Json::String(format!("INV-{year}-{number:04}")));
        }
    }
    let paid = status(invoice) == "paid";
    close_page(state, invoice);
    let due = invoice.get("amount_due").cloned().unwrap_or(Json::Null);
    set(invoice, "amount_remaining", if paid { Json::Number("0".to_owned()) } else { due });
    Ok(())
}

/// A page that is open for another amount, or for an invoice that is over, must not be paid.
fn close_page(state: &mut state::State, invoice: &mut Json) {
    let Some(code) = code_of(invoice) else { return };
    let over = matches!(text(invoice, "status"), Some("paid" | "cancelled"));
    let fits =
        state.lomi.sessions.get(&code).is_some_and(|session| Some(session.amount) == amount(invoice, "amount_due"));
    if over || !fits {
        // One that is closed already stays so.
        let _ = sessions::expire(state, &code);
        set(invoice, "payment_url", Json::Null);
        set(invoice, "hosted_url", Json::Null);
    }
}

fn in_status(invoice: &Json, wanted: &[&str], verb: &str) -> Result<(), LomiError> {
    let status = text(invoice, "status").unwrap_or_default();
    if wanted.contains(&status) {
        return Ok(());
    }
    Err(LomiError::bad_request(format!("An invoice that is {status} can't be {verb}")))
}

/// From a draft to a sent invoice with a page; one that is sent stays so.
pub(crate) fn finalize(state: &mut state::State, lomi: &Lomi, invoice: &mut Json) -> Result<(), LomiError> {
    in_status(invoice, &["draft", "sent", "overdue"], "finalized")?;
    if text(invoice, "status") == Some("draft") {
        set(invoice, "status", string("sent"));
    }
    page(state, lomi, invoice).map(|_| ())
}

/// For those that are sent or overdue; the email would go to the customer's address.
pub(crate) fn remind(_: &mut state::State, _: &Lomi, invoice: &mut Json) -> Result<(), LomiError> {
    in_status(invoice, &["sent", "overdue"], "reminded of")
}

pub(crate) fn void(_: &mut state::State, _: &Lomi, invoice: &mut Json) -> Result<(), LomiError> {
    in_status(invoice, &["draft", "sent", "overdue"], "voided")?;
    set(invoice, "status", string("cancelled"));
    Ok(())
}

fn code_of(invoice: &Json) -> Option<String> {
    text(invoice, "payment_url")?.rsplit('/').next().map(str::to_owned)
}

/// The address where the invoice is paid: of the session that is open, or of a new one.
fn page(state: &mut state::State, lomi: &Lomi, invoice: &mut Json) -> Result<String, LomiError> {
    in_status(invoice, &["sent", "overdue"], "paid")?;
    let session = code_of(invoice).and_then(|code| state.lomi.sessions.get(&code));
    let open = session.filter(|session| session.status == SessionStatus::Open);
    if let Some(session) = open {
        return Ok(session.checkout_url.clone());
    }
    let own = |name: &str| text(invoice, name).map(str::to_owned);
    let id = own("customer_invoice_id").unwrap_or_default();
    let profile = own("customer_id").and_then(|id| state.lomi.customer(&id).cloned());
    let draft = Draft {
        amount: amount(invoice, "amount_due").unwrap_or_default(),
        currency_code: own("currency_code").unwrap_or_default(),
        title: own("invoice_number"),
        description: own("description"),
        customer: profile.map_or_else(Customer::default, |profile| profile.payer()),
        payment_link_id: None,
        payment_request_id: None,
        subscription_id: None,
        product_id: None,
        price_ids: Vec::new(),
        quantity: 1,
        asks: ASKS,
        success_url: None,
        cancel_url: None,
        metadata: Some(Json::Object(vec![
            ("payment_flow".to_owned(), string("invoice_payment")),
            ("invoice_id".to_owned(), string(&id)),
        ])),
        lifetime: PAGE_LIFETIME,
        invoice_id: Some(id),
    };
    let url = sessions::open(state, lomi, draft).checkout_url;
    set(invoice, "payment_url", string(&url));
    set(invoice, "hosted_url", string(&url));
    Ok(url)
}

/// A session was paid; the invoice that it came from is, too.
pub(crate) fn paid(state: &mut state::State, session: &Session) {
    let Some(id) = &session.invoice_id else { return };
    let Ok(mut invoice) = records::found(&state.lomi, &INVOICE, id).cloned() else { return };
    set(&mut invoice, "status", string("paid"));
    set(&mut invoice, "amount_remaining", Json::Number("0".to_owned()));
    records::put(state, &INVOICE, id, invoice);
}

#[derive(Serialize)]
struct Checkout {
    checkout_url: String,
}

/// The one there is, or a new one.
pub(crate) async fn checkout(State(shared): State<Arc<Shared>>, Path(id): Path<String>) -> Result<Response, LomiError> {
    let mut state = shared.lock();
    let mut invoice = records::found(&state.lomi, &INVOICE, &id)?.clone();
    let checkout_url = page(&mut state, &shared.lomi, &mut invoice)?;
    records::put(&mut state, &INVOICE, &id, invoice);
    Ok(json(StatusCode::CREATED, JSON_UTF8, &Checkout { checkout_url }))
}
