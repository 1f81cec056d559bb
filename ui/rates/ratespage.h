// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/reconcile.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/page.h"
#include "ui/shell/windowcontext.h"

class QStackedWidget;
class QTabBar;

namespace dondoc {

class IndicatorsView;
class ObservationSheet;
class PaperSaver;
class RateEntry;
class RatesView;
class ReconcileView;
struct BatchWrite;
struct Indicator;

/// Hồ sơ TTTT in the window: charts and entry of the online dossiers, the other indicators, and two sources
/// side by side. Filter: "chart=ranking|totals|heatmap|map|trend|scatter|merger|compare", "month=2025-06",
/// "units=ministries|provinces", "entry=ministries|63|34|totals" for the entry grid,
/// "with=2025-07-10" for what two dates are compared with, "view=indicators|reconcile"; joined by "&".
class RatesPage final : public Page
{
    Q_OBJECT
public:
    explicit RatesPage(const WindowContext &context, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QString iconName() const override;
    bool isSettled() const override;
    void applyFilter(const QString &filter) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Tab { Charts, Indicators, Reconcile };

    void build();
    void connectCharts();
    void connectIndicators();
    void connectReconcile();
    void retranslate();
    void openTab(int tab);
    void showFigures();
    void forget();
    void write(const RateEntry &entry, const QString &what);
    void writeIndicator(const Indicator &indicator);
    void writeFigures(const ObservationSheet &sheet);
    void writeNote(const QString &key, const QString &note);
    void readLists();
    void readDay(QDate day);
    void layFile();
    void layDate(QDate date);
    void saveIndicators();
    void saveReconciliation();

    WindowContext m_context;
    JobRunner m_lister, m_reader; ///< lists of the store; a file or a date laid beside them
    JobRunner m_rater;            ///< figures of the day that a chart is compared with
    bool m_isListed = false;      ///< the lists are those of the figures shown
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    RatesView *m_view = nullptr;
    IndicatorsView *m_indicators = nullptr;
    ReconcileView *m_reconcile = nullptr;
    PaperSaver *m_saver = nullptr;
};

} // namespace dondoc
