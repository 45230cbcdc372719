//! A shop's books for tests: what it expects, what it was told, and how badly it behaves.

use std::sync::Mutex;
use std::time::Duration;

use passerelle::fulfilment::{Shop, ShopError};
use passerelle::payment::{ExpectedPayment, PaidProof, Provider};

#[derive(Default)]
pub struct Books {
    pub orders: Mutex<Vec<ExpectedPayment>>,
    /// References of what was shipped, each time shipping began.
    pub shipped: Mutex<Vec<String>>,
    /// How long shipping takes.
    pub takes: Duration,
    /// What happens instead of shipping.
    pub breaks: Option<Breaks>,
}

#[derive(Clone, Copy)]
pub enum Breaks {
    Panics,
    Fails,
}

impl Books {
    pub fn expect(&self, order: ExpectedPayment) {
        self.orders.lock().unwrap().push(order);
    }

    pub fn shipped(&self) -> Vec<String> {
        self.shipped.lock().unwrap().clone()
    }
}

impl Shop for Books {
    async fn expected(&self, provider: Provider, reference: &str) -> Result<Option<ExpectedPayment>, ShopError> {
        let orders = self.orders.lock().unwrap();
        Ok(orders.iter().find(|order| order.provider() == provider && order.reference() == reference).cloned())
    }

    async fn pending(&self) -> Result<Vec<ExpectedPayment>, ShopError> {
        Ok(self.orders.lock().unwrap().clone())
    }

    async fn paid(&self, proof: PaidProof) -> Result<(), ShopError> {
        self.shipped.lock().unwrap().push(proof.reference().to_owned());
        match self.breaks {
            Some(Breaks::Panics) => panic!("the shop's code is wrong"),
            Some(Breaks::Fails) => return Err("the shop's printer is out of paper".into()),
            None => {}
        }
        tokio::time::sleep(self.takes).await;
        Ok(())
    }
}
