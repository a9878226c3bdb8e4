// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enumnames.h"
#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace Gainsay::Core {

/// What a statement kind means to the rules, whatever a corpus calls it.
enum class KindRole { Claim, Denial, Stance };

template <> struct EnumNames<KindRole> {
    static constexpr std::array<std::pair<KindRole, QLatin1StringView>, 3> table{{
        {KindRole::Claim, QLatin1StringView("claim")},
        {KindRole::Denial, QLatin1StringView("denial")},
        {KindRole::Stance, QLatin1StringView("stance")},
    }};
};

enum class CheckLevel { Off, Information, Warning, Error };

template <> struct EnumNames<CheckLevel> {
    static constexpr std::array<std::pair<CheckLevel, QLatin1StringView>, 4> table{{
        {CheckLevel::Off, QLatin1StringView("off")},
        {CheckLevel::Information, QLatin1StringView("information")},
        {CheckLevel::Warning, QLatin1StringView("warning")},
        {CheckLevel::Error, QLatin1StringView("error")},
    }};
};

/// One value of a list that a corpus can configure. The id is stable when the label is renamed; a
/// term in use is retired, not deleted.
struct Term {
    QString id;
    QString label; ///< English for the built-in ones; ui translates those by id
    QString key;   ///< one letter for the fast path; empty: none
    bool retired = false;

    bool operator==(const Term &) const = default;
};

/// A statement kind: a term with the role that the rules go by.
struct StatementKind {
    Term term;
    KindRole role = KindRole::Claim;

    bool operator==(const StatementKind &) const = default;
};

/// An optional field of a statement, such as the claim type; shown unless in fast mode.
struct Field {
    QString id;
    QString label;
    QList<Term> values; ///< empty: free text
    bool enabled = false;

    bool operator==(const Field &) const = default;
};

/// A corpus' codebook: what is tagged with which values, and what is checked how strictly.
struct Scheme {
    int version = 1;
    QString name;
    QList<StatementKind> kinds;
    QList<Term> stanceValues;
    QList<Term> intensities;
    QList<Term> relationTypes;
    QList<Term> entityTypes;
    QList<Field> fields;
    QHash<QString, CheckLevel> checkLevels; ///< by check id; absent: the check's own level
    bool narratorCoded = false;             ///< NARRATOR may be a speaker
    bool headlinesCoded = true;

    /// The codebook this program ships; parsed once from its resource.
    [[nodiscard]] static const Scheme &builtIn();
    /// Invalid, with the place, where the document is no codebook.
    [[nodiscard]] static Result<Scheme> fromJson(const QByteArray &document);
    /// Deterministic; fromJson() gives an equal scheme.
    [[nodiscard]] QByteArray toJson() const;

    /// nullptr where the corpus has no such kind.
    [[nodiscard]] const StatementKind *kind(QStringView id) const;
    /// Whether the kind has this role; false for an unknown kind.
    [[nodiscard]] bool hasRole(QStringView kindId, KindRole role) const;
    /// The first kind with this role that is not retired; empty where there is none.
    [[nodiscard]] QString kindWithRole(KindRole role) const;

    bool operator==(const Scheme &) const = default;
};

/// The term with this id in `terms`; nullptr where there is none.
[[nodiscard]] const Term *termById(const QList<Term> &terms, QStringView id);

} // namespace Gainsay::Core
