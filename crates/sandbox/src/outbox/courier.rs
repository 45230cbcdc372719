//! Sends what is due: one message at a time, so that the same seed gives the same run.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use reqwest::redirect::Policy;
use url::{Host, Url};

use super::{Attempt, Delivery, Outcome};
use crate::clock::Timestamp;
use crate::provider::Provider;
use crate::state::{Shared, State};
use crate::{lomi, lygos, tygapay};

/// As much of the shop's answer as is kept.
const SNIPPET: usize = 2000;

/// Carries messages; one at a time.
#[derive(Debug)]
pub(crate) struct Courier {
    client: reqwest::Client,
    turn: tokio::sync::Mutex<()>,
    rest: Mutex<Rest>,
}

/// Whether the courier is at rest, and until when.
#[derive(Debug, Clone, Copy)]
enum Rest {
    /// It will look at the state before it rests again.
    Awake,
    /// Until this moment of the clock; without one, until it is woken.
    Until(Option<Timestamp>),
}

/// A message in the form it is sent in.
#[derive(Debug, Clone)]
pub(crate) struct Letter {
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Courier {
    /// Follows no redirect, uses no proxy.
    pub(crate) fn new() -> Result<Self, reqwest::Error> {
        let client = reqwest::Client::builder().redirect(Policy::none()).no_proxy().build()?;
        Ok(Self { client, turn: tokio::sync::Mutex::new(()), rest: Mutex::new(Rest::Awake) })
    }

    /// Whether it would sleep through this. Waking it after each call would cost more than the call.
    pub(crate) fn oversleeps(&self, due: Option<Timestamp>) -> bool {
        match (*self.rest(), due) {
            (Rest::Awake, _) | (_, None) => false,
            (Rest::Until(None), Some(_)) => true,
            (Rest::Until(Some(moment)), Some(due)) => due < moment,
        }
    }

    fn rest(&self) -> MutexGuard<'_, Rest> {
        self.rest.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn post(&self, url: &str, letter: &Letter, timeout: Duration) -> Outcome {
        let target = match here(url) {
            Ok(target) => target,
            Err(why) => return Outcome::Refused { why: why.to_owned() },
        };
        let mut request = self.client.post(target).timeout(timeout).body(letter.body.clone());
        for (name, value) in &letter.headers {
            request = request.header(name, value);
        }
        let answered = async {
            let response = request.send().await?;
            let status = response.status().as_u16();
            // A shop that stalls while it answers has answered all the same: the status was there.
            let text = response.text().await.unwrap_or_default();
            Ok::<_, reqwest::Error>((status, text))
        };
        match answered.await {
            Ok((status, text)) => Outcome::Answered { status, body: text.chars().take(SNIPPET).collect() },
            Err(error) if error.is_timeout() => {
                Outcome::Failed { why: format!("no answer within {} s", timeout.as_secs()) }
            }
            Err(error) if error.is_connect() => Outcome::Failed { why: "nobody listens there".to_owned() },
            Err(_) => Outcome::Failed { why: "the connection broke before the answer".to_owned() },
        }
    }
}

/// The URL, if it leads to this machine.
fn here(text: &str) -> Result<Url, &'static str> {
    let url = Url::parse(text).map_err(|_| "not sent: this is no URL")?;
    let loopback = match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    };
    match (loopback, url.scheme()) {
        (false, _) => Err("not sent: the sandbox tells only this machine; use http://127.0.0.1:PORT/…"),
        (true, "http") => Ok(url),
        (true, _) => Err("not sent: on this machine the sandbox speaks plain http"),
    }
}

fn letter(state: &mut State, delivery: &Delivery) -> Letter {
    match delivery.provider {
        Provider::Lygos => lygos::notify::letter(state, delivery),
        Provider::Lomi => lomi::notify::letter(state, delivery),
        Provider::Tygapay => tygapay::notify::letter(delivery),
    }
}

fn rules(provider: Provider) -> super::Rules {
    match provider {
        Provider::Lygos => lygos::notify::RULES,
        Provider::Lomi => lomi::notify::RULES,
        Provider::Tygapay => tygapay::notify::RULES,
    }
}

/// Sends everything that is due now, in order. Says how many attempts that were.
pub(crate) async fn deliver_due(shared: &Shared) -> usize {
    let mut count = 0;
    let _turn = shared.courier.turn.lock().await;
    loop {
        let id = {
            let mut state = shared.lock();
            let now = state.now();
            state.outbox.take_due(now)
        };
        let Some(id) = id else { return count };
        attempt(shared, &id).await;
        count += 1;
    }
}

/// Sends this one again now, as it was, and waits for its outcome; `None` if there is no such delivery or attempt.
pub(crate) async fn send_now(shared: &Shared, id: &str) -> Option<Outcome> {
    let _turn = shared.courier.turn.lock().await;
    let id = shared.lock().outbox.take_again(id)?;
    attempt(shared, &id).await
}

async fn attempt(shared: &Shared, id: &str) -> Option<Outcome> {
    let (letter, url, rules, at) = {
        let mut state = shared.lock();
        let at = state.now();
        let delivery = state.outbox.deliveries.get(id)?.clone();
        (letter(&mut state, &delivery), delivery.url, rules(delivery.provider), at)
    };
    let began = Instant::now();
    let outcome = shared.courier.post(&url, &letter, rules.timeout).await;
    let took_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    let mut state = shared.lock();
    let now = state.now();
    let Letter { headers, body } = letter;
    let attempt = Attempt { id: state.outbox.ids.uuid(), at, headers, body, outcome: outcome.clone(), took_ms };
    state.outbox.record(id, attempt, rules, now);
    let delivery = state.outbox.deliveries.get(id)?.clone();
    if let (Provider::Lomi, Some(endpoint)) = (delivery.provider, &delivery.endpoint) {
        lomi::notify::was_sent(&mut state, endpoint, &delivery);
    }
    Some(outcome)
}

/// With a clock that runs: sends as time goes by, until the sandbox ends.
pub(crate) async fn run(shared: Arc<Shared>) {
    let mut ending = shared.ending.subscribe();
    loop {
        let bell = shared.bell.notified();
        *shared.courier.rest() = Rest::Awake;
        if deliver_due(&shared).await > 0 {
            shared.changed().await;
        }
        let wait = {
            // Under the lock: what is made after this finds the courier at rest.
            let state = shared.lock();
            let now = state.now();
            *shared.courier.rest() = Rest::Until(state.next_due());
            // Whatever is made meanwhile rings the bell; the hour only bounds the sleep.
            state.next_due().map_or(Duration::from_secs(3600), |due| due.since(now))
        };
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            () = bell => {}
            _ = ending.wait_for(|ending| *ending) => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::here;

    #[test]
    fn only_this_machine_is_told() {
        for url in
            ["http://127.0.0.1:9000/hook?a=b", "http://localhost/x", "http://shop.localhost:1/", "http://[::1]:8/"]
        {
            assert!(here(url).is_ok(), "{url}");
        }
        for url in
            ["https://shop.example/hook", "http://10.0.0.1/", "https://127.0.0.1/", "http://localhost.example/", "x"]
        {
            assert!(here(url).is_err(), "{url}");
        }
    }
}
