// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/text/dates.h"
#include "ui/reports/papercharts.h"
#include "ui/reports/paperlayout.h"
#include "ui/reports/paperprinter.h"
#include "ui/reports/paperstyle.h"
#include "ui/reports/paperview.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>

namespace dondoc {

namespace {

constexpr std::array<int, 7> kZooms{0, 50, 75, 100, 125, 150, 200}; // per cent; 0 fits the width

} // namespace

ReportsPage::ReportsPage(Workspace &workspace, const Theme &theme, FileDialogSeam &files, OfficeSource office,
                         QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_files(files)
    , m_office(std::move(office))
{
    build();
    connectAll();
    retranslate();
}

QWidget *ReportsPage::makeToolRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit * 2);
    m_heading = new QLabel(row);
    m_heading->setFont(m_theme.font(Type::PageTitle, true));
    m_agency = new QComboBox(row);
    m_agency->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_agency->setMinimumContentsLength(18);
    m_draft = new QCheckBox(row);
    m_zoom = new QComboBox(row);
    m_previous = new QToolButton(row);
    m_next = new QToolButton(row);
    m_previous->setIcon(themeIcon(QStringLiteral("previous"), m_theme));
    m_next->setIcon(themeIcon(QStringLiteral("next"), m_theme));
    m_pageLabel = new QLabel(row);
    m_save = new QPushButton(row);
    m_print = new QPushButton(row);
    m_print->setDefault(true);
    m_print->setProperty("accent", true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_agency, m_draft})
        layout->addWidget(widget);
    layout->addStretch(1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_previous, m_pageLabel, m_next, m_zoom, m_save, m_print})
        layout->addWidget(widget);
    return row;
}

void ReportsPage::build()
{
    m_view = new PaperView(m_theme, this);
    m_message = new QLabel(this);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::panel, space::page, 0);
    layout->setSpacing(space::panel);
    layout->addWidget(makeToolRow());
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
    for (int zoom : kZooms)
        m_zoom->addItem(QString(), zoom);
    setFocusProxy(m_view);
}

void ReportsPage::connectAll()
{
    connect(&m_workspace, &Workspace::figuresChanged, this, [this] {
        fillAgencies();
        compose();
    });
    connect(m_agency, &QComboBox::currentIndexChanged, this, &ReportsPage::compose);
    connect(m_draft, &QCheckBox::toggled, this, &ReportsPage::compose);
    connect(m_zoom, &QComboBox::currentIndexChanged, this,
            [this] { m_view->setZoom(m_zoom->currentData().toInt() / 100.0); });
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() + 1); });
    connect(m_view, &PaperView::currentPageChanged, this, &ReportsPage::updateWords);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::savePdf);
}

void ReportsPage::retranslate()
{
    m_heading->setText(title());
    m_agency->setAccessibleName(tr("Whose brief"));
    m_draft->setText(tr("Mark as draft"));
    m_zoom->setAccessibleName(tr("Zoom"));
    for (int i = 0; i < m_zoom->count(); ++i) {
        const int zoom = m_zoom->itemData(i).toInt();
        m_zoom->setItemText(i, zoom == 0 ? tr("Fit width") : tr("%1 %").arg(zoom));
    }
    m_previous->setToolTip(tr("Previous page"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_next->setToolTip(tr("Next page"));
    m_next->setAccessibleName(tr("Next page"));
    m_save->setText(tr("Save as PDF…"));
    m_print->setText(tr("Print…"));
    fillAgencies();
    updateWords();
}

/// All agencies that owe something, most overdue first; the office's own brief is the first entry.
void ReportsPage::fillAgencies()
{
    const QVariant kept = m_agency->currentData();
    const QSignalBlocker blocker(m_agency);
    m_agency->clear();
    m_agency->addItem(tr("All agencies"), 0);
    const auto figures = m_workspace.figures();
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
    if (!filter.startsWith(QStringLiteral("agency=")))
        return;
    const int index = m_agency->findData(filter.mid(7).toLongLong());
    if (index >= 0)
        m_agency->setCurrentIndex(index);
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_composed != m_workspace.figures())
        compose();
}

/// Only a visible page composes; a hidden one does so when it is shown.
void ReportsPage::compose()
{
    const auto figures = m_workspace.figures();
    if (!isVisible() || !figures)
        return;
    m_composed = figures;
    paperFamily(); // loads the face on the window's thread, once
    BriefOptions options;
    options.agency = AgencyId{m_agency->currentData().toLongLong()};
    options.since = figures->board.since;
    m_composer.start(
        [figures, options, office = m_office, path = m_workspace.storePath(),
         isDraft = m_draft->isChecked()](const JobControl &) mutable {
            options.office = office(path);
            options.office.isDraft = isDraft;
            const Paper paper = composeBrief(figures->board, figures->rates, options);
            auto charts = std::make_shared<const RateCharts>(figures->rates);
            return Document{figures, paper.subject, layOut(paper, *charts), charts};
        },
        [this](Document document) { present(std::move(document)); });
}

void ReportsPage::present(Document document)
{
    m_document = std::make_shared<const Document>(std::move(document));
    m_view->showPages(m_document->pages, m_document->charts);
    updateWords();
    emit abilitiesChanged();
    printIfWanted();
}

void ReportsPage::printIfWanted()
{
    if (!m_isPrintWanted || !m_document || !isSettled())
        return;
    m_isPrintWanted = false;
    print();
}

void ReportsPage::updateWords()
{
    const bool hasPages = m_document && !m_document->pages.empty();
    m_pageLabel->setText(tr("Page %1 of %2").arg(hasPages ? m_view->currentPage() : 0).arg(pageCount()));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_print, m_save, m_previous, m_next})
        widget->setEnabled(hasPages);
    if (hasPages)
        emit statusChanged(tr("Brief of %n page(s), figures as of %1", nullptr, pageCount())
                               .arg(text::formatDate(m_document->figures->board.asOf)));
}

int ReportsPage::pageCount() const
{
    return m_document ? int(m_document->pages.size()) : 0;
}

bool ReportsPage::isSettled() const
{
    return !m_composer.isRunning() && (!m_workspace.figures() || m_composed == m_workspace.figures());
}

void ReportsPage::savePdf()
{
    if (!m_document)
        return;
    FileRequest request;
    request.title = tr("Save the brief");
    request.filter = tr("PDF documents (*.pdf)");
    request.suffix = QStringLiteral("pdf");
    request.suggested =
        QStringLiteral("bao-cao-%1.pdf").arg(m_document->figures->board.asOf.toString(Qt::ISODate));
    m_files.saveFile(this, request, [this](const QString &path) { saveTo(path); });
}

void ReportsPage::saveTo(const QString &path)
{
    m_message->setText(tr("Saving %1…").arg(path));
    m_message->show();
    const auto document = m_document;
    m_writer.start(
        [document, path](const JobControl &job) {
            return writePdf(document->pages, document->title, path, *document->charts, job);
        },
        [this, path](const Status &status) {
            m_message->setVisible(bool(status));
            if (status)
                m_message->setText(tr("Saved: %1").arg(path));
            else
                emit errorRaised(status.error().text);
        });
}

void ReportsPage::print()
{
    if (!m_document)
        return;
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(m_document->title);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                       QAbstractPrintDialog::PrintCollateCopies);
    dialog->setMinMax(1, pageCount());
    connect(dialog, &QDialog::accepted, this, [this, document = m_document] {
        const Status status = printPages(document->pages, *m_printer, *document->charts);
        m_message->setText(tr("Sent to the printer."));
        m_message->setVisible(bool(status));
        if (!status)
            emit errorRaised(status.error().text);
    });
    dialog->open();
}

void ReportsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dondoc
