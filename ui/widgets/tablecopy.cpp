// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecopy.h"

#include <QMimeData>

namespace dondoc {

namespace {

QString tabbedLine(const QStringList &cells)
{
    QStringList plain;
    for (QString cell : cells)
        plain << cell.replace(u'\n', u' ').replace(u'\t', u' ');
    return plain.join(u'\t');
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells) {
        row += QStringLiteral("<%1>%2</%1>")
                   .arg(tag, cell.toHtmlEscaped().replace(QStringLiteral("\n"), QStringLiteral("<br>")));
    }
    return row + QStringLiteral("</tr>\n");
}

} // namespace

QString CopiedTable::toTabbed() const
{
    QStringList lines{tabbedLine(titles)};
    for (const QStringList &row : rows)
        lines << tabbedLine(row);
    return lines.join(u'\n') + u'\n';
}

QString CopiedTable::toHtml() const
{
    QString html = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n");
    html += htmlRow(titles, QStringLiteral("th"));
    for (const QStringList &row : rows)
        html += htmlRow(row, QStringLiteral("td"));
    return html + QStringLiteral("</table>\n");
}

std::unique_ptr<QMimeData> CopiedTable::toMimeData() const
{
    auto data = std::make_unique<QMimeData>();
    data->setText(toTabbed());
    data->setHtml(toHtml());
    return data;
}

} // namespace dondoc
