//! One run: orders, buyers and faults, all from a seed.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::body::Bytes;
use axum::http::StatusCode;
use passerelle_sandbox::{Fault, FaultKind, Provider, Sandbox};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use serde_json::Value;

use crate::shop::{Careless, Shop};
use crate::verdict::judge;

pub(crate) struct Chance(ChaCha8Rng);

impl Chance {
    fn below(&mut self, limit: u32) -> u32 {
        self.0.next_u32() % limit
    }

    fn one_in(&mut self, count: u32) -> bool {
        self.below(count) == 0
    }

    fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[usize::try_from(self.below(u32::try_from(choices.len()).unwrap())).unwrap()]
    }
}

/// What the shop's server was told and hasn't looked at, and whether it is up.
#[derive(Debug, Default)]
struct Mailbox {
    letters: Vec<Value>,
    down: u32,
}

type Shared = Arc<Mutex<Mailbox>>;

/// Acknowledges at once; the work comes later.
async fn server(mailbox: Shared) -> String {
    let hear = async move |body: Bytes| {
        let mut mailbox = mailbox.lock().unwrap();
        if mailbox.down > 0 {
            mailbox.down -= 1;
            return StatusCode::SERVICE_UNAVAILABLE;
        }
        mailbox.letters.extend(serde_json::from_slice::<Value>(&body));
        StatusCode::OK
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback(hear)).await });
    url
}

const FAULTS: &[FaultKind] = &[
    FaultKind::CutBefore,
    FaultKind::CutAfter,
    FaultKind::CutAfter,
    FaultKind::RateLimited,
    FaultKind::BadGateway,
    FaultKind::BadGatewayAfter,
    FaultKind::Truncated,
    FaultKind::Truncated,
    FaultKind::NotFound,
    FaultKind::Lost,
    FaultKind::Duplicate,
    FaultKind::Late,
    FaultKind::Reordered,
];

fn faults(sandbox: &Sandbox, chance: &mut Chance) {
    for _ in 0..=chance.below(3) {
        // A stall costs real time, so there are few.
        let kind = if chance.one_in(40) { FaultKind::Stall } else { chance.of(FAULTS) };
        let share = u8::try_from(20 + chance.below(81)).unwrap();
        let mut fault =
            Fault::new(kind).chance(share).times(u64::from(1 + chance.below(6))).skip(u64::from(chance.below(3)));
        let message = matches!(kind, FaultKind::Lost | FaultKind::Duplicate | FaultKind::Late | FaultKind::Reordered);
        if !message && chance.one_in(2) {
            fault = fault.on(chance.of(&["POST *", "POST /refunds", "GET *"]));
        }
        sandbox.inject(fault).unwrap();
    }
}

/// The shop's references are the start of these; what the letter says of it.
fn read(letter: &Value) -> Option<(String, bool)> {
    let text = |pointer| letter.pointer(pointer).and_then(Value::as_str);
    let reference = text("/order_id").or(text("/orderNumber")).or(text("/data/metadata/order_id"))?;
    let status = text("/status").or(text("/data/status")).unwrap_or_default();
    Some((reference.to_owned(), matches!(status, "success" | "completed")))
}

async fn buyer(sandbox: &Sandbox, shop: &mut Shop<'_>, reference: &str, chance: &mut Chance) {
    let Some(created) = shop.books[reference].created.clone() else { return };
    let buyer = sandbox.buyer();
    // Errors are what a person sees who clicks too late or twice.
    match chance.below(10) {
        0 => return,
        1 => drop(buyer.fail(&created.link).await),
        2 => {
            let _ = buyer.start(&created.link).await;
            sandbox.clock().advance(Duration::from_secs(30)).await;
            let _ = buyer.pay(&created.link).await;
        }
        3 => drop(buyer.pay_amount(&created.link, "3.25".parse().unwrap()).await),
        4 => {
            // Somebody else's idea of a notification.
            let forged = serde_json::json!({"order_id": reference, "status": "success"});
            if let Some((reference, paid)) = read(&forged) {
                shop.was_told(&reference, paid).await;
            }
        }
        _ => {
            let _ = buyer.pay(&created.link).await;
            if chance.one_in(4) {
                let _ = buyer.pay(&created.link).await;
            }
        }
    }
    if !chance.one_in(4) {
        shop.came_back(reference).await;
    }
}

async fn mail(shop: &mut Shop<'_>, mailbox: &Shared) {
    let letters = std::mem::take(&mut mailbox.lock().unwrap().letters);
    for (reference, paid) in letters.iter().filter_map(read) {
        shop.was_told(&reference, paid).await;
    }
}

/// What is wrong at the end, if anything.
pub(crate) async fn run(seed: u64, careless: Careless) -> Result<(), String> {
    let mut chance = Chance(ChaCha8Rng::seed_from_u64(seed));
    let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
    let sandbox = Sandbox::builder().seed(seed).frozen_at(noon).start().await.map_err(|error| error.to_string())?;
    let mailbox = Shared::default();
    let hook = server(Arc::clone(&mailbox)).await;
    sandbox.set_lygos_webhook(Some(hook.clone()));
    subscribe(&sandbox, &hook).await;
    let mut shop = Shop::new(&sandbox, careless);
    let count = 1 + chance.below(3);
    let references: Vec<String> = (0..count).map(|number| format!("order-{number}")).collect();
    for reference in &references {
        shop.want(chance.of(&Provider::ALL), reference, &hook);
    }
    faults(&sandbox, &mut chance);
    mailbox.lock().unwrap().down = chance.below(4);
    for _ in 0..2 {
        for reference in &references {
            shop.place(reference).await;
            buyer(&sandbox, &mut shop, reference, &mut chance).await;
            if chance.one_in(3) {
                sandbox.deliver().await;
                mail(&mut shop, &mailbox).await;
            }
            if chance.one_in(3) {
                shop.refund(reference).await;
            }
            if chance.one_in(4) {
                shop.charge(&format!("charge-{reference}")).await;
            }
            if chance.one_in(6) {
                shop.crash();
            }
        }
        let pause = chance.of(&[1, 30, 200, 4000]);
        sandbox.clock().advance(Duration::from_secs(pause)).await;
        mail(&mut shop, &mailbox).await;
    }
    // The day is over; everything works again.
    sandbox.heal_all();
    for _ in 0..4 {
        sandbox.clock().advance(Duration::from_secs(300)).await;
        mail(&mut shop, &mailbox).await;
        shop.reconcile().await;
    }
    let verdict = judge(&sandbox, &shop);
    sandbox.stop().await;
    verdict
}

async fn subscribe(sandbox: &Sandbox, hook: &str) {
    let body = format!(r#"{{"url":"{hook}","events":["PAYMENT_CREATED","PAYMENT_SUCCEEDED","PAYMENT_FAILED"]}}"#);
    let request = reqwest::Client::new().post(format!("{}/webhooks", sandbox.lomi().base_url()));
    let request = request.header("x-api-key", sandbox.lomi().api_key()).header("content-type", "application/json");
    assert_eq!(request.body(body).send().await.unwrap().status(), 201);
}
