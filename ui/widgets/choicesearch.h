// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>

class QComboBox;
class QKeyEvent;

namespace dondoc {

/// Lets every choice of the program be typed without marks: "da t" chooses "Đã trình", in the closed box and
/// in its open list. Qt compares letters as they are and opens the list on the space between two words, where
/// the next keys are lost. Installed on the application.
class ChoiceSearch final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool type(QComboBox &choice, bool isOpen, const QKeyEvent &key);

    QPointer<QComboBox> m_choice; ///< typed into last
    QString m_typed;
    QElapsedTimer m_since;
};

} // namespace dondoc
