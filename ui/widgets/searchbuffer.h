// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringView>

#include <vector>

namespace dondoc {

/// The texts of many rows, one after the other in one piece of memory, so that a keystroke goes through all
/// of them at the speed of reading. A text that many rows have (an agency, a document) is kept and searched
/// once. Texts are searched as given: fold or lower them first.
class SearchBuffer
{
public:
    using RowSet = std::vector<bool>; ///< by row

    /// Forgets all texts and makes room for those of `rows` rows.
    void reset(int rows);
    int rowCount() const { return int(m_rows.size()); }
    void set(int row, QStringView text);

    /// Adds the rows whose text contains `what`, which has no line break. A row without a text has nothing.
    void find(QStringView what, RowSet &found) const;
    /// Likewise, and to `asWords` those where it stands as words of its own: "dân c" not in "dân cư".
    void find(QStringView what, RowSet &found, RowSet &asWords) const;
    void findWords(QStringView what, RowSet &asWords) const
    {
        RowSet anywhere;
        find(what, anywhere, asWords);
    }

private:
    int pieceOf(const QByteArray &text);
    QByteArrayView textOf(int piece) const;
    enum class Hit : quint8 { None, Within, AsWords };
    std::vector<Hit> piecesWith(const QByteArray &what, bool asksWords) const;
    size_t pieceAfter(qsizetype byte, size_t from) const;

    QByteArray m_bytes;              ///< UTF-8, a line break after each text
    std::vector<qsizetype> m_starts; ///< of the pieces in m_bytes
    std::vector<int> m_rows;         ///< row → its piece, or -1
    int m_missing = 0;               ///< rows without a text
    QHash<size_t, int> m_known;      ///< pieces by their text's hash, until every row has its text
};

} // namespace dondoc
