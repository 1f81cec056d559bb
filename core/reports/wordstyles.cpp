// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/wordstyles.h"

#include "core/reports/paperform.h"
#include "core/reports/wordparts.h"

#include <cmath>

namespace dondoc::word {

using namespace paperform;

namespace {

enum class Align { Left, Centre, Justify };

struct Style {
    QString id, name;
    double pt = bodyPt;
    bool bold = false, italic = false;
    Align align = Align::Left;
    int firstLine = 0, left = 0, right = 0; ///< twips
    double before = 0, after = 0;           ///< points
    bool keepNext = false;
    int outline = -1;
    double ruleAbove = 0;       ///< width in points: an empty paragraph that is a rule
    bool isExactlyHigh = false; ///< pt is the line's height: a gap, no line of text
    bool joinsOwnKind = false;  ///< no gap between two paragraphs of this style
    QString basedOn = QStringLiteral("Normal");
};

// Widths in Times bold, in parts of the size, for rules that are as long as a text or a part of it.
constexpr double kMottoWidth = 12.242;   ///< "Độc lập - Tự do - Hạnh phúc"
constexpr double kCapitalAdvance = 0.62; ///< a letter of a name in capitals, spaces included, on average

int sideIndent(int width, double length)
{
    return std::max(0, (width - twips(length)) / 2);
}

Style rule(const char *id, const char *name, int width, double length, double before, double after)
{
    Style style;
    style.id = QString::fromLatin1(id);
    style.name = QString::fromUtf8(name);
    style.pt = 2;
    style.left = style.right = sideIndent(width, length);
    style.before = before;
    style.after = after;
    style.ruleAbove = ruleWidthPt;
    style.isExactlyHigh = true;
    return style;
}

Style plain(QLatin1StringView id, const char *name, double pt, bool bold, bool italic, Align align)
{
    Style style;
    style.id = id;
    style.name = QString::fromUtf8(name);
    style.pt = pt;
    style.bold = bold;
    style.italic = italic;
    style.align = align;
    return style;
}

std::vector<Style> bodyStyles()
{
    Style body = plain(kBody, "Body Text", bodyPt, false, false, Align::Justify);
    body.firstLine = twipsOfMm(firstLineMm);
    body.after = paragraphGapPt;
    Style heading = plain(kHeading1, "heading 1", bodyPt, true, false, Align::Left);
    heading.firstLine = body.firstLine;
    heading.after = paragraphGapPt;
    heading.keepNext = true;
    heading.outline = 0;
    Style heading2 = heading;
    heading2.id = kHeading2;
    heading2.name = QStringLiteral("heading 2");
    heading2.outline = 1;
    Style caption = plain(kCaption, "caption", captionPt, false, true, Align::Centre);
    caption.after = paragraphGapPt;
    Style picture = plain(kPicture, "Hình", bodyPt, false, false, Align::Left);
    picture.after = afterTablePt;
    Style end = plain(kSectionEnd, "Cuối phần", 1, false, false, Align::Left);
    Style below = plain(kBelowTable, "Dưới bảng", afterTablePt, false, false, Align::Left);
    end.isExactlyHigh = below.isExactlyHigh = true;
    return {body, heading, heading2, caption, picture, end, below};
}

std::vector<Style> headerBlockStyles(const OfficeSettings &office)
{
    const int width = contentTwips(false);
    const int issuerWidth = int(std::lround(width * issuerShare));
    const double issuerLength = double(office.issuer.size()) * kCapitalAdvance * issuerPt;
    Style number = plain(kNumber, "Số, ký hiệu", numberPt, false, false, Align::Centre);
    number.before = headerGapPt - ruleGapPt;
    Style place = plain(kPlace, "Địa danh, ngày tháng", placePt, false, true, Align::Centre);
    place.before = number.before;
    Style subject = plain(kLetterSubject, "Trích yếu công văn", letterSubjectPt, false, false, Align::Centre);
    subject.left = subject.right = int(std::lround(issuerWidth * (1 - letterSubjectShare) / 2));
    Style addressee = plain(kAddressee, "Kính gửi", addresseePt, false, false, Align::Centre);
    addressee.before = titleGapPt;
    addressee.after = afterTitlePt;
    return {
        plain(kParentIssuer, "Cơ quan chủ quản", issuerPt, false, false, Align::Centre),
        plain(kIssuer, "Cơ quan ban hành", issuerPt, true, false, Align::Centre),
        rule("IssuerRule", "Gạch dưới cơ quan", issuerWidth, issuerLength * issuerRuleShare, ruleGapPt, 0),
        plain(kNation, "Quốc hiệu", nationPt, true, false, Align::Centre),
        plain(kMotto, "Tiêu ngữ", mottoPt, true, false, Align::Centre),
        rule("MottoRule", "Gạch dưới tiêu ngữ", width - issuerWidth, kMottoWidth * mottoPt, ruleGapPt, 0),
        number,
        place,
        subject,
        addressee,
        plain(kDraft, "Dự thảo", numberPt, true, false, Align::Centre)};
}

std::vector<Style> titleStyles()
{
    Style title = plain(kTitle, "Title", titlePt, true, false, Align::Centre);
    title.before = titleGapPt;
    Style subject = plain(kSubject, "Subtitle", titlePt, true, false, Align::Centre);
    subject.left = subject.right = int(std::lround(contentTwips(false) * 0.10));
    Style annex = plain(kAnnexNumber, "Số phụ lục", titlePt, true, false, Align::Centre);
    annex.outline = 0;
    Style note = plain(kAnnexNote, "Kèm theo văn bản", titlePt, false, true, Align::Centre);
    note.left = note.right = twipsOfMm(annexNoteInsetMm);
    const auto ruleOf = [](const char *id, const char *name, bool landscape, double share) {
        const int width = contentTwips(landscape);
        return rule(id, name, width, width / 20.0 * share, ruleGapPt, afterTitlePt - 2);
    };
    return {title,
            subject,
            ruleOf("TitleRule", "Gạch dưới trích yếu", false, titleRuleShare),
            annex,
            plain(kAnnexTitle, "Tên phụ lục", titlePt, true, false, Align::Centre),
            note,
            ruleOf("AnnexRule", "Gạch dưới tên phụ lục", true, annexRuleShare)};
}

std::vector<Style> signatureStyles()
{
    Style name = plain(kSignerName, "Họ tên người ký", signaturePt, true, false, Align::Centre);
    name.before = signatureSpacePt;
    Style note = plain(kFootnote, "Nguồn số liệu", footnotePt, false, true, Align::Left);
    note.before = paragraphGapPt;
    Style signer = plain(kSigner, "Chức vụ người ký", signaturePt, true, false, Align::Centre);
    signer.before = signatureGapPt;
    signer.joinsOwnKind = true;
    Style recipients = plain(kRecipientsHead, "Nơi nhận", recipientsHeadPt, true, true, Align::Left);
    recipients.before = signatureGapPt;
    return {signer,     name,
            recipients, plain(kRecipients, "Danh sách nơi nhận", recipientsPt, false, false, Align::Left),
            note,       plain(kHeader, "header", pageNumberPt, false, false, Align::Centre)};
}

std::vector<Style> cellStyles()
{
    std::vector<Style> styles;
    for (double pt : {12.0, 13.0}) {
        for (bool bold : {false, true}) {
            for (bool centred : {false, true}) {
                const QString id = cellStyle(pt, bold, centred);
                const QString name = QStringLiteral("Bảng %1%2%3")
                                         .arg(QString::number(pt), bold ? QStringLiteral(" đậm") : QString(),
                                              centred ? QStringLiteral(" giữa") : QString());
                styles.push_back(plain(QLatin1StringView(id.toLatin1()), "", pt, bold, false,
                                       centred ? Align::Centre : Align::Left));
                styles.back().id = id;
                styles.back().name = name;
            }
        }
    }
    return styles;
}

void writeParagraphProperties(Writer &xml, const Style &style)
{
    const Element properties(xml, "pPr");
    if (style.keepNext)
        xml.empty("keepNext");
    if (style.ruleAbove > 0) {
        const Element borders(xml, "pBdr");
        xml.empty("top", {{"val", "single"},
                          {"sz", QString::number(int(style.ruleAbove * 8))},
                          {"space", "0"},
                          {"color", "000000"}});
    }
    xml.empty("spacing",
              {{"before", QString::number(twips(style.before))},
               {"after", QString::number(twips(style.after))},
               {"line", style.isExactlyHigh ? QString::number(twips(style.pt)) : QStringLiteral("240")},
               {"lineRule", style.isExactlyHigh ? QStringLiteral("exact") : QStringLiteral("auto")}});
    if (style.firstLine || style.left || style.right)
        xml.empty("ind", {{"left", QString::number(style.left)},
                          {"right", QString::number(style.right)},
                          {"firstLine", QString::number(style.firstLine)}});
    if (style.joinsOwnKind)
        xml.empty("contextualSpacing");
    static const QString words[] = {QStringLiteral("left"), QStringLiteral("center"), QStringLiteral("both")};
    xml.empty("jc", {{"val", words[int(style.align)]}});
    if (style.outline >= 0)
        xml.empty("outlineLvl", {{"val", QString::number(style.outline)}});
}

void writeRunProperties(Writer &xml, const Style &style)
{
    const Element properties(xml, "rPr");
    if (style.bold)
        xml.empty("b");
    if (style.italic)
        xml.empty("i");
    const QString halves = QString::number(int(style.pt * 2));
    xml.empty("sz", {{"val", halves}});
    xml.empty("szCs", {{"val", halves}});
}

void writeStyle(Writer &xml, const Style &style)
{
    const Element element(xml, "style", {{"type", "paragraph"}, {"styleId", style.id}});
    xml.empty("name", {{"val", style.name}});
    xml.empty("basedOn", {{"val", style.basedOn}});
    xml.empty("qFormat");
    writeParagraphProperties(xml, style);
    writeRunProperties(xml, style);
}

void writeDefaults(Writer &xml)
{
    {
        const Element defaults(xml, "docDefaults");
        {
            const Element run(xml, "rPrDefault");
            const Element properties(xml, "rPr");
            const QString face = QStringLiteral("Times New Roman");
            xml.empty("rFonts", {{"ascii", face}, {"hAnsi", face}, {"eastAsia", face}, {"cs", face}});
            xml.empty("color", {{"val", "000000"}});
            xml.empty("sz", {{"val", "28"}});
            xml.empty("szCs", {{"val", "28"}});
            xml.empty("lang", {{"val", "vi-VN"}, {"eastAsia", "vi-VN"}, {"bidi", "ar-SA"}});
        }
        const Element paragraph(xml, "pPrDefault");
        const Element properties(xml, "pPr");
        xml.empty("widowControl");
    }
    const Element normal(xml, "style", {{"type", "paragraph"}, {"default", "1"}, {"styleId", "Normal"}});
    xml.empty("name", {{"val", "Normal"}});
    xml.empty("qFormat");
}

void writeTableStyle(Writer &xml, const QString &id, const QString &name, bool isBordered)
{
    const Element style(xml, "style", {{"type", "table"}, {"styleId", id}});
    xml.empty("name", {{"val", name}});
    const Element properties(xml, "tblPr");
    if (isBordered) {
        const Element borders(xml, "tblBorders");
        for (const char *edge : {"top", "left", "bottom", "right", "insideH", "insideV"})
            xml.empty(edge, {{"val", "single"}, {"sz", "4"}, {"space", "0"}, {"color", "000000"}});
    }
    const QString x = QString::number(isBordered ? twips(cellPadXPt) : 0);
    const QString y = QString::number(isBordered ? twips(cellPadYPt) : 0);
    const Element margins(xml, "tblCellMar");
    xml.empty("top", {{"w", y}, {"type", "dxa"}});
    xml.empty("left", {{"w", x}, {"type", "dxa"}});
    xml.empty("bottom", {{"w", y}, {"type", "dxa"}});
    xml.empty("right", {{"w", x}, {"type", "dxa"}});
}

} // namespace

int twips(double pt)
{
    return int(std::lround(pt * 20));
}

int twipsOfMm(double mm)
{
    return twips(mm * 72.0 / 25.4);
}

int contentTwips(bool landscape)
{
    return twipsOfMm(landscape ? pageHeightMm : pageWidthMm) - twipsOfMm(marginLeftMm) -
           twipsOfMm(marginRightMm);
}

QString cellStyle(double pointSize, bool bold, bool centred)
{
    return QStringLiteral("Cell%1%2%3")
        .arg(pointSize < 12.5 ? 12 : 13)
        .arg(bold ? QStringLiteral("Bold") : QString(), centred ? QStringLiteral("Centred") : QString());
}

QByteArray stylesXml(const OfficeSettings &office)
{
    Writer xml(QStringLiteral("styles"));
    writeDefaults(xml);
    for (const auto &styles :
         {headerBlockStyles(office), titleStyles(), bodyStyles(), signatureStyles(), cellStyles()}) {
        for (const Style &style : styles)
            writeStyle(xml, style);
    }
    writeTableStyle(xml, QStringLiteral("PlainTable"), QStringLiteral("Bảng không kẻ"), false);
    writeTableStyle(xml, QStringLiteral("TableGrid"), QStringLiteral("Table Grid"), true);
    return xml.finish();
}

} // namespace dondoc::word
