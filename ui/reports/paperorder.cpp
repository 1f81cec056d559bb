// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paperorder.h"

#include "core/reports/brief.h"
#include "core/reports/letters.h"
#include "core/reports/listannexes.h"
#include "core/services/lists.h"
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

/// What a paper is made from.
struct Material {
    std::shared_ptr<const Figures> figures;
    OfficeSettings office;
    PaperWords words;
    QString footnote;
    QStringList lists;
    std::optional<ReceivedList> list;
};

/// Whom a paper to one agency goes to where none was chosen: the one that owes most.
AgencyId addresseeOf(const PaperOrder &order, const Board &board)
{
    const bool isOpen = !order.agency && needsAgency(order.kind) && !board.loads.empty();
    return isOpen ? board.loads.front().agency : order.agency;
}

Status readFrozen(Material &material, const Store &store, const PaperOrder &order)
{
    auto frozen = loadFrozen(store, order.review);
    if (!frozen)
        return frozen.error();
    material.footnote = snapshotLine(*frozen);
    material.office = frozen->office;
    material.words = frozenWords(frozen->review.words, addresseeOf(order, frozen->figures.board));
    material.figures = std::make_shared<const Figures>(std::move(frozen->figures));
    return Done{};
}

Status readLists(Material &material, const Store &store, const QString &wanted)
{
    auto rows = store.loadSeenRows();
    if (!rows)
        return rows.error();
    material.lists = receivedLists(*rows);
    if (wanted.isEmpty())
        return Done{};
    auto list = loadReceivedList(store, wanted);
    if (!list)
        return list.error();
    material.list = std::move(*list);
    return Done{};
}

Result<Material> materialOf(const PaperOrder &order, const std::shared_ptr<const Figures> &live,
                            const QString &storePath)
{
    Material material;
    material.figures = live;
    if (storePath.isEmpty())
        return material;
    auto store = Store::open(storePath, OpenMode::ReadOnly);
    if (!store)
        return store.error();
    Status status = Done{};
    if (order.review.isEmpty()) {
        material.office = loadOffice(**store);
        material.words = loadWords(**store, paperOf(order, live->board));
    } else {
        status = readFrozen(material, **store, order);
    }
    // rates have one form whatever list they came in
    if (status && isAnnex(order.kind) && order.kind != PaperKind::Rates)
        status = readLists(material, **store, order.list);
    return status ? Result<Material>(std::move(material)) : Result<Material>(status.error());
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
    if (material.list) {
        request.list = material.list->rows;
        request.listTitle = material.list->title;
    }
    Paper paper = composeAnnex(material.figures->board, material.figures->rates, request);
    if (!material.footnote.isEmpty())
        paper.annexes.back().blocks.push_back({BlockType::Caption, material.footnote, {}, {}});
    return paper;
}

std::optional<AnnexKind> annexKindOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Completed:
        return AnnexKind::Completed;
    case PaperKind::Overdue:
        return AnnexKind::Overdue;
    case PaperKind::Rates:
        return AnnexKind::Rates;
    case PaperKind::Due:
        return AnnexKind::Due;
    case PaperKind::Continuous:
        return AnnexKind::Continuous;
    default:
        return std::nullopt;
    }
}

Paper compose(const PaperOrder &order, const Material &material)
{
    if (const auto kind = annexKindOf(order.kind))
        return annex(*kind, material);
    const Board &board = material.figures->board;
    const AgencyId agency = addresseeOf(order, board);
    const LetterOptions letter{material.office, material.words, board.asOf.addDays(kReplyDays)};
    const Review review = reviewOf(material.figures->reviews, board.asOf);
    switch (order.kind) {
    case PaperKind::Reminder:
        return composeReminder(board, agency, letter);
    case PaperKind::Reconciliation:
        return composeReconciliation(board, agency, letter);
    case PaperKind::Invitation:
        return composeInvitation(
            review, agency ? addresseeName(*board.directory, agency, board.asOf) : QString(), letter);
    case PaperKind::Programme:
        return composeProgramme(review, material.office);
    default:
        return brief(order, material);
    }
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

QString templateKindOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Brief:
        return QStringLiteral("brief");
    case PaperKind::Reminder:
        return QStringLiteral("letter");
    case PaperKind::Reconciliation:
        return QStringLiteral("reconciliation");
    case PaperKind::Invitation:
        return QStringLiteral("invitation");
    default:
        return {};
    }
}

bool isAnnex(PaperKind kind)
{
    return annexKindOf(kind).has_value();
}

PaperOf paperOf(const PaperOrder &order, const Board &board)
{
    return {board.asOf, addresseeOf(order, board)};
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
    return MadePaper{compose(order, *material), material->figures, material->lists};
}

} // namespace dondoc
