// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/services/office.h"
#include "core/text/dates.h"
#include "ui/reports/letterbar.h"
#include "ui/reports/pagestrip.h"
#include "ui/reports/papercharts.h"
#include "ui/reports/paperfile.h"
#include "ui/reports/paperlayout.h"
#include "ui/reports/paperprinter.h"
#include "ui/reports/papersettingsdialog.h"
#include "ui/reports/paperstyle.h"
#include "ui/reports/paperview.h"
#include "ui/shell/seams.h"
#include "ui/shell/storeedits.h"
#include "ui/shell/workspace.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flowlayout.h"

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

ReportsPage::ReportsPage(const WindowContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    build();
    connectAll();
    retranslate();
}

QWidget *ReportsPage::makeChoiceRow()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row, space::unit * 2, space::unit);
    m_heading = new QLabel(row);
    m_heading->setFont(m_context.theme.font(Type::PageTitle, true));
    m_kind = new QComboBox(row);
    m_source = new QComboBox(row);
    m_agency = new QComboBox(row);
    for (QComboBox *box : {m_source, m_agency}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
    }
    m_draft = new QCheckBox(row);
    m_settings = new QPushButton(row);
    m_letters = new QPushButton(row);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_kind, m_agency, m_source, m_draft})
        layout->addWidget(widget);
    layout->addWidget(m_settings);
    layout->addWidget(m_letters);
    return row;
}

QWidget *ReportsPage::makeToolRow()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row, space::unit * 2, space::unit);
    m_zoom = new QComboBox(row);
    m_previous = new QToolButton(row);
    m_next = new QToolButton(row);
    m_previous->setIcon(themeIcon(QStringLiteral("previous"), m_context.theme));
    m_next->setIcon(themeIcon(QStringLiteral("next"), m_context.theme));
    m_pageLabel = new QLabel(row);
    m_save = new QPushButton(row);
    m_print = new QPushButton(row);
    m_print->setDefault(true);
    m_print->setProperty("accent", true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_pageLabel, m_next, m_zoom})
        layout->addWidget(widget);
    layout->addWidget(m_save);
    layout->addWidget(m_print);
    return row;
}

void ReportsPage::build()
{
    m_view = new PaperView(m_context.theme, this);
    m_strip = new PageStrip(m_context.theme, this);
    m_letterBar = new LetterBar(m_context, this);
    m_message = new QLabel(this);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *pages = new QHBoxLayout;
    pages->setSpacing(space::gap);
    pages->addWidget(m_strip);
    pages->addWidget(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::panel, space::page, 0);
    layout->setSpacing(space::unit * 2);
    layout->addWidget(makeChoiceRow());
    layout->addWidget(makeToolRow());
    layout->addWidget(m_letterBar);
    layout->addWidget(m_message);
    layout->addLayout(pages, 1);
    for (int zoom : kZooms)
        m_zoom->addItem(QString(), zoom);
    setFocusProxy(m_view);
}

void ReportsPage::connectAll()
{
    connect(&m_context.workspace, &Workspace::figuresChanged, this, [this] {
        fillSources();
        fillAgencies();
        compose();
    });
    for (QComboBox *box : {m_kind, m_source, m_agency})
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
    connect(m_letters, &QPushButton::clicked, this, [this] { m_letterBar->write({}); });
    connect(m_letterBar, &LetterBar::failed, this, &ReportsPage::errorRaised);
    connect(m_letterBar, &LetterBar::finished, this, [this](const QString &sentence) {
        m_message->setText(sentence);
        m_message->show();
    });
}

void ReportsPage::retranslate()
{
    m_heading->setText(title());
    m_kind->setAccessibleName(tr("Which paper"));
    m_source->setAccessibleName(tr("Figures"));
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
    m_save->setText(tr("Save as…"));
    m_print->setText(tr("Print…"));
    m_settings->setText(tr("Settings…"));
    m_letters->setText(tr("Letters to all late agencies"));
    m_letterBar->retranslate();
    fillKinds();
    fillSources();
    fillAgencies();
    updateWords();
}

void ReportsPage::fillKinds()
{
    const QSignalBlocker blocker(m_kind);
    const int kept = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    for (int kind = 0; kind < int(PaperKind::Count); ++kind)
        m_kind->addItem(titleOf(PaperKind(kind)), kind);
    m_kind->setCurrentIndex(kept);
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
    return {PaperKind(m_kind->currentData().toInt()), AgencyId{m_agency->currentData().toLongLong()},
            m_source->currentData().toString(), m_draft->isChecked()};
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
    paperFamily(); // loads the face on the window's thread, once
    m_composer.start(
        [figures, order = order(), path = m_context.workspace.storePath()](const JobControl &) {
            auto made = makePaper(order, figures, path);
            if (!made)
                return Document{made.error().text, {}, figures, {}, {}};
            auto charts = std::make_shared<const RateCharts>(made->figures->rates);
            auto pages = std::make_shared<const std::vector<PaperPage>>(layOut(made->paper, *charts));
            return Document{{}, std::move(made->paper), made->figures, pages, charts};
        },
        [this](Document document) { present(std::move(document)); });
}

void ReportsPage::present(Document document)
{
    if (!document.error.isEmpty()) {
        emit errorRaised(document.error);
        return;
    }
    m_document = std::make_shared<const Document>(std::move(document));
    m_strip->showPages(m_document->pages, m_document->charts);
    m_view->showPages(*m_document->pages, m_document->charts);
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
    const bool hasPages = m_document && !m_document->pages->empty();
    m_pageLabel->setText(tr("Page %1 of %2").arg(hasPages ? m_view->currentPage() : 0).arg(pageCount()));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_print, m_save, m_previous, m_next})
        widget->setEnabled(hasPages);
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

void ReportsPage::save()
{
    if (!m_document)
        return;
    FileRequest request;
    request.title = tr("Save the paper");
    request.filter = tr("PDF documents (*.pdf);;Word documents (*.docx);;Excel workbooks (*.xlsx)");
    request.suffix = QStringLiteral("pdf");
    request.suggested = fileNameFor(m_document->paper) + QStringLiteral(".pdf");
    m_context.files.saveFile(this, request, [this](const QString &path) { saveTo(path); });
}

void ReportsPage::saveTo(const QString &path)
{
    m_message->setText(tr("Saving %1…").arg(path));
    m_message->show();
    m_writer.start(
        [document = m_document, path, created = m_context.clock.now()](const JobControl &job) {
            return writePaperFile(document->paper, document->figures->rates, path, created, job);
        },
        [this, path](const Result<int> &written) {
            m_message->setVisible(bool(written));
            if (written)
                m_message->setText(tr("Saved: %1").arg(path));
            else
                emit errorRaised(written.error().text);
        });
}

/// Read off the window's thread, shown, and written as one step that can be undone.
void ReportsPage::editSettings()
{
    struct Stored {
        QString error;
        OfficeSettings office;
        PaperWords words;
    };
    m_reader.start(
        [path = m_context.workspace.storePath()](const JobControl &) {
            auto store = Store::open(path, OpenMode::ReadOnly);
            return store ? Stored{{}, loadOffice(**store), loadWords(**store)}
                         : Stored{store.error().text, {}, {}};
        },
        [this](const Stored &stored) {
            if (stored.error.isEmpty())
                showSettings(stored.office, stored.words);
            else
                emit errorRaised(stored.error);
        });
}

void ReportsPage::showSettings(const OfficeSettings &office, const PaperWords &words)
{
    auto *dialog = new PaperSettingsDialog(office, words, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        BatchWrite write;
        write.kind = QStringLiteral("edit");
        write.title = tr("Settings of papers");
        write.settings = officeAsSettings(dialog->office(), dialog->words());
        m_context.edits.run(std::move(write));
    });
    dialog->open();
}

void ReportsPage::print()
{
    if (!m_document)
        return;
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(m_document->paper.subject);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                       QAbstractPrintDialog::PrintCollateCopies);
    dialog->setMinMax(1, pageCount());
    connect(dialog, &QDialog::accepted, this, [this, document = m_document] {
        const Status status = printPages(*document->pages, *m_printer, *document->charts);
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
