//! The kebab-case alias of an API name.

/// The kebab-case form of a PascalCase API name: `CreateKey` is `create-key`, `DKMSInstanceId` is
/// `dkms-instance-id`, `ExtendedConfig.CustomData` is `extended-config.custom-data`.
///
/// A run of capitals is one word, whose last letter opens the next word when a lower-case letter follows.
pub fn kebab(name: &str) -> String {
    kebab_letters(name).collect()
}

/// Whether a text in the user's spelling, the API's own or the alias, means this name.
pub fn means(text: &str, name: &str) -> bool {
    name == text || kebab_letters(name).eq(text.chars())
}

fn kebab_letters(name: &str) -> impl Iterator<Item = char> {
    let bytes = name.as_bytes();
    let opens_word = |at: usize| {
        let (Some(before), after) = (at.checked_sub(1).map(|at| bytes[at]), bytes.get(at + 1)) else { return false };
        let after_is_lower = after.is_some_and(u8::is_ascii_lowercase);
        bytes[at].is_ascii_uppercase()
            && (before.is_ascii_lowercase()
                || after_is_lower && (before.is_ascii_digit() || before.is_ascii_uppercase()))
    };
    name.char_indices().flat_map(move |(at, letter)| {
        let hyphen = opens_word(at).then_some('-');
        hyphen.into_iter().chain([letter.to_ascii_lowercase()])
    })
}
