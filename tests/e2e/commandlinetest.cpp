// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dondoc::e2e {

namespace {

class CommandLine : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString store() const { return path(QStringLiteral("a.dondoc")); }
    Outcome import(const QStringList &files, const QStringList &options = {}) const
    {
        return dondoc(QStringList{QStringLiteral("import"), QStringLiteral("--store"), store(),
                                  QStringLiteral("--json")} +
                      options + files);
    }
    QJsonArray exported(const QString &what, const QString &asOf) const
    {
        return dondoc({QStringLiteral("export"), QStringLiteral("--store"), store(), what,
                       QStringLiteral("--as-of"), asOf})
            .json()
            .array();
    }
    QString hash() const
    {
        return dondoc({QStringLiteral("check"), QStringLiteral("--store"), store(), QStringLiteral("--json")})
            .json()
            .object()
            .value(QStringLiteral("contentHash"))
            .toString();
    }

private:
    QTemporaryDir m_folder;
};

int sumOver(const QJsonObject &report, const QString &layout, const QString &field)
{
    int sum = 0;
    for (const QJsonValue file : report.value(QStringLiteral("files")).toArray()) {
        for (const QJsonValue sheet : file[QStringLiteral("sheets")].toArray()) {
            if (sheet[QStringLiteral("layout")].toString() == layout)
                sum += sheet[field].toInt();
        }
    }
    return sum;
}

int sumOfValues(const QJsonObject &report, const QString &field)
{
    int sum = 0;
    for (const QJsonValue file : report.value(QStringLiteral("files")).toArray()) {
        for (const QJsonValue sheet : file[QStringLiteral("sheets")].toArray())
            sum += sheet[QStringLiteral("values")][field].toInt();
    }
    return sum;
}

QMap<QString, int> standings(const QJsonArray &tasks)
{
    QMap<QString, int> counts;
    for (const QJsonValue task : tasks)
        ++counts[task[QStringLiteral("standing")].toString()];
    return counts;
}

QStringList metUnits(const QJsonArray &rates, const QString &to)
{
    QStringList names;
    for (const QJsonValue rate : rates) {
        if (rate[QStringLiteral("met")].toBool() && rate[QStringLiteral("to")].toString() == to)
            names << rate[QStringLiteral("agency")].toString();
    }
    names.sort();
    return names;
}

} // namespace

TEST_F(CommandLine, TheSixAppendicesYieldWhatTheirReadmeSays)
{
    const Outcome first = import(allSamples());
    ASSERT_EQ(first.exitCode, 0) << first.err.toStdString();
    const QJsonObject report = first.json().object();
    EXPECT_EQ(sumOver(report, QStringLiteral("tasks"), QStringLiteral("added")), 382);
    EXPECT_EQ(sumOver(report, QStringLiteral("tasks"), QStringLiteral("unchanged")), 30);
    EXPECT_EQ(sumOfValues(report, QStringLiteral("achieved")), 268);
    EXPECT_EQ(sumOfValues(report, QStringLiteral("targets")), 221);

    const QString before = hash();
    const QJsonObject again = import(allSamples()).json().object();
    EXPECT_EQ(again.value(QStringLiteral("added")).toInt(), 0);
    EXPECT_EQ(again.value(QStringLiteral("updated")).toInt(), 0);
    EXPECT_EQ(hash(), before);
}

TEST_F(CommandLine, Appendix2Lists143OpenPartsOver32Agencies)
{
    ASSERT_EQ(import({sample(2)}).exitCode, 0);
    const QJsonArray tasks = exported(QStringLiteral("tasks"), QStringLiteral("2025-07-18"));
    ASSERT_EQ(tasks.size(), 30);
    int named = 0;
    QSet<QString> agencies;
    for (const QJsonValue task : tasks) {
        EXPECT_EQ(task[QStringLiteral("standing")].toString(), QStringLiteral("overdue"));
        const QJsonArray outstanding = task[QStringLiteral("outstanding")].toArray();
        if (task[QStringLiteral("source")][QStringLiteral("ordinal")].toString() == u"30") {
            EXPECT_EQ(outstanding, QJsonArray{QStringLiteral("Bộ Công an")})
                << "nobody named: open for its lead";
            EXPECT_TRUE(task[QStringLiteral("doubts")].toArray().contains(QStringLiteral("nobodyNamed")));
            continue;
        }
        named += int(outstanding.size());
        for (const QJsonValue agency : outstanding)
            agencies.insert(agency.toString());
    }
    EXPECT_EQ(named, 143);
    agencies.insert(QStringLiteral("Bộ Công an"));
    EXPECT_EQ(agencies.size(), 32);
}

TEST_F(CommandLine, WorkDueOn30JuneIsNotOverdueTheDayBefore)
{
    ASSERT_EQ(import({sample(2)}).exitCode, 0);
    for (const QJsonValue task : exported(QStringLiteral("tasks"), QStringLiteral("2025-06-29"))) {
        const QString due = task[QStringLiteral("deadline")][QStringLiteral("due")].toString();
        EXPECT_EQ(task[QStringLiteral("standing")].toString(),
                  due >= u"2025-06-30" ? QStringLiteral("openInTime") : QStringLiteral("overdue"))
            << due.toStdString();
    }
}

TEST_F(CommandLine, WhoMetItsTargetByMonth)
{
    ASSERT_EQ(import({sample(3)}).exitCode, 0);
    const QJsonArray rates = exported(QStringLiteral("rates"), QStringLiteral("2025-07-18"));
    const QString interior = QStringLiteral("Bộ Nội vụ");
    EXPECT_EQ(metUnits(rates, QStringLiteral("2025-06-30")), QStringList{interior});
    EXPECT_EQ(metUnits(rates, QStringLiteral("2025-05-31")),
              (QStringList{interior, QStringLiteral("Sơn La")}));
    EXPECT_EQ(
        metUnits(rates, QStringLiteral("2025-04-30")),
        (QStringList{interior, QStringLiteral("Cần Thơ (trước 01/7/2025)"), QStringLiteral("Quảng Ninh"),
                     QStringLiteral("Sơn La"), QStringLiteral("Trà Vinh")}));
    EXPECT_TRUE(metUnits(rates, QStringLiteral("2025-07-09")).isEmpty());
    QMap<QString, double> blocks;
    for (const QJsonValue rate : rates) {
        if (rate[QStringLiteral("kind")].toString() == u"block")
            blocks[rate[QStringLiteral("agency")].toString()] = rate[QStringLiteral("achieved")].toDouble();
    }
    EXPECT_EQ(blocks.values(), (QList<double>{51.7, 15.5, 40.1})) << "as given: ministries, provinces, all";
}

TEST_F(CommandLine, StandingsOfAllAppendicesAddUp)
{
    ASSERT_EQ(import(allSamples()).exitCode, 0);
    const QMap<QString, int> counts =
        standings(exported(QStringLiteral("tasks"), QStringLiteral("2025-07-18")));
    EXPECT_EQ(counts[QStringLiteral("doneUndated")], 76) << "PL01, on any date";
    EXPECT_EQ(counts[QStringLiteral("overdue")], 30) << "PL02";
    int sum = 0;
    for (int count : counts)
        sum += count;
    EXPECT_EQ(sum, 382);
}

TEST_F(CommandLine, UndoTakesABatchBackAndRedoBringsItAgain)
{
    ASSERT_EQ(import({sample(2)}).exitCode, 0);
    const QString before = hash();
    const qint64 batch = import({sample(5)}).json().object().value(QStringLiteral("batch")).toInteger();
    const QString after = hash();
    ASSERT_NE(before, after);
    EXPECT_EQ(
        dondoc({QStringLiteral("undo"), QStringLiteral("--store"), store(), QString::number(batch)}).exitCode,
        0);
    EXPECT_EQ(hash(), before);
    EXPECT_EQ(
        dondoc({QStringLiteral("redo"), QStringLiteral("--store"), store(), QString::number(batch)}).exitCode,
        0);
    EXPECT_EQ(hash(), after);
}

TEST_F(CommandLine, ADryRunWritesNothing)
{
    EXPECT_EQ(import({sample(2)}, {QStringLiteral("--dry-run")})
                  .json()
                  .object()
                  .value(QStringLiteral("added"))
                  .toInt(),
              30);
    EXPECT_FALSE(QFile::exists(store()));
}

TEST_F(CommandLine, ARefusedFileLeavesTheStoreAsItWasAndSaysWhy)
{
    ASSERT_EQ(import({sample(2)}).exitCode, 0);
    const QString before = hash();
    QFile whole(sample(1));
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    QFile cut(path(QStringLiteral("cắt.xlsx")));
    ASSERT_TRUE(cut.open(QIODevice::WriteOnly));
    cut.write(whole.readAll().left(9000));
    cut.close();
    const Outcome outcome = import({sample(5), cut.fileName()});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_TRUE(outcome.err.contains(QStringLiteral("cắt.xlsx"))) << outcome.err.toStdString();
    const QJsonObject error = outcome.json().object().value(QStringLiteral("error")).toObject();
    EXPECT_FALSE(error.value(QStringLiteral("code")).toString().isEmpty());
    EXPECT_EQ(hash(), before);
}

TEST_F(CommandLine, AnOlderFormatIsRefusedWithWhatCanBeDone)
{
    const QString notice = path(QStringLiteral("thong-bao.rtf"));
    QFile file(notice);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\\rtf1\\ansi Giao Bo Y te}");
    file.close();
    const std::vector<Outcome> refused{dondoc({QStringLiteral("read"), notice}),
                                       dondoc({QStringLiteral("draft"), notice}), import({notice})};
    for (const Outcome &outcome : refused) {
        EXPECT_EQ(outcome.exitCode, 1);
        EXPECT_TRUE(outcome.err.contains(QStringLiteral("RTF"))) << outcome.err.toStdString();
        EXPECT_TRUE(outcome.err.contains(QStringLiteral("LibreOffice"))) << outcome.err.toStdString();
    }
}

TEST_F(CommandLine, AComparisonWithAMonthWithoutFiguresIsRefused)
{
    ASSERT_EQ(import({sample(3)}).exitCode, 0);
    const auto compared = [this](const QString &month) {
        return dondoc({QStringLiteral("chart"), QStringLiteral("compare"), QStringLiteral("--store"), store(),
                       QStringLiteral("--as-of"), QStringLiteral("2025-07-18"), QStringLiteral("--with"),
                       month, QStringLiteral("--out"), path(QStringLiteral("a.svg"))});
    };
    const Outcome refused = compared(QStringLiteral("2024-12"));
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("12/2024"))) << refused.err.toStdString();
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("a.svg"))));
    EXPECT_EQ(compared(QStringLiteral("2025-04")).exitCode, 0);
    for (const char *malformed : {"2025-13", "10/7/2025", "2025-07-32", "x"}) {
        const Outcome wrong = compared(QString::fromLatin1(malformed));
        EXPECT_EQ(wrong.exitCode, 2) << malformed;
        EXPECT_TRUE(wrong.err.contains(QStringLiteral("2025-07-10"))) << wrong.err.toStdString();
    }
}

TEST_F(CommandLine, WrongUsageIsExitCode2)
{
    EXPECT_EQ(dondoc({QStringLiteral("import")}).exitCode, 2);
    EXPECT_EQ(
        dondoc({QStringLiteral("export"), QStringLiteral("--store"), store(), QStringLiteral("nonsense")})
            .exitCode,
        2);
    EXPECT_EQ(dondoc({QStringLiteral("export"), QStringLiteral("tasks"), QStringLiteral("--store"), store(),
                      QStringLiteral("--as-of"), QStringLiteral("18/7/2025")})
                  .exitCode,
              2);
    EXPECT_EQ(dondoc({QStringLiteral("check"), QStringLiteral("--nonsense")}).exitCode, 2);
}

TEST_F(CommandLine, TheUsageIsReadable)
{
    const QString usage = QStringLiteral(
        "dondoc import --store FILE [--dry-run] [--convert] [--json] [--list-date DATE] FILE…");
    const Outcome help = dondoc({QStringLiteral("--help")});
    EXPECT_TRUE(QString::fromUtf8(help.out).contains(usage)) << help.out.toStdString();
    EXPECT_TRUE(dondoc({QStringLiteral("import")}).err.contains(usage));
}

TEST_F(CommandLine, ExportedListsReadBackAsTheyStand)
{
    ASSERT_EQ(import({sample(2)}).exitCode, 0);
    const QString workbook = path(QStringLiteral("nhiệm vụ.xlsx"));
    ASSERT_EQ(dondoc({QStringLiteral("export"), QStringLiteral("--store"), store(), QStringLiteral("tasks"),
                      QStringLiteral("--as-of"), QStringLiteral("2025-07-18"), QStringLiteral("--format"),
                      QStringLiteral("xlsx"), QStringLiteral("--out"), workbook})
                  .exitCode,
              0);
    const QJsonArray rows = dondoc({QStringLiteral("read"), workbook})
                                .json()
                                .object()[QStringLiteral("sheets")][0][QStringLiteral("rows")]
                                .toArray();
    ASSERT_EQ(rows.size(), 31);
    const QJsonArray header = rows[0].toArray();
    EXPECT_EQ(header[2][QStringLiteral("text")].toString(), QStringLiteral("Nhiệm vụ"));
    EXPECT_EQ(rows[2].toArray()[8][QStringLiteral("text")].toString(), QStringLiteral("Quá hạn 109 ngày"))
        << "31 March to 18 July";
}

} // namespace dondoc::e2e
