// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Gainsay::Corpus {

/// The few things that engines say differently. All other SQL of this room is shared.
class Dialect
{
public:
    [[nodiscard]] static const Dialect &sqlite();

    /// Of the files that only this engine reads: `0001-corpus.sqlite.sql`.
    [[nodiscard]] QString fileSuffix() const;
    /// What each new connection is told before it reads anything.
    [[nodiscard]] QStringList sessionSetup() const;
    /// What a writing connection is told once the file is known to be a corpus.
    [[nodiscard]] QString writerSetup() const;
    /// Starts a transaction that holds the writer's lock from the first moment, so that it cannot
    /// find out at its end that somebody else wrote.
    [[nodiscard]] QString beginWriting() const;
    /// Starts one that sees the corpus as it is now.
    [[nodiscard]] QString beginReading() const;

    [[nodiscard]] QString readApplication() const;
    [[nodiscard]] QString readVersion() const;
    [[nodiscard]] QString writeApplication() const;
    [[nodiscard]] QString writeVersion(int version) const;
    /// Moves what the journal holds into the file, as far as no reader needs it.
    [[nodiscard]] QString checkpoint() const;
    /// A consistent copy into the file that is bound to it.
    [[nodiscard]] QString copyInto() const;
    [[nodiscard]] QString quickCheck() const;
    [[nodiscard]] QString readPageSize() const;
};

/// Marks a SQLite file as a Gainsay corpus: "GSAY".
inline constexpr int applicationId = 0x47534159;
/// How long a connection waits for another one's lock, in milliseconds.
inline constexpr int busyTimeout = 5000;

} // namespace Gainsay::Corpus
