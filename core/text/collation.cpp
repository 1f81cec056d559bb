// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/collation.h"

#include "core/text/fold.h"

#include <algorithm>
#include <string>
#include <vector>

// A key is three rows of weights, parted by a zero: letters, tones, case. The first row decides unless it is
// equal throughout, then the second, then the third. Ends of rows that hold nothing but the neutral weight
// are left out, which shortens the key and changes no order, since the parting zero is less than every
// weight.

namespace dondoc::text {

namespace {

constexpr QStringView alphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

enum Primary : char {
    SpaceWeight = 0x01,
    SignWeight = 0x02,
    DigitsWeight = 0x03,
    FirstLetter = 0x10,
    OtherLetter = 0x60
};
enum Neutral : char { NoTone = 1, LowerCase = 1, UpperCase = 2 };

/// Tones in the order ngang, huyền, hỏi, ngã, sắc, nặng; marks of other languages after them.
char toneWeight(char16_t mark)
{
    switch (mark) {
    case 0x0300:
        return 2;
    case 0x0309:
        return 3;
    case 0x0303:
        return 4;
    case 0x0301:
        return 5;
    case 0x0323:
        return 6;
    default:
        return 7;
    }
}

/// The letter of the alphabet that a base and a vowel mark make: a and a breve make ă; null for another mark.
QChar vowelWithMark(QChar base, QChar mark)
{
    switch (mark.unicode()) {
    case 0x0306:
        return base == u'a' ? QChar(u'ă') : QChar();
    case 0x0302:
        return base == u'a' ? QChar(u'â') : base == u'e' ? QChar(u'ê') : base == u'o' ? QChar(u'ô') : QChar();
    case 0x031B:
        return base == u'o' ? QChar(u'ơ') : base == u'u' ? QChar(u'ư') : QChar();
    default:
        return {};
    }
}

struct Weights {
    char16_t letter = 0; ///< lower case, of the alphabet or another
    char place = 0;      ///< in the key's first row; OtherLetter when not of the alphabet, 0 when no letter
    char tone = NoTone;
    char letterCase = LowerCase;
};

void addMark(Weights &weights, QChar mark)
{
    const QChar vowel = vowelWithMark(weights.letter, mark);
    if (vowel.isNull())
        weights.tone = toneWeight(mark.unicode());
    else
        weights.letter = vowel.unicode();
}

void findPlace(Weights &weights)
{
    const qsizetype place = alphabet.indexOf(QChar(weights.letter));
    weights.place = place >= 0 ? char(FirstLetter + place) : char(OtherLetter);
}

Weights weigh(QChar c)
{
    Weights weights;
    const QString decomposed = QString(c).normalized(QString::NormalizationForm_D);
    const QChar base = decomposed.isEmpty() ? c : decomposed.front();
    if (!base.isLetter())
        return weights;
    weights.letter = base.toLower().unicode();
    weights.letterCase = base.isUpper() ? UpperCase : LowerCase;
    for (const QChar mark : decomposed.sliced(1))
        addMark(weights, mark);
    findPlace(weights);
    return weights;
}

constexpr std::size_t tableSize = 0x1F00; ///< all Vietnamese letters

Weights weightsOf(QChar c)
{
    static const std::vector<Weights> table = [] {
        std::vector<Weights> all;
        for (std::size_t u = 0; u < tableSize; ++u)
            all.push_back(weigh(QChar(char16_t(u))));
        return all;
    }();
    return c.unicode() < tableSize ? table[c.unicode()] : weigh(c);
}

class KeyBuilder
{
public:
    /// `text` is NFC and on one line.
    explicit KeyBuilder(QStringView text)
        : m_text(text)
    {
        m_letters.reserve(std::size_t(text.size()) * 2);
        m_tones.reserve(std::size_t(text.size()));
        m_cases.reserve(std::size_t(text.size()));
    }

    QByteArray build()
    {
        while (m_at < m_text.size()) {
            const Weights weights = weightsOf(m_text.at(m_at));
            if (weights.place != 0)
                addLetter(weights);
            else if (m_text.at(m_at).isDigit())
                addDigits();
            else
                addSign();
        }
        trim(m_tones);
        trim(m_cases);
        QByteArray key;
        key.reserve(qsizetype(m_letters.size() + m_tones.size() + m_cases.size()) + 2);
        key.append(m_letters.data(), qsizetype(m_letters.size())).append('\0');
        key.append(m_tones.data(), qsizetype(m_tones.size())).append('\0');
        return key.append(m_cases.data(), qsizetype(m_cases.size()));
    }

private:
    static void trim(std::string &row)
    {
        while (!row.empty() && row.back() == NoTone)
            row.pop_back();
    }

    void addLetter(Weights weights)
    {
        ++m_at;
        const qsizetype first = m_at;
        for (; m_at < m_text.size() && m_text.at(m_at).isMark(); ++m_at) // marks NFC has no letter for
            addMark(weights, m_text.at(m_at));
        if (m_at > first)
            findPlace(weights);
        m_letters += weights.place;
        if (weights.place == OtherLetter)
            appendUnit(QChar(weights.letter));
        m_tones += weights.tone;
        m_cases += weights.letterCase;
    }

    void addDigits()
    {
        std::string digits;
        int zeros = 0;
        for (; m_at < m_text.size() && m_text.at(m_at).isDigit(); ++m_at) {
            const int value = m_text.at(m_at).digitValue();
            if (digits.empty() && value == 0)
                ++zeros;
            else
                digits += char('0' + value);
        }
        m_letters += char(DigitsWeight);
        appendLength(digits.size());
        m_letters += digits;
        m_tones += char(NoTone);
        m_cases += char(LowerCase + std::min(zeros, 100)); // "7" before "07" when all else is equal
    }

    /// Longer numbers are greater: a length of any size, kept comparable byte by byte.
    void appendLength(std::size_t length)
    {
        for (; length >= 0xFF; length -= 0xFF)
            m_letters += char(0xFF);
        m_letters += char(length);
    }

    void addSign()
    {
        const QChar sign = m_text.at(m_at++);
        m_letters += char(sign.isSpace() ? SpaceWeight : SignWeight);
        if (!sign.isSpace())
            appendUnit(foldInPlace(QStringView(&sign, 1)).front()); // one weight for all dashes
        m_tones += char(NoTone);
        m_cases += char(LowerCase);
    }

    void appendUnit(QChar c)
    {
        m_letters += char(c.row());
        m_letters += char(c.cell());
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::string m_letters;
    std::string m_tones;
    std::string m_cases;
};

} // namespace

QByteArray collationKey(QStringView text)
{
    const QString line = cleanLine(text);
    return KeyBuilder(line).build();
}

} // namespace dondoc::text
