//! Randomness, which the engine is given from outside so that a test can fix it.

use ring::rand::{SecureRandom, SystemRandom};
use uuid::{Builder, Uuid};
use zeroize::Zeroizing;

/// A source of random bytes.
pub trait Random: Send + Sync {
    /// Fills the buffer.
    ///
    /// # Errors
    /// When the source has no bytes to give.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomFailed>;
}

/// The source of randomness gave nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no random bytes available")]
pub struct RandomFailed;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomFailed> {
        SecureRandom::fill(self, bytes).map_err(|_| RandomFailed)
    }
}

const ALPHANUMERIC: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// A random UUID of version 4.
pub(in crate::local) fn uuid(random: &dyn Random) -> Result<Uuid, RandomFailed> {
    let mut bytes = [0; 16];
    random.fill(&mut bytes)?;
    Ok(Builder::from_random_bytes(bytes).into_uuid())
}

/// Random letters and digits, each equally likely.
pub(in crate::local) fn alphanumeric(length: usize, random: &dyn Random) -> Result<Zeroizing<String>, RandomFailed> {
    // Bytes from here on would make the first letters of the alphabet more likely.
    const USABLE: u8 = u8::MAX - u8::MAX % ALPHANUMERIC.len() as u8;
    let mut text = Zeroizing::new(String::with_capacity(length));
    let mut bytes = Zeroizing::new([0; 64]);
    while text.len() < length {
        random.fill(bytes.as_mut())?;
        let letters = bytes.iter().filter(|byte| **byte < USABLE);
        let missing = length - text.len();
        text.extend(
            letters.take(missing).map(|byte| char::from(ALPHANUMERIC[usize::from(*byte) % ALPHANUMERIC.len()])),
        );
    }
    Ok(text)
}
