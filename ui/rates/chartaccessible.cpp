// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/chartaccessible.h"

#include "ui/rates/chartview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>

namespace dondoc {

namespace {

/// One mark of a chart. Lives as long as the interface of its view; asks the view each time, so that a chart
/// laid out anew is spoken as it is now.
class MarkInterface final : public QAccessibleInterface
{
public:
    MarkInterface(ChartView *view, int mark)
        : m_view(view)
        , m_mark(mark)
    {
    }

    bool isValid() const override { return m_view && m_mark < m_view->markCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        return kind == QAccessible::Name          ? m_view->markText(m_mark)
               : kind == QAccessible::Description ? m_view->markSource(m_mark)
                                                  : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inView = m_view->markRect(m_mark).toAlignedRect();
        return {m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.selected = isValid() && m_view->currentMark() == m_mark;
        state.focused = state.selected && m_view->hasFocus();
        return state;
    }

private:
    ChartView *m_view;
    int m_mark;
};

class ViewInterface final : public QAccessibleWidget
{
public:
    explicit ViewInterface(ChartView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {
    }

    ~ViewInterface() override
    {
        for (const auto &[mark, id] : m_marks)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_view->markCount(); }

    QAccessibleInterface *child(int mark) const override
    {
        if (mark < 0 || mark >= m_view->markCount())
            return nullptr;
        const auto known = m_marks.find(mark);
        if (known != m_marks.end())
            return QAccessible::accessibleInterface(known->second);
        auto *item =
            new MarkInterface(m_view, mark); // owned by QAccessible's cache; deleted in our destructor
        m_marks.emplace(mark, QAccessible::registerAccessibleInterface(item));
        return item;
    }

    int indexOfChild(const QAccessibleInterface *item) const override
    {
        for (const auto &[mark, id] : m_marks) {
            if (QAccessible::accessibleInterface(id) == item)
                return mark;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_view->markAt(m_view->viewport()->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return m_view->hasFocus() ? child(m_view->currentMark()) : nullptr;
    }

private:
    ChartView *m_view;
    mutable std::map<int, QAccessible::Id> m_marks;
};

QAccessibleInterface *chartInterface(const QString &className, QObject *object)
{
    auto *view =
        className == QLatin1String("dondoc::ChartView") ? qobject_cast<ChartView *>(object) : nullptr;
    return view ? new ViewInterface(view) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace dondoc
