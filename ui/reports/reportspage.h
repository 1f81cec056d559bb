// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/paperorder.h"
#include "ui/reports/paperpage.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/page.h"
#include "ui/shell/windowcontext.h"

#include <QPrinter>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace dondoc {

class LetterBar;
class PageStrip;
class PaperView;

/// Báo cáo: every paper of the office as of the as-of date or from a closed review, as it will be printed,
/// with its pages beside it; printed, or saved as PDF, for Word or Excel. Letters go to all late agencies in
/// one go. Composing, laying out and saving run in jobs; the pages shown stay until the new ones are there.
class ReportsPage final : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(const WindowContext &context, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("bao-cao"); }
    QString title() const override { return tr("Reports"); }
    QString iconName() const override { return QStringLiteral("reports"); }
    bool isSettled() const override;
    /// "agency=<id>": the brief of one agency; "review=<name>": the brief of a review, from its frozen
    /// figures once it is closed; "kind=<number of PaperKind>"; "print": asks for the printer once the pages
    /// are there.
    void applyFilter(const QString &filter) override;
    bool canPrint() const override { return pageCount() > 0; }
    void printPage() override { print(); }
    bool canExport() const override { return pageCount() > 0; }
    void exportPage() override { save(); }

    int pageCount() const;

public slots:
    void print();
    void save();
    void editSettings();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// One composed paper with everything its pages need.
    struct Document {
        QString error; ///< why there is none
        Paper paper;
        std::shared_ptr<const Figures> figures;
        std::shared_ptr<const std::vector<PaperPage>> pages;
        std::shared_ptr<const PaperCharts> charts; ///< paints from `figures`
    };

    void build();
    QWidget *makeChoiceRow();
    QWidget *makeToolRow();
    void fillKinds();
    void fillSources();
    void chooseReview(const QString &name);
    PaperOrder order() const;
    void showSettings(const OfficeSettings &office, const PaperWords &words);
    void connectAll();
    void retranslate();
    void fillAgencies();
    void compose();
    void present(Document document);
    void updateWords();
    void printIfWanted();
    void saveTo(const QString &path);

    WindowContext m_context;
    JobRunner m_composer, m_writer, m_reader;
    std::shared_ptr<const Document> m_document;
    std::shared_ptr<const Figures> m_composed; ///< figures the shown pages were made from
    std::unique_ptr<QPrinter> m_printer;
    bool m_isPrintWanted = false; ///< as soon as the pages are laid out

    QLabel *m_heading = nullptr;
    QLabel *m_pageLabel = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_source = nullptr; ///< the live figures, or a closed review
    QComboBox *m_agency = nullptr;
    QComboBox *m_zoom = nullptr;
    QCheckBox *m_draft = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_letters = nullptr;
    QPushButton *m_settings = nullptr;
    LetterBar *m_letterBar = nullptr;
    PageStrip *m_strip = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_message = nullptr; ///< what was saved or printed last
    PaperView *m_view = nullptr;
};

} // namespace dondoc
