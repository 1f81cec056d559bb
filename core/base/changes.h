// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

namespace dondoc {

/// What a committed write touched; announced once per transaction, after it is durable.
struct ChangeEvent {
    enum class Kind { Tasks, Progress, Rates, Agencies, Findings, Reviews, Batches };
    Kind kind;
    std::vector<qint64> ids; ///< rows touched; empty means "many, read again"
};

/// The one change signal of a running program. Lives on the window's thread.
class ChangeBus final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Safe from any thread: listeners are called on the bus's own thread, in order.
    void announce(std::vector<ChangeEvent> events);

signals:
    void changed(const std::vector<dondoc::ChangeEvent> &events);
};

} // namespace dondoc
