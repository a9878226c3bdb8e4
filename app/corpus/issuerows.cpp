// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "issuerows.h"

#include "rows.h"

namespace Gainsay::Corpus {

using namespace Qt::StringLiterals;
using namespace Core;

Result<QList<Issue>> readIssues(Connection &connection)
{
    QList<Issue> issues;
    const auto read =
        connection.each(u"SELECT id, stamp, label FROM issues"_s, {}, [&](const Row &row) {
            issues.append({row.id<IssueId>(0), row.id<Stamp>(1), row.text(2)});
        });
    if (!read)
        return std::unexpected(read.error());
    return issues;
}

Result<void> insertRow(Connection &connection, const Issue &issue)
{
    return done(connection.run(u"INSERT INTO issues (id, stamp, label) VALUES (?, ?, ?)"_s,
                               {stored(issue.id), stored(issue.stamp), stored(issue.label)}));
}

Result<void> updateRow(Connection &connection, const Issue &before, const Issue &after)
{
    return expectOne(
        connection.run(
            u"UPDATE issues SET stamp = ?, label = ? WHERE id = ? AND stamp = ?"_s,
            {stored(after.stamp), stored(after.label), stored(before.id), stored(before.stamp)}),
        before.id.text());
}

Result<void> eraseRow(Connection &connection, const Issue &before)
{
    return expectOne(connection.run(u"DELETE FROM issues WHERE id = ? AND stamp = ?"_s,
                                    {stored(before.id), stored(before.stamp)}),
                     before.id.text());
}

} // namespace Gainsay::Corpus
