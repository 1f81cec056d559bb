// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/noticesession.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace dondoc {

class TextLabel;

/// The desk with nothing on it: how a notice gets there, and those under work.
class ShelfPanel final : public QWidget
{
    Q_OBJECT
public:
    ShelfPanel(const Theme &theme, NoticeSession &session, QWidget *parent = nullptr);
    void refresh();

signals:
    void chooseRequested();
    void pasteRequested();

private:
    void fillShelf();

    const Theme &m_theme;
    NoticeSession &m_session;
    TextLabel *m_title, *m_sentence, *m_shelfTitle;
    QProgressBar *m_progress;
    QPushButton *m_choose, *m_paste, *m_cancel;
    QVBoxLayout *m_shelf;
};

} // namespace dondoc
