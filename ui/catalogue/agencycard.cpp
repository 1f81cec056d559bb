// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/agencycard.h"

#include "core/agencies/spellings.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "ui/catalogue/agencymodel.h"
#include "ui/catalogue/contactform.h"
#include "ui/catalogue/spellingmodel.h"
#include "ui/shell/storeedits.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

namespace {

QString namesOf(const AgencyDirectory &directory, const std::vector<AgencyId> &agencies)
{
    QStringList names;
    for (AgencyId agency : agencies)
        names << directory.displayName(agency);
    return names.join(QStringLiteral(", "));
}

} // namespace

AgencyCard::AgencyCard(const Theme &theme, StoreEdits &edits, ViewSettings &settings, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_edits(edits)
    , m_model(new SpellingModel(this))
    , m_table(new DataTable(*m_model, theme, settings, {QStringLiteral("danh-muc/spellings"), 1, false}))
    , m_contact(new ContactForm(theme, edits))
    , m_content(new QWidget)
    , m_nothing(new TextLabel(theme, Type::Body, Token::Text2))
    , m_contactTitle(new TextLabel(theme, Type::Body, Token::Text, true))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(scaledPixels(360));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(space::page, space::gap, space::page, space::gap);
    column->setSpacing(2 * space::unit);
    column->addWidget(makeFacts());
    column->addWidget(new Rule(theme));
    column->addWidget(makeSpellings(), 1);
    column->addWidget(new Rule(theme));
    column->addWidget(m_contactTitle);
    column->addWidget(m_contact);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_nothing, 1);
    m_table->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, &AgencyCard::addSpelling);
    connect(m_remove, &QPushButton::clicked, this, &AgencyCard::removeSpelling);
    connect(m_typed, &QLineEdit::textChanged, this, &AgencyCard::readTyped);
    connect(m_typed, &QLineEdit::returnPressed, this, &AgencyCard::addSpelling);
    connect(m_table, &DataTable::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_tasks, &QAbstractButton::clicked, this, [this] { emit tasksPressed(m_agency); });
    retranslate();
}

QWidget *AgencyCard::makeFacts()
{
    auto *facts = new QWidget;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    m_name = new TextLabel(m_theme, Type::DetailText, Token::Text, true);
    m_name->makeReadable();
    m_facts = new TextLabel(m_theme, Type::Body, Token::Text2);
    m_facts->makeReadable();
    m_tasks = new LinkButton(m_theme);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_tasks);
    return facts;
}

QWidget *AgencyCard::makeSpellings()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    m_spellingsTitle = new TextLabel(m_theme, Type::Body, Token::Text, true);
    m_typed = new QLineEdit;
    m_add = new QPushButton;
    m_remove = new QPushButton;
    m_remove->setEnabled(false);
    m_reading = new TextLabel(m_theme, Type::Secondary, Token::Text2);
    m_reading->makeReadable();
    m_reading->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_typed, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    column->addWidget(m_spellingsTitle);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addWidget(m_reading);
    return body;
}

void AgencyCard::show(std::shared_ptr<const Board> board, AgencyId agency)
{
    if (agency != m_agency)
        m_typed->clear();
    m_board = std::move(board);
    m_agency = agency;
    fill();
}

QString AgencyCard::factsText(const Agency &agency) const
{
    const AgencyDirectory &directory = *m_board->directory;
    QStringList lines{agencyKindWord(agency.kind)};
    if (agency.from.isValid() || agency.to.isValid())
        lines.front() += QStringLiteral(" · ") + validityText(agency);
    if (!agency.predecessors.empty())
        lines << tr("Merged from %1").arg(namesOf(directory, agency.predecessors));
    if (const auto later = successorsOf(directory, agency.id); !later.empty())
        lines << tr("Merged into %1").arg(namesOf(directory, later));
    if (agency.parent)
        lines << tr("Under %1").arg(directory.displayName(*agency.parent));
    if (agency.cityFrom.isValid())
        lines << tr("A centrally run city from %1").arg(text::formatDate(agency.cityFrom));
    for (const AgencyCode &code : agency.codes) {
        QString line = tr("Code %1").arg(code.code);
        if (code.from.isValid())
            line += u' ' + tr("from %1").arg(text::formatDate(code.from));
        if (code.to.isValid())
            line += u' ' + tr("to %1").arg(text::formatDate(code.to));
        lines << line;
    }
    return lines.join(u'\n');
}

void AgencyCard::fill()
{
    const Agency *agency = m_board ? m_board->directory->find(m_agency) : nullptr;
    m_content->setVisible(agency);
    m_nothing->setVisible(!agency);
    if (!agency)
        return m_contact->show({}, {}, nullptr);
    const AgencyDirectory &directory = *m_board->directory;
    m_name->setText(directory.displayName(m_agency));
    m_facts->setText(factsText(*agency));
    const auto load = std::ranges::find(m_board->loads, m_agency, &AgencyLoad::agency);
    const int open = load == m_board->loads.end() ? 0 : load->open;
    m_tasks->setText(tr("%n open task(s)", nullptr, open));
    m_tasks->setEnabled(open > 0);
    m_model->setAgency(directory, m_agency);
    m_remove->setEnabled(m_table->currentRow() >= 0);
    m_contact->show(m_agency, agency->name, directory.contactOf(m_agency));
    readTyped();
}

/// What the typed spelling would mean, before it is added.
void AgencyCard::readTyped()
{
    const QString typed = m_typed->text().simplified();
    const bool isKnown = std::ranges::any_of(m_model->rows(), [&typed](const SpellingRow &row) {
        return text::fold(row.spelling.alias.text) == text::fold(typed);
    });
    const auto others = m_board && !typed.isEmpty()
                            ? SpellingIndex(*m_board->directory).othersBearing(m_agency, typed)
                            : std::vector<AgencyId>();
    m_add->setEnabled(!typed.isEmpty() && !isKnown);
    QString words;
    if (!typed.isEmpty() && isKnown)
        words = tr("It is among the spellings already.");
    else if (!others.empty())
        words = tr("It means %1 too: added, it is ambiguous and stays unmatched wherever it is read.")
                    .arg(namesOf(*m_board->directory, others));
    m_reading->setText(words);
    m_reading->setVisible(!words.isEmpty());
}

void AgencyCard::addSpelling()
{
    const QString typed = m_typed->text().simplified();
    if (!m_add->isEnabled() || typed.isEmpty())
        return;
    BatchWrite write;
    write.kind = QStringLiteral("edit");
    write.title = tr("Spelling “%1” of %2").arg(typed, m_name->text());
    write.confirmedAliases = {{typed, m_agency, true}};
    m_edits.run(std::move(write), [card = QPointer(this), typed](BatchId) {
        if (card && card->m_typed->text().simplified() == typed)
            card->m_typed->clear();
    });
}

void AgencyCard::removeSpelling()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const AgencyAlias alias = m_model->row(row).spelling.alias;
    BatchWrite write;
    write.kind = QStringLiteral("edit");
    write.title = tr("Without the spelling “%1” of %2").arg(alias.text, m_name->text());
    write.removedAliases = {alias};
    m_edits.run(std::move(write));
}

void AgencyCard::keep()
{
    m_contact->keep();
}

bool AgencyCard::isUnwritten() const
{
    return m_contact->isUnwritten() || !m_typed->text().trimmed().isEmpty();
}

bool AgencyCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeSpelling();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void AgencyCard::retranslate()
{
    m_nothing->setText(tr("Choose an agency to see all that is known of it."));
    m_spellingsTitle->setText(tr("Read as this agency"));
    m_table->setAccessibleName(m_spellingsTitle->text());
    m_table->setEmptyWords(tr("Only its own name is read as this agency."), {});
    m_typed->setPlaceholderText(tr("Another spelling"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_add->setText(tr("Add", "a spelling"));
    m_remove->setText(tr("Take away"));
    m_remove->setToolTip(tr("The chosen spelling (Delete)"));
    m_contactTitle->setText(tr("Who is asked"));
    fill();
}

void AgencyCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dondoc
