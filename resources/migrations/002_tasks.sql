-- SPDX-FileCopyrightText: The Đôn Đốc authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What came in by a batch carries the batch. Rows of an undone batch stay and are not read, so that undoing a
-- large import is one changed flag, and redoing it brings back the same ids.

-- @ batches: `seq` is their order in this store
CREATE TABLE batches (
    id INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL UNIQUE,
    at TEXT NOT NULL,
    user_name TEXT NOT NULL,
    added INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
);

-- @ batch files
CREATE TABLE batch_files (
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    position INTEGER NOT NULL,
    file TEXT NOT NULL,
    PRIMARY KEY (batch_id, position)
);

-- @ source sheets: a list in a sheet of a file, shared by all its rows
CREATE TABLE source_sheets (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    sheet TEXT NOT NULL,
    list TEXT NOT NULL,
    list_date TEXT
);

-- @ directives: `name` is as first met; it tells apart those whose number is not known
CREATE TABLE directives (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    type TEXT NOT NULL,
    issued_on TEXT,
    name TEXT NOT NULL
);

-- @ tasks: `search_text` is folded
CREATE TABLE tasks (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    parent_id INTEGER REFERENCES tasks (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    clause TEXT NOT NULL,
    product TEXT NOT NULL,
    note TEXT NOT NULL,
    result TEXT NOT NULL,
    deadline_phrase TEXT NOT NULL,
    deadline_kind TEXT NOT NULL,
    deadline_due TEXT,
    deadline_exclusive INTEGER NOT NULL,
    deadline_every TEXT NOT NULL,
    deadline_from TEXT,
    deadline_confidence DOUBLE PRECISION NOT NULL,
    deadline_question TEXT NOT NULL,
    ending TEXT NOT NULL,
    ended_on TEXT,
    ending_document TEXT NOT NULL,
    sheet_id INTEGER NOT NULL REFERENCES source_sheets (id),
    source_row INTEGER NOT NULL,
    source_ordinal TEXT NOT NULL,
    source_section TEXT NOT NULL,
    identity TEXT NOT NULL,
    search_text TEXT NOT NULL
);

-- @ task directives: `written` is as this task's source words it
CREATE TABLE task_directives (
    task_id INTEGER NOT NULL REFERENCES tasks (id),
    position INTEGER NOT NULL,
    directive_id INTEGER NOT NULL REFERENCES directives (id),
    written TEXT NOT NULL,
    PRIMARY KEY (task_id, position)
);

-- @ assignments: exactly one of agency, group and unmatched name
CREATE TABLE assignments (
    id INTEGER PRIMARY KEY,
    task_id INTEGER NOT NULL REFERENCES tasks (id),
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    agency_id INTEGER REFERENCES agencies (id),
    group_key TEXT NOT NULL,
    unmatched TEXT NOT NULL,
    written TEXT NOT NULL,
    listed_as_id INTEGER REFERENCES agencies (id),
    named INTEGER NOT NULL,
    listing TEXT NOT NULL,
    CHECK ((CASE WHEN agency_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN group_key = '' THEN 0 ELSE 1 END)
        + (CASE WHEN unmatched = '' THEN 0 ELSE 1 END) = 1)
);

-- @ assignments of a task
CREATE UNIQUE INDEX assignments_of_task ON assignments (task_id, position);

-- @ assignment exclusions: "(trừ Bộ Công an và Bộ Quốc phòng)"
CREATE TABLE assignment_exclusions (
    assignment_id INTEGER NOT NULL REFERENCES assignments (id),
    position INTEGER NOT NULL,
    agency_id INTEGER NOT NULL REFERENCES agencies (id),
    PRIMARY KEY (assignment_id, position)
);

-- @ progress: dated reports; no report is ever overwritten by another
CREATE TABLE progress (
    id INTEGER PRIMARY KEY,
    assignment_id INTEGER NOT NULL REFERENCES assignments (id),
    day TEXT,
    stage TEXT NOT NULL,
    done INTEGER NOT NULL,
    completed_on TEXT,
    evidence TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded_at TEXT,
    recorded_by TEXT NOT NULL
);

-- @ progress of an assignment
CREATE INDEX progress_of_assignment ON progress (assignment_id);

-- @ deadline changes: the deadlines a task had and got, with the reason; position from 1
CREATE TABLE deadline_changes (
    task_id INTEGER NOT NULL REFERENCES tasks (id),
    position INTEGER NOT NULL CHECK (position > 0),
    since TEXT,
    reason TEXT NOT NULL,
    document TEXT NOT NULL,
    deadline_phrase TEXT NOT NULL,
    deadline_kind TEXT NOT NULL,
    deadline_due TEXT,
    deadline_exclusive INTEGER NOT NULL,
    deadline_every TEXT NOT NULL,
    deadline_from TEXT,
    deadline_confidence DOUBLE PRECISION NOT NULL,
    deadline_question TEXT NOT NULL,
    PRIMARY KEY (task_id, position)
);

-- @ deadline stages: of the task's own deadline (change 0) or of one of its changes
CREATE TABLE deadline_stages (
    task_id INTEGER NOT NULL REFERENCES tasks (id),
    change_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    stage_precision TEXT NOT NULL,
    due TEXT,
    PRIMARY KEY (task_id, change_position, position)
);

-- @ task doubts: questions the data makes one ask, with an officer's answer
CREATE TABLE task_doubts (
    task_id INTEGER NOT NULL REFERENCES tasks (id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    detail TEXT NOT NULL,
    source_column INTEGER NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (task_id, position)
);

-- @ sightings: every row of a file that was found to be this task, with its values as imported (JSON object)
CREATE TABLE sightings (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    task_id INTEGER NOT NULL REFERENCES tasks (id),
    identity TEXT NOT NULL,
    source_values TEXT NOT NULL,
    sheet_id INTEGER NOT NULL REFERENCES source_sheets (id),
    source_row INTEGER NOT NULL,
    source_ordinal TEXT NOT NULL,
    source_section TEXT NOT NULL
);
