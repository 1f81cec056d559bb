// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/reconcilemodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace dondoc {

class DateField;

/// Two figures or lists side by side, whatever they come from: two sources, two dates, two files, a list that
/// was typed in. Says where they part and which source and date each side has; never which is right.
/// Shows values; knows no storage.
class ReconcileView final : public QWidget
{
    Q_OBJECT
public:
    explicit ReconcileView(const Theme &theme, QWidget *parent = nullptr);

    /// What is known now; what was laid beside it by hand stays, and so do the two chosen.
    void setKnown(std::vector<SourcedList> lists, QMap<QString, QString> notes);
    /// Lists of a file, or one that was typed: the first of them goes to the right.
    void addLists(std::vector<SourcedList> lists);
    void forget();
    /// For tests and for opening at a place; -1 leaves a side as it is.
    void choose(int left, int right);
    const std::vector<SourcedList> &lists() const { return m_lists; }
    const Reconciliation &reconciliation() const { return m_model.reconciliation(); }
    ReconcileModel &model() { return m_model; }
    /// What an officer typed or pasted becomes the right side.
    void layTyped();

signals:
    void noteEdited(const QString &key, const QString &note);
    void fileRequested();
    void dateRequested(QDate date);
    void paperRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildChoices();
    QWidget *buildTyping();
    void buildTable();
    void connectParts();
    void retranslate();
    void takeKnown();
    void fillChoices();
    void chooseDefaults();
    void showResult();
    static QString describe(const SourcedList &list);

    const Theme &m_theme;
    ReconcileModel m_model;
    std::vector<SourcedList> m_known, m_added, m_lists; ///< m_lists: both, as the choices count them
    QMap<QString, QString> m_notes;
    bool m_isWaiting = false; ///< something arrived while a note was typed

    QLabel *m_leftLabel, *m_rightLabel, *m_dateLabel, *m_finding, *m_titleLabel, *m_sourceLabel, *m_dayLabel;
    QComboBox *m_left, *m_right;
    QPushButton *m_swap, *m_file, *m_type, *m_print, *m_copy, *m_lay;
    QCheckBox *m_same;
    DateField *m_date, *m_day;
    QLineEdit *m_title, *m_source;
    QPlainTextEdit *m_text;
    QWidget *m_typing;
    QTableView *m_table;
};

} // namespace dondoc
