// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialect.h"

namespace Gainsay::Corpus {

using namespace Qt::StringLiterals;

const Dialect &Dialect::sqlite()
{
    static const Dialect dialect;
    return dialect;
}

QString Dialect::fileSuffix() const
{
    return u".sqlite.sql"_s;
}

QStringList Dialect::sessionSetup() const
{
    return {
        // A corpus may come from anybody: no function with side effects from its triggers and views.
        u"PRAGMA trusted_schema=OFF"_s,
        u"PRAGMA cell_size_check=ON"_s,
        u"PRAGMA foreign_keys=ON"_s,
        u"PRAGMA synchronous=FULL"_s,
        // 32 MiB: a checkpoint amid an edit would cost it some 10 ms, so they belong into idle time.
        u"PRAGMA wal_autocheckpoint=8192"_s,
    };
}

QString Dialect::writerSetup() const
{
    return u"PRAGMA journal_mode=WAL"_s;
}

QString Dialect::beginWriting() const
{
    return u"BEGIN IMMEDIATE"_s;
}

QString Dialect::beginReading() const
{
    return u"BEGIN"_s;
}

QString Dialect::readApplication() const
{
    return u"PRAGMA application_id"_s;
}

QString Dialect::readVersion() const
{
    return u"PRAGMA user_version"_s;
}

QString Dialect::writeApplication() const
{
    return u"PRAGMA application_id=%1"_s.arg(applicationId);
}

QString Dialect::writeVersion(int version) const
{
    return u"PRAGMA user_version=%1"_s.arg(version);
}

QString Dialect::checkpoint() const
{
    return u"PRAGMA wal_checkpoint(PASSIVE)"_s;
}

QString Dialect::copyInto() const
{
    return u"VACUUM INTO ?"_s;
}

QString Dialect::readPageSize() const
{
    return u"PRAGMA page_size"_s;
}

QString Dialect::quickCheck() const
{
    return u"PRAGMA quick_check(1)"_s;
}

} // namespace Gainsay::Corpus
