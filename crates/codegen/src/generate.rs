//! From a linted spec to Rust text: fix-ups, progenitor, what we add, assertions, formatting.

use std::panic::{AssertUnwindSafe, catch_unwind};

use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor_impl::{
    CrateVers, GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle, TypeImpl, TypePatch,
};
use quote::quote;
use schemars::schema::{InstanceType, SchemaObject};
use serde::Deserialize;
use serde_json::Value;
use syn::File;

use crate::emitted::{Emitted, parse};
use crate::problem::Problems;
use crate::spec::Spec;
use crate::{assertions, conformance, fixups, lint, policy, requests, surface, unions};

/// What a spec generates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generated {
    /// The module of the library.
    pub client: String,
    /// Calls of every operation from JSON arguments, for the conformance tests.
    pub conformance: String,
}

/// Generates a provider's Rust. The same files give the same bytes, on every machine and in every run.
pub fn generate(spec: &Spec) -> Result<Generated, Problems> {
    let (client, emitted) = made(spec)?;
    let calls = parse(conformance::tokens(spec, &emitted)?).map_err(|what| internal(spec, &what))?;
    Ok(Generated { client, conformance: print(spec, &[&calls]) })
}

/// Only the module of the library, in less time: whoever builds the library needs no more.
pub fn client(spec: &Spec) -> Result<String, Problems> {
    made(spec).map(|(client, _)| client)
}

/// The module, and what progenitor emitted for it.
fn made(spec: &Spec) -> Result<(String, Emitted), Problems> {
    lint::rules(spec)?;
    let document = fixups::apply(spec)?;
    let tokens = run_progenitor(spec, &document)?;
    let emitted = Emitted::read(tokens).map_err(|what| internal(spec, &what))?;
    assertions::check(spec, &emitted)?;

    let policies = policy::tokens(spec);
    let surface = surface::tokens(spec, &emitted)?;
    let requests = requests::tokens(spec, &emitted);
    let unions = unions::tokens(spec);
    let hooks = quote! {
        impl progenitor_client::ClientHooks<::passerelle::transport::Hook> for Client {
            async fn exec(
                &self,
                request: reqwest::Request,
                info: &progenitor_client::OperationInfo,
            ) -> reqwest::Result<reqwest::Response> {
                self.inner.execute(request, info.operation_id, policies::by_id).await
            }
        }
    };
    let ours = quote! { #hooks #policies #unions #requests #surface };
    let ours = parse(ours).map_err(|what| internal(spec, &what))?;
    Ok((print(spec, &[&emitted.file, &ours]), emitted))
}

fn settings(document: &Value) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    // Positional: a missing argument is a compile error. The builder style finds it when called.
    settings.with_interface(InterfaceStyle::Positional).with_tag(TagStyle::Merged).with_hooks(HooksMode::Expected);
    settings.with_inner_type(quote! { ::passerelle::transport::Hook });
    settings.with_derive("PartialEq");
    settings.with_crate("passerelle", CrateVers::Any, None).with_crate("std", CrateVers::Any, None);
    settings.with_map_type("::std::collections::BTreeMap");
    let number = SchemaObject { instance_type: Some(InstanceType::Number.into()), ..SchemaObject::default() };
    settings.with_conversion(number, "::passerelle::money::Amount", [TypeImpl::Display, TypeImpl::FromStr].into_iter());
    let moment = SchemaObject {
        instance_type: Some(InstanceType::String.into()),
        format: Some("date-time".to_owned()),
        ..SchemaObject::default()
    };
    settings.with_conversion(
        moment,
        "::passerelle::wire::Timestamp",
        [TypeImpl::Display, TypeImpl::FromStr].into_iter(),
    );
    // A field or a value that a provider adds must not break our callers.
    let mut open = TypePatch::default();
    open.with_attr("#[non_exhaustive]");
    for name in
        document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten().map(|(name, _)| name)
    {
        settings.with_patch(name, &open);
    }
    settings
}

fn run_progenitor(spec: &Spec, document: &Value) -> Result<TokenStream, Problems> {
    let parsed: OpenAPI =
        OpenAPI::deserialize(document).map_err(|error| internal(spec, &format!("is not OpenAPI 3.0: {error}")))?;
    let generated = catch_unwind(AssertUnwindSafe(|| Generator::new(&settings(document)).generate_tokens(&parsed)));
    match generated {
        Ok(Ok(tokens)) => Ok(tokens),
        Ok(Err(error)) => Err(internal(spec, &format!("is refused by progenitor: {error}"))),
        Err(panic) => {
            let text = panic
                .downcast_ref::<String>()
                .cloned()
                .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
                .unwrap_or_default();
            Err(internal(spec, &format!("makes progenitor panic: {text}")))
        }
    }
}

pub(crate) fn internal(spec: &Spec, what: &str) -> Problems {
    Problems(vec![spec.problem(
        "",
        "generator",
        what,
        "take back the last change of this provider's spec; if it is right, the linter lacks a rule for it",
    )])
}

/// The text of the files, one after the other.
fn print(spec: &Spec, files: &[&File]) -> String {
    let provider = spec.provider();
    let begin = format!(
        "// Generated from specs/{provider}. Don't edit: change the spec, then run `cargo xtask generate`.\n\n"
    );
    files.iter().fold(begin, |text, file| text + &prettyplease::unparse(file))
}
