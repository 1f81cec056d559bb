-- SPDX-FileCopyrightText: The Đôn Đốc authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A line that begins with "-- @" starts one statement and names it; the text up to the next such line is run as
-- it stands, so that a ";" inside a trigger or a text is no trouble. Written for SQLite with what PostgreSQL has
-- too; there INTEGER becomes BIGINT, and what is marked "sqlite:" is written anew.
-- Dates are ISO days, moments ISO UTC with milliseconds, truth 0 or 1, enums the documented English words.

-- @ meta: facts of this file
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- @ id nodes: one for each machine that ever wrote here; ids are node * 2^32 + counter
CREATE TABLE id_nodes (
    node INTEGER PRIMARY KEY,
    machine TEXT NOT NULL UNIQUE,
    next_counter INTEGER NOT NULL
);

-- @ agencies: ids of shipped ones are fixed for ever
CREATE TABLE agencies (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    sort_order INTEGER NOT NULL,
    is_central_city INTEGER NOT NULL,
    city_from TEXT,
    parent_id INTEGER REFERENCES agencies (id) DEFERRABLE INITIALLY DEFERRED
);

-- @ agency predecessors: the units merged into one
CREATE TABLE agency_predecessors (
    agency_id INTEGER NOT NULL REFERENCES agencies (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    predecessor_id INTEGER NOT NULL REFERENCES agencies (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (agency_id, position)
);

-- @ agency codes: official codes change meaning, so they are dated and no keys
CREATE TABLE agency_codes (
    agency_id INTEGER NOT NULL REFERENCES agencies (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    PRIMARY KEY (agency_id, position)
);

-- @ agency aliases: one spelling may mean two units of different times
CREATE TABLE agency_aliases (
    text TEXT NOT NULL,
    agency_id INTEGER NOT NULL REFERENCES agencies (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    confirmed INTEGER NOT NULL,
    PRIMARY KEY (text, agency_id)
);

-- @ agency groups
CREATE TABLE agency_groups (
    key TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    has_ministries INTEGER NOT NULL,
    has_provinces INTEGER NOT NULL,
    expansion TEXT NOT NULL
);
