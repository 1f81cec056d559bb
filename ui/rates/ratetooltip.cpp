// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/ratetooltip.h"

#include "core/text/dates.h"
#include "ui/rates/ratewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RateToolTip", text);
}

QString targetWords(const RateRow &row)
{
    if (row.target)
        return ratewords::brief(*row.target);
    if (row.yearEndTarget)
        return tr("%1 by the end of the year only").arg(ratewords::brief(*row.yearEndTarget));
    return ratewords::blankReason(row);
}

} // namespace

QString rateSource(const RateRow &row)
{
    QStringList parts{row.source.file, row.source.sheet, row.cell.isEmpty() ? row.targetCell : row.cell};
    parts.removeAll(QString());
    return parts.join(u" › "_s);
}

QString rateToolTip(const RateRow &row)
{
    QString lines;
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines += u"<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(label.toHtmlEscaped(),
                                                                          value.toHtmlEscaped());
    };
    add(tr("Achieved"), row.achieved ? ratewords::brief(*row.achieved) : tr("no figure"));
    if (row.kind != RateUnitKind::Block)
        add(tr("Target"), targetWords(row));
    if (row.gap())
        add(tr("Gap"), ratewords::gap(*row.gap()));
    add(tr("Counted up to"), row.to.isValid() ? text::formatDate(row.to) : QString());
    add(tr("Note"), row.note);
    add(tr("Source"), rateSource(row));
    return u"<b>%1</b><table>%2</table>"_s.arg(row.name.toHtmlEscaped(), lines);
}

} // namespace dondoc
