// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clocktime.h"
#include "enumnames.h"
#include "ids.h"
#include "placement.h"
#include "textspan.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <optional>
#include <variant>

namespace Gainsay::Core {

/// What the spans of a statement mark.
enum class SpanLayer { Content, Cue, Source, Target };

template <> struct EnumNames<SpanLayer> {
    static constexpr std::array<std::pair<SpanLayer, QLatin1StringView>, 4> table{{
        {SpanLayer::Content, QLatin1StringView("content")},
        {SpanLayer::Cue, QLatin1StringView("cue")},
        {SpanLayer::Source, QLatin1StringView("source")},
        {SpanLayer::Target, QLatin1StringView("target")},
    }};
};

/// How much of the content stands inside quotation marks.
enum class Directness { Direct, Mixed, Indirect };

template <> struct EnumNames<Directness> {
    static constexpr std::array<std::pair<Directness, QLatin1StringView>, 3> table{{
        {Directness::Direct, QLatin1StringView("direct")},
        {Directness::Mixed, QLatin1StringView("mixed")},
        {Directness::Indirect, QLatin1StringView("indirect")},
    }};
};

/// Where the denied claim stands.
enum class Explicitness {
    Explicit, ///< elsewhere: linked
    Embedded, ///< only inside the denial
    Implicit, ///< must be inferred: typed by the annotator
};

template <> struct EnumNames<Explicitness> {
    static constexpr std::array<std::pair<Explicitness, QLatin1StringView>, 3> table{{
        {Explicitness::Explicit, QLatin1StringView("explicit")},
        {Explicitness::Embedded, QLatin1StringView("embedded")},
        {Explicitness::Implicit, QLatin1StringView("implicit")},
    }};
};

enum class Confidence { Sure, Unsure };

template <> struct EnumNames<Confidence> {
    static constexpr std::array<std::pair<Confidence, QLatin1StringView>, 2> table{{
        {Confidence::Sure, QLatin1StringView("sure")},
        {Confidence::Unsure, QLatin1StringView("unsure")},
    }};
};

/// How a statement came to be.
enum class Origin { Manual, Suggested, Imported, Adjudicated };

template <> struct EnumNames<Origin> {
    static constexpr std::array<std::pair<Origin, QLatin1StringView>, 4> table{{
        {Origin::Manual, QLatin1StringView("manual")},
        {Origin::Suggested, QLatin1StringView("suggested")},
        {Origin::Imported, QLatin1StringView("imported")},
        {Origin::Adjudicated, QLatin1StringView("adjudicated")},
    }};
};

/// What a denial denies: a linked statement or a proposition in words.
struct Denied {
    std::optional<StatementId> statement;
    QString proposition;
    Explicitness explicitness = Explicitness::Embedded;
    std::optional<EntityId> claimant; ///< whose claim it was, where known

    bool operator==(const Denied &) const = default;
};

using StanceTarget = std::variant<EntityId, IssueId, StatementId>;

/// An attitude of a holder towards a target.
struct Stance {
    EntityId holder;
    StanceTarget target;
    QString value;     ///< a stance value of the scheme, such as "favour"
    QString intensity; ///< an intensity of the scheme; empty: not set
    Confidence confidence = Confidence::Sure;

    bool operator==(const Stance &) const = default;
};

/// The unit of annotation: one speaker (or several who share it), one proposition, one kind.
struct Statement {
    StatementId id;
    Stamp stamp;
    ArticleId article;
    int revision = 1; ///< of the article, from 1: the one it stands in
    PlacementState placement = PlacementState::Made;
    AnnotatorId annotator;
    Origin origin = Origin::Manual;
    QString rule; ///< the suggestion rule it was accepted from; empty: none
    QString kind; ///< a statement kind of the scheme, such as "claim"
    Fragments content;
    Fragments cue;
    Fragments source;
    Fragments target;
    QList<EntityId> speakers; ///< the innermost source; first one leads
    QList<EntityId> via;      ///< relays, outermost first
    Directness directness = Directness::Indirect;
    std::optional<Denied> denied; ///< set for a denial only
    QList<Stance> stances;
    Confidence confidence = Confidence::Sure;
    std::optional<ClockTime> time;
    QString note;
    QStringList tags;
    QMap<QString, QString> attributes; ///< optional fields of the scheme that are set
    int codebook = 1;                  ///< the codebook version it was made with
    QDateTime created;                 ///< UTC
    QDateTime modified;                ///< UTC

    [[nodiscard]] const Fragments &fragments(SpanLayer layer) const;
    void setFragments(SpanLayer layer, const Fragments &fragments);

    bool operator==(const Statement &) const = default;
};

} // namespace Gainsay::Core
