//! The floors of the house: imports between the top-level modules go down only, and never in a circle.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::path::Path;

/// The top-level modules by floor, the highest first. A new module has to be placed here.
const FLOORS: &[&[&str]] =
    &[&["main"], &["cli", "commands"], &["client", "gateway", "profile", "output", "local"], &["wire"], &["catalog"]];

/// What may not be imported although the floors would allow it.
const FORBIDDEN: &[(&str, &str)] = &[("local", "client"), ("local", "cli"), ("cli", "commands")];

/// A source file: its path below `src/` and its text.
struct Source {
    path: String,
    text: String,
}

/// One mention of another top-level module.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Import {
    from: String,
    to: String,
    place: String,
}

impl fmt::Display for Import {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} uses {}: {}", self.from, self.to, self.place)
    }
}

/// The top-level module that a file belongs to.
fn module_of(path: &str) -> &str {
    path.split('/').next().unwrap_or(path).trim_end_matches(".rs")
}

/// Every `crate::x` and `kms_cli::x` of a file, in `use` lines (groups too) and inline.
fn imports(source: &Source) -> Vec<Import> {
    let from = module_of(&source.path);
    let code = without_comments(&source.text);
    let mut found = Vec::new();
    for root in ["crate::", "kms_cli::"] {
        for (at, _) in code.match_indices(root) {
            if code[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_') {
                continue;
            }
            let number = code[..at].matches('\n').count();
            let line = source.text.lines().nth(number).unwrap_or_default().trim();
            for to in roots(&code[at + root.len()..]).into_iter().filter(|to| to != from) {
                let place = format!("src/{}:{}: {line}", source.path, number + 1);
                found.push(Import { from: from.to_owned(), to, place });
            }
        }
    }
    found
}

/// The first names of a path: one, or those of a group `{local, profile::Flags}`.
fn roots(path: &str) -> Vec<String> {
    let name = |text: &str| text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
    let Some(group) = path.strip_prefix('{') else { return vec![name(path)] };
    let mut names = Vec::new();
    let mut depth = 0;
    let mut is_start = true;
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => is_start = true,
            _ if letter.is_whitespace() => {}
            _ if is_start => {
                names.push(name(&group[at..]));
                is_start = false;
            }
            _ => {}
        }
    }
    names
}

/// The text with line comments blanked out, so that line numbers stay.
fn without_comments(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

fn floor_of(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

/// Every import that goes up, is forbidden, or touches a module without a floor.
fn violations(imports: &[Import]) -> Vec<String> {
    let is_wrong = |import: &&Import| {
        let is_down = match (floor_of(&import.from), floor_of(&import.to)) {
            (Some(from), Some(to)) => from <= to,
            _ => false,
        };
        !is_down || FORBIDDEN.contains(&(import.from.as_str(), import.to.as_str()))
    };
    imports.iter().filter(is_wrong).map(ToString::to_string).collect()
}

/// The modules on a circle of imports, in order; empty when there is none.
fn circle(imports: &[Import]) -> Vec<String> {
    let mut edges: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for import in imports {
        edges.entry(&import.from).or_default().insert(&import.to);
    }
    edges.keys().find_map(|start| way_back(start, &edges, &mut vec![*start])).unwrap_or_default()
}

fn way_back(start: &str, edges: &BTreeMap<&str, BTreeSet<&str>>, way: &mut Vec<&str>) -> Option<Vec<String>> {
    let last = *way.last()?;
    for next in edges.get(last).into_iter().flatten() {
        if *next == start {
            return Some(way.iter().map(|name| (*name).to_owned()).collect());
        }
        if !way.contains(next) {
            let mut longer = [way.as_slice(), &[*next]].concat();
            if let Some(found) = way_back(start, edges, &mut longer) {
                return Some(found);
            }
        }
    }
    None
}

/// The sources of the crate. `lib.rs` only lists the modules, and a build script is no part of the program.
fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let below = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
                sources.push(Source { path: below, text: fs::read_to_string(&path).unwrap() });
            }
        }
    }
    let is_build_script = |source: &Source| source.path.ends_with("/build.rs");
    sources.retain(|source| source.path != "lib.rs" && !is_build_script(source));
    sources.sort_by(|left, right| left.path.cmp(&right.path));
    sources
}

fn made_up(files: &[(&str, &str)]) -> Vec<Import> {
    let source = |(path, text): &(&str, &str)| Source { path: (*path).to_owned(), text: (*text).to_owned() };
    files.iter().map(source).flat_map(|source| imports(&source)).collect()
}

#[test]
fn imports_go_down_only() {
    let imports: Vec<Import> = sources().iter().flat_map(imports).collect();
    assert!(imports.len() > 50, "only {} imports were found", imports.len());
    let violations = violations(&imports);
    assert!(violations.is_empty(), "\n{}\n", violations.join("\n"));
}

#[test]
fn imports_make_no_circle() {
    let imports: Vec<Import> = sources().iter().flat_map(imports).collect();
    let circle = circle(&imports);
    let is_on_it = |import: &&Import| circle.contains(&import.from) && circle.contains(&import.to);
    let lines: Vec<String> = imports.iter().filter(is_on_it).map(ToString::to_string).collect();
    assert!(circle.is_empty(), "{}\n{}\n", circle.join(" -> "), lines.join("\n"));
}

#[test]
fn every_module_has_its_floor() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let lib = fs::read_to_string(root.join("lib.rs")).unwrap();
    let of_lib = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let files = sources();
    let modules: BTreeSet<&str> = files.iter().map(|source| module_of(&source.path)).chain(of_lib).collect();
    assert!(modules.len() >= 8, "{modules:?}");
    for module in modules {
        assert!(floor_of(module).is_some(), "{module} has no floor: place it in FLOORS");
    }
}

#[test]
fn the_check_finds_an_import_that_goes_up() {
    let imports = made_up(&[
        ("wire/v1.rs", "use crate::catalog;\n\nfn f() {\n    crate::client::call();\n}\n"),
        ("client/mod.rs", "use crate::wire::Request;\n"),
    ]);
    assert_eq!(violations(&imports), ["wire uses client: src/wire/v1.rs:4: crate::client::call();"]);
}

#[test]
fn the_check_finds_names_in_groups() {
    let text = "pub(super) use crate::{\n    cli::{self, Wrong},\n    wire,\n    local::{Kms, store::{Store}},\n};\n";
    let names: Vec<String> = made_up(&[("output/mod.rs", text)]).into_iter().map(|import| import.to).collect();
    assert_eq!(names, ["cli", "wire", "local"]);
}

#[test]
fn the_check_knows_what_is_forbidden_on_one_floor() {
    let imports = made_up(&[
        ("cli/mod.rs", "use crate::commands::main;"),
        ("local/kms.rs", "use crate::client::Client; // use crate::cli::Input;"),
        ("local/front.rs", "use crate::cli::Input;"),
        ("commands/mod.rs", "use crate::cli;"),
    ]);
    let expected = [
        "cli uses commands: src/cli/mod.rs:1: use crate::commands::main;",
        "local uses client: src/local/kms.rs:1: use crate::client::Client; // use crate::cli::Input;",
        "local uses cli: src/local/front.rs:1: use crate::cli::Input;",
    ];
    assert_eq!(violations(&imports), expected);
}

#[test]
fn the_check_finds_a_module_without_a_floor() {
    let imports = made_up(&[("catalog/mod.rs", "use crate::helpers::x;"), ("helpers.rs", "use crate::catalog;")]);
    assert_eq!(violations(&imports).len(), 2);
}

#[test]
fn the_check_finds_a_circle() {
    let long = made_up(&[
        ("client/mod.rs", "use crate::profile::Caller;"),
        ("profile/mod.rs", "use crate::output::Failure;"),
        ("output/mod.rs", "fn f() -> crate::client::Client {}"),
    ]);
    assert_eq!(circle(&long), ["client", "profile", "output"]);
    assert!(violations(&long).is_empty());
    assert!(circle(&long[..2]).is_empty());
}

#[test]
fn the_check_leaves_a_modules_own_paths_alone() {
    assert!(made_up(&[("local/store/rows.rs", "use crate::local::engine::Store;\nuse mycrate::cli::X;")]).is_empty());
}
