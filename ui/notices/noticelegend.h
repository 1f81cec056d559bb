// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/noticeroles.h"

#include <QWidget>

namespace dondoc {

/// What tints and underlines of the notice mean, and the key that gives selected words a role. Pressing an
/// entry does what its key does.
class NoticeLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeLegend(const Theme &theme, QWidget *parent = nullptr);
    void retranslate();
    /// Only with words selected can a role be given.
    void setAssigning(bool isPossible);

signals:
    void rolePressed(dondoc::NoticeRole role);

private:
    const Theme &m_theme;
    std::vector<class RoleButton *> m_buttons;
    class TextLabel *m_italics;
    TextLabel *m_hint;
};

} // namespace dondoc
