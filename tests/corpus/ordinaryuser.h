// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace Gainsay::CorpusTest {

/// Lets permissions bite while it lives, even where the tests run as root: file access is then
/// judged for a user who owns nothing.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
#ifdef Q_OS_LINUX
        constexpr uid_t nobody = 65534;
        m_changed = ::geteuid() == 0 && ::setresuid(nobody, nobody, 0) == 0;
        m_bites = ::geteuid() != 0;
#endif
    }
    ~OrdinaryUser()
    {
#ifdef Q_OS_LINUX
        if (m_changed && ::setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
#endif
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

    /// False where the system does not let root step down (a container with one user).
    [[nodiscard]] bool permissionsBite() const { return m_bites; }

private:
    bool m_bites = false;
    bool m_changed = false;
};

} // namespace Gainsay::CorpusTest
