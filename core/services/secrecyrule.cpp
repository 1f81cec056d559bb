// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/secrecyrule.h"

#include "core/intake/taskmaker.h"
#include "core/text/secrecy.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace dondoc {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SecrecyRule)
};

// A mark stands in the letterhead or the title block; deeper in a list the word is one of a column.
constexpr int markedRows = 15;
constexpr int markedLines = 30;

/// The longer word is the higher degree: Mật ‹ Tối mật ‹ Tuyệt mật.
void raise(QString &highest, const QString &mark)
{
    if (mark.size() > highest.size())
        highest = mark;
}

bool headsMarks(const QString &text)
{
    constexpr qsizetype mostChars = 40; // of a heading, decomposed and broken over lines
    if (text.isEmpty() || text.size() > mostChars || !QStringView(u"đĐmM").contains(text.trimmed().left(1)))
        return false;
    const QString words = text.normalized(QString::NormalizationForm_C).simplified().toLower();
    return words == u"độ mật" || words == u"mức độ mật" || words == u"độ mật văn bản";
}

/// Row by row, as a list's columns may begin anywhere.
void readSheet(const Grid &sheet, SecrecyMarks &marks)
{
    QHash<int, QString> &rows = marks.rows.emplace_back();
    QSet<int> headed;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        const auto &cells = sheet.rows[size_t(row)];
        for (int column = 0; column < int(cells.size()); ++column) {
            if (headsMarks(cells[size_t(column)].text))
                headed << column;
            else if (row < markedRows && !headed.contains(column))
                raise(marks.file, text::secrecyMark(cells[size_t(column)].text));
        }
        for (const int column : std::as_const(headed)) {
            if (const QString mark = text::secrecyMark(sheet.shownAt(row, column).text); !mark.isEmpty())
                raise(rows[row], mark);
        }
    }
}

} // namespace

QString SecrecyMarks::highest() const
{
    QString highest = file;
    for (const QHash<int, QString> &sheet : rows) {
        for (const QString &mark : sheet)
            raise(highest, mark);
    }
    return highest;
}

SecrecyMarks secrecyOf(const Workbook &workbook)
{
    SecrecyMarks marks;
    for (const Grid &sheet : workbook.sheets)
        readSheet(sheet, marks);
    return marks;
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

void markDirectives(FileDraft &draft, const SecrecyMarks &marks)
{
    if (marks.highest().isEmpty())
        return;
    for (size_t sheet = 0; sheet < draft.sheets.size(); ++sheet) {
        if (const auto &waiting = draft.sheets[sheet].waiting)
            waiting->setSecrecy(marks.rows[sheet], marks.file);
        for (NewTask &task : draft.sheets[sheet].tasks) {
            const QString mark = marks.rows[sheet].value(task.record.task.source.row - 1, marks.file);
            if (mark.isEmpty())
                continue;
            for (DirectiveRef &directive : task.record.task.directives)
                directive.secrecy = mark;
        }
    }
}

} // namespace dondoc
