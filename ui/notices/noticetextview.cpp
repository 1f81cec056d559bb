// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticetextview.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace dondoc {

namespace {

constexpr int bandOverhang = 3; // pixels above the letters, of the gap between paragraphs
constexpr int marginWidth = 84, accentBar = 3, lineHeightPercent = 128, paragraphGap = 7;

bool isNoWork(NoticePartKind kind)
{
    return kind == NoticePartKind::Result || kind == NoticePartKind::Shortcoming ||
           kind == NoticePartKind::Recipient || kind == NoticePartKind::Signature ||
           kind == NoticePartKind::Closing || kind == NoticePartKind::PageFurniture;
}

} // namespace

/// Clause numbers and the accent bar beside the text; scrolls with it.
class NoticeMargin final : public QWidget
{
public:
    explicit NoticeMargin(NoticeTextView &view)
        : QWidget(&view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_view.paintMargin(painter);
    }
    void wheelEvent(QWheelEvent *event) override { QCoreApplication::sendEvent(m_view.viewport(), event); }

private:
    NoticeTextView &m_view;
};

NoticeTextView::NoticeTextView(const Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
    , m_margin(new NoticeMargin(*this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setProperty("flush", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(space::gap);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (!m_isQuiet)
            emit caretMoved(caret());
    });
    connect(&theme, &Theme::changed, m_margin, qOverload<>(&QWidget::update));
    layOutMargin();
}

void NoticeTextView::setNotice(const NoticeDesk &desk, const AgencyDirectory &directory)
{
    m_isQuiet = true;
    m_shown = {};
    m_styled.reset();
    setPlainText(desk.notice.text);
    refresh(desk, directory);
    moveCursor(QTextCursor::Start);
    m_isQuiet = false;
}

void NoticeTextView::clearNotice()
{
    m_isQuiet = true;
    m_marks.clear();
    m_locators.clear();
    m_shown = {};
    clear();
    m_isQuiet = false;
}

void NoticeTextView::refresh(const NoticeDesk &desk, const AgencyDirectory &directory)
{
    Styled wanted{roleMarks(desk.state, directory), {}, m_theme.scheme(), tr("skipped")};
    for (const Proposal &proposal : desk.state.proposals)
        wanted.proposals.emplace_back(proposal.draft.span, proposal.isLeftOut);
    if (m_styled == wanted)
        return;
    m_styled = wanted;
    m_marks = std::move(wanted.marks);
    m_locators.clear();
    const bool wasQuiet = std::exchange(m_isQuiet, true);
    styleParts(desk.notice);
    stylePassedOver(desk);
    styleMarks();
    m_isQuiet = wasQuiet;
    m_margin->update();
}

QTextCursor NoticeTextView::cursorOver(const TextSpan &span) const
{
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(qBound(0, int(span.start), last));
    cursor.setPosition(qBound(0, int(span.end()), last), QTextCursor::KeepAnchor);
    return cursor;
}

void NoticeTextView::styleParts(const NoticeText &notice)
{
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextCharFormat plain;
    plain.setFont(m_theme.documentFont(Type::DetailText));
    plain.setForeground(m_theme.color(Token::Text));
    all.setCharFormat(plain);
    QTextBlockFormat paragraph;
    paragraph.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    paragraph.setBottomMargin(paragraphGap);
    all.setBlockFormat(paragraph);
    for (const NoticePart &part : notice.parts) {
        QTextCharFormat format;
        if (part.kind == NoticePartKind::Heading && part.level <= 1)
            format.setFontWeight(QFont::DemiBold);
        if (isNoWork(part.kind))
            format.setForeground(m_theme.color(Token::Text2));
        if (part.kind == NoticePartKind::Header) {
            format.setFontWeight(QFont::DemiBold);
            QTextBlockFormat centred;
            centred.setAlignment(Qt::AlignHCenter);
            cursorOver(part.span).mergeBlockFormat(centred);
        }
        cursorOver(part.span).mergeCharFormat(format);
        if (!part.locator.isEmpty() && !part.marker.isEmpty())
            m_locators.emplace_back(part.span.start, part.locator);
    }
}

void NoticeTextView::stylePassedOver(const NoticeDesk &desk)
{
    QTextCharFormat format;
    format.setFontItalic(true);
    format.setForeground(m_theme.color(Token::Text2));
    for (const DraftUncertainty &passed : desk.state.passedOver) {
        const bool isTaken = std::any_of(
            desk.state.proposals.begin(), desk.state.proposals.end(), [&](const Proposal &proposal) {
                return !proposal.isLeftOut && proposal.draft.span.overlaps(passed.span);
            });
        if (isTaken)
            continue;
        cursorOver(passed.span).mergeCharFormat(format);
        m_locators.emplace_back(passed.span.start, tr("skipped"));
    }
    for (const Proposal &proposal : desk.state.proposals) {
        if (proposal.isLeftOut)
            cursorOver(proposal.draft.span).mergeCharFormat(format);
    }
}

void NoticeTextView::styleMarks()
{
    for (const RoleMark &mark : m_marks) {
        const NoticeRoleLook look = lookOf(mark.role);
        QTextCharFormat format;
        format.setBackground(m_theme.color(look.ground));
        format.setForeground(m_theme.color(look.ink));
        format.setUnderlineStyle(look.underline);
        format.setUnderlineColor(m_theme.color(look.ink));
        format.setFontItalic(false);
        cursorOver(mark.span).mergeCharFormat(format);
    }
}

/// The paragraphs of the selected proposal.
QRectF NoticeTextView::shownBand() const
{
    if (m_shown.isEmpty())
        return {};
    const QRectF first = blockRect(document()->findBlock(int(m_shown.start)));
    const QRectF last = blockRect(document()->findBlock(int(qMax(m_shown.start, m_shown.end() - 1))));
    return {0, first.top() - bandOverhang, double(viewport()->width()), last.bottom() - first.top()};
}

/// The band lies under the text, so that the tints of roles stay on it.
void NoticeTextView::paintEvent(QPaintEvent *event)
{
    if (const QRectF band = shownBand(); !band.isEmpty())
        QPainter(viewport()).fillRect(band, m_theme.color(Token::Select));
    QTextEdit::paintEvent(event);
}

void NoticeTextView::showProposal(const DraftTask *task)
{
    const TextSpan span = task ? task->span : TextSpan();
    const bool wasQuiet = std::exchange(m_isQuiet, true);
    if (!(span == m_shown)) {
        m_shown = span;
        viewport()->update();
    }
    const bool isCaretInside = !span.isEmpty() && caret() >= span.start && caret() <= span.end();
    if (!span.isEmpty() && !isCaretInside) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(int(span.start));
        setTextCursor(cursor);
    }
    if (!span.isEmpty() && !wasQuiet) { // all of it in view where there is room, else its beginning
        const QRectF rect = blockRect(document()->findBlock(int(span.start)));
        const QRectF last = blockRect(document()->findBlock(int(qMax(span.start, span.end() - 1))));
        QScrollBar &bar = *verticalScrollBar();
        const int top = int(rect.top()), bottom = int(last.bottom()), room = viewport()->height();
        if (top < 0 || bottom - top > room)
            bar.setValue(bar.value() + top - space::gap);
        else if (bottom > room)
            bar.setValue(bar.value() + bottom - room + space::gap);
    }
    m_isQuiet = wasQuiet;
    m_margin->update();
}

void NoticeTextView::showWords(const TextSpan &span)
{
    if (span.isEmpty())
        return;
    const bool wasQuiet = std::exchange(m_isQuiet, true);
    setTextCursor(cursorOver(span));
    ensureCursorVisible();
    m_isQuiet = wasQuiet;
}

TextSpan NoticeTextView::selectedWords() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
}

const RoleMark *NoticeTextView::markAt(qsizetype position) const
{
    const RoleMark *found = nullptr; // the last one is the one painted on top
    for (const RoleMark &mark : m_marks) {
        if (mark.span.start <= position && position < mark.span.end())
            found = &mark;
    }
    return found;
}

bool NoticeTextView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPoint inText = viewport()->mapFrom(this, help->pos());
    const RoleMark *mark = markAt(cursorForPosition(inText).position());
    if (mark)
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("%1: %2").arg(noticeRoleName(mark->role), mark->reading), this);
    else
        QToolTip::hideText();
    return true;
}

void NoticeTextView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit editRequested();
    else
        QTextEdit::keyPressEvent(event);
}

void NoticeTextView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    layOutMargin();
}

void NoticeTextView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        layOutMargin();
}

void NoticeTextView::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    m_margin->update();
}

void NoticeTextView::layOutMargin()
{
    if (!m_margin) // events of construction
        return;
    const int wide = scaledPixels(marginWidth);
    if (viewportMargins().left() != wide)
        setViewportMargins(wide, 0, 0, 0);
    m_margin->setGeometry(0, 0, wide, height());
}

QRectF NoticeTextView::blockRect(const QTextBlock &block) const
{
    return document()->documentLayout()->blockBoundingRect(block).translated(0,
                                                                             -verticalScrollBar()->value());
}

void NoticeTextView::paintMargin(QPainter &painter) const
{
    const int wide = m_margin->width();
    painter.translate(0, viewport()->y());
    const QRectF band = shownBand();
    if (!band.isEmpty()) {
        painter.fillRect(QRectF(0, band.top(), wide, band.height()), m_theme.color(Token::Select));
        painter.fillRect(QRectF(0, band.top(), accentBar, band.height()), m_theme.color(Token::Accent));
    }
    for (const auto &[position, words] : m_locators) {
        const QTextBlock block = document()->findBlock(int(position));
        const QRectF rect = blockRect(block);
        if (rect.bottom() < 0 || rect.top() > height())
            continue;
        const bool isShown = !m_shown.isEmpty() && position <= m_shown.start &&
                             m_shown.start < position + block.length() &&
                             document()->findBlock(int(m_shown.start)) == block;
        painter.setFont(m_theme.font(Type::Secondary, isShown));
        painter.setPen(m_theme.color(isShown ? Token::Text : Token::Text2));
        const QRectF line(accentBar + space::unit, rect.top() + 2, wide - accentBar - 2 * space::cellX,
                          painter.fontMetrics().lineSpacing());
        painter.drawText(line, Qt::AlignRight | Qt::AlignTop,
                         painter.fontMetrics().elidedText(words, Qt::ElideLeft, int(line.width())));
    }
}

int proposalAt(const DeskState &state, qsizetype position)
{
    const Proposal *found = nullptr;
    for (const Proposal &proposal : state.proposals) {
        const TextSpan &span = proposal.draft.span;
        const bool isInside = span.start <= position && position <= span.end();
        if (isInside && (!found || span.length < found->draft.span.length))
            found = &proposal;
    }
    return found ? found->key : 0;
}

} // namespace dondoc
