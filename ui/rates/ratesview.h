// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/indicators/rateentry.h"
#include "ui/rates/ratechart.h"
#include "ui/rates/ratetablemodel.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QComboBox;
class QBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace dondoc {

class ChartView;
class DateField;
class LegendPanel;
class RateEntryView;
class RateTable;

/// The page Hồ sơ TTTT without its place in the window: choices above, a chart, its table and legend beside
/// it. Chart and table show the same rows and share the selected unit. Shows values; knows no storage.
class RatesView final : public QWidget
{
    Q_OBJECT
public:
    explicit RatesView(const Theme &theme, QWidget *parent = nullptr);

    /// `board` may be null or empty: the page then says so. Period, chart and selected unit are kept where
    /// the new board has them.
    /// `stored`: all that is stored, for entering figures; null where they cannot be entered.
    void setRates(std::shared_ptr<const RateBoard> board, std::shared_ptr<const AgencyDirectory> directory,
                  std::shared_ptr<const RateData> stored = nullptr);

    void choosePeriod(QDate month);
    /// Lays the period beside the figures of a day, as if it were typed.
    void compareWith(QDate day);
    /// The figures of the day that earlierDayRequested() asked for.
    void setEarlierBoard(std::shared_ptr<const RateBoard> board);
    /// Only the ministries or only the provinces; nothing: all units.
    void chooseUnits(std::optional<RateUnitKind> kind);
    void chooseChart(ChartKind kind);
    /// The chart shown: the one chosen, or the ranking where the period has no such chart.
    ChartKind chartKind() const { return m_shown; }
    RatePeriod period() const { return m_period; }
    AgencyId current() const;

    /// In the light theme whatever the window's: a picture is for documents.
    Status exportChartTo(const QString &path);
    /// The chart as a picture and as a drawing, for pasting into a document.
    void copyPicture();
    /// The grid for typing figures in; back with showCharts().
    void showEntry();
    void showCharts();
    RateEntryView &entry() { return *m_entry; }
    QString statusText() const;

signals:
    void statusChanged(const QString &text);
    /// The empty state's button.
    void intakeRequested();
    /// An edit of the entry grid, to be written at once.
    void editRequested(const dondoc::RateEntry &entry, const QString &what);
    /// A day to lay the period beside: its figures may have to be read.
    void earlierDayRequested(QDate day);
    /// Enter or a double click on a unit: all that is known of it.
    void unitRequested(dondoc::AgencyId agency);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildChoices();
    QWidget *buildOtherDates();
    QWidget *buildChartButtons();
    QWidget *buildChartPanel();
    QWidget *buildTablePanel();
    QWidget *buildEmptyState();
    void connectParts();
    void retranslate();
    std::shared_ptr<const RateBoard> chosenUnits() const;
    void takeBoard();
    void fillPeriods();
    void showPeriod();
    void showChart();
    void showOtherDates();
    void showCounts();
    QString whyNot(ChartKind kind) const;
    void setCurrent(AgencyId agency);
    void askForExportFile();
    void exportOrExplain(const QString &path);
    std::vector<AgencyId> trendUnits() const;
    EarlierDate earlier() const;
    void askForDay();
    bool canShow(ChartKind kind) const;
    std::unique_ptr<RateChart> makeCurrentChart(ChartKind kind) const;

    const Theme &m_theme;
    std::shared_ptr<const RateBoard> m_all, m_board; ///< m_board: the units chosen, and the given totals
    std::shared_ptr<const AgencyDirectory> m_directory;
    std::shared_ptr<const RateBoard> m_then; ///< of the day typed to compare with; else null
    RatePeriod m_period;
    ChartKind m_kind = ChartKind::Ranking; ///< as chosen
    ChartKind m_shown = ChartKind::Ranking;
    RateTableModel m_model;

    QStackedWidget *m_stack = nullptr;
    QLabel *m_periodLabel = nullptr, *m_tableCount = nullptr;
    QLabel *m_emptyText = nullptr, *m_earlierLabel = nullptr, *m_counts = nullptr;
    RateEntryView *m_entry = nullptr;
    std::shared_ptr<const RateData> m_stored;
    QWidget *m_otherDates = nullptr;
    QLabel *m_dayLabel = nullptr;
    DateField *m_day = nullptr;
    QComboBox *m_periods = nullptr, *m_earlier = nullptr, *m_units = nullptr;
    QButtonGroup *m_kinds = nullptr;
    QPushButton *m_export = nullptr, *m_copy = nullptr, *m_copyPicture = nullptr, *m_enter = nullptr,
                *m_intake = nullptr, *m_enterFirst = nullptr;
    QSplitter *m_splitter = nullptr;
    ChartView *m_chart = nullptr;
    RateTable *m_table = nullptr;
    LegendPanel *m_legend = nullptr;
};

} // namespace dondoc
