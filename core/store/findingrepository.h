// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/store/sourcetable.h"

#include <vector>

namespace dondoc {

/// Inspection issues, with their remedies and the agencies that are to remedy them. Those of undone batches
/// are not there.
class FindingRepository
{
public:
    explicit FindingRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// In the order they came in. Within one transaction.
    std::optional<std::vector<Finding>> load();
    /// Nothing when it is not there.
    std::optional<Finding> find(FindingId id);

    /// Within a write transaction; id set, lists from the writer's table.
    bool insert(const Finding &finding, BatchId batch, SourceTable &sources, IdAllocator &ids);
    bool replace(const Finding &finding, SourceTable &sources, IdAllocator &ids);

private:
    using Findings = std::vector<Finding>;

    bool readRows(Statement &rows, Findings &findings, const SourceTable &sources);
    bool readParts(Findings &findings);
    bool readRemedies(Finding &finding);
    bool readAgencies(Finding &finding);
    bool readStages(Finding &finding);
    bool insertParts(const Finding &finding);
    bool insertAgencies(const Finding &finding);
    bool deleteParts(FindingId id);

    Connection &m_connection;
};

} // namespace dondoc
