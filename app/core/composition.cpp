// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composition.h"

namespace Gainsay::Core {

Result<void> Composition::add(const Result<ChangeSet> &changes)
{
    if (!changes)
        return std::unexpected(changes.error());
    if (auto applied = m_set.apply(*changes); !applied)
        return applied;
    m_changes = m_changes.followedBy(*changes);
    return {};
}

} // namespace Gainsay::Core
