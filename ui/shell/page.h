// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QUndoStack;

namespace dondoc {

class Workspace;

/// A page of the shell. Takes its collaborators in its constructor; shows figures when they change.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Stable word used by `dondoc shot` and settings: "tong-quan", "nhiem-vu", …
    virtual QString key() const = 0;
    /// Translated name in the navigation list.
    virtual QString title() const = 0;
    /// Name of the icon (ui/theme/icons.h).
    virtual QString iconName() const = 0;
    /// Figure shown at the right of the navigation entry, or -1.
    virtual int navigationCount() const { return -1; }
    /// Key of the page whose entry of the navigation list stands for this one, when it has none of its own.
    virtual QString navigationKey() const { return key(); }
    /// True once nothing is loading or laying out: `dondoc shot` waits for it.
    virtual bool isSettled() const { return true; }
    /// Ctrl+F.
    virtual void focusSearch() {}
    /// Arrangements the officer named on this page, for Ctrl+K; applyFilter("view=NAME") shows one.
    virtual QStringList viewNames() const { return {}; }
    /// A line stands above this entry of the navigation list.
    virtual bool startsGroup() const { return false; }
    /// What would be lost if the window closed now, as a sentence; empty: nothing.
    virtual QString unkept() const { return {}; }
    /// Export and Print of the toolbar act on the page that is shown.
    virtual bool canExport() const { return false; }
    virtual void exportPage() {}
    virtual bool canPrint() const { return false; }
    virtual void printPage() {}
    /// What Undo and Redo act on while this page is shown, where it has steps of its own that are not in the
    /// store; null: the edits of the store. abilitiesChanged() when it changes.
    virtual QUndoStack *ownSteps() { return nullptr; }

signals:
    /// Left part of the status bar: "Đang hiện 8 / 237 nhiệm vụ".
    void statusChanged(const QString &text);
    void navigationCountChanged();
    void viewsChanged();
    /// canExport() or canPrint() answer otherwise than before.
    void abilitiesChanged();
    /// Something could not be done: one sentence with the cause and what to do, for the bar above the page.
    void errorRaised(const QString &sentence);
    /// Ask the shell to open another page with a filter: ("nhiem-vu", "standing=overdue").
    void openRequested(const QString &pageKey, const QString &filter);

public slots:
    /// What openRequested() carries; see each page.
    virtual void applyFilter(const QString &filter) { Q_UNUSED(filter) }

protected:
    /// Calls `follow` whenever there are new figures: at once, but where another page is shown instead of
    /// this one only when it is this one's turn. Over a large store each page takes a moment of the window's
    /// thread.
    void followWhenShown(Workspace &workspace, std::function<void()> follow);
    /// What followWhenShown() was given: now, or when the page is shown again.
    void follow();
    bool event(QEvent *event) override;

private:
    std::function<void()> m_follow;
    bool m_isBehind = false; ///< there were figures that this page did not follow
};

} // namespace dondoc
