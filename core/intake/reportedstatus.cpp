// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/reportedstatus.h"

#include "core/text/dates.h"
#include "core/text/documentnumber.h"
#include "core/text/fold.h"

#include <QRegularExpression>

namespace dondoc {

namespace {

using Words = QRegularExpression;

/// A product that is a document somebody issues: "Luật của Quốc hội", "Quyết định của Thủ tướng Chính phủ",
/// "Kế hoạch được ban hành"; not "Trình Quốc hội dự thảo Luật", "Đề xuất sửa đổi Luật".
bool promisesIssue(const QString &folded)
{
    static const Words submission(
        QStringLiteral("^(?:trinh|de xuat|ho so|du thao|bao cao|to trinh|gop y)\\b"));
    static const Words document(QStringLiteral(
        "\\b(?:luat|phap lenh|nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|ke hoach|chien luoc|chuong "
        "trinh|de an"
        "|quy hoach|quy chuan|tieu chuan|quy che|quy dinh|van ban|co che|chinh sach|danh muc)\\b"));
    return !submission.match(folded).hasMatch() && document.match(folded).hasMatch();
}

/// Something was handed up: "Đã trình …", "Tờ trình số …", or a line that begins "Trình …".
bool showsSubmission(const QString &folded)
{
    static const Words submission(
        QStringLiteral("(?:\\b(?:da|co|tai|bang|theo) (?:(?:to|phieu) )?trinh|\\b(?:to|phieu) trinh "
                       "so|(?:^|[\\n.;:+-])\\s*(?:to |phieu )?trinh)"
                       "\\b(?! (?:tu|do|bay|dien|chieu)\\b)"));
    return submission.match(folded).hasMatch();
}

/// A document of a kind that is issued, by its number: a decision, decree, resolution, law; not a submission,
/// a report or an office letter.
bool citesIssuedDocument(QStringView evidence)
{
    static const Words issued(QStringLiteral(
        "^(?:luat|nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|ke hoach|thong bao|phap lenh)"));
    for (const text::DocumentCitation &citation : text::findDocuments(evidence)) {
        if (issued.match(text::fold(citation.type)).hasMatch())
            return true;
    }
    return false;
}

/// "đã ban hành", "Quốc hội đã thông qua"; not "đã trình Chính phủ ban hành".
bool saysIssued(const QString &folded)
{
    static const Words issued(
        QStringLiteral("\\bda (?:duoc )?(?:(?!trinh|de nghi|gui|xin|du thao)\\w+ ){0,3}?(?:ban hanh|thong "
                       "qua|phe duyet|ky|quy dinh|cong bo)\\b"));
    return issued.match(folded).hasMatch();
}

bool saysInUse(const QString &folded)
{
    static const Words use(
        QStringLiteral("\\bdang (?:duoc )?(?:khai thac|su dung|van hanh)|\\b(?:dua|di) vao (?:khai thac|su "
                       "dung|van hanh|hoat dong)"
                       "|hoan thanh,? (?:va )?(?:dua vao )?khai thac|\\bkhai thac,? su dung\\b"));
    return use.match(folded).hasMatch();
}

QDate latestDate(QStringView evidence)
{
    const QString folded = text::foldInPlace(evidence);
    QDate latest;
    for (const text::DateMention &mention : text::findDates(evidence)) {
        const bool isEffect =
            QStringView(folded)
                .mid(qMax<qsizetype>(0, mention.start - 25), qMin<qsizetype>(25, mention.start))
                .contains(QStringLiteral("hieu luc"));
        if (!isEffect && (latest.isNull() || mention.date > latest))
            latest = mention.date;
    }
    return latest;
}

} // namespace

ReportedStatus readStatus(QStringView text)
{
    static const Words done(QStringLiteral(
        "^(?:da )?(?:thuc hien )?(?:hoan thanh|xong)(?: (?:dung han|qua han|som|muon|truoc han))?[.;]?$"));
    static const Words doneWithMore(
        QStringLiteral("^da hoan thanh(?! (?:\\d|co ban|mot phan|mot so))(?!.*%)"));
    static const Words notYet(QStringLiteral("^chua (?:bao cao|co bao cao|thuc hien|trien khai)"));
    static const Words submitted(QStringLiteral("^da (?:to )?trinh\\b"));
    static const Words issued(QStringLiteral("^da (?:duoc )?(?:ban hanh|thong qua|phe duyet)"));
    static const Words inUse(QStringLiteral("^(?:da )?dua vao (?:khai thac|su dung|van hanh)"));
    static const Words going(QStringLiteral(
        "^(?:dang|tiep tuc|chua|co ban|da co ban|hoan thanh|da hoan thanh|trong han|qua han|cham)\\b"));
    const QString folded = text::fold(text);
    if (folded.isEmpty())
        return {};
    if (done.match(folded).hasMatch() || doneWithMore.match(folded).hasMatch())
        return {Stage::Issued, true};
    if (notYet.match(folded).hasMatch())
        return {};
    if (submitted.match(folded).hasMatch())
        return {Stage::Submitted};
    if (issued.match(folded).hasMatch())
        return {Stage::Issued};
    if (inUse.match(folded).hasMatch())
        return {Stage::InUse};
    return {Stage::InProgress, false, going.match(folded).hasMatch()};
}

bool isOnlyStatus(QStringView text)
{
    static const Words only(
        QStringLiteral("^(?:da hoan thanh|hoan thanh|dang (?:thuc hien|trien khai|hoan thien|xu ly)|chua "
                       "(?:thuc hien|trien khai|hoan thanh|bao cao))[.;]?$"));
    return only.match(text::fold(text)).hasMatch();
}

EvidenceReading readEvidence(QStringView product, QStringView evidence)
{
    const QString foldedProduct = text::fold(product);
    const QString foldedEvidence = text::foldInPlace(evidence);
    EvidenceReading reading;
    reading.latest = latestDate(evidence);
    reading.isInUse = saysInUse(foldedProduct) || saysInUse(foldedEvidence);
    reading.isSubmittedOnly = promisesIssue(foldedProduct) && showsSubmission(foldedEvidence) &&
                              !citesIssuedDocument(evidence) && !saysIssued(foldedEvidence);
    return reading;
}

} // namespace dondoc
