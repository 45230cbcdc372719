//! Faults: which are on, and a form for another.

use std::collections::BTreeSet;

use maud::{Markup, html};

use crate::contract::Contract;
use crate::faults::{FaultKind, Rule};
use crate::pages::Language;
use crate::provider::Provider;
use crate::state::Shared;

/// With the word of the control API, and what it means.
pub(super) const KINDS: [(FaultKind, &str, &str, &str); 11] = [
    (FaultKind::CutAfter, "cut_after", "done, but no answer", "exécuté, sans réponse"),
    (FaultKind::CutBefore, "cut_before", "connection cut, nothing done", "connexion coupée, rien d'exécuté"),
    (FaultKind::Stall, "stall", "done, answer never comes", "exécuté, la réponse ne vient jamais"),
    (FaultKind::RateLimited, "rate_limited", "429", "429"),
    (FaultKind::BadGateway, "bad_gateway", "502 with HTML", "502 en HTML"),
    (FaultKind::Truncated, "truncated", "done, half an answer", "exécuté, une demi-réponse"),
    (FaultKind::NotFound, "not_found", "404 on reading what is there", "404 à la lecture de ce qui existe"),
    (FaultKind::Lost, "lost", "webhook never sent", "webhook jamais envoyé"),
    (FaultKind::Duplicate, "duplicate", "webhook sent twice", "webhook envoyé deux fois"),
    (FaultKind::Late, "late", "webhook 60 s late", "webhook 60 s en retard"),
    (FaultKind::Reordered, "reordered", "webhooks out of order", "webhooks dans le désordre"),
];

fn word(kind: FaultKind) -> &'static str {
    KINDS.into_iter().find(|(known, ..)| *known == kind).map_or("", |(_, word, ..)| word)
}

/// Calls of the specs, with a star for what varies.
fn routes() -> BTreeSet<String> {
    let operations = Provider::ALL.into_iter().flat_map(|provider| &Contract::of(provider).operations);
    operations
        .map(|operation| {
            let parts = operation.path.split('/').map(|part| if part.starts_with('{') { "*" } else { part });
            format!("{} {}", operation.method, parts.collect::<Vec<_>>().join("/"))
        })
        .collect()
}

pub(super) fn section(shared: &Shared, language: Language) -> Markup {
    let rules: Vec<Rule> = shared.lock().faults.rules.clone();
    html! {
        section #faults {
            h2 { (language.pick("Faults", "Pannes")) }
            @if !rules.is_empty() { (on(&rules, language)) }
            (another(language))
        }
    }
}

fn on(rules: &[Rule], language: Language) -> Markup {
    let everywhere = language.pick("everywhere", "partout");
    html! {
        div .card .scroll tabindex="0" {
            table {
                thead {
                    tr {
                        @for head in match language {
                            Language::English => ["Fault", "At", "On", "Chance", "Struck", ""],
                            Language::French => ["Panne", "Chez", "Sur", "Chance", "Survenue", ""],
                        } { th scope="col" { (head) } }
                    }
                }
                tbody {
                    @for rule in rules {
                        @let fault = &rule.fault;
                        tr {
                            td { code { (word(fault.kind)) } }
                            td { (fault.provider.map_or(everywhere, Provider::name)) }
                            td { (fault.route.as_deref().or(fault.event.as_deref()).unwrap_or(everywhere)) }
                            td { (fault.chance) " %" }
                            td { (rule.struck) @if let Some(times) = fault.times { " / " (times) } }
                            td {
                                form method="post" {
                                    input type="hidden" name="id" value=(rule.id);
                                    button name="act" value="fault_off" { (language.pick("Switch off", "Arrêter")) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn another(language: Language) -> Markup {
    let field = |name: &str, label: &str, placeholder: &str, list: Option<&str>| {
        html! {
            div {
                label for=(name) { (label) }
                input id=(name) type="text" name=(name) autocomplete="off" placeholder=(placeholder) list=[list];
            }
        }
    };
    html! {
        form .card .fields method="post" {
            div {
                label for="kind" { (language.pick("Fault", "Panne")) }
                select #kind name="kind" {
                    @for (_, word, english, french) in KINDS {
                        option value=(word) { (language.pick(english, french)) }
                    }
                }
            }
            div {
                label for="at" { (language.pick("At", "Chez")) }
                select #at name="provider" {
                    option value="" { (language.pick("all providers", "tous les prestataires")) }
                    @for provider in Provider::ALL { option value=(provider.id()) { (provider) } }
                }
            }
            (field("route", language.pick("On calls", "Sur les appels"), "POST /refunds", Some("routes")))
            (field("event", language.pick("or on events", "ou sur les événements"), "PAYMENT_*", None))
            (field("chance", language.pick("Chance in %", "Chance en %"), "100", None))
            (field("times", language.pick("How often", "Combien de fois"), "∞", None))
            datalist #routes { @for route in routes() { option value=(route) {} } }
            button name="act" value="fault_on" { (language.pick("Switch on", "Activer")) }
        }
    }
}
