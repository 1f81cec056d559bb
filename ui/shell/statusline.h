// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;
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
    void retranslate();

signals:
    void cancelled();

private:
    QString m_store;
    QLabel *m_page, *m_saved, *m_reading, *m_user;
    QPushButton *m_cancel;
};

} // namespace dondoc
