// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "loading/resolver.h"

#include <QHash>

/// Knows the names it was given and asks nobody: no test looks anything up outside.
class FakeResolver : public Gainsay::Loading::Resolver
{
public:
    explicit FakeResolver(QHash<QString, QStringList> names = {}) : m_names(std::move(names)) {}

    void resolve(const QString &host, QObject *, Done done) override
    {
        QList<QHostAddress> addresses;
        for (const QString &address : m_names.value(host))
            addresses.append(QHostAddress(address));
        done(addresses);
    }

private:
    QHash<QString, QStringList> m_names;
};
