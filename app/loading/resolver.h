// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace Gainsay::Loading {

/// The addresses that a host's name stands for.
class Resolver
{
public:
    Resolver() = default;
    virtual ~Resolver() = default;
    Q_DISABLE_COPY_MOVE(Resolver)

    /// Calls `done` on the thread of `context`, later or at once, unless `context` is gone by then;
    /// with no address where the name is unknown.
    using Done = std::function<void(const QList<QHostAddress> &)>;
    virtual void resolve(const QString &host, QObject *context, Done done) = 0;
};

/// Asks the operating system.
class SystemResolver : public Resolver
{
public:
    void resolve(const QString &host, QObject *context, Done done) override;
};

} // namespace Gainsay::Loading
