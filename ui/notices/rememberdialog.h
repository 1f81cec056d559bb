// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/phrases.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace dondoc {

/// Words of a notice that shall be known from now on, and what they say. Takes and gives values; stays open
/// while there are no words.
class RememberDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `table`: what the words are thought to be, by its name.
    RememberDialog(const NoticePhrases &phrases, const QString &words, const QString &table,
                   QWidget *parent = nullptr);

    QString words() const;
    QString table() const;

signals:
    /// The whole table is to be looked at.
    void tableRequested(const QString &table);

public slots:
    void accept() override;

private:
    void describe();

    QHash<QString, QString> m_about;
    QLineEdit *m_words;
    QComboBox *m_table;
    QLabel *m_description, *m_reason;
};

} // namespace dondoc
