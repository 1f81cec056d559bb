// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/sheetsink.h"

#include <QSet>

namespace dondoc {

/// Gathers the sheets in memory.
class GridBuilder : public SheetSink
{
public:
    explicit GridBuilder(Workbook &workbook)
        : m_workbook(workbook)
    {
    }

    void beginSheet(const QString &name, bool isHidden) override;
    void row(int index, std::vector<Cell> &cells) override;
    void merges(std::vector<CellRange> ranges) override;
    void endSheet() override {}
    void note(const QString &text) override { m_workbook.notes.push_back(text); }

private:
    void share(QString &text);

    Workbook &m_workbook;
    QSet<QString> m_words; ///< short texts seen, so that a column of the same few names holds each once
};

} // namespace dondoc
