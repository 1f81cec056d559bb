-- SPDX-FileCopyrightText: The Đôn Đốc authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- @ rate values: the unit as its table words it, "TP Huế"; an annex repeats the words of its list
ALTER TABLE rate_values ADD COLUMN unit_written TEXT NOT NULL DEFAULT '';
