-- SPDX-FileCopyrightText: The Đôn Đốc authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- @ rate values: the unit as its table words it, "TP Huế"; an annex repeats the words of its list
ALTER TABLE rate_values ADD COLUMN unit_written TEXT NOT NULL DEFAULT '';

-- @ reviews: all that is known of one, as a JSON object; name and day stand beside it for finding
ALTER TABLE reviews ADD COLUMN content TEXT NOT NULL DEFAULT '{}';

-- @ snapshots: the table of before had no batch
DROP TABLE snapshots;

-- @ snapshots: what a review showed when it was closed, as one JSON document that never changes; it outlives the row of a review that is taken back, for a redo
CREATE TABLE snapshots (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    review_id INTEGER NOT NULL,
    taken_at TEXT NOT NULL,
    content TEXT NOT NULL,
    content_hash TEXT NOT NULL
);

-- @ letters: công văn that were made, with the day a reply is due; content is a JSON object
CREATE TABLE letters (
    id INTEGER PRIMARY KEY,
    agency_id INTEGER NOT NULL REFERENCES agencies (id),
    sent_on TEXT NOT NULL,
    content TEXT NOT NULL
);

-- @ letters of an agency
CREATE INDEX letters_of_agency ON letters (agency_id, sent_on);
