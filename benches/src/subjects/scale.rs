//! Many orders, and long lists: a sweep over everything that is pending at one provider, and a list read to its end.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use futures_util::StreamExt as _;
use passerelle::fulfilment::{Fulfilment, Outcome, Shop, ShopError};
use passerelle::inbox::Inbox;
use passerelle::lomi::{self, Lomi};
use passerelle::lygos::{self, Lygos};
use passerelle::payment::{ExpectedPayment, Mode, NotPaid, PaidProof, PaymentState, Provider};
use passerelle::secret::{ApiKey, ApiSecret, WebhookSecret};
use passerelle::tygapay::{self, TygaPay};
use tokio::runtime::Runtime;

use super::{Named, argument, call};
use crate::harness::worker::{Notes, Subject};
use crate::servers::provider::Settings;

/// `name` is `sweep`, `list` (the shop's own list of orders and a report of each, and nothing else) or `stream`;
/// `[provider, address, the provider's settings]`.
pub(super) fn subject(name: &str, arguments: &[String]) -> Result<Named, String> {
    let provider: Provider = argument(arguments, 0, "the provider")?.parse().map_err(|error| format!("{error}"))?;
    let address = argument(arguments, 1, "the address")?;
    let settings: Settings = serde_json::from_str(argument(arguments, 2, "the provider's settings")?)
        .map_err(|error| format!("the provider's settings: {error}"))?;
    let runtime = call::runtime()?;
    let books = Books { provider, orders: settings.orders, told: Arc::default() };
    Ok(match name {
        "list" => ("the shop's list of orders, and a report".to_owned(), Box::new(List { runtime, books })),
        "sweep" => {
            let told = Arc::clone(&books.told);
            let fulfilment = fulfilment(books, address)?;
            ("passerelle".to_owned(), Box::new(Sweep { runtime, fulfilment, settings, told }))
        }
        "stream" => ("passerelle".to_owned(), Box::new(Stream { runtime, lomi: call::ours(address)? })),
        _ => return Err(format!("nobody here is called {name}")),
    })
}

/// A shop whose orders all wait for money. Made from their numbers: a shop has them in its database.
struct Books {
    provider: Provider,
    orders: u64,
    /// How many it was told are paid.
    told: Arc<AtomicU64>,
}

impl Books {
    fn order(&self, number: u64) -> Result<ExpectedPayment, ShopError> {
        let (mode, amount, id) = match self.provider {
            Provider::Lomi => (Mode::Test, "5000 XOF", "cs"),
            Provider::Lygos => (Mode::Live, "5000 XOF", "gw"),
            _ => (Mode::Live, "24.5 USD", "order"),
        };
        let reference = format!("{}-{number}", self.provider.key());
        let expected = ExpectedPayment::new(self.provider, mode, reference, amount.parse()?);
        Ok(expected.id(format!("{id}-{number}")).created_at(SystemTime::now()))
    }
}

impl Shop for Books {
    async fn expected(&self, _: Provider, reference: &str) -> Result<Option<ExpectedPayment>, ShopError> {
        let number = reference.rsplit_once('-').ok_or("no reference of this shop's")?.1.parse()?;
        Ok(Some(self.order(number)?))
    }

    async fn pending(&self) -> Result<Vec<ExpectedPayment>, ShopError> {
        (0..self.orders).map(|number| self.order(number)).collect()
    }

    async fn paid(&self, _: PaidProof) -> Result<(), ShopError> {
        self.told.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
}

fn fulfilment(books: Books, address: &str) -> Result<Fulfilment<Books>, String> {
    let key = || ApiKey::new(call::KEY).map_err(|error| error.to_string());
    let secret = || WebhookSecret::new("whsec_canary").map_err(|error| error.to_string());
    let provider = books.provider;
    let fulfilment = Fulfilment::new(books, Inbox::memory());
    let told = |error: passerelle::Error| error.to_string();
    Ok(match provider {
        Provider::Lomi => {
            let client = Lomi::builder(key()?).base_url(address).build().map_err(|error| error.to_string())?;
            fulfilment.provider(client, lomi::Webhooks::new(secret()?))
        }
        Provider::Lygos => {
            let client = Lygos::builder(key()?).base_url(address).build().map_err(told)?;
            fulfilment.provider(client, lygos::Webhooks::new(secret()?))
        }
        _ => {
            let signing = ApiSecret::new("canary-secret").map_err(|error| error.to_string())?;
            let client = TygaPay::builder(key()?, signing).base_url(address).build().map_err(told)?;
            fulfilment.provider(client, tygapay::Webhooks::new())
        }
    })
}

/// What the list takes by itself, and one line for each of its orders.
struct List {
    runtime: Runtime,
    books: Books,
}

impl Subject for List {
    fn run(&mut self, times: u64, _: &mut Notes) -> Result<(), String> {
        let list = self.runtime.block_on(self.books.pending()).map_err(|error| error.to_string())?;
        let mut report = Vec::new();
        for order in &list {
            report.push((order.reference().to_owned(), Outcome::NotPaid(NotPaid::State(PaymentState::Pending))));
        }
        let total = u64::try_from(std::hint::black_box(&report).len()).unwrap_or(u64::MAX);
        if total == times { Ok(()) } else { Err(format!("{total} orders in place of {times}")) }
    }
}

struct Sweep {
    runtime: Runtime,
    fulfilment: Fulfilment<Books>,
    settings: Settings,
    told: Arc<AtomicU64>,
}

impl Subject for Sweep {
    fn run(&mut self, times: u64, _: &mut Notes) -> Result<(), String> {
        let since = SystemTime::now();
        let report = self.runtime.block_on(self.fulfilment.sweep(since));
        let (looked_at, paid) = (report.orders.len(), report.newly_paid());
        let told = self.told.load(Ordering::Relaxed);
        let expected = (times, self.settings.paid());
        let found = (u64::try_from(looked_at).unwrap_or_default(), u64::try_from(paid).unwrap_or_default());
        if report.is_whole() && found == expected && told == expected.1 {
            return Ok(());
        }
        let first = report.orders.iter().find(|(_, outcome)| !matches!(outcome, Outcome::Paid));
        Err(format!(
            "{expected:?} are pending and paid, {found:?} were found, {told} told, {:?}, {first:?}",
            report.unread
        ))
    }
}

struct Stream {
    runtime: Runtime,
    lomi: Lomi,
}

impl Subject for Stream {
    fn run(&mut self, times: u64, _: &mut Notes) -> Result<(), String> {
        self.runtime.block_on(async {
            let mut items = pin!(self.lomi.transactions().list().limit(100_i64).stream());
            let mut next = 0;
            while let Some(item) = items.next().await {
                let item = item.map_err(|error| error.to_string())?;
                if item.transaction_id != format!("T-{next}") {
                    return Err(format!("{} in place of T-{next}", item.transaction_id));
                }
                next += 1;
            }
            if next == times { Ok(()) } else { Err(format!("{next} items in place of {times}")) }
        })
    }
}
