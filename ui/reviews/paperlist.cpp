// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/paperlist.h"

#include "ui/shell/seams.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

PaperFileState stateOf(const AttachedPaper &paper)
{
    return stateOf(LinkedFile{paper.file, paper.sha256});
}

PaperList::PaperList(FileDialogSeam &files, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_list(new QListWidget(this))
    , m_attach(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_attach, m_open, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_attach, &QPushButton::clicked, this, &PaperList::attach);
    connect(m_open, &QPushButton::clicked, this, &PaperList::open);
    connect(m_remove, &QPushButton::clicked, this, &PaperList::remove);
    connect(m_list, &QListWidget::itemActivated, this, &PaperList::open);
    retranslate();
}

void PaperList::retranslate()
{
    m_list->setAccessibleName(tr("Papers of the review"));
    m_attach->setText(tr("Attach files…"));
    m_open->setText(tr("Open"));
    m_remove->setText(tr("Take out"));
    show(m_states);
}

void PaperList::setPapers(const std::vector<AttachedPaper> &papers)
{
    if (papers == m_papers && m_states.size() == papers.size())
        return;
    m_papers = papers;
    show(std::vector<PaperFileState>(papers.size(), PaperFileState::Unchecked));
    check();
}

void PaperList::attach()
{
    m_files.openFiles(this, {tr("Attach files to the review"), {}, tr("All files (*)"), {}, {}},
                      [this](const QStringList &paths) { add(paths); });
}

void PaperList::add(const QStringList &paths)
{
    m_reader.start(
        [paths](const JobControl &job) {
            std::vector<AttachedPaper> added;
            for (const QString &path : paths) {
                if (!job.isCancelled())
                    added.push_back({path, checksumOf(path)});
            }
            return added;
        },
        [this](const std::vector<AttachedPaper> &added) {
            for (const AttachedPaper &paper : added) {
                const auto same = std::ranges::find(m_papers, paper.file, &AttachedPaper::file);
                if (same == m_papers.end())
                    m_papers.push_back(paper);
                else
                    *same = paper; // attached again: what it holds now is what is meant
            }
            show(std::vector<PaperFileState>(m_papers.size(), PaperFileState::Unchecked));
            check();
            emit changed();
        });
}

void PaperList::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_papers.erase(m_papers.begin() + row);
    m_states.erase(m_states.begin() + row);
    show(std::vector<PaperFileState>(m_states));
    emit changed();
}

void PaperList::open()
{
    if (const int row = m_list->currentRow(); row >= 0)
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_papers[size_t(row)].file));
}

void PaperList::check()
{
    m_checker.start(
        [papers = m_papers](const JobControl &job) {
            std::vector<PaperFileState> states;
            for (const AttachedPaper &paper : papers)
                states.push_back(job.isCancelled() ? PaperFileState::Unchecked : stateOf(paper));
            return states;
        },
        [this](const std::vector<PaperFileState> &states) { show(states); });
}

void PaperList::show(const std::vector<PaperFileState> &states)
{
    const QString words[] = {QString(), tr("unchanged since it was attached"),
                             tr("changed since it was attached"), tr("not found")};
    const int current = m_list->currentRow();
    std::vector<PaperFileState> shown = states;
    shown.resize(m_papers.size(), PaperFileState::Unchecked);
    m_states = shown;
    m_list->clear();
    for (size_t i = 0; i < m_papers.size(); ++i) {
        const QString name = QFileInfo(m_papers[i].file).fileName();
        const QString state = words[size_t(m_states[i])];
        auto *item =
            new QListWidgetItem(state.isEmpty() ? name : name + QStringLiteral(" · ") + state, m_list);
        item->setToolTip(QDir::toNativeSeparators(m_papers[i].file) + u'\n' +
                         tr("SHA-256: %1").arg(m_papers[i].sha256));
    }
    m_list->setCurrentRow(std::min(current, int(m_papers.size()) - 1));
    m_open->setEnabled(!m_papers.empty());
    m_remove->setEnabled(!m_papers.empty());
}

} // namespace dondoc
