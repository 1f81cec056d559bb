// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/jobrunner.h"
#include "ui/shell/windowcontext.h"

#include <QObject>

namespace dondoc {

/// The ways to a store: new, from a file, one of the recent ones, the samples.
class StoreActions final : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of dialogs.
    StoreActions(const WindowContext &context, QWidget &window);

    void createStore();
    void chooseStore();
    void openStore(const QString &path);
    /// Makes the sample store the first time; opens it as of the day it was written for.
    void openSamples();

    JobRunner &job() { return m_job; }

signals:
    /// A file was chosen to be opened: a store, or one to be received.
    void chosen(const QString &path);
    void failed(const QString &sentence);

private:
    QString folder() const;

    WindowContext m_context;
    QWidget &m_window;
    JobRunner m_job;
};

/// "don-doc.dondoc": the end of every store's file name, without its dot.
inline constexpr char16_t storeSuffix[] = u"dondoc";

} // namespace dondoc
