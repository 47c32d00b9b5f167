//! How the program speaks on standard error: in which form failures are told, and in which colour.

use crate::cli::{ColorChoice, ErrorFormatChoice, GlobalOptions, Guess};
use crate::output::{
    Colour, ColourChoice, ErrorFormat, Exit, Failure, Stream, Surroundings, hold_stderr, release_stderr,
    write_stderr_at_once,
};
use crate::profile::{Environment, Settings};

/// The form of everything on standard error.
pub(super) struct Voice {
    form: ErrorFormat,
    colour: ColourChoice,
}

impl Voice {
    /// As the options say, and else the settings.
    pub(super) fn of(options: &GlobalOptions) -> Self {
        Self::of_guess(Guess { color: options.color, error_format: options.error_format })
    }

    /// As much as is known of a command line that was not understood, and else as the settings say. Whoever needs
    /// settings that are not valid tells of them; here they say nothing.
    pub(super) fn of_guess(guess: Guess) -> Self {
        Self::new(guess, &Settings::load(&Environment::of_process()).unwrap_or_default())
    }

    /// As much as is known where help was asked for, which takes no look at the settings.
    pub(super) fn of_help(guess: Guess) -> Self {
        Self::new(guess, &Settings::default())
    }

    fn new(guess: Guess, settings: &Settings) -> Self {
        Self {
            form: guess.error_format.map(error_format).or(settings.error_format).unwrap_or_default(),
            colour: guess.color.map(colour).or(settings.color).unwrap_or_default(),
        }
    }

    /// Begins a command. Where a failure is for programs, notes wait until it is known whether there is one.
    pub(super) fn begin(&self) {
        match self.form {
            ErrorFormat::Json => hold_stderr(),
            ErrorFormat::Text => {}
        }
    }

    /// Ends a command that has not failed.
    pub(super) fn end(&self) {
        for line in release_stderr() {
            write_stderr_at_once(&format!("{line}\n"));
        }
    }

    /// Tells a failure, and returns how the process ends.
    pub(super) fn tell(&self, failure: &Failure) -> Exit {
        let text = match self.form {
            ErrorFormat::Text => failure.render(self.colour()),
            ErrorFormat::Json => failure.render_json(&release_stderr()),
        };
        if !failure.is_silent() {
            write_stderr_at_once(&text);
        }
        failure.exit()
    }

    fn colour(&self) -> Colour {
        self.colour.resolve(Surroundings::of(Stream::Stderr))
    }
}

/// The choice of the option.
pub(super) fn colour(choice: ColorChoice) -> ColourChoice {
    match choice {
        ColorChoice::Auto => ColourChoice::Auto,
        ColorChoice::Always => ColourChoice::Always,
        ColorChoice::Never => ColourChoice::Never,
    }
}

fn error_format(choice: ErrorFormatChoice) -> ErrorFormat {
    match choice {
        ErrorFormatChoice::Text => ErrorFormat::Text,
        ErrorFormatChoice::Json => ErrorFormat::Json,
    }
}
