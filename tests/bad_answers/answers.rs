//! The answers, and what a read and a write must make of each. Add one here; nothing else needs to know of it.

use Seen::{Malformed, Rejected, Success, TimedOut, Unknown};

/// What a call must make of an answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Seen {
    /// It is the answer after all.
    Success,
    Malformed,
    TimedOut,
    Rejected(u16),
    Unknown,
}

/// A call whose answers are bad, and the least that would be a good one.
pub struct Call {
    pub provider: usize,
    pub is_read: bool,
    /// Members of the good answer, as JSON texts. The first is the id.
    members: &'static [(&'static str, &'static str)],
    /// What stands around them.
    around: [&'static str; 2],
}

const LYGOS: &[(&str, &str)] = &[
    ("id", r#""ID-1""#),
    ("amount", "5000"),
    ("currency", r#""XOF""#),
    ("shop_name", r#""shop""#),
    ("user_id", r#""u""#),
    ("creation_date", r#""2026-01-02T03:04:05Z""#),
];
const LOMI: &[(&str, &str)] = &[("checkout_session_id", r#""ID-1""#), ("amount", "5000")];
const PLAIN: [&str; 2] = ["", ""];
const DATA: [&str; 2] = [r#"{"message":"ok","data":"#, "}"];

pub const CALLS: [Call; 6] = [
    Call { provider: 0, is_read: true, members: LYGOS, around: PLAIN },
    Call { provider: 0, is_read: false, members: LYGOS, around: PLAIN },
    Call { provider: 1, is_read: true, members: LOMI, around: PLAIN },
    Call { provider: 1, is_read: false, members: LOMI, around: PLAIN },
    Call { provider: 2, is_read: true, members: &[("id", r#""ID-1""#), ("amount", "24.5")], around: DATA },
    Call { provider: 2, is_read: false, members: &[("orderId", r#""ID-1""#)], around: DATA },
];

impl Call {
    fn good(&self) -> String {
        self.with("", "")
    }

    /// The good answer with another value for a member, or one more member.
    fn with(&self, name: &str, value: &str) -> String {
        let mut members: Vec<String> = self
            .members
            .iter()
            .map(|(known, good)| format!("\"{known}\":{}", if *known == name { value } else { good }))
            .collect();
        members.push(r#""unknown":"canary-body""#.to_owned());
        if !name.is_empty() && !self.members.iter().any(|(known, _)| *known == name) {
            members.push(format!("\"{name}\":{value}"));
        }
        format!("{}{{{}}}{}", self.around[0], members.join(","), self.around[1])
    }

    fn id(&self) -> &'static str {
        self.members[0].0
    }

    fn has_amount(&self) -> bool {
        self.members.iter().any(|(name, _)| *name == "amount")
    }
}

/// The bytes a call is answered with; `None` for one to which they aren't bad.
type Answer = Box<dyn Fn(&Call) -> Option<Vec<u8>> + Send + Sync>;

/// An answer to each call, and what must come of it.
pub struct Bad {
    pub name: String,
    pub answer: Answer,
    pub read: Seen,
    pub write: Seen,
    /// The server keeps the connection open and says nothing more.
    pub stalls: bool,
}

/// A whole answer: head lines, and a body of the length that is declared. No connection is used twice, so that one bad
/// answer doesn't become the next one's.
fn whole(head: &[u8], body: &[u8]) -> Vec<u8> {
    let length = format!("content-length: {}\r\nconnection: close\r\n\r\n", body.len());
    [head, length.as_bytes(), body].concat()
}

const JSON: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

#[derive(Default)]
struct Table(Vec<Bad>);

impl Table {
    fn push(
        &mut self,
        name: impl Into<String>,
        seen: (Seen, Seen),
        answer: impl Fn(&Call) -> Option<Vec<u8>> + Send + Sync + 'static,
    ) {
        let (read, write) = seen;
        self.0.push(Bad { name: name.into(), answer: Box::new(answer), read, write, stalls: false });
    }

    /// A 200 with this body.
    fn body(
        &mut self,
        name: impl Into<String>,
        seen: (Seen, Seen),
        body: impl Fn(&Call) -> Vec<u8> + Send + Sync + 'static,
    ) {
        self.push(name, seen, move |call| Some(whole(JSON, &body(call))));
    }

    /// The good body under these head lines.
    fn head(&mut self, seen: (Seen, Seen), head: impl Into<Vec<u8>>) {
        let head = head.into();
        let name: String = String::from_utf8_lossy(&head).escape_debug().take(100).collect();
        self.push(name, seen, move |call| Some(whole(&head, call.good().as_bytes())));
    }

    /// Bytes to the letter; `%` stands for the good body.
    fn raw(&mut self, seen: (Seen, Seen), text: &'static str) {
        let name: String = text.escape_debug().take(100).collect();
        self.push(name, seen, move |call| Some(text.replace('%', &call.good()).into_bytes()));
    }

    fn stalling(&mut self, text: &'static str) {
        self.raw(CUT, text);
        let last = self.0.last_mut().unwrap();
        (last.name, last.stalls) = (format!("{} and then nothing", last.name), true);
    }
}

/// Success, and not readable.
const UNREADABLE: (Seen, Seen) = (Malformed, Unknown);
/// No answer that one could go by.
const CUT: (Seen, Seen) = (TimedOut, Unknown);
const FINE: (Seen, Seen) = (Success, Success);

pub fn table() -> Vec<Bad> {
    let mut table = Table::default();
    bodies(&mut table);
    framing(&mut table);
    heads(&mut table);
    statuses(&mut table);
    table.0
}

fn bodies(table: &mut Table) {
    for text in [
        "",
        "  \r\n\t ",
        "null",
        "true",
        "0",
        "-0.0",
        "\"canary-body\"",
        "[]",
        "{}",
        "[{}]",
        "[null]",
        "NaN",
        "{",
        "\0",
    ] {
        table.body(format!("the body {text:?}"), UNREADABLE, move |_| text.into());
    }
    for value in "7 1.5 true null [] {} [\"ID-1\"] \"\\ud800\" \"a\nb\" \"\u{1}\" ID-1 'ID-1' ".split(' ') {
        table.push(format!("an id that is {value:?}"), UNREADABLE, move |call| {
            // TygaPay's spec requires no member of an order, and one that isn't required may be null.
            let may_be_null = call.provider == 2 && call.is_read;
            (value != "null" || !may_be_null).then(|| whole(JSON, call.with(call.id(), value).as_bytes()))
        });
    }
    let amounts = "\"5000\" true [] {} [5000] 1e999999 -1e-999999 1e29 0.00000000000000000000000000001 NaN -Infinity 5.0.0 05 \
                   +5 .5 5. 5e 0x10 5_000 5,000 --5";
    for value in amounts.split(' ') {
        table.push(format!("an amount that is {value}"), UNREADABLE, move |call| {
            call.has_amount().then(|| whole(JSON, call.with("amount", value).as_bytes()))
        });
    }
    table.body("a member twice", UNREADABLE, |call| {
        call.with("", "").replacen('{', &format!("{{\"{}\":\"x\",", call.id()), 9).into()
    });
    table.body("an error with status 200", UNREADABLE, |_| br#"{"error":{"code":"x","message":"canary-body"}}"#.into());
    table.body("html", UNREADABLE, |_| b"<!doctype html><title>canary-body</title>".into());
    table.body("cut in the middle of it", UNREADABLE, |call| call.good().as_bytes()[..call.good().len() / 2].into());
    table.body("garbage behind it", UNREADABLE, |call| (call.good() + "x").into());
    table.body("two documents", UNREADABLE, |call| call.good().repeat(2).into());
    table.body("a NUL behind it", UNREADABLE, |call| (call.good() + "\0").into());
    table.body("a comment", UNREADABLE, |call| (call.good() + " // canary-body").into());
    table.body("a trailing comma", UNREADABLE, |call| call.good().replace('}', ",}").into());
    table.body("white space around it", FINE, |call| format!("\r\n\t {} \n", call.good()).into());
    table.body("a byte order mark", UNREADABLE, |call| format!("\u{feff}{}", call.good()).into());
    table.body("UTF-16, little end first", UNREADABLE, |call| {
        call.good().encode_utf16().flat_map(u16::to_le_bytes).collect()
    });
    table.body("UTF-16, big end first, marked", UNREADABLE, |call| {
        format!("\u{feff}{}", call.good()).encode_utf16().flat_map(u16::to_be_bytes).collect()
    });
    table.body("Latin-1 in the id", UNREADABLE, |call| {
        let text = call.with(call.id(), "\"~\"");
        text.bytes().map(|byte| if byte == b'~' { 0xE9 } else { byte }).collect()
    });
    table.body("gzip that nobody declared", UNREADABLE, |_| GZIP.into());
    table.body("lists, 100,000 deep", UNREADABLE, |_| "[".repeat(100_000).into());
    table.body("objects, 100,000 deep", UNREADABLE, |_| r#"{"data":"#.repeat(100_000).into());
    table.body("an id, 100,000 lists deep", UNREADABLE, |call| {
        call.with(call.id(), &("[".repeat(100_000) + &"]".repeat(100_000))).into()
    });
    table.body("an unknown member, 100,000 lists deep", FINE, |call| {
        call.with("new", &("[".repeat(100_000) + &"]".repeat(100_000))).into()
    });
    table.body("an unknown member with an absurd number", FINE, |call| call.with("new", "-1e999999").into());
    table.body("more than the body limit", CUT, |_| vec![b' '; LIMIT + 1]);
}

/// `{}` as gzip writes it.
const GZIP: &[u8] = b"\x1f\x8b\x08\0\0\0\0\0\0\x03\xab\xae\x05\0\x43\xbf\xa6\xa3\x02\0\0\0";
pub const LIMIT: usize = 1024 * 1024;

fn framing(table: &mut Table) {
    for text in [
        "",
        "HTTP/1.1",
        "HTTP/1.1 200 OK\r\ncontent-type: appl",
        "%",
        "\r\n\r\n",
        "SSH-2.0-canary-body\r\n",
        "\u{15}\u{3}\u{1}\0\u{2}\u{2}(",
        "HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n%",
        "HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n%",
        "HTTP/1.1 200 OK\r\ncontent-length: +5\r\n\r\n%",
        "HTTP/1.1 200 OK\r\ncontent-length: five\r\n\r\n%",
        "HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n%",
        "HTTP/1.1 200 OK\r\ncontent-length: 99999999999999999999\r\n\r\n%",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n%",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n%\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\n%\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n-1\r\n%\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}no line end",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n",
        "HTTP/1.1 100 Continue\r\n\r\n",
        "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n",
    ] {
        table.raw(CUT, text);
    }
    table.raw(UNREADABLE, "HTTP/1.1 200 OK\r\ncontent-length: 5\r\nconnection: close\r\n\r\n%");
    table.raw(UNREADABLE, "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n%");
    table.raw(UNREADABLE, "HTTP/1.0 200 OK\r\n\r\n");
    table.raw(FINE, "HTTP/1.0 200 OK\r\n\r\n%");
    table.raw(FINE, "HTTP/1.1 200 OK\r\n\r\n%");
    table.raw(FINE, "HTTP/1.1 200 OK\nconnection: close\n\n%");
    table.raw(FINE, "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 200 OK\r\n\r\n%");
    table.push("chunks of one byte, with extensions and a trailer", FINE, |call| {
        let mut text = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_owned();
        call.good().chars().for_each(|c| text.push_str(&format!("1;canary=body\r\n{c}\r\n")));
        Some((text + "0\r\nx-checksum: 0\r\n\r\n").into_bytes())
    });
    for text in
        ["", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n%"]
    {
        table.stalling(text);
    }
}

fn heads(table: &mut Table) {
    let ok = |line: &[u8]| [&b"HTTP/1.1 200 OK\r\n"[..], line, b"\r\n"].concat();
    for line in [
        &b"content-encoding: gzip"[..], // never asked for, so a body that isn't is what it is
        b"content-type: text/html",
        b"content-type: \xFF\xFE",
        b"content-type:",
        b"content-type: application/json; charset=utf-16",
        b"x-request-id: a\tb",
        b"x-request-id: \xE9\xFF",
        b"x-request-id:",
        b"retry-after: soon",
    ] {
        table.head(FINE, ok(line));
    }
    table.head(FINE, ok(&[b"x-long: ", "x".repeat(100_000).as_bytes()].concat()));
    table.head(FINE, ok(&[b"x-request-id: ", "x".repeat(100_000).as_bytes()].concat()));
    table.head(CUT, ok(&[b"x-long: ", "x".repeat(2 * LIMIT).as_bytes()].concat()));
    table.head(CUT, ok("x: y\r\n".repeat(5_000).trim_end().as_bytes()));
    for line in
        [&b"no colon"[..], b"with space: x", b": nothing", b"x-request-id: a\x01b", b"x-request-id: a\0b", b"x\0y: z"]
    {
        table.head(CUT, ok(line));
    }
    for body in [GZIP, b""] {
        table.push(format!("{} bytes of gzip", body.len()), UNREADABLE, |_| {
            Some(whole(b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n", body))
        });
    }
}

fn statuses(table: &mut Table) {
    for line in [
        "HTTP/1.1 000 None",
        "HTTP/1.1 20x OK",
        "HTTP/1.1 -200 OK",
        "HTTP/1.1 1000 OK",
        "HTTP/1.1 20 OK",
        "HTTP/9.9 200 OK",
        "ICY 200 OK",
        "http/1.1 200 OK",
    ] {
        table.head(CUT, format!("{line}\r\n"));
    }
    for line in [
        "HTTP/1.1 200",
        "HTTP/1.1 200 ",
        "HTTP/1.1 201 \t",
        "HTTP/1.1 202 Accepted",
        "HTTP/1.1 206 Partial Content",
        "HTTP/1.1 226 IM Used",
    ] {
        table.head(FINE, format!("{line}\r\n"));
    }
    for status in [204, 205] {
        table.push(format!("{status} without a body"), UNREADABLE, move |_| {
            Some(whole(format!("HTTP/1.1 {status} x\r\n").as_bytes(), b""))
        });
    }
    for location in [
        "https://elsewhere.example.com/",
        "http://elsewhere.example.com/",
        "/gateway",
        "../x",
        "//[",
        "javascript:0",
        "",
    ] {
        table.head(REDIRECTED, format!("HTTP/1.1 307 x\r\nlocation: {location}\r\n"));
    }
    for status in [300, 301, 302, 303, 308, 399] {
        table.head((Rejected(status), Unknown), format!("HTTP/1.1 {status} x\r\nlocation: /gateway\r\n"));
    }
    for status in [408, 425, 499, 500, 502, 503, 504, 599, 600, 999] {
        table.head((Rejected(status), Unknown), format!("HTTP/1.1 {status} x\r\n"));
    }
    for status in [400, 401, 403, 404, 407, 409, 410, 418, 422, 451, 498] {
        table.head((Rejected(status), Rejected(status)), format!("HTTP/1.1 {status} x\r\n"));
    }
    for wait in [
        "-5",
        "1e3",
        "NaN",
        "99999999999999999999",
        "18446744073709551615",
        "Wed, 21 Oct 2015 07:28:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Fri, 32 Dec 2026",
        "canary body",
        "",
    ] {
        table.head((Rejected(429), Rejected(429)), format!("HTTP/1.1 429 x\r\nretry-after: {wait}\r\n"));
        table.head((Rejected(503), Unknown), format!("HTTP/1.1 503 x\r\nretry-after: {wait}\r\n"));
    }
    for body in [
        "",
        "null",
        "7",
        "[]",
        "[1]",
        "\"canary-body\"",
        "<html>canary-body",
        "{\"detail\":7}",
        "{\"detail\":null}",
        "{\"detail\":[]}",
        "{\"detail\":[{\"loc\":7,\"msg\":[\"canary-body\"]}]}",
        "{\"detail\":[[]]}",
        "{\"detail\":{\"type\":1,\"message\":{}}}",
        "{\"detail\":{\"type\":\"canary-body in a sentence\"}}",
        "{\"error\":\"canary-body\"}",
        "{\"error\":[]}",
        "{\"error\":{\"code\":7,\"message\":[]}}",
        "{\"error\":{\"code\":\"a\\nb\"},\"request_id\":\"a\\nb\\u0000\"}",
        "{\"request_id\":7}",
        "{\"status\":400,\"message\":[\"canary-body\"]}",
        "{\"status\":\"canary-body \\u0007\",\"message\":null}",
        "{\"message\":{}}",
        "\u{feff}{}",
    ] {
        refusal(table, body.to_owned());
    }
    refusal(table, "[".repeat(100_000));
    refusal(table, "{\"error\":".repeat(100_000));
    table.push("400 with a body that is no UTF-8", (Rejected(400), Rejected(400)), |_| {
        Some(whole(b"HTTP/1.1 400 x\r\n", b"{\"detail\":\"\xFF\"}"))
    });
}

const REDIRECTED: (Seen, Seen) = (Rejected(307), Unknown);

/// 400 with this body: refused, whatever the body is.
fn refusal(table: &mut Table, body: String) {
    let name: String = format!("400 with {body:?}").chars().take(100).collect();
    table.push(name, (Rejected(400), Rejected(400)), move |_| {
        Some(whole(b"HTTP/1.1 400 Bad Request\r\n", body.as_bytes()))
    });
}
