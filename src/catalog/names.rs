//! The kebab-case alias of an API name.

/// The kebab-case form of a PascalCase API name: `CreateKey` is `create-key`, `DKMSInstanceId` is
/// `dkms-instance-id`, `ExtendedConfig.CustomData` is `extended-config.custom-data`.
///
/// A run of capitals is one word, whose last letter opens the next word when a lower-case letter follows.
pub fn kebab(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut alias = String::with_capacity(name.len() + 4);
    for (at, letter) in letters.iter().enumerate() {
        if letter.is_ascii_uppercase() && at > 0 {
            let before = letters[at - 1];
            let after_is_lower = letters.get(at + 1).is_some_and(char::is_ascii_lowercase);
            let word_starts = before.is_ascii_lowercase()
                || before.is_ascii_digit() && after_is_lower
                || before.is_ascii_uppercase() && after_is_lower;
            if word_starts {
                alias.push('-');
            }
        }
        alias.push(letter.to_ascii_lowercase());
    }
    alias
}
