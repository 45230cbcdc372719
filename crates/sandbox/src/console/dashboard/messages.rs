//! Webhooks: each with every attempt, its request as it was sent and what the shop answered.

use maud::{Markup, html};

use super::lists::paged;
use super::place::Place;
use super::{moment, state};
use crate::console::webhooks::{Attempt, Webhook, WebhookState};
use crate::pages::Language;
use crate::state::Shared;

pub(super) fn section(shared: &Shared, place: &Place) -> Markup {
    let language = place.language;
    let ids: Vec<String> = shared.lock().outbox.deliveries.iter().rev().map(|delivery| delivery.id.clone()).collect();
    let (shown, turn) = paged(ids, "messages", place);
    let webhooks: Vec<Webhook> = {
        let state = shared.lock();
        shown.iter().filter_map(|id| state.outbox.deliveries.get(id)).map(Webhook::of).collect()
    };
    let none = language.pick(
        "Nothing was sent yet. lomi. takes webhooks by its API, Lygos above, TygaPay with each order.",
        "Rien n'a encore été envoyé. lomi. prend les webhooks par son API, Lygos ci-dessus, TygaPay avec chaque commande.",
    );
    html! {
        section #messages {
            h2 { (language.pick("Webhooks", "Webhooks")) }
            @if webhooks.is_empty() { div .card { p .soft { (none) } } }
            @for webhook in &webhooks { (message(webhook, language)) }
            (turn)
        }
    }
}

/// As the control API says it, and as people do.
fn words(webhook: &Webhook, language: Language) -> (&'static str, &'static str) {
    let (word, english, french) = match webhook.state {
        WebhookState::Due => ("due", "due", "prévu"),
        WebhookState::Sending => ("sending", "under way", "en cours"),
        WebhookState::Delivered => ("delivered", "delivered", "livré"),
        WebhookState::GaveUp => ("gave_up", "given up", "abandonné"),
        WebhookState::Lost => ("lost", "lost", "perdu"),
    };
    (word, language.pick(english, french))
}

fn message(webhook: &Webhook, language: Language) -> Markup {
    let (word, shown) = words(webhook, language);
    let tries = webhook.attempts.len();
    let tried = match (language, tries) {
        (Language::English, 1) => "1 attempt".to_owned(),
        (Language::English, _) => format!("{tries} attempts"),
        (Language::French, 0 | 1) => format!("{tries} tentative"),
        (Language::French, _) => format!("{tries} tentatives"),
    };
    html! {
        details .card .message {
            summary {
                (moment(&webhook.made))
                span { (webhook.provider) }
                b { (webhook.event) }
                span .soft { (tried) }
                @if let Some(due) = &webhook.due {
                    span .soft { (language.pick("next at ", "prochaine à ")) (moment(due)) }
                }
                (state(word, shown))
            }
            div {
                dl {
                    dt { (language.pick("To", "À")) } dd { code .whole { (webhook.url) } }
                    dt { (language.pick("About", "Au sujet de")) } dd { code .whole { (webhook.subject) } }
                }
                form .row method="post" {
                    input type="hidden" name="id" value=(webhook.id);
                    button name="act" value="resend" { (language.pick("Send again now", "Renvoyer maintenant")) }
                }
                // The newest first: that is what one looks for.
                @for (place, attempt) in webhook.attempts.iter().enumerate().rev() {
                    (one(place.saturating_add(1), attempt, language))
                }
            }
        }
    }
}

fn one(number: usize, attempt: &Attempt, language: Language) -> Markup {
    let status = attempt.status.map(|status| status.to_string());
    let well = attempt.status.is_some_and(|status| (200..300).contains(&status));
    html! {
        div .attempt {
            h4 {
                (language.pick("Attempt", "Tentative")) " " (number) " · " (moment(&attempt.at)) " · " (attempt.took_ms) " ms "
                span class=(if well { "state good" } else { "state bad" }) {
                    (status.as_deref().unwrap_or(language.pick("no answer", "sans réponse")))
                }
            }
            div .two {
                div {
                    h5 { (language.pick("Request", "Requête")) }
                    pre {
                        @for (name, value) in &attempt.headers {
                            @if name.contains("signature") { span .signature { (name) ": " (value) } } @else { (name) ": " (value) }
                            "\n"
                        }
                        "\n" (attempt.body)
                    }
                }
                div {
                    h5 { (language.pick("Answer", "Réponse")) }
                    pre { @if let Some(status) = &status { (status) "\n\n" } (attempt.answer) }
                }
            }
        }
    }
}
