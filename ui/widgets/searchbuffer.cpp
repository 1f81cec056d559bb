// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchbuffer.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace dondoc {

namespace {

constexpr char kEnd = '\n';

/// Position of the byte that stands least often in folded Vietnamese: looking for it alone stops least often.
qsizetype rarestByte(QByteArrayView what)
{
    static constexpr std::string_view often = " nhtciaougdmlvpyrbksqxe";
    const auto rank = [](char c) {
        const size_t at = often.find(c);
        return at == std::string_view::npos ? often.size() : at;
    };
    return std::max_element(what.begin(), what.end(), [&](char a, char b) { return rank(a) < rank(b); }) -
           what.begin();
}

/// Finds one text again and again.
class Finder
{
public:
    explicit Finder(QByteArray what)
        : m_what(std::move(what))
        , m_rarest(rarestByte(m_what))
    {
    }

    /// First hit at or after `from`, or -1.
    qsizetype in(QByteArrayView bytes, qsizetype from) const
    {
        const char *at = bytes.data() + from + m_rarest;
        const char *const last = bytes.data() + bytes.size() - (m_what.size() - m_rarest);
        while (at <= last) {
            at = static_cast<const char *>(std::memchr(at, m_what[m_rarest], size_t(last - at) + 1));
            if (!at)
                return -1;
            if (std::memcmp(at - m_rarest, m_what.data(), size_t(m_what.size())) == 0)
                return at - m_rarest - bytes.data();
            ++at;
        }
        return -1;
    }

private:
    QByteArray m_what;
    qsizetype m_rarest;
};

} // namespace

void SearchBuffer::reset(int rows)
{
    m_bytes.clear();
    m_pieces.clear();
    m_pieces.reserve(size_t(rows));
    m_rows.assign(size_t(rows), -1);
}

void SearchBuffer::set(int row, QStringView text)
{
    int &piece = m_rows[size_t(row)];
    if (piece >= 0)
        m_pieces[size_t(piece)].row = -1;
    piece = int(m_pieces.size());
    m_pieces.push_back({m_bytes.size(), row});
    m_bytes += text.toUtf8();
    m_bytes += kEnd;
}

void SearchBuffer::find(QStringView what, RowSet &found) const
{
    found.resize(m_rows.size());
    if (what.isEmpty() || m_bytes.isEmpty())
        return;
    const Finder finder(what.toUtf8());
    size_t piece = 0;
    for (qsizetype hit = finder.in(m_bytes, 0); hit >= 0; hit = finder.in(m_bytes, m_pieces[piece].start)) {
        piece = size_t(std::upper_bound(m_pieces.begin() + qsizetype(piece), m_pieces.end(), hit,
                                        [](qsizetype at, const Piece &p) { return at < p.start; }) -
                       m_pieces.begin());
        if (const int row = m_pieces[piece - 1].row; row >= 0)
            found[size_t(row)] = true;
        if (piece == m_pieces.size())
            return; // what is left of the row holds nothing new
    }
}

} // namespace dondoc
