//! SSH key pairs: Ed25519, in the format of OpenSSH.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use ring::signature::{Ed25519KeyPair, KeyPair as _};
use zeroize::Zeroizing;

use crate::local::engine::random::{Random, RandomFailed};

const ALGORITHM: &[u8] = b"ssh-ed25519";
const MAGIC: &[u8] = b"openssh-key-v1\0";
const NO_CIPHER: &[u8] = b"none";
const SEED_BYTES: usize = 32;

/// The private part is padded to a multiple of this, which is what the format asks for without a cipher.
const BLOCK_BYTES: usize = 8;

/// How many characters of base64 OpenSSH puts on a line.
const LINE_CHARS: usize = 70;

/// Room for a whole private key, so that its buffer never moves and leaves no copy behind.
const ROOM: usize = 512;

/// A new SSH key.
pub(super) struct KeyPair {
    /// The line for `authorized_keys`.
    pub(super) public: String,
    /// The file that `ssh -i` takes, without a passphrase.
    pub(super) private: Zeroizing<String>,
}

impl KeyPair {
    /// Makes a key.
    pub(super) fn generate(random: &dyn Random) -> Result<Self, RandomFailed> {
        let mut seed = Zeroizing::new([0; SEED_BYTES]);
        random.fill(seed.as_mut())?;
        let mut check = [0; 4];
        random.fill(&mut check)?;
        let pair = Ed25519KeyPair::from_seed_unchecked(seed.as_ref())
            .unwrap_or_else(|_| unreachable!("the seed has the right length"));
        let public = pair.public_key().as_ref();
        let mut blob = Vec::new();
        put(&mut blob, ALGORITHM);
        put(&mut blob, public);
        let private = private_file(&blob, &secret_part(&seed, public, check));
        Ok(Self { public: format!("ssh-ed25519 {}", STANDARD.encode(&blob)), private })
    }
}

/// What the format would encrypt if there were a passphrase.
fn secret_part(seed: &[u8; SEED_BYTES], public: &[u8], check: [u8; 4]) -> Zeroizing<Vec<u8>> {
    let mut part = Zeroizing::new(Vec::with_capacity(ROOM));
    // Twice the same number, by which a reader knows that its passphrase was right.
    part.extend(check);
    part.extend(check);
    put(&mut part, ALGORITHM);
    put(&mut part, public);
    let secret = Zeroizing::new([seed, public].concat());
    put(&mut part, &secret);
    put(&mut part, b"");
    let padding = (1..).take((BLOCK_BYTES - part.len() % BLOCK_BYTES) % BLOCK_BYTES);
    part.extend(padding);
    part
}

fn private_file(public: &[u8], secret: &[u8]) -> Zeroizing<String> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(ROOM));
    bytes.extend(MAGIC);
    put(&mut bytes, NO_CIPHER);
    put(&mut bytes, NO_CIPHER);
    put(&mut bytes, b"");
    bytes.extend(1_u32.to_be_bytes());
    put(&mut bytes, public);
    put(&mut bytes, secret);
    let base64 = Zeroizing::new(STANDARD.encode(&*bytes));
    let mut file = Zeroizing::new(String::with_capacity(2 * ROOM));
    file.push_str("-----BEGIN OPENSSH PRIVATE KEY-----\n");
    for at in (0..base64.len()).step_by(LINE_CHARS) {
        file.push_str(&base64[at..base64.len().min(at + LINE_CHARS)]);
        file.push('\n');
    }
    file.push_str("-----END OPENSSH PRIVATE KEY-----\n");
    file
}

/// Appends a text with its length in front.
fn put(bytes: &mut Vec<u8>, text: &[u8]) {
    let length = u32::try_from(text.len()).unwrap_or_else(|_| unreachable!("the parts of a key are short"));
    bytes.extend(length.to_be_bytes());
    bytes.extend(text);
}
