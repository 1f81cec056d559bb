// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paper.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/windowcontext.h"

#include <QWidget>

namespace dondoc {

/// Saves a sheet of a page as PDF, for Word or Excel, with the office's settings of the store. Composes and
/// writes in a job.
class PaperSaver final : public QObject
{
    Q_OBJECT
public:
    /// Called on a worker's thread.
    using Compose = std::function<Paper(const OfficeSettings &office)>;

    /// `page` owns it and stands below its dialog.
    PaperSaver(const WindowContext &context, QWidget *page);

    /// Asks for the file. `name` has no suffix.
    void save(const QString &name, Compose compose);
    void saveTo(const QString &path, Compose compose);
    bool isBusy() const { return m_writer.isRunning(); }

signals:
    void saved(const QString &sentence);
    void failed(const QString &sentence);

private:
    WindowContext m_context;
    QWidget *m_page;
    JobRunner m_writer;
};

} // namespace dondoc
