//! A message is verified and read: ours, the least that can be done, and `standardwebhooks`.
//!
//! The least (`floor`) is what somebody writes who has only the crates: one HMAC-SHA256 over the signed bytes, by the very
//! crates passerelle uses, a comparison in constant time, and serde_json into the very type ours answers with.
//! `standardwebhooks` verifies only, so its message is read into that type too.

pub mod messages;

use std::time::SystemTime;

use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderName, HeaderValue};
use passerelle::secret::WebhookSecret;
use passerelle::webhook::Notifications;
use passerelle::{lomi, lygos, tygapay};
use serde::de::DeserializeOwned;
use sha2::Sha256;

use super::cycle::cycle;
use super::{Named, argument};
use messages::ID;

/// A canary, in base64 as `standardwebhooks` wants it; to ours and to the least it is text.
const SECRET: &str = "whsec_Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5";

/// A signed message.
struct Message {
    body: Vec<u8>,
    headers: HeaderMap,
}

/// `[provider, size]`.
pub(super) fn subject(name: &str, arguments: &[String]) -> Result<Named, String> {
    let provider = argument(arguments, 0, "the provider")?;
    let size = argument(arguments, 1, "the size")?.parse().map_err(|_| "the size is no number")?;
    match (provider, name) {
        ("lomi", "passerelle") => {
            let webhooks = lomi::Webhooks::new(secret()?);
            let verify = move |told: &Message| webhooks.verify(&told.body, &told.headers).map_err(said);
            ours(provider, lomi_message(size)?, verify, |told| match told.event() {
                lomi::Event::Happened(event) => event.id == ID,
                _ => false,
            })
        }
        ("lygos", "passerelle") => {
            let webhooks = lygos::Webhooks::new(secret()?);
            let verify = move |told: &Message| webhooks.verify(&told.body, &told.headers).map_err(said);
            ours(provider, lygos_message(size)?, verify, |told| told.event().order_id() == Some(ID))
        }
        ("tygapay", "passerelle") => {
            let webhooks = tygapay::Webhooks::new();
            let read = move |told: &Message| webhooks.read("/tygapay", &told.body, &told.headers).map_err(said);
            // Nobody signs these, so none is refused for a changed byte.
            let right = |told: &passerelle::webhook::Unverified<tygapay::Event>| match told.claim() {
                tygapay::Event::Order(order) => order.order_id == ID,
                _ => false,
            };
            let told = Message { body: messages::tygapay(size).into_bytes(), headers: HeaderMap::new() };
            Ok(("passerelle".to_owned(), cycle(vec![(told, ())], read, move |told, ()| right(told))))
        }
        ("lomi", "receive") => received(lomi::Webhooks::new(secret()?), lomi_message(size)?),
        ("lygos", "receive") => received(lygos::Webhooks::new(secret()?), lygos_message(size)?),
        ("tygapay", "receive") => {
            let told = Message { body: messages::tygapay(size).into_bytes(), headers: HeaderMap::new() };
            received(tygapay::Webhooks::new(), told)
        }
        ("lomi", "floor") => {
            let before = format!("{}.", seconds()?).into_bytes();
            floor(before, messages::lomi(size).into_bytes(), Vec::new(), lomi::types::WebhookEvent::right)
        }
        ("lygos", "floor") => {
            let after = (seconds()? * 1_000).to_string().into_bytes();
            floor(Vec::new(), messages::lygos(size).into_bytes(), after, lygos::types::DashboardEvent::right)
        }
        ("tygapay", "floor") => {
            let body = messages::tygapay(size).into_bytes();
            Ok(("JSON alone".to_owned(), json(body, tygapay::types::OrderNotification::right)))
        }
        ("lomi", "json") => {
            let body = messages::lomi(size).into_bytes();
            Ok(("JSON alone".to_owned(), json(body, lomi::types::WebhookEvent::right)))
        }
        ("lygos", "json") => {
            let body = messages::lygos(size).into_bytes();
            Ok(("JSON alone".to_owned(), json(body, lygos::types::DashboardEvent::right)))
        }
        ("lomi", "hmac") => hmac_alone(messages::lomi(size).into_bytes()),
        ("lygos", "hmac") => hmac_alone(messages::lygos(size).into_bytes()),
        ("lomi", "standardwebhooks") => standard(messages::lomi(size), lomi::types::WebhookEvent::right),
        ("lygos", "standardwebhooks") => standard(messages::lygos(size), lygos::types::DashboardEvent::right),
        _ => Err(format!("nobody here is called {name} for {provider}")),
    }
}

fn secret() -> Result<WebhookSecret, String> {
    WebhookSecret::new(SECRET).map_err(said)
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// Whether what was read is what was sent.
trait Read: DeserializeOwned + 'static {
    fn right(&self) -> bool;
}

impl Read for lomi::types::WebhookEvent {
    fn right(&self) -> bool {
        self.id == ID && self.data.get("transaction_id").is_some_and(|id| id == "t-1")
    }
}

impl Read for lygos::types::DashboardEvent {
    fn right(&self) -> bool {
        self.get("order_id").is_some_and(|id| id == ID)
    }
}

impl Read for tygapay::types::OrderNotification {
    fn right(&self) -> bool {
        self.order_id == ID
    }
}

/// Signed by the time, as newer webhooks of lomi.'s are: the dearer of its two signatures.
fn lomi_message(size: usize) -> Result<Message, String> {
    let body = messages::lomi(size).into_bytes();
    let now = seconds()?.to_string();
    let signature = hex::encode(mac(&[now.as_bytes(), b".", &body])?);
    Ok(Message { body, headers: headers(&[("x-lomi-signature-v1", &format!("t={now},v1={signature}"))])? })
}

fn lygos_message(size: usize) -> Result<Message, String> {
    let body = messages::lygos(size).into_bytes();
    let now = (seconds()? * 1_000).to_string();
    let signature = hex::encode(mac(&[&body, now.as_bytes()])?);
    Ok(Message { body, headers: headers(&[("x-timestamp", &now), ("x-signature", &signature)])? })
}

fn headers(members: &[(&'static str, &str)]) -> Result<HeaderMap, String> {
    let member = |(name, value): &(&'static str, &str)| {
        Ok((HeaderName::from_static(name), HeaderValue::from_str(value).map_err(said)?))
    };
    members.iter().map(member).collect()
}

fn seconds() -> Result<u64, String> {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_err(said)?;
    Ok(since.as_secs())
}

fn mac(parts: &[&[u8]]) -> Result<[u8; 32], String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).map_err(said)?;
    parts.iter().for_each(|part| mac.update(part));
    Ok(mac.finalize().into_bytes().into())
}

/// Ours. That a changed message is refused is seen once, before anything is measured.
fn ours<O: 'static>(
    provider: &str,
    told: Message,
    verify: impl Fn(&Message) -> Result<O, String> + 'static,
    right: impl Fn(&O) -> bool + 'static,
) -> Result<Named, String> {
    let mut forged = Message { body: told.body.clone(), headers: told.headers.clone() };
    forged.body.push(b' ');
    if verify(&forged).is_ok() {
        return Err(format!("a changed message of {provider}'s was taken for genuine"));
    }
    Ok(("passerelle".to_owned(), cycle(vec![(told, ())], verify, move |told, ()| right(told))))
}

/// Ours, read into the form that all providers share.
fn received(webhooks: impl Notifications + 'static, told: Message) -> Result<Named, String> {
    let read = move |told: &Message| webhooks.receive("/hooks", &told.headers, &told.body).map_err(said);
    let right = |event: &passerelle::payment::PaymentEvent, (): &()| {
        event.reference.is_some() && event.state == passerelle::payment::PaymentState::Succeeded
    };
    Ok(("passerelle, into the shared form".to_owned(), cycle(vec![(told, ())], read, right)))
}

/// The least: one HMAC over what is signed, its comparison, and JSON into the type ours answers with.
fn floor<T: Read>(before: Vec<u8>, body: Vec<u8>, after: Vec<u8>, right: fn(&T) -> bool) -> Result<Named, String> {
    let signature = mac(&[&before, &body, &after])?;
    let act = move |body: &Vec<u8>| {
        let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).map_err(said)?;
        mac.update(&before);
        mac.update(body);
        mac.update(&after);
        mac.verify_slice(&signature).map_err(said)?;
        serde_json::from_slice::<T>(body).map_err(said)
    };
    if act(&b"{}".to_vec()).is_ok() {
        return Err("a changed message was taken for genuine".to_owned());
    }
    Ok(("HMAC and JSON alone".to_owned(), cycle(vec![(body, ())], act, move |told, ()| right(told))))
}

fn hmac_alone(body: Vec<u8>) -> Result<Named, String> {
    let signature = mac(&[&body])?;
    let act = |body: &Vec<u8>| mac(&[body]);
    Ok(("HMAC alone".to_owned(), cycle(vec![(body, signature)], act, |came_out, wanted| came_out == wanted)))
}

fn json<T: Read>(body: Vec<u8>, right: fn(&T) -> bool) -> Box<dyn crate::harness::worker::Subject> {
    let act = |body: &Vec<u8>| serde_json::from_slice::<T>(body).map_err(said);
    cycle(vec![(body, ())], act, move |told, ()| right(told))
}

/// As its README has it, and then the same JSON as ours.
fn standard<T: Read>(body: String, right: fn(&T) -> bool) -> Result<Named, String> {
    let webhook = standardwebhooks::Webhook::new(SECRET).map_err(said)?;
    let now = seconds()?;
    let time = i64::try_from(now).map_err(said)?;
    let signature = webhook.sign("msg_1", time, body.as_bytes()).map_err(said)?;
    let headers = headers(&[
        ("webhook-id", "msg_1"),
        ("webhook-timestamp", &now.to_string()),
        ("webhook-signature", &signature),
    ])?;
    let act = move |told: &Message| {
        webhook.verify(&told.body, &told.headers).map_err(said)?;
        serde_json::from_slice::<T>(&told.body).map_err(said)
    };
    let forged = Message { body: b"{}".to_vec(), headers: headers.clone() };
    if act(&forged).is_ok() {
        return Err("a changed message was taken for genuine".to_owned());
    }
    let told = Message { body: body.into_bytes(), headers };
    Ok(("standardwebhooks 1.0.1".to_owned(), cycle(vec![(told, ())], act, move |told, ()| right(told))))
}
