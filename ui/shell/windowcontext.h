// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QUndoStack;

namespace dondoc {

class ChangeBus;
class Clock;
class FileDialogSeam;
class LanguageSwitcher;
class MessageSeam;
class Settings;
class StoreEdits;
class Theme;
class Workspace;

/// What the window and its pages share. References only: the composition root owns all of it and keeps it
/// longer than any window.
struct WindowContext {
    const Clock &clock;
    ChangeBus &bus;
    Workspace &workspace;
    Theme &theme;
    Settings &settings;
    LanguageSwitcher &language;
    QUndoStack &undo;
    StoreEdits &edits; ///< the one way for a page to write
    FileDialogSeam &files;
    MessageSeam &messages;
    QString dataFolder; ///< where the sample store is made
};

} // namespace dondoc
