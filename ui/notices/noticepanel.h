// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/noticesession.h"
#include "ui/theme/theme.h"

#include <QFrame>

namespace dondoc {

class FactsPanel;
class LinkButton;
class NoticeLegend;
class NoticeTextView;
class TextLabel;
enum class NoticeRole;

/// The left half of the desk: the notice's facts, its text with the roles of words, and what they mean.
class NoticePanel final : public QFrame
{
    Q_OBJECT
public:
    NoticePanel(const Theme &theme, NoticeSession &session, QWidget *parent = nullptr);

    /// Another desk.
    void reset();
    /// The same desk with other proposals.
    void refresh();
    /// The selected proposal, and the words of the uncertain reading being looked at.
    void showCurrent();
    void retranslate();

    NoticeTextView &view() { return *m_view; }
    void toggleFacts();
    void assignSelection(NoticeRole role);
    void splitAtCaret();
    void addFromSelection();
    void rereadFromSelection();

signals:
    void editRequested();
    /// A sentence for the status bar: what the words under the caret were read as, or why nothing happened.
    void said(const QString &sentence);

private:
    void followCaret(qsizetype position);
    void layOut();

    const Theme &m_theme;
    NoticeSession &m_session;
    TextLabel *m_title, *m_lack;
    LinkButton *m_factsLink;
    FactsPanel *m_facts;
    NoticeTextView *m_view;
    NoticeLegend *m_legend;
};

} // namespace dondoc
