// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/documentnumber.h"

#include "core/text/dates.h"
#include "core/text/datewords.h"
#include "core/text/documentcodes.h"
#include "core/text/fold.h"
#include "core/text/words.h"

#include <QStringList>

#include <algorithm>

namespace dondoc::text {

namespace {

/// A number taken apart: 193/2025/NQ-QH15 is serial 193, year 2025, codes NQ and QH15.
struct NumberParts {
    QString serial;
    QString year; ///< empty when the number has none
    QStringList codes;
    QString separators;  ///< one before each code
    std::size_t end = 0; ///< index after its last word
};

bool isSeparator(const Word &word)
{
    return word.isSign(u'/') || word.isSign(u'-');
}

/// Where a number is looked for: in a field all of the text is meant as one, in prose words stand around it.
enum class Place { Field, Prose };

/// A code is written in capitals, or is a known one however it was typed ("Cp", "TTr").
bool isCode(QStringView written, Place place)
{
    if (codeKind(written) != CodeKind::Unknown)
        return place == Place::Field || written.front().isUpper();
    const QString composed = written.toString().normalized(QString::NormalizationForm_C);
    return composed.size() >= 2 && composed.front().isUpper() &&
           std::all_of(composed.begin(), composed.end(), [](QChar c) { return c.isUpper() || c.isDigit(); });
}

class NumberReader
{
public:
    NumberReader(QStringView text, const std::vector<Word> &words, Place place)
        : m_text(text)
        , m_words(words)
        , m_place(place)
    {
    }

    /// The number that begins at words[at]; nothing when there is none.
    std::optional<NumberParts> read(std::size_t at) const
    {
        if (m_words[at].kind != Word::Kind::Digits || m_words[at].length > 6 || !beginsNumber(m_words, at))
            return std::nullopt;
        NumberParts parts;
        parts.serial = m_words[at].lower;
        parts.end = at + 1;
        readYear(parts);
        while (readCode(parts)) {
        }
        return parts.codes.isEmpty() ? std::nullopt : std::optional(parts);
    }

private:
    /// Before a separator no space is allowed in running text; after it one is: numbers break over lines
    /// there.
    bool hasSeparator(std::size_t at) const
    {
        return at + 1 < m_words.size() && isSeparator(m_words[at]) && !m_words[at].isSpaced;
    }

    void readYear(NumberParts &parts) const
    {
        const std::size_t at = parts.end;
        if (!hasSeparator(at) || !m_words[at + 1].isNumber(firstYear, lastYear) || !hasSeparator(at + 2))
            return;
        parts.year = m_words[at + 1].lower;
        parts.end = at + 2;
    }

    bool readCode(NumberParts &parts) const
    {
        const std::size_t at = parts.end;
        if (!hasSeparator(at) || m_words[at + 1].kind != Word::Kind::Letters)
            return false;
        const Word &letters = m_words[at + 1];
        const bool hasTerm = at + 2 < m_words.size() && m_words[at + 2].kind == Word::Kind::Digits &&
                             !m_words[at + 2].isSpaced;
        const qsizetype end = hasTerm ? m_words[at + 2].end() : letters.end();
        const QStringView written = m_text.sliced(letters.start, end - letters.start);
        if (!isCode(written, m_place))
            return false;
        parts.codes += written.toString().normalized(QString::NormalizationForm_C);
        parts.separators += m_words[at].lower;
        parts.end = at + (hasTerm ? 3 : 2);
        return true;
    }

    QStringView m_text;
    const std::vector<Word> &m_words;
    Place m_place;
};

/// Two digits at least, as Nghị định 30/2020/NĐ-CP has it: 5 and 05 are one number.
QString canonicalSerial(const QString &serial)
{
    QString digits = serial;
    while (digits.size() > 2 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.rightJustified(2, u'0');
}

QString spell(const NumberParts &parts)
{
    QStringList codes;
    for (const QString &code : parts.codes)
        codes += canonicalCode(code);
    const QString head =
        canonicalSerial(parts.serial) + (parts.year.isEmpty() ? QString() : u'/' + parts.year);
    const CodeKind issuer = codeKind(codes.last());
    if (issuer == CodeKind::NationalAssembly && !parts.year.isEmpty())
        return head + u'/' + codes.last();
    const bool isParty = codes.size() >= 2 && issuer == CodeKind::PartyBody;
    if (isParty)
        return head + u'-' + codes.mid(0, codes.size() - 1).join(u'-') + u'/' + codes.last();
    const bool isWrittenTheParty = codes.size() == 2 && parts.separators == u"-/";
    if (isWrittenTheParty && issuer == CodeKind::Unknown)
        return head + u'-' + codes.join(u'/'); // an issuer unknown to us keeps the form it chose
    return head + u'/' + codes.join(u'-');
}

/// "Nghị quyết số", "NGHỊ QUYẾT", "Thông báo số:": the type named by the words just before words[at].
QString typeBefore(const std::vector<Word> &words, std::size_t at, QStringView text)
{
    std::size_t end = at;
    if (end > 0 && words[end - 1].isSign(u':'))
        --end;
    if (end > 0 && words[end - 1].isFolded(u"so"))
        --end;
    for (std::size_t count = 4; count >= 1; --count) {
        if (count > end)
            continue;
        const Word &first = words[end - count];
        const QString type =
            documentTypeOfWords(text.sliced(first.start, words[end - 1].end() - first.start));
        if (!type.isEmpty())
            return type;
    }
    return {};
}

QString typeOf(const NumberParts &parts)
{
    for (const QString &code : parts.codes) {
        const QString type = documentTypeOfCode(canonicalCode(code));
        if (!type.isEmpty())
            return type;
    }
    const bool isLetter = parts.codes.size() >= 2; // 592/BKHCN-VCL: a body and its unit
    return isLetter ? QStringLiteral("Công văn") : QString();
}

/// A lone code makes a number only of the National Assembly, or where a type stands before it ("Văn bản
/// 127/NEAC"): "Đề án 06/CP" is no document number.
bool isNumber(const NumberParts &parts, const QString &typeInWords)
{
    if (parts.codes.size() == 1) {
        const CodeKind kind = codeKind(parts.codes.first());
        const bool isLaw = kind == CodeKind::NationalAssembly && !parts.year.isEmpty();
        const bool isNamed = !typeInWords.isEmpty() && typeInWords != QStringLiteral("Đề án");
        return isLaw || (isNamed && kind != CodeKind::DocumentType && parts.separators == u"/");
    }
    return true;
}

/// The date after a number: "ngày 22/12/2024", ", ngày …", "(19/6/2025)", "của Chính phủ ngày …".
QDate dateAfter(const std::vector<Word> &words, std::size_t at)
{
    constexpr std::size_t longestIssuer = 8; // "của Ban Chỉ đạo Trung ương" and the like, in words
    const std::vector<QStringView> prepositions = {u"truoc", u"trong", u"den", u"tu",
                                                   u"sau",   u"vao",   u"het", u"qua"};
    const bool hasIssuer = at < words.size() && words[at].isFolded(u"cua");
    const std::size_t last = std::min(words.size(), at + (hasIssuer ? longestIssuer : 2));
    for (std::size_t i = at; i < last; ++i) {
        const Word &word = words[i];
        const bool begins = word.isFolded(u"ngay") || (i > at && words[i - 1].isSign(u'('));
        if (const auto written = begins ? readWrittenDate(words, i) : std::nullopt)
            return written->date();
        const bool isPreposition = std::any_of(prepositions.begin(), prepositions.end(),
                                               [&](QStringView p) { return word.isFolded(p); });
        const bool mayPass = word.kind == Word::Kind::Letters
                                 ? hasIssuer && !isPreposition
                                 : i == at && (word.isSign(u',') || word.isSign(u'('));
        if (!mayPass)
            break;
    }
    return {};
}

/// As typed into a field: spaces beside the separators do not count there.
QString withoutSpaces(QStringView text)
{
    QString out = cleanLine(text);
    out.remove(u' ');
    return out;
}

} // namespace

QString normaliseDocumentNumber(QStringView number)
{
    const QString compact = withoutSpaces(number);
    const std::vector<Word> words = splitWords(compact);
    if (words.empty())
        return cleanLine(number);
    const auto parts = NumberReader(compact, words, Place::Field).read(0);
    const bool isWhole = parts && parts->end == words.size();
    const bool isKnownForm = isWhole && (parts->codes.size() >= 2 || !parts->year.isEmpty());
    return isKnownForm ? spell(*parts) : cleanLine(number);
}

std::vector<DocumentCitation> findDocuments(QStringView text)
{
    std::vector<DocumentCitation> found;
    if (!text.contains(u'/'))
        return found; // every form has a slash
    const std::vector<Word> words = splitWords(text);
    const NumberReader reader(text, words, Place::Prose);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto parts = reader.read(i);
        if (!parts)
            continue;
        const QString typeInWords = typeBefore(words, i, text);
        if (!isNumber(*parts, typeInWords))
            continue;
        const qsizetype start = words[i].start;
        const qsizetype length = words[parts->end - 1].end() - start;
        const QString type = typeInWords.isEmpty() ? typeOf(*parts) : typeInWords;
        found.push_back({spell(*parts), withoutSpaces(text.sliced(start, length)), type,
                         dateAfter(words, parts->end), start, length});
        i = parts->end - 1;
    }
    return found;
}

} // namespace dondoc::text
