// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/mending.h"

#include "core/notices/markers.h"
#include "core/notices/sourcelines.h"
#include "core/notices/wording.h"
#include "core/text/documentcodes.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTypesetLine = 140; ///< characters; longer lines are whole paragraphs
constexpr qsizetype shortestTypesetLine = 45; ///< shorter ones are lists and headings
constexpr double fullLine = 0.72;             ///< of the usual width: the next word did not fit
constexpr double brimfulLine = 0.93;          ///< the same where nothing else tells paragraphs apart

/// A line in capitals; one code alone ("KH/BCĐTW.") is the rest of a number.
bool isUpperCase(QStringView line)
{
    if (!line.trimmed().contains(u' '))
        return false;
    int upper = 0;
    for (const QChar c : line) {
        if (c.isLower())
            return false;
        upper += c.isUpper();
    }
    return upper > 0;
}

bool endsSentence(QStringView line)
{
    while (!line.isEmpty() && u"”\"')]/ "_s.contains(line.back()))
        line.chop(1);
    return !line.isEmpty() && u".;:!?…"_s.contains(line.back());
}

/// "a) Bộ Nông nghiệp và Môi" / "trường …".
bool stopsInName(QStringView line)
{
    return line.mid(line.lastIndexOf(u' ') + 1).front().isUpper();
}

/// "… Kế hoạch số 02-" / "KH/BCĐTW": a number broken at its sign.
bool isBrokenNumber(QStringView before, QStringView line)
{
    const bool isOpen = before.size() > 2 && (before.back() == u'-' || before.back() == u'/') &&
                        before.at(before.size() - 2).isDigit();
    return isOpen && line.size() > 1 && line.at(0).isUpper() &&
           (line.at(1).isUpper() || u"/-"_s.contains(line.at(1)));
}

/// Says which lines belong together.
class LineJoiner
{
public:
    LineJoiner(const std::vector<SourceLine> &lines, const NoticePhrases::Tables &tables)
        : m_lines(lines)
        , m_tables(tables)
    {
        measure();
    }

    /// Whether line i goes on with the paragraph that line i - 1 ends in.
    bool continues(size_t i, const QString &paragraph)
    {
        const SourceLine &line = m_lines[i], &before = m_lines[i - 1];
        if (line.isTableRow || before.isTableRow)
            return false;
        const bool isEnded = endsSentence(before.text);
        if (isBrokenNumber(before.text, line.text))
            return true;
        const bool isNewItem = startsItem(line, isEnded);
        if (isNewItem || opensMeeting(i) || startsBlock(line.text) || startsBlock(before.text) ||
            isUpperCase(before.text) != isUpperCase(line.text))
            return false;
        const bool goesOnInLowerCase = line.text.at(0).isLower() || (line.text.at(0).isDigit() && !isEnded);
        if (goesOnAnyhow(before.text) && !m_isList)
            return true;
        if (line.isAfterBlank)
            return !isEnded && goesOnInLowerCase && !m_isList;
        if (!m_isTypeset)
            return !isEnded && goesOnInLowerCase && (paragraph.size() > 40 || stopsInName(before.text));
        const auto needed = double(before.text.size() + line.text.section(u' ', 0, 0).size() + 1);
        const bool isListed = before.text.endsWith(u';'); // an item behind it would have a marker
        if (isEnded)
            return needed >= (m_hasBlankLines || isListed ? fullLine : brimfulLine) * m_width;
        return needed >= fullLine * m_width || goesOnInLowerCase;
    }

    void noteStart(const SourceLine &line)
    {
        if (const auto marker =
                markerOf(line.text, m_last.value(int(MarkerKind::Letter)) == letterOrdinal(u'k')))
            m_last[int(marker->kind)] = marker->ordinal;
        m_isList =
            Wording(line.text.left(40), m_tables).length(PhraseTable::RecipientHeads, 0, 3) > 0 || m_isList;
    }

private:
    void measure()
    {
        std::vector<qsizetype> widths;
        int blanks = 0;
        for (const SourceLine &line : m_lines) {
            widths.push_back(line.text.size());
            blanks += line.isAfterBlank;
        }
        if (widths.empty())
            return;
        const auto ninth = widths.begin() + qsizetype(widths.size() * 9 / 10);
        std::nth_element(widths.begin(), ninth, widths.end());
        m_width = double(*ninth);
        int open = 0; // long lines that stop in mid-sentence
        for (size_t i = 0; i + 1 < m_lines.size(); ++i) {
            const bool goesOn = !m_lines[i + 1].isAfterBlank && !endsSentence(m_lines[i].text);
            open += goesOn && double(m_lines[i].text.size()) > fullLine * m_width;
        }
        constexpr int mostLinesPerBlank = 6; // more, and the blanks are pages' ends
        m_hasBlankLines = blanks * mostLinesPerBlank >= int(m_lines.size());
        m_isTypeset =
            *ninth >= shortestTypesetLine && *ninth <= longestTypesetLine && open * 12 >= int(m_lines.size());
    }

    /// A marker starts an item, unless it stands in the middle of a sentence and counts nothing up: "kinh tế
    /// /
    /// - xã hội", "năm / 2025."
    bool startsItem(const SourceLine &line, bool isEnded) const
    {
        const bool isAfterK = m_last.value(int(MarkerKind::Letter)) == letterOrdinal(u'k');
        const auto marker = markerOf(line.text, isAfterK);
        if (!marker)
            return false;
        const bool isSign = marker->kind >= MarkerKind::Dash;
        const QChar first = line.text.at(std::min(marker->length, line.text.size() - 1));
        if (isEnded || line.isAfterBlank)
            return !isSign || isEnded || first.isUpper() || m_isList;
        if (isSign)
            return m_isList || (first.isUpper() && !m_isTypeset);
        const int last = m_last.value(int(marker->kind));
        return marker->ordinal == 1 || marker->ordinal == last + 1;
    }

    /// Nothing ends with a comma, "và" or "của".
    static bool goesOnAnyhow(QStringView before)
    {
        constexpr QStringView openWords[] = {u" và", u" của", u" với", u" các", u" cho", u" tại", u" theo"};
        return before.endsWith(u',') ||
               std::ranges::any_of(openWords, [&](QStringView word) { return before.endsWith(word); });
    }

    /// "Ngày 15 tháng 7 năm 2025, tại …": the opening, behind a title that ends with no sign.
    bool opensMeeting(size_t i) const
    {
        static const QRegularExpression day(u"^(Ngày|Sáng|Chiều|Tối)\\s(ngày\\s)?\\d{1,2}(/|\\stháng\\s)"_s);
        constexpr size_t linesOfHead = 30;
        return i < linesOfHead && !m_lines[i - 1].text.endsWith(u',') &&
               day.match(m_lines[i].text).hasMatch();
    }

    /// Lines that always stand alone: "Nơi nhận:", a signer's title, the document's type.
    bool startsBlock(const QString &line) const
    {
        const QString head = line.left(60);
        const Wording words(head, m_tables);
        const auto isAll = [&](PhraseTable table) {
            return words.size() > 0 && words.length(table, 0, words.size()) == words.size();
        };
        return words.length(PhraseTable::RecipientHeads, 0, words.size()) > 0 ||
               isAll(PhraseTable::DocumentTypes) || isAll(PhraseTable::Letterhead) ||
               (isUpperCase(line) && words.length(PhraseTable::Signatures, 0, words.size()) > 0);
    }

    const std::vector<SourceLine> &m_lines;
    const NoticePhrases::Tables &m_tables;
    QHash<int, int> m_last; ///< ordinal by kind of marker
    double m_width = 0;
    bool m_isTypeset = false;
    bool m_hasBlankLines = false;
    bool m_isList = false; ///< under "Nơi nhận"
};

/// Replaces stretches of a paragraph and keeps the record's places right.
class ParagraphMender
{
public:
    explicit ParagraphMender(NoticeParagraph &paragraph)
        : m_paragraph(paragraph)
    {
    }

    void replace(qsizetype start, qsizetype length, const QString &by, const QString &code)
    {
        const QString written = m_paragraph.text.mid(start, length);
        m_paragraph.text.replace(start, length, by);
        for (NoticeMend &mend : m_paragraph.mends) {
            if (mend.span.start >= start + length)
                mend.span.start += by.size() - length;
        }
        m_paragraph.mends.push_back({code, {start, by.size()}, written});
    }

    template<class Mend> void replaceAll(const QRegularExpression &pattern, const QString &code, Mend mend)
    {
        qsizetype from = 0;
        for (auto match = pattern.match(m_paragraph.text, from); match.hasMatch();
             match = pattern.match(m_paragraph.text, from)) {
            const QString by = mend(match);
            if (by != match.captured(0))
                replace(match.capturedStart(0), match.capturedLength(0), by, code);
            from = match.capturedStart(0) + std::max<qsizetype>(1, by.size());
        }
    }

private:
    NoticeParagraph &m_paragraph;
};

/// "02- KH/BCĐTW", "71 /NQ-CP": a number typeset over two lines, or spaced by a scanner.
void mendNumbers(ParagraphMender &mender)
{
    static const QRegularExpression number(
        u"\\b(\\d{1,5}(?:\\s?/\\s?\\d{4})?)\\s?([-/])\\s?([A-ZĐ][A-Za-zĐđ]{0,5})(?:\\s?([-/])\\s?([A-ZĐ][A-Za-zĐđ0-9]{1,9}))?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    mender.replaceAll(number, u"brokenNumber"_s, [](const QRegularExpressionMatch &match) {
        const bool isNumber = text::codeKind(match.capturedView(3)) != text::CodeKind::Unknown &&
                              match.captured(0).contains(u' ');
        QString tight = match.captured(0);
        return isNumber ? tight.remove(u' ') : tight;
    });
}

/// "ngày 3O tháng l1 năm 2O25", "l5/8/2025": letters where digits belong.
void mendDigits(ParagraphMender &mender)
{
    static const QRegularExpression digits(
        u"(?:(?<=ngày )|(?<=tháng )|(?<=năm )|(?<=số )|\\b)(?=[\\dOolI|]*\\d)(?=\\d*[OolI|])[\\dOolI|]{2,4}(?=[\\s,.;:)/]|$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    mender.replaceAll(digits, u"letters"_s, [](const QRegularExpressionMatch &match) {
        QString by = match.captured(0);
        by.replace(u'O', u'0')
            .replace(u'o', u'0')
            .replace(u'l', u'1')
            .replace(u'I', u'1')
            .replace(u'|', u'1');
        return by;
    });
}

/// "quý lII/2025".
void mendQuarters(ParagraphMender &mender)
{
    static const QRegularExpression quarter(u"(?<=[Qq]uý )(?=[IVl|1]*[l|I])[IVl|1]{1,3}(?=[\\s,.;:)/]|$)"_s);
    mender.replaceAll(quarter, u"letters"_s, [](const QRegularExpressionMatch &match) {
        QString by = match.captured(0);
        return by.replace(u'l', u'I').replace(u'|', u'I').replace(u'1', u'I');
    });
}

void mendMarker(ParagraphMender &mender, const QString &text, bool isAfterK)
{
    const auto marker = markerOf(text, isAfterK);
    if (marker && marker->isMended)
        mender.replace(0, marker->length, marker->printed + u' ', u"marker"_s);
}

void mend(NoticeParagraph &paragraph, const NoticePhrases::Tables &tables, bool isAfterK)
{
    if (!paragraph.isTableRow)
        paragraph.text = withLostSpaces(paragraph.text, tables, paragraph.mends);
    ParagraphMender mender(paragraph);
    mendMarker(mender, paragraph.text, isAfterK);
    mendQuarters(mender);
    mendDigits(mender);
    mendNumbers(mender);
}

/// Where the next item of a paragraph's own list begins inside it: "a) … xong. b) …", a line end lost by a
/// scanner; -1 when none does.
qsizetype gluedItem(const QString &text)
{
    const auto own = markerOf(text);
    if (!own || own->ordinal == 0)
        return -1;
    for (qsizetype i = own->length + 1; i < text.size(); ++i) {
        const bool isAfterEnd = text.at(i - 1) == u' ' && i >= 2 && u".;:"_s.contains(text.at(i - 2));
        if (!isAfterEnd)
            continue;
        constexpr qsizetype longestMarker = 16;
        const auto marker = markerOf(QStringView(text).sliced(i, std::min(longestMarker, text.size() - i)));
        const bool isNext = marker && marker->kind == own->kind && marker->depth == own->depth &&
                            marker->ordinal == own->ordinal + 1;
        if (isNext && marker->length < longestMarker && text.at(i + marker->length).isUpper())
            return i;
    }
    return -1;
}

/// Parts paragraphs that hold several items of one list.
void partGluedItems(std::vector<NoticeParagraph> &paragraphs)
{
    std::vector<NoticeParagraph> parted;
    for (NoticeParagraph &paragraph : paragraphs) {
        for (qsizetype at = gluedItem(paragraph.text); at > 0 && !paragraph.isTableRow;
             at = gluedItem(paragraph.text)) {
            NoticeParagraph first{paragraph.text.left(at - 1), false, {}};
            std::vector<NoticeMend> rest{{u"marker"_s, {0, 0}, u" "_s}};
            for (NoticeMend mend : paragraph.mends) {
                const bool isBefore = mend.span.end() < at;
                mend.span.start -= isBefore ? 0 : at;
                if (mend.span.start >= 0)
                    (isBefore ? first.mends : rest).push_back(mend);
            }
            parted.push_back(std::move(first));
            paragraph.text.remove(0, at);
            paragraph.mends = std::move(rest);
        }
        parted.push_back(std::move(paragraph));
    }
    paragraphs = std::move(parted);
}

void join(NoticeParagraph &paragraph, const SourceLine &line)
{
    const qsizetype at = paragraph.text.size();
    const bool isWordBroken = paragraph.text.endsWith(u'\u00AD');
    if (isWordBroken)
        paragraph.text.chop(1);
    else
        paragraph.text += u' ';
    paragraph.text += line.text;
    if (line.isAfterBlank)
        paragraph.mends.push_back({u"joinedLines"_s, {at, 1}, u"\n"_s});
}

} // namespace

std::vector<NoticeParagraph> paragraphsOf(const QString &raw, const NoticePhrases::Tables &tables,
                                          const JobControl &job)
{
    const std::vector<SourceLine> lines = sourceLinesOf(raw);
    LineJoiner joiner(lines, tables);
    std::vector<NoticeParagraph> paragraphs;
    for (size_t i = 0; i < lines.size() && !job.isCancelled(); ++i) {
        const SourceLine &line = lines[i];
        if (i > 0 && joiner.continues(i, paragraphs.back().text)) {
            join(paragraphs.back(), line);
        } else {
            joiner.noteStart(line);
            paragraphs.push_back({line.text, line.isTableRow, {}});
        }
        if (!line.passedOver.isEmpty())
            paragraphs.back().mends.push_back({line.passedOverCode,
                                               {paragraphs.back().text.size() - line.text.size(), 0},
                                               line.passedOver});
    }
    partGluedItems(paragraphs);
    int lastLetter = 0;
    for (NoticeParagraph &paragraph : paragraphs) {
        mend(paragraph, tables, lastLetter == letterOrdinal(u'k'));
        if (const auto marker = markerOf(paragraph.text, lastLetter == letterOrdinal(u'k')))
            lastLetter = marker->kind == MarkerKind::Letter ? marker->ordinal : lastLetter;
    }
    return paragraphs;
}

} // namespace dondoc
