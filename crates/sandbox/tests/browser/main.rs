//! A real browser on every page: each provider and each outcome, on a telephone and at a desk, in both languages, and
//! once in the dark without JavaScript. What became of it is asked of the provider's API, and where the buyer landed of
//! the shop. `tests/third_party/browser` in the root of the repository brings the browser and runs this.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod dashboard;
mod driver;
mod lomi;
mod lygos;
mod shop;
#[path = "../support/mod.rs"]
mod support;
mod tygapay;

use driver::{Browser, View};

/// All pages in one browser.
async fn tour(view: View) {
    let browser = Browser::open(view).await;
    lygos::tour(&browser).await;
    lomi::tour(&browser).await;
    tygapay::tour(&browser).await;
    dashboard::tour(&browser).await;
    browser.close().await;
}

macro_rules! tours {
    ($($name:ident: $view:expr;)*) => {
        $(
            #[tokio::test]
            #[ignore = "needs a browser: run tests/third_party/browser"]
            async fn $name() {
                tour($view).await;
            }
        )*
    };
}

tours! {
    on_a_telephone_in_english: View::phone("phone-en", "en");
    on_a_telephone_in_french: View::phone("phone-fr", "fr");
    at_a_desk_in_english: View::desk("desk-en", "en");
    at_a_desk_in_french: View::desk("desk-fr", "fr");
    in_the_dark_without_javascript: View { dark: true, scripts: false, ..View::phone("dark-fr", "fr") };
}
