//! Links the few lines of C that keep a closed standard output an error; Rust's runtime hides it otherwise.

fn main() {
    const SOURCE: &str = "src/closed_stdout/closed_stdout.c";
    println!("cargo::rerun-if-changed={SOURCE}");
    if std::env::var_os("CARGO_CFG_UNIX").is_some() {
        for object in cc::Build::new().file(SOURCE).compile_intermediates() {
            println!("cargo::rustc-link-arg-bins={}", object.display());
        }
    }
}
