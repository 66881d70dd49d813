//! Signatures in the format of minisign: made with that ordinary tool, verified here.

use minisign_verify::{PublicKey, Signature};

/// Why a signature does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The key in `catalogue.toml` is not one.
    Key,
    /// The file is not a signature.
    Form,
    /// It was made with another key, or of another text.
    Text,
}

/// Whether a text was signed by the holder of a key.
pub fn verify(key: &str, signature: &str, text: &[u8]) -> Result<(), Wrong> {
    let key = PublicKey::from_base64(key).map_err(|_| Wrong::Key)?;
    let signature = Signature::decode(signature).map_err(|_| Wrong::Form)?;
    key.verify(text, &signature, false).map_err(|_| Wrong::Text)
}
