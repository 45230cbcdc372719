//! The corpora that fuzzing begins with, from the examples in the bundled specs. What is in the corpus stays. Few and small: the
//! fuzzer finds the rest.

use std::path::{Path, PathBuf};

use serde_json::Value;

/// With `PASSERELLE_FUZZ_SEEDS=BUNDLES:CORPUS` a target writes the corpora and ends: so nothing is built once more for it.
pub fn write_if_wanted() {
    let Ok(folders) = std::env::var("PASSERELLE_FUZZ_SEEDS") else { return };
    let (bundles, corpus) = folders.split_once(':').expect("PASSERELLE_FUZZ_SEEDS=BUNDLES:CORPUS");
    write_all(&PathBuf::from(bundles), &PathBuf::from(corpus));
    std::process::exit(0);
}

fn write_all(bundles: &Path, corpus: &Path) {
    for provider in ["lygos", "lomi", "tygapay"] {
        let path = bundles.join(format!("{provider}.json"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let bundle: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut examples = Vec::new();
        collect(&bundle, false, &mut examples);
        assert!(!examples.is_empty(), "no example in {}", path.display());
        for (index, (schema, example, notified)) in examples.into_iter().enumerate() {
            let name = format!("{provider}-{index}");
            if let Some(number) = crate::number_of(provider, schema) {
                let number = u16::try_from(number).expect("fewer schemas than a u16 counts").to_be_bytes();
                write(corpus, "response_decoding", &name, &[&number, example.as_bytes()].concat());
            }
            if notified {
                write(corpus, "webhook_parsing", &name, example.as_bytes());
            }
            if provider == "tygapay" {
                write(corpus, "signing", &name, example.as_bytes());
            }
        }
    }
    // Inputs that once broke something no ordinary test can see. A number in free-form data lost its last digit with each
    // reading, without serde_json's `float_roundtrip`; in the workspace's tests jsonschema switches that on anyway.
    let event = br#"{"amount":100077777777.77777777}"#;
    write(corpus, "webhook_parsing", "last-digit", event);
    let redirects = [
        "https://shop.example.com/merci?orderId=004Qs494RxpEMFYUyXBz&orderNumber=CMD-1&status=success",
        "/merci?type=tygapay&orderId=17&orderId=004Qs494RxpEMFYUyXBz&orderNumber=CMD%2D1&status=expired#top",
        "?session_id={CHECKOUT_SESSION_ID}",
        "session_id=cs_7KQ2M9XW4PABCD&order_id=a+b?order_id=%C3%A9",
        "https://shop.example.com/merci?a=b?&return_token=AXMAAAAAa0sjgENNRC0xdsFNSlB_4iNiY8vZCdsyhYnjR7HKZr0Zzffxdsi7XS0#top",
        "http://[::1]:8080/pay\u{e9}?session_id={{CHECKOUT_SESSION_ID}}&",
    ];
    for (index, address) in redirects.iter().enumerate() {
        write(corpus, "redirect_parsing", &index.to_string(), address.as_bytes());
    }
    let amounts =
        ["5000", "-12.50", "1e-7", "5000 XOF", "0.000000000000000001 ETH", r#"{"b":[1,{"a":1.5e3}],"2":null}"#];
    for (index, amount) in amounts.iter().enumerate() {
        write(corpus, "signing", &index.to_string(), amount.as_bytes());
    }
}

/// Every example of a body, with its schema, and whether the provider sends it unasked.
fn collect<'a>(node: &'a Value, notified: bool, found: &mut Vec<(&'a str, String, bool)>) {
    let items: Vec<(&str, &Value)> = match node {
        Value::Object(map) => map.iter().map(|(key, value)| (key.as_str(), value)).collect(),
        Value::Array(items) => items.iter().map(|item| ("", item)).collect(),
        _ => return,
    };
    let schema = node.pointer("/schema/$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
    if let (Some(schema), Some(example)) =
        (schema, node.get("example").filter(|example| example.is_object() || example.is_array()))
    {
        found.push((schema, example.to_string(), notified));
    }
    for (key, value) in items {
        collect(value, notified || matches!(key, "x-webhooks" | "callbacks"), found);
    }
}

fn write(corpus: &Path, target: &str, name: &str, bytes: &[u8]) {
    let folder = corpus.join(target);
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(folder.join(name), bytes))
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
}
