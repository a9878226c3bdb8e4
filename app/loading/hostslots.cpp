// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostslots.h"

namespace Gainsay::Loading {

void HostSlots::acquire(const QString &host, const void *who, std::function<void()> go)
{
    Host &slots = m_hosts[host];
    if (slots.busy.size() < m_perHost) {
        slots.busy.append(who);
        go();
    } else {
        slots.waiting.append({who, std::move(go)});
    }
}

void HostSlots::release(const QString &host, const void *who)
{
    const auto found = m_hosts.find(host);
    if (found == m_hosts.end())
        return;
    found->waiting.removeIf([who](const Waiting &waiting) { return waiting.who == who; });
    found->busy.removeOne(who);
    if (found->busy.size() < m_perHost && !found->waiting.isEmpty()) {
        const Waiting next = found->waiting.takeFirst();
        found->busy.append(next.who);
        next.go(); // may come back here: `found` is not used any more
    } else if (found->busy.isEmpty() && found->waiting.isEmpty()) {
        m_hosts.erase(found);
    }
}

} // namespace Gainsay::Loading
