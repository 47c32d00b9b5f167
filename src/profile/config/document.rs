//! The text of the configuration file as something that can be changed: only what is changed is written anew, and
//! every other byte, unknown keys among them, stays as it is.

use zeroize::Zeroizing;

use super::json_text::{self, Container, Item};
use crate::profile::fields::{FIELDS, Field, Kind};

/// The key of a profile's name.
const NAME: &str = "name";
const CURRENT: &str = "current";
const PROFILES: &str = "profiles";

/// A file without profiles, as the official CLI lays it out.
const EMPTY: &str = "{\n\t\"current\": \"\",\n\t\"profiles\": [],\n\t\"meta_path\": \"\"\n}\n";

/// The configuration: the profiles and which of them is current. It holds secrets, so there is no `Debug`.
pub struct Document {
    text: Zeroizing<String>,
}

/// What is wrong with a text, and where. Neither holds anything of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {problem}")]
pub struct Flaw {
    /// The line, from one.
    pub line: usize,
    /// The column, from one.
    pub column: usize,
    /// What is wrong there.
    pub problem: &'static str,
}

/// A change that cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Impossible {
    /// There is no such profile.
    #[error("unknown profile '{0}'")]
    UnknownProfile(String),
    /// A profile holds a text that is none.
    #[error("profile '{0}' holds text that is not valid Unicode")]
    NotText(String),
    /// A value is none that its field can have. The text does not quote it.
    #[error("{} must be {}", .0, kind_name(.0))]
    WrongKind(&'static str),
}

fn kind_name(key: &str) -> &'static str {
    match FIELDS.iter().find(|field| field.key == key).map(|field| field.kind) {
        Some(Kind::Switch) => "true or false",
        Some(Kind::Integer) => "a whole number",
        _ => "text",
    }
}

impl Default for Document {
    /// No profiles.
    fn default() -> Self {
        Self { text: Zeroizing::new(EMPTY.to_owned()) }
    }
}

impl Document {
    /// Reads a text.
    ///
    /// # Errors
    /// When it could not be changed without a loss: it is not JSON in UTF-8, a key stands twice, or something is not
    /// of the kind it should be.
    pub fn parse(bytes: &[u8]) -> Result<Self, Flaw> {
        if bytes.starts_with(b"\xef\xbb\xbf") {
            return Err(Flaw { line: 1, column: 1, problem: "it begins with a byte order mark" });
        }
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            flaw(&Zeroizing::new(valid.into_owned()), error.valid_up_to(), "it is not UTF-8")
        })?;
        // The parser's own message may quote what it read, so only the place is passed on.
        serde_json::from_str::<serde::de::IgnoredAny>(text).map_err(|error| Flaw {
            line: error.line().max(1),
            column: error.column().max(1),
            problem: "it is not valid JSON",
        })?;
        check(text)?;
        Ok(Self { text: Zeroizing::new(text.to_owned()) })
    }

    /// The text, which holds secrets.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The name of the current profile, which may be empty and need not exist.
    pub fn current(&self) -> String {
        let current = self.root().member(&self.text, CURRENT).map(|item| self.read(item));
        current.flatten().map(|current| current.to_string()).unwrap_or_default()
    }

    /// Makes a profile current. It need not exist.
    pub fn set_current(&mut self, name: &str) {
        if self.current() != name || self.root().member(&self.text, CURRENT).is_none() {
            self.put(&self.root(), CURRENT, 0, &json_text::quoted(name));
        }
    }

    /// The names of the profiles, in the order of the file.
    pub fn names(&self) -> Vec<String> {
        self.profiles().into_iter().map(|profile| self.name(&profile)).collect()
    }

    /// Whether there is such a profile.
    pub fn has(&self, profile: &str) -> bool {
        self.find(profile).is_some()
    }

    /// The value of a field; `None` when it is absent, empty or `null`. Numbers and booleans come as they are written.
    pub fn get(&self, profile: &str, field: &Field) -> Option<Zeroizing<String>> {
        let profile = self.find(profile)?;
        let item = profile.member(&self.text, field.key)?;
        self.read(item).filter(|value| !value.is_empty())
    }

    /// The members of a profile as JSON, unknown ones as well; `None` when there is no such profile.
    pub fn profile(&self, profile: &str) -> Option<serde_json::Map<String, serde_json::Value>> {
        serde_json::from_str(self.profile_text(profile)?).ok()
    }

    /// The text of a profile, which holds secrets.
    pub(in crate::profile) fn profile_text(&self, profile: &str) -> Option<&str> {
        let position = self.names().iter().position(|name| name == profile)?;
        let item = self.list()?.items.into_iter().nth(position)?;
        Some(&self.text[item.value])
    }

    /// The first field of a profile whose value is of another kind than it should be.
    pub(in crate::profile) fn field_of_other_kind(&self, profile: &str) -> Option<&'static Field> {
        let profile = self.find(profile)?;
        let is_wrong = |field: &&Field| {
            let item = profile.member(&self.text, field.key);
            item.is_some_and(|item| !is_of_kind(&self.text[item.value.clone()], field.kind))
        };
        FIELDS.into_iter().find(is_wrong)
    }

    /// Gives a field of a profile a value. A value that it has already keeps its spelling.
    ///
    /// # Errors
    /// When there is no such profile, or the field cannot have this value.
    pub fn set(&mut self, profile: &str, field: &Field, value: &str) -> Result<(), Impossible> {
        let container = self.find(profile).ok_or_else(|| Impossible::UnknownProfile(profile.to_owned()))?;
        let json = match field.kind {
            Kind::Text | Kind::Secret => json_text::quoted(value),
            Kind::Integer => Zeroizing::new(whole_number(value).ok_or(Impossible::WrongKind(field.key))?),
            Kind::Switch => match value.to_ascii_lowercase().as_str() {
                switch @ ("true" | "false") => Zeroizing::new(switch.to_owned()),
                _ => return Err(Impossible::WrongKind(field.key)),
            },
        };
        let is_same = |item: &Item| match field.kind {
            Kind::Text | Kind::Secret => self.is_text(item) && self.read(item).is_some_and(|found| *found == value),
            Kind::Integer | Kind::Switch => self.text[item.value.clone()] == **json,
        };
        if !container.member(&self.text, field.key).is_some_and(is_same) {
            let position = position(&container, &self.text, field);
            self.put(&container, field.key, position, &json);
        }
        Ok(())
    }

    /// Removes a field from a profile. Whether it was there is the answer.
    ///
    /// # Errors
    /// When there is no such profile.
    pub fn unset(&mut self, profile: &str, field: &Field) -> Result<bool, Impossible> {
        let container = self.find(profile).ok_or_else(|| Impossible::UnknownProfile(profile.to_owned()))?;
        let Some(position) = container.position(&self.text, field.key) else { return Ok(false) };
        self.text = container.without(&self.text, position);
        Ok(true)
    }

    /// Adds a profile without any field at the end, unless there is one of that name.
    pub fn add_profile(&mut self, name: &str) {
        if self.has(name) {
            return;
        }
        if self.list().is_none() {
            let root = self.root();
            let position = root.position(&self.text, CURRENT).map_or(0, |at| at + 1);
            self.text = root.with_member(&self.text, position, PROFILES, "[]");
        }
        if let Some(list) = self.list() {
            self.text = list.with_object(&self.text, NAME, &json_text::quoted(name));
        }
    }

    /// Removes every profile of that name. Whether there was one is the answer.
    pub fn remove_profile(&mut self, name: &str) -> bool {
        let mut is_found = false;
        while let Some(position) = self.names().iter().position(|found| found == name) {
            let Some(list) = self.list() else { break };
            self.text = list.without(&self.text, position);
            is_found = true;
        }
        is_found
    }

    fn put(&mut self, container: &Container, key: &str, position: usize, json: &str) {
        self.text = match container.member(&self.text, key) {
            Some(item) => json_text::replaced(&self.text, &item.value, json),
            None => container.with_member(&self.text, position, key, json),
        };
    }

    fn root(&self) -> Container {
        let root = Container::read(&self.text, json_text::root(&self.text));
        root.unwrap_or_else(|| unreachable!("a document is an object"))
    }

    fn list(&self) -> Option<Container> {
        let start = self.root().member(&self.text, PROFILES)?.value.start;
        Container::read(&self.text, start)
    }

    fn profiles(&self) -> Vec<Container> {
        let items = self.list().map(|list| list.items).unwrap_or_default();
        items.iter().filter_map(|item| Container::read(&self.text, item.value.start)).collect()
    }

    fn find(&self, name: &str) -> Option<Container> {
        self.profiles().into_iter().find(|profile| self.name(profile) == name)
    }

    fn name(&self, profile: &Container) -> String {
        let name = profile.member(&self.text, NAME).and_then(|item| self.read(item));
        name.map(|name| name.to_string()).unwrap_or_default()
    }

    fn is_text(&self, item: &Item) -> bool {
        self.text[item.value.clone()].starts_with('"')
    }

    /// A value as text; `None` for `null`.
    fn read(&self, item: &Item) -> Option<Zeroizing<String>> {
        let json = &self.text[item.value.clone()];
        match json {
            "null" => None,
            text if text.starts_with('"') => serde_json::from_str(text).ok().map(Zeroizing::new),
            other => Some(Zeroizing::new(other.to_owned())),
        }
    }
}

/// Whether a value is of a kind, or `null`, which counts as absent.
fn is_of_kind(json: &str, kind: Kind) -> bool {
    match kind {
        _ if json == "null" => true,
        Kind::Text | Kind::Secret => json.starts_with('"'),
        Kind::Integer => json.parse::<i64>().is_ok(),
        Kind::Switch => matches!(json, "true" | "false"),
    }
}

/// Where a new field goes: behind the last of those that the official CLI writes before it.
fn position(profile: &Container, text: &str, field: &Field) -> usize {
    let rank = |key: &str| match key {
        NAME => Some(0),
        _ => FIELDS.iter().position(|field| field.key == key).map(|at| at + 1),
    };
    let own = rank(field.key);
    let keys: Vec<String> = profile.keys(text).collect();
    let before = keys.iter().rposition(|key| rank(key).is_some_and(|rank| Some(rank) < own));
    before.map_or(0, |at| at + 1)
}

/// A whole number as JSON writes it.
fn whole_number(text: &str) -> Option<String> {
    text.parse::<i64>().ok().map(|number| number.to_string())
}

/// Looks for what would make a change ambiguous.
fn check(text: &str) -> Result<(), Flaw> {
    let start = json_text::root(text);
    let object = |at: usize, problem: &'static str| {
        let object = Container::read(text, at).filter(|_| text[at..].starts_with('{'));
        let object = object.ok_or_else(|| flaw(text, at, problem))?;
        match object.repeated_key(text) {
            Some(at) => Err(flaw(text, at, "this key stands twice")),
            None => Ok(object),
        }
    };
    let root = object(start, "it is not an object")?;
    text_of(&root, text, CURRENT, "current is not text")?;
    let Some(profiles) = root.member(text, PROFILES) else { return Ok(()) };
    let at = profiles.value.start;
    let list = Container::read(text, at).filter(|_| text[at..].starts_with('['));
    for item in list.ok_or_else(|| flaw(text, at, "profiles is not a list"))?.items {
        let profile = object(item.value.start, "this profile is not an object")?;
        text_of(&profile, text, NAME, "the name of this profile is not text")?;
    }
    Ok(())
}

fn text_of(object: &Container, text: &str, key: &str, problem: &'static str) -> Result<(), Flaw> {
    let value = object.member(text, key).map(|item| item.value.start);
    let is_wrong = |at: &usize| !text[*at..].starts_with(['"', 'n']);
    value.filter(is_wrong).map_or(Ok(()), |at| Err(flaw(text, at, problem)))
}

fn flaw(text: &str, at: usize, problem: &'static str) -> Flaw {
    let before = &text[..at];
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    Flaw { line: before.matches('\n').count() + 1, column: before[start..].chars().count() + 1, problem }
}
