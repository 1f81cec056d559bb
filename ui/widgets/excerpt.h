// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/searchquery.h"

#include <QTextCharFormat>
#include <QTextLayout>

#include <memory>

namespace dondoc {

/// What a cell of several lines is laid out from.
struct ExcerptRequest {
    QString text;
    QFont font;
    int width = 0;
    int maxLines = 3;
    int lineHeight = 18;
    Qt::Alignment alignment = Qt::AlignLeft;
    SearchQuery query;
    QTextCharFormat hitFormat;
};

/// The part of a long text that a cell shows: its first lines, the last one elided; or, when the first hit
/// lies below them, an excerpt that starts "… " some words before the hit.
class Excerpt
{
public:
    explicit Excerpt(const ExcerptRequest &request);

    void paint(QPainter &painter, QPointF topLeft, const QColor &ink) const;
    int lineCount() const;
    /// Some of the text is not shown.
    bool isCut() const { return m_isCut; }
    /// The words shown, line breaks of the layout left out.
    QString shownText() const { return m_layout->text(); }
    bool showsHit() const { return !m_layout->formats().isEmpty(); }

private:
    void layOut(const ExcerptRequest &request, const QString &text,
                const std::vector<SearchQuery::Span> &hits);
    void elideLastLine(const ExcerptRequest &request, QString text, std::vector<SearchQuery::Span> hits);

    std::unique_ptr<QTextLayout> m_layout;
    qsizetype m_lastStart = 0; ///< where the last line that fits begins
    qsizetype m_end = 0;       ///< end of the lines that fit
    bool m_isCut = false;
};

} // namespace dondoc
