// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>

namespace dondoc {

/// A field that filters as one types, but never on half a syllable: while an input method composes
/// (Telex, VNI), nothing is announced until the composition ends.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    enum class Look { Search, Filter };
    SearchField(const Theme &theme, Look look, QWidget *parent = nullptr);

    /// Marks the field as one that holds rows back, with words for what else than its text does.
    void setActive(bool isActive, const QString &summary = {});
    /// What stands in the empty field.
    void setHint(const QString &hint);

signals:
    void committed(const QString &text);
    /// The cross was pressed; the text is already empty.
    void cleared();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void announce();
    void clearByHand();
    void retranslate();
    void refresh();
    Token hintInk() const;

    const Theme &m_theme;
    QAction *m_clear;
    QString m_announced, m_hint, m_summary;
    bool m_isComposing = false;
    bool m_isActive = false;
};

} // namespace dondoc
