// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace dondoc {

class ContactForm;
class DataTable;
class LinkButton;
class SpellingModel;
class StoreEdits;
class TextLabel;
class Theme;
class ViewSettings;

/// All that is known of one agency: validity, what it was merged from and into, codes, its spellings, who is
/// asked about it. Spellings are added and taken away one step each; one that several units bear is said.
class AgencyCard final : public QFrame
{
    Q_OBJECT
public:
    AgencyCard(const Theme &theme, StoreEdits &edits, ViewSettings &settings, QWidget *parent = nullptr);

    void show(std::shared_ptr<const Board> board, AgencyId agency);
    /// Writes what is typed and not written.
    void keep();
    bool isUnwritten() const;

    DataTable &spellings() const { return *m_table; }

signals:
    /// The open tasks of this agency are to be looked at.
    void tasksPressed(AgencyId agency);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFacts();
    QWidget *makeSpellings();
    void fill();
    void readTyped();
    void addSpelling();
    void removeSpelling();
    void retranslate();
    QString factsText(const Agency &agency) const;

    const Theme &m_theme;
    StoreEdits &m_edits;
    std::shared_ptr<const Board> m_board;
    AgencyId m_agency;
    SpellingModel *m_model;
    DataTable *m_table;
    ContactForm *m_contact;
    QWidget *m_content;
    TextLabel *m_nothing, *m_name, *m_facts, *m_spellingsTitle, *m_reading, *m_contactTitle;
    LinkButton *m_tasks;
    QLineEdit *m_typed;
    QPushButton *m_add, *m_remove;
};

} // namespace dondoc
