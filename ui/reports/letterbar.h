// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/letterrun.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/windowcontext.h"

#include <QWidget>

namespace dondoc {

class JobBar;

/// Letters to one, many or every late agency in one go: files beside the store, then the log, with progress
/// and cancel.
class LetterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit LetterBar(const WindowContext &context, QWidget *parent = nullptr);

    /// Which letters, by when a reply is due, and as what: ".docx" or ".pdf".
    struct Order {
        std::vector<AgencyId> agencies;
        QDate replyDue;
        QString suffix = QStringLiteral("docx");
    };
    void write(Order order);
    bool isRunning() const { return m_job.isRunning(); }
    void retranslate();

signals:
    /// One sentence: how many, where; or why not.
    void finished(const QString &sentence);
    void failed(const QString &sentence);

private:
    struct Made {
        QString error;
        std::vector<Letter> letters;
    };
    void log(const QString &folder, std::vector<Letter> letters, QDate day);

    WindowContext m_context;
    JobRunner m_job;
    JobBar *m_bar;
};

} // namespace dondoc
