//! Colour and width.

use std::ffi::OsStr;

use kms_cli::output::{Colour, ColourChoice, Surroundings, width};

#[test]
fn colour_is_for_terminals_that_want_it() {
    let terminal = Surroundings { is_terminal: true, no_colour: false, is_dumb: false };
    assert_eq!(ColourChoice::Auto.resolve(terminal), Colour::Always);
    assert_eq!(ColourChoice::Auto.resolve(Surroundings { is_terminal: false, ..terminal }), Colour::Never);
    assert_eq!(ColourChoice::Auto.resolve(Surroundings { no_colour: true, ..terminal }), Colour::Never);
    assert_eq!(ColourChoice::Auto.resolve(Surroundings { is_dumb: true, ..terminal }), Colour::Never);
    assert_eq!(ColourChoice::Never.resolve(terminal), Colour::Never);
    let pipe = Surroundings { is_terminal: false, no_colour: true, is_dumb: true };
    assert_eq!(ColourChoice::Always.resolve(pipe), Colour::Always, "the option is more explicit than the environment");
}

#[test]
fn results_have_colour_on_terminals_only() {
    let terminal = Surroundings { is_terminal: true, no_colour: false, is_dumb: false };
    let plain = Surroundings { no_colour: true, ..terminal };
    assert_eq!(ColourChoice::Auto.resolve_for_result(terminal), Colour::Always);
    assert_eq!(ColourChoice::Auto.resolve_for_result(plain), Colour::Never);
    assert_eq!(ColourChoice::Always.resolve_for_result(plain), Colour::Always);
    assert_eq!(ColourChoice::Never.resolve_for_result(terminal), Colour::Never);
    let pipe = Surroundings { is_terminal: false, ..terminal };
    assert_eq!(ColourChoice::Always.resolve_for_result(pipe), Colour::Never, "nobody sees it");
}

#[test]
fn colour_choices_have_their_words() {
    assert_eq!("auto".parse(), Ok(ColourChoice::Auto));
    assert_eq!("always".parse(), Ok(ColourChoice::Always));
    assert_eq!("never".parse(), Ok(ColourChoice::Never));
    let refused = "yes".parse::<ColourChoice>().map_err(|error| error.to_string());
    assert_eq!(refused, Err("must be auto, always or never, not 'yes'".to_owned()));
}

#[test]
fn the_width_is_that_of_columns_or_the_terminal() {
    let columns = |text| Some(OsStr::new(text));
    assert_eq!(width(columns("100"), Some(80)), Some(100));
    assert_eq!(width(columns("100"), None), Some(100));
    assert_eq!(width(columns("wide"), Some(80)), Some(80));
    assert_eq!(width(columns("0"), Some(80)), Some(80));
    assert_eq!(width(None, Some(80)), Some(80));
    assert_eq!(width(None, Some(0)), None);
    assert_eq!(width(None, None), None);
}
