// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/seams.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace dondoc {

namespace {

/// "csv" of "CSV (*.csv)": what a name typed without an ending gets.
QString suffixOf(const QString &filter)
{
    return filter.section(QStringLiteral("*."), 1).section(u')', 0, 0).section(u' ', 0, 0);
}

QFileDialog *dialogFor(QWidget *parent, const FileRequest &request, QFileDialog::FileMode mode)
{
    auto *dialog = new QFileDialog(parent, request.title, request.folder, request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->setDefaultSuffix(request.suffix);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        if (dialog->acceptMode() == QFileDialog::AcceptSave)
            dialog->setDefaultSuffix(suffixOf(filter));
    });
    if (!request.suggested.isEmpty())
        dialog->selectFile(request.suggested);
    return dialog;
}

void openForOne(QFileDialog *dialog, std::function<void(QString)> chosen)
{
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

/// As high as its text, within the window it belongs to; what does not fit scrolls.
void showList(QWidget *parent, const MessageRequest &request)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(request.title);
    auto *text = new QTextBrowser;
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(request.text);
    text->setAccessibleName(request.title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(text);
    column->addWidget(buttons);

    constexpr int besides = 48, below = 96; // scroll bar and margins; the button
    const QSize room = (parent ? parent->size() * 0.94 : QSize(1000, 640)).boundedTo({1120, 900});
    QTextDocument &document = *text->document();
    document.setTextWidth(room.width() - besides);
    dialog->resize(QSize(room.width(), int(document.size().height()) + below).boundedTo(room));
    dialog->open();
}

} // namespace

void SystemFileDialogs::openFiles(QWidget *parent, const FileRequest &request,
                                  std::function<void(QStringList)> chosen)
{
    QFileDialog *dialog = dialogFor(parent, request, QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, std::move(chosen));
    dialog->open();
}

void SystemFileDialogs::openFile(QWidget *parent, const FileRequest &request,
                                 std::function<void(QString)> chosen)
{
    openForOne(dialogFor(parent, request, QFileDialog::ExistingFile), std::move(chosen));
}

void SystemFileDialogs::saveFile(QWidget *parent, const FileRequest &request,
                                 std::function<void(QString)> chosen)
{
    QFileDialog *dialog = dialogFor(parent, request, QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    openForOne(dialog, std::move(chosen));
}

void SystemFileDialogs::chooseFolder(QWidget *parent, const FileRequest &request,
                                     std::function<void(QString)> chosen)
{
    QFileDialog *dialog = dialogFor(parent, request, QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openForOne(dialog, std::move(chosen));
}

void SystemMessages::show(QWidget *parent, const MessageRequest &request, std::function<void()> accepted)
{
    if (request.isList)
        return showList(parent, request);
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(request.title);
    box->setText(request.text);
    if (request.action.isEmpty()) {
        box->setStandardButtons(QMessageBox::Close);
    } else {
        QPushButton *accept = box->addButton(request.action, QMessageBox::AcceptRole);
        accept->setProperty("accent", true);
        box->addButton(QMessageBox::Cancel);
        box->setDefaultButton(accept);
        if (accepted)
            QObject::connect(accept, &QPushButton::clicked, box, std::move(accepted));
    }
    box->open();
}

} // namespace dondoc
