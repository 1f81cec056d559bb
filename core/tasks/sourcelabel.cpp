// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/sourcelabel.h"

#include <QRegularExpression>

namespace dondoc {

QString sourceLabel(const SourceRef &source)
{
    static const QRegularExpression appendix(QStringLiteral("ph[ụu]\\s*l[ụu]c\\s*(?:s[ốo]\\s*)?(\\d+)"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression fileNumber(QStringLiteral("phu-?luc-?0*(\\d+)"),
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression part(QStringLiteral("^(\\d+[a-zđ]?)\\."));
    QRegularExpressionMatch number = appendix.match(source.list);
    if (!number.hasMatch())
        number = fileNumber.match(source.file);
    if (!number.hasMatch())
        return source.file;
    QString label = QStringLiteral("PL%1").arg(number.captured(1).toInt(), 2, 10, QLatin1Char('0'));
    const QRegularExpressionMatch sheet = part.match(source.sheet);
    if (sheet.hasMatch())
        label += u'.' + sheet.captured(1);
    return label;
}

const QString &SourceLabels::of(const SourceRef &source)
{
    const bool isSame = !m_label.isNull() && source.list == m_last.list && source.file == m_last.file &&
                        source.sheet == m_last.sheet;
    if (!isSame) {
        m_last = source;
        m_label = sourceLabel(source);
        if (m_label.isNull())
            m_label = QLatin1StringView("");
    }
    return m_label;
}

bool isClauseOfNotice(const SourceRef &source)
{
    return source.row == 0 && source.sheet.isEmpty() && !source.ordinal.isEmpty();
}

QString sourcePlace(const SourceRef &source, const QString &cell)
{
    QStringList parts{source.file};
    if (!source.sheet.isEmpty())
        parts << source.sheet;
    if (!cell.isEmpty())
        parts << cell;
    else if (source.row > 0)
        parts << QStringLiteral("dòng %1").arg(source.row);
    else if (isClauseOfNotice(source))
        parts << QStringLiteral("mục %1").arg(source.ordinal);
    return parts.join(QStringLiteral(" › "));
}

} // namespace dondoc
