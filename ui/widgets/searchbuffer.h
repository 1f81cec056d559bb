// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace dondoc {

/// The texts of many rows, one after the other in one piece of memory, so that a keystroke goes through all
/// of them at the speed of reading. Texts are searched as given: fold or lower them first.
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
    /// Likewise, but only where it stands as words of its own: "dân c" not in "dân cư".
    void findWords(QStringView what, RowSet &found) const;

private:
    struct Piece {
        qsizetype start;
        int row; ///< -1: the row's text was replaced
    };

    size_t pieceAfter(qsizetype at, size_t from) const;

    QByteArray m_bytes;          ///< UTF-8, a line break after each text
    std::vector<Piece> m_pieces; ///< in the order of m_bytes
    std::vector<int> m_rows;     ///< row → its piece, or -1
};

} // namespace dondoc
