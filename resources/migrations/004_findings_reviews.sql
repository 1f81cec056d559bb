-- SPDX-FileCopyrightText: The Đôn Đốc authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- @ findings: an inspection issue; `finding_group` is its heading, "A. Về thể chế"
CREATE TABLE findings (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    finding_group TEXT NOT NULL,
    issue TEXT NOT NULL,
    deadline_phrase TEXT NOT NULL,
    deadline_kind TEXT NOT NULL,
    deadline_due TEXT,
    deadline_exclusive INTEGER NOT NULL,
    deadline_every TEXT NOT NULL,
    deadline_from TEXT,
    deadline_confidence DOUBLE PRECISION NOT NULL,
    deadline_question TEXT NOT NULL,
    sheet_id INTEGER NOT NULL REFERENCES source_sheets (id),
    source_row INTEGER NOT NULL,
    source_ordinal TEXT NOT NULL,
    source_section TEXT NOT NULL,
    search_text TEXT NOT NULL
);

-- @ finding remedies
CREATE TABLE finding_remedies (
    finding_id INTEGER NOT NULL REFERENCES findings (id),
    position INTEGER NOT NULL,
    remedy TEXT NOT NULL,
    PRIMARY KEY (finding_id, position)
);

-- @ finding agencies: who is to remedy it; a name that was not matched stays as written
CREATE TABLE finding_agencies (
    finding_id INTEGER NOT NULL REFERENCES findings (id),
    position INTEGER NOT NULL,
    agency_id INTEGER REFERENCES agencies (id),
    group_key TEXT NOT NULL,
    unmatched TEXT NOT NULL,
    written TEXT NOT NULL,
    PRIMARY KEY (finding_id, position)
);

-- @ reviews: a meeting the office prepares
CREATE TABLE reviews (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    as_of TEXT NOT NULL,
    closed_at TEXT,
    closed_by TEXT NOT NULL,
    note TEXT NOT NULL
);

-- @ snapshots: what a review showed when it was closed, as one JSON document
CREATE TABLE snapshots (
    id INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL UNIQUE REFERENCES reviews (id),
    taken_at TEXT NOT NULL,
    content TEXT NOT NULL,
    content_hash TEXT NOT NULL
);
