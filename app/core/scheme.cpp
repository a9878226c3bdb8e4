// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scheme.h"

#include "schemejson.h"

#include <QFile>

#include <algorithm>

namespace Gainsay::Core {

const Scheme &Scheme::builtIn()
{
    static const Scheme scheme = [] {
        QFile file(QStringLiteral(":/gainsay/codebook/codebook-1.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "Scheme::builtIn", "resource missing");
        const auto parsed = fromJson(file.readAll());
        Q_ASSERT_X(parsed, "Scheme::builtIn", "resource is no codebook");
        return *parsed;
    }();
    return scheme;
}

Result<Scheme> Scheme::fromJson(const QByteArray &document)
{
    return schemeFromJson(document);
}

QByteArray Scheme::toJson() const
{
    return schemeToJson(*this);
}

const StatementKind *Scheme::kind(QStringView id) const
{
    const auto found =
        std::ranges::find_if(kinds, [&](const StatementKind &kind) { return kind.term.id == id; });
    return found == kinds.end() ? nullptr : &*found;
}

bool Scheme::hasRole(QStringView kindId, KindRole role) const
{
    const StatementKind *found = kind(kindId);
    return found && found->role == role;
}

QString Scheme::kindWithRole(KindRole role) const
{
    const auto found = std::ranges::find_if(
        kinds, [&](const StatementKind &kind) { return kind.role == role && !kind.term.retired; });
    return found == kinds.end() ? QString() : found->term.id;
}

const Term *termById(const QList<Term> &terms, QStringView id)
{
    const auto found = std::ranges::find_if(terms, [&](const Term &term) { return term.id == id; });
    return found == terms.end() ? nullptr : &*found;
}

} // namespace Gainsay::Core
