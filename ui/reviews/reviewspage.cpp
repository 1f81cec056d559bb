// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewspage.h"

#include "core/services/typedtask.h"
#include "core/text/dates.h"
#include "ui/reviews/reviewcalendar.h"
#include "ui/shell/seams.h"
#include "ui/shell/settings.h"
#include "ui/shell/storeedits.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

namespace {

constexpr int kDaysToNext = 5;

/// The points of the review on the board's date; read and compared off the window's thread.
struct ReviewPoints {
    std::shared_ptr<const Figures> figures;
    std::vector<ReviewLine> lines;
    QString error;
};

ReviewPoints pointsOf(const std::shared_ptr<const Figures> &figures, const QString &path)
{
    ReviewPoints points{figures, {}, {}};
    std::optional<Comparison> since;
    if (!path.isEmpty()) {
        auto store = Store::open(path, OpenMode::ReadOnly);
        auto last = store ? figuresOfLastReview(**store, figures->board.asOf)
                          : Result<std::optional<Figures>>(store.error());
        if (!last)
            points.error = last.error().text;
        else if (*last)
            since = compare(**last, *figures);
    }
    points.lines = reviewLines(*figures, since ? &*since : nullptr, figures->board.asOf.addDays(kDaysToNext));
    return points;
}

BatchWrite writeOf(const Review &review)
{
    BatchWrite write;
    write.kind = QStringLiteral("review");
    write.reviews = {review};
    return write;
}

} // namespace

ReviewsPage::ReviewsPage(const WindowContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_settings(std::make_unique<PersonalViewSettings>(context.settings))
    , m_model(new ReviewModel(this))
{
    build();
    connectAll();
    retranslate();
}

QWidget *ReviewsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit * 2);
    m_heading = new TextLabel(m_context.theme, Type::PageTitle, Token::Text, true, head);
    m_subtitle = new TextLabel(m_context.theme, Type::Secondary, Token::Text2, false, head);
    m_session = new QPushButton(head);
    m_brief = new QPushButton(head);
    m_close = new QPushButton(head);
    m_close->setProperty("accent", true);
    layout->addWidget(m_heading);
    layout->addWidget(m_subtitle, 1);
    for (QPushButton *button : {m_session, m_brief, m_close})
        layout->addWidget(button);
    return head;
}

QWidget *ReviewsPage::makeDecisions()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit * 2);
    m_note = new QPlainTextEdit(box);
    m_note->setReadOnly(true);
    m_note->setMaximumHeight(scaledPixels(90));
    auto *row = new QHBoxLayout;
    m_decision = new QLineEdit(box);
    m_keep = new QPushButton(box);
    m_give = new QPushButton(box);
    row->addWidget(m_decision, 1);
    row->addWidget(m_keep);
    row->addWidget(m_give);
    layout->addWidget(m_note);
    layout->addLayout(row);
    return box;
}

void ReviewsPage::build()
{
    m_calendar = new ReviewCalendar(m_context.theme, this);
    m_table = new DataTable(*m_model, m_context.theme, *m_settings,
                            {QStringLiteral("ra-soat/points"), 2, true}, this);
    auto *right = new QWidget(this);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::panel);
    rows->addWidget(m_table, 1);
    rows->addWidget(makeDecisions());
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_calendar);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaledPixels(290), scaledPixels(900)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::panel, space::page, space::panel);
    layout->setSpacing(space::panel);
    layout->addWidget(makeHead());
    layout->addWidget(splitter, 1);
    setFocusProxy(m_table);
}

void ReviewsPage::connectAll()
{
    connect(&m_context.workspace, &Workspace::figuresChanged, this, &ReviewsPage::followFigures);
    connect(m_calendar, &ReviewCalendar::dayChosen, &m_context.workspace, &Workspace::setAsOf);
    connect(m_table, &DataTable::rowActivated, this, &ReviewsPage::openPoint);
    connect(m_decision, &QLineEdit::returnPressed, this, &ReviewsPage::keepNote);
    connect(m_keep, &QPushButton::clicked, this, &ReviewsPage::keepNote);
    connect(m_give, &QPushButton::clicked, this, &ReviewsPage::giveTask);
    connect(m_close, &QPushButton::clicked, this, &ReviewsPage::closeReview);
    connect(m_session, &QPushButton::clicked, this, &ReviewsPage::addSession);
    connect(m_brief, &QPushButton::clicked, this, [this] {
        emit openRequested(QStringLiteral("bao-cao"), QStringLiteral("review=") + current().name);
    });
}

void ReviewsPage::retranslate()
{
    m_session->setText(tr("Make it a session"));
    m_session->setToolTip(
        tr("The review of this day is a session (phiên họp), with a programme of its own."));
    m_brief->setText(tr("Papers…"));
    m_close->setText(tr("Close and freeze…"));
    m_keep->setText(tr("Keep the decision"));
    m_give->setText(tr("Give as a task"));
    m_decision->setPlaceholderText(tr("A decision: what, who, by when"));
    m_decision->setAccessibleName(tr("Decision"));
    m_note->setPlaceholderText(tr("Decisions of this review stand here."));
    m_note->setAccessibleName(tr("Decisions taken"));
    m_table->setEmptyWords(tr("There is nothing to go through on this date."), {});
    m_model->retranslate();
    showReview();
}

/// The review of the as-of date as stored, or a new one of the cycle.
Review ReviewsPage::current() const
{
    const auto figures = m_context.workspace.figures();
    Review review;
    if (!figures)
        return review;
    const QDate day = figures->board.asOf;
    for (const Review &known : figures->reviews) {
        if (known.asOf == day)
            return known;
    }
    review.asOf = day;
    review.name = cycleName(day);
    return review;
}

void ReviewsPage::showReview()
{
    const auto figures = m_context.workspace.figures();
    const Review review = current();
    m_heading->setText(figures ? review.name : title());
    QString words;
    if (review.isClosed())
        words = tr("Closed; its figures are frozen.");
    else if (figures)
        words = figures->board.since.isNull()
                    ? tr("No review was closed before this one.")
                    : tr("Compared with the review of %1.").arg(text::formatDate(figures->board.since));
    m_subtitle->setText(words);
    m_note->setPlainText(review.note);
    m_close->setEnabled(figures && !review.isClosed());
    m_session->setEnabled(figures && !review.isClosed() && review.kind == ReviewKind::Cycle);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_keep, m_give, m_decision, m_brief})
        widget->setEnabled(bool(figures));
}

void ReviewsPage::followFigures()
{
    const auto figures = m_context.workspace.figures();
    m_calendar->setReviews(figures ? figures->reviews : std::vector<Review>(),
                           figures ? figures->board.asOf : QDate());
    showReview();
    if (isVisible())
        compute();
}

void ReviewsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_computed != m_context.workspace.figures())
        followFigures();
}

bool ReviewsPage::isSettled() const
{
    const auto figures = m_context.workspace.figures();
    return !m_job.isRunning() && (!figures || m_computed == figures);
}

void ReviewsPage::compute()
{
    const auto figures = m_context.workspace.figures();
    if (!figures)
        return;
    m_job.start([figures, path = m_context.workspace.storePath()](
                    const JobControl &) { return pointsOf(figures, path); },
                [this](ReviewPoints points) {
                    m_computed = points.figures;
                    m_model->setRows(std::move(points.lines));
                    emit statusChanged(tr("%n point(s) to go through", nullptr, pointCount()));
                    if (!points.error.isEmpty())
                        emit errorRaised(points.error);
                });
}

void ReviewsPage::openPoint(int row)
{
    const ReviewLine &line = m_model->row(row);
    if (line.task)
        emit openRequested(QStringLiteral("nhiem-vu"), QStringLiteral("task=%1").arg(line.task.value));
    else if (line.agency && line.section == ReviewSection::Silent)
        emit openRequested(QStringLiteral("nhiem-vu"),
                           QStringLiteral("standing=overdue&agency=%1").arg(line.agency.value));
}

void ReviewsPage::keepNote()
{
    const QString words = m_decision->text().trimmed();
    if (words.isEmpty())
        return;
    Review review = current();
    review.note += (review.note.isEmpty() ? QString() : QStringLiteral("\n")) + words;
    BatchWrite write = writeOf(review);
    write.title = tr("Decision of %1").arg(review.name);
    m_context.edits.run(std::move(write), [this](BatchId) { m_decision->clear(); });
}

/// The words become a task as if typed in the form; addressee and deadline are read from them there.
void ReviewsPage::giveTask()
{
    const QString words = m_decision->text().trimmed();
    if (words.isEmpty())
        return;
    const Review review = current();
    m_context.edits.run(
        tr("Task given by %1").arg(review.name),
        [words, review](const Store &store) -> Result<BatchWrite> {
            const auto directory = store.loadDirectory();
            if (!directory)
                return directory.error();
            const AgencyMatcher matcher(*directory);
            const TypingContext typing{matcher, *directory, review.asOf};
            TypedTask typed = splitPasted(words, typing);
            typed.section = review.name;
            BatchWrite write;
            write.kind = QStringLiteral("review");
            write.newTasks.push_back({readTyped(typed, typing), -1, {}});
            Review noted = review;
            noted.note += (noted.note.isEmpty() ? QString() : QStringLiteral("\n")) + words;
            write.reviews = {noted};
            return write;
        },
        [this](BatchId) { m_decision->clear(); });
}

void ReviewsPage::addSession()
{
    Review review = current();
    review.kind = ReviewKind::Session;
    if (!review.id)
        review.name = QStringLiteral("Phiên họp ngày %1").arg(text::formatDate(review.asOf));
    BatchWrite write = writeOf(review);
    write.title = tr("Session of %1").arg(text::formatDate(review.asOf));
    m_context.edits.run(std::move(write));
}

void ReviewsPage::closeReview()
{
    const Review review = current();
    MessageRequest request;
    request.title = tr("Close %1").arg(review.name);
    request.text =
        tr("Its counts, lists and rates are frozen as they stand. Later changes do not touch them; "
           "closing can be undone.");
    request.action = tr("Close and freeze");
    m_context.messages.show(this, request, [this, review] {
        m_context.edits.run(tr("Close %1").arg(review.name),
                            [review, &clock = m_context.clock](const Store &store) {
                                return planClosing(store, review.name, review.asOf, clock, {});
                            });
    });
}

void ReviewsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dondoc
