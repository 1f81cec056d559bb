// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/headerfacts.h"

#include "core/text/dates.h"
#include "core/text/documentcodes.h"
#include "core/text/documentnumber.h"
#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

bool isUpperCase(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isLower(); });
}

/// "NGUYỄN CHÍ DŨNG" to "Nguyễn Chí Dũng".
QString titleCase(const QString &text)
{
    QString out = text.toLower();
    for (qsizetype i = 0; i < out.size(); ++i) {
        if (i == 0 || out.at(i - 1) == u' ')
            out[i] = out.at(i).toUpper();
    }
    return out;
}

/// "Phó Thủ tướng Chính phủ" however it was typed.
QString sentenceCase(const QString &text, const QStringList &known)
{
    for (const QString &phrase : known) {
        if (phrase.compare(text, Qt::CaseInsensitive) == 0)
            return phrase;
    }
    return text;
}

class HeaderReader
{
public:
    HeaderReader(NoticeText &notice, const Wording &words)
        : m_notice(notice)
        , m_words(words)
        , m_header(notice.header)
    {
    }

    void read()
    {
        for (const NoticePart &part : m_notice.parts) {
            const QString text = m_notice.at(part.body).trimmed().toString();
            if (part.kind == NoticePartKind::Header)
                readHeaderLine(text);
            else if (part.kind == NoticePartKind::Opening)
                readOpening(text);
            else if (part.kind == NoticePartKind::Recipient)
                readRecipient(text);
            else if (part.kind == NoticePartKind::Signature)
                readSignature(text);
        }
        readChairOf(m_header.title);
        readSession(m_header.title);
        m_header.title = text::cleanLine(m_header.title);
    }

private:
    void readHeaderLine(const QString &text)
    {
        static const QRegularExpression number(u"^(?:Số|SỐ)\\s*:?\\s*(.*)$"_s);
        static const QRegularExpression placeAndDate(u"^[\\p{Lu}][\\p{L} .]*,\\s*(ngày.*)$"_s,
                                                     QRegularExpression::UseUnicodePropertiesOption);
        const QString type = isUpperCase(text) ? text::documentTypeOfWords(text) : QString();
        if (const auto match = number.match(text); match.hasMatch()) {
            readNumber(match.captured(1));
        } else if (const auto match = placeAndDate.match(text); match.hasMatch()) {
            const auto dates = text::findDates(match.captured(1));
            if (!dates.empty())
                m_header.issuedOn = dates.front().date;
        } else if (m_header.type.isEmpty() && isTypeLine(text)) {
            m_header.type = type.isEmpty() ? text.left(1) + text.mid(1).toLower() : type;
        } else if (!m_header.type.isEmpty() && !text.startsWith(u"Kính gửi"_s)) {
            m_header.title += m_header.title.isEmpty() ? text : u' ' + text;
        }
    }

    bool isTypeLine(const QString &text) const
    {
        const Wording line(text, m_words.tables());
        return isUpperCase(text) && line.size() > 0 &&
               line.length(PhraseTable::DocumentTypes, 0, line.size()) == line.size();
    }

    void readNumber(const QString &text)
    {
        const auto cited = text::findDocuments(text);
        if (!cited.empty() && m_header.number.isEmpty())
            m_header.number = cited.front().number;
        const auto dates = text::findDates(text);
        if (!dates.empty() && m_header.issuedOn.isNull())
            m_header.issuedOn = dates.front().date;
    }

    /// "Ngày 20 tháng 6 năm 2025, tại …": when they met. A date beside a document's number is the document's.
    void readOpening(const QString &text)
    {
        if (m_header.meetingOn.isNull()) {
            const auto cited = text::findDocuments(text);
            const auto dates = text::findDates(text);
            constexpr qsizetype furthest = 60;
            if (!dates.empty() && dates.front().start < furthest &&
                (cited.empty() || dates.front().start < cited.front().start))
                m_header.meetingOn = dates.front().date;
        }
        if (m_header.chair.isEmpty())
            readChairOf(text);
        if (m_header.session.isEmpty())
            readSession(text);
    }

    /// The assigner's title with the name behind it.
    void readChairOf(const QString &text)
    {
        if (!m_header.chair.isEmpty())
            return;
        const Wording line(text, m_words.tables());
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::size_t title = line.length(PhraseTable::Assigners, i, line.size());
            std::size_t end = i + title;
            while (title > 0 && end < line.size() && line.isCapital(end) && end - i - title < 5 &&
                   !line.is(end, u"tại") && !line.is(end, u"về"))
                ++end;
            constexpr std::size_t shortestName = 2;
            if (title == 0 || end - i - title < shortestName)
                continue;
            const QStringList &known = m_words.tables().of(PhraseTable::Assigners).phrases;
            const QString name = line.written({i + title, end}).toString();
            m_header.chair = isUpperCase(name) ? titleCase(name) : name;
            m_header.chairTitle = sentenceCase(line.written({i, i + title}).toString(), known);
            return;
        }
    }

    void readSession(const QString &text)
    {
        static const QRegularExpression session(
            u"((?:Phiên họp|phiên họp|PHIÊN HỌP|Hội nghị|hội nghị) (?:lần )?(?:thứ|THỨ|LẦN THỨ) [^.;]*?)(?= - | để |, ngày |;|\\.|$)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const auto match = session.match(text);
        if (match.hasMatch())
            m_header.session = match.captured(1).trimmed();
    }

    void readRecipient(const QString &text)
    {
        static const QRegularExpression head(u"^(Nơi nhận|NƠI NHẬN)\\s*:?\\s*"_s);
        QString line = text;
        line.remove(head);
        if (!line.isEmpty())
            m_header.recipients += line;
    }

    /// Titles in capitals, then the name.
    void readSignature(const QString &text)
    {
        const Wording line(text, m_words.tables());
        const bool isTitle = isUpperCase(text) && line.length(PhraseTable::Signatures, 0, line.size()) > 0;
        const bool isTitleRest = isUpperCase(text) && m_header.signedBy.isEmpty() && line.size() > 4;
        if (isTitle || isTitleRest) {
            m_header.signedByTitle += m_header.signedByTitle.isEmpty() ? text : u" - "_s + text;
            return;
        }
        const bool areNames = line.size() >= 2 && line.size() <= 5 && [&] {
            for (std::size_t i = 0; i < line.size(); ++i) {
                if (!line.isCapital(i))
                    return false;
            }
            return true;
        }();
        if (areNames && m_header.signedBy.isEmpty())
            m_header.signedBy = isUpperCase(text) ? titleCase(text) : text;
    }

    NoticeText &m_notice;
    const Wording &m_words;
    NoticeHeader &m_header;
};

} // namespace

void readHeaderFacts(NoticeText &notice, const Wording &words)
{
    HeaderReader(notice, words).read();
}

} // namespace dondoc
