//! Every subject of ours does its thing a few times: a wrong answer shows here, before anybody measures it.
#![allow(clippy::panic, reason = "tests")]

use passerelle_benches::harness::worker::Notes;
use passerelle_benches::subjects::subject;

fn runs(row: &str, name: &str, arguments: &[&str], times: u64) {
    let of: Vec<String> = arguments.iter().map(|&argument| argument.to_owned()).collect();
    let done = subject(row, name, &of).and_then(|(_, mut subject)| subject.run(times, &mut Notes::default()));
    done.unwrap_or_else(|what| panic!("{row} {name} {arguments:?}: {what}"));
}

#[test]
fn webhooks_are_verified_and_read() {
    for size in ["200", "1000", "16000"] {
        for name in ["passerelle", "receive", "floor", "json"] {
            for provider in ["lomi", "lygos", "tygapay"] {
                if (name, provider) != ("json", "tygapay") {
                    runs("webhook", name, &[provider, size], 3);
                }
            }
        }
        for provider in ["lomi", "lygos"] {
            runs("webhook", "hmac", &[provider, size], 3);
            runs("webhook", "standardwebhooks", &[provider, size], 3);
        }
    }
}

#[test]
fn amounts_are_read_printed_and_added() {
    for name in ["amount", "money", "rust_decimal", "rusty-money"] {
        for does in ["parse", "format", "add"] {
            runs("money", name, &[does], 500);
        }
        runs("money", name, &["check"], 5_000);
    }
}

/// A judge that finds nothing is no judge: numbers that don't fit are rounded by others, and that has to show.
#[test]
fn what_others_round_is_counted() {
    let wrong = |name: &str| {
        let mut notes = Notes::default();
        let of = ["check".to_owned()];
        let done = subject("money", name, &of).and_then(|(_, mut subject)| subject.run(5_000, &mut notes));
        done.unwrap_or_else(|what| panic!("{name}: {what}"));
        format!("{notes:?}")
    };
    assert!(!wrong("rust_decimal").contains("\"read\": 0"), "{}", wrong("rust_decimal"));
    assert!(!wrong("rusty-money").contains("\"printed\": 0"), "{}", wrong("rusty-money"));
    assert!(wrong("amount").contains("\"read\": 0"), "{}", wrong("amount"));
}

#[test]
fn requests_are_signed_as_node_signs_them() {
    runs("sign", "passerelle", &["all"], 100);
}
