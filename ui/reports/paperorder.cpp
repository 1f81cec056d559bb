// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paperorder.h"

#include "core/reports/brief.h"
#include "core/reports/letters.h"
#include "core/reports/listannexes.h"
#include "core/services/office.h"
#include "core/services/snapshot.h"

#include <QCoreApplication>

#include <algorithm>

namespace dondoc {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperOrder)
};

constexpr int kReplyDays = 5;

/// What a paper is made from.
struct Material {
    std::shared_ptr<const Figures> figures;
    OfficeSettings office;
    PaperWords words;
    QString footnote;
};

Result<Material> materialOf(const PaperOrder &order, const std::shared_ptr<const Figures> &live,
                            const QString &storePath)
{
    Material material{live, {}, {}, {}};
    if (storePath.isEmpty())
        return material;
    auto store = Store::open(storePath, OpenMode::ReadOnly);
    if (!store)
        return store.error();
    if (order.review.isEmpty()) {
        material.office = loadOffice(**store);
        material.words = loadWords(**store);
        return material;
    }
    auto frozen = loadFrozen(**store, order.review);
    if (!frozen)
        return frozen.error();
    material.footnote = snapshotLine(*frozen);
    material.office = frozen->office;
    material.words = frozen->review.words;
    material.figures = std::make_shared<const Figures>(std::move(frozen->figures));
    return material;
}

Paper brief(const PaperOrder &order, const Material &material)
{
    BriefOptions options;
    options.office = material.office;
    options.words = material.words;
    options.footnote = material.footnote;
    options.agency = order.agency;
    options.since = material.figures->board.since;
    return composeBrief(material.figures->board, material.figures->rates, options);
}

Paper annex(AnnexKind kind, const Material &material)
{
    AnnexRequest request;
    request.kind = kind;
    request.office = material.office;
    return composeAnnex(material.figures->board, material.figures->rates, request);
}

/// The review of the board's date, or one that only has its name and day.
Review reviewOf(const Figures &figures)
{
    for (const Review &review : figures.reviews) {
        if (review.asOf == figures.board.asOf)
            return review;
    }
    Review review;
    review.asOf = figures.board.asOf;
    review.name = cycleName(review.asOf);
    return review;
}

Paper compose(const PaperOrder &order, const Material &material)
{
    const Board &board = material.figures->board;
    AgencyId agency = order.agency;
    if (!agency && needsAgency(order.kind) && !board.loads.empty())
        agency = board.loads.front().agency;
    const LetterOptions letter{material.office, material.words, board.asOf.addDays(kReplyDays)};
    switch (order.kind) {
    case PaperKind::Completed:
        return annex(AnnexKind::Completed, material);
    case PaperKind::Overdue:
        return annex(AnnexKind::Overdue, material);
    case PaperKind::Rates:
        return annex(AnnexKind::Rates, material);
    case PaperKind::Due:
        return annex(AnnexKind::Due, material);
    case PaperKind::Continuous:
        return annex(AnnexKind::Continuous, material);
    case PaperKind::Reminder:
        return composeReminder(board, agency, letter);
    case PaperKind::Reconciliation:
        return composeReconciliation(board, agency, letter);
    case PaperKind::Invitation:
        return composeInvitation(reviewOf(*material.figures),
                                 agency ? board.directory->displayName(agency)
                                        : QStringLiteral("các cơ quan theo danh sách"),
                                 letter);
    case PaperKind::Programme:
        return composeProgramme(reviewOf(*material.figures), material.office);
    case PaperKind::Brief:
    case PaperKind::Count:
        break;
    }
    return brief(order, material);
}

} // namespace

QString titleOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Brief:
        return Words::tr("Brief");
    case PaperKind::Completed:
        return Words::tr("Annex: completed");
    case PaperKind::Overdue:
        return Words::tr("Annex: overdue");
    case PaperKind::Rates:
        return Words::tr("Annex: rates");
    case PaperKind::Due:
        return Words::tr("Annex: due by month");
    case PaperKind::Continuous:
        return Words::tr("Annex: continuous");
    case PaperKind::Reminder:
        return Words::tr("Letter of reminder");
    case PaperKind::Reconciliation:
        return Words::tr("Reconciliation sheet");
    case PaperKind::Invitation:
        return Words::tr("Invitation");
    case PaperKind::Programme:
        return Words::tr("Programme of the session");
    case PaperKind::Count:
        break;
    }
    Q_UNREACHABLE();
}

bool needsAgency(PaperKind kind)
{
    return kind == PaperKind::Reminder || kind == PaperKind::Reconciliation;
}

Result<MadePaper> makePaper(const PaperOrder &order, const std::shared_ptr<const Figures> &live,
                            const QString &storePath)
{
    auto material = materialOf(order, live, storePath);
    if (!material)
        return material.error();
    material->office.isDraft = order.isDraft;
    return MadePaper{compose(order, *material), material->figures};
}

} // namespace dondoc
