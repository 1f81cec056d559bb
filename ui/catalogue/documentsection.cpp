// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/documentsection.h"

#include "core/services/cataloguesettings.h"
#include "core/text/dates.h"
#include "ui/catalogue/linkedtaskmodel.h"
#include "ui/shell/storeedits.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace dondoc {

TableColumn DocumentModel::column(int section) const
{
    const auto figure = [](const char16_t *key, const QString &title) {
        return TableColumn{.key = QString::fromUtf16(key),
                           .title = title,
                           .type = ColumnType::Number,
                           .width = 94,
                           .isRight = true};
    };
    switch (DocumentColumn(section)) {
    case DocumentColumn::Number:
        return {.key = QStringLiteral("number"),
                .title = tr("Document"),
                .width = 160,
                .stretches = true,
                .isSearched = true};
    case DocumentColumn::Type:
        return {.key = QStringLiteral("type"),
                .title = tr("Type", "of document"),
                .width = 110,
                .isSearched = true};
    case DocumentColumn::Date:
        return {.key = QStringLiteral("date"),
                .title = tr("Dated"),
                .type = ColumnType::Date,
                .width = 92,
                .isRight = true};
    case DocumentColumn::Secrecy:
        return {.key = QStringLiteral("secrecy"), .title = tr("Secrecy"), .width = 84, .isHidden = true};
    case DocumentColumn::Tasks:
        return figure(u"tasks", tr("Tasks"));
    case DocumentColumn::Overdue:
        return figure(u"overdue", tr("Overdue"));
    case DocumentColumn::Open:
        return figure(u"open", tr("Not done"));
    case DocumentColumn::Done:
        return figure(u"done", tr("Done"));
    case DocumentColumn::Count:
        break;
    }
    return {};
}

qint64 DocumentModel::rowKey(int position) const
{
    const DirectiveRef &directive = row(position).directive;
    return directive.id ? directive.id.value : qint64(qHash(directive.written));
}

QVariant DocumentModel::cell(const DirectiveSummary &row, DocumentColumn column, int role) const
{
    const DirectiveRef &directive = row.directive;
    const bool isText = role == Qt::DisplayRole;
    const auto figure = [&](qsizetype value) {
        return isText || role == SortRole ? QVariant(int(value)) : QVariant();
    };
    switch (column) {
    case DocumentColumn::Number:
        return isText ? QVariant(directive.number.isEmpty() ? directive.written : directive.number)
                      : QVariant();
    case DocumentColumn::Type:
        return isText ? QVariant(directive.type) : QVariant();
    case DocumentColumn::Date:
        if (role == SortRole)
            return directive.date;
        return isText ? QVariant(text::formatDate(directive.date)) : QVariant();
    case DocumentColumn::Secrecy:
        return isText ? QVariant(directive.secrecy) : QVariant();
    case DocumentColumn::Tasks:
        return figure(qsizetype(row.tasks.size()));
    case DocumentColumn::Overdue:
        return figure(row.overdue);
    case DocumentColumn::Open:
        return figure(row.open);
    case DocumentColumn::Done:
        return figure(row.done);
    case DocumentColumn::Count:
        break;
    }
    return {};
}

DocumentSection::DocumentSection(const Theme &theme, StoreEdits &edits, ViewSettings &settings)
    : DocumentSection(new DocumentModel, new QFrame, theme, edits, settings)
{
}

DocumentSection::DocumentSection(DocumentModel *model, QWidget *side, const Theme &theme, StoreEdits &edits,
                                 ViewSettings &settings)
    : CatalogueSection(
          new DataTable(*model, theme, settings, {QStringLiteral("danh-muc/documents"), 1, true}), side)
    , m_edits(edits)
    , m_model(model)
    , m_taskModel(new LinkedTaskModel(this))
    , m_tasks(
          new DataTable(*m_taskModel, theme, settings, {QStringLiteral("danh-muc/documentTasks"), 2, false}))
    , m_title(new TextLabel(theme, Type::DetailText, Token::Text, true))
    , m_counts(new TextLabel(theme, Type::Body, Token::Text2))
    , m_marked(new QCheckBox)
{
    m_model->setParent(this);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    side->setMinimumWidth(scaledPixels(360));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, space::gap, 0, space::gap);
    column->setSpacing(space::unit);
    m_title->makeReadable();
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_counts),
                          static_cast<QWidget *>(m_marked)})
        part->setContentsMargins(space::page, 0, space::page, 0);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::page, 0, space::page, 0);
    foot->addWidget(m_marked);
    column->addWidget(m_title);
    column->addWidget(m_counts);
    column->addWidget(m_tasks, 1);
    column->addWidget(new Rule(theme));
    column->addLayout(foot);
    connect(&table(), &DataTable::currentRowChanged, this, &DocumentSection::fill);
    connect(&table(), &DataTable::rowActivated, this, [this](int row) {
        const QString number = m_model->row(row).directive.number;
        if (!number.isEmpty())
            emit openRequested(QStringLiteral("nhiem-vu"), QStringLiteral("directive=") + number);
    });
    const auto goTo = [this](int row) {
        emit openRequested(QStringLiteral("nhiem-vu"),
                           QStringLiteral("task=%1").arg(m_taskModel->rowKey(row)));
    };
    connect(m_tasks, &DataTable::rowActivated, this, goTo);
    connect(m_marked, &QCheckBox::clicked, this, &DocumentSection::allowMarked);
    retranslate();
}

QString DocumentSection::name() const
{
    return tr("Documents");
}

void DocumentSection::setBoard(std::shared_ptr<const Board> board)
{
    m_board = std::move(board);
    m_model->setRows(directivesOf(*m_board));
    m_marked->setChecked(m_board->office->acceptsMarked);
    chooseFirst();
    fill();
}

void DocumentSection::fill()
{
    const int row = table().currentRow();
    if (!m_board || row < 0) {
        m_title->clear();
        m_counts->clear();
        return m_taskModel->setTasks(m_board, {});
    }
    const DirectiveSummary &summary = m_model->row(row);
    const DirectiveRef &directive = summary.directive;
    m_title->setText(directive.written.isEmpty() ? directive.number : directive.written);
    m_counts->setText(
        tr("%n task(s) · %1 done · %2 not done · %3 overdue", nullptr, int(summary.tasks.size()))
            .arg(summary.done)
            .arg(summary.open)
            .arg(summary.overdue));
    m_taskModel->setTasks(m_board, summary.tasks);
}

void DocumentSection::allowMarked(bool isAllowed)
{
    const QString title = isAllowed ? tr("Documents with a secrecy mark are taken")
                                    : tr("Documents with a secrecy mark are refused");
    m_edits.run(title, [isAllowed](const Store &store) -> Result<BatchWrite> {
        const OfficeCatalogue from = loadCatalogue(store);
        OfficeCatalogue to = from;
        to.acceptsMarked = isAllowed;
        BatchWrite write;
        write.kind = QStringLiteral("edit");
        write.settings = catalogueChanges(from, to);
        return write;
    });
}

void DocumentSection::retranslate()
{
    table().setAccessibleName(name());
    m_tasks->setAccessibleName(tr("Tasks of the document"));
    m_marked->setText(tr("This store may hold documents that bear a độ mật"));
    m_marked->setToolTip(tr("Otherwise they are refused wherever they come in."));
    fill();
}

} // namespace dondoc
