//! A provider that answers oddly, or lies: each oddity is no proof. And how many requests the truth takes.

use passerelle::lomi::AmountUnit;
use passerelle::payment::{Checkout, ExpectedPayment, Hint, Mode, NotPaid, PaidProof, Provider};
use serde_json::{Value, json};
use wiremock::matchers::{method, path, path_regex};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::common;

/// What a change makes of the truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Then {
    Proof,
    Pending,
    GivenBack,
    Underpaid,
    Differs,
    Unverifiable,
    Unknown,
}

fn then(verdict: &Result<PaidProof, NotPaid>) -> Then {
    match verdict {
        Ok(_) => Then::Proof,
        Err(NotPaid::State(_)) => Then::Pending,
        Err(NotPaid::GivenBack) => Then::GivenBack,
        Err(NotPaid::Underpaid { .. }) => Then::Underpaid,
        Err(NotPaid::Differs { .. }) => Then::Differs,
        Err(NotPaid::Unverifiable(_)) => Then::Unverifiable,
        Err(_) => Then::Unknown,
    }
}

/// The answer with one member changed, or left out where the text is empty. Numbers keep their text.
fn changed(truth: &Value, member: &str, text: &str) -> String {
    let mut parts: Vec<String> = Vec::new();
    for (name, value) in truth.as_object().unwrap() {
        let value = if name == member { text.to_owned() } else { value.to_string() };
        if !value.is_empty() {
            parts.push(format!("\"{name}\":{value}"));
        }
    }
    if !truth.as_object().unwrap().contains_key(member) {
        parts.push(format!("\"{member}\":{text}"));
    }
    format!("{{{}}}", parts.join(","))
}

async fn answering(route: &str, body: String) -> MockServer {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(200).set_body_raw(body, "application/json");
    Mock::given(method("GET")).and(path_regex(route)).respond_with(answer).mount(&server).await;
    server
}

async fn asked(server: &MockServer) -> usize {
    server.received_requests().await.unwrap().len()
}

#[tokio::test]
async fn a_transaction_of_lomis() {
    let truth = json!({
        "transaction_id": "T1", "transaction_type": "payment", "status": "completed", "gross_amount": 5000,
        "net_amount": 4875, "fee_amount": 125, "discount_amount": 0, "refunded_amount": 0, "currency_code": "XOF",
        "environment": "test", "metadata": {"order_id": "CMD-1"},
    });
    let expected = ExpectedPayment::new(Provider::Lomi, Mode::Test, "CMD-1", "5000 XOF".parse().unwrap()).reusable();
    for (member, text, end) in [
        ("status", "\"completed\"", Then::Proof),
        ("gross_amount", "5000.00", Then::Proof),
        ("gross_amount", "5e3", Then::Proof),
        ("gross_amount", "5001", Then::Proof),
        ("environment", "", Then::Proof),
        ("transaction_type", "", Then::Proof),
        ("refunded_amount", "null", Then::Proof),
        ("a_member_from_2027", "[true]", Then::Proof),
        ("status", "\"succeeded\"", Then::Pending),
        ("status", "\"COMPLETED\"", Then::Pending),
        ("status", "\"completed \"", Then::Pending),
        ("status", "\"held\"", Then::Pending),
        ("status", "null", Then::Pending),
        ("status", "", Then::Pending),
        ("status", "\"failed\"", Then::Pending),
        ("status", "\"refunded\"", Then::GivenBack),
        ("refunded_amount", "1", Then::GivenBack),
        ("gross_amount", "4999", Then::Underpaid),
        ("gross_amount", "50", Then::Underpaid),
        ("gross_amount", "4999.999999999999999999", Then::Unverifiable),
        ("gross_amount", "-5000", Then::Unverifiable),
        ("gross_amount", "0", Then::Unverifiable),
        ("gross_amount", "null", Then::Unverifiable),
        ("gross_amount", "1e400", Then::Unknown),
        ("gross_amount", "\"5000\"", Then::Unknown),
        ("gross_amount", "{}", Then::Unknown),
        ("currency_code", "\"USD\"", Then::Differs),
        ("currency_code", "\"xof\"", Then::Differs),
        ("currency_code", "\"FCFA\"", Then::Differs),
        ("currency_code", "", Then::Unverifiable),
        ("environment", "\"live\"", Then::Differs),
        ("environment", "\"staging\"", Then::Unverifiable),
        ("discount_amount", "1", Then::Unverifiable),
        // Not this order's, or no payment: nothing of this order is there.
        ("metadata", r#"{"order_id":"CMD-2"}"#, Then::Pending),
        ("metadata", r#"{"order_id":["CMD-1"]}"#, Then::Pending),
        ("metadata", "null", Then::Pending),
        ("transaction_type", "\"refund\"", Then::Pending),
        ("transaction_type", "\"payout\"", Then::Pending),
        ("transaction_type", "\"chargeback\"", Then::Pending),
    ] {
        let one = changed(&truth, member, text);
        let server = answering("^/transactions/T1$", one.clone()).await;
        let list = ResponseTemplate::new(200).set_body_raw(format!("[{one}]"), "application/json");
        Mock::given(method("GET")).and(path("/transactions")).respond_with(list).mount(&server).await;
        let lomi = common::lomi(&server.uri());
        // By the list, and by the id that a message named.
        let by_list = lomi.confirm(&expected, &Hint::none()).await;
        assert_eq!(then(&by_list), end, "{member}: {text}: {by_list:?}");
        if end == Then::Proof {
            assert_eq!(asked(&server).await, 1, "one request");
        }
        let told = message("T1");
        let by_id = lomi.confirm(&expected, &Hint::from(&told)).await;
        assert_eq!(then(&by_id), end, "{member}: {text}: {by_id:?}");
        if end == Then::Proof {
            assert_eq!(asked(&server).await, 2, "one more");
        }
        let swept = Checkout::sweep(&lomi, std::slice::from_ref(&expected), std::time::SystemTime::UNIX_EPOCH).await;
        match swept {
            Ok(swept) => assert_eq!(then(&swept.orders[0].1), end, "{member}: {text}"),
            Err(_) => assert_eq!(end, Then::Unknown, "{member}: {text}"),
        }
    }
}

/// One of two payments of an order went back: the other is a payment. And who paid twice is seen.
#[tokio::test]
async fn several_payments_of_one_order() {
    let row = |id: &str, status: &str| {
        json!({"transaction_id": id, "status": status, "gross_amount": 5000, "currency_code": "XOF",
            "metadata": {"order_id": "CMD-1"}})
    };
    let expected = ExpectedPayment::new(Provider::Lomi, Mode::Test, "CMD-1", "5000 XOF".parse().unwrap()).reusable();
    for (rows, payment, also_paid) in [
        (vec![row("T1", "refunded"), row("T2", "completed")], "T2", vec![]),
        (vec![row("T1", "completed"), row("T2", "refunded")], "T1", vec![]),
        (vec![row("T1", "failed"), row("T2", "completed"), row("T3", "completed")], "T2", vec!["T3"]),
    ] {
        let server = answering("^/transactions$", Value::Array(rows.clone()).to_string()).await;
        let one = ResponseTemplate::new(200).set_body_json(&rows[0]);
        Mock::given(method("GET")).and(path("/transactions/T1")).respond_with(one).mount(&server).await;
        let lomi = common::lomi(&server.uri());
        for hint in [Hint::none(), Hint::from(&message("T1"))] {
            let proof = lomi.confirm(&expected, &hint).await.unwrap();
            assert_eq!(proof.payment(), payment);
            assert!(proof.also_paid() == also_paid || hint != Hint::none());
        }
    }
}

/// A verified message of lomi.'s that names a transaction.
fn message(transaction: &str) -> passerelle::payment::PaymentEvent {
    use passerelle::webhook::Notifications;
    let request = crate::world::lomi_event("evt", "PAYMENT_SUCCEEDED", transaction, "CMD-1");
    crate::world::lomi_webhooks().receive("/", request.headers(), request.body()).unwrap()
}

#[tokio::test]
async fn dollars_and_euros_only_in_a_chosen_unit() {
    let row = json!([{"transaction_id": "T1", "status": "completed", "gross_amount": 1250, "currency_code": "EUR",
        "metadata": {"order_id": "CMD-1"}}]);
    let server = answering("^/transactions$", row.to_string()).await;
    let expected =
        |money: &str| ExpectedPayment::new(Provider::Lomi, Mode::Test, "CMD-1", money.parse().unwrap()).reusable();
    for (unit, money, end) in [
        (None, "1250 EUR", Then::Unverifiable),
        (None, "12.5 EUR", Then::Unverifiable),
        (Some(AmountUnit::Minor), "12.5 EUR", Then::Proof),
        (Some(AmountUnit::Minor), "1250 EUR", Then::Underpaid),
        (Some(AmountUnit::Major), "1250 EUR", Then::Proof),
    ] {
        let builder = common::lomi_builder(&server.uri());
        let lomi = unit.into_iter().fold(builder, passerelle::ClientBuilder::usd_eur_unit).build().unwrap();
        let verdict = lomi.confirm(&expected(money), &Hint::none()).await;
        assert_eq!(then(&verdict), end, "{money} in {unit:?}: {verdict:?}");
    }
}

#[tokio::test]
async fn an_order_of_tygapays() {
    let truth = json!({
        "id": "O1", "orderNumber": "CMD-1", "amount": 25.5, "amountPaid": 25.5, "amountDue": 0, "status": "paid",
        "state": "completed",
    });
    let expected = ExpectedPayment::new(Provider::TygaPay, Mode::Live, "CMD-1", "25.50 USD".parse().unwrap()).id("O1");
    for (member, text, end) in [
        ("status", "\"paid\"", Then::Proof),
        ("amountPaid", "25.500", Then::Proof),
        ("amountPaid", "26", Then::Proof),
        ("amountPaid", "79228162514264337593543950335", Then::Unverifiable),
        ("amountDue", "null", Then::Proof),
        ("state", "\"pending\"", Then::Proof),
        ("amountPaid", "25.49", Then::Underpaid),
        ("amountPaid", "25.499999999999999999", Then::Unverifiable),
        ("amountPaid", "0", Then::Unverifiable),
        ("amountPaid", "-25.5", Then::Unverifiable),
        ("amountPaid", "", Then::Unverifiable),
        ("amountPaid", "\"25.5\"", Then::Unknown),
        ("amount", "", Then::Unverifiable),
        ("amount", "25", Then::Differs),
        ("amount", "0.01", Then::Differs),
        ("amount", "2550", Then::Differs),
        ("orderNumber", "\"CMD-2\"", Then::Differs),
        ("orderNumber", "\"cmd-1\"", Then::Differs),
        ("orderNumber", "", Then::Unverifiable),
        ("status", "\"success\"", Then::Pending),
        ("status", "\"Paid\"", Then::Pending),
        ("status", "\"partial_paid\"", Then::Pending),
        ("status", "\"overpaid\"", Then::Pending),
        ("status", "", Then::Pending),
        ("status", "\"processing_refund\"", Then::GivenBack),
        ("status", "\"refunded\"", Then::GivenBack),
    ] {
        let body = format!("{{\"message\":\"ok\",\"data\":{}}}", changed(&truth, member, text));
        let server = answering("^/orders/O1$", body).await;
        let verdict = common::tygapay(&server.uri()).confirm(&expected, &Hint::none()).await;
        assert_eq!(then(&verdict), end, "{member}: {text}: {verdict:?}");
        assert!(end == Then::Unknown || asked(&server).await == 1, "one request");
    }
    // A deposit is paid by any amount, and nothing is compared with the order's.
    for (paid, end) in [("3.25", Then::Proof), ("0", Then::Unverifiable)] {
        let truth = changed(&truth, "amountPaid", paid);
        let server = answering("^/orders/O1$", format!("{{\"message\":\"ok\",\"data\":{truth}}}")).await;
        let verdict = common::tygapay(&server.uri()).confirm(&expected.clone().deposit(), &Hint::none()).await;
        assert_eq!(then(&verdict), end);
        assert!(verdict.is_err() || verdict.unwrap().paid() == "3.25 USD".parse().unwrap());
    }
    // Without an id nobody can be asked.
    let nameless = ExpectedPayment::new(Provider::TygaPay, Mode::Live, "CMD-1", "25.5 USD".parse().unwrap());
    let server = MockServer::start().await;
    let verdict = common::tygapay(&server.uri()).confirm(&nameless, &Hint::none()).await;
    assert_eq!((then(&verdict), asked(&server).await), (Then::Unverifiable, 0));
}

#[tokio::test]
async fn a_gateway_of_lygos() {
    let id = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
    let gateway = json!({
        "id": id, "amount": 5000, "currency": "XOF", "shop_name": "Shop", "message": "", "order_id": "CMD-1",
        "user_country": {"name": "Benin", "iso_code": "BEN"}, "creation_date": "2026-01-01T00:00:00",
        "link": "https://pay.lygosapp.com/checkout/1", "success_url": "", "failure_url": "",
    });
    let expected = ExpectedPayment::new(Provider::Lygos, Mode::Live, "CMD-1", "5000 XOF".parse().unwrap()).id(id);
    for (status, member, text, end) in [
        ("success", "amount", "5000", Then::Proof),
        ("SUCCESS", "amount", "5000.0", Then::Proof),
        ("success", "amount", "4999", Then::Differs),
        ("success", "amount", "5001", Then::Differs),
        ("success", "currency", "\"XAF\"", Then::Differs),
        ("success", "currency", "\"CFA\"", Then::Differs),
        ("success", "order_id", "\"CMD-2\"", Then::Differs),
        ("success", "order_id", "\"\"", Then::Unverifiable),
        ("success", "order_id", "null", Then::Unverifiable),
        ("success", "amount", "5000.5", Then::Unverifiable),
        ("success", "amount", "\"5000\"", Then::Unknown),
        ("paid", "amount", "5000", Then::Pending),
        ("completed", "amount", "5000", Then::Pending),
        ("successful", "amount", "5000", Then::Pending),
        ("success\\u0000", "amount", "5000", Then::Pending),
        ("", "amount", "5000", Then::Pending),
    ] {
        let body = format!("{{\"order_id\":\"CMD-1\",\"status\":\"{status}\"}}");
        let server = answering("^/v1/gateway/payin/CMD-1$", body).await;
        let offer = ResponseTemplate::new(200).set_body_raw(changed(&gateway, member, text), "application/json");
        Mock::given(method("GET")).and(path(format!("/v1/gateway/{id}"))).respond_with(offer).mount(&server).await;
        let verdict = common::lygos(&server.uri()).confirm(&expected, &Hint::none()).await;
        assert_eq!(then(&verdict), end, "{status} {member}: {text}: {verdict:?}");
        match end {
            Then::Proof => assert_eq!(asked(&server).await, 2, "state and gateway"),
            Then::Pending => assert_eq!(asked(&server).await, 1, "the state alone"),
            _ => {}
        }
    }
}

/// A provider that can't be asked has said nothing.
#[tokio::test]
async fn who_cannot_be_asked() {
    let server = MockServer::start().await;
    Mock::given(method("GET")).respond_with(ResponseTemplate::new(401).set_body_string("{}")).mount(&server).await;
    let clients: [Box<dyn Checkout>; 3] = [
        Box::new(common::lygos(&server.uri())),
        Box::new(common::lomi(&server.uri())),
        Box::new(common::tygapay(&server.uri())),
    ];
    for client in clients {
        let money = if client.provider() == Provider::TygaPay { "25.5 USD" } else { "5000 XOF" };
        let expected = ExpectedPayment::new(client.provider(), client.mode(), "CMD-1", money.parse().unwrap()).id("O1");
        let verdict = client.confirm(&expected, &Hint::none()).await;
        let Err(why @ NotPaid::Unknown(_)) = verdict else { panic!("{verdict:?}") };
        assert!(!why.is_final() && why.money_may_have_moved());
        assert!(why.what_to_do().contains("ask again"), "{}", why.what_to_do());
    }
}
