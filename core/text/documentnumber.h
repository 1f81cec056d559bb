// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace dondoc::text {

/// A cited document: "Nghị quyết số 57/NQ-TW ngày 22/12/2024".
struct DocumentCitation {
    QString number;  ///< normalised, "57-NQ/TW": misspellings of domain.md section 7 brought together
    QString written; ///< as the text has it, "57/NQ-TW"
    QString type; ///< "Nghị quyết", "Thông báo", …; from the words before, else from the number; or empty
    QDate date;          ///< the date that follows the number, or null
    qsizetype start = 0; ///< of the number in the text as given
    qsizetype length = 0;
};

/// One canonical spelling for a number however it was typed; unchanged when it is not of a known form.
QString normaliseDocumentNumber(QStringView number);

/// Every document number in a text, left to right.
std::vector<DocumentCitation> findDocuments(QStringView text);

} // namespace dondoc::text
