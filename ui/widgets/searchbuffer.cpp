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

/// A letter or figure begins at `at`. Of the characters that need more bytes, punctuation and spaces
/// (U+0080–U+00BF, U+2000–U+206F) are none.
bool isOfWord(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [bytes](qsizetype i) { return i < bytes.size() ? uchar(bytes[i]) : uchar(0); };
    const uchar lead = byte(at);
    if (lead < 0x80)
        return (lead >= '0' && lead <= '9') || (lead >= 'a' && lead <= 'z') || (lead >= 'A' && lead <= 'Z');
    return lead != 0xC2 && !(lead == 0xE2 && (byte(at + 1) == 0x80 || byte(at + 1) == 0x81));
}

/// Where the character before `at` begins.
qsizetype before(QByteArrayView bytes, qsizetype at)
{
    do {
        --at;
    } while (at > 0 && (uchar(bytes[at]) & 0xC0) == 0x80);
    return at;
}

bool isWhole(QByteArrayView bytes, qsizetype at, qsizetype length)
{
    const bool isInside = at > 0 && isOfWord(bytes, at) && isOfWord(bytes, before(bytes, at));
    const qsizetype end = at + length;
    return !isInside && !(isOfWord(bytes, before(bytes, end)) && isOfWord(bytes, end));
}

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

/// The piece behind the one that holds `at`; no earlier one than `from`.
size_t SearchBuffer::pieceAfter(qsizetype at, size_t from) const
{
    const auto next = std::upper_bound(m_pieces.begin() + qsizetype(from), m_pieces.end(), at,
                                       [](qsizetype at, const Piece &piece) { return at < piece.start; });
    return size_t(next - m_pieces.begin());
}

void SearchBuffer::find(QStringView what, RowSet &found) const
{
    found.resize(m_rows.size());
    if (what.isEmpty() || m_bytes.isEmpty())
        return;
    const Finder finder(what.toUtf8());
    size_t piece = 0;
    for (qsizetype hit = finder.in(m_bytes, 0); hit >= 0; hit = finder.in(m_bytes, m_pieces[piece].start)) {
        piece = pieceAfter(hit, piece);
        if (const int row = m_pieces[piece - 1].row; row >= 0)
            found[size_t(row)] = true;
        if (piece == m_pieces.size())
            return; // what is left of the row holds nothing new
    }
}

void SearchBuffer::findWords(QStringView what, RowSet &found) const
{
    found.resize(m_rows.size());
    if (what.isEmpty() || m_bytes.isEmpty())
        return;
    const QByteArray bytes = what.toUtf8();
    const Finder finder(bytes);
    size_t piece = 0;
    for (qsizetype hit = finder.in(m_bytes, 0); hit >= 0; hit = finder.in(m_bytes, hit + 1)) {
        if (!isWhole(m_bytes, hit, bytes.size()))
            continue;
        piece = pieceAfter(hit, piece);
        if (const int row = m_pieces[piece - 1].row; row >= 0)
            found[size_t(row)] = true;
    }
}

} // namespace dondoc
