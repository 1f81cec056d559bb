-- SPDX-FileCopyrightText: The Đôn Đốc authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Indicators other than the first, counts behind a figure, and a reason for the blank of one month.

-- @ rate values: what was counted, where a source gives it: 40 of 61 utilities, online dossiers of all
ALTER TABLE rate_values ADD COLUMN part_count DOUBLE PRECISION;

-- @ rate values: of how many
ALTER TABLE rate_values ADD COLUMN whole_count DOUBLE PRECISION;

-- @ rate notes: the month they explain; null for every month of their table
ALTER TABLE rate_notes ADD COLUMN month TEXT;

-- @ indicators: one taken out stays, and is not read
ALTER TABLE indicators ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
