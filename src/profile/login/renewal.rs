//! How a login is used and renewed: by one process at a time, and kept in the file that it was read from.

use std::fs::{self, File};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::super::file::Configuration;
use super::super::{ConfigFile, Issued, Mode, Outside, disk};
use super::Kept;
use crate::client::CredentialError;

/// How long a process waits for another one that renews the same login.
const LONGEST_WAIT: Duration = Duration::from_secs(40);

/// Where a login is kept.
#[derive(Debug, Clone)]
pub(in crate::profile) struct Place {
    pub(in crate::profile) path: PathBuf,
    pub(in crate::profile) profile: String,
    pub(in crate::profile) mode: Mode,
}

/// A login that is renewed when its credentials are about to end.
pub(in crate::profile) struct Renewable {
    /// `None` when what a renewal brings is kept in this process only.
    place: Option<Place>,
    state: Mutex<State>,
}

struct State {
    /// What the file held when it was last read or written.
    on_disk: Kept,
    /// The same, or what is newer because the file cannot be written.
    current: Kept,
    /// Whether a person knows that the file cannot be written.
    is_told: bool,
}

/// A login while it is renewed, which no other process does meanwhile.
pub(in crate::profile) struct Renewing<'a> {
    place: Option<&'a Place>,
    state: &'a mut State,
    pub(in crate::profile) outside: &'a Outside,
}

impl Renewable {
    pub(in crate::profile) fn new(place: Option<Place>, kept: Kept) -> Self {
        Self { place, state: Mutex::new(State { on_disk: kept.clone(), current: kept, is_told: false }) }
    }

    /// The credentials that are kept, whether or not they last.
    pub(in crate::profile) fn at_hand(&self) -> Option<Issued> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).current.issued()
    }

    /// Forgets the credentials if `renewable` finds a way to others. Whether it does.
    pub(in crate::profile) fn discard(&self, renewable: impl FnOnce(&Kept) -> bool) -> bool {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let is_renewable = state.current.issued().is_some() && renewable(&state.current);
        if is_renewable {
            state.current = std::mem::take(&mut state.current).without_credentials();
        }
        is_renewable
    }

    /// The credentials that are kept, while they last for a while yet, or else those that `renew` gets. Credentials
    /// that are about to end serve as long as no others can be had.
    pub(in crate::profile) fn issued(
        &self,
        outside: &Outside,
        renew: impl FnOnce(&mut Renewing<'_>) -> Result<Issued, CredentialError>,
    ) -> Result<Issued, CredentialError> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let fresh = |state: &State| state.current.issued().filter(|issued| issued.is_fresh(outside.now()));
        if let Some(issued) = fresh(&state) {
            return Ok(issued);
        }
        let _lock = self.place.as_ref().and_then(Place::lock);
        if let Some(place) = &self.place {
            state.read_again(place);
        }
        if let Some(issued) = fresh(&state) {
            return Ok(issued);
        }
        let mut renewing = Renewing { place: self.place.as_ref(), state: &mut state, outside };
        renew(&mut renewing)
            .or_else(|error| state.current.issued().filter(|issued| issued.is_valid(outside.now())).ok_or(error))
    }
}

impl State {
    /// Another process may have renewed the login, and then the tokens known here are worth nothing any more.
    fn read_again(&mut self, place: &Place) {
        let configuration = Configuration::load(&place.path, &mut Vec::new()).ok().flatten();
        let profile = configuration.as_ref().and_then(|configuration| configuration.profile(&place.profile));
        if let Some(found) = profile.map(Kept::of).filter(|found| *found != self.on_disk) {
            self.on_disk = found.clone();
            self.current = found;
        }
    }
}

impl Renewing<'_> {
    /// What there is of the login.
    pub(in crate::profile) fn kept(&self) -> &Kept {
        &self.state.current
    }

    /// Keeps what a step brought, for this process and, if the file can be written, for others.
    pub(in crate::profile) fn keep(&mut self, change: impl FnOnce(&mut Kept)) {
        change(&mut self.state.current);
        let Some(place) = self.place else { return };
        let State { on_disk, current, .. } = &*self.state;
        let written = ConfigFile::new(&place.path)
            .update(|document| Ok(current.write_changes(on_disk, document, &place.profile, place.mode)?));
        match written {
            Ok(Some(written)) => self.state.on_disk = written,
            Ok(None) => {}
            Err(error) if !self.state.is_told => {
                self.state.is_told = true;
                let profile = &place.profile;
                self.outside.tell(&format!("note: the renewed login of profile '{profile}' is not kept: {error}"));
            }
            Err(_) => {}
        }
    }
}

impl Place {
    /// The lock of all logins of the file; `None` where none can be had, or the wait gets too long.
    fn lock(&self) -> Option<File> {
        let path = fs::canonicalize(&self.path).ok()?;
        let name = path.file_name()?.to_string_lossy().into_owned();
        let path = path.with_file_name(format!(".{name}.kms-cli.login.lock"));
        disk::lock(&path, LONGEST_WAIT)
    }
}
