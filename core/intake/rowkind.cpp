// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/rowkind.h"

#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc {

namespace {

constexpr qsizetype kLongestHeading = 200; // characters of a section row without a number

bool isFilled(const QString &text)
{
    return !text.isEmpty();
}

qsizetype filledCount(const QStringList &texts)
{
    return std::count_if(texts.begin(), texts.end(), isFilled);
}

/// The first two texts that say something; the second is empty where there is none.
std::pair<QString, QString> firstTexts(const QStringList &texts)
{
    const auto first = std::find_if(texts.begin(), texts.end(), isFilled);
    if (first == texts.end())
        return {};
    const auto second = std::find_if(first + 1, texts.end(), isFilled);
    return {*first, second == texts.end() ? QString() : *second};
}

/// "Tổng cộng: 30", "Cộng", "Trung bình khối tỉnh"; not "Công bố danh mục", whose first word folds alike.
bool isTotal(const QString &text)
{
    static const QRegularExpression sum(
        QStringLiteral("^(?:tong cong|tong so|tong|cong)(?:\\s*[:(].*|\\s+\\d.*)?$"));
    static const QRegularExpression mean(
        QStringLiteral("^(?:tong|binh quan|trung binh)(?: chung)?(?: (?:cac|khoi))? (?:bo|nganh|tinh|dia "
                       "phuong|ca nuoc)\\b"));
    static const QRegularExpression plainMean(
        QStringLiteral("^(?:binh quan|trung binh|ca nuoc)(?: chung)?$"));
    const QString folded = text.size() < 60 ? text::fold(text) : QString();
    return sum.match(folded).hasMatch() || mean.match(folded).hasMatch() ||
           plainMean.match(folded).hasMatch();
}

bool isFooter(const QString &text)
{
    static const QRegularExpression footer(
        QStringLiteral("^(?:noi nhan\\b|nguoi (?:lap|tong hop|ky)|thu truong\\b.{0,20}$|xac nhan "
                       "cua|\\(?ky\\b|(?:tm|kt|tl|tuq|q)\\.\\s"
                       "|(?:pho )?(?:bo truong|thu tuong|chu tich|vu truong|cuc truong|chanh van phong)$|ghi "
                       "chu\\s*:|\\*+ ?\\(?ghi chu"
                       "|[^,\\d]{2,30}, ngay\\b.{0,30}\\bthang\\b.{0,20}\\bnam\\b)"));
    return text.size() < 300 && footer.match(text::fold(text)).hasMatch();
}

} // namespace

RowUse RowSorter::use(int row, const QStringList &texts)
{
    const qsizetype filled = filledCount(texts);
    if (filled == 0)
        return RowUse::Blank;
    if (isColumnNumbering(texts))
        return RowUse::Header;
    if (isRepeatedHeader(texts, m_table))
        return RowUse::Repeated;
    const auto &[first, second] = firstTexts(texts);
    if (filled <= 2 && (isFooter(first) || isFooter(second)))
        m_isBelow = true;
    if (m_isBelow && !isWholeTask(texts))
        return RowUse::Footer;
    m_isBelow = false;
    const bool mayBeTotal = m_table.layout == Layout::Rates || !isWholeTask(texts);
    if (mayBeTotal && (isTotal(first) || isTotal(second)))
        return RowUse::Total;
    if (isSection(row, texts))
        return RowUse::Section;
    if (m_table.layout == Layout::Rates)
        return textOf(texts, ColumnRole::Unit).isEmpty() ? RowUse::NotUnderstood : RowUse::Rate;
    if (m_table.layout == Layout::Findings) {
        m_isNumbered |= !textOf(texts, ColumnRole::Ordinal).isEmpty();
        return textOf(texts, ColumnRole::Issue).isEmpty() ? RowUse::NotUnderstood : RowUse::Finding;
    }
    if (textOf(texts, ColumnRole::TaskText).isEmpty())
        return RowUse::NotUnderstood;
    m_isNumbered |= !textOf(texts, ColumnRole::Ordinal).isEmpty();
    return RowUse::Task;
}

bool RowSorter::isWholeTask(const QStringList &texts) const
{
    if (m_table.layout == Layout::Rates)
        return filledCount(texts) >= 3;
    const bool hasParty =
        !textOf(texts, ColumnRole::Lead).isEmpty() || !textOf(texts, ColumnRole::Deadline).isEmpty();
    return !textOf(texts, subjectOf(m_table.layout)).isEmpty() && hasParty && filledCount(texts) >= 3;
}

bool RowSorter::isSection(int row, const QStringList &texts) const
{
    return isWideHeading(row, texts) || isHeadingOnly(texts);
}

/// One text merged across most of the table, with at most a number beside it.
bool RowSorter::isWideHeading(int row, const QStringList &texts) const
{
    if (filledCount(texts) > 2)
        return false;
    for (int column = 0; column < int(texts.size()); ++column) {
        if (texts[column].isEmpty())
            continue;
        const CellRange *merge = m_grid.mergeAt(row, column);
        if (merge && merge->top == row && merge->bottom == row &&
            2 * (merge->right - merge->left + 1) >= int(m_table.columns.size()))
            return true;
    }
    return false;
}

/// Nothing but a text, numbered as headings are, or without a number in a list whose tasks have one.
bool RowSorter::isHeadingOnly(const QStringList &texts) const
{
    const ColumnRole subject = subjectOf(m_table.layout);
    const QString ordinal = textOf(texts, ColumnRole::Ordinal);
    const QString text = textOf(texts, subject);
    const int own = int(!ordinal.isEmpty()) + int(!text.isEmpty());
    if (filledCount(texts) != own)
        return false;
    if (text.isEmpty())
        return ordinal.size() > 4;
    if (!ordinal.isEmpty())
        return isHeadingOrdinal(ordinal);
    return startsAsSubheading(text) || (m_isNumbered && text.size() < kLongestHeading);
}

Heading headingOf(const QStringList &texts, const Table &table)
{
    const QString ordinal = texts.value(table.column(ColumnRole::Ordinal));
    QStringList words;
    for (int column = 0; column < int(texts.size()); ++column) {
        if (!texts[column].isEmpty() && (column != table.column(ColumnRole::Ordinal) || ordinal.size() > 6))
            words << texts[column];
    }
    return readHeading(ordinal.size() > 6 ? QString() : ordinal, words.join(u' '));
}

} // namespace dondoc
