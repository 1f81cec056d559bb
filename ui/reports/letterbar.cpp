// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/letterbar.h"

#include "core/services/office.h"
#include "core/services/reviewservice.h"
#include "core/text/dates.h"
#include "ui/reports/jobbar.h"
#include "ui/reports/paperstyle.h"
#include "ui/shell/storeedits.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace dondoc {

LetterBar::LetterBar(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new JobBar(m_job, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    connect(&m_job, &JobRunner::runningChanged, this, &QWidget::setVisible);
    retranslate();
    hide();
}

void LetterBar::retranslate()
{
    m_bar->setWords(tr("Writing letters…"));
}

void LetterBar::write(Order order)
{
    const auto figures = m_context.workspace.figures();
    const QString path = m_context.workspace.storePath();
    if (!figures || path.isEmpty() || m_job.isRunning())
        return;
    paperFamily(); // loads the face on the window's thread, once
    const QDate day = figures->board.asOf;
    LetterRun run;
    run.agencies = std::move(order.agencies);
    run.suffix = order.suffix;
    run.options.replyDue = order.replyDue;
    run.folder = QFileInfo(path).dir().filePath(QStringLiteral("cong-van-%1").arg(day.toString(Qt::ISODate)));
    run.created = m_context.clock.now();
    m_job.start(
        [figures, run, path](const JobControl &job) mutable {
            auto store = Store::open(path, OpenMode::ReadOnly);
            if (!store)
                return Made{store.error().text, {}};
            run.options.office = loadOffice(**store);
            loadLetterWords(run, **store, figures->board.asOf);
            auto made = makeLetters(*figures, run, job);
            return made ? Made{{}, std::move(*made)} : Made{made.error().text, {}};
        },
        [this, folder = run.folder, day](Made made) {
            if (made.error.isEmpty())
                log(folder, std::move(made.letters), day);
            else
                emit failed(made.error);
        });
}

void LetterBar::log(const QString &folder, std::vector<Letter> letters, QDate day)
{
    const QString sentence = tr("%n letter(s) written to %1 and logged.", nullptr, int(letters.size()))
                                 .arg(QDir::toNativeSeparators(folder));
    const QString title = tr("Letters of %1").arg(text::formatDate(day));
    m_context.edits.run(
        title,
        [letters = std::move(letters), title](const Store &store) {
            return planLetterLog(store, letters, title);
        },
        [this, sentence](BatchId) { emit finished(sentence); });
}

} // namespace dondoc
