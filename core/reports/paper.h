// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include <vector>

namespace dondoc {

/// Who issues papers and how they are numbered; settings of the office (print.md).
struct OfficeSettings {
    QString parentIssuer; ///< cơ quan chủ quản, or empty
    QString issuer = QStringLiteral("BỘ KHOA HỌC VÀ CÔNG NGHỆ");
    QString issuerInProse = QStringLiteral("Bộ Khoa học và Công nghệ");
    QString numberSymbol = QStringLiteral("BC-BKHCN");     ///< of reports
    QString letterSymbol = QStringLiteral("BKHCN-VP");     ///< of công văn
    QString invitationSymbol = QStringLiteral("GM-BKHCN"); ///< of giấy mời
    QString place = QStringLiteral("Hà Nội");
    QString signerTitle = QStringLiteral("TL. BỘ TRƯỞNG");
    QString signerPosition = QStringLiteral("CHÁNH VĂN PHÒNG");
    QString signerName;
    QString archive = QStringLiteral("VT"); ///< last of "Nơi nhận": "- Lưu: VT, VP."
    QStringList recipients{QStringLiteral("Thủ tướng Chính phủ, Trưởng Ban Chỉ đạo (để báo cáo)"),
                           QStringLiteral("Bộ trưởng (để báo cáo)")};
    bool isDraft = false;
};

/// A table of a paper: pure words, ready to be laid out.
struct PaperTable {
    struct Column {
        QString title;
        double weight = 1; ///< share of the width
        bool centred = false;
        bool numeric = false; ///< its cells are figures, which a workbook keeps as numbers
    };
    struct Row {
        QStringList cells;
        bool isGroup = false;          ///< a bold row across all columns (cells[0])
        std::vector<int> joined = {};  ///< columns whose cell goes on from the row above
        bool isLongerThanPage = false; ///< and therefore split; found by the layout
        bool isJoined(int column) const;
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
    double pointSize = 13;

    /// Whether the last row takes the one before it along to a new page: a short row never stands there
    /// alone.
    bool takesLastAlong(size_t row) const;
};

enum class BlockType { Heading1, Heading2, Paragraph, Table, RankingChart, BlockChart, Caption };

/// One element of a paper, in reading order.
struct PaperBlock {
    BlockType type = BlockType::Paragraph;
    QString text;
    PaperTable table;
    QDate chartMonth; ///< RankingChart, BlockChart
};

struct PaperAnnex {
    QString number; ///< "I", "II"; empty when there is only one
    QString title;  ///< in capitals
    bool landscape = true;
    std::vector<PaperBlock> blocks;
};

enum class PaperForm {
    Titled,    ///< a kind and a subject in the middle: báo cáo, giấy mời, chương trình
    Letter,    ///< công văn: "V/v …" under the number, then "Kính gửi: …"
    AnnexOnly, ///< annexes that go with a paper printed elsewhere
};

/// A whole paper, with no layout: printer, PDF, Word and screen only format it.
struct Paper {
    PaperForm form = PaperForm::Titled;
    OfficeSettings office;
    QDate date;      ///< place and date line; null: left open, to be written by hand
    QString number;  ///< "……" while not numbered
    QString symbol;  ///< "BC-BKHCN"
    QString type;    ///< "BÁO CÁO"; of an annex alone: of the paper it goes with; "CÔNG VĂN" of a letter
    QString subject; ///< trích yếu; of a letter without "V/v"
    QString subjectNote;         ///< "(số liệu tính đến hết ngày 18 tháng 7 năm 2025)"
    QStringList addressees = {}; ///< Letter: after "Kính gửi"
    std::vector<PaperBlock> body = {};
    std::vector<PaperAnnex> annexes = {};
    QString footnote = {}; ///< small, below the signature: what the figures were taken from
};

// The words that printed page and Word share.

/// "Số: ……/BC-BKHCN"
QString numberLine(const Paper &paper);
/// "Hà Nội, ngày 05 tháng 9 năm 2025"; "Hà Nội, ngày … tháng … năm …" while the day is open
QString placeLine(const Paper &paper);
/// "Phụ lục II"
QString annexLine(const PaperAnnex &annex);
/// "(Kèm theo Báo cáo số ……/BC-BKHCN ngày … của …)"
QString annexNote(const Paper &paper);
/// The lines under "Nơi nhận:"; the last one is the archive.
QStringList recipientLines(const Paper &paper);
/// "Kính gửi: Bộ Tài chính", or "Kính gửi:" and a line for each addressee.
QStringList addresseeLines(const Paper &paper);
/// Title and position of the signer.
QStringList signerLines(const Paper &paper);

/// A name for the file without suffix, plain letters and the date: "bao-cao-2025-07-18".
QString fileNameFor(const Paper &paper);

} // namespace dondoc
