// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/formsdialog.h"
#include "ui/intake/intakesession.h"
#include "ui/shell/page.h"
#include "ui/shell/windowcontext.h"

#include <QTemporaryDir>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace dondoc {

class ChoosePanel;
class DraftPanel;
class SheetPanel;
class StepLine;

/// Tiếp nhận: files are chosen or dropped, read, reviewed beside their sheets, and imported as one lot.
/// Ctrl+V takes a table from the clipboard. Filters: "choose" opens the file dialog; "paste" takes the
/// table of the clipboard; "files=" and paths, one a line, reads them.
class IntakePage final : public Page
{
    Q_OBJECT
public:
    explicit IntakePage(const WindowContext &context, QWidget *parent = nullptr);
    /// With another backend than the store's.
    IntakePage(const WindowContext &context, std::unique_ptr<IntakeBackend> backend,
               QWidget *parent = nullptr);
    ~IntakePage() override;

    QString key() const override { return QStringLiteral("tiep-nhan"); }
    QString title() const override { return tr("Receive"); }
    QString iconName() const override { return QStringLiteral("intake"); }
    int navigationCount() const override;
    bool isSettled() const override { return !m_session.isBusy(); }
    bool startsGroup() const override { return true; }
    void applyFilter(const QString &filter) override;
    QUndoStack *ownSteps() override;
    QString unkept() const override;

    const IntakeSession &session() const { return m_session; }
    /// In place of the one that was found on the machine.
    void setConverter(const std::optional<OlderFormats> &converter) { m_session.setConverter(converter); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void addShortcuts();
    void shareRoom();
    void retranslate();
    void followStep();
    void followPlan();
    void connectSession();
    void connectPanels();
    void chooseFiles();
    void paste();
    void askToDiscard();
    void offerConversion(const QString &file);
    void askForForms();
    void chooseFormsFolder(const FormsWish &wish);
    void makeForms(const FormsWish &wish, const QString &folder);
    void loadBatches();
    void announceStatus();

    WindowContext m_context;
    std::unique_ptr<IntakeBackend> m_backend;
    IntakeSession m_session;
    JobRunner m_loading; ///< the list of imports
    JobRunner m_forms;
    QTemporaryDir m_pastes;
    int m_pasted = 0;
    QLabel *m_title;
    StepLine *m_steps;
    QPushButton *m_next, *m_discard;
    QLabel *m_progress;
    QPushButton *m_cancel; ///< while the beginning of a large file is shown
    ChoosePanel *m_choose;
    SheetPanel *m_sheets;
    DraftPanel *m_drafts;
    QSplitter *m_review;
    QStackedWidget *m_stack;
};

} // namespace dondoc
