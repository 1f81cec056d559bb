// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/wordingsection.h"

#include "core/services/cataloguesettings.h"
#include "ui/shell/storeedits.h"
#include "ui/tasks/taskwords.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

void WordingModel::setBoard(const Board &board)
{
    const bool isStreams = m_what == What::Streams;
    std::vector<WordingRow> rows;
    for (const QString &key : isStreams ? board.office->streams : clearCodes())
        rows.push_back({key, isStreams ? key : clearWord(key, *board.office), 0});
    for (const TaskView &view : board.tasks) {
        for (const QString &key : isStreams ? view.record->task.streams : view.missingClear) {
            const auto row = std::ranges::find(rows, key, &WordingRow::key);
            if (row != rows.end())
                ++row->tasks;
            else // a stream that tasks still bear, and the office names no more
                rows.push_back({key, key, 1});
        }
    }
    setRows(std::move(rows));
}

TableColumn WordingModel::column(int section) const
{
    if (WordingColumn(section) == WordingColumn::Word)
        return {.key = QStringLiteral("word"),
                .title = m_what == What::Streams ? tr("Stream") : tr("Wording"),
                .width = 220,
                .stretches = true,
                .isSearched = true};
    return {.key = QStringLiteral("tasks"),
            .title = m_what == What::Streams ? tr("Tasks") : tr("Tasks that lack it"),
            .type = ColumnType::Number,
            .width = 150,
            .isRight = true};
}

QVariant WordingModel::cell(const WordingRow &row, WordingColumn column, int role) const
{
    if (column == WordingColumn::Word)
        return role == Qt::DisplayRole ? QVariant(row.word) : QVariant();
    return role == Qt::DisplayRole || role == SortRole ? QVariant(row.tasks) : QVariant();
}

WordingSection::WordingSection(What what, const Theme &theme, StoreEdits &edits, ViewSettings &settings)
    : WordingSection(new WordingModel(what), new QFrame, what, theme, edits, settings)
{
}

WordingSection::WordingSection(WordingModel *model, QWidget *side, What what, const Theme &theme,
                               StoreEdits &edits, ViewSettings &settings)
    : CatalogueSection(new DataTable(*model, theme, settings,
                                     {what == What::Streams ? QStringLiteral("danh-muc/streams")
                                                            : QStringLiteral("danh-muc/clear"),
                                      1, true}),
                       side)
    , m_what(what)
    , m_edits(edits)
    , m_model(model)
{
    m_model->setParent(this);
    build(*side, theme);
    connect(&table(), &DataTable::rowActivated, this, [this](int row) {
        const QString name = m_what == What::Streams ? QStringLiteral("stream=") : QStringLiteral("clear=");
        emit openRequested(QStringLiteral("nhiem-vu"), name + m_model->row(row).key);
    });
    connect(qApp, &QApplication::focusChanged, this, [this, side](const QWidget *old, const QWidget *now) {
        if (old && side->isAncestorOf(old) && !(now && side->isAncestorOf(now)))
            keep();
    });
    retranslate();
}

WordingSection::~WordingSection()
{
    disconnect(qApp, nullptr, this, nullptr); // its fields go after this, and lose the keyboard as they do
    keep();
}

void WordingSection::build(QWidget &side, const Theme &theme)
{
    side.setAutoFillBackground(true);
    side.setBackgroundRole(QPalette::Base);
    side.setMinimumWidth(scaledPixels(360));
    m_title = new TextLabel(theme, Type::Body, Token::Text, true);
    m_hint = new TextLabel(theme, Type::Secondary, Token::Text2);
    m_hint->makeReadable();
    auto *column = new QVBoxLayout(&side);
    column->setContentsMargins(space::page, space::gap, space::page, space::gap);
    column->setSpacing(2 * space::unit);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    if (m_what == What::Streams) {
        m_lines = new QPlainTextEdit;
        m_lines->setTabChangesFocus(true);
        m_lines->setMaximumHeight(scaledPixels(220));
        column->addWidget(m_lines);
    } else {
        auto *grid = new QGridLayout;
        grid->setColumnStretch(1, 1);
        for (const QString &code : clearCodes()) {
            auto *label = new TextLabel(theme, Type::Secondary, Token::Text2);
            auto *field = new QLineEdit;
            label->setBuddy(field);
            connect(field, &QLineEdit::returnPressed, this, &WordingSection::keep);
            grid->addWidget(label, int(m_fields.size()), 0);
            grid->addWidget(field, int(m_fields.size()), 1);
            m_labels.push_back(label);
            m_fields.emplace_back(code, field);
        }
        column->addLayout(grid);
    }
    column->addStretch(1);
}

QString WordingSection::name() const
{
    return m_what == What::Streams ? tr("Streams") : tr("6 clear points");
}

void WordingSection::setBoard(std::shared_ptr<const Board> board)
{
    m_board = std::move(board);
    m_model->setBoard(*m_board);
    const bool isTyping = m_kept != typed();
    m_kept = *m_board->office;
    if (!isTyping)
        fill();
    chooseFirst();
}

void WordingSection::fill()
{
    if (m_lines)
        m_lines->setPlainText(m_kept.streams.join(u'\n'));
    for (const auto &[code, field] : m_fields)
        field->setText(m_kept.clearWords.value(code));
}

/// As kept, with what the fields of this section say.
OfficeCatalogue WordingSection::typed() const
{
    OfficeCatalogue office = m_kept;
    if (m_lines) {
        office.streams.clear();
        for (const QString &line : m_lines->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
            if (const QString name = line.simplified(); !name.isEmpty() && !office.streams.contains(name))
                office.streams << name;
        }
        if (office.streams.isEmpty())
            office.streams = OfficeCatalogue().streams; // none left: the shipped ones
    }
    for (const auto &[code, field] : m_fields) {
        const QString word = field->text().simplified();
        if (word.isEmpty())
            office.clearWords.remove(code);
        else
            office.clearWords.insert(code, word);
    }
    return office;
}

void WordingSection::keep()
{
    const OfficeCatalogue to = typed();
    if (!m_board || to == m_kept)
        return;
    BatchWrite write;
    write.kind = QStringLiteral("edit");
    write.title = m_what == What::Streams ? tr("Streams of the office") : tr("Wording of the 6 clear points");
    write.settings = catalogueChanges(m_kept, to);
    m_edits.run(std::move(write), {}, [section = QPointer(this), before = std::exchange(m_kept, to)] {
        if (section)
            section->m_kept = before; // not written: leaving the form tries again
    });
}

void WordingSection::retranslate()
{
    table().setAccessibleName(name());
    m_title->setText(m_what == What::Streams ? tr("Fields of work, one a line")
                                             : tr("As the office words them"));
    m_hint->setText(m_what == What::Streams
                        ? tr("Tasks keep the stream they have. Kept when you leave the field.")
                        : tr("Left empty, a point has the shipped wording. Kept when you leave the field."));
    if (m_lines)
        m_lines->setAccessibleName(m_title->text());
    for (size_t i = 0; i < m_fields.size(); ++i) {
        m_labels[i]->setText(clearWord(m_fields[i].first));
        m_fields[i].second->setPlaceholderText(clearWord(m_fields[i].first));
        m_fields[i].second->setAccessibleName(clearWord(m_fields[i].first));
    }
    if (m_board)
        m_model->setBoard(*m_board);
}

} // namespace dondoc
