// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/brief.h"

#include "core/reports/annexes.h"
#include "core/reports/paperblocks.h"
#include "core/reports/ratesentences.h"
#include "core/reports/templates.h"
#include "core/text/dates.h"
#include "core/text/numbers.h"

#include <algorithm>

namespace dondoc {

namespace {

QString share(int part, int whole)
{
    return whole == 0 ? QStringLiteral("–") : text::formatNumber(100.0 * part / whole, 1) + u'%';
}

/// "9 việc báo …" as a paper writes it: "09 việc báo …".
QString inOfficialNumerals(const QString &sentence)
{
    const bool isBelowTen = sentence.size() > 1 && sentence[0].isDigit() && sentence[1].isSpace();
    return isBelowTen ? u'0' + sentence : sentence;
}

/// Collects the body with its running annex numbers.
class BriefWriter
{
public:
    /// `board` is the one reported on; `all` holds every task, for the lists of one agency's file.
    BriefWriter(const Board &board, const Board &all, const RateBoard &rates, const BriefOptions &options)
        : m_board(board)
        , m_all(all)
        , m_rates(rates)
        , m_options(options)
    {
    }

    Paper write();

private:
    void writeOpening();
    void addSentence(const QString &key);
    void writeCounts();
    void writeSideCells();
    void writeOverdue();
    QString overdueAgencies();
    QString changesSince();
    void writeSinceLast();
    void writeRates();
    void writeLaterMonths(QDate latestWhole);
    void writeDueSoon();
    void writeAgencyLists();
    void writeQuestions();
    QString addAnnex(PaperAnnex annex);
    void numberAnnexes();
    void add(PaperBlock block) { m_paper.body.push_back(std::move(block)); }
    QString heading1(const QString &title);

    const Board &m_board;
    const Board &m_all;
    const RateBoard &m_rates;
    const BriefOptions &m_options;
    Paper m_paper;
    int m_headings = 0;
    int m_points = 0;
};

QString roman(int number)
{
    static const QStringList numerals{QStringLiteral("I"),   QStringLiteral("II"),  QStringLiteral("III"),
                                      QStringLiteral("IV"),  QStringLiteral("V"),   QStringLiteral("VI"),
                                      QStringLiteral("VII"), QStringLiteral("VIII")};
    return numerals.at(number - 1);
}

QString BriefWriter::heading1(const QString &title)
{
    m_points = 0;
    return roman(++m_headings) + QStringLiteral(". ") + title;
}

/// Returns "(Phụ lục II)" for the sentence that refers to it.
QString BriefWriter::addAnnex(PaperAnnex annex)
{
    annex.number = roman(int(m_paper.annexes.size()) + 1);
    m_paper.annexes.push_back(std::move(annex));
    return QStringLiteral(" (Phụ lục %1)").arg(m_paper.annexes.back().number);
}

void BriefWriter::writeOpening()
{
    const Agency *agency = m_board.directory->find(m_options.agency);
    m_paper.office = m_options.office;
    m_paper.date = m_board.asOf;
    m_paper.number = QStringLiteral("……");
    m_paper.symbol = m_options.office.numberSymbol;
    m_paper.type = QStringLiteral("BÁO CÁO");
    m_paper.subject =
        QStringLiteral("Tình hình thực hiện nhiệm vụ phát triển khoa học, công nghệ, đổi mới sáng tạo, "
                       "chuyển đổi số và Đề án 06");
    if (agency)
        m_paper.subject += QStringLiteral(" của ") + m_board.directory->displayName(agency->id);
    m_paper.subjectNote =
        QStringLiteral("(số liệu tính đến hết %1)").arg(text::formatDateInProse(m_board.asOf));
    m_paper.footnote = m_options.footnote;
    addSentence(QStringLiteral("brief.opening"));
}

void BriefWriter::addSentence(const QString &key)
{
    const QString sentence = sentenceOf(key, m_options.words,
                                        {{QStringLiteral("donVi"), m_options.office.issuerInProse},
                                         {QStringLiteral("ngay"), text::formatDateInProse(m_board.asOf)}});
    if (!sentence.isEmpty())
        add(paragraph(sentence));
}

void BriefWriter::writeCounts()
{
    const BoardCounts &c = m_board.counts;
    add(heading(heading1(QStringLiteral("TÌNH HÌNH THỰC HIỆN NHIỆM VỤ"))));
    QString sentence = QStringLiteral("%1. Tổng số nhiệm vụ được giao: %2; đã đến hạn: %3.")
                           .arg(++m_points)
                           .arg(counted(c.assigned), counted(c.due));
    if (c.due > 0) {
        sentence +=
            QStringLiteral(" Trong số đã đến hạn: đã hoàn thành %1 (%2)%3, quá hạn chưa hoàn thành %4 (%5)")
                .arg(counted(c.dueDone + c.dueDoneUndated), share(c.dueDone + c.dueDoneUndated, c.due),
                     c.dueDoneUndated == 0
                         ? QString()
                         : QStringLiteral(", trong đó %1 chưa ghi ngày").arg(counted(c.dueDoneUndated)),
                     counted(c.overdue), share(c.overdue, c.due));
        if (c.dueToday > 0)
            sentence += QStringLiteral(", đến hạn trong ngày %1 (%2)")
                            .arg(counted(c.dueToday), share(c.dueToday, c.due));
        sentence += u'.';
    }
    add(paragraph(sentence));
    add({BlockType::Table, {}, countsTable(c), {}});
}

void BriefWriter::writeSideCells()
{
    const BoardCounts &c = m_board.counts;
    QStringList cells;
    if (c.continuous > 0)
        cells << QStringLiteral("%1 nhiệm vụ thường xuyên, định kỳ").arg(counted(c.continuous));
    if (c.noDeadline > 0)
        cells << QStringLiteral("%1 nhiệm vụ không ghi thời hạn").arg(counted(c.noDeadline));
    if (c.byReference > 0)
        cells << QStringLiteral("%1 nhiệm vụ có thời hạn theo văn bản khác").arg(counted(c.byReference));
    QString sentence;
    if (!cells.isEmpty())
        sentence = QStringLiteral("Ngoài ra có %1.").arg(cells.join(QStringLiteral("; ")));
    if (c.doneUndated > 0) {
        if (!sentence.isEmpty())
            sentence += u' ';
        sentence += c.doneUndated == c.done()
                        ? QStringLiteral("Cả %1 nhiệm vụ đã hoàn thành chưa ghi ngày hoàn thành nên chưa xếp "
                                         "được là đúng hạn hay quá hạn.")
                        : QStringLiteral("Có %1 nhiệm vụ đã hoàn thành chưa ghi ngày hoàn thành nên chưa xếp "
                                         "được là đúng hạn hay quá hạn.");
        sentence = sentence.arg(counted(c.doneUndated));
    }
    if (!sentence.isEmpty())
        add(paragraph(sentence));
}

void BriefWriter::writeOverdue()
{
    const BoardCounts &c = m_board.counts;
    const QString point = QStringLiteral("%1. ").arg(++m_points);
    if (c.overdue == 0) {
        add(paragraph(point + QStringLiteral("Không có nhiệm vụ quá hạn chưa hoàn thành.")));
        return;
    }
    const QString opening = point + QStringLiteral("Có %1 nhiệm vụ quá hạn chưa hoàn thành%2")
                                        .arg(counted(c.overdue), addAnnex(overdueAnnex(m_board)));
    add(paragraph(m_options.agency ? opening + u'.' : opening + overdueAgencies()));
}

/// ", thuộc trách nhiệm của 32 cơ quan với 144 phần việc (Phụ lục II); nhiều nhất là …."
QString BriefWriter::overdueAgencies()
{
    const auto agencies = std::count_if(m_board.loads.begin(), m_board.loads.end(),
                                        [](const AgencyLoad &load) { return load.overdue > 0; });
    QStringList most;
    for (size_t i = 0; i < m_board.loads.size() && i < 3 && m_board.loads[i].overdue > 1; ++i)
        most << QStringLiteral("%1 (%2)").arg(m_board.loads[i].name, counted(m_board.loads[i].overdue));
    QString words = QStringLiteral(", thuộc trách nhiệm của %1 cơ quan với %2 phần việc%3")
                        .arg(counted(int(agencies)), counted(m_board.counts.partsOverdue),
                             addAnnex(overdueByAgencyAnnex(m_board)));
    if (!most.isEmpty())
        words += QStringLiteral("; nhiều nhất là ") + most.join(QStringLiteral(", "));
    return words + u'.';
}

/// "; 02 nhiệm vụ hoàn thành (01 đúng hạn, 01 quá hạn); 01 nhiệm vụ được gia hạn"
QString BriefWriter::changesSince()
{
    int onTime = 0, late = 0, extended = 0;
    const auto isSince = [this](QDate day) { return day > m_board.since && day <= m_board.asOf; };
    for (const TaskView &view : m_board.tasks) {
        if (view.state.isDone() && isSince(view.state.completedOn))
            ++(view.state.standing == Standing::DoneLate ? late : onTime);
        extended += std::ranges::any_of(view.record->deadlineHistory,
                                        [&](const DeadlineChange &change) { return isSince(change.since); });
    }
    QString words;
    if (onTime + late > 0)
        words = QStringLiteral("; %1 nhiệm vụ hoàn thành (%2 đúng hạn, %3 quá hạn)")
                    .arg(counted(onTime + late), counted(onTime), counted(late));
    if (extended > 0)
        words += QStringLiteral("; %1 nhiệm vụ được điều chỉnh thời hạn").arg(counted(extended));
    return words;
}

void BriefWriter::writeSinceLast()
{
    if (m_board.since.isNull())
        return;
    const auto silent = std::count_if(m_board.loads.begin(), m_board.loads.end(),
                                      [](const AgencyLoad &load) { return load.isSilent; });
    QString sentence =
        QStringLiteral("%1. So với kỳ rà soát %2: %3 nhiệm vụ mới quá hạn")
            .arg(++m_points)
            .arg(text::formatDateInProse(m_board.since), counted(int(m_board.newlyOverdue.size())));
    sentence += changesSince();
    if (silent > 0)
        sentence += m_options.agency
                        ? QStringLiteral("; chưa có báo cáo nào")
                        : QStringLiteral("; %1 cơ quan chưa có báo cáo nào").arg(counted(int(silent)));
    add(paragraph(sentence + u'.'));
}

void BriefWriter::writeRates()
{
    const QDate month = m_rates.latestMonth();
    if (month.isNull())
        return;
    add(heading(heading1(QStringLiteral("TỶ LỆ HỒ SƠ TRỰC TUYẾN TOÀN TRÌNH"))));
    const RateSummary summary = summarise(m_rates, month);
    if (!m_options.agency) {
        add(paragraph(totalsSentence(summary, m_rates.goal)));
        add({BlockType::BlockChart, {}, {}, month});
    }
    QString sentence = metSentence(summary, *m_board.directory);
    if (!m_options.agency) {
        sentence.chop(1);
        sentence += addAnnex(rankingAnnex(m_rates, month)) + u'.';
        add(paragraph(sentence));
        writeLaterMonths(month);
        return;
    }
    add({BlockType::Table, {}, agencyRatesTable(m_rates, m_options.agency), {}});
}

/// Months after the last whole one: the 34 provinces of a July that ministries have not reported yet.
void BriefWriter::writeLaterMonths(QDate latestWhole)
{
    for (QDate month : m_rates.months()) {
        if (month <= latestWhole)
            continue;
        const RateSummary summary = summarise(m_rates, month);
        add(paragraph(QStringLiteral("%1 Số liệu của %2 đơn vị, luỹ kế đến %3.")
                          .arg(metSentence(summary, *m_board.directory), counted(summary.units),
                               text::formatDateInProse(summary.cutOff))));
    }
}

void BriefWriter::writeDueSoon()
{
    const std::vector<int> due = m_board.dueWithin(m_options.dueDays);
    const std::vector<int> soon = m_board.dueWithin(m_options.soonDays);
    add(heading(heading1(QStringLiteral("NHIỆM VỤ ĐẾN HẠN TRONG %1 NGÀY TỚI").arg(m_options.dueDays))));
    const QString until = text::formatDateInProse(m_board.asOf.addDays(m_options.dueDays));
    if (due.empty()) {
        add(paragraph(QStringLiteral("Đến %1 không có nhiệm vụ đến hạn.").arg(until)));
        return;
    }
    add(paragraph(QStringLiteral("Đến %1 có %2 nhiệm vụ đến hạn%3; %4 nhiệm vụ đến hạn trong %5 ngày tới.")
                      .arg(until, counted(int(due.size())),
                           addAnnex(dueAnnex(m_board, due, m_options.dueDays)),
                           soon.empty() ? QStringLiteral("không có")
                                        : QStringLiteral("trong đó có ") + counted(int(soon.size())),
                           counted(m_options.soonDays))));
}

/// One agency's file: all that it leads and all that it coordinates.
void BriefWriter::writeAgencyLists()
{
    if (!m_options.agency)
        return;
    PaperAnnex leads = roleAnnex(m_all, m_options.agency, Role::Lead);
    PaperAnnex coordinates = roleAnnex(m_all, m_options.agency, Role::Coordinating);
    const int leading = int(leads.blocks.front().table.rows.size());
    const int coordinating = int(coordinates.blocks.front().table.rows.size());
    if (leading + coordinating == 0)
        return;
    add(heading(heading1(QStringLiteral("NHIỆM VỤ ĐƯỢC GIAO"))));
    QString sentence = QStringLiteral("Chủ trì %1 nhiệm vụ").arg(counted(leading));
    if (leading > 0)
        sentence += addAnnex(std::move(leads));
    sentence += QStringLiteral("; phối hợp thực hiện %1 nhiệm vụ").arg(counted(coordinating));
    if (coordinating > 0)
        sentence += addAnnex(std::move(coordinates));
    add(paragraph(sentence + u'.'));
}

void BriefWriter::writeQuestions()
{
    std::vector<Question> questions = questionsOf(m_board, m_rates);
    std::erase_if(questions, [this](const Question &question) {
        const auto &about = question.agencies;
        return m_options.agency && !about.empty() &&
               std::find(about.begin(), about.end(), m_options.agency) == about.end();
    });
    if (questions.empty())
        return;
    add(heading(heading1(QStringLiteral("NHỮNG ĐIỂM SỐ LIỆU CẦN LÀM RÕ"))));
    for (const Question &question : questions)
        add(paragraph(QStringLiteral("- %1 (%2).").arg(inOfficialNumerals(question.text), question.where)));
}

/// A lone annex carries no number.
void BriefWriter::numberAnnexes()
{
    if (m_paper.annexes.size() != 1)
        return;
    m_paper.annexes.front().number.clear();
    for (PaperBlock &block : m_paper.body)
        block.text.replace(QStringLiteral("(Phụ lục I)"), QStringLiteral("(Phụ lục kèm theo)"));
}

Paper BriefWriter::write()
{
    writeOpening();
    writeCounts();
    writeSideCells();
    writeOverdue();
    writeSinceLast();
    writeRates();
    writeDueSoon();
    writeAgencyLists();
    writeQuestions();
    addSentence(QStringLiteral("brief.closing"));
    numberAnnexes();
    m_paper.body.back().text +=
        m_paper.body.back().type == BlockType::Paragraph ? QStringLiteral("/.") : QString();
    return std::move(m_paper);
}

} // namespace

Paper composeBrief(const Board &board, const RateBoard &rates, const BriefOptions &options)
{
    if (!options.agency)
        return BriefWriter(board, board, rates, options).write();
    const Board own = boardOf(board, options.agency);
    return BriefWriter(own, board, rates, options).write();
}

} // namespace dondoc
