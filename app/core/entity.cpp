// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entity.h"

#include <algorithm>

namespace Gainsay::Core {

namespace {

Entity reserved(EntityId id, const QString &name)
{
    Entity entity;
    entity.id = id;
    entity.stamp = Stamp::fromText(id.text());
    entity.name = name;
    entity.type = QStringLiteral("outlet");
    entity.naming = Naming::Unnamed;
    return entity;
}

} // namespace

QList<Entity> reservedEntities()
{
    return {reserved(narratorId, QStringLiteral("NARRATOR")),
            reserved(unspecifiedId, QStringLiteral("UNSPECIFIED"))};
}

bool isReserved(EntityId id)
{
    return id == narratorId || id == unspecifiedId;
}

QString foldedName(QStringView name)
{
    QString folded = name.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const char16_t apostrophe : {u'\u2018', u'\u2019', u'\u02BC'})
        folded.replace(QChar(apostrophe), QLatin1Char('\''));
    folded = folded.simplified();
    if (folded.endsWith(QLatin1String("'s")))
        folded.chop(2);
    else if (folded.endsWith(QLatin1String("s'")))
        folded.chop(1);
    return folded;
}

bool answersTo(const Entity &entity, QStringView mention)
{
    const QString wanted = foldedName(mention);
    return wanted == foldedName(entity.name)
        || std::ranges::any_of(entity.aliases,
                               [&](const QString &alias) { return foldedName(alias) == wanted; });
}

} // namespace Gainsay::Core
