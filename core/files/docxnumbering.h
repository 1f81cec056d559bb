// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/docxtext.h"
#include "core/files/ooxml.h"

#include <QHash>

#include <array>
#include <vector>

namespace dondoc {

/// The automatic numbers of a .docx, which stand in no paragraph's text: "I.", "1.", "a)", "-". Asked for
/// once a paragraph, in reading order, since each call counts on.
class DocxNumbering
{
public:
    /// Reads the numbering and style parts that belong to the main part; empty when there are none.
    static Result<DocxNumbering> read(const ZipPackage &package, const QString &mainPart);

    /// The number Word prints before the paragraph, with one space behind it; empty for one without a number.
    QString next(const DocxListPlace &place);

private:
    static constexpr int mostLevels = 9;

    struct Level {
        QString format = QStringLiteral("decimal");
        QString text; ///< "%1.%2)"
        int start = 1;
    };
    struct List {
        std::array<Level, mostLevels> levels;
        std::array<int, mostLevels> counts{}; ///< last number given; 0 = none yet
    };
    struct Number {
        QString list; ///< abstractNumId
        QHash<int, int> starts;
        bool isUsed = false;
    };
    struct Style {
        DocxListPlace place;
        QString basedOn;
    };

    Status readNumbering(const ZipPackage &package, const QString &part);
    Status readStyles(const ZipPackage &package, const QString &part);
    void readList(XmlPart &xml);
    void readLevel(XmlPart &xml, List &list);
    void readNumber(XmlPart &xml);
    DocxListPlace placeOf(const DocxListPlace &paragraph) const;

    QHash<QString, List> m_lists;
    QHash<QString, Number> m_numbers;
    QHash<QString, Style> m_styles;
};

} // namespace dondoc
