-- SPDX-FileCopyrightText: The Đôn Đốc authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Figures that come in daily: a month's last one of each unit is found without reading the others.

-- @ rate values read from lists, by what they follow each other in
CREATE INDEX rate_values_by_month ON rate_values
    (month, indicator_id, agency_id, scheme, period_to, removed, batch_id)
    WHERE kind = 'achieved' AND source_row > 0 AND part_count IS NULL AND whole_count IS NULL;

-- @ all other rate values
CREATE INDEX rate_values_kept ON rate_values (id)
    WHERE NOT (kind = 'achieved' AND source_row > 0 AND part_count IS NULL AND whole_count IS NULL);
