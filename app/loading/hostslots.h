// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace Gainsay::Loading {

/// Keeps the requests at once to one host few. For one thread.
class HostSlots
{
public:
    explicit HostSlots(int perHost) : m_perHost(perHost) {}

    /// Calls `go` as soon as the host has room, maybe at once; then give the slot back.
    void acquire(const QString &host, const void *who, std::function<void()> go);
    /// Gives back what `who` has, or its place among those who wait.
    void release(const QString &host, const void *who);

private:
    struct Waiting {
        const void *who;
        std::function<void()> go;
    };
    struct Host {
        QList<const void *> busy;
        QList<Waiting> waiting; ///< first come, first served
    };

    int m_perHost;
    QHash<QString, Host> m_hosts;
};

} // namespace Gainsay::Loading
