// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paperlayout.h"

#include "ui/reports/tablelayout.h"

#include <algorithm>

namespace dondoc {

using namespace paperstyle;

namespace {

/// Two blocks of centred lines side by side: the issuer and the nation.
class HeaderBlock
{
public:
    HeaderBlock(PageBuilder &builder, const Paper &paper)
        : m_builder(builder)
        , m_paper(paper)
    {
    }
    void put();

private:
    double putCentred(const QString &text, const QFont &font, double x, double width, double y);
    void underline(const PaperLines &lines, double x, double width, double y, double share);

    PageBuilder &m_builder;
    const Paper &m_paper;
};

double HeaderBlock::putCentred(const QString &text, const QFont &font, double x, double width, double y)
{
    const PaperLines lines(text, {font, width, Qt::AlignHCenter, 0});
    m_builder.text(lines.at({x, y}));
    return y + lines.height();
}

void HeaderBlock::underline(const PaperLines &lines, double x, double width, double y, double share)
{
    const double length = lines.naturalWidth() * share;
    const double middle = x + width / 2;
    m_builder.rule(middle - length / 2, middle + length / 2, y + ruleGap);
}

void HeaderBlock::put()
{
    const OfficeSettings &office = m_paper.office;
    const double left = m_builder.left();
    const double issuerWidth = m_builder.width() * issuerShare;
    const double right = left + issuerWidth;
    const double nationWidth = m_builder.width() - issuerWidth;
    const double top = m_builder.y();

    double y = top;
    if (!office.parentIssuer.isEmpty())
        y = putCentred(office.parentIssuer, paperFont(issuerPt), left, issuerWidth, y);
    const PaperLines issuer(office.issuer, {paperFont(issuerPt, true), issuerWidth, Qt::AlignHCenter, 0});
    m_builder.text(issuer.at({left, y}));
    y += issuer.height();
    underline(issuer, left, issuerWidth, y, issuerRuleShare);

    double nationY = putCentred(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                                paperFont(nationPt, true), right, nationWidth, top);
    const PaperLines motto(QStringLiteral("Độc lập - Tự do - Hạnh phúc"),
                           {paperFont(mottoPt, true), nationWidth, Qt::AlignHCenter, 0});
    m_builder.text(motto.at({right, nationY}));
    nationY += motto.height();
    underline(motto, right, nationWidth, nationY, 1.0);

    const double numberY = std::max(y, nationY) + points(headerGapPt);
    double numberEnd = putCentred(numberLine(m_paper), paperFont(numberPt), left, issuerWidth, numberY);
    if (m_paper.form == PaperForm::Letter)
        numberEnd = putCentred(QStringLiteral("V/v ") + m_paper.subject, paperFont(letterSubjectPt),
                               left + issuerWidth * (1 - letterSubjectShare) / 2,
                               issuerWidth * letterSubjectShare, numberEnd);
    if (office.isDraft)
        numberEnd =
            putCentred(QStringLiteral("DỰ THẢO"), paperFont(numberPt, true), left, issuerWidth, numberEnd);
    const double placeEnd =
        putCentred(placeLine(m_paper), paperFont(placePt, false, true), right, nationWidth, numberY);
    m_builder.advance(std::max(numberEnd, placeEnd) - top);
}

/// "Nơi nhận" at the left, level with the signer at the right; never alone on a page.
class SignatureBlock
{
public:
    SignatureBlock(const PageBuilder &builder, const Paper &paper);
    double height() const
    {
        return blockHeight() + (m_footnote.count() > 0 ? paragraphGap + m_footnote.height() : 0);
    }
    void put(PageBuilder &builder) const;

private:
    double blockHeight() const
    {
        return std::max(m_recipientsHead.height() + m_recipients.height(),
                        m_signer.height() + signatureSpace + m_name.height());
    }
    PaperLines m_recipientsHead, m_recipients, m_signer, m_name, m_footnote;
};

SignatureBlock::SignatureBlock(const PageBuilder &builder, const Paper &paper)
{
    const double half = builder.width() / 2;
    const TextShape bold{paperFont(signaturePt, true), half, Qt::AlignHCenter, 0};
    m_recipientsHead = PaperLines(QStringLiteral("Nơi nhận:"),
                                  {paperFont(recipientsHeadPt, true, true), half, Qt::AlignLeft, 0});
    m_recipients =
        PaperLines(recipientLines(paper).join(u'\n'), {paperFont(recipientsPt), half, Qt::AlignLeft, 0});
    m_signer = PaperLines(signerLines(paper).join(u'\n'), bold);
    if (!paper.office.signerName.isEmpty())
        m_name = PaperLines(paper.office.signerName, bold);
    if (!paper.footnote.isEmpty())
        m_footnote = PaperLines(paper.footnote,
                                {paperFont(footnotePt, false, true), builder.width(), Qt::AlignLeft, 0});
}

void SignatureBlock::put(PageBuilder &builder) const
{
    const double left = builder.left(), right = left + builder.width() / 2, top = builder.y();
    builder.text(m_recipientsHead.at({left, top}));
    builder.text(m_recipients.at({left, top + m_recipientsHead.height()}));
    builder.text(m_signer.at({right, top}));
    if (m_name.count() > 0)
        builder.text(m_name.at({right, top + m_signer.height() + signatureSpace}));
    if (m_footnote.count() > 0)
        builder.text(m_footnote.at({left, top + blockHeight() + paragraphGap}));
    builder.advance(height());
}

class PaperWriter
{
public:
    PaperWriter(const Paper &paper, const PaperCharts &charts)
        : m_paper(paper)
        , m_charts(charts)
    {
    }
    std::vector<PaperPage> write();

private:
    void putTitle();
    void putBody();
    void putLast(const PaperBlock &block);
    void putWithTail(const PaperLines &lines);
    void putAnnex(const PaperAnnex &annex);
    void putBlock(const PaperBlock &block, const PaperBlock *next);
    void putHeading(const PaperBlock &block, const PaperBlock *next);
    void putCentred(const QString &text, const QFont &font, double share = 0.86);
    void putShortRule(double share);
    PaperLines bodyLines(const QString &text) const;
    double leastHeight(const PaperBlock *block);

    double chartHeight(const PaperBlock &block) const;

    const Paper &m_paper;
    const PaperCharts &m_charts;
    PageBuilder m_builder;
};

double PaperWriter::chartHeight(const PaperBlock &block) const
{
    return points(m_charts.heightFor(block, m_builder.width() / kUnitsPerPoint));
}

PaperLines PaperWriter::bodyLines(const QString &text) const
{
    return PaperLines(text, {paperFont(bodyPt), m_builder.width(), Qt::AlignJustify, firstLine});
}

void PaperWriter::putCentred(const QString &text, const QFont &font, double share)
{
    const double width = m_builder.width() * share;
    m_builder.put(PaperLines(text, {font, width, Qt::AlignHCenter, 0}),
                  m_builder.left() + (m_builder.width() - width) / 2);
}

void PaperWriter::putShortRule(double share)
{
    const double length = m_builder.width() * share, middle = m_builder.left() + m_builder.width() / 2;
    m_builder.rule(middle - length / 2, middle + length / 2, m_builder.y() + ruleGap);
    m_builder.advance(ruleGap + points(afterTitlePt));
}

void PaperWriter::putTitle()
{
    m_builder.space(points(titleGapPt));
    if (m_paper.form == PaperForm::Letter) {
        putCentred(addresseeLines(m_paper).join(u'\n'), paperFont(addresseePt), addresseeShare);
        m_builder.advance(points(afterTitlePt));
        return;
    }
    putCentred(m_paper.type, paperFont(titlePt, true));
    putCentred(m_paper.subject, paperFont(titlePt, true), 0.80);
    if (!m_paper.subjectNote.isEmpty())
        putCentred(m_paper.subjectNote, paperFont(titlePt, true));
    putShortRule(titleRuleShare);
}

/// Room a block needs at the least to follow a heading.
double PaperWriter::leastHeight(const PaperBlock *block)
{
    const double line = bodyLines(QStringLiteral("Ậ")).lineHeight();
    if (!block)
        return 0;
    switch (block->type) {
    case BlockType::BlockChart:
    case BlockType::RankingChart:
        return chartHeight(*block);
    case BlockType::Table:
        return leastTableHeight(m_builder, block->table);
    default:
        return 2 * line + paragraphGap;
    }
}

void PaperWriter::putHeading(const PaperBlock &block, const PaperBlock *next)
{
    const PaperLines lines(block.text,
                           {paperFont(bodyPt, true), m_builder.width(), Qt::AlignLeft, firstLine});
    m_builder.need(lines.height() + paragraphGap + leastHeight(next));
    m_builder.put(lines, m_builder.left());
    m_builder.advance(paragraphGap);
}

void PaperWriter::putBlock(const PaperBlock &block, const PaperBlock *next)
{
    switch (block.type) {
    case BlockType::Heading1:
    case BlockType::Heading2:
        putHeading(block, next);
        break;
    case BlockType::Paragraph:
        m_builder.flow(bodyLines(block.text), m_builder.left());
        m_builder.space(paragraphGap);
        break;
    case BlockType::Caption:
        putCentred(block.text, paperFont(captionPt, false, true), 1.0);
        m_builder.space(paragraphGap);
        break;
    case BlockType::Table:
        putTable(m_builder, block.table);
        m_builder.space(points(afterTablePt));
        break;
    case BlockType::BlockChart:
    case BlockType::RankingChart:
        if (const double height = chartHeight(block); height > 0) {
            m_builder.chart(height, block);
            m_builder.space(points(afterTablePt));
        }
        break;
    }
}

/// Leaves the last lines of a paragraph for the next page, where the signature follows them.
void PaperWriter::putWithTail(const PaperLines &lines)
{
    const int fit = std::min(lines.count() - orphanLines, int(m_builder.room() / lines.lineHeight()));
    const int here = fit < orphanLines ? 0 : fit;
    if (here > 0) {
        m_builder.text(lines.from(0, here, {m_builder.left(), m_builder.y()}));
        m_builder.advance(here * lines.lineHeight());
    }
    m_builder.breakPage();
    m_builder.text(lines.from(here, lines.count() - here, {m_builder.left(), m_builder.y()}));
    m_builder.advance((lines.count() - here) * lines.lineHeight());
}

/// The last paragraph and the signature: the signature takes at least two lines of text along.
void PaperWriter::putLast(const PaperBlock &block)
{
    const SignatureBlock signature(m_builder, m_paper);
    const double gap = points(signatureGapPt);
    if (block.type != BlockType::Paragraph) {
        putBlock(block, nullptr);
        m_builder.need(gap + signature.height());
    } else {
        const PaperLines lines = bodyLines(block.text);
        if (m_builder.room() >= lines.height() + paragraphGap + gap + signature.height())
            m_builder.put(lines, m_builder.left());
        else
            putWithTail(lines);
        m_builder.advance(paragraphGap);
    }
    m_builder.space(gap);
    signature.put(m_builder);
}

void PaperWriter::putBody()
{
    m_builder.beginSequence(false);
    HeaderBlock(m_builder, m_paper).put();
    putTitle();
    for (size_t i = 0; i + 1 < m_paper.body.size(); ++i)
        putBlock(m_paper.body[i], &m_paper.body[i + 1]);
    if (!m_paper.body.empty())
        putLast(m_paper.body.back());
}

void PaperWriter::putAnnex(const PaperAnnex &annex)
{
    m_builder.beginSequence(annex.landscape);
    putCentred(annexLine(annex), paperFont(titlePt, true));
    putCentred(annex.title, paperFont(titlePt, true), 1.0);
    const double noteWidth = m_builder.width() - 2 * millimetres(annexNoteInsetMm);
    putCentred(annexNote(m_paper), paperFont(titlePt, false, true), noteWidth / m_builder.width());
    putShortRule(annex.landscape ? annexRuleShare : titleRuleShare);
    for (size_t i = 0; i < annex.blocks.size(); ++i)
        putBlock(annex.blocks[i], i + 1 < annex.blocks.size() ? &annex.blocks[i + 1] : nullptr);
}

std::vector<PaperPage> PaperWriter::write()
{
    if (m_paper.form != PaperForm::AnnexOnly)
        putBody();
    for (const PaperAnnex &annex : m_paper.annexes)
        putAnnex(annex);
    return m_builder.take();
}

} // namespace

std::vector<PaperPage> layOut(const Paper &paper, const PaperCharts &charts)
{
    return PaperWriter(paper, charts).write();
}

} // namespace dondoc
