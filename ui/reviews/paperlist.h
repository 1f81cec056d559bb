// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/checksum.h"
#include "core/reviews/review.h"
#include "ui/shell/jobrunner.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace dondoc {

class FileDialogSeam;

using PaperFileState = LinkedFileState;
PaperFileState stateOf(const AttachedPaper &paper);

/// The files that belong to a review: linked where they lie, each with whether it changed since. Checksums
/// are taken off the window's thread.
class PaperList final : public QWidget
{
    Q_OBJECT
public:
    explicit PaperList(FileDialogSeam &files, QWidget *parent = nullptr);

    void setPapers(const std::vector<AttachedPaper> &papers);
    const std::vector<AttachedPaper> &papers() const { return m_papers; }
    bool isChecking() const { return m_checker.isRunning() || m_reader.isRunning(); }
    /// Another review is shown: files still being read are not added to it.
    void stopAdding() { m_reader.cancel(); }
    void retranslate();

signals:
    void changed(); ///< by the officer

private:
    void attach();
    void add(const QStringList &paths);
    void remove();
    void open();
    void check();
    void show(const std::vector<PaperFileState> &states);

    FileDialogSeam &m_files;
    JobRunner m_checker, m_reader;
    std::vector<AttachedPaper> m_papers;
    std::vector<PaperFileState> m_states;
    QListWidget *m_list;
    QPushButton *m_attach, *m_open, *m_remove;
};

} // namespace dondoc
