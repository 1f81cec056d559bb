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

/// A letter or figure begins at `at`: the rule of core/text/wholewords.h, without leaving UTF-8. Of the
/// characters that need more bytes, punctuation and spaces (U+0080–U+00BF, U+2000–U+206F) are none.
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
    *this = {};
    m_rows.assign(size_t(rows), -1);
    m_missing = rows;
}

void SearchBuffer::set(int row, QStringView text)
{
    int &piece = m_rows[size_t(row)];
    m_missing -= piece < 0;
    piece = pieceOf(text.toUtf8());
    if (m_missing > 0)
        return;
    m_known = {}; // growing left room behind that nothing will need
    m_bytes.squeeze();
    m_starts.shrink_to_fit();
}

int SearchBuffer::pieceOf(const QByteArray &text)
{
    const size_t hash = qHash(text);
    if (const auto known = m_known.constFind(hash); known != m_known.cend() && textOf(*known) == text)
        return *known;
    const int piece = int(m_starts.size());
    m_starts.push_back(m_bytes.size());
    m_bytes += text;
    m_bytes += kEnd;
    m_known.insert(hash, piece);
    return piece;
}

QByteArrayView SearchBuffer::textOf(int piece) const
{
    const qsizetype start = m_starts[size_t(piece)];
    const qsizetype next = size_t(piece) + 1 < m_starts.size() ? m_starts[size_t(piece) + 1] : m_bytes.size();
    return QByteArrayView(m_bytes).sliced(start, next - start - 1);
}

/// The first piece that begins behind `byte`, at or after `from`. Hits lie close together or far apart:
/// strides that double find either in few steps.
size_t SearchBuffer::pieceAfter(qsizetype byte, size_t from) const
{
    size_t low = from, stride = 1;
    while (low + stride < m_starts.size() && m_starts[low + stride] <= byte) {
        low += stride;
        stride *= 2;
    }
    const auto end = m_starts.begin() + qsizetype(std::min(low + stride, m_starts.size()));
    return size_t(std::upper_bound(m_starts.begin() + qsizetype(low), end, byte) - m_starts.begin());
}

std::vector<SearchBuffer::Hit> SearchBuffer::piecesWith(const QByteArray &what, bool asksWords) const
{
    std::vector<Hit> pieces(m_starts.size());
    const Finder finder(what);
    size_t next = 0; // the piece after the hit
    for (qsizetype hit = finder.in(m_bytes, 0); hit >= 0;) {
        next = next > 0 && (next == m_starts.size() || hit < m_starts[next]) ? next : pieceAfter(hit, next);
        const bool isWords = asksWords && isWhole(m_bytes, hit, what.size());
        pieces[next - 1] = isWords ? Hit::AsWords : Hit::Within;
        if (asksWords && !isWords) {
            hit = finder.in(m_bytes, hit + 1); // it may stand as words further on
            continue;
        }
        if (next == m_starts.size())
            break; // what is left of the piece holds nothing new
        hit = finder.in(m_bytes, m_starts[next]);
    }
    return pieces;
}

void SearchBuffer::find(QStringView what, RowSet &found) const
{
    found.resize(m_rows.size());
    if (what.isEmpty() || m_bytes.isEmpty())
        return;
    const std::vector<Hit> pieces = piecesWith(what.toUtf8(), false);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row] >= 0 && pieces[size_t(m_rows[row])] != Hit::None)
            found[row] = true;
    }
}

void SearchBuffer::find(QStringView what, RowSet &found, RowSet &asWords) const
{
    found.resize(m_rows.size());
    asWords.resize(m_rows.size());
    if (what.isEmpty() || m_bytes.isEmpty())
        return;
    const std::vector<Hit> pieces = piecesWith(what.toUtf8(), true);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const Hit hit = m_rows[row] < 0 ? Hit::None : pieces[size_t(m_rows[row])];
        if (hit == Hit::None)
            continue;
        found[row] = true;
        if (hit == Hit::AsWords)
            asWords[row] = true;
    }
}

} // namespace dondoc
