-- Keys of every kind: rotation, imported material, instances, protection against deletion, policies. A key is found by
-- its id in one step, and so is its version, because the tables are sorted by it. `seq` counts the keys, and the
-- versions of each key, in the order in which they were made.
CREATE TABLE new_keys (
    id                      TEXT NOT NULL PRIMARY KEY,
    seq                     INTEGER NOT NULL UNIQUE,
    spec                    TEXT NOT NULL,
    usage                   TEXT NOT NULL,
    origin                  TEXT NOT NULL,
    protection_level        TEXT NOT NULL,
    state                   TEXT NOT NULL,
    description             TEXT NOT NULL,
    created_at              INTEGER NOT NULL,
    delete_at               INTEGER,
    primary_version         TEXT,
    last_rotated_at         INTEGER,
    instance_id             TEXT,
    storage                 TEXT,
    rotation_interval       INTEGER,
    material_expires_at     INTEGER,
    sealed_material_digest  BLOB,
    deletion_protection     TEXT,
    policy                  TEXT,
    -- When the clock next changes something about the key: it rotates, its material expires, or it is gone.
    due_at                  INTEGER,
    CHECK ((state = 'PendingDeletion') = (delete_at IS NOT NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO new_keys (
    id, seq, spec, usage, origin, protection_level, state, description, created_at, delete_at, primary_version,
    last_rotated_at, due_at
) SELECT
    id, seq, spec, usage, origin, protection_level, state, description, created_at, delete_at, primary_version,
    last_rotated_at, delete_at
FROM keys;

-- A version of a key that waits for its material has none.
CREATE TABLE new_key_versions (
    id                TEXT NOT NULL PRIMARY KEY,
    key_id            TEXT NOT NULL REFERENCES new_keys (id) ON DELETE CASCADE,
    seq               INTEGER NOT NULL,
    created_at        INTEGER NOT NULL,
    sealed_material   BLOB,
    UNIQUE (key_id, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO new_key_versions (id, key_id, seq, created_at, sealed_material)
    SELECT id, key_id, seq, created_at, sealed_material FROM key_versions;

-- As it was, but for the table that it refers to.
CREATE TABLE new_aliases (
    seq               INTEGER PRIMARY KEY AUTOINCREMENT,
    name              TEXT NOT NULL UNIQUE,
    key_id            TEXT NOT NULL REFERENCES new_keys (id) ON DELETE CASCADE
) STRICT;
INSERT INTO new_aliases (seq, name, key_id) SELECT seq, name, key_id FROM aliases;

-- In this order: to drop a table deletes what refers to its rows.
DROP TABLE aliases;
DROP TABLE key_versions;
DROP TABLE keys;
ALTER TABLE new_keys RENAME TO keys;
ALTER TABLE new_key_versions RENAME TO key_versions;
ALTER TABLE new_aliases RENAME TO aliases;
CREATE INDEX keys_due ON keys (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX keys_of_instance ON keys (instance_id, seq) WHERE instance_id IS NOT NULL;
CREATE INDEX aliases_of_key ON aliases (key_id, seq);

CREATE TABLE key_tags (
    key_id            TEXT NOT NULL REFERENCES keys (id) ON DELETE CASCADE,
    name              TEXT NOT NULL,
    value             TEXT NOT NULL,
    PRIMARY KEY (key_id, name)
) STRICT, WITHOUT ROWID;

-- What GetParametersForImport has handed out: the private half of each wrapping key, until its token expires.
CREATE TABLE import_tokens (
    id                BLOB PRIMARY KEY,
    key_id            TEXT NOT NULL REFERENCES keys (id) ON DELETE CASCADE,
    scheme            TEXT NOT NULL,
    expires_at        INTEGER NOT NULL,
    sealed_key        BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX import_tokens_due ON import_tokens (expires_at);

CREATE TABLE secrets (
    seq               INTEGER PRIMARY KEY AUTOINCREMENT,
    name              TEXT NOT NULL UNIQUE,
    type              TEXT NOT NULL,
    description       TEXT NOT NULL,
    encryption_key    TEXT,
    instance_id       TEXT,
    created_at        INTEGER NOT NULL,
    updated_at        INTEGER NOT NULL,
    delete_at         INTEGER,
    rotation_interval INTEGER,
    next_rotation_at  INTEGER,
    last_rotated_at   INTEGER,
    extended_config   TEXT,
    policy            TEXT,
    -- When the clock next changes something about the secret: it rotates or is gone.
    due_at            INTEGER
) STRICT;
CREATE INDEX secrets_due ON secrets (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX secrets_of_instance ON secrets (instance_id, seq) WHERE instance_id IS NOT NULL;

CREATE TABLE secret_versions (
    seq               INTEGER PRIMARY KEY AUTOINCREMENT,
    secret_name       TEXT NOT NULL REFERENCES secrets (name) ON DELETE CASCADE,
    id                TEXT NOT NULL,
    data_type         TEXT NOT NULL,
    created_at        INTEGER NOT NULL,
    sealed_data       BLOB NOT NULL,
    UNIQUE (secret_name, id)
) STRICT;

-- A stage points at one version of its secret.
CREATE TABLE secret_stages (
    secret_name       TEXT NOT NULL REFERENCES secrets (name) ON DELETE CASCADE,
    stage             TEXT NOT NULL,
    version_id        TEXT NOT NULL,
    PRIMARY KEY (secret_name, stage)
) STRICT, WITHOUT ROWID;
CREATE INDEX secret_stages_of_version ON secret_stages (secret_name, version_id);

CREATE TABLE secret_tags (
    secret_name       TEXT NOT NULL REFERENCES secrets (name) ON DELETE CASCADE,
    name              TEXT NOT NULL,
    value             TEXT NOT NULL,
    PRIMARY KEY (secret_name, name)
) STRICT, WITHOUT ROWID;

-- Things that are a name and a few properties: KMS instances, network rules, policies, application access points,
-- client keys. The properties are JSON.
CREATE TABLE records (
    seq               INTEGER PRIMARY KEY AUTOINCREMENT,
    kind              TEXT NOT NULL,
    name              TEXT NOT NULL,
    properties        TEXT NOT NULL,
    UNIQUE (kind, name)
) STRICT;
CREATE INDEX records_of_kind ON records (kind, seq);

-- How many members the whole lists have in each block of 256 numbers, so that neither their number nor a far page has
-- to be counted out. A block without members has no row.
CREATE TABLE list_blocks (
    list              TEXT NOT NULL,
    block             INTEGER NOT NULL,
    members           INTEGER NOT NULL,
    PRIMARY KEY (list, block)
) STRICT, WITHOUT ROWID;
INSERT INTO list_blocks SELECT 'keys', seq >> 8, COUNT(*) FROM keys GROUP BY seq >> 8;
INSERT INTO list_blocks SELECT 'aliases', seq >> 8, COUNT(*) FROM aliases GROUP BY seq >> 8;

CREATE TRIGGER keys_counted AFTER INSERT ON keys BEGIN
    INSERT INTO list_blocks (list, block, members) VALUES ('keys', new.seq >> 8, 1)
        ON CONFLICT DO UPDATE SET members = members + 1;
END;
CREATE TRIGGER keys_discounted AFTER DELETE ON keys BEGIN
    UPDATE list_blocks SET members = members - 1 WHERE list = 'keys' AND block = old.seq >> 8;
    DELETE FROM list_blocks WHERE list = 'keys' AND block = old.seq >> 8 AND members = 0;
END;

CREATE TRIGGER aliases_counted AFTER INSERT ON aliases BEGIN
    INSERT INTO list_blocks (list, block, members) VALUES ('aliases', new.seq >> 8, 1)
        ON CONFLICT DO UPDATE SET members = members + 1;
END;
CREATE TRIGGER aliases_discounted AFTER DELETE ON aliases BEGIN
    UPDATE list_blocks SET members = members - 1 WHERE list = 'aliases' AND block = old.seq >> 8;
    DELETE FROM list_blocks WHERE list = 'aliases' AND block = old.seq >> 8 AND members = 0;
END;

CREATE TRIGGER secrets_counted AFTER INSERT ON secrets BEGIN
    INSERT INTO list_blocks (list, block, members) VALUES ('secrets', new.seq >> 8, 1)
        ON CONFLICT DO UPDATE SET members = members + 1;
END;
CREATE TRIGGER secrets_discounted AFTER DELETE ON secrets BEGIN
    UPDATE list_blocks SET members = members - 1 WHERE list = 'secrets' AND block = old.seq >> 8;
    DELETE FROM list_blocks WHERE list = 'secrets' AND block = old.seq >> 8 AND members = 0;
END;
