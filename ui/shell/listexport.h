// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/tablewriter.h"
#include "ui/shell/jobrunner.h"

#include <QObject>

#include <functional>

namespace dondoc {

class DataTable;
class FileDialogSeam;
class Page;

/// Asks where a page's list goes and writes it there, as .xlsx or .csv by its name, off the window's thread.
/// What became of it the page says in its status line or its bar of errors.
class ListExport final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    ListExport(Page &page, FileDialogSeam &files);

    /// `name` is the file's without an ending; `make` runs on another thread once a file is chosen.
    void ask(const QString &title, const QString &name, std::function<OutTable()> make);
    bool isRunning() const { return m_writing.isRunning(); }

private:
    void write(const QString &path, std::function<OutTable()> make);

    Page &m_page;
    FileDialogSeam &m_files;
    JobRunner m_writing;
};

/// The rows and columns of a table as they are shown; figures and dates keep their type.
OutTable shownTable(const DataTable &table, const QString &name);

} // namespace dondoc
