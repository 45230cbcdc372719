//! What the dashboard's buttons do: what the control API does, with a form in place of JSON.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Form, State};
use axum::http::header::ORIGIN;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use serde::Deserialize;

use super::faults::KINDS;
use super::place::Place;
use crate::clock::ClockHandle;
use crate::console::create;
use crate::console::refunds::{CantFinish, RefundOutcome, finish};
use crate::faults::Fault;
use crate::http::redirect_here;
use crate::outbox;
use crate::pages::{Language, Visit, amounts};
use crate::provider::Provider;
use crate::state::Shared;

/// Each form has some of these.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(in crate::console) struct Fields {
    act: String,
    id: String,
    seconds: String,
    kind: String,
    provider: String,
    route: String,
    event: String,
    chance: String,
    times: String,
    url: String,
    amount: String,
}

/// Why nothing was done.
struct Refused(StatusCode, String);

impl Refused {
    fn bad(why: impl Into<String>) -> Self {
        Self(StatusCode::BAD_REQUEST, why.into())
    }

    fn unknown(why: impl Into<String>) -> Self {
        Self(StatusCode::NOT_FOUND, why.into())
    }
}

/// Does it and shows the section that it was about. A browser says with every form where it comes from, and the console
/// has then refused what came from elsewhere; what says nothing is no browser, and has the control API.
pub(in crate::console) async fn submit(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    uri: Uri,
    headers: HeaderMap,
    form: Result<Form<Fields>, axum::extract::rejection::FormRejection>,
) -> Response {
    let place = Place::of(&uri, visit.language);
    let fields = form.map(|Form(fields)| fields).unwrap_or_default();
    let done = if headers.contains_key(ORIGIN) {
        carry_out(&shared, &fields, visit.language).await
    } else {
        let why = visit.language.pick(
            "This form doesn't come from this page; programs use /control.",
            "Ce formulaire ne vient pas de cette page ; les programmes utilisent /control.",
        );
        Err(Refused(StatusCode::FORBIDDEN, why.to_owned()))
    };
    match done {
        Ok(section) => redirect_here(&format!("{}#{section}", place.here())),
        Err(Refused(status, why)) => super::page(&shared, &place, status, Some(&why)),
    }
}

async fn carry_out(shared: &Arc<Shared>, fields: &Fields, language: Language) -> Result<&'static str, Refused> {
    match fields.act.as_str() {
        "advance" => {
            let seconds = number(&fields.seconds, language)?
                .ok_or_else(|| Refused::bad(language.pick("How many seconds?", "Combien de secondes ?")))?;
            ClockHandle { shared }.advance(Duration::from_secs(seconds)).await;
            Ok("clock")
        }
        "resend" => {
            if shared.lock().outbox.deliveries.get(&fields.id).is_none() {
                return Err(Refused::unknown(language.pick("There is no such message.", "Ce message n'existe pas.")));
            }
            outbox::send_now(shared, &fields.id).await;
            Ok("messages")
        }
        "refund_completed" => refund(shared, &fields.id, RefundOutcome::Completed, language).await,
        "refund_failed" => refund(shared, &fields.id, RefundOutcome::Failed, language).await,
        "refunds_wait" | "refunds_at_once" => {
            shared.lock().lomi.refunds_wait = fields.act == "refunds_wait";
            Ok("refunds")
        }
        "fault_on" => {
            let fault = fault(fields, language)?;
            shared.lock().faults.switch_on(fault).map_err(|error| Refused::bad(error.to_string()))?;
            Ok("faults")
        }
        "fault_off" => {
            let gone = fields.id.parse().is_ok_and(|id| shared.lock().faults.switch_off(id));
            let why = language.pick("That fault is off already.", "Cette panne est déjà arrêtée.");
            if gone { Ok("faults") } else { Err(Refused::unknown(why)) }
        }
        "lygos_webhook" => {
            let url = fields.url.trim();
            if !url.is_empty() && crate::http::web_url(url).is_none() {
                let why = language.pick("That is no http or https URL.", "Ce n'est pas une URL http ou https.");
                return Err(Refused::bad(why));
            }
            shared.lock().lygos.webhook_url = Some(url.to_owned()).filter(|url| !url.is_empty());
            Ok("keys")
        }
        "order" => {
            let amount = amounts::typed(&fields.amount, language).map_err(|error| Refused::bad(error.to_string()))?;
            let provider = provider(fields, language)?;
            let provider = provider.ok_or_else(|| Refused::bad(language.pick("At whom?", "Chez qui ?")))?;
            create::plain(shared, provider, amount).await.map_err(Refused::bad)?;
            Ok("orders")
        }
        _ => Err(Refused::bad(language.pick("The page has no such button.", "Cette page n'a pas ce bouton."))),
    }
}

async fn refund(
    shared: &Shared,
    id: &str,
    outcome: RefundOutcome,
    language: Language,
) -> Result<&'static str, Refused> {
    finish(&mut shared.lock(), id, outcome).map_err(|why| match why {
        CantFinish::Unknown => {
            Refused::unknown(language.pick("There is no such refund.", "Ce remboursement n'existe pas."))
        }
        CantFinish::Not(why) => Refused(StatusCode::CONFLICT, why),
    })?;
    shared.changed().await;
    Ok("refunds")
}

fn number(text: &str, language: Language) -> Result<Option<u64>, Refused> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let why = language.pick("That is no whole number.", "Ce n'est pas un nombre entier.");
    text.parse().map(Some).map_err(|_| Refused::bad(why))
}

fn provider(fields: &Fields, language: Language) -> Result<Option<Provider>, Refused> {
    if fields.provider.is_empty() {
        return Ok(None);
    }
    let why = language.pick("There is no such provider.", "Ce prestataire n'existe pas.");
    fields.provider.parse().map(Some).map_err(|_| Refused::bad(why))
}

fn fault(fields: &Fields, language: Language) -> Result<Fault, Refused> {
    let kind = KINDS.into_iter().find(|(_, word, ..)| *word == fields.kind).map(|(kind, ..)| kind);
    let mut fault = Fault::new(
        kind.ok_or_else(|| Refused::bad(language.pick("There is no such fault.", "Cette panne n'existe pas.")))?,
    );
    if let Some(provider) = provider(fields, language)? {
        fault = fault.at(provider);
    }
    if !fields.route.trim().is_empty() {
        fault = fault.on(fields.route.trim());
    }
    if !fields.event.trim().is_empty() {
        fault = fault.on_event(fields.event.trim());
    }
    if let Some(chance) = number(&fields.chance, language)? {
        // Beyond a byte it is refused as any other percentage above a hundred.
        fault = fault.chance(u8::try_from(chance).unwrap_or(u8::MAX));
    }
    Ok(match number(&fields.times, language)? {
        Some(times) => fault.times(times),
        None => fault,
    })
}
