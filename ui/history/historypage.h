// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batch.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/page.h"
#include "ui/shell/windowcontext.h"
#include "ui/widgets/viewsettings.h"

class QPushButton;
class QSplitter;

namespace dondoc {

class BatchModel;
class ChangeModel;
class DataTable;
class SearchField;
class TextLabel;

/// Nhật ký: every batch that was written, what it changed, and undo or redo of any of them.
class HistoryPage final : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(const WindowContext &context, QWidget *parent = nullptr);
    ~HistoryPage() override;

    QString key() const override { return QStringLiteral("nhat-ky"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("history"); }
    bool isSettled() const override { return !m_loading.isRunning(); }
    void focusSearch() override;

    DataTable &batches() const { return *m_batches; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Content {
        std::vector<Batch> batches;
        std::vector<HistoryEntry> history;
    };

    QWidget *makeHead();
    void load();
    void showBatch();
    void turn();
    void retranslate();
    const Batch *current() const;

    WindowContext m_context;
    PersonalViewSettings m_settings;
    JobRunner m_loading;
    Content m_content;
    bool m_isStale = true; ///< the store was written since it was read
    BatchModel *m_batchModel;
    ChangeModel *m_changeModel;
    DataTable *m_batches;
    DataTable *m_changes;
    QSplitter *m_splitter;
    TextLabel *m_title;
    TextLabel *m_changesTitle;
    SearchField *m_search;
    QPushButton *m_turn;
};

} // namespace dondoc
