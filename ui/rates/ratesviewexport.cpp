// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/chartexport.h"
#include "ui/rates/ratesview.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

/// "xep-hang-2025-06": what a saved chart is called until the officer says otherwise.
QString fileStem(ChartKind kind, QDate month)
{
    const auto word = [kind] {
        switch (kind) {
        case ChartKind::Ranking:
            return u"xep-hang"_s;
        case ChartKind::Blocks:
            return u"ty-le-chung"_s;
        case ChartKind::HeatMap:
            return u"bang-nhiet"_s;
        case ChartKind::TileMap:
            return u"ban-do-o"_s;
        case ChartKind::Trend:
            return u"xu-huong"_s;
        case ChartKind::Scatter:
            return u"phan-tan"_s;
        case ChartKind::Merger:
            return u"sap-nhap"_s;
        case ChartKind::Compare:
            return u"so-sanh"_s;
        }
        return QString();
    };
    return u"%1-%2"_s.arg(word(), month.toString(u"yyyy-MM"_s));
}

} // namespace

void RatesView::copyPicture()
{
    const std::unique_ptr<RateChart> chart = makeCurrentChart(m_shown);
    if (!chart)
        return;
    const ChartStyle style = ChartStyle::screen(Theme(Scheme::Light)); // for documents
    auto *picture = new QMimeData;                                     // owned by the clipboard
    picture->setImageData(chartImage(*chart, style));
    picture->setData(u"image/svg+xml"_s, chartSvg(*chart, style));
    picture->setText(chart->title());
    QGuiApplication::clipboard()->setMimeData(picture);
    emit statusChanged(tr("The chart was copied as a picture."));
}

Status RatesView::exportChartTo(const QString &path)
{
    const std::unique_ptr<RateChart> chart = makeCurrentChart(m_shown);
    if (!chart)
        return Error{u"noRates"_s, tr("There is no chart to export."), path};
    return exportChart(*chart, ChartStyle::screen(Theme(Scheme::Light)), path);
}

void RatesView::askForExportFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("PDF document (*.pdf)")});
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(fileStem(m_shown, m_period.month));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).section(u')', 0, 0));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &RatesView::exportOrExplain);
    dialog->open();
}

void RatesView::exportOrExplain(const QString &path)
{
    const Status done = exportChartTo(path);
    if (done) {
        emit statusChanged(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Export the chart"), done.error().text,
                                QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace dondoc
