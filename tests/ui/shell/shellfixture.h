// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/languageswitcher.h"
#include "ui/shell/seams.h"
#include "ui/shell/settings.h"
#include "ui/shell/storeedits.h"
#include "ui/shell/windowcontext.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>
#include <QUndoStack>

namespace dondoc {

/// Answers file dialogs at once with what the test has put here; empty = cancelled.
class AnsweringFileDialogs final : public FileDialogSeam
{
public:
    QStringList answer;
    FileRequest asked;

    void openFiles(QWidget *, const FileRequest &request, std::function<void(QStringList)> chosen) override
    {
        asked = request;
        if (!answer.isEmpty())
            chosen(answer);
    }
    void openFile(QWidget *, const FileRequest &request, std::function<void(QString)> chosen) override
    {
        asked = request;
        if (!answer.isEmpty())
            chosen(answer.front());
    }
    void saveFile(QWidget *parent, const FileRequest &request, std::function<void(QString)> chosen) override
    {
        openFile(parent, request, std::move(chosen));
    }
    void chooseFolder(QWidget *parent, const FileRequest &request,
                      std::function<void(QString)> chosen) override
    {
        openFile(parent, request, std::move(chosen));
    }
};

class RecordingMessages final : public MessageSeam
{
public:
    std::vector<MessageRequest> shown;
    bool accepts = true; ///< presses the button of a decision

    void show(QWidget *, const MessageRequest &request, std::function<void()> accepted) override
    {
        shown.push_back(request);
        if (accepted && accepts)
            accepted();
    }
};

/// A translator whose every word begins with "vi:", so that a word nobody writes again is seen.
class MarkingTranslator final : public QTranslator
{
public:
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        return QStringLiteral("vi:") + QString::fromUtf8(sourceText);
    }
    bool isEmpty() const override { return false; }
};

inline std::vector<std::unique_ptr<QTranslator>> markingTranslators(const QString &language)
{
    std::vector<std::unique_ptr<QTranslator>> translators;
    if (language == u"vi")
        translators.push_back(std::make_unique<MarkingTranslator>());
    return translators;
}

/// What a window needs, with seams that a test answers; today is 20 July 2025.
struct ShellFixture {
    QTemporaryDir folder;
    FixedClock clock{QDate(2025, 7, 20)};
    ChangeBus bus;
    Theme theme;
    Settings settings{
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)};
    LanguageSwitcher language{markingTranslators};
    QUndoStack undo;
    AnsweringFileDialogs files;
    RecordingMessages messages;
    Workspace workspace{clock, bus, openAndLoad};
    StoreEdits edits{clock, bus, workspace, settings, undo};

    WindowContext context()
    {
        return {clock, bus,   workspace, theme,    settings,     language,
                undo,  edits, files,     messages, folder.path()};
    }
};

} // namespace dondoc
