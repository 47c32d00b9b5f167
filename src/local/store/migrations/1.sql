CREATE TABLE identity (
    only_row          INTEGER PRIMARY KEY CHECK (only_row = 1),
    region            TEXT NOT NULL,
    account_id        TEXT NOT NULL,
    access_key_id     TEXT NOT NULL,
    sealed_secret     BLOB NOT NULL
) STRICT;

CREATE TABLE keys (
    seq               INTEGER PRIMARY KEY AUTOINCREMENT,
    id                TEXT NOT NULL UNIQUE,
    spec              TEXT NOT NULL,
    usage             TEXT NOT NULL,
    origin            TEXT NOT NULL,
    protection_level  TEXT NOT NULL,
    state             TEXT NOT NULL,
    description       TEXT NOT NULL,
    created_at        INTEGER NOT NULL,
    delete_at         INTEGER,
    primary_version   TEXT,
    last_rotated_at   INTEGER,
    CHECK ((state = 'PendingDeletion') = (delete_at IS NOT NULL))
) STRICT;
CREATE INDEX keys_to_delete ON keys (delete_at) WHERE delete_at IS NOT NULL;

CREATE TABLE key_versions (
    seq               INTEGER PRIMARY KEY AUTOINCREMENT,
    id                TEXT NOT NULL UNIQUE,
    key_id            TEXT NOT NULL REFERENCES keys (id) ON DELETE CASCADE,
    created_at        INTEGER NOT NULL,
    sealed_material   BLOB NOT NULL
) STRICT;
CREATE INDEX key_versions_of_key ON key_versions (key_id, seq);

CREATE TABLE aliases (
    seq               INTEGER PRIMARY KEY AUTOINCREMENT,
    name              TEXT NOT NULL UNIQUE,
    key_id            TEXT NOT NULL REFERENCES keys (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX aliases_of_key ON aliases (key_id, seq);
