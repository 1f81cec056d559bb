// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace dondoc {

/// What a file dialog is asked for.
struct FileRequest {
    QString title;
    QString folder;    ///< where to begin; empty = where the system thinks
    QString filter;    ///< "Workbooks (*.xlsx *.xls)"
    QString suffix;    ///< saving: added when the officer types none, "dondoc"
    QString suggested; ///< saving: file name to begin with
};

/// Choice of files, behind a seam so that tests can answer. Answers come by callback, never from a nested
/// event loop; a cancelled dialog calls nothing.
class FileDialogSeam
{
public:
    virtual ~FileDialogSeam() = default;
    virtual void openFiles(QWidget *parent, const FileRequest &request,
                           std::function<void(QStringList)> chosen) = 0;
    virtual void openFile(QWidget *parent, const FileRequest &request,
                          std::function<void(QString)> chosen) = 0;
    virtual void saveFile(QWidget *parent, const FileRequest &request,
                          std::function<void(QString)> chosen) = 0;
    /// An existing folder to write several files into.
    virtual void chooseFolder(QWidget *parent, const FileRequest &request,
                              std::function<void(QString)> chosen) = 0;
};

struct MessageRequest {
    QString title;
    QString text;
    QString action;      ///< the verb on the accepting button; empty: nothing to decide, one "Close" button
    bool isList = false; ///< a long list in rich text: shown in a window that scrolls
};

/// Decisions and notices, behind the same kind of seam. Declining calls nothing.
class MessageSeam
{
public:
    virtual ~MessageSeam() = default;
    virtual void show(QWidget *parent, const MessageRequest &request,
                      std::function<void()> accepted = {}) = 0;
};

/// The system's own dialogs.
class SystemFileDialogs final : public FileDialogSeam
{
public:
    void openFiles(QWidget *parent, const FileRequest &request,
                   std::function<void(QStringList)> chosen) override;
    void openFile(QWidget *parent, const FileRequest &request, std::function<void(QString)> chosen) override;
    void saveFile(QWidget *parent, const FileRequest &request, std::function<void(QString)> chosen) override;
    void chooseFolder(QWidget *parent, const FileRequest &request,
                      std::function<void(QString)> chosen) override;
};

class SystemMessages final : public MessageSeam
{
public:
    void show(QWidget *parent, const MessageRequest &request, std::function<void()> accepted = {}) override;
};

} // namespace dondoc
