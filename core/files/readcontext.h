// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/reader.h"

namespace dondoc {

/// What one reading of one file carries through all its readers: the file, its limits, its owner's wish to
/// stop, and what has been counted so far.
struct ReadContext {
    QString path;
    ReadLimits limits;
    JobControl job;
    qint64 inflated = 0; ///< bytes unpacked so far, all parts together
    qint64 cells = 0;    ///< cells with content so far
    qint64 held = 0;     ///< cells held in memory so far, gaps between contents included

    /// Counts a row's cells; false once the limit on cells is passed. Gaps cost memory too, so a few cells at
    /// the far right of many rows also meet the limit, at twice its number.
    bool takeCells(qint64 withContent, qint64 inMemory)
    {
        cells += withContent;
        held += inMemory;
        return cells <= limits.cells && held <= 2 * limits.cells;
    }
};

} // namespace dondoc
