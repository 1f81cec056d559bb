// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStringListModel;

namespace dondoc {

/// A field of names parted by ";", each proposed as one types, with or without marks. Enter takes the
/// chosen proposal and makes room for the next name, Tab takes it and goes on; what fits none stays as it was
/// typed.
class SuggestField final : public QLineEdit
{
    Q_OBJECT
public:
    using Suggest = std::function<QStringList(const QString &typed)>;

    explicit SuggestField(QWidget *parent = nullptr);
    void setSuggest(Suggest suggest) { m_suggest = std::move(suggest); }

    /// The names without the separator that waits for the next one.
    QString names() const;

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void propose();
    void take(const QString &name);
    /// Where the name under the cursor begins.
    int nameStart() const;

    Suggest m_suggest;
    QStringListModel *m_proposals;
    QCompleter *m_completer;
};

} // namespace dondoc
