// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/collation.h"

#include "core/text/fold.h"

#include <array>

// A key is three rows of weights, parted by a zero: letters, tones, case. The first row decides unless it is
// equal throughout, then the second, then the third. Ends of rows that hold nothing but the neutral weight
// are left out, which shortens the key and changes no order, since the parting zero is less than every
// weight.

namespace dondoc::text
{

namespace
{

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

class KeyBuilder
{
public:
    explicit KeyBuilder(const QString &decomposed)
        : m_text(decomposed)
    {
    }

    QByteArray build()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c.isDigit())
                addDigits();
            else if (c.isLetter())
                addLetter();
            else
                addSign();
        }
        return m_letters + '\0' + trimmed(m_tones) + '\0' + trimmed(m_cases);
    }

private:
    static QByteArray trimmed(QByteArray row)
    {
        while (row.endsWith(char(NoTone)))
            row.chop(1);
        return row;
    }

    void addDigits()
    {
        QByteArray digits;
        int zeros = 0;
        for (; m_at < m_text.size() && m_text.at(m_at).isDigit(); ++m_at) {
            const int value = m_text.at(m_at).digitValue();
            if (digits.isEmpty() && value == 0)
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
    void appendLength(qsizetype length)
    {
        for (; length >= 0xFF; length -= 0xFF)
            m_letters += char(0xFF);
        m_letters += char(length);
    }

    void addLetter()
    {
        const QChar written = m_text.at(m_at++);
        QChar letter = written.toLower();
        char tone = NoTone;
        for (; m_at < m_text.size() && m_text.at(m_at).isMark(); ++m_at) {
            const QChar mark = m_text.at(m_at);
            const QChar vowel = vowelWithMark(letter, mark);
            if (vowel.isNull())
                tone = toneWeight(mark.unicode());
            else
                letter = vowel;
        }
        const qsizetype place = alphabet.indexOf(letter);
        m_letters += place >= 0 ? char(FirstLetter + place) : char(OtherLetter);
        if (place < 0)
            appendUnit(letter);
        m_tones += tone;
        m_cases += char(written.isUpper() ? UpperCase : LowerCase);
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

    const QString &m_text;
    qsizetype m_at = 0;
    QByteArray m_letters;
    QByteArray m_tones;
    QByteArray m_cases;
};

} // namespace

QByteArray collationKey(QStringView text)
{
    const QString decomposed = cleanLine(text).normalized(QString::NormalizationForm_D);
    return KeyBuilder(decomposed).build();
}

} // namespace dondoc::text
