// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/papersaver.h"

#include "core/services/office.h"
#include "ui/reports/paperfile.h"
#include "ui/shell/seams.h"
#include "ui/shell/workspace.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace dondoc {

PaperSaver::PaperSaver(const WindowContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void PaperSaver::save(const QString &name, Compose compose)
{
    FileRequest request;
    request.title = tr("Save the sheet");
    request.filter = tr("PDF documents (*.pdf);;Word documents (*.docx);;Excel workbooks (*.xlsx)");
    request.suffix = u"pdf"_s;
    request.suggested = name + u".pdf"_s;
    m_context.files.saveFile(m_page, request, [this, compose = std::move(compose)](const QString &path) {
        saveTo(path, compose);
    });
}

void PaperSaver::saveTo(const QString &path, Compose compose)
{
    const std::shared_ptr<const Figures> figures = m_context.workspace.figures();
    if (!figures)
        return;
    m_writer.start(
        [compose = std::move(compose), figures, path, storePath = m_context.workspace.storePath(),
         now = m_context.clock.now()](const JobControl &job) -> Result<int> {
            auto store = Store::open(storePath, OpenMode::ReadOnly);
            if (!store)
                return store.error();
            return writePaperFile(compose(loadOffice(**store)), figures->rates, path, now, job);
        },
        [this, path](const Result<int> &written) {
            if (written)
                emit saved(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
            else
                emit failed(written.error().text);
        });
}

} // namespace dondoc
