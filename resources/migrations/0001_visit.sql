-- The working copy of every visit, its audit log, and the signed revisions as frozen bytes.
-- Runs inside one transaction; never edited after release.
PRAGMA application_id = 1299541113;
PRAGMA user_version = 1;

-- id: SHA-256 of the bytes
CREATE TABLE framework (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 64),
    bytes BLOB NOT NULL,
    added_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE visit (
    id TEXT NOT NULL PRIMARY KEY,
    begun_ms INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    purpose TEXT NOT NULL CHECK (purpose IN ('evaluation', 'practice', 'synthetic')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'signed', 'delivering', 'delivered', 'received',
                                         'refused', 'discarded')),
    supersedes_content_id TEXT,
    supersedes_reason TEXT,
    cycle_id TEXT,
    cycle_programme TEXT,
    cycle_programme_version INTEGER,
    framework_id TEXT NOT NULL REFERENCES framework (id) ON DELETE RESTRICT,
    city_code TEXT NOT NULL,
    city_name_en TEXT NOT NULL,
    city_name_hi TEXT NOT NULL,
    city_state_en TEXT NOT NULL,
    city_state_hi TEXT NOT NULL,
    city_zone_en TEXT NOT NULL,
    city_zone_hi TEXT NOT NULL,
    site TEXT NOT NULL,
    from_date TEXT,
    to_date TEXT,
    acknowledgement_file TEXT,
    acknowledgement_sha256 TEXT,
    acknowledgement_basis TEXT,
    acknowledgement_person TEXT,
    discard_reason TEXT NOT NULL
) STRICT;
CREATE INDEX visit_framework_id_idx ON visit (framework_id);

CREATE TABLE person (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('lead', 'member', 'city', 'met')),
    name TEXT NOT NULL,
    identity TEXT,
    designation TEXT NOT NULL,
    organisation TEXT NOT NULL,
    interview_role TEXT,
    joins_date TEXT,
    leaves_date TEXT,
    leave_reason TEXT NOT NULL,
    interest TEXT,
    declared_ms INTEGER,
    PRIMARY KEY (visit_id, id)
) STRICT, WITHOUT ROWID;

-- present: a JSON list of persons' ids, in order of entry
CREATE TABLE meeting (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('opening', 'closing')),
    held_date TEXT,
    note TEXT NOT NULL,
    present TEXT NOT NULL,
    PRIMARY KEY (visit_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_answer (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    fact TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value IN (0, 1)),
    reason TEXT NOT NULL,
    by_person TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (visit_id, fact)
) STRICT, WITHOUT ROWID;

-- person_id null: the team's answer. answer '' : none. interviewed: a JSON list of codes.
-- consensus: JSON {"dissent":[[person, text], …],"reason":…}, null without one
CREATE TABLE response (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    person_id TEXT,
    answer TEXT NOT NULL CHECK (answer IN ('', '1', '2', '3', '4', '5', 'NA', 'NE', 'NS')),
    reason TEXT NOT NULL,
    gate_reason TEXT NOT NULL,
    note TEXT NOT NULL,
    measure_n INTEGER,
    measure_d INTEGER CHECK (measure_d > 0),
    interviewed TEXT NOT NULL,
    by_person TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    claimed TEXT NOT NULL CHECK (claimed IN ('', '1', '2', '3', '4', '5')),
    consensus TEXT,
    FOREIGN KEY (visit_id, person_id) REFERENCES person (visit_id, id)
        ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE UNIQUE INDEX response_team_idx ON response (visit_id, question) WHERE person_id IS NULL;
CREATE UNIQUE INDEX response_own_idx ON response (visit_id, question, person_id)
    WHERE person_id IS NOT NULL;
CREATE INDEX response_visit_id_person_id_idx ON response (visit_id, person_id)
    WHERE person_id IS NOT NULL;

-- sha256 '' : seen only. capture_device null: no capture data. A removed item keeps its bytes until signing
CREATE TABLE evidence (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    caption TEXT NOT NULL,
    source TEXT NOT NULL,
    dated_date TEXT,
    sha256 TEXT NOT NULL,
    size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),
    media_type TEXT NOT NULL,
    original_name TEXT NOT NULL,
    capture_local TEXT,
    capture_offset_min INTEGER,
    capture_lat_e7 INTEGER,
    capture_lon_e7 INTEGER,
    capture_device TEXT,
    seen_by TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_ms INTEGER NOT NULL,
    withdrawn_by TEXT,
    withdrawn_ms INTEGER,
    withdrawn_reason TEXT,
    is_removed INTEGER NOT NULL CHECK (is_removed IN (0, 1)),
    PRIMARY KEY (visit_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_sha256_idx ON evidence (sha256) WHERE sha256 <> '';

CREATE TABLE evidence_link (
    visit_id TEXT NOT NULL,
    evidence_id TEXT NOT NULL,
    question TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (visit_id, evidence_id, question),
    FOREIGN KEY (visit_id, evidence_id) REFERENCES evidence (visit_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- question '' : on the visit. evidence: a JSON list of ids
CREATE TABLE remark (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    question TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('closing', 'reply')),
    agree TEXT NOT NULL,
    text TEXT NOT NULL,
    by_person TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    PRIMARY KEY (visit_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE waiver (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    position INTEGER NOT NULL,
    person TEXT NOT NULL,
    reason TEXT NOT NULL,
    by_person TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (visit_id, role)
) STRICT, WITHOUT ROWID;

-- Questions to come back to: durable, in no log and no bundle
CREATE TABLE flag (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    PRIMARY KEY (visit_id, question)
) STRICT, WITHOUT ROWID;

-- Where the window stands in a visit: question, cursor, filters
CREATE TABLE ui_state (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (visit_id, name)
) STRICT, WITHOUT ROWID;

-- Text that is being written and is not recorded yet; object as in the audit log
CREATE TABLE draft_text (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    object TEXT NOT NULL,
    text TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (visit_id, object)
) STRICT, WITHOUT ROWID;

-- One audit chain on one laptop. is_current: new lines go here. is_copied: the mark of a backup or
-- copy; the first write to the visit begins a chain of its own. line_count, head: where the last
-- line left it, so that a log whose end is cut off is noticed
CREATE TABLE chain (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 8),
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE RESTRICT,
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
    is_copied INTEGER NOT NULL CHECK (is_copied IN (0, 1)),
    line_count INTEGER NOT NULL CHECK (line_count >= 0),
    head TEXT NOT NULL CHECK (length(head) = 64)
) STRICT, WITHOUT ROWID;
CREATE INDEX chain_visit_id_idx ON chain (visit_id);
CREATE UNIQUE INDEX chain_current_idx ON chain (visit_id) WHERE is_current = 1;

-- The lines' very bytes, without LF
CREATE TABLE audit_line (
    chain_id TEXT NOT NULL REFERENCES chain (id) ON DELETE RESTRICT,
    seq INTEGER NOT NULL CHECK (seq >= 1),
    line BLOB NOT NULL,
    PRIMARY KEY (chain_id, seq)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER audit_line_update BEFORE UPDATE ON audit_line
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;
CREATE TRIGGER audit_line_delete BEFORE DELETE ON audit_line
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;

-- A signed revision, byte for byte
CREATE TABLE revision (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE RESTRICT,
    number INTEGER NOT NULL CHECK (number >= 1),
    content_id TEXT NOT NULL CHECK (length(content_id) = 64),
    city_code TEXT NOT NULL,
    frozen_ms INTEGER NOT NULL,
    PRIMARY KEY (visit_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE revision_file (
    visit_id TEXT NOT NULL,
    revision_number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (visit_id, revision_number, position),
    FOREIGN KEY (visit_id, revision_number) REFERENCES revision (visit_id, number)
        ON DELETE RESTRICT
) STRICT;
CREATE TRIGGER revision_file_update BEFORE UPDATE ON revision_file
BEGIN
    SELECT RAISE(ABORT, 'a signed revision is never changed');
END;

CREATE TABLE revision_evidence (
    visit_id TEXT NOT NULL,
    revision_number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),
    crc INTEGER NOT NULL,
    PRIMARY KEY (visit_id, revision_number, position),
    FOREIGN KEY (visit_id, revision_number) REFERENCES revision (visit_id, number)
        ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;

-- Where files of a visit went beyond this folder; visit_id null: a copy of the whole folder
CREATE TABLE outside_copy (
    id INTEGER PRIMARY KEY,
    visit_id TEXT REFERENCES visit (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX outside_copy_visit_id_idx ON outside_copy (visit_id);
CREATE INDEX revision_evidence_sha256_idx ON revision_evidence (sha256);
