//! A shop such as this library is made for: it writes down what it wants before it asks, resolves what it doesn't know,
//! takes notifications and redirects for hints, and ships once, when the provider itself says that the order is paid.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use passerelle::error::{OutcomeUnknown, Resolution};
use passerelle::lomi::Lomi;
use passerelle::lomi::types::{CreateChargeCustomer, CreateMtnCharge};
use passerelle::lygos::Lygos;
use passerelle::money::{Amount, Currency, Money};
use passerelle::payment::{CreatedOrder, ExpectedPayment, Hint, NewOrder};
use passerelle::tygapay::TygaPay;
use passerelle::{Error, IdempotencyKey};
use passerelle_sandbox::{Provider, Sandbox};

/// As long as a request that got no answer may still be on its way, and a bit.
const PATIENCE: Duration = Duration::from_secs(240);

/// The safeguard that the shop leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Careless {
    Not,
    /// Ships when the buyer comes back.
    TrustsRedirects,
    /// Ships when a notification says so, whoever sent it.
    TrustsNotifications,
    /// Ships each time it learns that the order is paid.
    ShipsPerHint,
    /// Waits for notifications and asks nothing by itself.
    NeverReconciles,
    /// When an answer is lost, makes another order with a reference of its own.
    OrdersAgainUnderAnotherName,
    /// When an answer is lost, asks again without looking.
    OrdersAgainAtOnce,
    /// Ships when any money came.
    TakesPartForWhole,
    /// Refunds under a new key when an answer is lost.
    RefundsUnderAnotherKey,
    /// Charges under a new key when an answer is lost.
    ChargesUnderAnotherKey,
}

/// What the shop's books say of one order; they survive a crash, but for `unknown`.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) provider: Provider,
    pub(crate) order: NewOrder,
    pub(crate) created: Option<Created>,
    pub(crate) shipped: u32,
    /// How much was to be given back, and whether the provider has said that it was.
    pub(crate) refund: Option<(Money, bool)>,
    /// When it was last asked for.
    asked: Option<SystemTime>,
    /// In memory only: what to ask about.
    unknown: Option<Box<OutcomeUnknown>>,
    attempts: u32,
}

/// As much of a created order as the books keep.
#[derive(Debug, Clone)]
pub(crate) struct Created {
    pub(crate) id: String,
    pub(crate) link: String,
    /// What a payment of it is measured by.
    expected: ExpectedPayment,
}

impl From<CreatedOrder> for Created {
    fn from(order: CreatedOrder) -> Self {
        let expected = order.expected();
        Self { id: order.id, link: order.link, expected }
    }
}

/// A payment that the shop starts itself, without a page: at MTN, through lomi.
#[derive(Debug, Default)]
pub(crate) struct Charge {
    attempts: u32,
    /// The transaction, once the provider has named it.
    pub(crate) transaction: Option<String>,
}

pub(crate) struct Shop<'a> {
    sandbox: &'a Sandbox,
    lygos: Lygos,
    lomi: Lomi,
    tygapay: TygaPay,
    careless: Careless,
    pub(crate) books: BTreeMap<String, Entry>,
    pub(crate) charges: BTreeMap<String, Charge>,
}

impl<'a> Shop<'a> {
    pub(crate) fn new(sandbox: &'a Sandbox, careless: Careless) -> Self {
        // Stalled attempts cost real time.
        let limit = Duration::from_millis(100);
        Self {
            sandbox,
            lygos: sandbox.lygos_builder().unwrap().attempt_timeout(limit).build().unwrap(),
            lomi: sandbox.lomi_builder().unwrap().attempt_timeout(limit).build().unwrap(),
            tygapay: sandbox.tygapay_builder().unwrap().attempt_timeout(limit).build().unwrap(),
            careless,
            books: BTreeMap::new(),
            charges: BTreeMap::new(),
        }
    }

    /// Writes an order down; [`place`](Self::place) asks for it.
    pub(crate) fn want(&mut self, provider: Provider, reference: &str, hook: &str) {
        let amount = match provider {
            Provider::Tygapay => Money::new("25.50", Currency::USD).unwrap(),
            _ => Money::from_major(5000, Currency::XOF),
        };
        let back = "https://shop.example/back";
        let order = NewOrder::new(reference, amount).unwrap().title("Chaos").success_url(back).failure_url(back);
        let order = if provider == Provider::Tygapay { order.notify_url(hook) } else { order };
        let (created, refund, asked, unknown) = (None, None, None, None);
        let entry = Entry { provider, order, created, shipped: 0, refund, asked, unknown, attempts: 0 };
        self.books.insert(reference.to_owned(), entry);
    }

    /// Asks the provider for an order that is wanted and not there yet.
    pub(crate) async fn place(&mut self, reference: &str) {
        let entry = self.books.get_mut(reference).unwrap();
        if entry.created.is_some() {
            return;
        }
        let now = self.sandbox.clock().now();
        let again = matches!(self.careless, Careless::OrdersAgainAtOnce | Careless::OrdersAgainUnderAnotherName);
        if let (Some(unknown), false) = (entry.unknown.take(), again) {
            match resolve(&self.lygos, &self.lomi, &self.tygapay, entry, &unknown).await {
                Ok(Resolution::Happened(created)) => entry.created = Some(created.into_value().into()),
                Ok(Resolution::DidNotHappen) => entry.asked = None,
                _ => entry.unknown = Some(unknown),
            }
            return;
        }
        // After a crash only the books are left. Lygos recognises no repetition, so look, and give a request that may
        // still be on its way the time to arrive.
        if let (Provider::Lygos, Some(asked), false) = (entry.provider, entry.asked, again) {
            let Ok(found) = self.lygos.find_orders(reference).await else { return };
            if let Some(gateway) = found.first() {
                let (id, link) = (gateway.id.to_string(), gateway.link.clone().unwrap_or_default());
                let expected = ExpectedPayment::new(
                    passerelle::payment::Provider::Lygos,
                    self.lygos.mode(),
                    reference,
                    entry.order.amount(),
                );
                let expected = expected.id(id.as_str());
                entry.created = Some(Created { id, link, expected });
                return;
            }
            if now < asked + PATIENCE {
                return;
            }
        }
        entry.asked = Some(now);
        entry.attempts += 1;
        let renamed = (self.careless == Careless::OrdersAgainUnderAnotherName && entry.attempts > 1).then(|| {
            let name = format!("{reference}-{}", entry.attempts);
            NewOrder::new(name, entry.order.amount()).unwrap().title("Chaos")
        });
        let order = renamed.as_ref().unwrap_or(&entry.order);
        let created = match entry.provider {
            Provider::Lygos => self.lygos.create_order(order).await,
            Provider::Lomi => self.lomi.create_order(order).await,
            Provider::Tygapay => self.tygapay.create_order(order).await,
        };
        match created {
            Ok(created) => entry.created = Some(created.into()),
            Err(Error::OutcomeUnknown(unknown)) => entry.unknown = Some(unknown),
            // At Lygos only these say that nothing was made; the other two recognise a repetition.
            Err(Error::NotSent(_) | Error::Rejected(_)) => entry.asked = None,
            Err(_) => {}
        }
    }

    /// Takes money from a telephone, once, until the provider says that it did. The key is made from the reference, so
    /// that it is the same after a crash.
    pub(crate) async fn charge(&mut self, reference: &str) {
        let charge = self.charges.entry(reference.to_owned()).or_default();
        if charge.transaction.is_some() {
            return;
        }
        charge.attempts += 1;
        let key = match self.careless {
            Careless::ChargesUnderAnotherKey => {
                IdempotencyKey::new(format!("{reference}-{}", charge.attempts)).unwrap()
            }
            _ => IdempotencyKey::new(reference).unwrap(),
        };
        let payer = CreateChargeCustomer::new("Awa", "+2250700000000");
        let body = CreateMtnCharge::new(Amount::from(700_u32), "XOF", payer).description(reference);
        if let Ok(made) = self.lomi.charges().create_mtn(body, key).send().await {
            charge.transaction = Some(made.into_value().data.transaction_id);
        }
    }

    /// The process ends and starts again: what was only in memory is gone.
    pub(crate) fn crash(&mut self) {
        self.books.values_mut().for_each(|entry| entry.unknown = None);
    }

    /// The buyer is back, with whatever the address says.
    pub(crate) async fn came_back(&mut self, reference: &str) {
        if self.careless == Careless::TrustsRedirects {
            return self.ship(reference);
        }
        self.look(reference).await;
    }

    /// Somebody says that this order has come to something.
    pub(crate) async fn was_told(&mut self, reference: &str, says_paid: bool) {
        if self.careless == Careless::TrustsNotifications && says_paid {
            return self.ship(reference);
        }
        self.look(reference).await;
    }

    /// Asks the provider, and ships if it says so.
    pub(crate) async fn look(&mut self, reference: &str) {
        let Some(entry) = self.books.get(reference) else { return };
        let Some(created) = &entry.created else { return };
        let (expected, none) = (&created.expected, Hint::none());
        let proof = match entry.provider {
            Provider::Lygos => self.lygos.confirm(expected, &none).await,
            Provider::Lomi => self.lomi.confirm(expected, &none).await,
            Provider::Tygapay if self.careless == Careless::TakesPartForWhole => {
                let paid = self.tygapay.get_order(&created.id).await.ok();
                let paid = paid.and_then(|order| order.into_value().amount_paid);
                if paid.is_some_and(|paid| paid.to_string() != "0") {
                    self.ship(reference);
                }
                return;
            }
            Provider::Tygapay => self.tygapay.confirm(expected, &none).await,
        };
        if proof.is_ok_and(|proof| proof.reference() == reference) {
            self.ship(reference);
        }
    }

    fn ship(&mut self, reference: &str) {
        let Some(entry) = self.books.get_mut(reference) else { return };
        if entry.shipped == 0 || self.careless == Careless::ShipsPerHint {
            entry.shipped += 1;
        }
    }

    /// Gives a third of it back, once; until the provider says that it did. Only lomi. can do parts.
    pub(crate) async fn refund(&mut self, reference: &str) {
        let Some(entry) = self.books.get_mut(reference) else { return };
        if entry.provider != Provider::Lomi
            || entry.shipped == 0
            || entry.refund.as_ref().is_some_and(|(_, done)| *done)
        {
            return;
        }
        let part = Money::from_major(1500, Currency::XOF);
        let tried = entry.refund.is_some();
        entry.refund = Some((part, false));
        let Ok(Some(payment)) = self.lomi.find_payment(reference).await else { return };
        let key = match self.careless {
            Careless::RefundsUnderAnotherKey if tried => IdempotencyKey::random().unwrap(),
            _ => IdempotencyKey::new(format!("{reference}-refund")).unwrap(),
        };
        if self.lomi.refund_order(&payment.transaction_id, part, key).await.is_ok() {
            entry.refund = Some((part, true));
        }
    }

    /// What a shop does every few minutes: finds out what it doesn't know.
    pub(crate) async fn reconcile(&mut self) {
        let references: Vec<String> = self.books.keys().cloned().collect();
        for reference in references {
            self.place(&reference).await;
            if self.careless != Careless::NeverReconciles && self.books[&reference].shipped == 0 {
                self.look(&reference).await;
            }
            if self.books[&reference].refund.is_some() {
                self.refund(&reference).await;
            }
        }
        let charges: Vec<String> = self.charges.keys().cloned().collect();
        for reference in charges {
            self.charge(&reference).await;
        }
    }
}

async fn resolve(
    lygos: &Lygos,
    lomi: &Lomi,
    tygapay: &TygaPay,
    entry: &Entry,
    unknown: &OutcomeUnknown,
) -> Result<Resolution<CreatedOrder>, Error> {
    let (order, within) = (&entry.order, Duration::from_secs(180));
    match entry.provider {
        Provider::Lygos => lygos.resolve_order(order, unknown, within).await,
        Provider::Lomi => lomi.resolve_order(order, unknown, within).await,
        Provider::Tygapay => tygapay.resolve_order(order, unknown, within).await,
    }
}
