// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importservice.h"
#include "tests/core/printers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dondoc {

/// A store with the six appendices, imported in order on 18 July 2025.
class SampleStoreTest : public ::testing::Test
{
protected:
    static QString sample(int number)
    {
        return QStringLiteral(DONDOC_SAMPLE_BOOKS "/phu-luc-%1.xlsx").arg(number, 2, 10, QLatin1Char('0'));
    }

    void SetUp() override
    {
        auto opened = Store::open(m_folder.filePath(QStringLiteral("office.dondoc")), OpenMode::Create);
        ASSERT_TRUE(opened) << opened.error().text.toStdString();
        m_store = std::move(*opened);
        QStringList paths;
        for (int number = 1; number <= 6; ++number)
            paths << sample(number);
        ImportService service(*m_store, m_clock);
        const auto drafts = service.read(paths, {});
        ASSERT_TRUE(drafts) << drafts.error().text.toStdString();
        const auto plan = service.plan(*drafts);
        ASSERT_TRUE(plan) << plan.error().text.toStdString();
        const auto batch = service.commit(*plan, QStringLiteral("Lan"));
        ASSERT_TRUE(batch) << batch.error().text.toStdString();
    }

    const QDate kJuly18{2025, 7, 18};
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2025, 7, 18)};
    std::unique_ptr<Store> m_store;
};

} // namespace dondoc
