// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/olderformats.h"
#include "ui/notices/noticesession.h"
#include "ui/shell/page.h"
#include "ui/shell/windowcontext.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace dondoc {

class NoticePanel;
class ProposalPanel;
class ShelfPanel;
class TextLabel;

/// Bàn thông báo: a notice on the left, the tasks it proposes on the right, accepted as one batch.
/// Filters: "notice=" and a path; "paste"; "choose"; "task=" and the id of a task, to see its sentence;
/// "doubt" goes to the first uncertain reading.
class NoticePage final : public Page
{
    Q_OBJECT
public:
    explicit NoticePage(const WindowContext &context, QWidget *parent = nullptr);
    ~NoticePage() override;

    QString key() const override { return QStringLiteral("ban-thong-bao"); }
    QString title() const override { return tr("Notice desk"); }
    QString iconName() const override { return QStringLiteral("intake"); }
    QString navigationKey() const override { return QStringLiteral("tiep-nhan"); }
    /// Ctrl+Z takes back what was mended here; once it was accepted, the batch.
    QUndoStack *ownSteps() override;
    bool isSettled() const override;
    void applyFilter(const QString &filter) override;

    NoticeSession &session() { return m_session; }
    /// In place of the one that was found on the machine.
    void setConverter(const std::optional<OlderFormats> &converter) { m_converter = converter; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void addShortcuts();
    /// Heard while the keyboard is in `within`; null: anywhere on the page.
    void addShortcut(const QKeySequence &keys, std::function<void()> act, QWidget *within = nullptr);
    void connectSession();
    void shareRoom();
    void retranslate();
    void followDesk();
    void followState();
    void followStore();
    void goToDoubt(int direction);
    void chooseNotice();
    void paste();
    void accept();
    void accepted(const QString &file);
    void putAway();
    void showSource(TaskId task);
    void rememberWords();
    void openWords(const QString &table);
    void announceStatus(const QString &sentence = {});

    WindowContext m_context;
    std::optional<OlderFormats> m_converter = OlderFormats::find();
    NoticeSession m_session;
    JobRunner m_finding; ///< the sentence of a stored task
    QLabel *m_title;
    TextLabel *m_subtitle;
    QPushButton *m_previous, *m_next, *m_words, *m_away;
    ShelfPanel *m_shelf;
    NoticePanel *m_notice;
    ProposalPanel *m_proposals;
    QSplitter *m_desk;
    QStackedWidget *m_stack;
    bool m_isAccepting = false;
    bool m_goesToDoubt = false; ///< once the desk is there
};

} // namespace dondoc
