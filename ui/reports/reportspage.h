// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/brief.h"
#include "ui/reports/paperpage.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/page.h"
#include "ui/shell/seams.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QPrinter>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace dondoc {

class PaperView;

/// Báo cáo: the brief as of the as-of date, as it will be printed; printed or saved as PDF. Composing, laying
/// out and saving run in jobs; the pages shown stay until the new ones are there.
class ReportsPage final : public Page
{
    Q_OBJECT
public:
    /// Reads the office's settings of a store. Called on a worker's thread.
    using OfficeSource = std::function<OfficeSettings(const QString &storePath)>;

    ReportsPage(Workspace &workspace, const Theme &theme, FileDialogSeam &files, OfficeSource office,
                QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("bao-cao"); }
    QString title() const override { return tr("Reports"); }
    QString iconName() const override { return QStringLiteral("reports"); }
    bool isSettled() const override;
    /// "agency=<id>": the brief of one agency; "print": asks for the printer once the pages are there.
    void applyFilter(const QString &filter) override;
    bool canPrint() const override { return pageCount() > 0; }
    void printPage() override { print(); }
    bool canExport() const override { return pageCount() > 0; }
    void exportPage() override { savePdf(); }

    int pageCount() const;

public slots:
    void print();
    void savePdf();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// One composed brief with everything its pages need.
    struct Document {
        std::shared_ptr<const Figures> figures;
        QString title;
        std::vector<PaperPage> pages;
        std::shared_ptr<const PaperCharts> charts; ///< paints from `figures`
    };

    void build();
    QWidget *makeToolRow();
    void connectAll();
    void retranslate();
    void fillAgencies();
    void compose();
    void present(Document document);
    void updateWords();
    void printIfWanted();
    void saveTo(const QString &path);

    Workspace &m_workspace;
    const Theme &m_theme;
    FileDialogSeam &m_files;
    OfficeSource m_office;
    JobRunner m_composer, m_writer;
    std::shared_ptr<const Document> m_document;
    std::shared_ptr<const Figures> m_composed; ///< figures the shown pages were made from
    std::unique_ptr<QPrinter> m_printer;
    bool m_isPrintWanted = false; ///< as soon as the pages are laid out

    QLabel *m_heading = nullptr;
    QLabel *m_pageLabel = nullptr;
    QComboBox *m_agency = nullptr;
    QComboBox *m_zoom = nullptr;
    QCheckBox *m_draft = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_message = nullptr; ///< what was saved or printed last
    PaperView *m_view = nullptr;
};

} // namespace dondoc
