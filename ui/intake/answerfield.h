// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace dondoc {

/// Where an answer is typed. With nothing typed, Ctrl+Z and Ctrl+Y are the page's: they take back the answer
/// given before. Up and down move in the list of candidates below.
class AnswerField final : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

signals:
    void moved(int lines);
    void confirmed();
    /// As QLineEdit::textEdited(), and also at the end of an input method's composition: never on half a
    /// syllable.
    void wordsChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    bool isPagesKey(QKeyEvent *event) const;
    bool m_isComposing = false;
};

} // namespace dondoc
