//! HMAC-SHA256 under one secret: of a signed request, a webhook, a return address. The secret's own two blocks are hashed once,
//! when the key is made, and not with each message. What is kept instead of the secret is as good as it for whoever wants to
//! sign, so it is wiped from memory as well.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Bytes of a signature.
pub(crate) type Digest = [u8; 32];

/// A secret, ready to sign with.
#[derive(Clone)]
pub(crate) struct MacKey(Hmac<Sha256>);

impl MacKey {
    /// The secret as text, not as the bytes that its hex digits or its base64 would stand for: that is how lomi., Lygos and
    /// TygaPay take theirs.
    #[allow(clippy::expect_used, reason = "HMAC hashes a key that is longer than a block, so that it takes any")]
    pub(crate) fn new(secret: &str) -> Self {
        Self(Hmac::new_from_slice(secret.as_bytes()).expect("HMAC takes a key of any length"))
    }

    /// Of the parts, one after the other.
    pub(crate) fn digest<'a>(&self, parts: impl IntoIterator<Item = &'a [u8]>) -> Digest {
        let mut mac = self.0.clone();
        for part in parts {
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for MacKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MacKey(***)")
    }
}

#[cfg(test)]
mod tests {
    use hmac::EagerHash;
    use hmac::block_api::HmacCore;
    use hmac::digest::block_api::Buffer;
    use zeroize::ZeroizeOnDrop;

    use super::*;

    /// RFC 4231, test case 2.
    #[test]
    fn it_is_hmac_sha256_each_time() {
        let key = MacKey::new("Jefe");
        for _ in 0..2 {
            let digest = key.digest([&b"what do ya want "[..], b"for nothing?"]);
            assert_eq!(hex::encode(digest), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        }
    }

    /// Of what it consists, since `Hmac` itself isn't marked: two states and a buffer. Without the crates' `zeroize` features
    /// this doesn't compile.
    #[test]
    fn it_is_wiped_when_dropped() {
        fn wiped<T: ZeroizeOnDrop>() {}
        wiped::<<Sha256 as EagerHash>::Core>();
        wiped::<Buffer<HmacCore<Sha256>>>();
    }

    #[test]
    fn it_is_never_shown() {
        assert_eq!(format!("{:?}", MacKey::new("canary_4711")), "MacKey(***)");
    }
}
