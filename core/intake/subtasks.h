// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batch.h"

namespace dondoc {

/// Links the rows after a "… bao gồm:" row to it, as long as they share its lead, product and deadline and
/// begin with the product's noun (PL06 2c TT 4: TT 5–14).
class SubtaskLinker
{
public:
    /// Rows of one sheet in order, each once: sets NewTask::parent to a position among them.
    void link(NewTask &task, int position);

private:
    /// A row whose parts may still follow.
    struct Parent {
        int position = -1;
        QString noun, section;
        SourceValues values;
    };
    static bool isPart(const NewTask &task, const Parent &parent);

    std::vector<Parent> m_open;
};

} // namespace dondoc
