// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wholewords.h"

#include <QString>

#include <gtest/gtest.h>

namespace {

using namespace Qt::StringLiterals;
using dondoc::text::hasWords;

TEST(WholeWords, AreFoundWhereNoLetterOrFigureGoesOn)
{
    const struct {
        QString text, words;
        bool isThere;
    } cases[] = {
        {u"ve dan cu"_s, u"dan cu"_s, true},
        {u"dan cua bo"_s, u"dan cu"_s, false},
        {u"dan cua dan cu"_s, u"dan cu"_s, true},
        {u"xdan cu"_s, u"dan cu"_s, false},
        {u"(dan cu)"_s, u"dan cu"_s, true},
        {u"71/nq-cp"_s, u"71/nq"_s, true},
        {u"171/nq-cp"_s, u"71/nq"_s, false},
        {u"quý iii/2025"_s, u"/2025"_s, true},
        {u""_s, u"dan"_s, false},
        {u"dan"_s, u"dan"_s, true},
    };
    for (const auto &each : cases)
        EXPECT_EQ(hasWords(each.text, each.words), each.isThere)
            << each.words.toStdString() << " in " << each.text.toStdString();
}

} // namespace
