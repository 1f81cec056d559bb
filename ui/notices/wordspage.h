// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"
#include "core/notices/phrasechanges.h"
#include "ui/intake/agencychoices.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/page.h"
#include "ui/shell/windowcontext.h"
#include "ui/widgets/viewsettings.h"

class QLineEdit;
class QPushButton;
class QSplitter;
class QStringListModel;

namespace dondoc {

class DataTable;
class LinkButton;
class SearchField;
class TextLabel;
class WordModel;
class WordTableList;

/// The words notices are read by, and the spellings that mean an agency: all that reading goes by lies open
/// here. An office adds its own and switches shipped ones off; each is one step to undo.
class WordsPage final : public Page
{
    Q_OBJECT
public:
    explicit WordsPage(const WindowContext &context, QWidget *parent = nullptr);
    ~WordsPage() override;

    QString key() const override { return QStringLiteral("bang-tu-ngu"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("intake"); }
    QString navigationKey() const override { return QStringLiteral("tiep-nhan"); }
    bool isSettled() const override;
    void focusSearch() override;
    /// "table=lead" shows that table.
    void applyFilter(const QString &filter) override;

    DataTable &table() const { return *m_table; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Content {
        std::optional<NoticePhrases> shipped;
        PhraseChanges changes;
        std::shared_ptr<const AgencyDirectory> directory;
    };

    QWidget *makeHead();
    QWidget *makeListPanel();
    QWidget *makeTablePanel();
    void connectParts();
    void load();
    void take(Content content);
    void fillTables();
    void showTable();
    void follow();
    void add();
    void addAlias();
    void turn();
    void turnAlias(int row);
    void suggest(const QString &typed);
    void retranslate();
    void refreshTurn();
    bool isAliases() const;

    WindowContext m_context;
    PersonalViewSettings m_settings;
    JobRunner m_loading;
    Content m_content;
    std::shared_ptr<const AgencyChoices> m_choices;
    QString m_key; ///< of the table that is shown
    bool m_isStale = true;
    WordModel *m_model;
    TextLabel *m_title, *m_tableTitle, *m_about;
    LinkButton *m_back;
    SearchField *m_search;
    WordTableList *m_tables;
    DataTable *m_table;
    QLineEdit *m_words, *m_agency;
    QStringListModel *m_hits;
    QPushButton *m_add, *m_turn;
    QSplitter *m_splitter;
};

} // namespace dondoc
