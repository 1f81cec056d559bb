// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storefixture.h"

#include <QElapsedTimer>
#include <QProcess>

#include <random>

using namespace dondoc;
using namespace dondoc::storetest;

namespace {

constexpr int rowsOfBatch = 40; // as storewriter.cpp writes them

/// What the killed writer said it had finished.
struct Acknowledged {
    QSet<qint64> applied, undone;

    void read(const QByteArray &output)
    {
        for (const QByteArray &line : output.split('\n')) {
            if (line.startsWith("applied "))
                applied << line.mid(8).toLongLong();
            if (line.startsWith("undone "))
                undone << line.mid(7).toLongLong();
        }
    }
};

/// Starts the writer, kills it `afterMs` after it first said something (or after its start) and returns its
/// words.
QByteArray runAndKill(const QString &path, int afterMs, bool afterFirstWord)
{
    QProcess writer;
    writer.start(QStringLiteral(DONDOC_STORE_WRITER), {path});
    EXPECT_TRUE(writer.waitForStarted());
    if (afterFirstWord)
        writer.waitForReadyRead(20000);
    EXPECT_FALSE(writer.waitForFinished(afterMs)) << writer.readAllStandardError().toStdString();
    writer.kill();
    writer.waitForFinished();
    const QByteArray output = writer.readAllStandardOutput();
    return output.left(output.lastIndexOf('\n') + 1); // half a line is no acknowledgement
}

int roundsOfThisRun()
{
    bool isGiven = false;
    const int rounds = qEnvironmentVariableIntValue("DONDOC_KILLS", &isGiven);
    return isGiven ? rounds : 12;
}

class KillTest : public StoreTest
{
protected:
    void expectWhole(const Acknowledged &acknowledged)
    {
        const auto store = open();
        ASSERT_TRUE(store);
        EXPECT_EQ(*store->checkIntegrity(), QStringList());
        QSet<qint64> kept, undone;
        int expectedTasks = 0;
        const auto batches = *store->loadBatches();
        for (const Batch &batch : batches) {
            kept << batch.id.value;
            if (batch.undone)
                undone << batch.id.value;
            else if (batch.kind == u"import"_s)
                expectedTasks += rowsOfBatch;
        }
        EXPECT_TRUE(kept.contains(acknowledged.applied)) << "an acknowledged batch is missing";
        EXPECT_TRUE(undone.contains(acknowledged.undone)) << "an acknowledged undo is missing";
        EXPECT_EQ(store->loadTasks()->size(), size_t(expectedTasks)) << "part of a batch was kept";
    }
};

/// The count of kills is DONDOC_KILLS, for runs of hundreds; where each falls is random, from a printed seed.
TEST_F(KillTest, AWriterKilledAtAnyMomentLosesNothingAcknowledgedAndLeavesNoHalves)
{
    const uint seed = std::random_device{}();
    RecordProperty("seed", QByteArray::number(seed).toStdString());
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> delay(0, 120);
    Acknowledged acknowledged;
    const int rounds = roundsOfThisRun();
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        const bool isEarly = round % 4 == 0; // some fall while the store is opened or made
        acknowledged.read(runAndKill(path(), isEarly ? 20 + delay(random) : delay(random), !isEarly));
        expectWhole(acknowledged);
    }
    EXPECT_FALSE(acknowledged.applied.isEmpty());
}

} // namespace
