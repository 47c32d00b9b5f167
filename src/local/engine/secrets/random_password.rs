//! Random passwords (behaviour §12, GetRandomPassword).

use serde_json::json;
use zeroize::Zeroizing;

use crate::local::engine::Fields;
use crate::local::engine::call::Call;
use crate::local::engine::errors::Refusal;
use crate::local::engine::random::{Random, RandomFailed};
use crate::local::engine::store::Store;

/// A kind of characters, and the parameter that leaves it out.
struct Class {
    exclusion: &'static str,
    characters: &'static str,
}

/// All characters of a password: those of a keyboard without the space and the backtick.
const CLASSES: [Class; 4] = [
    Class { exclusion: "ExcludeLowercase", characters: LOWERCASE },
    Class { exclusion: "ExcludeUppercase", characters: UPPERCASE },
    Class { exclusion: "ExcludeNumbers", characters: DIGITS },
    Class { exclusion: "ExcludePunctuation", characters: r##"!"#$%&'()*+,-./:;<=>?@[\]^_{|}~"## },
];

const LOWERCASE: &str = "abcdefghijklmnopqrstuvwxyz";
const UPPERCASE: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS: &str = "0123456789";

/// The length when the request does not say.
const DEFAULT_LENGTH: usize = 32;

/// What a password looks like.
pub(super) struct Recipe<C> {
    /// How many characters it has.
    pub(super) length: usize,
    /// The kinds of characters, none of them empty.
    pub(super) classes: C,
    /// Whether each kind must occur.
    pub(super) needs_each: bool,
}

/// A password that KMS gives a managed account: the punctuation is what every database takes.
pub(super) const MANAGED_PASSWORD: Recipe<[&str; 4]> =
    Recipe { length: 32, classes: [LOWERCASE, UPPERCASE, DIGITS, "!@#$%^&*()_+-="], needs_each: true };

/// GetRandomPassword.
pub(in crate::local::engine) fn random_password(call: &Call<'_>, _store: &dyn Store) -> Result<Fields, Refusal> {
    let recipe = recipe(call)?;
    call.authorize("secret")?;
    let password = password(&recipe, call.random)?;
    Ok(Fields::from_iter([("RandomPassword".to_owned(), json!(*password))]))
}

fn recipe(call: &Call<'_>) -> Result<Recipe<Vec<String>>, Refusal> {
    let length = match call.number("PasswordLength")? {
        Some(length) => usize::try_from(length).map_err(|_| Refusal::invalid("PasswordLength"))?,
        None => DEFAULT_LENGTH,
    };
    let excluded = call.given("ExcludeCharacters").unwrap_or_default();
    if !excluded.chars().all(|letter| CLASSES.iter().any(|class| class.characters.contains(letter))) {
        return Err(Refusal::invalid("ExcludeCharacters"));
    }
    let included = CLASSES.iter().filter(|class| !call.is_true(class.exclusion));
    let classes: Vec<String> = included
        .map(|class| class.characters.chars().filter(|letter| !excluded.contains(*letter)).collect())
        .filter(|characters: &String| !characters.is_empty())
        .collect();
    if classes.is_empty() {
        return Err(Refusal::invalid("ExcludeCharacters"));
    }
    let needs_each = call.given("RequireEachIncludedType") != Some("false");
    Ok(Recipe { length, classes, needs_each })
}

/// Makes a password.
pub(super) fn password<C: AsRef<[T]>, T: AsRef<str>>(
    recipe: &Recipe<C>,
    random: &dyn Random,
) -> Result<Zeroizing<String>, RandomFailed> {
    let classes: Vec<&[u8]> = recipe.classes.as_ref().iter().map(|class| class.as_ref().as_bytes()).collect();
    let all = classes.concat();
    let needed: &[&[u8]] = if recipe.needs_each { &classes } else { &[] };
    let mut dice = Dice::new(random);
    let mut letters = Zeroizing::new(Vec::with_capacity(recipe.length));
    for number in 0..recipe.length {
        let class = needed.get(number).copied().unwrap_or(&all);
        letters.push(class[dice.roll(class.len())?]);
    }
    // What is needed stands in front: mix.
    for last in (1..letters.len()).rev() {
        letters.swap(last, dice.roll(last + 1)?);
    }
    let mut password = Zeroizing::new(String::with_capacity(recipe.length));
    password.extend(letters.iter().copied().map(char::from));
    Ok(password)
}

/// Numbers that are each equally likely.
struct Dice<'a> {
    random: &'a dyn Random,
    bytes: Zeroizing<[u8; 64]>,
    used: usize,
}

impl<'a> Dice<'a> {
    fn new(random: &'a dyn Random) -> Self {
        let bytes = Zeroizing::new([0; 64]);
        Self { random, used: bytes.len(), bytes }
    }

    /// A number below `sides`, of which there are at most 256.
    fn roll(&mut self, sides: usize) -> Result<usize, RandomFailed> {
        const VALUES: usize = 256;
        loop {
            if self.used == self.bytes.len() {
                self.random.fill(self.bytes.as_mut())?;
                self.used = 0;
            }
            let value = usize::from(self.bytes[self.used]);
            self.used += 1;
            // Values from there on would make the low numbers more likely.
            if value < VALUES - VALUES % sides {
                return Ok(value % sides);
            }
        }
    }
}
