// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dondoc {

/// The status bar: what the page counts, whether it is saved, what is being read, and who works here.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(const QString &user, QWidget *parent = nullptr);

    void setPageStatus(const QString &text);
    void setStore(const QString &path);
    void setReading(bool isReading);
    void setUser(const QString &name);
    void retranslate();

signals:
    void cancelled();
    /// The officer typed a name to work under.
    void userNamed(const QString &name);

private:
    void startNaming();
    void finishNaming();

    QString m_store, m_given;
    QLabel *m_page, *m_saved, *m_reading;
    QPushButton *m_user, *m_cancel;
    QLineEdit *m_name;
};

} // namespace dondoc
