// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/ratetooltip.h"

#include "core/text/dates.h"
#include "ui/rates/ratewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RateToolTip)
};

QString targetWords(const RateRow &row)
{
    if (row.target)
        return ratewords::brief(*row.target);
    if (row.yearEndTarget)
        return Words::tr("%1 by the end of the year only").arg(ratewords::brief(*row.yearEndTarget));
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
    add(Words::tr("Achieved"), row.achieved ? ratewords::brief(*row.achieved) : Words::tr("no figure"));
    if (row.kind != RateUnitKind::Block)
        add(Words::tr("Target"), targetWords(row));
    if (row.gap())
        add(Words::tr("Gap"), ratewords::gap(*row.gap()));
    add(Words::tr("Counted up to"), row.to.isValid() ? text::formatDate(row.to) : QString());
    add(Words::tr("Note"), row.note);
    add(Words::tr("Source"), rateSource(row));
    return u"<b>%1</b><table>%2</table>"_s.arg(row.name.toHtmlEscaped(), lines);
}

} // namespace dondoc
