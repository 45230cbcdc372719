//! The sandbox of each provider of which only the spec is known: its client makes every call there, and decodes what is answered.

use passerelle::Error;
use passerelle_sandbox::ExampleServer;
use serde_json::Value;

use crate::cases::{cases, spec};
use crate::json::Json;
use crate::nulls::as_held;
use crate::providers::{Client, PROVIDERS};

#[tokio::test]
async fn every_call_works_on_a_sandbox_of_examples() {
    for provider in ExampleServer::providers().filter(|provider| PROVIDERS.contains(provider)) {
        let (spec, server) = (spec(provider), ExampleServer::start(provider).await.unwrap());
        let client = Client::with_key(provider, server.base_url(), server.api_key());
        let stranger = Client::with_key(provider, server.base_url(), "another-canary-key");
        let (mut reads, mut writes) = (0, 0);
        for case in cases(&spec) {
            let answer =
                client.call(&case.id, &case.arguments).await.unwrap_or_else(|error| panic!("{}: {error}", case.id));
            let documented = case.success();
            assert_eq!(answer.status, documented.status, "{}", case.id);
            if let (Some(schema), Some(example)) = (&documented.schema, &documented.example)
                && answer.json != Value::Null
            {
                let held = |json: &Value| as_held(spec.bundle(), schema, &Json::parse(&json.to_string()));
                assert_eq!(held(&answer.json), held(example), "{}", case.id);
            }
            if case.authenticated {
                let error = stranger.call(&case.id, &case.arguments).await.unwrap_err();
                assert!(matches!(&error, Error::Rejected(_)), "{}: {error}", case.id);
                assert!(matches!(error.status(), Some(401 | 403)), "{}: {error}", case.id);
            }
            *(if case.is_read { &mut reads } else { &mut writes }) += 1;
        }
        println!("{provider}: {reads} reads and {writes} writes");
        assert!(reads + writes > 0, "{provider}");
    }
}
