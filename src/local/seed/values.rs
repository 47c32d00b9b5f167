//! Values of a seed: bytes in hex or base64, PEM, and files beside the seed.

use std::fs;
use std::path::Path;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use zeroize::Zeroizing;

use super::error::SeedError;
use super::format::{Hidden, KeyEntry, KeyVersionEntry};
use super::place::Place;
use crate::local::engine::{KeyMaterial, KeySpec, material_from_bytes, material_from_pem};

/// How the PEM in a text begins; lines such as the bag attributes of openssl may stand before it.
const PEM: &str = "-----BEGIN";

/// Reads a file that a seed names, relative to the folder of the seed.
pub(super) fn file(folder: &Path, path: &Path) -> Result<Zeroizing<Vec<u8>>, SeedError> {
    let path = folder.join(path);
    match fs::read(&path) {
        Ok(bytes) => Ok(Zeroizing::new(bytes)),
        Err(source) => Err(SeedError::Unreadable { path, source }),
    }
}

/// The ways to give the material of a version, of which one may be used.
pub(super) struct MaterialEntry<'a> {
    hex: Option<&'a Hidden>,
    base64: Option<&'a Hidden>,
    pem: Option<&'a Hidden>,
    file: Option<&'a Path>,
}

impl<'a> From<&'a KeyEntry> for MaterialEntry<'a> {
    fn from(entry: &'a KeyEntry) -> Self {
        Self {
            hex: entry.material_hex.as_ref(),
            base64: entry.material_base64.as_ref(),
            pem: entry.material_pem.as_ref(),
            file: entry.material_file.as_deref(),
        }
    }
}

impl<'a> From<&'a KeyVersionEntry> for MaterialEntry<'a> {
    fn from(entry: &'a KeyVersionEntry) -> Self {
        Self {
            hex: entry.material_hex.as_ref(),
            base64: entry.material_base64.as_ref(),
            pem: entry.material_pem.as_ref(),
            file: entry.material_file.as_deref(),
        }
    }
}

impl MaterialEntry<'_> {
    /// How many ways are used.
    pub(super) fn count(&self) -> usize {
        let texts = [self.hex, self.base64, self.pem];
        texts.iter().filter(|text| text.is_some()).count() + usize::from(self.file.is_some())
    }

    /// The material; `None` when the seed leaves it open.
    pub(super) fn read(&self, spec: KeySpec, folder: &Path, place: &Place) -> Result<Option<KeyMaterial>, SeedError> {
        if self.count() > 1 {
            let problem = "only one of material_hex, material_base64, material_pem and material_file can be given";
            return Err(SeedError::invalid(place, problem));
        }
        let (name, material) = if let Some(hex) = self.hex {
            ("material_hex", from_hex(&hex.0).and_then(|bytes| material_from_bytes(spec, &bytes)))
        } else if let Some(base64) = self.base64 {
            ("material_base64", from_base64(&base64.0).and_then(|bytes| material_from_bytes(spec, &bytes)))
        } else if let Some(pem) = self.pem {
            ("material_pem", material_from_pem(spec, &pem.0))
        } else if let Some(path) = self.file {
            let bytes = file(folder, path)?;
            let material = match std::str::from_utf8(&bytes) {
                Ok(pem) if pem.contains(PEM) => material_from_pem(spec, pem),
                _ => material_from_bytes(spec, &bytes),
            };
            ("material_file", material)
        } else {
            return Ok(None);
        };
        let problem = || SeedError::invalid(&place.part(name), format!("is no material of a key of {}", spec.as_str()));
        material.map(Some).ok_or_else(problem)
    }
}

/// The bytes that hexadecimal digits stand for; white space does not count.
fn from_hex(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let digit = |letter: u8| char::from(letter).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len() / 2));
    let mut high = None;
    for letter in text.bytes().filter(|letter| !letter.is_ascii_whitespace()) {
        let low = digit(letter)?;
        match high.take() {
            None => high = Some(low),
            Some(high) => bytes.push(high << 4 | low),
        }
    }
    high.is_none().then_some(bytes)
}

/// The bytes that base64 stands for; white space does not count.
pub(super) fn from_base64(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let compact: Zeroizing<String> =
        Zeroizing::new(text.chars().filter(|letter| !letter.is_ascii_whitespace()).collect());
    STANDARD.decode(compact.as_bytes()).ok().map(Zeroizing::new)
}
