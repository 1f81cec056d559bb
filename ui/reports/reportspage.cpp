// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/text/dates.h"
#include "ui/reports/jobbar.h"
#include "ui/reports/letterbar.h"
#include "ui/reports/pagestrip.h"
#include "ui/reports/papercharts.h"
#include "ui/reports/paperlayout.h"
#include "ui/reports/paperstyle.h"
#include "ui/reports/paperview.h"
#include "ui/shell/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace dondoc {

ReportsPage::ReportsPage(const WindowContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    build();
    connectAll();
    retranslate();
}

void ReportsPage::connectAll()
{
    connect(&m_context.workspace, &Workspace::figuresChanged, this, [this] {
        fillSources();
        fillAgencies();
        compose();
    });
    for (QComboBox *box : {m_kind, m_source, m_agency, m_list})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportsPage::compose);
    connect(m_draft, &QCheckBox::toggled, this, &ReportsPage::compose);
    connect(m_zoom, &QComboBox::currentIndexChanged, this,
            [this] { m_view->setZoom(m_zoom->currentData().toInt() / 100.0); });
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() + 1); });
    connect(m_view, &PaperView::currentPageChanged, this, &ReportsPage::updateWords);
    connect(m_view, &PaperView::currentPageChanged, m_strip, &PageStrip::setCurrentPage);
    connect(m_strip, &PageStrip::pageChosen, m_view, &PaperView::goToPage);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::save);
    connect(m_settings, &QPushButton::clicked, this, &ReportsPage::editSettings);
    connect(m_words, &QPushButton::clicked, this, &ReportsPage::editWords);
    connect(m_letters, &QPushButton::clicked, this, &ReportsPage::chooseLetters);
    connect(m_log, &QPushButton::clicked, this,
            [this] { emit openRequested(QStringLiteral("ra-soat"), QStringLiteral("letters")); });
    connect(&m_composer, &JobRunner::runningChanged, this, [this] { // present() prints what is wanted
        updateWords();
        emit abilitiesChanged();
    });
    connect(&m_writer, &JobRunner::runningChanged, this, &ReportsPage::followWork);
    connect(m_letterBar, &LetterBar::failed, this, &ReportsPage::errorRaised);
    connect(m_letterBar, &LetterBar::finished, this, [this](const QString &sentence) {
        m_message->setText(sentence);
        m_message->show();
    });
}

/// The live figures first, then the closed reviews, newest first.
void ReportsPage::fillSources()
{
    const QVariant kept = m_source->currentData();
    const QSignalBlocker blocker(m_source);
    m_source->clear();
    m_source->addItem(tr("Figures as of the date"), QString());
    const auto figures = m_context.workspace.figures();
    if (!figures)
        return;
    for (auto review = figures->reviews.rbegin(); review != figures->reviews.rend(); ++review) {
        if (review->isClosed())
            m_source->addItem(tr("Frozen: %1").arg(review->name), review->name);
    }
    m_source->setCurrentIndex(std::max(0, m_source->findData(kept)));
}

void ReportsPage::chooseReview(const QString &name)
{
    m_kind->setCurrentIndex(0);
    m_source->setCurrentIndex(std::max(0, m_source->findData(name)));
}

PaperOrder ReportsPage::order() const
{
    PaperOrder order;
    order.kind = PaperKind(m_kind->currentData().toInt());
    order.agency = AgencyId{m_agency->currentData().toLongLong()};
    order.review = m_source->currentData().toString();
    order.list = m_list->currentData().toString();
    order.isDraft = m_draft->isChecked();
    return order;
}

/// Everything of its kind first, then the lists that were received.
void ReportsPage::fillLists(const QStringList &lists)
{
    const QVariant kept = m_list->currentData();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_list->addItem(tr("Every task of its kind"), QString());
    for (const QString &list : lists)
        m_list->addItem(tr("As in %1").arg(list), list);
    m_list->setCurrentIndex(std::max(0, m_list->findData(kept)));
}

/// Only the choices that make a difference to the paper stand there.
void ReportsPage::showChoices()
{
    const PaperKind kind = order().kind;
    m_agency->setVisible(!isAnnex(kind) && kind != PaperKind::Programme);
    m_list->setVisible(isAnnex(kind) && kind != PaperKind::Rates);
    const bool isFrozen = !order().review.isEmpty();
    m_words->setEnabled(!templateKindOf(kind).isEmpty() && !isFrozen && m_context.workspace.figures());
    m_words->setToolTip(isFrozen ? tr("The words of a closed review are frozen with its figures.")
                                 : QString());
}

/// All agencies that owe something, most overdue first; the office's own brief is the first entry.
void ReportsPage::fillAgencies()
{
    const QVariant kept = m_agency->currentData();
    const QSignalBlocker blocker(m_agency);
    m_agency->clear();
    m_agency->addItem(tr("All agencies"), 0);
    const auto figures = m_context.workspace.figures();
    if (!figures)
        return;
    for (const AgencyLoad &load : figures->board.loads)
        m_agency->addItem(load.name, load.agency.value);
    m_agency->setCurrentIndex(std::max(0, m_agency->findData(kept)));
}

void ReportsPage::applyFilter(const QString &filter)
{
    if (filter == u"print") {
        m_isPrintWanted = true;
        printIfWanted();
        return;
    }
    if (filter.startsWith(QStringLiteral("review=")))
        chooseReview(filter.mid(7));
    if (filter.startsWith(QStringLiteral("kind=")))
        m_kind->setCurrentIndex(m_kind->findData(filter.mid(5).toInt()));
    if (filter.startsWith(QStringLiteral("list="))) {
        if (m_list->findData(filter.mid(5)) < 0)
            m_list->addItem(tr("As in %1").arg(filter.mid(5)), filter.mid(5));
        m_list->setCurrentIndex(m_list->findData(filter.mid(5)));
    }
    if (!filter.startsWith(QStringLiteral("agency=")))
        return;
    const int index = m_agency->findData(filter.mid(7).toLongLong());
    if (index >= 0)
        m_agency->setCurrentIndex(index);
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_composed != m_context.workspace.figures())
        compose();
}

/// Only a visible page composes; a hidden one does so when it is shown.
void ReportsPage::compose()
{
    const auto figures = m_context.workspace.figures();
    if (!isVisible() || !figures)
        return;
    m_composed = figures;
    showChoices();
    paperFamily(); // loads the face on the window's thread, once
    m_composer.start(
        [figures, order = order(), path = m_context.workspace.storePath()](const JobControl &) {
            auto made = makePaper(order, figures, path);
            if (!made)
                return Document{made.error().text, {}, figures, {}, {}, {}};
            auto charts = std::make_shared<const RateCharts>(made->figures->rates);
            auto pages =
                std::make_shared<const std::vector<PaperPage>>(withoutLayouts(layOut(made->paper, *charts)));
            return Document{{}, std::move(made->paper), made->figures, pages, charts, made->lists};
        },
        [this](Document document) { present(std::move(document)); });
}

/// A paper that could not be made leaves nothing of the one before to print.
void ReportsPage::present(Document document)
{
    const QString error = document.error;
    fillLists(document.lists);
    m_document = error.isEmpty() ? std::make_shared<const Document>(std::move(document)) : nullptr;
    const auto pages = m_document ? m_document->pages : std::make_shared<const std::vector<PaperPage>>();
    const auto charts = m_document ? m_document->charts : nullptr;
    m_strip->showPages(pages, charts);
    m_view->showPages(*pages, charts);
    followWork();
    if (!error.isEmpty())
        emit errorRaised(error);
}

void ReportsPage::followWork()
{
    updateWords();
    emit abilitiesChanged();
    printIfWanted();
}

/// The paper shown is the one chosen, and no other is on its way to a file or printer.
bool ReportsPage::isReady() const
{
    return pageCount() > 0 && isSettled() && !m_writer.isRunning();
}

void ReportsPage::printIfWanted()
{
    if (!m_isPrintWanted || !isReady())
        return;
    m_isPrintWanted = false;
    print();
}

void ReportsPage::updateWords()
{
    const bool hasPages = m_document && !m_document->pages->empty();
    m_pageLabel->setText(tr("Page %1 of %2").arg(hasPages ? m_view->currentPage() : 0).arg(pageCount()));
    for (QWidget *widget : {m_previous, m_next})
        widget->setEnabled(hasPages);
    for (QWidget *widget : {m_print, m_save})
        widget->setEnabled(isReady());
    if (hasPages)
        emit statusChanged(tr("Paper of %n page(s), figures as of %1", nullptr, pageCount())
                               .arg(text::formatDate(m_document->figures->board.asOf)));
}

int ReportsPage::pageCount() const
{
    return m_document ? int(m_document->pages->size()) : 0;
}

bool ReportsPage::isSettled() const
{
    return !m_composer.isRunning() &&
           (!m_context.workspace.figures() || m_composed == m_context.workspace.figures());
}

void ReportsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dondoc
