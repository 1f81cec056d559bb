// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/questions.h"

namespace dondoc {

/// Who issues papers and how they are numbered; settings of the office (print.md).
struct OfficeSettings {
    QString parentIssuer; ///< cơ quan chủ quản, or empty
    QString issuer = QStringLiteral("BỘ KHOA HỌC VÀ CÔNG NGHỆ");
    QString issuerInProse = QStringLiteral("Bộ Khoa học và Công nghệ");
    QString numberSymbol = QStringLiteral("BC-BKHCN");
    QString place = QStringLiteral("Hà Nội");
    QString signerTitle = QStringLiteral("TL. BỘ TRƯỞNG");
    QString signerPosition = QStringLiteral("CHÁNH VĂN PHÒNG");
    QString signerName;
    QStringList recipients;
    bool isDraft = false;
};

/// A table of a paper: pure words, ready to be laid out.
struct PaperTable {
    struct Column {
        QString title;
        double weight = 1; ///< share of the width
        bool centred = false;
    };
    struct Row {
        QStringList cells;
        bool isGroup = false; ///< a bold row across all columns (cells[0])
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
    double pointSize = 13;
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

/// A whole paper, with no layout: printer, PDF, Word and screen only format it.
struct Paper {
    OfficeSettings office;
    QDate date;          ///< place and date line
    QString number;      ///< "……" while not numbered
    QString type;        ///< "BÁO CÁO"
    QString subject;     ///< trích yếu
    QString subjectNote; ///< "(số liệu tính đến hết ngày 18 tháng 7 năm 2025)"
    std::vector<PaperBlock> body;
    std::vector<PaperAnnex> annexes;
};

struct BriefOptions {
    OfficeSettings office;
    QDate since;     ///< last review, or null
    AgencyId agency; ///< one agency's brief, or 0
    int dueDays = 30;
    int soonDays = 5;
};

/// The brief as of the board's date (print.md, "Báo cáo phục vụ họp"): pure words and figures.
Paper composeBrief(const Board &board, const RateBoard &rates, const BriefOptions &options = {});

} // namespace dondoc
