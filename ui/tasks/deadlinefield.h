// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;

namespace dondoc {

class TextLabel;
class Theme;

/// A deadline typed as it is spoken, with its reading under it at once: what a cell of the list is typed in.
class DeadlineField final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText USER true)
public:
    DeadlineField(const Theme &theme, std::function<QString(const QString &typed)> read, QWidget *parent);

    QString text() const;
    void setText(const QString &text);

protected:
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<QString(const QString &typed)> m_read;
    QLineEdit *m_field;
    TextLabel *m_reading;
    bool m_isAskingView = false;
};

} // namespace dondoc
