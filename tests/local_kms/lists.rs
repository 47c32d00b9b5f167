//! Whole lists page by page: what is kept to find a page quickly never tells another story than the rows.

use std::path::Path;

use kms_cli::local::LocalKms;
use proptest::collection::vec;
use proptest::prelude::*;
use rusqlite::Connection;

use crate::support::Kms;

/// A change to the rows of a store.
#[derive(Debug, Clone)]
enum Change {
    /// So many new keys, each with an alias.
    Add(u32),
    /// The keys in this part of the list go, with their aliases.
    DeleteRange(u32, u32),
    /// Of every so many keys one goes, with its aliases.
    DeleteEach(u32),
    /// Of every so many aliases one goes.
    DeleteAliases(u32),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        3 => (1..1500u32).prop_map(Change::Add),
        1 => (0..3000u32, 1..1500u32).prop_map(|(first, count)| Change::DeleteRange(first, count)),
        1 => (1..9u32).prop_map(Change::DeleteEach),
        1 => (1..9u32).prop_map(Change::DeleteAliases),
    ]
}

fn apply(connection: &Connection, change: &Change) {
    const ADD: &str = "
        CREATE TEMP TABLE made AS
            WITH RECURSIVE numbers (number) AS (VALUES (1) UNION ALL SELECT number + 1 FROM numbers WHERE number < ?1)
            SELECT hex(randomblob(16)) AS id FROM numbers";
    const ADD_KEYS: &str = "
        INSERT INTO keys (id, seq, spec, usage, origin, protection_level, state, description, created_at)
            SELECT id, made.rowid + (SELECT COALESCE(MAX(seq), 0) FROM keys), 'Aliyun_AES_256', 'ENCRYPT/DECRYPT',
                   'Aliyun_KMS', 'SOFTWARE', 'Enabled', '', 0 FROM made";
    const ADD_ALIASES: &str = "INSERT INTO aliases (name, key_id) SELECT 'alias/' || id, id FROM made";
    let run = |sql: &str, values: &[u32]| connection.execute(sql, rusqlite::params_from_iter(values)).unwrap();
    match *change {
        Change::Add(count) => {
            run(ADD, &[count]);
            run(ADD_KEYS, &[]);
            run(ADD_ALIASES, &[]);
            run("DROP TABLE made", &[]);
        }
        Change::DeleteRange(first, count) => {
            run(
                "DELETE FROM keys WHERE seq IN (SELECT seq FROM keys ORDER BY seq LIMIT ?2 OFFSET ?1)",
                &[first, count],
            );
        }
        Change::DeleteEach(step) => {
            run("DELETE FROM keys WHERE seq % ?1 = 0", &[step]);
        }
        Change::DeleteAliases(step) => {
            run("DELETE FROM aliases WHERE seq % ?1 = 0", &[step]);
        }
    }
}

/// What a page holds and how many rows there are, counted out.
fn naive(connection: &Connection, table: &str, column: &str, number: u32, size: u32) -> (Vec<String>, i64) {
    let sql = format!("SELECT {column} FROM {table} ORDER BY seq LIMIT {size} OFFSET {}", (number - 1) * size);
    let mut rows = connection.prepare(&sql).unwrap();
    let rows = rows.query_map((), |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    let total = connection.query_row(&format!("SELECT COUNT(*) FROM {table}"), (), |row| row.get(0)).unwrap();
    (rows, total)
}

/// The same from the local KMS.
fn listed(kms: &Kms, action: &str, [list, member, field]: [&str; 3], number: u32, size: u32) -> (Vec<String>, i64) {
    let page = [("PageNumber", number.to_string()), ("PageSize", size.to_string())];
    let answer = kms.ok(action, &page.each_ref().map(|(name, value)| (*name, value.as_str())));
    let rows = answer[list][member].as_array().unwrap();
    let rows = rows.iter().map(|row| row[field].as_str().unwrap().to_owned()).collect();
    (rows, answer["TotalCount"].as_i64().unwrap())
}

fn open(dir: &Path) -> (Kms, Connection) {
    (Kms::of(LocalKms::open(dir).unwrap()), Connection::open(dir.join("kms.db")).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn every_page_is_what_counting_out_gives(
        changes in vec(change(), 1..7),
        pages in vec((1..80u32, 1..=100u32), 6),
    ) {
        let dir = tempfile::tempdir().unwrap();
        let (kms, connection) = open(dir.path());
        connection.pragma_update(None, "synchronous", "OFF").unwrap();
        for change in &changes {
            apply(&connection, change);
        }
        for (number, size) in pages.into_iter().chain([(1, 1), (1, 100)]) {
            let keys = listed(&kms, "ListKeys", ["Keys", "Key", "KeyId"], number, size);
            prop_assert_eq!(keys, naive(&connection, "keys", "id", number, size));
            let aliases = listed(&kms, "ListAliases", ["Aliases", "Alias", "AliasName"], number, size);
            prop_assert_eq!(aliases, naive(&connection, "aliases", "name", number, size));
        }
    }
}

#[test]
fn every_page_holds_what_comes_after_the_page_before() {
    let dir = tempfile::tempdir().unwrap();
    let (kms, connection) = open(dir.path());
    apply(&connection, &Change::Add(1111));
    apply(&connection, &Change::DeleteEach(3));
    let all: Vec<String> =
        (1..=8).flat_map(|number| listed(&kms, "ListKeys", ["Keys", "Key", "KeyId"], number, 100).0).collect();
    assert_eq!(all, naive(&connection, "keys", "id", 1, 2000).0);
    assert_eq!(all.len(), 741);
    assert_eq!(listed(&kms, "ListKeys", ["Keys", "Key", "KeyId"], 9, 100), (vec![], 741));
}

#[test]
fn an_emptied_list_leaves_no_counts_behind() {
    let dir = tempfile::tempdir().unwrap();
    let (kms, connection) = open(dir.path());
    apply(&connection, &Change::Add(1000));
    apply(&connection, &Change::DeleteEach(1));
    let counts: u32 = connection.query_row("SELECT COUNT(*) FROM list_blocks", (), |row| row.get(0)).unwrap();
    assert_eq!(counts, 0);
    assert_eq!(listed(&kms, "ListAliases", ["Aliases", "Alias", "AliasName"], 1, 10), (vec![], 0));
}
