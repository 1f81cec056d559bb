// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/proposalmodel.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QPushButton;
class QSplitter;

namespace dondoc {

class LinkButton;
class ProposalEditor;
class ProposalList;
class TextLabel;

/// The right half of the desk: the proposed tasks, the selected one opened for mending, and what accepting
/// does.
class ProposalPanel final : public QFrame
{
    Q_OBJECT
public:
    ProposalPanel(const Theme &theme, NoticeSession &session, QWidget *parent = nullptr);

    void reset();
    void refresh();
    void showCurrent();
    void retranslate();

    void openEditor();
    void closeEditor();
    /// The answers of the uncertain reading being looked at.
    void openDoubt();
    void joinWithNext();
    void setAccepting(bool isRunning);
    /// As if the button were pressed.
    void accept();

signals:
    void acceptRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void tickAll();
    bool isAnyTicked() const;
    void shareRoom();
    QString countsText() const;

    const Theme &m_theme;
    NoticeSession &m_session;
    ProposalModel m_model;
    TextLabel *m_title, *m_counts, *m_footer;
    LinkButton *m_all;
    ProposalList *m_list;
    ProposalEditor *m_editor;
    QSplitter *m_splitter;
    QPushButton *m_edit, *m_accept;
    bool m_isAccepting = false;
};

} // namespace dondoc
