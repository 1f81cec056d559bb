// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/paperorder.h"
#include "ui/reports/paperpage.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/page.h"
#include "ui/shell/windowcontext.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;
class QToolButton;

namespace dondoc {

class JobBar;
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
    /// figures once it is closed; "kind=<number of PaperKind>"; "list=<name>": the received list an
    /// annex follows; "print": asks for the printer once the pages
    /// are there.
    void applyFilter(const QString &filter) override;
    bool canPrint() const override { return isReady(); }
    void printPage() override { print(); }
    bool canExport() const override { return isReady(); }
    void exportPage() override { save(); }

    int pageCount() const;

public slots:
    void print();
    void save();
    void editSettings();
    void editWords();
    void chooseLetters();

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
        QStringList lists;                         ///< that an annex may follow
    };

    void build();
    QWidget *makeChoiceRow();
    QWidget *makeToolRow();
    void fillKinds();
    void fillSources();
    void chooseReview(const QString &name);
    PaperOrder order() const;
    void fillLists(const QStringList &lists);
    void showChoices();
    void showWords(const PaperOf &paper, const QString &kind, const PaperWords &words,
                   const PaperWords &usual);
    void showSettings(const OfficeSettings &office, const PaperWords &words);
    void connectAll();
    void retranslate();
    void fillAgencies();
    void compose();
    void present(Document document);
    void updateWords();
    void printIfWanted();
    void followWork();
    bool isReady() const;
    void saveTo(const QString &path, const std::shared_ptr<const Document> &document);
    void printTo(const std::shared_ptr<QPrinter> &printer, const std::shared_ptr<const Document> &document);
    void say(const Status &status, const QString &words);

    WindowContext m_context;
    JobRunner m_composer, m_reader;
    JobRunner m_writer; ///< one paper at a time to a file or printer
    std::shared_ptr<const Document> m_document;
    std::shared_ptr<const Figures> m_composed; ///< figures the shown pages were made from
    bool m_isPrintWanted = false;              ///< as soon as the pages are laid out

    QLabel *m_heading = nullptr;
    QLabel *m_pageLabel = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_source = nullptr; ///< the live figures, or a closed review
    QComboBox *m_agency = nullptr;
    QComboBox *m_list = nullptr; ///< of an annex: the received list it follows
    QComboBox *m_zoom = nullptr;
    QCheckBox *m_draft = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_letters = nullptr;
    QPushButton *m_settings = nullptr;
    QPushButton *m_words = nullptr;
    QPushButton *m_log = nullptr;
    LetterBar *m_letterBar = nullptr;
    JobBar *m_writerBar = nullptr;
    PageStrip *m_strip = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_message = nullptr; ///< what was saved or printed last
    PaperView *m_view = nullptr;
};

} // namespace dondoc
