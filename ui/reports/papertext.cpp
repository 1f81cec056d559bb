// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/papertext.h"

#include "ui/reports/paperstyle.h"

#include <QFontMetricsF>

namespace dondoc {

namespace {

/// Where the document number begins that a line ending at `end` would break ("71/NQ-" | "CP"), or -1. Unicode
/// lets a line end after a slash or hyphen; an official paper does not.
qsizetype numberBrokenAt(const QString &text, qsizetype lineStart, qsizetype end)
{
    if (end >= text.size() || text[end - 1].isSpace() || text[end].isSpace())
        return -1;
    qsizetype start = end, after = end;
    while (start > lineStart && !text[start - 1].isSpace())
        --start;
    while (after < text.size() && !text[after].isSpace())
        ++after;
    qsizetype begin = start; // past an opening bracket or quotation mark
    while (begin < after && !text[begin].isLetterOrNumber() && text[begin] != u'…')
        ++begin;
    const QStringView word = QStringView(text).mid(begin, after - begin);
    const bool isNumber = word.contains(u'/') && (word.front().isDigit() || word.front() == u'…');
    return isNumber && start > lineStart ? start : -1;
}

} // namespace

PaperLines::PaperLines(const QString &text, const TextShape &shape)
    : m_text(text)
    , m_shape(shape)
    , m_layout(std::make_shared<QTextLayout>())
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    QTextOption option(shape.alignment);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setText(lines);
    m_layout->setFont(shape.font);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    const QFontMetricsF metrics(shape.font);
    m_lineHeight = metrics.ascent() + metrics.descent() + metrics.leading(); // "single", as Word counts it

    m_layout->beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        const double indent = i == 0 ? shape.firstLine : 0;
        line.setLineWidth(shape.width - indent);
        const qsizetype broken =
            numberBrokenAt(lines, line.textStart(), line.textStart() + line.textLength());
        if (broken > 0) // ends before the number, and is still aligned in the whole width
            line.setNumColumns(int(broken) - line.textStart(), shape.width - indent);
        line.setPosition(QPointF(indent, i * m_lineHeight));
    }
    m_layout->endLayout();
}

double PaperLines::naturalWidth() const
{
    double widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

PaperText PaperLines::from(int first, int count, QPointF topLeft) const
{
    return {m_layout, first, count, topLeft - QPointF(0, top(first)), m_text, m_shape};
}

} // namespace dondoc
