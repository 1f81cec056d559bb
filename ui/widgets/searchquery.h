// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace dondoc {

/// What an officer typed into a search or filter field. Without marks it finds everything that folds to it
/// ("dich vu" finds "Dịch vụ"); with marks it finds the same, and says which texts have it exactly, so that
/// those come first (domain.md section 7).
class SearchQuery
{
public:
    SearchQuery() = default;
    explicit SearchQuery(const QString &typed);

    bool isEmpty() const { return m_folded.isEmpty(); }
    bool hasMarks() const { return m_hasMarks; }
    const QString &typed() const { return m_typed; }
    /// What to look for in a haystack(), and its other spellings.
    const QString &folded() const { return m_folded; }
    const QStringList &otherSpellings() const { return m_others; }

    /// Everything this finds, `wider` found too, and in the table's own order.
    bool narrows(const SearchQuery &wider) const;

    /// `folded` must come from haystack().
    bool matches(QStringView folded) const;
    /// The marks agree too; letter case never counts.
    bool isExactIn(const QString &text) const;

    struct Span {
        qsizetype start = 0, length = 0;
        bool operator==(const Span &) const = default;
    };
    /// Hits in a text, left to right, as positions in the text itself; exact ones alone where there are any.
    std::vector<Span> hits(const QString &text) const;

    /// The form a text is searched in: one folded character for each of its own.
    static QString haystack(const QString &text);

    bool operator==(const SearchQuery &other) const { return m_typed == other.m_typed; }

private:
    QString m_typed; ///< cleaned
    QString m_folded;
    QStringList m_others; ///< folded spellings of the same: "tp ha noi" for "thanh pho ha noi"
    bool m_hasMarks = false;
};

} // namespace dondoc
