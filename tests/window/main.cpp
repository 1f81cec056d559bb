// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/base/startup.h"

#include <QApplication>
#include <QStandardPaths>

#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    dondoc::system::avoidRuntimeFaults();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    dondoc::nameApplication(application);
    QStandardPaths::setTestModeEnabled(true);
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
