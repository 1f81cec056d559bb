// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewspage.h"

#include "core/text/dates.h"
#include "core/text/fold.h"
#include "ui/reviews/comparepanel.h"
#include "ui/reviews/letterspanel.h"
#include "ui/reviews/reviewcalendar.h"
#include "ui/reviews/sessionpanel.h"
#include "ui/shell/seams.h"
#include "ui/shell/settings.h"
#include "ui/shell/storeedits.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

namespace dondoc {

namespace {

constexpr int kDaysToNext = 5;
constexpr qsizetype kLongestPoint = 80; ///< letters of a point that a decision quotes

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

} // namespace

ReviewsPage::ReviewsPage(const WindowContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_settings(std::make_unique<PersonalViewSettings>(context.settings))
    , m_edits(context.edits, context.clock)
    , m_model(new ReviewModel(this))
{
    build();
    connectAll();
    addKeys();
    retranslate();
}

void ReviewsPage::connectAll()
{
    connect(&m_context.workspace, &Workspace::figuresChanged, this, &ReviewsPage::followFigures);
    connect(&m_context.workspace, &Workspace::storeLeaving, this, &ReviewsPage::leaveStore);
    connect(&m_context.workspace, &Workspace::storeChanged, this, &ReviewsPage::enterStore);
    connect(m_calendar, &ReviewCalendar::dayChosen, &m_context.workspace, &Workspace::setAsOf);
    connect(m_table, &DataTable::rowActivated, this, &ReviewsPage::openPoint);
    connect(m_decision, &QLineEdit::returnPressed, this, &ReviewsPage::keepNote);
    connect(m_keep, &QPushButton::clicked, this, &ReviewsPage::keepNote);
    connect(m_give, &QPushButton::clicked, this, &ReviewsPage::giveTask);
    connect(m_close, &QPushButton::clicked, this, &ReviewsPage::closeReview);
    connect(m_session, &QPushButton::clicked, this, &ReviewsPage::addSession);
    connect(m_compare, &ComparePanel::taskChosen, this, &ReviewsPage::openTask);
    connect(m_compare, &ComparePanel::failed, this, &ReviewsPage::errorRaised);
    connect(&m_context.edits, &StoreEdits::busyChanged, this, [this](bool isBusy) {
        if (!isBusy)
            setWriting(false); // written, or refused: then the words are still in the field
    });
    connect(m_brief, &QPushButton::clicked, this, [this] {
        emit openRequested(QStringLiteral("bao-cao"), QStringLiteral("review=") + current().name);
    });
}

/// What was typed is kept in the store it was typed for; nothing of it is shown beside another.
void ReviewsPage::leaveStore()
{
    m_sessionPanel->setReview(Review());
    m_letters->leave();
    const QString words = m_decision->text().trimmed();
    if (!words.isEmpty() && !m_isWriting)
        m_edits.keepDecision(current().asOf, words, {},
                             [page = QPointer(this), path = m_context.workspace.storePath(), words] {
                                 if (page)
                                     page->m_refused = {path, words};
                             });
    m_decision->clear();
    leaveDecision();
}

void ReviewsPage::enterStore(const QString &path)
{
    if (m_refused.words.isEmpty() || m_refused.store != path)
        return;
    m_decision->setText(m_refused.words);
    m_refused = {};
}

QString ReviewsPage::unkept() const
{
    if (!m_refused.words.isEmpty())
        return tr("A typed decision could not be written to its store: “%1”.")
            .arg(text::shortened(m_refused.words, kLongestPoint));
    if (!m_decision->text().trimmed().isEmpty() && !m_isWriting)
        return tr("A decision is typed and not kept: “%1”.")
            .arg(text::shortened(m_decision->text(), kLongestPoint));
    return {};
}

Review ReviewsPage::current() const
{
    const auto figures = m_context.workspace.figures();
    return figures ? reviewOf(figures->reviews, figures->board.asOf) : Review();
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
    if (figures) {
        m_sessionPanel->setReview(current());
        m_letters->setLetters(figures->letters, *figures->board.directory, figures->board.asOf);
        m_compare->setReviews(figures->reviews, figures->board.asOf, m_context.workspace.storePath());
    }
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
    return !m_job.isRunning() && !m_compare->isRunning() && !m_sessionPanel->isChecking() &&
           (!figures || m_computed == figures);
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

void ReviewsPage::applyFilter(const QString &filter)
{
    static const QStringList views{QStringLiteral("points"), QStringLiteral("programme"),
                                   QStringLiteral("letters"), QStringLiteral("compare")};
    const QString view = filter.section(u'=', 0, 0);
    if (const qsizetype wanted = views.indexOf(view); wanted >= 0)
        m_tabs->setCurrentIndex(int(wanted));
    const QStringList sides = filter.section(u'=', 1).split(u'|');
    if (view == views.at(int(View::Compare)) && sides.size() == 2) {
        m_compare->setSides(sides[0], sides[1]);
        m_compare->compare();
    }
}

void ReviewsPage::openPoint(int row)
{
    const ReviewLine &line = m_model->row(row);
    if (line.task) {
        openTask(line.task);
    } else if (line.agency && line.section == ReviewSection::Silent) {
        m_tabs->setCurrentIndex(int(View::Letters));
        if (m_letters->showAgency(line.agency)) // what the office waits for
            return;
        m_tabs->setCurrentIndex(int(View::Points));
        emit openRequested(QStringLiteral("nhiem-vu"),
                           QStringLiteral("standing=overdue&agency=%1").arg(line.agency.value));
    }
}

void ReviewsPage::openTask(TaskId task)
{
    emit openRequested(QStringLiteral("nhiem-vu"), QStringLiteral("task=%1").arg(task.value));
}

/// The first point of the next (-1: the last) part, as the table is shown.
void ReviewsPage::goToPart(int by)
{
    const std::vector<int> shown = m_table->shownRows();
    auto at = std::ranges::find(shown, m_table->currentRow());
    if (shown.empty() || at == shown.end())
        return;
    const auto sectionAt = [&](auto row) { return m_model->row(*row).section; };
    const ReviewSection here = sectionAt(at);
    while (by > 0 && at != shown.end() && sectionAt(at) == here)
        ++at;
    while (by < 0 && at != shown.begin() && sectionAt(at) == here)
        --at;
    if (at == shown.end())
        return;
    while (by < 0 && at != shown.begin() && sectionAt(at - 1) == sectionAt(at))
        --at;
    m_table->setCurrentRow(*at);
}

void ReviewsPage::decideOn(int row)
{
    m_pointAtHand = row < 0 ? QString() : m_model->row(row).text;
    showAbout();
    m_decision->setFocus(Qt::OtherFocusReason);
}

void ReviewsPage::leaveDecision()
{
    m_pointAtHand.clear();
    showAbout();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReviewsPage::showAbout()
{
    m_about->setVisible(!m_pointAtHand.isEmpty());
    m_about->setText(tr("On: %1").arg(m_pointAtHand.simplified()));
}

/// What was typed, once: while it is written a second Enter finds nothing to write. Empty then, too.
QString ReviewsPage::takeDecision()
{
    const QString words = m_decision->text().trimmed();
    if (m_isWriting || words.isEmpty() || !m_context.workspace.figures())
        return {};
    setWriting(true);
    return words;
}

void ReviewsPage::setWriting(bool isWriting)
{
    m_isWriting = isWriting;
    m_decision->setReadOnly(isWriting);
}

/// Written: the keyboard goes on to the next point, where it came from one.
void ReviewsPage::decisionKept()
{
    m_decision->clear();
    if (m_pointAtHand.isEmpty())
        return;
    leaveDecision();
    m_table->step(1);
}

void ReviewsPage::keepNote()
{
    const QString words = takeDecision();
    if (words.isEmpty())
        return;
    const QString about = text::shortened(m_pointAtHand, kLongestPoint);
    m_edits.keepDecision(current().asOf,
                         about.isEmpty() ? words : QStringLiteral("Về “%1”: %2").arg(about, words),
                         [this] { decisionKept(); });
}

void ReviewsPage::giveTask()
{
    const QString words = takeDecision();
    if (!words.isEmpty())
        m_edits.giveTask(current().asOf, words,
                         m_pointAtHand.isEmpty() ? QString() : QStringLiteral("Về: ") + m_pointAtHand,
                         [this] { decisionKept(); });
}

void ReviewsPage::addSession()
{
    if (m_isWriting || !m_context.workspace.figures())
        return;
    setWriting(true);
    m_edits.makeSession(current().asOf);
    m_tabs->setCurrentIndex(int(View::Programme));
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
    m_context.messages.show(this, request, [this, day = review.asOf] {
        m_sessionPanel->commit();
        m_edits.closeReview(day);
    });
}

void ReviewsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dondoc
