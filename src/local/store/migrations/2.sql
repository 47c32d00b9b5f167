-- Keys of every kind: rotation, imported material, instances, protection against deletion, policies.
ALTER TABLE keys ADD COLUMN instance_id             TEXT;
ALTER TABLE keys ADD COLUMN storage                 TEXT;
ALTER TABLE keys ADD COLUMN rotation_interval       INTEGER;
ALTER TABLE keys ADD COLUMN material_expires_at     INTEGER;
ALTER TABLE keys ADD COLUMN sealed_material_digest  BLOB;
ALTER TABLE keys ADD COLUMN deletion_protection     TEXT;
ALTER TABLE keys ADD COLUMN policy                  TEXT;
-- When the clock next changes something about the key: it rotates, its material expires, or it is gone.
ALTER TABLE keys ADD COLUMN due_at                  INTEGER;
UPDATE keys SET due_at = delete_at;
CREATE INDEX keys_due ON keys (due_at) WHERE due_at IS NOT NULL;
DROP INDEX keys_to_delete;
CREATE INDEX keys_of_instance ON keys (instance_id, seq) WHERE instance_id IS NOT NULL;

-- A version of a key that waits for its material has none.
CREATE TABLE new_key_versions (
    seq               INTEGER PRIMARY KEY AUTOINCREMENT,
    id                TEXT NOT NULL UNIQUE,
    key_id            TEXT NOT NULL REFERENCES keys (id) ON DELETE CASCADE,
    created_at        INTEGER NOT NULL,
    sealed_material   BLOB
) STRICT;
INSERT INTO new_key_versions SELECT seq, id, key_id, created_at, sealed_material FROM key_versions;
DROP TABLE key_versions;
ALTER TABLE new_key_versions RENAME TO key_versions;
CREATE INDEX key_versions_of_key ON key_versions (key_id, seq);

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
