// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace Gainsay::Core {

/// A UUID that cannot be mistaken for that of another kind of record. Made by us, never by the
/// database, so that an undone deletion brings back the same record.
template <class Tag> class Id
{
public:
    constexpr Id() = default; ///< null: refers to nothing
    explicit constexpr Id(const QUuid &uuid) : m_uuid(uuid) {}

    [[nodiscard]] static Id create() { return Id(QUuid::createUuid()); }
    /// Null where the text is no UUID.
    [[nodiscard]] static Id fromText(QStringView text) { return Id(QUuid::fromString(text)); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    /// Lower case, without braces: the form in the database and in files.
    [[nodiscard]] QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    /// The order of the texts, which files are sorted by.
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        return a.m_uuid == b.m_uuid                       ? std::strong_ordering::equal
            : a.m_uuid.toRfc4122() < b.m_uuid.toRfc4122() ? std::strong_ordering::less
                                                          : std::strong_ordering::greater;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using ArticleId = Id<struct ArticleTag>;
using AnnotatorId = Id<struct AnnotatorTag>;
using EntityId = Id<struct EntityTag>;
using IssueId = Id<struct IssueTag>;
using StatementId = Id<struct StatementTag>;
using RelationId = Id<struct RelationTag>;
/// Names one state of a record. Every edit makes a new one and an undo brings the old one back,
/// so that equal stamps mean equal contents and a stale edit is noticed.
using Stamp = Id<struct StampTag>;

} // namespace Gainsay::Core
