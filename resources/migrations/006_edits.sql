-- SPDX-FileCopyrightText: The Đôn Đốc authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What an officer types. Every write is a batch; what it changes of rows that are there stands in the history
-- with its old and new values, from which an undo restores it.

-- @ batches: what kind of work it was
ALTER TABLE batches ADD COLUMN kind TEXT NOT NULL DEFAULT 'import';

-- @ batches: what was done, in words; empty for an import, which is called by its files
ALTER TABLE batches ADD COLUMN title TEXT NOT NULL DEFAULT '';

-- @ history: the reason given
ALTER TABLE history ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- @ tasks: fields of work, one a line
ALTER TABLE tasks ADD COLUMN streams TEXT NOT NULL DEFAULT '';

-- @ tasks: officer of the secretariat who follows it
ALTER TABLE tasks ADD COLUMN responsible TEXT NOT NULL DEFAULT '';

-- @ tasks: the earlier task that this one assigns again
ALTER TABLE tasks ADD COLUMN continues_id INTEGER REFERENCES tasks (id) DEFERRABLE INITIALLY DEFERRED;

-- @ task directives: độ mật, as marked
ALTER TABLE task_directives ADD COLUMN secrecy TEXT NOT NULL DEFAULT '';

-- @ progress: path or address of the evidence
ALTER TABLE progress ADD COLUMN evidence_file TEXT NOT NULL DEFAULT '';

-- @ progress: checksum of that file when it was linked
ALTER TABLE progress ADD COLUMN evidence_sha256 TEXT NOT NULL DEFAULT '';

-- @ progress: what the agency asks for
ALTER TABLE progress ADD COLUMN proposal TEXT NOT NULL DEFAULT '';

-- @ progress: the day the agency commits itself to
ALTER TABLE progress ADD COLUMN promised_on TEXT;

-- @ progress: the letter that says so
ALTER TABLE progress ADD COLUMN promise TEXT NOT NULL DEFAULT '';

-- @ rate values: a figure taken out stays, and is not read
ALTER TABLE rate_values ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;

-- @ rate notes: likewise
ALTER TABLE rate_notes ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;

-- @ findings: the line it is known by
ALTER TABLE findings ADD COLUMN title TEXT NOT NULL DEFAULT '';

-- @ findings: the task made of it
ALTER TABLE findings ADD COLUMN promoted_to_id INTEGER REFERENCES tasks (id) DEFERRABLE INITIALLY DEFERRED;

-- @ finding stages: of a deadline in stages
CREATE TABLE finding_stages (
    finding_id INTEGER NOT NULL REFERENCES findings (id),
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    stage_precision TEXT NOT NULL,
    due TEXT,
    PRIMARY KEY (finding_id, position)
);

-- @ finding agencies: how far it says it is
ALTER TABLE finding_agencies ADD COLUMN stage TEXT NOT NULL DEFAULT 'notReported';

-- @ finding agencies: done
ALTER TABLE finding_agencies ADD COLUMN done INTEGER NOT NULL DEFAULT 0;

-- @ finding agencies: day of the latest report
ALTER TABLE finding_agencies ADD COLUMN reported_on TEXT;

-- @ finding agencies: what was reported
ALTER TABLE finding_agencies ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- @ agency contacts: the officer who follows an agency, and whom to call there
CREATE TABLE agency_contacts (
    agency_id INTEGER PRIMARY KEY REFERENCES agencies (id),
    officer TEXT NOT NULL,
    name TEXT NOT NULL,
    position TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL
);
