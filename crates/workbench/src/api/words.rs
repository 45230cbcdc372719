//! Types and signatures in few words: paths are shortened, tokens are spaced as people write them.

use proc_macro2::{Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};

/// Modules of a generated file that a path keeps, so that `types::Gateway` and `calls::Gateway` stay apart.
const KEPT: [&str; 6] = ["types", "calls", "resources", "policies", "unions", "error"];

/// `Option<Amount>` of `::std::option::Option<::passerelle::money::Amount>`.
pub(super) fn short(node: &(impl ToTokens + Clone + Shorten)) -> String {
    let mut node = node.clone();
    node.shorten();
    spaced(node.to_token_stream())
}

/// What has paths to be shortened.
pub(super) trait Shorten {
    fn shorten(&mut self);
}

impl Shorten for syn::Type {
    fn shorten(&mut self) {
        Shortener.visit_type_mut(self);
    }
}

impl Shorten for syn::Path {
    fn shorten(&mut self) {
        Shortener.visit_path_mut(self);
    }
}

impl Shorten for syn::FnArg {
    fn shorten(&mut self) {
        // Whether an argument is changed inside is no caller's business.
        if let syn::FnArg::Typed(typed) = self
            && let syn::Pat::Ident(name) = &mut *typed.pat
        {
            name.mutability = None;
        }
        if let syn::FnArg::Receiver(receiver) = self
            && matches!(receiver.kind, syn::ReceiverKind::Value)
        {
            receiver.mutability = None;
        }
        Shortener.visit_fn_arg_mut(self);
    }
}

impl Shorten for syn::Generics {
    fn shorten(&mut self) {
        Shortener.visit_generics_mut(self);
    }
}

struct Shortener;

impl VisitMut for Shortener {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        // `::std::error::Error` isn't ours.
        let is_foreign = path.leading_colon.take().is_some() && path.segments.iter().all(|it| it.ident != "generated");
        let mut segments: Vec<syn::PathSegment> = path.segments.iter().cloned().collect();
        let last = segments.pop();
        let before = segments.pop().filter(|module| !is_foreign && KEPT.iter().any(|kept| module.ident == kept));
        path.segments = before.into_iter().chain(last).collect();
        visit_mut::visit_path_mut(self, path);
    }
}

/// Tokens in one line.
pub(super) fn spaced(tokens: TokenStream) -> String {
    let mut out = String::new();
    let mut before = Token::Opening;
    push(tokens, &mut out, &mut before);
    out
}

/// The token before, as far as a space depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Token {
    /// Nothing, or something that takes no space behind it.
    Opening,
    Word,
    /// A comma, an arrow: a space follows.
    Spaced,
    /// The first half of `::` or `->`.
    Half(char),
}

fn push(tokens: TokenStream, out: &mut String, before: &mut Token) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    proc_macro2::Delimiter::Parenthesis => ("(", ")"),
                    proc_macro2::Delimiter::Brace => ("{", "}"),
                    proc_macro2::Delimiter::Bracket => ("[", "]"),
                    proc_macro2::Delimiter::None => ("", ""),
                };
                if *before == Token::Spaced {
                    out.push(' ');
                }
                out.push_str(open);
                *before = Token::Opening;
                push(group.stream(), out, before);
                no_last_comma(out);
                out.push_str(close);
                *before = Token::Word;
            }
            TokenTree::Punct(punct) => {
                let mark = punct.as_char();
                *before = match (mark, *before) {
                    (':', Token::Half(':')) => {
                        out.push(':');
                        Token::Opening
                    }
                    ('>', Token::Half('-')) => {
                        out.push_str("-> ");
                        Token::Opening
                    }
                    (':', _) if punct.spacing() == Spacing::Joint => {
                        out.push(':');
                        Token::Half(':')
                    }
                    ('-', _) if punct.spacing() == Spacing::Joint => {
                        out.push(' ');
                        Token::Half('-')
                    }
                    ('=' | '+', _) => {
                        out.push(' ');
                        out.push(mark);
                        Token::Spaced
                    }
                    (',' | ';' | ':', _) => {
                        out.push(mark);
                        Token::Spaced
                    }
                    ('>', _) => {
                        no_last_comma(out);
                        out.push(mark);
                        Token::Word
                    }
                    (_, last) => {
                        if matches!(last, Token::Spaced) || (mark == '&' && last == Token::Word) {
                            out.push(' ');
                        }
                        out.push(mark);
                        Token::Opening
                    }
                };
            }
            word => {
                if matches!(*before, Token::Word | Token::Spaced) {
                    out.push(' ');
                }
                out.push_str(&word.to_string());
                *before = Token::Word;
            }
        }
    }
}

/// A comma before the closing is there where the formatter broke the line, and says nothing.
fn no_last_comma(out: &mut String) {
    if out.ends_with(',') {
        out.pop();
    }
}
