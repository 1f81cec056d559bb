// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/matcher.h"
#include "core/base/job.h"
#include "core/deadlines/deadline.h"
#include "core/notices/phrases.h"

#include <QStringList>

#include <optional>

namespace dondoc {

/// A stretch of NoticeText::text, in QString positions; codePoints() turns one into what JSON carries.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool isEmpty() const { return length <= 0; }
    bool contains(const TextSpan &other) const { return start <= other.start && other.end() <= end(); }
    bool overlaps(const TextSpan &other) const { return start < other.end() && other.start < end(); }
    bool operator==(const TextSpan &) const = default;
};

/// What a part of a notice is; only Task, and the unnumbered Prose of a section that assigns, hold tasks.
enum class NoticePartKind {
    Header,  ///< letterhead, type, number, place and date, title
    Opening, ///< who met, when, under whom; "sau khi nghe …"
    Heading, ///< a clause that only introduces those under it: "2. Bộ Tài chính", "(1) Trước ngày …, yêu
             ///< cầu:"
    Task,          ///< a clause, dash item or paragraph with work of its own
    Result,        ///< what was achieved
    Shortcoming,   ///< what fell short, and its causes
    Statement,     ///< a view, an aim, a ground ("Căn cứ …"): says something, assigns nothing
    Closing,       ///< "… thông báo để các bộ biết, thực hiện./."
    Recipient,     ///< "Nơi nhận" and its lines
    Signature,     ///< the signer's block
    PageFurniture, ///< page numbers and running heads
};

/// One clause, dash item or paragraph.
struct NoticePart {
    NoticePartKind kind = NoticePartKind::Statement;
    int parent = -1;          ///< index in NoticeText::parts of the clause it stands under; -1 = none
    int level = 0;            ///< depth of the numbering; 0 = not under any clause
    QString marker;           ///< as printed: "II.", "(1)", "a)", "-"; empty for a paragraph without one
    QString locator;          ///< "3.(1).d)"; "3.(2).a) gạch đầu dòng 2"; "3.a) đoạn 2"
    TextSpan span;            ///< marker included
    TextSpan body;            ///< marker and the spaces after it left out
    bool wasTableRow = false; ///< the row of a table, its cells joined with tabs
};

/// Something the reader mended or passed over in the text as it came; shown, never silent.
struct NoticeMend {
    QString
        code; ///< "joinedLines", "brokenNumber", "marker", "pageFurniture", "markdown", "letters", "spaces"
    TextSpan span;   ///< where it stands in the text as read
    QString written; ///< what stood there
};

/// What the head and foot of a notice say; empty or null where they say nothing.
struct NoticeHeader {
    QString type;   ///< "Thông báo", "Công điện", …
    QString title;  ///< "Kết luận của … tại cuộc họp …"
    QString number; ///< normalised, "336/TB-VPCP"
    QDate issuedOn;
    QDate meetingOn;
    QString session; ///< "Phiên họp lần thứ ba của Ban Chỉ đạo …"
    QString chair, chairTitle;
    QString signedBy, signedByTitle; ///< title lines joined with " - "
    QStringList recipients;          ///< the lines under "Nơi nhận", without dash
};

/// A notice as read: its text mended and cut into parts in reading order. Knows no agency.
struct NoticeText {
    QString file; ///< name without folder; empty for pasted text
    QString text; ///< a paragraph a line, NFC
    std::vector<NoticePart> parts;
    NoticeHeader header;
    std::vector<NoticeMend> mends;

    QStringView at(const TextSpan &span) const { return QStringView(text).mid(span.start, span.length); }
};

/// Reads .docx, .pdf with a text layer (through pdftotext where it is installed) and .txt. Errors as
/// readProse(), and "noPdfTool" (pdftotext is not installed), "noTextLayer" (a scan), "textTooLong". Blocks
/// while pdftotext runs: for a worker or the command line. Any thread.
Result<NoticeText> readNotice(const QString &path, const NoticePhrases &phrases, const JobControl &job = {});

/// The same for text at hand: pasted, or typed. "empty" when it holds no word, "textTooLong" beyond
/// longestNotice, "cancelled".
Result<NoticeText> readNoticeText(const QString &text, const NoticePhrases &phrases,
                                  const JobControl &job = {});

/// What each part is, said anew with other phrases; the text and its numbering stay.
void classifyAgain(NoticeText &notice, const NoticePhrases &phrases);

constexpr qsizetype longestNotice = 400'000; ///< characters; a notice has 20,000

/// From the item itself, or handed down from a clause above it.
enum class DraftScope { Own, Inherited };

/// One addressee of a draft. Exactly one of agency, groupKey, or neither (written only) is set.
struct DraftAddressee {
    QString written;      ///< as the notice words it: "các bộ, cơ quan liên quan", "Bộ Tài chính"
    TextSpan span;        ///< under a heading when inherited
    AgencyId agency;      ///< set only when the name is certain
    QString groupKey;     ///< set for a known group, which is also an addressee as worded
    bool isGroup = false; ///< stands for several, known as a group or not ("Tổ trưởng các Tổ công tác")
    QString office; ///< "Bộ trưởng", "Chủ tịch" where a person is addressed by office; or empty
    std::vector<AgencyId> excluded;
    std::vector<AgencyId> candidates; ///< to offer for a name that is not certain
    QString question;                 ///< AgencyMention::question, or empty
    DraftScope scope = DraftScope::Own;
    double confidence = 1.0;
};

/// A deadline of a draft. Its phrase, kind, confidence and question are in `deadline`.
struct DraftDeadline {
    Deadline deadline;
    TextSpan span; ///< of the phrase; in the heading when inherited; empty with kind None
    DraftScope scope = DraftScope::Own;
    QString appliesTo; ///< what it binds where an item has several, as written; or empty
};

/// A document that a draft cites.
struct DraftCitation {
    QString written; ///< "Nghị quyết số 193/2025/QH15 ngày 19 tháng 02 năm 2025 của Quốc hội"
    TextSpan span;
    QString number; ///< normalised, "193/2025/QH15"; empty for "Kế hoạch hành động …"
    QString type;
    QDate date;
};

/// "100% bệnh viện", "25 dịch vụ công trực tuyến".
struct DraftQuantity {
    QString written;
    TextSpan span;
    double value = 0;
    QString unit;   ///< "%", "dịch vụ công trực tuyến"
    QString target; ///< what is counted or must be reached, as written; or empty
};

/// A reading the officer should see.
struct DraftUncertainty {
    QString code; ///< documented in the README: "noLead", "unclearScope", …
    TextSpan span;
    QString detail; ///< the words the reading is about, for its sentence; or empty
};

/// The sentence for an uncertain reading, in the language of now: code and detail are what is kept.
QString doubtSentence(QStringView code, const QString &detail);

/// One proposed task. Plain values; every field can be replaced by the officer's own.
struct DraftTask {
    QString id;      ///< unique in its draft and stable for the same text: "3.(1).d", "3.a.2"
    QString locator; ///< "3.(1).d)"
    int part = -1;   ///< index in NoticeText::parts of the item it comes from
    QString text;    ///< one line, without marker and closing stop
    TextSpan span;

    std::vector<DraftAddressee> leads; ///< agencies and groups, in the notice's order
    std::vector<DraftAddressee> coordinating;
    std::vector<DraftAddressee> reportTo; ///< receives, consolidates or decides: no assignee
    DraftScope leadScope = DraftScope::Own;

    DraftDeadline deadline; ///< kind None when there is none
    std::vector<DraftDeadline> otherDeadlines;

    QString product; ///< as written; or empty
    TextSpan productSpan;
    std::vector<DraftCitation> legalBasis;
    std::vector<DraftQuantity> quantities;

    double confidence = 1.0; ///< 0–1, the least certain of its parts
    std::vector<DraftUncertainty> uncertainties;
};

/// All that a notice proposes.
struct NoticeDraft {
    std::vector<DraftTask> tasks; ///< in reading order
    /// Sentences that look like work and are passed over, with the reason ("umbrella", "closing", "result",
    /// "shortcoming"): the desk shows them in italics.
    std::vector<DraftUncertainty> passedOver;
};

/// What drafting reads with. Refers to its parts: they must outlive it. Any thread.
struct NoticeReaders {
    const AgencyMatcher &agencies;
    const AgencyDirectory &directory;
    const NoticePhrases &phrases;
    QDate asOf; ///< for names of units, where the notice gives neither its own date nor its meeting's
};

/// Pure; never fails: a notice without tasks gives none.
NoticeDraft draftNotice(const NoticeText &notice, const NoticeReaders &readers);

/// Reads one selection anew as one task, with what it inherits from where it stands. Surrounding spaces,
/// marker and closing stop are left out of it. No value when the selection holds no word.
std::optional<DraftTask> draftFromSpan(const NoticeText &notice, const TextSpan &selection,
                                       const NoticeReaders &readers);

/// Two tasks out of one, cut before text position `at`; the second keeps the first's leads and deadline
/// where it names none. Returns the task alone when `at` leaves one side without a word.
std::vector<DraftTask> splitDraft(const NoticeText &notice, const DraftTask &task, qsizetype at,
                                  const NoticeReaders &readers);

/// One task out of two: text and span from the first to the second (what lies between included where they
/// are neighbours), addressees, citations and quantities of both, each once; deadlines that differ are kept.
DraftTask joinDrafts(const NoticeText &notice, const DraftTask &first, const DraftTask &second,
                     const NoticeReaders &readers);

/// What the officer says a selection is.
enum class SpanRole { Lead, Coordinating, ReportTo, Deadline, Product, LegalBasis };

/// Reads the selection as that and puts it into the task: addressees are added, the rest replaced; what
/// stood in another role at the same place leaves it.
DraftTask assignSpan(const NoticeText &notice, DraftTask task, const TextSpan &selection, SpanRole role,
                     const NoticeReaders &readers);

/// Where a span stands counted in Unicode code points, as JSON carries it.
TextSpan codePoints(QStringView text, const TextSpan &span);

} // namespace dondoc
