//! One browser with one view of the world, a sandbox and a shop of its own.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use passerelle_sandbox::Sandbox;
use serde_json::json;

use crate::shop::Shop;

/// What a finger needs; a page's own rule is 48 px.
const TAP: f64 = 44.0;
const PATIENCE: Duration = Duration::from_secs(10);

#[derive(Debug, Clone, Copy)]
pub(crate) struct View {
    pub(crate) name: &'static str,
    pub(crate) language: &'static str,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) phone: bool,
    pub(crate) dark: bool,
    pub(crate) scripts: bool,
}

impl View {
    pub(crate) fn phone(name: &'static str, language: &'static str) -> Self {
        Self { name, language, width: 360, height: 900, phone: true, dark: false, scripts: true }
    }

    pub(crate) fn desk(name: &'static str, language: &'static str) -> Self {
        Self { name, language, width: 1280, height: 900, phone: false, dark: false, scripts: true }
    }

    fn options(self) -> serde_json::Value {
        let mut arguments = vec![
            "--headless=new".to_owned(),
            // CI is root in a container, where Chromium has no sandbox of its own; it sees nothing but these pages.
            "--no-sandbox".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--hide-scrollbars".to_owned(),
            format!("--accept-lang={}", self.language),
            format!("--window-size={},{}", self.width, self.height),
        ];
        if self.dark {
            arguments.push("--blink-settings=preferredColorScheme=0".to_owned());
        }
        // 2 is "block".
        let scripts = if self.scripts { 1 } else { 2 };
        let mut options = json!({
            "args": arguments,
            "prefs": {
                "intl.accept_languages": self.language,
                "profile.managed_default_content_settings.javascript": scripts,
            },
        });
        if self.phone {
            let metrics = json!({ "width": self.width, "height": self.height, "pixelRatio": 2.0, "touch": true });
            options["mobileEmulation"] = json!({ "deviceMetrics": metrics });
        }
        options
    }
}

pub(crate) struct Browser {
    pub(crate) view: View,
    pub(crate) sandbox: Sandbox,
    pub(crate) shop: Shop,
    client: Client,
    shots: AtomicU32,
}

impl Browser {
    pub(crate) async fn open(view: View) -> Self {
        let driver = std::env::var("PASSERELLE_WEBDRIVER")
            .unwrap_or_else(|_| panic!("PASSERELLE_WEBDRIVER names no driver: run tests/third_party/browser"));
        let mut capabilities = serde_json::Map::new();
        capabilities.insert("goog:chromeOptions".to_owned(), view.options());
        let client =
            ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&driver).await.unwrap();
        let (sandbox, shop) = (Sandbox::start().await.unwrap(), Shop::open().await);
        let browser = Self { view, sandbox, shop, client, shots: AtomicU32::new(0) };
        // The view is what it says: the shop's page shows an element where no script runs.
        browser.see(&browser.shop.url).await;
        let off = browser.client.find_all(Locator::Css("#off")).await.unwrap().len();
        assert_eq!(off == 0, view.scripts, "scripts");
        browser
    }

    pub(crate) async fn close(self) {
        self.client.close().await.unwrap();
        self.sandbox.stop().await;
    }

    /// In the view's language.
    pub(crate) fn words<'a>(&self, english: &'a str, french: &'a str) -> &'a str {
        if self.view.language == "fr" { french } else { english }
    }

    pub(crate) async fn see(&self, url: &str) {
        self.client.goto(url).await.unwrap();
    }

    pub(crate) async fn find(&self, css: &str) -> Element {
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await;
        match found {
            Ok(element) => element,
            Err(error) => panic!("no {css}: {error}\n{}", self.client.source().await.unwrap()),
        }
    }

    pub(crate) async fn count(&self, css: &str) -> usize {
        self.client.find_all(Locator::Css(css)).await.unwrap().len()
    }

    /// Waits until the page has no such element.
    pub(crate) async fn lacks(&self, css: &str) {
        let started = std::time::Instant::now();
        while self.count(css).await > 0 {
            assert!(started.elapsed() < PATIENCE, "the page still has {css}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// The button of this `value`.
    pub(crate) async fn press(&self, action: &str) {
        self.click(&format!("button[value='{action}']")).await;
    }

    /// With the mouse; by the keyboard where no script runs, because the driver's mouse waits for one.
    pub(crate) async fn click(&self, css: &str) {
        let element = self.find(css).await;
        if self.view.scripts {
            element.click().await.unwrap();
        } else {
            element.send_keys(&char::from(Key::Enter).to_string()).await.unwrap();
        }
    }

    /// A radio button, by its value.
    pub(crate) async fn choose(&self, value: &str) {
        if self.view.scripts {
            self.click(&format!(".choice:has([value={value}])")).await;
        } else {
            self.find(&format!("[value={value}]")).await.send_keys(" ").await.unwrap();
        }
    }

    /// An entry of a list, by what it says.
    pub(crate) async fn select(&self, css: &str, label: &str) {
        let list = self.find(css).await;
        if self.view.scripts {
            list.select_by_label(label).await.unwrap();
        } else {
            list.send_keys(label).await.unwrap();
        }
    }

    pub(crate) async fn write(&self, css: &str, text: &str) {
        let field = self.find(css).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Waits until the page says this.
    pub(crate) async fn reads(&self, text: &str) {
        let started = std::time::Instant::now();
        loop {
            let body = self.find("body").await.text().await.unwrap_or_default();
            if body.contains(text) {
                return;
            }
            assert!(started.elapsed() < PATIENCE, "the page doesn't say {text:?} but:\n{body}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Waits until the browser is at this very address.
    pub(crate) async fn is_at(&self, url: &str) {
        let started = std::time::Instant::now();
        loop {
            let address = self.client.current_url().await.unwrap();
            if address.as_str() == url {
                return;
            }
            assert!(started.elapsed() < PATIENCE, "at {address} and not at {url}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Waits until the buyer is back in the shop, at this path and query, and the shop has seen it.
    pub(crate) async fn is_back_at(&self, path: &str) {
        self.is_at(&format!("{}{path}", self.shop.url)).await;
        let asked = path.split('#').next().unwrap_or_default();
        assert_eq!(self.shop.last_visit(), asked);
    }

    /// A picture that begins with this part of a long page; where no script runs, with what is seen of it.
    pub(crate) async fn picture_of(&self, css: &str, name: &str) {
        if self.view.scripts {
            let scroll = format!("document.querySelector({css:?}).scrollIntoView()");
            self.client.execute(&scroll, Vec::new()).await.unwrap();
        }
        self.keep(name, &self.client.screenshot().await.unwrap());
    }

    fn keep(&self, name: &str, png: &[u8]) {
        let number = self.shots.fetch_add(1, Ordering::Relaxed);
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../target/screenshots").join(self.view.name);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(format!("{number:02}-{name}.png")), png).unwrap();
    }

    /// A picture for people, and what can be checked without them: the page's language, that nothing is wider than the
    /// screen, and that every control is large enough for a finger.
    pub(crate) async fn picture(&self, name: &str) {
        self.keep(name, &self.client.screenshot().await.unwrap());
        let language = self.find("html").await.attr("lang").await.unwrap();
        assert_eq!(language.as_deref(), Some(self.view.language), "{name}");
        let mark = self.find(".mark").await.text().await.unwrap();
        assert_eq!(mark, self.words("Sandbox: no money moves here", "Bac à sable : aucun argent ne circule ici"));
        // A wide table is scrolled within its own frame.
        for (scope, slides) in [(":not(.scroll *)", false), (":is(.scroll *)", true)] {
            let kinds = ["button", "select", "input:not([type=radio], [type=hidden])", ".choice", "summary", "a"];
            let controls = kinds.map(|kind| format!("{kind}{scope}")).join(", ");
            for control in self.client.find_all(Locator::Css(&controls)).await.unwrap() {
                let (x, _, width, height) = control.rectangle().await.unwrap();
                let inside = slides || (x >= 0.0 && x + width <= f64::from(self.view.width));
                if height >= TAP && inside || !control.is_displayed().await.unwrap() {
                    continue;
                }
                let text = control.text().await.unwrap();
                panic!("{name}: {text:?} at {x}, {width} px wide, {height} px high");
            }
        }
        let (_, _, width, _) = self.find("body").await.rectangle().await.unwrap();
        assert!(width <= f64::from(self.view.width), "{name}: the page is {width} px wide");
    }
}
