// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/snapshot.h"

#include "core/services/office.h"
#include "core/services/snapshotjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Snapshots)
};

constexpr int kFormat = 1;

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

Snapshot takeSnapshot(const Review &review, const Figures &figures, const OfficeSettings &office,
                      const QDateTime &takenAt)
{
    Review frozen = review;
    frozen.id = {};
    frozen.closedAt = {};
    const QJsonObject object{{u"format"_s, kFormat},
                             {u"review"_s, QJsonDocument::fromJson(toJson(frozen).toUtf8()).object()},
                             {u"office"_s, officeAsJson(office)},
                             {u"directory"_s, objectOf(*figures.board.directory)},
                             {u"board"_s, objectOf(figures.board)},
                             {u"rates"_s, objectOf(figures.rates)}};
    Snapshot snapshot;
    snapshot.review = review.id;
    snapshot.takenAt = takenAt;
    snapshot.content = QJsonDocument(object).toJson(QJsonDocument::Compact);
    snapshot.hash = hashOf(snapshot.content);
    return snapshot;
}

Result<FrozenReview> thaw(const Snapshot &snapshot)
{
    const QJsonObject object = QJsonDocument::fromJson(snapshot.content).object();
    if (hashOf(snapshot.content) != snapshot.hash || object.value("format"_L1).toInt() != kFormat)
        return Error{
            u"damaged"_s,
            Words::tr("The frozen figures are not what their checksum says; they were changed outside "
                      "this program. Restore the store from a backup."),
            {}};
    FrozenReview frozen;
    frozen.review = reviewFromJson(QString::fromUtf8(
        QJsonDocument(object.value("review"_L1).toObject()).toJson(QJsonDocument::Compact)));
    frozen.office = officeFromJson(object.value("office"_L1).toObject());
    frozen.hash = snapshot.hash;
    const auto directory =
        std::make_shared<const AgencyDirectory>(directoryFrom(object.value("directory"_L1).toObject()));
    frozen.figures.board = boardFrom(object.value("board"_L1).toObject(), directory);
    frozen.figures.rates = ratesFrom(object.value("rates"_L1).toObject());
    frozen.figures.questions = questionsOf(frozen.figures.board, frozen.figures.rates);
    return frozen;
}

Result<FrozenReview> loadFrozen(const Store &store, const QString &name)
{
    const auto reviews = store.loadReviews();
    if (!reviews)
        return reviews.error();
    const auto review = std::ranges::find(*reviews, name, &Review::name);
    if (review == (*reviews).end())
        return Error{u"noReview"_s, Words::tr("There is no review called “%1”.").arg(name), {}};
    const auto snapshot = store.loadSnapshot(review->id);
    if (!snapshot)
        return snapshot.error();
    return thaw(*snapshot);
}

QString snapshotLine(const FrozenReview &frozen)
{
    return u"Số liệu chốt tại “%1”; mã kiểm tra (SHA-256): %2"_s.arg(frozen.review.name, frozen.hash);
}

} // namespace dondoc
