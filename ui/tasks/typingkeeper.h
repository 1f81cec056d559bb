// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/typing.h"
#include "ui/shell/jobrunner.h"

#include <QTimer>

#include <functional>

namespace dondoc {

class StoreEdits;

/// Keeps what stands in the forms of one page and in no store yet on the disk while it is typed (TypingFile),
/// so that a program that is killed, or a power cut, loses at most the last half second. Lives on the
/// window's thread; reads and writes in jobs.
class TypingKeeper final : public QObject
{
    Q_OBJECT
public:
    /// `typed` is called on the window's thread for what is in the forms now.
    TypingKeeper(const StoreEdits &edits, std::function<Typing()> typed, QObject *parent = nullptr);
    /// Saves what is not saved, and waits for it.
    ~TypingKeeper() override;

    /// The store at `path` is the open one from now on; empty: none. What was typed for it before follows by
    /// found().
    void setStore(const QString &path);
    /// Something was typed or written: saved soon.
    void touch();
    bool isSettled() const;

signals:
    /// Typed into this store before and not written, as far as the file knows.
    void found(const dondoc::Typing &typing);
    /// One sentence with the cause and what to do.
    void failed(const QString &sentence);

private:
    void save();

    const StoreEdits &m_edits;
    std::function<Typing()> m_typed;
    QString m_store;
    bool m_isKnown = false;   ///< the store is ours, and what the file held when it was opened was read
    bool m_hasFailed = false; ///< said once for a store
    QTimer m_soon;
    JobRunner m_loading;
    std::unique_ptr<JobRunner> m_saving = std::make_unique<JobRunner>();
};

} // namespace dondoc
