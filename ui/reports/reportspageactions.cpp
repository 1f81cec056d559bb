// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an officer does with the paper that is shown: save, print, write letters, change words and settings.
#include "core/services/office.h"
#include "core/text/dates.h"
#include "ui/reports/jobbar.h"
#include "ui/reports/letterbar.h"
#include "ui/reports/lettersdialog.h"
#include "ui/reports/paperfile.h"
#include "ui/reports/paperprinter.h"
#include "ui/reports/papersettingsdialog.h"
#include "ui/reports/paperwordsdialog.h"
#include "ui/reports/reportspage.h"
#include "ui/shell/seams.h"
#include "ui/shell/storeedits.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>

namespace dondoc {

void ReportsPage::save()
{
    if (!isReady())
        return;
    FileRequest request;
    request.title = tr("Save the paper");
    request.filter = tr("PDF documents (*.pdf);;Word documents (*.docx);;Excel workbooks (*.xlsx)");
    request.suffix = QStringLiteral("pdf");
    request.suggested = fileNameFor(m_document->paper) + QStringLiteral(".pdf");
    m_context.files.saveFile(this, request,
                             [this, document = m_document](const QString &path) { saveTo(path, document); });
}

void ReportsPage::saveTo(const QString &path, const std::shared_ptr<const Document> &document)
{
    if (m_writer.isRunning()) {
        emit errorRaised(tr("Another paper is still being written. Save this one when it is done."));
        return;
    }
    m_message->hide();
    m_writerBar->setWords(tr("Saving %1…").arg(path));
    m_writer.start(
        [document, path, created = m_context.clock.now()](const JobControl &job) -> Status {
            const auto written =
                writePaperFile(document->paper, document->figures->rates, path, created, job);
            return written ? Status(Done{}) : Status(written.error());
        },
        [this, words = tr("Saved: %1").arg(path)](const Status &status) { say(status, words); });
}

void ReportsPage::say(const Status &status, const QString &words)
{
    m_message->setText(status ? words : status.error().text);
    m_message->setVisible(status || status.error().code == u"cancelled");
    if (!m_message->isVisible() && !status)
        emit errorRaised(status.error().text);
}

/// Whom to write to: all that are late, or the one that is looked at.
void ReportsPage::chooseLetters()
{
    const auto figures = m_context.workspace.figures();
    if (!figures)
        return;
    const AgencyId only = m_agency->isVisible() ? order().agency : AgencyId();
    auto *dialog = new LettersDialog(figures->board, only, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_letterBar->write(dialog->order()); });
    dialog->open();
}

/// The words of the paper that is shown; the store is read off the window's thread.
void ReportsPage::editWords()
{
    struct Stored {
        QString error;
        PaperWords words, usual;
    };
    const auto figures = m_context.workspace.figures();
    const QString kind = templateKindOf(order().kind);
    if (!figures || kind.isEmpty() || !order().review.isEmpty())
        return;
    m_reader.start(
        [path = m_context.workspace.storePath(),
         paper = paperOf(order(), figures->board)](const JobControl &) {
            auto store = Store::open(path, OpenMode::ReadOnly);
            return store ? Stored{{}, loadWords(**store, paper), loadWords(**store)}
                         : Stored{store.error().text, {}, {}};
        },
        [this, paper = paperOf(order(), figures->board), kind](const Stored &stored) {
            if (stored.error.isEmpty())
                showWords(paper, kind, stored.words, stored.usual);
            else
                emit errorRaised(stored.error);
        });
}

void ReportsPage::showWords(const PaperOf &paper, const QString &kind, const PaperWords &words,
                            const PaperWords &usual)
{
    const QString name = tr("%1 of %2").arg(m_kind->currentText(), text::formatDate(paper.day));
    auto *dialog = new PaperWordsDialog(name, templatesOf(kind), words, usual, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, paper, usual, name] {
        BatchWrite write;
        write.kind = QStringLiteral("edit");
        write.title = tr("Words of %1").arg(name);
        write.settings = wordsAsSettings(paper, dialog->words(), usual);
        m_context.edits.run(std::move(write));
    });
    dialog->open();
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
    if (!isReady())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_document->paper.subject);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                       QAbstractPrintDialog::PrintCollateCopies);
    dialog->setMinMax(1, pageCount());
    connect(dialog, &QDialog::accepted, this,
            [this, printer, document = m_document] { printTo(printer, document); });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the dialog must not outlive its printer
    dialog->open();
}

void ReportsPage::printTo(const std::shared_ptr<QPrinter> &printer,
                          const std::shared_ptr<const Document> &document)
{
    if (m_writer.isRunning()) {
        emit errorRaised(tr("Another paper is still being written. Print this one when it is done."));
        return;
    }
    m_message->hide();
    m_writerBar->setWords(tr("Printing…"));
    m_writer.start(
        [printer, document](const JobControl &job) {
            return printPages(*document->pages, *printer, *document->charts, job);
        },
        [this, printer](const Status &status) { say(status, tr("Sent to the printer.")); });
}

} // namespace dondoc
