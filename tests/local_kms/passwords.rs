//! GetRandomPassword.

use crate::support::{Kms, names, refusal, text};

const PUNCTUATION: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_{|}~";

/// A parameter, and what it leaves out.
type Exclusion = (&'static str, fn(char) -> bool);

fn password(kms: &Kms, params: &[(&str, &str)]) -> String {
    text(&kms.ok("GetRandomPassword", params), "/RandomPassword")
}

fn has_all_classes(password: &str) -> bool {
    let has = |is: fn(char) -> bool| password.chars().any(is);
    has(|letter| letter.is_ascii_lowercase())
        && has(|letter| letter.is_ascii_uppercase())
        && has(|letter| letter.is_ascii_digit())
        && has(|letter| PUNCTUATION.contains(letter))
}

#[test]
fn a_password_has_32_characters_of_every_kind_and_is_new_each_time() {
    let kms = Kms::new();
    assert_eq!(names(&kms.ok("GetRandomPassword", &[])), ["RandomPassword"]);
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..50 {
        let password = password(&kms, &[]);
        assert_eq!(password.len(), 32);
        assert!(has_all_classes(&password), "{password}");
        let is_known = |letter: char| letter.is_ascii_alphanumeric() || PUNCTUATION.contains(letter);
        assert!(password.chars().all(is_known), "{password}");
        assert!(seen.insert(password));
    }
}

#[test]
fn every_character_of_the_alphabet_can_occur_at_every_place() {
    let kms = Kms::new();
    let passwords: Vec<String> = (0..300).map(|_| password(&kms, &[("PasswordLength", "128")])).collect();
    let all: String = passwords.concat();
    for letter in ('!'..='~').filter(|letter| *letter != '`') {
        assert!(all.contains(letter), "{letter}");
    }
    assert!(!all.contains(['`', ' ']));
    // What each kind must have is not always in front.
    let starts_with_lowercase = passwords.iter().filter(|password| password.starts_with(|l: char| l.is_lowercase()));
    assert!((30..150).contains(&starts_with_lowercase.count()));
}

#[test]
fn the_length_is_from_8_to_128() {
    let kms = Kms::new();
    for length in [8, 9, 128] {
        assert_eq!(password(&kms, &[("PasswordLength", &length.to_string())]).len(), length);
    }
    for length in ["7", "129", "-8", "+8", "eight", "8.5"] {
        let refused = kms.refused("GetRandomPassword", &[("PasswordLength", length)]);
        assert_eq!(refused, refusal(400, "InvalidParameter"), "{length}");
    }
}

#[test]
fn kinds_of_characters_can_be_left_out() {
    let kms = Kms::new();
    let exclusions: [Exclusion; 4] = [
        ("ExcludeLowercase", |letter| letter.is_ascii_lowercase()),
        ("ExcludeUppercase", |letter| letter.is_ascii_uppercase()),
        ("ExcludeNumbers", |letter| letter.is_ascii_digit()),
        ("ExcludePunctuation", |letter| letter.is_ascii_punctuation()),
    ];
    for (parameter, is_excluded) in exclusions {
        let without = password(&kms, &[(parameter, "true"), ("PasswordLength", "128")]);
        assert!(!without.contains(is_excluded), "{parameter}: {without}");
        let with = password(&kms, &[(parameter, "false"), ("PasswordLength", "128")]);
        assert!(with.contains(is_excluded), "{parameter}: {with}");
    }
    let only_digits = [("ExcludeLowercase", "true"), ("ExcludeUppercase", "true"), ("ExcludePunctuation", "true")];
    assert!(password(&kms, &only_digits).chars().all(|letter| letter.is_ascii_digit()));
    let all = exclusions.map(|(parameter, _)| (parameter, "true"));
    assert_eq!(kms.refused("GetRandomPassword", &all), refusal(400, "InvalidParameter"));
}

#[test]
fn single_characters_can_be_left_out() {
    let kms = Kms::new();
    let excluded = "0O1lI|'\"\\";
    let without = password(&kms, &[("ExcludeCharacters", excluded), ("PasswordLength", "128")]);
    assert!(!without.contains(|letter| excluded.contains(letter)), "{without}");
    // A kind of which nothing is left need not occur.
    let no_digits = password(&kms, &[("ExcludeCharacters", "0123456789")]);
    assert!(!no_digits.contains(|letter: char| letter.is_ascii_digit()), "{no_digits}");
    let last = [
        ("ExcludeLowercase", "true"),
        ("ExcludeUppercase", "true"),
        ("ExcludePunctuation", "true"),
        ("ExcludeCharacters", "012345678"),
        ("PasswordLength", "8"),
    ];
    assert_eq!(password(&kms, &last), "99999999");
    let nothing = [&last[..3], &[("ExcludeCharacters", "0123456789")]].concat();
    for params in [nothing, vec![("ExcludeCharacters", "`")], vec![("ExcludeCharacters", "a b")]] {
        assert_eq!(kms.refused("GetRandomPassword", &params), refusal(400, "InvalidParameter"), "{params:?}");
    }
}

#[test]
fn not_every_kind_occurs_when_that_is_not_asked_for() {
    let kms = Kms::new();
    let short = |required: &str| {
        let params = [("PasswordLength", "8"), ("RequireEachIncludedType", required)];
        (0..100).filter(|_| has_all_classes(&password(&kms, &params))).count()
    };
    assert_eq!(short("true"), 100);
    assert!(short("false") < 100);
}
