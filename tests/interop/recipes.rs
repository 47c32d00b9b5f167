//! The recipe of the guide for pytest, run as it stands there.

use std::path::Path;
use std::process::Command;

use crate::install;

#[test]
fn the_pytest_recipe_works() {
    let Some(python) = install::python() else { return };
    let dir = tempfile::tempdir().unwrap();
    let recipe = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/interop/scripts/pytest");
    for name in ["conftest.py", "kms.toml", "test_app.py"] {
        std::fs::copy(recipe.join(name), dir.path().join(name)).unwrap();
    }
    let output = Command::new(python)
        .args(["-m", "pytest", "-q", "-p", "no:cacheprovider"])
        .env("KMS_CLI", env!("CARGO_BIN_EXE_kms-cli"))
        .env("HOME", dir.path())
        .current_dir(dir.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("4 passed"), "{said}");
    assert!(!dir.path().join(".local").exists());
}
