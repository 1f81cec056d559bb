// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/outline.h"

#include "core/notices/markers.h"

#include <QHash>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 160; ///< characters of a heading without a colon

bool isSign(MarkerKind kind)
{
    return kind >= MarkerKind::Dash;
}

/// Numbering that never stands under another kind.
bool isTopLevel(MarkerKind kind)
{
    return kind <= MarkerKind::Article;
}

class OutlineBuilder
{
public:
    OutlineBuilder(NoticeText &notice, std::vector<NoticeParagraph> paragraphs)
        : m_notice(notice)
        , m_paragraphs(std::move(paragraphs))
    {
    }

    void build()
    {
        for (size_t i = 0; i < m_paragraphs.size(); ++i)
            m_markers.push_back(markerAt(i));
        for (size_t i = 0; i < m_paragraphs.size(); ++i)
            add(i);
    }

private:
    struct Open {
        MarkerKind kind;
        int depth;
        int ordinal;
        int part;
    };

    std::optional<Marker> markerAt(size_t i)
    {
        if (m_paragraphs[i].isTableRow)
            return std::nullopt;
        const bool isAfterK = m_lastLetter == letterOrdinal(u'k');
        const auto marker = markerOf(m_paragraphs[i].text, isAfterK);
        if (marker && marker->kind == MarkerKind::Letter)
            m_lastLetter = marker->ordinal;
        return marker;
    }

    void add(size_t i)
    {
        NoticeParagraph &paragraph = m_paragraphs[i];
        const qsizetype base = m_notice.text.size();
        m_notice.text += paragraph.text + u'\n';
        for (NoticeMend &mend : paragraph.mends) {
            mend.span.start += base;
            m_notice.mends.push_back(std::move(mend));
        }
        NoticePart part;
        part.wasTableRow = paragraph.isTableRow;
        part.span = {base, paragraph.text.size()};
        part.body = part.span;
        if (m_markers[i])
            addItem(part, *m_markers[i]);
        else
            addParagraph(part, i);
    }

    void addItem(NoticePart &part, Marker marker)
    {
        resolve(marker, part);
        const int open = openOf(marker);
        int umbrella = -1;
        if (open >= 0) {
            umbrella = m_notice.parts[size_t(m_open[size_t(open)].part)].parent;
            m_open.resize(size_t(open));
        } else if (isTopLevel(marker.kind)) {
            std::erase_if(m_open, [&](const Open &o) { return o.kind >= marker.kind; });
        }
        const bool isFirst = open < 0;
        if (isFirst && m_umbrella >= 0)
            umbrella = m_umbrella;
        part.parent = umbrella >= 0 ? umbrella : m_open.empty() ? -1 : m_open.back().part;
        part.marker = marker.printed;
        part.body = {part.span.start + marker.length, part.span.length - marker.length};
        part.level = int(m_open.size()) + 1;
        part.locator = locatorOf(marker, part.parent);
        const int index = int(m_notice.parts.size());
        m_open.push_back({marker.kind, marker.depth, marker.ordinal, index});
        m_umbrella = -1;
        m_notice.parts.push_back(part);
    }

    void addParagraph(NoticePart &part, size_t i)
    {
        const QStringView text = m_notice.at(part.span);
        const bool isHeading = looksLikeHeading(text);
        if (isHeading)
            closeListRestartedAfter(i);
        const bool isOverNewSection = isHeading && m_open.empty();
        part.parent = isOverNewSection ? -1 : m_open.empty() ? m_section : m_open.back().part;
        part.level = int(m_open.size());
        part.locator = paragraphLocator(part.parent);
        const int index = int(m_notice.parts.size());
        const bool introducesList = i + 1 < m_markers.size() && m_markers[i + 1] && isHeading;
        m_umbrella = introducesList ? index : -1;
        if (isOverNewSection)
            m_section = index;
        m_notice.parts.push_back(part);
    }

    /// "Bộ Tài chính:" before a list that counts from one again stands over it, not under the last item.
    void closeListRestartedAfter(size_t i)
    {
        if (i + 1 >= m_markers.size() || !m_markers[i + 1] || m_markers[i + 1]->ordinal > 1)
            return;
        const int open = openOf(*m_markers[i + 1]);
        if (open >= 0)
            m_open.resize(size_t(open));
    }

    int openOf(const Marker &marker) const
    {
        for (int i = int(m_open.size()) - 1; i >= 0; --i) {
            if (m_open[size_t(i)].kind == marker.kind && m_open[size_t(i)].depth == marker.depth)
                return i;
        }
        return -1;
    }

    /// Settles "i)" (the letter after h, or a small roman one) and a "d)" printed for "đ)".
    void resolve(Marker &marker, NoticePart &part)
    {
        if (marker.kind == MarkerKind::SmallRoman && marker.ordinal == 1) {
            const auto letters = std::ranges::find(m_open, MarkerKind::BracketedLetter, &Open::kind);
            if (letters != m_open.end() && letters->ordinal + 1 == letterOrdinal(u'i')) {
                marker.kind = MarkerKind::BracketedLetter;
                marker.ordinal = letterOrdinal(u'i');
            }
        }
        const auto before = std::ranges::find(m_open, MarkerKind::Letter, &Open::kind);
        if (before == m_open.end() || before->ordinal + 1 != letterOrdinal(u'i'))
            takeForRoman(marker);
        const int open = openOf(marker);
        const bool isLetter = marker.kind == MarkerKind::Letter;
        if (!isLetter || open < 0 || m_open[size_t(open)].ordinal != marker.ordinal || marker.ordinal < 2)
            return;
        marker.ordinal += 1;
        m_notice.mends.push_back({u"marker"_s, {part.span.start, marker.length}, marker.printed});
        marker.printed = letterOf(marker.ordinal) + u")"_s;
        marker.label = marker.printed;
    }

    /// The locator of the nearest part above that has a number.
    QString prefixOf(int parent) const
    {
        while (parent >= 0 && m_notice.parts[size_t(parent)].marker.isEmpty())
            parent = m_notice.parts[size_t(parent)].parent;
        return parent < 0 ? QString() : m_notice.parts[size_t(parent)].locator;
    }

    QString locatorOf(const Marker &marker, int parent)
    {
        const QString prefix = prefixOf(parent);
        if (isSign(marker.kind)) {
            const int count = ++m_signs[{parent, int(marker.kind)}];
            const QString name = marker.kind == MarkerKind::Plus ? u"dấu cộng %1"_s : u"gạch đầu dòng %1"_s;
            return prefix.isEmpty() ? name.arg(count) : prefix + u' ' + name.arg(count);
        }
        if (prefix.isEmpty())
            return marker.label;
        const bool repeatsPrefix = marker.kind == MarkerKind::Decimal;
        const qsizetype lastDot = prefix.lastIndexOf(u'.');
        const QString last = prefix.mid(lastDot + 1);
        if (repeatsPrefix && marker.label.startsWith(last + u'.'))
            return prefix.left(lastDot + 1) + marker.label;
        return prefix + u'.' + marker.label;
    }

    QString paragraphLocator(int parent)
    {
        const QString prefix = prefixOf(parent);
        const bool isUnderItem = !prefix.isEmpty();
        const int count = ++m_paragraphCounts[prefix];
        const QString name = u"đoạn %1"_s.arg(isUnderItem ? count + 1 : count);
        return isUnderItem ? prefix + u' ' + name : name;
    }

    NoticeText &m_notice;
    std::vector<NoticeParagraph> m_paragraphs;
    std::vector<std::optional<Marker>> m_markers;
    std::vector<Open> m_open;
    int m_umbrella = -1; ///< the paragraph right before, when it introduces a list
    int m_section = -1;  ///< the last unnumbered heading outside every list
    int m_lastLetter = 0;
    QHash<std::pair<int, int>, int> m_signs;
    QHash<QString, int> m_paragraphCounts;
};

} // namespace

bool looksLikeHeading(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return false;
    if (trimmed.back() == u':')
        return true;
    const bool isOpen = !u".;,!?/…"_s.contains(trimmed.back());
    return isOpen && trimmed.size() <= longestHeading && !trimmed.contains(u"; "_s);
}

void buildOutline(NoticeText &notice, std::vector<NoticeParagraph> paragraphs)
{
    OutlineBuilder(notice, std::move(paragraphs)).build();
}

} // namespace dondoc
