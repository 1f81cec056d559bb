// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/quickindex.h"
#include "ui/theme/theme.h"

#include <QLineEdit>

class QListWidget;

namespace dondoc {

/// The Ctrl+K field at the right of the toolbar: type a few letters of a task, agency, document, page or
/// command, with or without marks, and go there.
class QuickOpenField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit QuickOpenField(const Theme &theme, QWidget *parent = nullptr);

    /// Commands and pages; few, and always there.
    void setFixedEntries(std::vector<QuickEntry> entries);
    /// Tasks, agencies, documents; may be many.
    void setFigures(QuickIndex index);
    void retranslate();

signals:
    void chosen(const dondoc::QuickEntry &entry);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fitPlaceholder();
    void showHits();
    void placeList();
    void choose(int row);
    void moveBy(int rows);

    const Theme &m_theme;
    std::vector<QuickEntry> m_fixed;
    QuickIndex m_figures;
    std::vector<QuickEntry> m_hits;
    QListWidget *m_list = nullptr; ///< child of the window, so that it lies over the page
};

} // namespace dondoc
