-- SPDX-FileCopyrightText: The Đôn Đốc authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- @ indicators
CREATE TABLE indicators (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    cumulative INTEGER NOT NULL,
    higher_is_better INTEGER NOT NULL,
    national_goal DOUBLE PRECISION
);

-- @ the first indicator; goal of the Government for 2025
INSERT INTO indicators (id, key, name, unit, cumulative, higher_is_better, national_goal)
VALUES (1, 'online-dossiers', 'Tỷ lệ hồ sơ trực tuyến toàn trình', '%', 1, 1, 80);

-- @ rate values: one figure of one unit for one month; targets and observations
CREATE TABLE rate_values (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    indicator_id INTEGER NOT NULL REFERENCES indicators (id),
    agency_id INTEGER NOT NULL REFERENCES agencies (id),
    scheme TEXT NOT NULL,
    kind TEXT NOT NULL,
    month TEXT,
    period_from TEXT,
    period_to TEXT,
    value DOUBLE PRECISION NOT NULL,
    sheet_id INTEGER NOT NULL REFERENCES source_sheets (id),
    source_row INTEGER NOT NULL,
    source_ordinal TEXT NOT NULL,
    source_section TEXT NOT NULL,
    cell TEXT NOT NULL,
    source_document TEXT NOT NULL
);

-- @ rate notes: what a table says of a unit beside its figures
CREATE TABLE rate_notes (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    indicator_id INTEGER NOT NULL REFERENCES indicators (id),
    agency_id INTEGER NOT NULL REFERENCES agencies (id),
    scheme TEXT NOT NULL,
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    sheet_id INTEGER NOT NULL REFERENCES source_sheets (id),
    source_row INTEGER NOT NULL,
    source_ordinal TEXT NOT NULL,
    source_section TEXT NOT NULL
);
