// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/noticesession.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QLineEdit;
class QPlainTextEdit;
class QFormLayout;

namespace dondoc {

class AgencyField;
class DoubtFrame;
class TextLabel;
enum class NoticeRole;

/// Mends the selected proposal in place. Every key typed is an edit at once: nothing is lost by leaving.
class ProposalEditor final : public QScrollArea
{
    Q_OBJECT
public:
    ProposalEditor(const Theme &theme, NoticeSession &session, QWidget *parent = nullptr);

    /// Shows the selected proposal as it is now.
    void refresh();
    /// After another desk: its agencies come up as letters are typed.
    void reset();
    void retranslate();
    void takeFocus(DoubtField field);
    /// The answers of what is uncertain, where there is something.
    void takeFocusOnDoubt();

signals:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeForm();
    AgencyField *makeField(NoticeRole role);
    void fillDeadline(const DraftTask &task);
    bool edit(const QString &step, const NoticeSession::Edit &edit, int field = -1);

    const Theme &m_theme;
    NoticeSession &m_session;
    TextLabel *m_title, *m_more;
    DoubtFrame *m_doubt;
    QPlainTextEdit *m_text;
    AgencyField *m_leads, *m_coordinating;
    QLineEdit *m_deadline, *m_product;
    TextLabel *m_reading;
    std::vector<TextLabel *> m_labels;
    bool m_isFilling = false;
};

} // namespace dondoc
