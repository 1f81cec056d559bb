// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wholewords.h"
#include "ui/widgets/searchbuffer.h"

#include <QString>

#include <gmock/gmock.h>

namespace dondoc {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<int> rowsWith(const SearchBuffer &buffer, QStringView what)
{
    SearchBuffer::RowSet found;
    buffer.find(what, found);
    std::vector<int> rows;
    for (size_t row = 0; row < found.size(); ++row) {
        if (found[row])
            rows.push_back(int(row));
    }
    return rows;
}

SearchBuffer bufferOf(const std::vector<QString> &texts)
{
    SearchBuffer buffer;
    buffer.reset(int(texts.size()));
    for (size_t row = 0; row < texts.size(); ++row)
        buffer.set(int(row), texts[row]);
    return buffer;
}

TEST(SearchBuffer, FindsEveryRowThatHoldsTheWords)
{
    const SearchBuffer buffer = bufferOf({QStringLiteral("dich vu cong"), QStringLiteral("ho so"),
                                          QStringLiteral("cong dich vu cong"), QStringLiteral("dich")});
    EXPECT_THAT(rowsWith(buffer, u"dich vu"), ElementsAre(0, 2));
    EXPECT_THAT(rowsWith(buffer, u"d"), ElementsAre(0, 2, 3));
    EXPECT_THAT(rowsWith(buffer, u"dich"), ElementsAre(0, 2, 3)) << "at the very end too";
    EXPECT_THAT(rowsWith(buffer, u"ho so"), ElementsAre(1));
    EXPECT_THAT(rowsWith(buffer, u"khong co"), IsEmpty());
    EXPECT_THAT(rowsWith(buffer, u""), IsEmpty());
}

TEST(SearchBuffer, TakesForWordsWhatTheRestOfTheProgramDoes)
{
    for (const char *text :
         {"dan cu",         "dan cua", "ve dan cu",       "kedan cu",       "dan cu, ho so",  "(dan cu)",
          "“dan cu”",       "dân cư",  "ềdan cu",         "dan cuế",        "dan cu – ho so", "dan cu2",
          "2dan cu",        "dan cu…", "dan cu\u00a0moi", "dan cua dan cu", "Đdan cu",        "đdan cu",
          "dan cu/dan cua", "dan-cu",  "dan cu·ho so",    "dan cu_"}) {
        const QString words = QString::fromUtf8(text);
        SearchBuffer::RowSet found;
        bufferOf({words}).findWords(u"dan cu", found);
        EXPECT_EQ(bool(found[0]), text::hasWords(words, u"dan cu")) << text;
    }
}

TEST(SearchBuffer, NeverFindsAcrossTwoRows)
{
    const SearchBuffer buffer = bufferOf({QStringLiteral("mot hai"), QStringLiteral("ba bon")});
    EXPECT_THAT(rowsWith(buffer, u"hai ba"), IsEmpty());
    EXPECT_THAT(rowsWith(buffer, u"haiba"), IsEmpty());
}

TEST(SearchBuffer, FindsLettersWithTheirMarks)
{
    const SearchBuffer buffer = bufferOf({QStringLiteral("dịch vụ"), QStringLiteral("dich vu")});
    EXPECT_THAT(rowsWith(buffer, u"ịch"), ElementsAre(0));
    EXPECT_THAT(rowsWith(buffer, u"ich"), ElementsAre(1));
}

TEST(SearchBuffer, ForgetsATextThatWasReplaced)
{
    SearchBuffer buffer = bufferOf({QStringLiteral("cu"), QStringLiteral("khac")});
    buffer.set(0, QStringLiteral("moi"));
    EXPECT_THAT(rowsWith(buffer, u"cu"), IsEmpty());
    EXPECT_THAT(rowsWith(buffer, u"moi"), ElementsAre(0));
}

TEST(SearchBuffer, FindsEveryRowOfATextThatManyHave)
{
    SearchBuffer buffer = bufferOf({QStringLiteral("bo tai chinh"), QStringLiteral("bo y te"),
                                    QStringLiteral("bo tai chinh"), QStringLiteral("bo tai chinh")});
    EXPECT_THAT(rowsWith(buffer, u"tai chinh"), ElementsAre(0, 2, 3));
    buffer.set(2, QStringLiteral("bo y te"));
    EXPECT_THAT(rowsWith(buffer, u"tai chinh"), ElementsAre(0, 3)) << "the others keep theirs";
    EXPECT_THAT(rowsWith(buffer, u"y te"), ElementsAre(1, 2));
}

TEST(SearchBuffer, FindsNothingInARowWithoutAText)
{
    SearchBuffer buffer;
    buffer.reset(2);
    buffer.set(1, QStringLiteral("a"));
    EXPECT_THAT(rowsWith(buffer, u"a"), ElementsAre(1));
}

TEST(SearchBuffer, FindsThemWhereverTheyLieAmongThousands)
{
    std::vector<QString> texts;
    for (int row = 0; row < 5'000; ++row) { // close together at first, then far apart
        const bool isHit = row < 20 || row % 997 == 0 || row == 4'999;
        const QString hit = row % 2 == 0 ? QStringLiteral("keho so, ho so") : QStringLiteral("keho so");
        texts.push_back(QStringLiteral("viec %1 %2").arg(row).arg(isHit ? hit : QStringLiteral("ho khac")));
    }
    SearchBuffer::RowSet found, asWords;
    bufferOf(texts).find(u"ho so", found, asWords);
    for (size_t row = 0; row < texts.size(); ++row) {
        EXPECT_EQ(bool(found[row]), texts[row].contains(QStringLiteral("ho so"))) << row;
        EXPECT_EQ(bool(asWords[row]), text::hasWords(texts[row], u"ho so")) << row;
    }
}

TEST(SearchBuffer, WordsOfTheirOwnAreToldFromPartsOfWords)
{
    const SearchBuffer buffer = bufferOf(
        {QStringLiteral("dẫn của bộ"), QStringLiteral("dân cư"), QStringLiteral("về “dân cư”, hộ tịch"),
         QStringLiteral("dân cưng, rồi dân cư"), QStringLiteral("ádân cư"), QStringLiteral("71/nq-cp")});
    const auto wordsIn = [&buffer](const QString &what) {
        SearchBuffer::RowSet found;
        buffer.findWords(what, found);
        std::vector<int> rows;
        for (size_t row = 0; row < found.size(); ++row) {
            if (found[row])
                rows.push_back(int(row));
        }
        return rows;
    };
    EXPECT_THAT(wordsIn(QStringLiteral("dân cư")), ElementsAre(1, 2, 3));
    EXPECT_THAT(wordsIn(QStringLiteral("dân c")), IsEmpty());
    EXPECT_THAT(wordsIn(QStringLiteral("71/nq")), ElementsAre(5));
    EXPECT_THAT(wordsIn(QStringLiteral("1/nq")), IsEmpty());
}

} // namespace

} // namespace dondoc
