// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/questions.h"
#include "core/store/store.h"

namespace dondoc {

/// What a store holds, read once; figures of any date are computed from it without reading again.
struct LoadedStore {
    TaskRecords tasks;
    std::shared_ptr<const RateData> rates = std::make_shared<const RateData>(); ///< never null once loaded
    /// Where rates came in daily: those of its month that hold on `dailyOn` (see RateData::monthToRead).
    std::vector<RateValue> dailyRates;
    QDate dailyOn;
    std::shared_ptr<const std::vector<Finding>> findings; ///< never null once loaded
    std::shared_ptr<const AgencyDirectory> directory;
    std::shared_ptr<const OfficeCatalogue> office = std::make_shared<const OfficeCatalogue>(); ///< never null
    std::vector<Review> reviews; ///< oldest first
    std::vector<Letter> letters; ///< oldest first
    qint64 moment = 0;           ///< of the store's history, up to which this holds (Store::changesSince)
    /// What an officer should know of the store itself: that it may only be read here, and why; that no
    /// backup could be made. Sentences.
    QStringList warnings;
};

/// Figures of one as-of date; immutable, shared between threads.
struct Figures {
    Board board;
    RateBoard rates; ///< of the first indicator
    std::shared_ptr<const RateData> rateData =
        std::make_shared<const RateData>(); ///< of all; null only in figures made by hand
    std::vector<Question> questions;
    std::shared_ptr<const std::vector<Finding>> findings; ///< null only in figures made by hand
    std::vector<Review> reviews;                          ///< oldest first
    std::vector<Letter> letters;                          ///< sent by the as-of date, oldest first
};

/// On the store's thread. `asOf`: the date whose figures are wanted; null: readDaily() is told it later.
Result<LoadedStore> loadStore(const Store &store, QDate asOf = {}, const JobControl &job = {});
/// The same, from what was loaded of this store before: after an edit only the tasks it touched are read, and
/// all others are shared with `earlier`; readDaily() is told the date later. On the store's thread.
Result<LoadedStore> loadStoreAgain(const Store &store, const LoadedStore &earlier,
                                   const JobControl &job = {});
/// Makes `loaded` ready for figures of another date. Almost always it is: only where rates came in daily, the
/// store of `path` is asked for those of that date. Any thread.
Status readDaily(LoadedStore &loaded, const QString &path, QDate asOf);
bool needsDaily(const LoadedStore &loaded, QDate asOf);

/// The rates of the first indicator as they stood on another day than that of `figures`, whose store `path`
/// is. Only where rates came in daily is the store asked, for that month alone. Off the window's thread.
Result<RateBoard> ratesOn(const Figures &figures, const QString &path, QDate day);

/// Pure; any thread. `since` is what "newly overdue" compares with; null: the last closed review before
/// `asOf`, if any. A letter asks its agency, and one without a reply by its day makes it silent.
/// `earlier`: figures of any date that share work with these, or null.
Figures figuresOf(const LoadedStore &loaded, QDate asOf, QDate since = {}, const Figures *earlier = nullptr);

} // namespace dondoc
