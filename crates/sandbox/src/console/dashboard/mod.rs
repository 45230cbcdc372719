//! The dashboard: the page that a developer keeps open while integrating. Forms and links, no JavaScript.
//!
//! It shows what the control API answers and its buttons call what the control API calls: [`forms`] is what they do,
//! [`lists`], [`messages`] and [`faults`] are the parts of the page.

mod faults;
mod forms;
mod lists;
mod messages;
mod place;
mod style;

use std::sync::Arc;

use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use maud::{Markup, html};

pub(super) use forms::submit;
use place::Place;

use crate::console::{Access, Keys};
use crate::pages::{Language, Visit, document};
use crate::state::Shared;

pub(super) async fn show(State(shared): State<Arc<Shared>>, visit: Visit, uri: Uri) -> Response {
    page(&shared, &Place::of(&uri, visit.language), StatusCode::OK, None)
}

/// `problem` is why the last button did nothing.
fn page(shared: &Shared, place: &Place, status: StatusCode, problem: Option<&str>) -> Response {
    let language = place.language;
    let now = shared.lock().now().to_string();
    let body = html! {
        p .mark { (language.pick("Sandbox: no money moves here", "Bac à sable : aucun argent ne circule ici")) }
        div .wide {
            (head(place))
            (contents(language))
            @if let Some(problem) = problem { p .notice .bad role="alert" { (problem) } }
            (access(shared, language))
            (clock(&now, language))
            (lists::orders(shared, place))
            (lists::payments(shared, place))
            (lists::refunds(shared, place))
            (messages::section(shared, place))
            (faults::section(shared, language))
        }
    };
    let title = language.pick("Passerelle sandbox", "Bac à sable Passerelle");
    document(status, language, title, style::STYLE, place.live, body)
}

fn head(place: &Place) -> Markup {
    let language = place.language;
    let (other, name) = language.other();
    let live = if place.live {
        html! { a href=(place.without("live")) { (language.pick("Stop refreshing", "Arrêter l'actualisation")) } }
    } else {
        html! { a href=(place.with("live", "1")) { (language.pick("Refresh every 5 s", "Actualiser toutes les 5 s")) } }
    };
    html! {
        div .top {
            h1 { (language.pick("Passerelle sandbox", "Bac à sable Passerelle")) }
            nav {
                a href=(place.here()) { (language.pick("Refresh", "Actualiser")) }
                (live)
                a href=(place.with("lang", other.tag())) hreflang=(other.tag()) lang=(other.tag()) { (name) }
            }
        }
    }
}

fn contents(language: Language) -> Markup {
    let sections = match language {
        Language::English => ["Keys", "Clock", "Orders", "Payments", "Refunds", "Webhooks", "Faults"],
        Language::French => ["Clés", "Horloge", "Commandes", "Paiements", "Remboursements", "Webhooks", "Pannes"],
    };
    let ids = ["keys", "clock", "orders", "payments", "refunds", "messages", "faults"];
    html! {
        nav .contents aria-label=(language.pick("On this page", "Sur cette page")) {
            @for (id, section) in ids.into_iter().zip(sections) { a href={ "#" (id) } { (section) } }
        }
    }
}

/// What a shop is to be configured with. A click selects the whole of a value.
fn access(shared: &Shared, language: Language) -> Markup {
    let Keys { lygos, lomi, tygapay } = Keys::of(shared);
    let url = language.pick("Base URL", "URL de base");
    let webhook = language.pick("Webhook secret", "Secret du webhook");
    let providers = [("Lygos", lygos), ("lomi.", lomi), ("TygaPay", tygapay)];
    let values = |access: Access<'_>| {
        let Access { base_url, header, api_key, api_secret, webhook_secret } = access;
        let all = [(url, Some(base_url)), (header, Some(api_key)), ("secret", api_secret), (webhook, webhook_secret)];
        all.map(|(label, value)| {
            html! { @if let Some(value) = value { dt { (label) } dd { code .whole { (value) } } } }
        })
    };
    let (hook, hooks) = {
        let state = shared.lock();
        let there = state.lomi.webhooks.iter().filter(|webhook| webhook.deleted_at.is_none());
        let hooks: Vec<(String, String)> = there.map(|webhook| (webhook.url.clone(), webhook.secret.clone())).collect();
        (state.lygos.webhook_url.clone().unwrap_or_default(), hooks)
    };
    html! {
        section #keys {
            h2 { (language.pick("Keys", "Clés")) }
            div .trio {
                @for (name, access) in providers {
                    @if let Some(access) = access {
                        div .card {
                            h3 { (name) }
                            dl { @for value in values(access) { (value) } }
                            @if name == "Lygos" { (lygos_webhook(&hook, language)) }
                            @if name == "lomi." && !hooks.is_empty() {
                                // The API tells the secret once; here it can be looked up.
                                dl {
                                    @for (url, secret) in &hooks {
                                        dt { "Webhook " (url) } dd { code .whole { (secret) } }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// With the other two the shop says it by their APIs; Lygos has a dashboard for it, which this is.
fn lygos_webhook(url: &str, language: Language) -> Markup {
    html! {
        form method="post" {
            label for="hook" { (language.pick("Webhook URL", "URL du webhook")) }
            div .row {
                input #hook type="text" name="url" inputmode="url" autocomplete="off" value=(url) placeholder="http://127.0.0.1:…";
                button name="act" value="lygos_webhook" { (language.pick("Save", "Enregistrer")) }
            }
        }
    }
}

fn clock(now: &str, language: Language) -> Markup {
    let steps = [("60", "+1 min", "+1 min"), ("3600", "+1 h", "+1 h"), ("86400", "+24 h", "+24 h")];
    html! {
        section #clock {
            h2 { (language.pick("Clock", "Horloge")) }
            div .card {
                form .row method="post" {
                    input type="hidden" name="act" value="advance";
                    b .now { time { (now) } }
                    @for (seconds, english, french) in steps {
                        button name="seconds" value=(seconds) { (language.pick(english, french)) }
                    }
                }
            }
        }
    }
}

/// A state, coloured by what it means to the shop.
fn state(word: &str, shown: &str) -> Markup {
    let class = match word {
        "success" | "completed" | "paid" | "delivered" | "refunded" => "state good",
        "failed" | "cancelled" | "expired" | "status error" | "gave_up" | "lost" | "pending_confirmation" => {
            "state bad"
        }
        _ => "state",
    };
    html! { span class=(class) { (shown) } }
}

/// Without the `T`, and to the second, for people.
fn moment(text: &str) -> Markup {
    let day = text.get(..10).unwrap_or(text);
    let time = text.get(11..19).unwrap_or_default();
    html! { time datetime=(text) title=(text) { span .day { (day) } " " (time) } }
}
