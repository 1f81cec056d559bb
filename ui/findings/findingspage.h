// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/listexport.h"
#include "ui/shell/page.h"
#include "ui/shell/windowcontext.h"
#include "ui/widgets/viewsettings.h"

class QSplitter;

namespace dondoc {

class DataTable;
class FindingCard;
class FindingModel;
class SearchField;
class TextLabel;

/// Kiểm tra: what inspections found, as a table beside the card of the current one. applyFilter() takes
/// "finding=ID".
class FindingsPage final : public Page
{
    Q_OBJECT
public:
    explicit FindingsPage(const WindowContext &context, QWidget *parent = nullptr);
    ~FindingsPage() override;

    QString key() const override { return QStringLiteral("kiem-tra"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("findings"); }
    int navigationCount() const override;
    void focusSearch() override;
    bool canExport() const override;
    void exportPage() override;
    bool isSettled() const override { return !m_list.isRunning(); }

    DataTable &table() const { return *m_table; }
    FindingCard &card() const { return *m_card; }

public slots:
    void applyFilter(const QString &filter) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void followFigures();
    void showCurrent();
    void followCount();
    void retranslate();

    WindowContext m_context;
    PersonalViewSettings m_settings;
    FindingModel *m_model;
    DataTable *m_table;
    FindingCard *m_card;
    QSplitter *m_splitter;
    TextLabel *m_title, *m_counts;
    SearchField *m_search;
    ListExport m_list;
    bool m_couldExport = false;
};

} // namespace dondoc
