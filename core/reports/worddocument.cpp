// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/worddocument.h"

#include "core/files/savefile.h"
#include "core/reports/paperform.h"
#include "core/reports/wordparts.h"
#include "core/reports/wordstyles.h"
#include "core/reports/wordtable.h"

#include <cmath>

namespace dondoc {

using namespace word;

namespace {

constexpr double kEmusPerPoint = 12700;

class WordWriter
{
public:
    WordWriter(const Paper &paper, const WordPictures &pictures)
        : m_paper(paper)
        , m_pictures(pictures)
        , m_xml(QStringLiteral("document"))
    {
    }

    QByteArray write();
    const std::vector<ZipEntry> &pictures() const { return m_media; }

private:
    void writeBody();
    void writeHeaderBlock();
    void writeIssuer();
    void writeNation();
    void writeNumber();
    void writeTitle();
    void writeSignature();
    void writeAnnex(const PaperAnnex &annex);
    enum class Place { Within, BeforeSignature, EndOfAnnex };
    void writeBlock(const PaperBlock &block, Place place);
    void writePicture(const PaperBlock &block);
    void writeDrawing(const WordPicture &picture, const QString &name);
    void writeSection(bool landscape);
    void endSection(bool landscape, bool isLast);
    void paragraph(QLatin1StringView style, const QString &text, bool staysWithNext = false);

    const Paper &m_paper;
    const WordPictures &m_pictures;
    Writer m_xml;
    std::vector<ZipEntry> m_media;
    bool m_isLandscape = false;
};

void WordWriter::paragraph(QLatin1StringView style, const QString &text, bool staysWithNext)
{
    writeParagraph(m_xml, style, text, staysWithNext);
}

void WordWriter::writeIssuer()
{
    if (!m_paper.office.parentIssuer.isEmpty())
        paragraph(kParentIssuer, m_paper.office.parentIssuer);
    paragraph(kIssuer, m_paper.office.issuer);
    paragraph(kIssuerRule, {});
}

void WordWriter::writeNation()
{
    paragraph(kNation, QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
    paragraph(kMotto, QStringLiteral("Độc lập - Tự do - Hạnh phúc"));
    paragraph(kMottoRule, {});
}

void WordWriter::writeNumber()
{
    paragraph(kNumber, numberLine(m_paper));
    if (m_paper.form == PaperForm::Letter)
        paragraph(kLetterSubject, QStringLiteral("V/v ") + m_paper.subject);
    if (m_paper.office.isDraft)
        paragraph(kDraft, QStringLiteral("DỰ THẢO"));
}

void WordWriter::writeHeaderBlock()
{
    const int width = contentTwips(false);
    const int left = int(std::lround(width * paperform::issuerShare));
    PlainTable table(m_xml, {left, width - left});
    table.row({[this] { writeIssuer(); }, [this] { writeNation(); }});
    table.row({[this] { writeNumber(); }, [this] { paragraph(kPlace, placeLine(m_paper)); }});
}

void WordWriter::writeTitle()
{
    if (m_paper.form == PaperForm::Letter) {
        paragraph(kAddressee, addresseeLines(m_paper).join(u'\n'));
        return;
    }
    paragraph(kTitle, m_paper.type);
    paragraph(kSubject, m_paper.subject);
    if (!m_paper.subjectNote.isEmpty())
        paragraph(kSubject, m_paper.subjectNote);
    paragraph(kTitleRule, {});
}

void WordWriter::writeSignature()
{
    const int half = contentTwips(false) / 2;
    {
        PlainTable table(m_xml, {half, half});
        table.row({[this] {
                       paragraph(kRecipientsHead, QStringLiteral("Nơi nhận:"));
                       for (const QString &line : recipientLines(m_paper))
                           paragraph(kRecipients, line);
                   },
                   [this] {
                       for (const QString &line : signerLines(m_paper))
                           paragraph(kSigner, line);
                       paragraph(kSignerName, m_paper.office.signerName);
                   }});
    }
    if (!m_paper.footnote.isEmpty())
        paragraph(kFootnote, m_paper.footnote);
}

void WordWriter::writeBlock(const PaperBlock &block, Place place)
{
    switch (block.type) {
    case BlockType::Heading1:
        paragraph(kHeading1, block.text);
        break;
    case BlockType::Heading2:
        paragraph(kHeading2, block.text);
        break;
    case BlockType::Paragraph:
        paragraph(kBody, block.text, place == Place::BeforeSignature);
        break;
    case BlockType::Caption:
        paragraph(kCaption, block.text);
        break;
    case BlockType::Table:
        writeTable(m_xml, block.table, contentTwips(m_isLandscape));
        if (place != Place::EndOfAnnex) // a gap there could take a page of its own
            paragraph(kBelowTable, {});
        break;
    case BlockType::RankingChart:
    case BlockType::BlockChart:
        writePicture(block);
        break;
    }
}

void WordWriter::writePicture(const PaperBlock &block)
{
    const WordPicture picture =
        m_pictures ? m_pictures(block, contentTwips(m_isLandscape) / 20.0) : WordPicture();
    if (picture.png.isEmpty())
        return;
    const QString name = QStringLiteral("image%1").arg(m_media.size() + 1);
    m_media.push_back({QStringLiteral("word/media/%1.png").arg(name), picture.png});
    const Element paragraph(m_xml, "p");
    {
        const Element properties(m_xml, "pPr");
        m_xml.empty("pStyle", {{"val", kPicture}});
    }
    const Element run(m_xml, "r");
    const Element drawing(m_xml, "drawing");
    writeDrawing(picture, name);
}

void WordWriter::writeDrawing(const WordPicture &picture, const QString &name)
{
    static const QString schema = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/");
    static const QString inlineNs = schema + QStringLiteral("wordprocessingDrawing");
    static const QString mainNs = schema + QStringLiteral("main"),
                         pictureNs = schema + QStringLiteral("picture");
    static const QString relations =
        QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    QXmlStreamWriter &xml = m_xml.raw();
    const QString id = QString::number(m_media.size());
    const auto size = [&](const QString &ns, const char *element) {
        xml.writeEmptyElement(ns, QString::fromLatin1(element));
        xml.writeAttribute(QStringLiteral("cx"), QString::number(qint64(picture.widthPt * kEmusPerPoint)));
        xml.writeAttribute(QStringLiteral("cy"), QString::number(qint64(picture.heightPt * kEmusPerPoint)));
    };
    const auto named = [&](const QString &ns, const char *element) {
        xml.writeEmptyElement(ns, QString::fromLatin1(element));
        xml.writeAttribute(QStringLiteral("id"), id);
        xml.writeAttribute(QStringLiteral("name"), name);
        xml.writeAttribute(QStringLiteral("descr"), picture.words);
    };
    xml.writeNamespace(inlineNs, QStringLiteral("wp"));
    xml.writeNamespace(mainNs, QStringLiteral("a"));
    xml.writeNamespace(pictureNs, QStringLiteral("pic"));
    xml.writeStartElement(inlineNs, QStringLiteral("inline"));
    for (const char *edge : {"distT", "distB", "distL", "distR"})
        xml.writeAttribute(QString::fromLatin1(edge), QStringLiteral("0"));
    size(inlineNs, "extent");
    named(inlineNs, "docPr");
    xml.writeStartElement(mainNs, QStringLiteral("graphic"));
    xml.writeStartElement(mainNs, QStringLiteral("graphicData"));
    xml.writeAttribute(QStringLiteral("uri"), pictureNs);
    xml.writeStartElement(pictureNs, QStringLiteral("pic"));
    xml.writeStartElement(pictureNs, QStringLiteral("nvPicPr"));
    named(pictureNs, "cNvPr");
    xml.writeEmptyElement(pictureNs, QStringLiteral("cNvPicPr"));
    xml.writeEndElement();
    xml.writeStartElement(pictureNs, QStringLiteral("blipFill"));
    xml.writeEmptyElement(mainNs, QStringLiteral("blip"));
    xml.writeAttribute(relations, QStringLiteral("embed"), QStringLiteral("rId-") + name);
    xml.writeStartElement(mainNs, QStringLiteral("stretch"));
    xml.writeEmptyElement(mainNs, QStringLiteral("fillRect"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(pictureNs, QStringLiteral("spPr"));
    xml.writeStartElement(mainNs, QStringLiteral("xfrm"));
    xml.writeEmptyElement(mainNs, QStringLiteral("off"));
    xml.writeAttribute(QStringLiteral("x"), QStringLiteral("0"));
    xml.writeAttribute(QStringLiteral("y"), QStringLiteral("0"));
    size(mainNs, "ext");
    xml.writeEndElement();
    xml.writeStartElement(mainNs, QStringLiteral("prstGeom"));
    xml.writeAttribute(QStringLiteral("prst"), QStringLiteral("rect"));
    xml.writeEmptyElement(mainNs, QStringLiteral("avLst"));
    for (int depth = 0; depth < 6; ++depth) // prstGeom, spPr, pic, graphicData, graphic, inline
        xml.writeEndElement();
}

/// A section: its paper, its margins, and page numbers from 1 that its first page does not show.
void WordWriter::writeSection(bool landscape)
{
    using namespace paperform;
    const Element section(m_xml, "sectPr");
    const auto header = [this](const char *type, QLatin1StringView id) {
        m_xml.start("headerReference", {{"type", type}});
        m_xml.raw().writeAttribute(
            QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
            QStringLiteral("id"), id);
        m_xml.end();
    };
    header("default", kPageNumberHeader);
    header("first", kEmptyHeader);
    m_xml.empty("type", {{"val", "nextPage"}});
    const QString shorter = QString::number(twipsOfMm(pageWidthMm));
    const QString longer = QString::number(twipsOfMm(pageHeightMm));
    if (landscape)
        m_xml.empty("pgSz", {{"w", longer}, {"h", shorter}, {"orient", "landscape"}});
    else
        m_xml.empty("pgSz", {{"w", shorter}, {"h", longer}});
    const double half = pageNumberPt * 1.15 / 2;
    m_xml.empty("pgMar", {{"top", QString::number(twipsOfMm(marginTopMm))},
                          {"right", QString::number(twipsOfMm(marginRightMm))},
                          {"bottom", QString::number(twipsOfMm(marginBottomMm))},
                          {"left", QString::number(twipsOfMm(marginLeftMm))},
                          {"header", QString::number(twipsOfMm(pageNumberMiddleMm) - twips(half))},
                          {"footer", QString::number(twipsOfMm(10))},
                          {"gutter", "0"}});
    m_xml.empty("pgNumType", {{"start", "1"}});
    m_xml.empty("titlePg");
}

/// The last section stands in the document itself, every other in its last paragraph.
void WordWriter::endSection(bool landscape, bool isLast)
{
    {
        const Element paragraph(m_xml, "p");
        const Element properties(m_xml, "pPr");
        m_xml.empty("pStyle", {{"val", kSectionEnd}});
        if (!isLast)
            writeSection(landscape);
    }
    if (isLast)
        writeSection(landscape);
}

void WordWriter::writeBody()
{
    m_isLandscape = false;
    writeHeaderBlock();
    writeTitle();
    for (size_t i = 0; i < m_paper.body.size(); ++i)
        writeBlock(m_paper.body[i], i + 1 == m_paper.body.size() ? Place::BeforeSignature : Place::Within);
    writeSignature();
    endSection(false, m_paper.annexes.empty());
}

void WordWriter::writeAnnex(const PaperAnnex &annex)
{
    m_isLandscape = annex.landscape;
    paragraph(kAnnexNumber, annexLine(annex), true);
    paragraph(kAnnexTitle, annex.title, true);
    paragraph(kAnnexNote, annexNote(m_paper), true);
    paragraph(annex.landscape ? kAnnexRule : kTitleRule, {}, true);
    for (const PaperBlock &block : annex.blocks)
        writeBlock(block, &block == &annex.blocks.back() ? Place::EndOfAnnex : Place::Within);
    endSection(annex.landscape, &annex == &m_paper.annexes.back());
}

QByteArray WordWriter::write()
{
    {
        const Element body(m_xml, "body");
        if (m_paper.form != PaperForm::AnnexOnly)
            writeBody();
        for (const PaperAnnex &annex : m_paper.annexes)
            writeAnnex(annex);
    }
    return m_xml.finish();
}

QString titleOf(const Paper &paper)
{
    return paper.form == PaperForm::AnnexOnly && !paper.annexes.empty() ? paper.annexes.front().title
                                                                        : paper.subject;
}

} // namespace

Result<QByteArray> wordBytes(const Paper &paper, const QDateTime &created, const WordPictures &pictures)
{
    WordWriter writer(paper, pictures);
    const QByteArray document = writer.write();
    QStringList names;
    for (size_t i = 1; i <= writer.pictures().size(); ++i)
        names << QStringLiteral("image%1").arg(i);
    std::vector<ZipEntry> entries = fixedParts(titleOf(paper), created, names);
    entries.push_back({QStringLiteral("word/document.xml"), document});
    entries.push_back({QStringLiteral("word/styles.xml"), stylesXml(paper.office)});
    entries.insert(entries.end(), writer.pictures().begin(), writer.pictures().end());
    return zipBytes(entries);
}

Status writeWord(const Paper &paper, const QString &path, const QDateTime &created,
                 const WordPictures &pictures)
{
    const Result<QByteArray> bytes = wordBytes(paper, created, pictures);
    if (!bytes)
        return unwritable(path, bytes.error().text);
    return saveBytes(path, *bytes);
}

} // namespace dondoc
