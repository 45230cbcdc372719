//! Plays the buyers: one who pays and comes back, one who pays and closes the window, one who gives up, and one who says to
//! have paid. Then a refund where the provider has refunds.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use passerelle::fulfilment::{Fulfilment, ShopError};
use passerelle::payment::{Hint, NewRefund, Provider};
use passerelle_sandbox::Sandbox;
use reqwest::header::{CONTENT_TYPE, LOCATION};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Url};

use crate::books::{Books, Order};

/// How long anything may take.
const TRIES: u32 = 200;
const PAUSE: Duration = Duration::from_millis(50);

struct Demo<'a> {
    sandbox: &'a Sandbox,
    fulfilment: &'a Arc<Fulfilment<Books>>,
    public: &'a str,
    rows: Vec<[String; 4]>,
    failed: usize,
}

pub async fn play(sandbox: &Sandbox, fulfilment: &Arc<Fulfilment<Books>>, public: &str) -> Result<ExitCode, ShopError> {
    let mut demo = Demo { sandbox, fulfilment, public, rows: Vec::new(), failed: 0 };
    for provider in Provider::ALL {
        demo.pays_and_comes_back(provider).await?;
        demo.closes_the_window(provider).await?;
        demo.gives_up(provider).await?;
        demo.says_to_have_paid(provider).await?;
    }
    println!("\n{:<9} {:<21} {:<38} in the books", "provider", "order", "what the buyer did");
    println!("{}", "─".repeat(88));
    for [provider, reference, did, came] in &demo.rows {
        println!("{provider:<9} {reference:<21} {did:<38} {came}");
    }
    println!("{} orders, {} that did not go as they should.", demo.rows.len(), demo.failed);
    Ok(if demo.failed == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

impl Demo<'_> {
    async fn pays_and_comes_back(&mut self, provider: Provider) -> Result<(), ShopError> {
        let order = self.orders(provider).await?;
        let back = self.at_the_provider(&order, "pay").await?;
        let mut good = self.shows(&back, "paid").await?;
        let order = self.until(&order, "paid").await?;
        good &= order.state == "paid";
        let mut came = order.state.clone();
        let checkout = self.fulfilment.checkout(provider).ok_or("it is taken")?;
        if let Some(refunds) = checkout.refunds() {
            let payment = order.payment.as_deref().ok_or("a paid order has its payment")?;
            let refund = NewRefund::new(payment, format!("{}-refund", reference(&order)), order.expected.amount())
                .to_user("user-canary")
                .notify_url(format!("{}/webhooks/{}", self.public, provider.key()));
            refunds.refund(&refund).await?;
            let _ = self.fulfilment.check(provider, reference(&order), &Hint::none()).await;
            let order = self.until(&order, "refunded").await?;
            good &= order.state == "refunded";
            came = format!("{came}, then {}", order.state);
        }
        self.row(&order, "pays and comes back", &came, good);
        Ok(())
    }

    /// Only a message can tell.
    async fn closes_the_window(&mut self, provider: Provider) -> Result<(), ShopError> {
        let order = self.orders(provider).await?;
        self.sandbox.buyer().pay(link(&order)).await?;
        let order = self.until(&order, "paid").await?;
        self.row(&order, "pays and closes the window", &order.state, order.state == "paid");
        Ok(())
    }

    async fn gives_up(&mut self, provider: Provider) -> Result<(), ShopError> {
        let order = self.orders(provider).await?;
        let back = self.at_the_provider(&order, "fail").await?;
        // lomi. keeps the buyer, for another try.
        let stays = provider == Provider::Lomi;
        let (did, expected) =
            if stays { ("fails and may try again", "waiting") } else { ("gives up and comes back", "unpaid") };
        let good = stays || self.shows(&back, expected).await?;
        let order = self.until(&order, expected).await?;
        self.row(&order, did, &order.state, good && order.state == expected);
        Ok(())
    }

    /// An address as the provider would write it, and a message that says the same, without a payment.
    async fn says_to_have_paid(&mut self, provider: Provider) -> Result<(), ShopError> {
        let order = self.orders(provider).await?;
        let query = format!("orderId=1&orderNumber={}&status=success", reference(&order));
        let back = format!("{}/back/{}?{query}", self.public, provider.key());
        let page = Client::new().get(back).send().await?.text().await?;
        let hook = format!("{}/webhooks/{}", self.public, provider.key());
        let message = format!(r#"{{"orderId":"1","orderNumber":"{}","status":"success"}}"#, reference(&order));
        let answer = Client::new().post(hook).body(message).send().await?.status().as_u16();
        // TygaPay signs nothing, so what anybody says is looked up; the others' signature is missing.
        let good =
            page.contains(r#"data-state="no-link""#) && answer == if provider == Provider::TygaPay { 200 } else { 401 };
        tokio::time::sleep(PAUSE * 4).await;
        let order = self.until(&order, "waiting").await?;
        self.row(&order, "says to have paid", &order.state, good && order.state == "waiting");
        Ok(())
    }

    /// Chooses the provider on the shop's page.
    async fn orders(&self, provider: Provider) -> Result<Order, ShopError> {
        let stays = Client::builder().redirect(Policy::none()).build()?;
        let buy = form(&stays, &format!("{}/buy", self.public), &format!("provider={}", provider.key())).send().await?;
        let link = buy.headers().get(LOCATION).ok_or("the shop sends nobody on")?.to_str()?;
        let orders = self.fulfilment.shop().orders().await?;
        orders
            .into_iter()
            .find(|order| order.link.as_deref() == Some(link))
            .ok_or_else(|| "no order has this link".into())
    }

    /// Presses a button on the provider's page, and follows it to where it leads: back to the shop.
    async fn at_the_provider(&self, order: &Order, action: &str) -> Result<Url, ShopError> {
        Ok(form(&Client::new(), link(order), &format!("action={action}")).send().await?.url().clone())
    }

    /// Whether the shop's page comes to show this. It updates itself: a message may be at work when the buyer comes back.
    async fn shows(&self, back: &Url, state: &str) -> Result<bool, ShopError> {
        for _ in 0..TRIES {
            let page = reqwest::get(back.clone()).await?.text().await?;
            if page.contains(&format!(r#"data-state="{state}""#)) {
                return Ok(true);
            }
            tokio::time::sleep(PAUSE).await;
        }
        Ok(false)
    }

    /// The order when it has got there, or when patience ends.
    async fn until(&self, order: &Order, state: &str) -> Result<Order, ShopError> {
        let books = self.fulfilment.shop();
        for _ in 0..TRIES {
            let now = books.order(order.expected.provider(), reference(order)).await?.ok_or("an order is lost")?;
            if now.state == state {
                return Ok(now);
            }
            tokio::time::sleep(PAUSE).await;
        }
        books.order(order.expected.provider(), reference(order)).await?.ok_or_else(|| "an order is lost".into())
    }

    fn row(&mut self, order: &Order, did: &str, came: &str, good: bool) {
        self.failed += usize::from(!good);
        let came = if good { came.to_owned() } else { format!("{came} (WRONG)") };
        self.rows.push([order.expected.provider().to_string(), reference(order).to_owned(), did.to_owned(), came]);
    }
}

fn form(client: &Client, url: &str, body: &str) -> RequestBuilder {
    client.post(url).header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(body.to_owned())
}

fn reference(order: &Order) -> &str {
    order.expected.reference()
}

fn link(order: &Order) -> &str {
    order.link.as_deref().unwrap_or_default()
}
