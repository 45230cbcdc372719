//! Which words of which provider mean "paid": these, and among all others none.

use std::collections::BTreeSet;
use std::path::Path;

use super::PaymentState::{self, Cancelled, Expired, Failed, Refunded, Succeeded};
use super::Words;
use crate::{lomi, lygos, tygapay};

/// A name, the table, and the words that end a payment in it.
type Table = (&'static str, &'static Words, &'static [(&'static str, PaymentState)]);

/// Each table with the words that end a payment in it. Written here a second time, on purpose.
fn tables() -> [Table; 6] {
    [
        ("Lygos' payments", &lygos::states::PAYMENT, &[("success", Succeeded), ("failed", Failed)]),
        (
            "lomi.'s transactions",
            &lomi::states::TRANSACTION,
            &[
                ("completed", Succeeded),
                ("failed", Failed),
                ("refunded", Refunded),
                ("expired", Expired),
                ("cancelled", Cancelled),
            ],
        ),
        ("lomi.'s sessions", &lomi::states::SESSION, &[("completed", Succeeded), ("expired", Expired)]),
        ("lomi.'s events", &lomi::states::EVENT, &[("PAYMENT_SUCCEEDED", Succeeded), ("PAYMENT_FAILED", Failed)]),
        (
            "TygaPay's orders",
            &tygapay::states::ORDER,
            &[
                ("paid", Succeeded),
                ("processing_refund", Succeeded),
                ("refunded", Refunded),
                ("expired", Expired),
                ("cancelled", Cancelled),
            ],
        ),
        (
            "TygaPay's messages",
            &tygapay::states::TOLD,
            &[("success", Succeeded), ("expired", Expired), ("cancelled", Cancelled)],
        ),
    ]
}

fn check(word: &str) {
    for (name, table, ends) in tables() {
        let known = ends.iter().find(|(end, _)| {
            *end == word || (name.starts_with("Lygos") && word.is_ascii() && end.eq_ignore_ascii_case(word))
        });
        let expected = known.map_or(PaymentState::Pending, |(_, state)| *state);
        assert_eq!(table.read(word), expected, "{word:?} among {name}");
    }
}

/// Words that integrators and documents use for states, from everywhere.
const HEARD: &str = "pending success failed paid SUCCESS Success completed successful confirmed processing created \
    initiated cancelled canceled rejected declined expired error failure deposit_completed accepted open held refunded \
    requires_payment_method requires_capture succeeded approved redirect_3ds retry_other_rail active past_due trial paused \
    draft sent overdue processed PENDING new partial_paid insufficient_funds processing_refund complete done ok true 1 200 \
    settled captured payment.success PAID Paid COMPLETED order_refund test.webhook evt_test";

#[test]
fn every_word_of_the_specs_and_of_what_was_heard() {
    let mut words: BTreeSet<String> = HEARD.split_whitespace().map(str::to_owned).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("specs")];
    folders
        .extend([root.join("../shared/facts"), root.join("../shared/upstream")].into_iter().filter(|it| it.is_dir()));
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = std::fs::read_to_string(&path) {
                words.extend(text.split(|c: char| !c.is_alphanumeric() && c != '_').map(str::to_owned));
                words.extend(text.split_whitespace().map(str::to_owned));
            }
        }
    }
    assert!(words.len() > 5000, "{} words", words.len());
    words.iter().for_each(|word| check(word));
}

/// A million words, most of them nearly one that counts.
#[test]
fn words_at_random() {
    let known: Vec<&str> = tables().iter().flat_map(|(_, table, _)| table.words).map(|(word, _)| *word).collect();
    let odd = ['\0', ' ', '\n', 'е', 'ѕ', 'İ', 'ſ', 'K', '_', '-', '.', 'A', 'z', '\u{200b}', '\u{feff}', '1'];
    let mut seed = 0x2545_F491_4F6C_DD1D_u64;
    let mut random = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % u64::try_from(below).unwrap()).unwrap()
    };
    for _ in 0..1_000_000 {
        let mut word: Vec<char> = known[random(known.len())].chars().collect();
        for _ in 0..random(4) {
            let (at, new) = (random(word.len() + 1), odd[random(odd.len())]);
            match random(5) {
                0 => word.insert(at, new),
                1 if at < word.len() => drop(word.remove(at)),
                2 if at < word.len() => word[at] = new,
                3 if at < word.len() => word[at] = word[at].to_ascii_uppercase(),
                _ => word.truncate(at),
            }
        }
        check(&word.into_iter().collect::<String>());
    }
}
