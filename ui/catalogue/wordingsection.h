// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"
#include "ui/catalogue/cataloguesection.h"
#include "ui/widgets/tablemodel.h"

class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace dondoc {

class TextLabel;

struct WordingRow {
    QString key;  ///< code of the 6 rõ, or the stream's name
    QString word; ///< as the office words it
    int tasks = 0;
};

enum class WordingColumn { Word, Tasks, Count };

class WordingModel final : public FlatTableModel<WordingRow, WordingColumn>
{
    Q_OBJECT
public:
    enum class What { Streams, Clear };
    WordingModel(What what, QObject *parent = nullptr)
        : FlatTableModel(parent)
        , m_what(what)
    {
    }
    void setBoard(const Board &board);
    TableColumn column(int section) const override;

protected:
    QVariant cell(const WordingRow &row, WordingColumn column, int role) const override;

private:
    What m_what;
};

/// What the office words itself: the fields of work, or the "6 rõ"; each row leads to its tasks. What is
/// typed is kept when the form is left.
class WordingSection final : public CatalogueSection
{
    Q_OBJECT
public:
    using What = WordingModel::What;
    WordingSection(What what, const Theme &theme, StoreEdits &edits, ViewSettings &settings);
    ~WordingSection() override;

    QString name() const override;
    void setBoard(std::shared_ptr<const Board> board) override;
    void retranslate() override;
    void keep() override;

private:
    WordingSection(WordingModel *model, QWidget *side, What what, const Theme &theme, StoreEdits &edits,
                   ViewSettings &settings);
    void build(QWidget &side, const Theme &theme);
    void fill();
    OfficeCatalogue typed() const;

    What m_what;
    StoreEdits &m_edits;
    std::shared_ptr<const Board> m_board;
    OfficeCatalogue m_kept;
    WordingModel *m_model;
    TextLabel *m_title, *m_hint;
    QPlainTextEdit *m_lines = nullptr;                     ///< streams, one a line
    std::vector<std::pair<QString, QLineEdit *>> m_fields; ///< code and wording
    std::vector<TextLabel *> m_labels;
};

} // namespace dondoc
