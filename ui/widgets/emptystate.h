// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace dondoc {

/// Nothing to show: one sentence and one button, at a third of the height. Covers its parent.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent);

    /// Without words for the button there is none.
    void setWords(const QString &sentence, const QString &button);

signals:
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace dondoc
