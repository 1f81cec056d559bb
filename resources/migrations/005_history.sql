-- SPDX-FileCopyrightText: The Đôn Đốc authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- @ history: who, when, what before, what after, from which file; also where an undone batch finds the old values
CREATE TABLE history (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    user_name TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER,
    before_json TEXT NOT NULL,
    after_json TEXT NOT NULL,
    batch_id INTEGER REFERENCES batches (id),
    file TEXT NOT NULL
);

-- @ history of a subject
CREATE INDEX history_of_subject ON history (subject_id) WHERE subject_id IS NOT NULL;

-- @ history of a batch
CREATE INDEX history_of_batch ON history (batch_id) WHERE batch_id IS NOT NULL;

-- @ sqlite: history is append-only, no line changes
CREATE TRIGGER history_no_update BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

-- @ sqlite: history is append-only, no line goes
CREATE TRIGGER history_no_delete BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

-- @ sqlite: history is append-only, REPLACE takes no line's place
CREATE TRIGGER history_no_replace BEFORE INSERT ON history
WHEN EXISTS (SELECT 1 FROM history WHERE seq = NEW.seq)
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

-- @ settings of the office kept with the data; JSON values
CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
