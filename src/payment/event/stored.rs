//! A message as it is kept: until it was handled, and over a crash. One JSON object with a version in it, so that a program
//! that doesn't know a newer form says so instead of reading half of it.

use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{EventKind, PaymentEvent};
use crate::payment::{PaymentState, Provider};

/// Raise it when a member is added or means something else, and keep reading the older ones.
const VERSION: u64 = 1;

/// Why bytes are no kept message. It is not lost: what was kept is still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoredEventError {
    /// Another version of this library wrote it.
    #[error(
        "this event was kept in form {found}, and this version of passerelle reads form {VERSION}: a newer one wrote it, \
         so let a newer one read it"
    )]
    UnknownVersion {
        /// The form it says it is in.
        found: u64,
    },
    /// Not what [`PaymentEvent::to_bytes`] wrote. Only where reading stopped: the values are personal.
    #[error("no kept event: {part} is not what passerelle writes; was it cut off, or changed?")]
    Unreadable {
        /// Which part.
        part: &'static str,
    },
}

/// A provider's message as passerelle keeps it until it was handled. Each member is a text: an amount is never a JSON number
/// here, and the body may be any bytes.
#[derive(Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(title = "PaymentEvent, as it is kept"))]
#[serde(deny_unknown_fields)]
pub(crate) struct Stored {
    /// The form this is in.
    #[serde(rename = "v")]
    _version: u64,
    /// Who told: `lygos`, `lomi`, `tygapay`.
    provider: String,
    /// Whether its signature was checked.
    verified: bool,
    /// Whether it is about real money: `live` or `test`; null where the message doesn't say.
    mode: Option<String>,
    /// What it is about: `payment`, `refund`, `payout`, `test`, `other`.
    kind: String,
    /// The provider's own word for what happened.
    name: String,
    /// The provider's id of the message.
    id: Option<String>,
    /// The shop's own reference.
    reference: Option<String>,
    /// The provider's id of the payment.
    payment: Option<String>,
    /// Where the payment stands, as the message says: `pending`, `succeeded`, `failed`, `cancelled`, `expired`, `refunded`.
    state: String,
    /// How much, as a decimal text and its currency: `5000 XOF`.
    money: Option<String>,
    /// What two messages have in common that are one.
    same_as: Option<String>,
    /// The message as it came, in base64: personal data.
    body: String,
}

const KINDS: [EventKind; 5] =
    [EventKind::Payment, EventKind::Refund, EventKind::Payout, EventKind::Test, EventKind::Other];

const fn kind_key(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Payment => "payment",
        EventKind::Refund => "refund",
        EventKind::Payout => "payout",
        EventKind::Test => "test",
        EventKind::Other => "other",
    }
}

const STATES: [PaymentState; 6] = [
    PaymentState::Pending,
    PaymentState::Succeeded,
    PaymentState::Failed,
    PaymentState::Cancelled,
    PaymentState::Expired,
    PaymentState::Refunded,
];

const fn state_key(state: PaymentState) -> &'static str {
    match state {
        PaymentState::Pending => "pending",
        PaymentState::Succeeded => "succeeded",
        PaymentState::Failed => "failed",
        PaymentState::Cancelled => "cancelled",
        PaymentState::Expired => "expired",
        PaymentState::Refunded => "refunded",
    }
}

impl PaymentEvent {
    /// The message as it is to be kept until it was handled, its body included: personal data, so keep it no longer than
    /// that and where the shop's orders are kept.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let text = |text: &str| Value::from(text);
        let maybe = |text: &Option<String>| Value::from(text.clone());
        let members = [
            ("v", Value::from(VERSION)),
            ("provider", text(self.provider.key())),
            ("verified", Value::from(self.is_verified)),
            ("mode", Value::from(self.mode.map(|mode| mode.key()))),
            ("kind", text(kind_key(self.kind))),
            ("name", text(&self.name)),
            ("id", maybe(&self.id)),
            ("reference", maybe(&self.reference)),
            ("payment", maybe(&self.payment)),
            ("state", text(state_key(self.state))),
            ("money", Value::from(self.money.map(|money| money.to_string()))),
            ("same_as", maybe(&self.same_as)),
            ("body", Value::from(STANDARD.encode(&self.raw))),
        ];
        let members: Map<String, Value> = members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        // Printing a value can't fail, while `to_vec` answers a `Result` that would have to go somewhere.
        Value::Object(members).to_string().into_bytes()
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote, also an earlier version's. Whether the signature was checked is read
    /// like the rest, so take the bytes only from where the shop kept them.
    ///
    /// # Errors
    /// [`StoredEventError`]. Keep the bytes in that case: the message hasn't been handled.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, StoredEventError> {
        #[derive(Deserialize)]
        struct Probe {
            v: u64,
        }
        let unreadable = |part| StoredEventError::Unreadable { part };
        let Probe { v } = serde_json::from_slice(bytes).map_err(|_| unreadable("its version"))?;
        if v != VERSION {
            return Err(StoredEventError::UnknownVersion { found: v });
        }
        let stored: Stored = serde_json::from_slice(bytes).map_err(|_| unreadable("the whole"))?;
        let Stored {
            provider, verified, mode, kind, name, id, reference, payment, state, money, same_as, body, ..
        } = stored;
        Ok(Self {
            provider: Provider::from_str(&provider).map_err(|_| unreadable("the provider"))?,
            is_verified: verified,
            mode: parsed(mode.as_deref()).map_err(|_| unreadable("the mode"))?,
            kind: KINDS.into_iter().find(|known| kind_key(*known) == kind).ok_or(unreadable("the kind"))?,
            name,
            id,
            reference,
            payment,
            state: STATES.into_iter().find(|known| state_key(*known) == state).ok_or(unreadable("the state"))?,
            money: parsed(money.as_deref()).map_err(|_| unreadable("the money"))?,
            same_as,
            raw: STANDARD.decode(body).map_err(|_| unreadable("the body"))?.into(),
        })
    }
}

fn parsed<T: FromStr>(text: Option<&str>) -> Result<Option<T>, T::Err> {
    text.map(str::parse).transpose()
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use proptest::prelude::*;

    use super::*;
    use crate::money::{Amount, Currency, Money};
    use crate::payment::Mode;

    fn money() -> impl Strategy<Value = Option<Money>> {
        let currencies = [Currency::XOF, Currency::EUR, Currency::USDT, Currency::KRU, Currency::TRX];
        let money = (any::<i64>(), prop::sample::select(currencies.to_vec()))
            .prop_map(|(minor, currency)| Money::from_minor(minor, currency).unwrap());
        prop::option::of(money)
    }

    fn events() -> impl Strategy<Value = PaymentEvent> {
        let text = || any::<Option<String>>();
        let fixed = (
            prop::sample::select(&Provider::ALL[..]),
            any::<bool>(),
            prop::sample::select(&[None, Some(Mode::Live), Some(Mode::Test)][..]),
            prop::sample::select(&KINDS[..]),
            prop::sample::select(&STATES[..]),
        );
        let free = (any::<String>(), text(), text(), text(), text(), money(), any::<Vec<u8>>());
        (fixed, free).prop_map(|((provider, is_verified, mode, kind, state), free)| {
            let (name, id, reference, payment, same_as, money, raw) = free;
            let raw = Bytes::from(raw);
            PaymentEvent { provider, is_verified, mode, kind, name, id, reference, payment, state, money, same_as, raw }
        })
    }

    proptest! {
        #[test]
        fn what_was_kept_is_read_back(event in events()) {
            let bytes = event.to_bytes();
            prop_assert_eq!(PaymentEvent::from_bytes(&bytes).unwrap(), event);
        }

        #[test]
        fn a_record_that_was_cut_is_none(event in events(), at in any::<prop::sample::Index>()) {
            let bytes = event.to_bytes();
            prop_assert!(PaymentEvent::from_bytes(&bytes[..at.index(bytes.len())]).is_err());
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in any::<Vec<u8>>()) {
            let _ = PaymentEvent::from_bytes(&bytes);
        }
    }

    /// What the first version wrote. It has to be readable for as long as some shop may have it in its inbox.
    const FIRST: &str = r#"{"body":"AP97fQ==","id":"e-1","kind":"payment","mode":"live","money":"9007199254740993 XOF","name":"PAYMENT_SUCCEEDED","payment":"t-1","provider":"lomi","reference":"o-1","same_as":"PAYMENT_SUCCEEDED/t-1","state":"succeeded","v":1,"verified":true}"#;

    fn first() -> PaymentEvent {
        let mut event = PaymentEvent::unread(Provider::Lomi, true, Bytes::from_static(b"\0\xFF{}"));
        let text = |text: &str| Some(text.to_owned());
        (event.mode, event.kind, event.state) = (Some(Mode::Live), EventKind::Payment, PaymentState::Succeeded);
        (event.id, event.reference, event.payment) = (text("e-1"), text("o-1"), text("t-1"));
        (event.name, event.same_as) = ("PAYMENT_SUCCEEDED".to_owned(), text("PAYMENT_SUCCEEDED/t-1"));
        event.money = Some(Money::new(Amount::from(9_007_199_254_740_993_i64), Currency::XOF).unwrap());
        event
    }

    #[test]
    fn the_first_form_stays_readable() {
        assert_eq!(PaymentEvent::from_bytes(FIRST.as_bytes()).unwrap(), first());
        let written: Value = serde_json::from_slice(&first().to_bytes()).unwrap();
        assert_eq!(written, serde_json::from_str::<Value>(FIRST).unwrap());
    }

    #[test]
    fn another_form_is_refused() {
        // Also if it has members that this one doesn't know.
        let newer = FIRST.replace(r#""v":1"#, r#""v":2,"held":true"#);
        let error = PaymentEvent::from_bytes(newer.as_bytes()).unwrap_err();
        assert_eq!(error, StoredEventError::UnknownVersion { found: 2 });
        for (from, to) in [
            (r#""v":1"#, r#""v":1,"held":true"#),
            (r#""v":1,"#, ""),
            (r#""v":1"#, r#""v":"1""#),
            (r#""lomi""#, r#""lomi.""#),
            (r#""live""#, r#""production""#),
            (r#""payment""#, r#""gift""#),
            (r#""succeeded""#, r#""paid""#),
            ("9007199254740993 XOF", "9007199254740993.5 XOF"),
            ("AP97fQ==", "AP97fQ"),
            (r#""verified":true"#, r#""verified":"true""#),
        ] {
            let changed = FIRST.replace(from, to);
            assert_ne!(changed, FIRST);
            let error = PaymentEvent::from_bytes(changed.as_bytes()).unwrap_err();
            assert!(matches!(error, StoredEventError::Unreadable { .. }), "{changed}: {error}");
            assert!(!format!("{error} {error:?}").contains("o-1"));
        }
    }
}
