// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Gainsay::Core {

/// Says, while it lives, that this process keeps a database file open under locks.
///
/// POSIX gives up all of a process' locks on a file as soon as the process closes any descriptor of
/// it. Whoever opens and closes a corpus that is open, be it to look at its first bytes, takes
/// SQLite's locks away unseen, and the next program may damage it. Nothing in this process may
/// therefore open a file that is held: ask isHeld() first. Any thread.
class HeldFile
{
public:
    HeldFile() = default; ///< holds nothing
    explicit HeldFile(const QString &path);
    ~HeldFile();
    HeldFile(HeldFile &&other) noexcept;
    HeldFile &operator=(HeldFile &&other) noexcept;
    Q_DISABLE_COPY(HeldFile)

private:
    QString m_path;
};

/// Whether `path` names, by whatever way, a held file or one that SQLite keeps beside it (its
/// journals and shared memory). Opens nothing.
[[nodiscard]] bool isHeld(const QString &path);

} // namespace Gainsay::Core
