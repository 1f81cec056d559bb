// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/partkinds.h"

#include "core/notices/outline.h"
#include "core/notices/sectionmood.h"
#include "core/text/dates.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t longestHead = 60; ///< parts among which the opening must end
constexpr qsizetype longestTitle = 600;

bool isUpperCase(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isLower(); }) &&
           std::ranges::any_of(text, [](QChar c) { return c.isUpper(); });
}

bool endsWithSentence(QStringView text)
{
    return !text.isEmpty() && u".;:!?"_s.contains(text.back());
}

/// Walks the parts once, from the letterhead to the signature.
class Classifier
{
public:
    Classifier(NoticeText &notice, const Wording &words)
        : m_notice(notice)
        , m_words(words)
    {
    }

    void classify()
    {
        const size_t bodyStart = classifyHead();
        for (size_t i = bodyStart; i < m_notice.parts.size(); ++i)
            m_notice.parts[i].kind = kindOf(i);
    }

private:
    NoticePart &part(size_t i) { return m_notice.parts[i]; }
    WordRange wordsOf(size_t i) const
    {
        const TextSpan &body = m_notice.parts[i].body;
        return m_words.within(body.start, body.end());
    }
    QStringView textOf(size_t i) const { return m_notice.at(m_notice.parts[i].body).trimmed(); }
    bool isWhole(PhraseTable table, size_t i) const
    {
        const WordRange range = wordsOf(i);
        return !range.isEmpty() && m_words.length(table, range.begin, range.end) == range.size();
    }

    /// Letterhead, title and opening; gives the first part of the body.
    size_t classifyHead()
    {
        size_t i = 0;
        for (const size_t type = typeLine(); i < type; ++i)
            part(i).kind = NoticePartKind::Header; // whatever stands above the type is letterhead
        while (i < m_notice.parts.size() && isHeaderLine(i))
            part(i++).kind = NoticePartKind::Header;
        const size_t opening = i;
        const int intro = findIntro(opening);
        const size_t end = intro >= 0 ? size_t(intro) + 1 : openingEnd(opening);
        for (; i < end; ++i)
            part(i).kind = NoticePartKind::Opening;
        return end;
    }

    /// The line that holds the document's type alone; 0 when the head has none.
    size_t typeLine() const
    {
        constexpr size_t longestLetterhead = 16;
        for (size_t i = 0; i < std::min(longestLetterhead, m_notice.parts.size()); ++i) {
            const QString &marker = m_notice.parts[i].marker;
            if (!marker.isEmpty() && marker != u"-")
                return 0;
            if (isWhole(PhraseTable::DocumentTypes, i) && isUpperCase(textOf(i)))
                return i;
        }
        return 0;
    }

    /// A line of the head: it is not yet a sentence.
    bool isHeaderLine(size_t i)
    {
        static const QRegularExpression number(
            u"^(Số|SỐ)\\s*:?\\s*[\\d/]|^(V/v|Về việc)\\b|^Kính gửi|^(?:[\\p{Lu}][\\p{L}.]*\\s?){1,5},\\s*ngày\\b"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const NoticePart &p = m_notice.parts[i];
        const QStringView text = textOf(i);
        if (isWhole(PhraseTable::DocumentTypes, i) && isUpperCase(text)) {
            m_hasType = true;
            return true;
        }
        if (!p.marker.isEmpty() && (p.marker != u"-" || !m_hasAddressees))
            return false;
        const bool isNumberOrDate =
            text.size() < 200 && number.match(text.toString()).hasMatch() && text.back() != u'.';
        m_hasAddressees = m_hasAddressees || text.startsWith(u"Kính gửi");
        if (isNumberOrDate || isWhole(PhraseTable::Letterhead, i) || (m_hasAddressees && p.marker == u"-"))
            return true;
        if (isUpperCase(text) && text.size() <= longestTitle && text.back() != u':')
            return true;
        return m_hasType && text.size() <= longestTitle && !endsWithSentence(text) && isTitle(text);
    }

    /// The title follows the type; a paragraph that begins like the opening is none.
    bool isTitle(QStringView text)
    {
        static const QRegularExpression opening(
            u"^(Ngày|Sáng|Chiều|Tối|Trong các ngày|Sau khi|Căn cứ|Thực hiện|Xét)\\b"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        return !opening.match(text.toString()).hasMatch();
    }

    /// The paragraph that ends the opening: "… có ý kiến như sau:"; -1 when there is none before the first
    /// clause.
    int findIntro(size_t from)
    {
        int found = -1;
        for (size_t i = from; i < std::min(m_notice.parts.size(), longestHead); ++i) {
            if (!part(i).marker.isEmpty() && part(i).marker != u"-")
                break;
            const WordRange range = wordsOf(i);
            const bool isOpen = !range.isEmpty() && m_words.isSign(range.end - 1, u':');
            if (isOpen && part(i).marker.isEmpty() &&
                (m_words.lengthBefore(PhraseTable::Intros, range.end - 1, range.begin) > 0 ||
                 tellsOfMeeting(i))) {
                found = int(i);
                break;
            }
        }
        return found;
    }

    /// Without an introducing paragraph the opening is what tells who met, when.
    size_t openingEnd(size_t from)
    {
        const bool hasHeadline = from + 1 < m_notice.parts.size() && part(from).marker.isEmpty() &&
                                 looksLikeHeading(textOf(from)) && tellsOfMeeting(from + 1);
        size_t i = hasHeadline ? from + 1 : from;
        while (i < m_notice.parts.size() && part(i).marker.isEmpty() && tellsOfMeeting(i))
            ++i;
        return i;
    }

    bool tellsOfMeeting(size_t i) const
    {
        static const QRegularExpression meeting(
            u"(chủ trì|dự|tham dự)\\s+(\\p{L}+\\s+){0,4}(cuộc họp|phiên họp|hội nghị|buổi làm việc|họp)|\\blàm việc với\\b|^(Tham dự|Cùng dự|Dự|Sau khi nghe|Căn cứ|Cùng tham dự)\\b"_s,
            QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
        const QString text = textOf(i).toString();
        return meeting.match(text).hasMatch() && !m_words.holds(PhraseTable::Assign, wordsOf(i));
    }

    NoticePartKind kindOf(size_t i)
    {
        if (startsRecipients(i))
            m_isTail = true;
        if (m_isTail && !resumesBody(i))
            return tailKind(i);
        m_isTail = false;
        if (isSignature(i)) {
            m_isTail = true;
            m_isSignature = true;
            return NoticePartKind::Signature;
        }
        if (isClosing(i))
            return NoticePartKind::Closing;
        return bodyKind(i);
    }

    bool startsRecipients(size_t i) const
    {
        const WordRange range = wordsOf(i);
        const size_t words = m_words.length(PhraseTable::RecipientHeads, range.begin, range.end);
        return words > 0 && (words == range.size() || m_words.isSign(range.begin + words, u':') ||
                             m_words.isSign(range.begin + words - 1, u':'));
    }

    /// "PHỤ LỤC", "PHỤ LỤC II".
    bool isAnnexHeading(size_t i) const
    {
        constexpr qsizetype longest = 60;
        const QStringView text = textOf(i);
        return m_notice.parts[i].marker.isEmpty() && text.size() <= longest && isUpperCase(text) &&
               text.startsWith(u"PHỤ LỤC");
    }

    /// After a "Nơi nhận" that a scanner put into the middle the numbering goes on; behind the signature an
    /// annex may stand, with a table of works.
    bool resumesBody(size_t i) const
    {
        const NoticePart &p = m_notice.parts[i];
        if (p.wasTableRow || isAnnexHeading(i))
            return true;
        const bool isNumbered = !p.marker.isEmpty() && !u"-+*•"_s.contains(p.marker);
        constexpr qsizetype shortest = 40;
        return isNumbered && p.body.length >= shortest;
    }

    NoticePartKind tailKind(size_t i)
    {
        const bool isTitle = isSignature(i);
        m_isSignature = m_isSignature || isTitle;
        // Typed in two columns, recipients and signer come line by line in turn.
        const bool isDashed = !m_notice.parts[i].marker.isEmpty();
        const bool goesOnDashed = i > 0 && m_notice.parts[i - 1].kind == NoticePartKind::Recipient &&
                                  !isTitle && !isName(i) && !isUpperCase(textOf(i));
        const bool isRecipient = !m_isSignature || (isDashed && !isTitle) || goesOnDashed;
        return isRecipient ? NoticePartKind::Recipient : NoticePartKind::Signature;
    }

    /// "Phạm Mạnh Cường".
    bool isName(size_t i) const
    {
        const WordRange range = wordsOf(i);
        constexpr size_t longestName = 5;
        if (range.isEmpty() || range.size() > longestName)
            return false;
        for (size_t w = range.begin; w < range.end; ++w) {
            if (!m_words.isCapital(w))
                return false;
        }
        return true;
    }

    bool isSignature(size_t i) const
    {
        const WordRange range = wordsOf(i);
        constexpr qsizetype longest = 80;
        return isUpperCase(textOf(i)) && textOf(i).size() <= longest && m_notice.parts[i].marker.isEmpty() &&
               m_words.length(PhraseTable::Signatures, range.begin, range.end) > 0;
    }

    bool isClosing(size_t i) const { return isClosingFormula(m_words, wordsOf(i)); }

    NoticePartKind bodyKind(size_t i)
    {
        const WordRange range = wordsOf(i);
        const bool hasChildren = i + 1 < m_notice.parts.size() && isUnder(i + 1, i);
        const bool isHeading = looksLikeHeading(textOf(i));
        if (isHeading && (hasChildren || !m_words.holds(PhraseTable::Work, range)))
            return NoticePartKind::Heading;
        switch (moodOfPart(m_notice, m_words, int(i))) {
        case SectionMood::Results:
            return m_words.holds(PhraseTable::ShortcomingMarks, range) ? NoticePartKind::Shortcoming
                                                                       : NoticePartKind::Result;
        case SectionMood::Shortcomings:
            return NoticePartKind::Shortcoming;
        case SectionMood::Views:
        case SectionMood::Talk:
            return NoticePartKind::Statement;
        default:
            return NoticePartKind::Task;
        }
    }

    bool isUnder(size_t child, size_t parent) const
    {
        for (int p = m_notice.parts[child].parent; p >= 0; p = m_notice.parts[size_t(p)].parent) {
            if (size_t(p) == parent)
                return true;
        }
        return false;
    }

    NoticeText &m_notice;
    const Wording &m_words;
    bool m_hasType = false;
    bool m_hasAddressees = false;
    bool m_isTail = false;
    bool m_isSignature = false;
};

} // namespace

void classifyParts(NoticeText &notice, const Wording &words)
{
    Classifier(notice, words).classify();
}

bool isClosingFormula(const Wording &words, WordRange sentence)
{
    for (const QString &closing : words.tables().of(PhraseTable::Closings).phrases) {
        constexpr qsizetype formulaStartsWithin = 60,
                            longestOffice = 110; // behind the name of the office that informs
        qsizetype from = 0, first = -1;
        const QString text = words.written(sentence).toString();
        const QStringList pieces = closing.split(u'…');
        const bool isThere = std::ranges::all_of(pieces, [&](const QString &piece) {
            const qsizetype at = text.indexOf(piece.trimmed(), from, Qt::CaseInsensitive);
            first = first < 0 ? at : first;
            from = at + piece.size();
            return at >= 0;
        });
        const bool isInFirstSentence = first < longestOffice && !text.left(first).contains(u". "_s);
        if (isThere && (pieces.size() == 1 || first < formulaStartsWithin || isInFirstSentence))
            return true;
    }
    return false;
}

int introOf(const NoticeText &notice)
{
    int intro = -1;
    for (size_t i = 0; i < notice.parts.size(); ++i) {
        const NoticePart &part = notice.parts[i];
        if (part.kind == NoticePartKind::Opening && notice.at(part.body).trimmed().endsWith(u':'))
            intro = int(i);
    }
    return intro;
}

} // namespace dondoc
