// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/excerpt.h"

#include <QFontMetricsF>
#include <QPainter>

namespace dondoc {

namespace {

// Words before the hit that an excerpt keeps, so that it can be read.
constexpr int wordsBefore = 6;
// No line of a table shows more characters than this; measuring more is wasted.
constexpr int longestLine = 400;

qsizetype excerptStart(const QString &text, qsizetype hit)
{
    qsizetype start = hit;
    for (int words = 0; words < wordsBefore && start > 0; ++words)
        start = text.lastIndexOf(u' ', qMax<qsizetype>(0, start - 2)) + 1;
    return start;
}

std::vector<SearchQuery::Span> shifted(std::vector<SearchQuery::Span> hits, qsizetype by)
{
    std::vector<SearchQuery::Span> moved;
    for (const SearchQuery::Span &hit : hits) {
        if (hit.start + by >= 0)
            moved.push_back({hit.start + by, hit.length});
    }
    return moved;
}

} // namespace

Excerpt::Excerpt(const ExcerptRequest &request)
{
    QString text = request.text;
    text.replace(u'\n', u' ');
    std::vector<SearchQuery::Span> hits = request.query.hits(text);
    layOut(request, text, hits);
    if (!hits.empty() && hits.front().start + hits.front().length > m_end && m_isCut) {
        const qsizetype start = excerptStart(text, hits.front().start);
        const QString lead = start > 0 ? QStringLiteral("… ") : QString();
        hits = shifted(hits, lead.size() - start);
        text = lead + text.mid(start);
        layOut(request, text, hits);
        if (m_isCut)
            elideLastLine(request, text, hits);
        m_isCut = true;
    } else if (m_isCut) {
        elideLastLine(request, text, hits);
    }
}

void Excerpt::paint(QPainter &painter, QPointF topLeft, const QColor &ink) const
{
    painter.setPen(ink);
    m_layout->draw(&painter, topLeft);
}

int Excerpt::lineCount() const
{
    return m_layout->lineCount();
}

void Excerpt::layOut(const ExcerptRequest &request, const QString &text,
                     const std::vector<SearchQuery::Span> &hits)
{
    m_layout = std::make_unique<QTextLayout>(text, request.font);
    QTextOption option(request.alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const SearchQuery::Span &hit : hits) {
        if (hit.start < text.size())
            formats.append(
                {int(hit.start), int(qMin(hit.length, text.size() - hit.start)), request.hitFormat});
    }
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    const double lift = qMax(0.0, (request.lineHeight - QFontMetricsF(request.font).height()) / 2);
    for (int i = 0; i < request.maxLines; ++i) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(qMax(1, request.width));
        line.setPosition(QPointF(0, i * request.lineHeight + lift));
        m_lastStart = line.textStart();
        m_end = line.textStart() + line.textLength();
    }
    m_layout->endLayout();
    m_isCut = m_end < text.size();
}

void Excerpt::elideLastLine(const ExcerptRequest &request, QString text, std::vector<SearchQuery::Span> hits)
{
    const QString rest = text.mid(m_lastStart, longestLine);
    QString last = QFontMetrics(request.font).elidedText(rest, Qt::ElideRight, qMax(1, request.width));
    if (last == rest)
        last = last.left(last.size() - 1) + u'…';
    while (last.size() > 1 && last.at(last.size() - 2).isSpace())
        last.remove(last.size() - 2, 1);
    text = text.left(m_lastStart) + last;
    layOut(request, text, hits);
    m_isCut = true;
}

} // namespace dondoc
