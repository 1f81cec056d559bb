// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/review.h"

namespace dondoc {

/// A sentence of a paper that an officer may word otherwise. Fields in braces are filled in by the program:
/// "{coQuan}", "{ngay}", …
struct PaperTemplate {
    QString key;  ///< "letter.request"
    QString text; ///< as shipped
    QStringList fields;
};

const std::vector<PaperTemplate> &paperTemplates();

/// The templates of one kind of paper, by the first word of their key: "brief", "letter", "reconciliation",
/// "invitation".
std::vector<PaperTemplate> templatesOf(const QString &kind);

/// One paper among those of its kind: its day, and whose it is where it is made for one agency.
struct PaperOf {
    QDate day;
    AgencyId agency; ///< or 0
};

/// Key of a template among the office's settings: for all papers, and for one of them.
QString templateSetting(const QString &key);
QString templateSetting(const QString &key, const PaperOf &paper);

using TemplateFields = QMap<QString, QString>;

/// The sentence of a paper: the paper's own words, else those shipped, with its fields filled in. A field
/// that is not known stays as written, so that a misprint is seen.
QString sentenceOf(const QString &key, const PaperWords &words, const TemplateFields &fields);

/// Fields of a text that its template does not have: what an officer misspelt.
QStringList unknownFields(const QString &key, const QString &text);

} // namespace dondoc
