// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace Gainsay::Core {

/// Specialised beside each enumeration that files and the database spell out:
/// `static constexpr std::array<std::pair<E, QLatin1StringView>, N> table`.
template <class E> struct EnumNames;

/// The stable, untranslated name in files and in the database.
template <class E> [[nodiscard]] constexpr QLatin1StringView toName(E value)
{
    for (const auto &[candidate, name] : EnumNames<E>::table) {
        if (candidate == value)
            return name;
    }
    return {};
}

/// nullopt for a name nobody knows.
template <class E> [[nodiscard]] std::optional<E> fromName(QStringView name)
{
    for (const auto &[value, candidate] : EnumNames<E>::table) {
        if (name == candidate)
            return value;
    }
    return std::nullopt;
}

} // namespace Gainsay::Core
