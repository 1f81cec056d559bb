// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/paper.h"

#include "core/text/dates.h"
#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

bool PaperTable::Row::isJoined(int column) const
{
    return std::find(joined.begin(), joined.end(), column) != joined.end();
}

bool PaperTable::takesLastAlong(size_t row) const
{
    constexpr qsizetype shortCell = 200; // characters: a few lines, whatever the column
    return row + 2 == rows.size() && std::ranges::all_of(rows.back().cells, [](const QString &cell) {
               return cell.size() <= shortCell;
           });
}

QString numberLine(const Paper &paper)
{
    return QStringLiteral("Số: %1/%2").arg(paper.number, paper.symbol);
}

QString placeLine(const Paper &paper)
{
    return paper.office.place + QStringLiteral(", ") +
           (paper.date.isValid() ? text::formatDateInProse(paper.date)
                                 : QStringLiteral("ngày …… tháng …… năm ………"));
}

QString annexLine(const PaperAnnex &annex)
{
    return annex.number.isEmpty() ? QStringLiteral("Phụ lục")
                                  : QStringLiteral("Phụ lục %1").arg(annex.number);
}

QString annexNote(const Paper &paper)
{
    return QStringLiteral("(Kèm theo %1 số %2/%3 %4 của %5)")
        .arg(paper.type.left(1) + paper.type.mid(1).toLower(), paper.number, paper.symbol,
             text::formatDateInProse(paper.date), paper.office.issuerInProse);
}

QStringList recipientLines(const Paper &paper)
{
    QStringList lines;
    if (paper.form == PaperForm::Letter)
        lines << QStringLiteral("- Như trên;");
    for (const QString &recipient : paper.office.recipients)
        lines << QStringLiteral("- %1;").arg(recipient);
    lines << QStringLiteral("- Lưu: %1.").arg(paper.office.archive);
    return lines;
}

QStringList addresseeLines(const Paper &paper)
{
    if (paper.addressees.size() == 1)
        return {QStringLiteral("Kính gửi: ") + paper.addressees.front()};
    QStringList lines{QStringLiteral("Kính gửi:")};
    for (const QString &addressee : paper.addressees)
        lines << QStringLiteral("- %1%2").arg(
            addressee, addressee == paper.addressees.back() ? QStringLiteral(".") : QStringLiteral(";"));
    return lines;
}

QStringList signerLines(const Paper &paper)
{
    QStringList lines{paper.office.signerTitle, paper.office.signerPosition};
    lines.removeAll(QString());
    return lines;
}

QString fileNameFor(const Paper &paper)
{
    QString name = text::fold(paper.type).replace(u' ', u'-');
    for (const QString &addressee : paper.addressees)
        name += u'-' + text::fold(addressee).replace(u' ', u'-');
    name += u'-' + (paper.date.isValid() ? paper.date.toString(Qt::ISODate)
                                         : text::fold(paper.subject).replace(u' ', u'-'));
    name.removeIf([](QChar c) { return !(c.isLetterOrNumber() || c == u'-'); });
    return name;
}

} // namespace dondoc
