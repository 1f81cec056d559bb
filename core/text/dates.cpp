// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/dates.h"

#include "core/text/datewords.h"

namespace dondoc::text {

namespace {

/// Walks over the words of one date; each step says whether it fitted.
class DateWalk
{
public:
    DateWalk(const std::vector<Word> &words, std::size_t at)
        : m_words(words)
        , m_at(at)
    {
    }

    bool number(int low, int high, int &value)
    {
        if (m_at >= m_words.size() || !m_words[m_at].isNumber(low, high))
            return false;
        value = m_words[m_at++].number;
        return true;
    }

    bool word(QStringView folded)
    {
        const bool fits = m_at < m_words.size() && m_words[m_at].isFolded(folded);
        m_at += fits;
        return fits;
    }

    bool sign(QChar sign)
    {
        const bool fits = m_at < m_words.size() && m_words[m_at].isSign(sign);
        m_at += fits;
        return fits;
    }

    /// The year ends the date: "30/6/2025/NQ" and "30.6.2025.1" are something else.
    bool closes(QChar separator) const
    {
        const bool goesOn = m_at + 1 < m_words.size() && m_words[m_at].isSign(separator) &&
                            !m_words[m_at + 1].isSpaced && m_words[m_at + 1].kind != Word::Kind::Sign;
        return !goesOn;
    }

    std::size_t at() const { return m_at; }

private:
    const std::vector<Word> &m_words;
    std::size_t m_at;
};

using Reader = std::optional<WrittenDate> (*)(DateWalk);

/// "ngày 05 tháng 9 năm 2025", "05 tháng 9/2025", "30/6 năm 2025".
std::optional<WrittenDate> readProse(DateWalk walk)
{
    WrittenDate date;
    walk.word(u"ngay");
    if (!walk.number(1, 31, date.day) || !(walk.word(u"thang") || walk.sign(u'/')) ||
        !walk.number(1, 12, date.month))
        return std::nullopt;
    const bool joined = walk.sign(u'/') || (walk.sign(u','), walk.word(u"nam"));
    if (!joined || !walk.number(firstYear, lastYear, date.year))
        return std::nullopt;
    date.end = walk.at();
    return walk.closes(u'/') ? std::optional(date) : std::nullopt;
}

template<char16_t separator> std::optional<WrittenDate> readNumeric(DateWalk walk)
{
    WrittenDate date;
    walk.word(u"ngay");
    if (!walk.number(1, 31, date.day) || !walk.sign(separator) || !walk.number(1, 12, date.month) ||
        !walk.sign(separator) || !walk.number(firstYear, lastYear, date.year))
        return std::nullopt;
    date.end = walk.at();
    return walk.closes(separator) ? std::optional(date) : std::nullopt;
}

std::optional<WrittenDate> readIso(DateWalk walk)
{
    WrittenDate date;
    if (!walk.number(firstYear, lastYear, date.year) || !walk.sign(u'-') || !walk.number(1, 12, date.month) ||
        !walk.sign(u'-') || !walk.number(1, 31, date.day))
        return std::nullopt;
    date.end = walk.at();
    return walk.closes(u'-') ? std::optional(date) : std::nullopt;
}

bool isClosingSign(const Word &word)
{
    return word.isSign(u'.') || word.isSign(u',') || word.isSign(u';');
}

} // namespace

bool beginsNumber(const std::vector<Word> &words, std::size_t at)
{
    if (at == 0 || words[at].isSpaced)
        return true;
    const Word &before = words[at - 1];
    if (before.kind == Word::Kind::Letters)
        return false;
    const bool isJoint =
        before.isSign(u'/') || before.isSign(u'.') || before.isSign(u'-') || before.isSign(u',');
    return !(isJoint && at >= 2 && words[at - 2].kind != Word::Kind::Sign && !before.isSpaced);
}

std::optional<WrittenDate> readWrittenDate(const std::vector<Word> &words, std::size_t at)
{
    constexpr Reader readers[] = {readProse, readNumeric<u'/'>, readNumeric<u'.'>, readNumeric<u'-'>,
                                  readIso};
    for (const Reader reader : readers) {
        if (const auto date = reader(DateWalk(words, at)))
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> parseDate(QStringView text)
{
    const std::vector<Word> words = splitWords(text);
    if (words.empty())
        return std::nullopt;
    const auto written = readWrittenDate(words, 0);
    if (!written || !written->date().isValid())
        return std::nullopt;
    const bool isWhole =
        written->end == words.size() || (written->end + 1 == words.size() && isClosingSign(words.back()));
    return isWhole ? std::optional(written->date()) : std::nullopt;
}

std::vector<DateMention> findDates(QStringView text)
{
    const std::vector<Word> words = splitWords(text);
    std::vector<DateMention> found;
    std::size_t lastEnd = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isAfterDate =
            lastEnd > 0 && i == lastEnd + 1 && words[lastEnd].isSign(u'-'); // "1/1/2025-9/7/2025"
        const bool mayBegin = words[i].kind == Word::Kind::Digits ? isAfterDate || beginsNumber(words, i)
                                                                  : words[i].isFolded(u"ngay");
        const auto written = mayBegin ? readWrittenDate(words, i) : std::nullopt;
        if (!written)
            continue;
        const qsizetype end = words[written->end - 1].end();
        if (written->date().isValid())
            found.push_back({written->date(), words[i].start, end - words[i].start});
        lastEnd = written->end;
        i = lastEnd - 1;
    }
    return found;
}

QString formatDate(QDate date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString formatDateInProse(QDate date)
{
    if (!date.isValid())
        return {};
    const QString day = QString::number(date.day()).rightJustified(2, u'0');
    const QString month = QString::number(date.month()).rightJustified(date.month() <= 2 ? 2 : 1, u'0');
    return QStringLiteral("ngày %1 tháng %2 năm %3").arg(day, month).arg(date.year());
}

} // namespace dondoc::text
