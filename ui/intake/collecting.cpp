// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of IntakePage that sends collection forms out; they come back as files like every other.
#include "core/reports/collectionform.h"
#include "core/services/formservice.h"
#include "ui/intake/intakepage.h"
#include "ui/shell/seams.h"
#include "ui/shell/settings.h"
#include "ui/shell/workspace.h"

namespace dondoc {

void IntakePage::askForForms()
{
    const auto figures = m_context.workspace.figures();
    if (!figures)
        return;
    auto *dialog = new FormsDialog(m_context.theme, figures->board.directory, m_context.clock.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FormsDialog::wished, this, &IntakePage::chooseFormsFolder);
    dialog->open();
}

void IntakePage::chooseFormsFolder(const FormsWish &wish)
{
    m_context.files.chooseFolder(
        this, {tr("Folder for the forms"), m_context.settings.text(Setting::LastFolder), {}, {}, {}},
        [this, wish](const QString &folder) {
            m_context.settings.setValue(Setting::LastFolder, folder);
            makeForms(wish, folder);
        });
}

void IntakePage::makeForms(const FormsWish &wish, const QString &folder)
{
    m_forms.start(
        [figures = m_context.workspace.figures(), wish, folder](const JobControl &job) {
            const auto agencies = wish.agency ? std::vector<AgencyId>{wish.agency}
                                              : agenciesWithForms(figures->board, figures->rates);
            return writeCollectionForms(*figures, agencies, wish.due, folder, job);
        },
        [this, folder](Result<QStringList> written) {
            if (!written)
                return emit errorRaised(written.error().text);
            m_context.messages.show(
                this, {tr("Collection forms"),
                       written->isEmpty()
                           ? tr("This agency has nothing to fill in.")
                           : tr("%n form(s) written to “%1”.", nullptr, int(written->size())).arg(folder),
                       {}});
        });
}

} // namespace dondoc
