//! Messages of a size, as providers send them: a payment that succeeded, and whatever the shop has hung on it until the
//! size is reached. None is of anybody's.

use std::fmt::Write as _;

/// The sizes that are measured, in bytes.
pub const SIZES: [usize; 3] = [200, 1_000, 16_000];

/// lomi.'s id of the event, and the text that every message has somewhere.
pub(super) const ID: &str = "0f8b6f7e-2d3c-4b5a-9e1f-7a6c5d4e3f21";

/// A message of lomi.'s.
#[must_use]
pub fn lomi(size: usize) -> String {
    let start = format!(
        r#"{{"id":"{ID}","event":"PAYMENT_SUCCEEDED","data":{{"transaction_id":"t-1","gross_amount":12500,"currency_code":"XOF","metadata":{{"order_id":"CMD-1""#
    );
    filled(start, "}}}", size)
}

/// A message of Lygos'. No member is documented; these are the ones that are looked for.
#[must_use]
pub fn lygos(size: usize) -> String {
    filled(format!(r#"{{"order_id":"{ID}","status":"success","amount":12500,"currency":"XOF""#), "}", size)
}

/// A message of TygaPay's.
#[must_use]
pub fn tygapay(size: usize) -> String {
    let start = format!(
        r#"{{"orderId":"{ID}","orderNumber":"CMD-1","status":"success","amount":12.5,"currency":"USDT","metadata":{{"note":"""#
    );
    filled(start, "}}", size)
}

/// A message of Stripe's, for its own clients: a refund, its smallest object.
#[must_use]
pub fn stripe(size: usize) -> String {
    let start = format!(
        r#"{{"id":"{ID}","object":"event","created":1,"livemode":false,"pending_webhooks":1,"type":"refund.created","data":{{"object":{{"id":"re_1","object":"refund","amount":12500,"created":1,"currency":"xof","metadata":{{"order_id":"CMD-1""#
    );
    filled(start, "}}}}", size)
}

/// Members of some sixty bytes each, and a last one that fits, where there is room for one.
fn filled(mut text: String, end: &str, size: usize) -> String {
    const SENTENCE: &str = "Lait, sucre, riz parfume 25 kg, huile, the vert de Chine, savon, a livrer avant samedi";
    for number in 0.. {
        let mut member = String::new();
        // Writing into a text can't fail.
        let _ = write!(member, r#","line_{number:04}":""#);
        let Some(room) = size.checked_sub(text.len() + member.len() + 1 + end.len()) else { break };
        // What is left over goes into the last one, so that none is needed behind it.
        let length = if room < 80 { room } else { 45 };
        let (sentence, _) = SENTENCE.split_at_checked(length).unwrap_or((SENTENCE, ""));
        text.push_str(&member);
        text.push_str(sentence);
        text.push('"');
        if length == room {
            break;
        }
    }
    text + end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_have_their_sizes_and_are_json() {
        for size in SIZES {
            for message in [lomi(size), lygos(size), tygapay(size), stripe(size)] {
                // Stripe's envelope alone is larger than the smallest.
                assert!(message.len() == size || size == 200 && message.len() < 270, "{}: {message}", message.len());
                assert!(serde_json::from_str::<serde_json::Value>(&message).is_ok(), "{message}");
            }
        }
    }
}
