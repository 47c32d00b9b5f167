//! The README in Chinese keeps step with the one in English: what is not prose is the same in both.

use crate::documents::{blocks, page};

/// The tables of a page: each as its rows, each row as its cells.
fn tables(page: &str) -> Vec<Vec<Vec<&str>>> {
    let mut tables: Vec<Vec<Vec<&str>>> = Vec::new();
    let mut is_inside = false;
    for line in page.lines() {
        if let Some(row) = line.strip_prefix("| ").and_then(|line| line.strip_suffix(" |")) {
            if !is_inside {
                tables.push(Vec::new());
            }
            tables.last_mut().unwrap().push(row.split(" | ").collect());
        }
        is_inside = line.starts_with('|');
    }
    tables
}

/// The depths of the headings, in order.
fn outline(page: &str) -> Vec<usize> {
    let mut is_code = false;
    let mut depths = Vec::new();
    for line in page.lines() {
        is_code ^= line.starts_with("```");
        if !is_code && line.starts_with('#') {
            depths.push(line.chars().take_while(|letter| *letter == '#').count());
        }
    }
    depths
}

/// Where the links of a page lead.
fn links(page: &str) -> Vec<&str> {
    page.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect()
}

#[test]
fn the_commands_are_the_same() {
    let texts = |name: &str| -> Vec<String> { blocks(&page(name)).into_iter().map(|(_, text)| text).collect() };
    let english = texts("README.md");
    assert!(english.len() > 7, "{english:?}");
    assert_eq!(texts("README.zh-CN.md"), english);
}

#[test]
fn headings_links_and_tables_have_the_same_shape() {
    let (english, chinese) = (page("README.md"), page("README.zh-CN.md"));
    assert_eq!(outline(&chinese), outline(&english));
    let of_chinese: Vec<&str> = links(&chinese).into_iter().filter(|link| *link != "README.md").collect();
    let of_english: Vec<&str> = links(&english).into_iter().filter(|link| *link != "README.zh-CN.md").collect();
    assert_eq!(of_chinese, of_english);
    assert_eq!(links(&chinese)[0], "README.md");
    assert_eq!(links(&english)[0], "README.zh-CN.md");
    let shape = |page: &str| -> Vec<Vec<usize>> {
        tables(page).iter().map(|table| table.iter().map(Vec::len).collect()).collect()
    };
    assert_eq!(shape(&chinese), shape(&english));
}

#[test]
fn the_exit_codes_are_the_same() {
    let codes = |page: &str| -> Vec<String> {
        tables(page).last().unwrap().iter().skip(1).map(|row| row[0].to_owned()).collect()
    };
    assert_eq!(codes(&page("README.md")), ["0", "1", "2", "3", "4", "5", "6"]);
    assert_eq!(codes(&page("README.zh-CN.md")), codes(&page("README.md")));
}

/// What stands in code marks in a table is a name, an option or a command, and is not translated.
#[test]
fn what_is_code_in_the_tables_is_the_same() {
    let code = |page: &str| -> Vec<Vec<String>> {
        let rows = tables(page).into_iter().flatten();
        rows.map(|row| row.join(" | ").split('`').skip(1).step_by(2).map(str::to_owned).collect()).collect()
    };
    assert_eq!(code(&page("README.zh-CN.md")), code(&page("README.md")));
}
