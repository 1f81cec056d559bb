// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/letterbar.h"

#include "core/services/office.h"
#include "core/services/reviewservice.h"
#include "core/text/dates.h"
#include "ui/shell/storeedits.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace dondoc {

namespace {

constexpr int kReplyDays = 5;

} // namespace

LetterBar::LetterBar(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_label(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    connect(&m_job, &JobRunner::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
    });
    connect(&m_job, &JobRunner::runningChanged, this, &QWidget::setVisible);
    connect(m_cancel, &QPushButton::clicked, &m_job, &JobRunner::askToStop);
    retranslate();
    hide();
}

void LetterBar::retranslate()
{
    m_label->setText(tr("Writing letters…"));
    m_cancel->setText(tr("Cancel"));
}

void LetterBar::write(std::vector<AgencyId> agencies)
{
    const auto figures = m_context.workspace.figures();
    const QString path = m_context.workspace.storePath();
    if (!figures || path.isEmpty() || m_job.isRunning())
        return;
    const QDate day = figures->board.asOf;
    LetterRun run;
    run.agencies = agencies.empty() ? lateAgencies(figures->board) : std::move(agencies);
    run.folder = QFileInfo(path).dir().filePath(QStringLiteral("cong-van-%1").arg(day.toString(Qt::ISODate)));
    run.created = m_context.clock.now();
    m_job.start(
        [figures, run, path](const JobControl &job) mutable {
            auto store = Store::open(path, OpenMode::ReadOnly);
            if (!store)
                return Made{store.error().text, {}};
            run.options = {loadOffice(**store), loadWords(**store), figures->board.asOf.addDays(kReplyDays)};
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
