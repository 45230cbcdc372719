//! The whole way of an order at each provider: create it, send the buyer to a link, follow the state until it is final,
//! refund or cancel where the provider can.
//!
//! `cargo run --example checkout` plays it against the embedded sandbox, the buyer included. With `--live` it talks to the
//! real providers, with keys from the environment, and you are the buyer:
//!
//! | provider | variables |
//! | --- | --- |
//! | Lygos | `LYGOS_API_KEY` |
//! | lomi. | `LOMI_API_KEY` (a test key goes to lomi.'s own sandbox) |
//! | TygaPay | `TYGAPAY_API_KEY`, `TYGAPAY_API_SECRET` |

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "an example talks to a person")]

use std::fmt::Write as _;
use std::process::ExitCode;
use std::time::Duration;

use passerelle::lomi::Lomi;
use passerelle::lygos::Lygos;
use passerelle::money::{Currency, Money};
use passerelle::payment::{CreatedOrder, NewOrder, PaymentState};
use passerelle::secret::{ApiKey, ApiSecret};
use passerelle::tygapay::TygaPay;
use passerelle::{Error, IdempotencyKey};
use passerelle_sandbox::Sandbox;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let live = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => false,
        ["--live"] => true,
        _ => {
            eprintln!("usage: cargo run --example checkout [-- --live]");
            return ExitCode::from(2);
        }
    };
    let shop = match if live { Shop::live() } else { Shop::sandboxed().await } {
        Ok(shop) => shop,
        Err(what) => {
            eprintln!("{what}");
            return ExitCode::from(2);
        }
    };
    let mut rows = Vec::new();
    if let Some(lygos) = &shop.lygos {
        rows.push(at_lygos(lygos, &shop).await);
    }
    if let Some(lomi) = &shop.lomi {
        rows.push(at_lomi_by_session(lomi, &shop).await);
        rows.push(at_lomi_by_link(lomi, &shop).await);
    }
    if let Some(tygapay) = &shop.tygapay {
        rows.push(at_tygapay(tygapay, &shop).await);
        rows.push(at_tygapay_cancelled(tygapay, &shop).await);
    }
    println!("\n{}", render(&rows));
    let failed = rows.iter().filter(|row| row.failed).count();
    let paid: Vec<&str> = rows.iter().filter(|row| row.paid).map(|row| row.provider).collect();
    println!("{} paid orders ({}); {failed} that did not go as they should.", paid.len(), paid.join(", "));
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) }
}

/// How often a state is read before the example gives up: about 10 minutes live, 10 seconds in the sandbox.
const READS: u32 = 120;

/// What a flow has to tell: the order was paid and then this happened.
type Story = Result<(bool, String), Error>;

async fn at_lygos(lygos: &Lygos, shop: &Shop) -> Row {
    let amount = Money::from_major(5000, Currency::XOF);
    tell("Lygos", reference("lygos"), amount, async |order| {
        let created = lygos.create_order(&order).await?;
        buyer_pays(shop, &created).await;
        let state = wait(shop, async || lygos.order_state(&created.reference).await).await?;
        Ok((state == PaymentState::Succeeded, format!("{state}; Lygos has no refunds")))
    })
    .await
}

async fn at_lomi_by_session(lomi: &Lomi, shop: &Shop) -> Row {
    let amount = Money::from_major(15_000, Currency::XOF);
    tell("lomi. checkout session", reference("lomi-session"), amount, async |order| {
        let created = lomi.create_order(&order).await?;
        buyer_pays(shop, &created).await;
        let state = wait(shop, async || lomi.order_state(&created.id).await).await?;
        refund_at_lomi(lomi, &created, state).await
    })
    .await
}

async fn at_lomi_by_link(lomi: &Lomi, shop: &Shop) -> Row {
    let amount = Money::from_major(2500, Currency::XOF);
    tell("lomi. payment link", reference("lomi-link"), amount, async |order| {
        let created = lomi.create_link(&order).await?;
        buyer_pays(shop, &created).await;
        // A link has no state: its payment has.
        let state = wait(shop, async || {
            let payment = lomi.find_payment(&created.reference).await?;
            Ok(payment.as_ref().map_or(PaymentState::Pending, Lomi::payment_state))
        })
        .await?;
        let (paid, story) = refund_at_lomi(lomi, &created, state).await?;
        lomi.cancel_link(&created.id).await?;
        Ok((paid, format!("{story}, link withdrawn")))
    })
    .await
}

async fn refund_at_lomi(lomi: &Lomi, created: &CreatedOrder, state: PaymentState) -> Story {
    if state != PaymentState::Succeeded {
        return Ok((false, state.to_string()));
    }
    let Some(payment) = lomi.find_payment(&created.reference).await? else {
        return Ok((true, format!("{state}; its transaction isn't listed yet, so not refunded")));
    };
    let key = IdempotencyKey::new(format!("{}-refund-1", created.reference))?;
    let refund = lomi.refund_order(&payment.transaction_id, created.amount, key).await?;
    Ok((true, format!("{state}, then refunded ({})", refund.refund_id)))
}

async fn at_tygapay(tygapay: &TygaPay, shop: &Shop) -> Row {
    match Money::new("9.99", Currency::USD) {
        Ok(amount) => {
            tell("TygaPay", reference("tygapay"), amount, async |order| {
                let created = tygapay.create_order(&order).await?;
                buyer_pays(shop, &created).await;
                let state = wait(shop, async || tygapay.order_state(&created.id).await).await?;
                if state != PaymentState::Succeeded || shop.sandbox.is_none() {
                    // A refund needs the buyer's TygaPay account, which a live run doesn't know.
                    return Ok((state == PaymentState::Succeeded, state.to_string()));
                }
                tygapay.refund_order(&created.id, "user-canary", "https://shop.example.com/tygapay/refund").await?;
                let now = tygapay.get_order(&created.id).await?;
                let status = now.into_value().status.map(|status| status.to_string()).unwrap_or_default();
                Ok((true, format!("{state}, then refund asked for ({status})")))
            })
            .await
        }
        Err(error) => broken("TygaPay", error.to_string()),
    }
}

async fn at_tygapay_cancelled(tygapay: &TygaPay, _: &Shop) -> Row {
    let amount = Money::from_major(20, Currency::USD);
    let mut row = tell("TygaPay", reference("tygapay-cancel"), amount, async |order| {
        let created = tygapay.create_order(&order).await?;
        tygapay.cancel_order(&created.id).await?;
        let state = tygapay.order_state(&created.id).await?;
        Ok((state == PaymentState::Cancelled, format!("{state} by the shop before anybody paid")))
    })
    .await;
    row.paid = false;
    row
}

/// Runs a flow and makes its row: an error is told too, with what to do about it.
async fn tell(
    provider: &'static str,
    reference: String,
    amount: Money,
    flow: impl AsyncFnOnce(NewOrder) -> Story,
) -> Row {
    let order = match NewOrder::new(reference.clone(), amount) {
        Ok(order) => order.title("Passerelle shop").description("An order of the example"),
        Err(error) => return broken(provider, error.to_string()),
    };
    let (paid, failed, story) = match flow(order).await {
        Ok((true, story)) => (true, false, story),
        Ok((false, story)) => (false, true, story),
        Err(error) => (false, true, format!("{error}")),
    };
    Row { provider, reference, amount: amount.to_string(), story, paid, failed }
}

fn broken(provider: &'static str, story: String) -> Row {
    Row { provider, reference: String::new(), amount: String::new(), story, paid: false, failed: true }
}

/// In the sandbox we are the buyer; live, somebody opens the link.
async fn buyer_pays(shop: &Shop, created: &CreatedOrder) {
    println!("{:<28} {:>10}  {}", created.reference, created.amount.to_string(), created.link);
    if let Some(sandbox) = &shop.sandbox
        && let Err(error) = sandbox.buyer().pay(&created.link).await
    {
        eprintln!("the buyer couldn't pay: {error}");
    }
}

/// Reads a state until it is final, or patience ends.
async fn wait(shop: &Shop, read: impl AsyncFn() -> Result<PaymentState, Error>) -> Result<PaymentState, Error> {
    let pause = if shop.sandbox.is_some() { Duration::from_millis(80) } else { Duration::from_secs(5) };
    let mut state = PaymentState::Pending;
    for _ in 0..READS {
        state = match read().await {
            Ok(state) => state,
            Err(error) if error.is_worth_sending_again() => PaymentState::Pending,
            Err(error) => return Err(error),
        };
        if state.is_final() {
            break;
        }
        tokio::time::sleep(pause).await;
    }
    Ok(state)
}

/// A reference of this run's own: references must not be used twice.
fn reference(name: &str) -> String {
    let seconds = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    format!("{name}-{seconds}")
}

/// The clients of one shop, and the sandbox if there is one.
struct Shop {
    lygos: Option<Lygos>,
    lomi: Option<Lomi>,
    tygapay: Option<TygaPay>,
    sandbox: Option<Sandbox>,
}

impl Shop {
    /// Everything on this machine: nothing is paid, nothing leaves.
    async fn sandboxed() -> Result<Self, String> {
        let sandbox = Sandbox::start().await.map_err(|error| error.to_string())?;
        let key = |text: &str| ApiKey::new(text).map_err(|error| error.to_string());
        let (at_lygos, at_lomi, at_tygapay) = (sandbox.lygos(), sandbox.lomi(), sandbox.tygapay());
        let secret = ApiSecret::new(at_tygapay.api_secret()).map_err(|error| error.to_string())?;
        let lygos = Lygos::builder(key(at_lygos.api_key())?).base_url(at_lygos.base_url()).build();
        let lomi = Lomi::builder(key(at_lomi.api_key())?).base_url(at_lomi.base_url()).build();
        let tygapay = TygaPay::builder(key(at_tygapay.api_key())?, secret).base_url(at_tygapay.base_url()).build();
        println!(
            "sandbox: Lygos {}, lomi. {}, TygaPay {}",
            at_lygos.base_url(),
            at_lomi.base_url(),
            at_tygapay.base_url()
        );
        Ok(Self {
            lygos: Some(lygos.map_err(|error| error.to_string())?),
            lomi: Some(lomi.map_err(|error| error.to_string())?),
            tygapay: Some(tygapay.map_err(|error| error.to_string())?),
            sandbox: Some(sandbox),
        })
    }

    /// The real providers, as far as there are keys.
    fn live() -> Result<Self, String> {
        let mut missing = Vec::new();
        let mut variable = |name: &str| {
            let value = std::env::var(name).ok().filter(|value| !value.is_empty());
            if value.is_none() {
                missing.push(name.to_owned());
            }
            value
        };
        let key = |text: String| ApiKey::new(text).map_err(|error| error.to_string());
        let mut shop = Self { lygos: None, lomi: None, tygapay: None, sandbox: None };
        if let Some(text) = variable("LYGOS_API_KEY") {
            shop.lygos = Some(Lygos::builder(key(text)?).build().map_err(|error| format!("LYGOS_API_KEY: {error}"))?);
        }
        if let Some(text) = variable("LOMI_API_KEY") {
            shop.lomi = Some(Lomi::builder(key(text)?).build().map_err(|error| format!("LOMI_API_KEY: {error}"))?);
        }
        if let (Some(text), Some(secret)) = (variable("TYGAPAY_API_KEY"), variable("TYGAPAY_API_SECRET")) {
            let secret = ApiSecret::new(secret).map_err(|error| format!("TYGAPAY_API_SECRET: {error}"))?;
            let built = TygaPay::builder(key(text)?, secret).build();
            shop.tygapay = Some(built.map_err(|error| format!("TYGAPAY_API_KEY: {error}"))?);
        }
        if shop.lygos.is_none() && shop.lomi.is_none() && shop.tygapay.is_none() {
            return Err(format!("no provider has its keys; set {}", missing.join(", ")));
        }
        if !missing.is_empty() {
            println!("left out, without its key: {}", missing.join(", "));
        }
        Ok(shop)
    }
}

/// One order's story.
struct Row {
    provider: &'static str,
    reference: String,
    amount: String,
    story: String,
    paid: bool,
    failed: bool,
}

/// Rows as a table a person can read, columns as wide as their longest cell.
fn render(rows: &[Row]) -> String {
    let header = ["provider", "reference", "amount", "what happened"];
    let cells: Vec<[&str; 4]> = std::iter::once(header)
        .chain(rows.iter().map(|row| [row.provider, row.reference.as_str(), row.amount.as_str(), row.story.as_str()]))
        .collect();
    let width = |column: fn(&[&str; 4]) -> usize| cells.iter().map(column).max().unwrap_or(0);
    let count = |text: &str| text.chars().count();
    let widths = (
        width(|[provider, ..]| provider.chars().count()),
        width(|[_, reference, ..]| reference.chars().count()),
        width(|[_, _, amount, _]| amount.chars().count()),
    );
    let mut out = String::new();
    for (index, [provider, reference, amount, story]) in cells.iter().enumerate() {
        let pad = " ".repeat(widths.2.saturating_sub(count(amount)));
        let _ = writeln!(out, "{provider:<0$}  {reference:<1$}  {pad}{amount}  {story}", widths.0, widths.1);
        if index == 0 {
            let _ = writeln!(out, "{}", "─".repeat(widths.0 + widths.1 + widths.2 + 50));
        }
    }
    out
}
