// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"
#include "ui/reports/letterbar.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;

namespace dondoc {

class DateField;

/// Which late agencies get a công văn, and by when they shall reply: all of them unless ticks are taken away.
/// Takes the board and gives an order; stays open while nobody is ticked or the day is no day to come.
class LettersDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `only`: just this agency is ticked; 0: all.
    LettersDialog(const Board &board, AgencyId only, QWidget *parent = nullptr);

    LetterBar::Order order() const;

public slots:
    void accept() override;

private:
    void fill(const Board &board, AgencyId only);
    void tickAll(bool isTicked);
    void count();

    QDate m_asOf;
    QListWidget *m_agencies;
    QLabel *m_count, *m_reason;
    DateField *m_replyDue;
    QComboBox *m_format;
};

} // namespace dondoc
