// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/changeset.h"
#include "core/scheme.h"

#include <QWidget>

#include <array>

class QLabel;

namespace Gainsay::Ui {

/// Three things to try, for somebody who sees the program for the first time. Each is ticked when
/// it was done.
class FirstSteps : public QWidget
{
    Q_OBJECT

public:
    explicit FirstSteps(QWidget *parent = nullptr);

    /// Ticks what this edit shows to be understood.
    void follow(const Core::ChangeSet &changes, const Core::Scheme &scheme);
    void setUndone(); ///< an edit was taken back
    [[nodiscard]] bool isDone(int step) const { return m_done.at(static_cast<std::size_t>(step)); }

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tick(std::size_t step);
    void showStep(std::size_t step);

    std::array<bool, 3> m_done{};
    std::array<QLabel *, 3> m_ticks{};
};

} // namespace Gainsay::Ui
