// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/secrecyrule.h"

#include "core/text/secrecy.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace dondoc {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SecrecyRule)
};

// A mark stands in the letterhead or the title block; deeper in a list the word is one of a column.
constexpr int markedRows = 15;
constexpr int markedLines = 30;

} // namespace

QString secrecyOf(const Workbook &workbook)
{
    QString highest; // the longer word is the higher degree: Mật ‹ Tối mật ‹ Tuyệt mật
    for (const Grid &sheet : workbook.sheets) {
        for (int row = 0; row < qMin(markedRows, sheet.rowCount()); ++row) {
            for (const Cell &cell : sheet.rows[size_t(row)]) {
                if (const QString mark = text::secrecyMark(cell.text); mark.size() > highest.size())
                    highest = mark;
            }
        }
    }
    return highest;
}

QString secrecyOfText(const QString &words)
{
    const QStringList lines = words.split(u'\n');
    for (const QString &line : lines.mid(0, markedLines)) {
        if (const QString mark = text::secrecyMark(line); !mark.isEmpty())
            return mark;
    }
    return {};
}

Error markedRefusal(const QString &file, const QString &mark)
{
    return {QStringLiteral("marked"),
            Words::tr("“%1” bears the độ mật “%2”, so it was not read in. Where this store may hold such "
                      "documents, the office says so in the catalogue, under Documents.")
                .arg(QFileInfo(file).fileName(), mark),
            file};
}

void markDirectives(FileDraft &draft, const QString &mark)
{
    for (SheetDraft &sheet : draft.sheets) {
        for (NewTask &task : sheet.tasks) {
            for (DirectiveRef &directive : task.record.task.directives)
                directive.secrecy = mark;
        }
    }
}

} // namespace dondoc
