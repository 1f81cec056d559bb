// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

namespace dondoc {

/// The words a notice is read by: role verbs, closing formulas, result markers, product nouns … They ship as
/// resources/notices/phrases.json, a table an office can inspect, and an office's own entries lie over them.
/// Immutable once built, cheap to copy, used from any thread.
class NoticePhrases
{
public:
    /// The table that ships; an error ("phraseTable") names the slip in it.
    static Result<NoticePhrases> shipped();

    /// The same with an office's additions and removals over it: {"table": {"add": […], "remove": […]}}.
    Result<NoticePhrases> with(const QByteArray &overlay) const;

    /// The phrases of a table ("lead", "closings", …) as an officer reads them; empty for an unknown
    /// name.
    QStringList table(QStringView name) const;
    QStringList tableNames() const;

    /// What a table is, in the documents' own language.
    struct TableInfo {
        QString name;  ///< "lead"
        QString title; ///< "Từ chỉ chủ trì"
        QString about;
        QString group; ///< "who", "work", "noWork", "section", "product", "document", "table"
    };
    const std::vector<TableInfo> &tableInfos() const;

    struct Tables; ///< the compiled form, for the readers in core/notices
    const Tables &tables() const { return *m_tables; }

private:
    std::shared_ptr<const Tables> m_tables;
};

} // namespace dondoc
