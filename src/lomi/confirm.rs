//! Whether an order is really paid at lomi. The transaction has everything that is compared, so one read is enough: of the
//! transaction that a message names, or of lomi.'s list, where it is found by the shop's reference.

use std::time::{Duration, SystemTime};

use serde_json::Value;

use super::Lomi;
use super::orders::REFERENCE;
use super::types::{Environment, Transaction, TransactionTransactionType};
use crate::error::Error;
use crate::money::{Amount, Currency};
use crate::payment::{
    ExpectedPayment, Found, FoundCurrency, Hint, Mode, NotPaid, PaidProof, PaymentState, Provider, judge,
};
use crate::wire::Timestamp;

/// How many pages of transactions a search reads before it says "not found": 20 pages of 100.
const PAGES: usize = 20;
/// How far before an order was created its payments are looked for: two clocks may differ.
const MARGIN: Duration = Duration::from_secs(24 * 3600);

/// What a search came upon.
#[derive(Default)]
pub(super) struct Search {
    /// Of all that name the reference the one that went furthest, the newest of those.
    pub(super) furthest: Option<Transaction>,
    /// Other payments of the same order.
    also_paid: Vec<String>,
    /// Whether there was more to read.
    is_cut: bool,
}

impl Lomi {
    /// Asks lomi. whether this order is paid, by one read when it is: of the transaction that the hint names, or else of the
    /// newest hundred transactions, among which it is found by the shop's reference.
    ///
    /// # Errors
    /// [`NotPaid`], which says whether it isn't paid or nobody knows. A failed attempt is not the end of an order whose page
    /// is still open: that is [`Pending`](PaymentState::Pending).
    pub async fn confirm(&self, expected: &ExpectedPayment, hint: &Hint) -> Result<PaidProof, NotPaid> {
        if let Some(id) = hint.payment.as_deref() {
            match self.transactions().get(id).send().await {
                // A hint may lead to somebody else's payment. Then it is no hint.
                Ok(answer) if reference(&answer.value) == Some(expected.reference()) && is_payment(&answer.value) => {
                    let verdict = judge(expected, self.found(answer.into_value(), Vec::new()));
                    // Another attempt may have paid, also where this one's money went back.
                    if !is_open_end(&verdict) && !matches!(verdict, Err(NotPaid::GivenBack)) {
                        return verdict;
                    }
                }
                Ok(_) => {}
                Err(Error::Rejected(error)) if matches!(error.status(), 400 | 404) => {}
                Err(error) => return Err(error.into()),
            }
        }
        let since = since(expected, self.transport().environment().time_of_day());
        let search = self.search(expected.reference(), Some(since)).await?;
        let verdict = self.verdict(expected, search);
        if is_open_end(&verdict) { self.without_payment(expected, verdict).await } else { verdict }
    }

    fn verdict(&self, expected: &ExpectedPayment, search: Search) -> Result<PaidProof, NotPaid> {
        match search.furthest {
            Some(transaction) => judge(expected, self.found(transaction, search.also_paid)),
            None if search.is_cut => Err(NotPaid::Unverifiable(format!(
                "none of lomi.'s newest {} transactions is this order's, and there are more",
                PAGES.saturating_mul(100)
            ))),
            None => Err(NotPaid::State(PaymentState::Pending)),
        }
    }

    /// No attempt that was seen has paid. Whether another did or may still do so, the session says.
    pub(super) async fn without_payment(
        &self,
        expected: &ExpectedPayment,
        verdict: Result<PaidProof, NotPaid>,
    ) -> Result<PaidProof, NotPaid> {
        let Some(id) = expected.id.as_deref().filter(|_| !expected.is_reusable) else {
            return Err(NotPaid::State(PaymentState::Pending));
        };
        let session = self.order_state(id).await?;
        if session == PaymentState::Succeeded {
            // Paid by a transaction that isn't among those that were looked at, which don't go back so far.
            return self.verdict(expected, self.search(expected.reference(), None).await?);
        }
        match (session, verdict) {
            (PaymentState::Expired, Err(NotPaid::State(PaymentState::Pending))) => Err(NotPaid::State(session)),
            (PaymentState::Expired, verdict) => verdict,
            _ => Err(NotPaid::State(PaymentState::Pending)),
        }
    }

    /// Reads the list of transactions, newest first, until one that names the reference is paid.
    pub(super) async fn search(&self, wanted: &str, since: Option<SystemTime>) -> Result<Search, Error> {
        let mut list = self.transactions().list().limit(100_i64);
        if let Some(since) = since {
            list = list.start_date(Timestamp::from(since).to_string());
        }
        let mut pages = list.pages();
        let mut search = Search { furthest: None, also_paid: Vec::new(), is_cut: true };
        for _ in 0..PAGES {
            let Some(page) = pages.next_page().await else {
                search.is_cut = false;
                break;
            };
            for transaction in page?.into_value() {
                if reference(&transaction) == Some(wanted) && is_payment(&transaction) {
                    search.add(transaction);
                }
            }
            if search.is_paid() {
                break;
            }
        }
        Ok(search)
    }

    pub(super) fn found(&self, transaction: Transaction, also_paid: Vec<String>) -> Found {
        let code = transaction.currency_code.as_ref().map(ToString::to_string);
        let currency = code.as_deref().and_then(|code| Currency::from_code(code).ok());
        let is_positive = |amount: &Option<Amount>| amount.is_some_and(|amount| amount.is_positive());
        let mode = transaction.environment.as_ref().map(|environment| match environment.known() {
            Some(Environment::Live) => Ok(Mode::Live),
            Some(Environment::Test) => Ok(Mode::Test),
            _ => Err("whether it is real money isn't said in a known word".to_owned()),
        });
        let paid = match (transaction.gross_amount, currency) {
            _ if is_positive(&transaction.discount_amount) => {
                Err("a discount was taken off, and whether the amount is before or after it isn't documented"
                    .to_owned())
            }
            (None, _) => Err("the transaction has no `gross_amount`".to_owned()),
            (_, None) => Err("its currency isn't one that is known".to_owned()),
            (Some(amount), Some(currency)) => self.money_of(amount, currency),
        };
        Found {
            provider: Provider::Lomi,
            key_mode: self.mode(),
            mode,
            reference: reference(&transaction).map(str::to_owned),
            state: Self::payment_state(&transaction),
            is_given_back: is_given_back(&transaction),
            currency: code.map_or(FoundCurrency::Missing, FoundCurrency::Code),
            asked: None,
            paid,
            payment: transaction.transaction_id,
            also_paid,
        }
    }
}

impl Search {
    pub(super) fn add(&mut self, transaction: Transaction) {
        let rank = rank(&transaction);
        if self.furthest.as_ref().is_none_or(|known| rank > self::rank(known)) {
            self.furthest = Some(transaction);
        } else if rank == PAID {
            self.also_paid.push(transaction.transaction_id);
        }
    }

    pub(super) fn furthest_and_others(&self) -> Option<(Transaction, Vec<String>)> {
        Some((self.furthest.clone()?, self.also_paid.clone()))
    }

    fn is_paid(&self) -> bool {
        self.furthest.as_ref().is_some_and(|transaction| rank(transaction) == PAID)
    }
}

/// A payment of which nothing went back.
const PAID: u8 = 3;

/// Of several attempts the one that counts most. Who paid twice and got one payment back has paid.
fn rank(transaction: &Transaction) -> u8 {
    match Lomi::payment_state(transaction) {
        PaymentState::Succeeded if !is_given_back(transaction) => PAID,
        PaymentState::Succeeded | PaymentState::Refunded => 2,
        PaymentState::Pending => 0,
        _ => 1,
    }
}

pub(super) fn is_given_back(transaction: &Transaction) -> bool {
    transaction.refunded_amount.is_some_and(|amount| amount.is_positive())
}

/// The shop's reference in a transaction.
pub(super) fn reference(transaction: &Transaction) -> Option<&str> {
    transaction.metadata.as_ref()?.get(REFERENCE).and_then(Value::as_str)
}

/// Not a refund or a payout, which lomi. lists as transactions too; what isn't known is no payment.
pub(super) fn is_payment(transaction: &Transaction) -> bool {
    transaction.transaction_type.as_ref().is_none_or(|kind| {
        matches!(kind.known(), Some(TransactionTransactionType::Payment | TransactionTransactionType::Instalment))
    })
}

/// Whether an attempt has ended without money, so that another may follow.
pub(super) fn is_open_end(verdict: &Result<PaidProof, NotPaid>) -> bool {
    matches!(verdict, Err(NotPaid::State(_)))
}

fn since(expected: &ExpectedPayment, now: SystemTime) -> SystemTime {
    let created = expected.created_at.unwrap_or(now);
    created.checked_sub(MARGIN).unwrap_or(SystemTime::UNIX_EPOCH)
}
