//! A shop's books for tests: what it expects, and what it was told.

#![allow(dead_code, reason = "each test binary uses its part")]

use std::collections::HashMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use futures_core::future::BoxFuture;
use passerelle::fulfilment::{Shop, ShopError};
use passerelle::payment::{ExpectedPayment, NotPaid, PaidProof, PaymentEvent, Provider};

#[derive(Default)]
pub struct Books {
    orders: Mutex<HashMap<(Provider, String), (ExpectedPayment, bool)>>,
    /// References of what was shipped, each time it was.
    pub shipped: Mutex<Vec<String>>,
    /// References and reasons.
    pub not_paid: Mutex<Vec<(String, String)>>,
    /// Names of events about something else.
    pub told: Mutex<Vec<String>>,
    /// What happens the next time that the shop's books are read.
    pub meanwhile: Mutex<Option<BoxFuture<'static, ()>>>,
    /// The shop panics once.
    pub panics: AtomicBool,
    /// How often it was asked for what is pending.
    pub swept: AtomicU32,
    /// So many times the shop fails.
    pub fails: AtomicU32,
}

impl Books {
    pub fn expect(&self, order: ExpectedPayment) {
        let key = (order.provider(), order.reference().to_owned());
        self.orders.lock().unwrap().insert(key, (order, true));
    }

    pub fn shipped(&self) -> Vec<String> {
        self.shipped.lock().unwrap().clone()
    }

    pub fn not_paid(&self) -> Vec<(String, String)> {
        self.not_paid.lock().unwrap().clone()
    }

    /// Takes it off the list of what waits for money.
    pub fn give_up(&self, provider: Provider, reference: &str) {
        self.decide(provider, reference);
    }

    fn fails(&self) -> Result<(), ShopError> {
        let left = self.fails.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
        if left.is_ok() { Err("the shop's printer is out of paper".into()) } else { Ok(()) }
    }

    fn decide(&self, provider: Provider, reference: &str) {
        if let Some((_, is_pending)) = self.orders.lock().unwrap().get_mut(&(provider, reference.to_owned())) {
            *is_pending = false;
        }
    }
}

impl Shop for Books {
    async fn expected(&self, provider: Provider, reference: &str) -> Result<Option<ExpectedPayment>, ShopError> {
        let meanwhile = self.meanwhile.lock().unwrap().take();
        if let Some(meanwhile) = meanwhile {
            meanwhile.await;
        }
        let orders = self.orders.lock().unwrap();
        Ok(orders.get(&(provider, reference.to_owned())).map(|(order, _)| order.clone()))
    }

    async fn pending(&self) -> Result<Vec<ExpectedPayment>, ShopError> {
        self.swept.fetch_add(1, Ordering::SeqCst);
        let orders = self.orders.lock().unwrap();
        Ok(orders.values().filter(|(_, is_pending)| *is_pending).map(|(order, _)| order.clone()).collect())
    }

    async fn paid(&self, proof: PaidProof) -> Result<(), ShopError> {
        // As real shipping does, this takes more than one turn.
        tokio::task::yield_now().await;
        assert!(!self.panics.swap(false, Ordering::SeqCst), "the shop's own code is broken");
        self.fails()?;
        self.decide(proof.provider(), proof.reference());
        self.shipped.lock().unwrap().push(proof.reference().to_owned());
        Ok(())
    }

    async fn not_paid(&self, order: &ExpectedPayment, why: &NotPaid) -> Result<(), ShopError> {
        self.fails()?;
        if why.is_final() {
            self.decide(order.provider(), order.reference());
        }
        self.not_paid.lock().unwrap().push((order.reference().to_owned(), why.to_string()));
        Ok(())
    }

    async fn told(&self, event: &PaymentEvent) -> Result<(), ShopError> {
        self.fails()?;
        self.told.lock().unwrap().push(event.name.clone());
        Ok(())
    }
}
