//! Every rule of the inbox, on every store.

use std::time::Duration;

use passerelle::inbox::{Claim, Store};

use crate::place::{LONG, Place, SHORT, a_moment, fresh, in_flight, message};

#[tokio::test]
async fn in_memory() {
    all(&Place::memory()).await;
}

#[tokio::test]
async fn in_sqlite() {
    all(&Place::sqlite()).await;
}

#[tokio::test]
async fn in_postgres() {
    if let Some(place) = Place::postgres() {
        all(&place).await;
    }
}

async fn all(place: &Place) {
    let store = place.store().await;
    let store = store.as_ref();
    a_message_is_fresh_then_in_flight_then_a_duplicate(store).await;
    whoever_is_overdue_loses_the_message(store).await;
    an_overdue_worker_may_finish_while_nobody_has_taken_over(store).await;
    one_key_in_common_is_the_same_message(store).await;
    keys_learnt_later_count(store).await;
    messages_that_turn_out_to_be_one_are_handled_once(store).await;
    done_before_leased_before_free(store).await;
    what_is_released_waits(store).await;
    a_lease_is_renewed(store).await;
    what_is_abandoned_is_given_out_once(store).await;
    keyless_messages_are_all_different(store).await;
    payloads_and_keys_come_back_as_they_were(store).await;
    extreme_times_are_no_error(store).await;
    what_was_done_is_forgotten_only_when_old(store).await;
}

async fn a_message_is_fresh_then_in_flight_then_a_duplicate(store: &dyn Store) {
    let message = message(&["a:1", "a:2"], "one");
    let ticket = fresh(store.claim(&message, LONG).await.unwrap());
    assert_eq!(ticket.attempt(), 1);
    let left = in_flight(store.claim(&message, LONG).await.unwrap());
    assert!(left <= LONG && left > LONG / 2, "{left:?}");
    assert!(store.done(&ticket).await.unwrap());
    assert_eq!(store.claim(&message, LONG).await.unwrap(), Claim::Duplicate);
    // Said again, because the answer was lost.
    assert!(store.done(&ticket).await.unwrap());
    assert!(!store.release(&ticket, SHORT).await.unwrap(), "done is done");
    assert!(!store.renew(&ticket, SHORT).await.unwrap());
    a_moment().await;
    assert_eq!(store.claim(&message, LONG).await.unwrap(), Claim::Duplicate);
    assert_eq!(store.take_abandoned(LONG, 10).await.unwrap(), []);
}

async fn whoever_is_overdue_loses_the_message(store: &dyn Store) {
    let message = message(&["b:1"], "");
    let late = fresh(store.claim(&message, SHORT).await.unwrap());
    a_moment().await;
    let next = fresh(store.claim(&message, LONG).await.unwrap());
    assert_eq!((next.message(), next.attempt()), (late.message(), 2));
    assert_ne!(next.token(), late.token());
    for said in [store.done(&late).await, store.release(&late, SHORT).await, store.renew(&late, SHORT).await] {
        assert!(!said.unwrap());
    }
    a_moment().await;
    in_flight(store.claim(&message, LONG).await.unwrap());
    assert!(store.done(&next).await.unwrap());
    assert!(!store.done(&late).await.unwrap(), "another has done it");
}

async fn an_overdue_worker_may_finish_while_nobody_has_taken_over(store: &dyn Store) {
    let message = message(&["c:1"], "");
    let ticket = fresh(store.claim(&message, SHORT).await.unwrap());
    a_moment().await;
    assert!(store.renew(&ticket, SHORT).await.unwrap());
    a_moment().await;
    assert!(store.done(&ticket).await.unwrap());
    assert_eq!(store.claim(&message, LONG).await.unwrap(), Claim::Duplicate);
}

async fn one_key_in_common_is_the_same_message(store: &dyn Store) {
    let ticket = fresh(store.claim(&message(&["d:1", "d:2"], ""), LONG).await.unwrap());
    in_flight(store.claim(&message(&["d:2", "d:3"], ""), LONG).await.unwrap());
    let other = fresh(store.claim(&message(&["d:4", "d:5"], ""), LONG).await.unwrap());
    assert!(store.done(&ticket).await.unwrap());
    assert_eq!(store.claim(&message(&["d:1"], ""), LONG).await.unwrap(), Claim::Duplicate);
    in_flight(store.claim(&message(&["d:4"], ""), LONG).await.unwrap());
    assert!(store.done(&other).await.unwrap());
}

async fn keys_learnt_later_count(store: &dyn Store) {
    let ticket = fresh(store.claim(&message(&["e:1"], ""), LONG).await.unwrap());
    in_flight(store.claim(&message(&["e:1", "e:2"], ""), LONG).await.unwrap());
    in_flight(store.claim(&message(&["e:2", "e:3"], ""), LONG).await.unwrap());
    assert!(store.done(&ticket).await.unwrap());
    assert_eq!(store.claim(&message(&["e:3"], ""), LONG).await.unwrap(), Claim::Duplicate);
    // Also of one that is done, and of one that is taken over.
    assert_eq!(store.claim(&message(&["e:3", "e:4"], ""), LONG).await.unwrap(), Claim::Duplicate);
    assert_eq!(store.claim(&message(&["e:4"], ""), LONG).await.unwrap(), Claim::Duplicate);
    let _late = fresh(store.claim(&message(&["e:5"], ""), SHORT).await.unwrap());
    a_moment().await;
    let ticket = fresh(store.claim(&message(&["e:5", "e:6"], ""), LONG).await.unwrap());
    in_flight(store.claim(&message(&["e:6"], ""), LONG).await.unwrap());
    assert!(store.done(&ticket).await.unwrap());
}

async fn messages_that_turn_out_to_be_one_are_handled_once(store: &dyn Store) {
    let one = fresh(store.claim(&message(&["f:1", "f:2"], "first"), SHORT).await.unwrap());
    let two = fresh(store.claim(&message(&["f:3", "f:4"], "second"), SHORT).await.unwrap());
    a_moment().await;
    let both = fresh(store.claim(&message(&["f:2", "f:3", "f:5"], "third"), SHORT).await.unwrap());
    assert_eq!((both.message(), both.attempt()), (one.message(), 2));
    assert!(!store.done(&one).await.unwrap() && !store.done(&two).await.unwrap());
    a_moment().await;
    let taken = store.take_abandoned(LONG, 10).await.unwrap();
    assert_eq!(taken.len(), 1, "{taken:?}");
    let (message_, ticket) = &taken[0];
    assert_eq!(message_.keys(), ["f:1", "f:2", "f:3", "f:4", "f:5"]);
    assert_eq!((message_.payload().as_ref(), ticket.attempt()), (&b"first"[..], 3));
    assert!(store.done(ticket).await.unwrap());
    for key in ["f:1", "f:2", "f:3", "f:4", "f:5"] {
        assert_eq!(store.claim(&message(&[key], ""), LONG).await.unwrap(), Claim::Duplicate, "{key}");
    }
}

async fn done_before_leased_before_free(store: &dyn Store) {
    let done = fresh(store.claim(&message(&["g:done"], ""), LONG).await.unwrap());
    assert!(store.done(&done).await.unwrap());
    let leased = fresh(store.claim(&message(&["g:leased"], ""), LONG).await.unwrap());
    let _free = fresh(store.claim(&message(&["g:free"], ""), SHORT).await.unwrap());
    a_moment().await;
    in_flight(store.claim(&message(&["g:free", "g:leased"], ""), LONG).await.unwrap());
    assert_eq!(store.take_abandoned(LONG, 10).await.unwrap(), [], "the free one is the leased one");
    assert_eq!(store.claim(&message(&["g:leased", "g:done"], ""), LONG).await.unwrap(), Claim::Duplicate);
    assert!(!store.done(&leased).await.unwrap(), "it is done, by another");
    assert_eq!(store.claim(&message(&["g:free"], ""), LONG).await.unwrap(), Claim::Duplicate);
    // Of two leases the longer one counts.
    let short = fresh(store.claim(&message(&["g:short"], ""), LONG / 10).await.unwrap());
    let long = fresh(store.claim(&message(&["g:long"], ""), LONG).await.unwrap());
    let left = in_flight(store.claim(&message(&["g:short", "g:long"], ""), LONG).await.unwrap());
    assert!(left > LONG / 2, "{left:?}");
    assert!(!store.done(&short).await.unwrap() && store.done(&long).await.unwrap());
    assert_eq!(store.claim(&message(&["g:short"], ""), LONG).await.unwrap(), Claim::Duplicate);
}

async fn what_is_released_waits(store: &dyn Store) {
    let message = message(&["h:1"], "");
    let ticket = fresh(store.claim(&message, LONG).await.unwrap());
    assert!(store.release(&ticket, LONG).await.unwrap());
    in_flight(store.claim(&message, LONG).await.unwrap());
    assert_eq!(store.take_abandoned(LONG, 10).await.unwrap(), []);
    for said in [store.done(&ticket).await, store.release(&ticket, SHORT).await, store.renew(&ticket, LONG).await] {
        assert!(!said.unwrap(), "a released ticket is void");
    }
    let other = crate::place::message(&["h:2"], "");
    let ticket = fresh(store.claim(&other, LONG).await.unwrap());
    assert!(store.release(&ticket, Duration::ZERO).await.unwrap());
    let again = fresh(store.claim(&other, LONG).await.unwrap());
    assert_eq!(again.attempt(), 2);
    assert!(store.done(&again).await.unwrap());
}

async fn a_lease_is_renewed(store: &dyn Store) {
    let message = message(&["i:1"], "");
    let ticket = fresh(store.claim(&message, LONG / 10).await.unwrap());
    assert!(store.renew(&ticket, LONG).await.unwrap());
    assert!(in_flight(store.claim(&message, LONG).await.unwrap()) > LONG / 2);
    assert!(store.renew(&ticket, SHORT).await.unwrap());
    a_moment().await;
    let next = fresh(store.claim(&message, LONG).await.unwrap());
    assert!(store.done(&next).await.unwrap());
}

async fn what_is_abandoned_is_given_out_once(store: &dyn Store) {
    for (key, lease) in [("j:1", 600), ("j:2", 1), ("j:3", 300)] {
        let _dead = fresh(store.claim(&message(&[key], key), Duration::from_millis(lease)).await.unwrap());
    }
    let alive = fresh(store.claim(&message(&["j:4"], ""), LONG).await.unwrap());
    tokio::time::sleep(Duration::from_millis(650)).await;
    assert_eq!(store.take_abandoned(LONG, 0).await.unwrap(), []);
    let first = store.take_abandoned(LONG, 2).await.unwrap();
    let then = store.take_abandoned(LONG, 2).await.unwrap();
    assert_eq!(store.take_abandoned(LONG, 2).await.unwrap(), []);
    let order: Vec<&str> = first.iter().chain(&then).map(|(message, _)| message.keys()[0].as_str()).collect();
    assert_eq!(order, ["j:2", "j:3", "j:1"], "who has waited longest comes first");
    for (message, ticket) in first.iter().chain(&then) {
        assert_eq!((message.payload().as_ref(), ticket.attempt()), (message.keys()[0].as_bytes(), 2));
        in_flight(store.claim(message, LONG).await.unwrap());
        assert!(store.done(ticket).await.unwrap());
    }
    assert!(store.done(&alive).await.unwrap());
}

async fn keyless_messages_are_all_different(store: &dyn Store) {
    let (one, two) = (message(&[], "same"), message(&[""], "same"));
    let first = fresh(store.claim(&one, SHORT).await.unwrap());
    let second = fresh(store.claim(&two, SHORT).await.unwrap());
    assert_ne!(first.message(), second.message());
    a_moment().await;
    let taken = store.take_abandoned(LONG, 10).await.unwrap();
    assert_eq!(taken.len(), 2, "none is lost");
    in_flight(store.claim(&one, LONG).await.unwrap());
    for (_, ticket) in &taken {
        assert!(store.done(ticket).await.unwrap());
    }
    assert_eq!(store.claim(&one, LONG).await.unwrap(), Claim::Duplicate);
}

async fn payloads_and_keys_come_back_as_they_were(store: &dyn Store) {
    let long = "k".repeat(5000);
    let large = "x".repeat(1_000_000);
    let every: Vec<u8> = (0..=255).collect();
    for (key, payload) in [("k:1", &b""[..]), ("k:nul\0", &every), (&long, large.as_bytes()), ("k:'\"\\%_{}[]", b"'")] {
        let keys = [key.to_owned(), format!("{key}é")];
        let message = passerelle::inbox::Message::new(keys.clone(), payload.to_vec());
        let _dead = fresh(store.claim(&message, SHORT).await.unwrap());
        a_moment().await;
        let taken = store.take_abandoned(LONG, 10).await.unwrap();
        assert_eq!(taken.iter().map(|(message, _)| message).collect::<Vec<_>>(), [&message]);
        for key in keys {
            in_flight(store.claim(&crate::place::message(&[&key], ""), LONG).await.unwrap());
        }
        assert!(store.done(&taken[0].1).await.unwrap());
    }
}

async fn extreme_times_are_no_error(store: &dyn Store) {
    let message = message(&["l:1"], "");
    let ticket = fresh(store.claim(&message, Duration::MAX).await.unwrap());
    assert!(in_flight(store.claim(&message, LONG).await.unwrap()) > LONG);
    assert!(store.renew(&ticket, Duration::MAX).await.unwrap());
    assert!(store.release(&ticket, Duration::MAX).await.unwrap());
    assert!(in_flight(store.claim(&message, LONG).await.unwrap()) > LONG);
    assert_eq!(store.forget_done(Duration::MAX).await.unwrap(), 0);
    let nobody = passerelle::inbox::Ticket::new(i64::MAX, ticket.token(), 1);
    assert!(!store.done(&nobody).await.unwrap());
}

async fn what_was_done_is_forgotten_only_when_old(store: &dyn Store) {
    let (done, open) = (message(&["m:1", "m:2"], ""), message(&["m:3"], ""));
    let ticket = fresh(store.claim(&done, LONG).await.unwrap());
    assert!(store.done(&ticket).await.unwrap());
    let _dead = fresh(store.claim(&open, SHORT).await.unwrap());
    a_moment().await;
    assert_eq!(store.forget_done(LONG).await.unwrap(), 0);
    assert_eq!(store.claim(&done, LONG).await.unwrap(), Claim::Duplicate);
    assert!(store.forget_done(Duration::ZERO).await.unwrap() > 0);
    assert!(!store.done(&ticket).await.unwrap());
    let again = fresh(store.claim(&done, LONG).await.unwrap());
    assert_eq!(again.attempt(), 1);
    assert_ne!(again.message(), ticket.message(), "no number is used twice");
    assert_eq!(fresh(store.claim(&open, LONG).await.unwrap()).attempt(), 2, "what isn't done is never forgotten");
}
