// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/secrecy.h"
#include "tests/core/printers.h"

#include <gtest/gtest.h>

namespace dondoc {
namespace {

using namespace Qt::StringLiterals;

TEST(Secrecy, AMarkIsALineOfItsOwn)
{
    const std::pair<QString, QString> cases[] = {
        {u"MẬT"_s, u"Mật"_s},
        {u" TỐI MẬT "_s, u"Tối mật"_s},
        {u"TUYỆT  MẬT"_s, u"Tuyệt mật"_s},
        {u"Độ mật: Tối mật"_s, u"Tối mật"_s},
        {u"MẬT"_s.normalized(QString::NormalizationForm_D), u"Mật"_s},
        {u"Mất"_s, {}},
        {u"MẶT"_s, {}},
        {u"Bảo vệ bí mật nhà nước"_s, {}},
        {u"Cơ quan mật"_s, {}},
        {{}, {}},
    };
    for (const auto &[line, mark] : cases)
        EXPECT_EQ(text::secrecyMark(line), mark) << line.toStdString();
}

TEST(Secrecy, AMarkStandsBesideADocument)
{
    const std::pair<QString, QString> cases[] = {
        {u"Nghị quyết 12-NQ/TW (Mật)"_s, u"Mật"_s},
        {u"12-NQ/TW (TỐI MẬT)"_s, u"Tối mật"_s},
        {u"12-NQ/TW, độ mật: Tuyệt mật"_s, u"Tuyệt mật"_s},
        {u"Luật Bảo vệ bí mật nhà nước số 29/2018/QH14"_s, {}},
        {u"71/NQ-CP"_s, {}},
    };
    for (const auto &[words, mark] : cases)
        EXPECT_EQ(text::secrecyBeside(words), mark) << words.toStdString();
}

} // namespace
} // namespace dondoc
