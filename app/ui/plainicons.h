// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractFileIconProvider>

namespace Gainsay::Ui {

/// Icons and types of files by their names alone. Qt's own provider opens files to find out what
/// they are, which takes the locks off a corpus that is open: see Core::HeldFile.
class PlainIcons : public QAbstractFileIconProvider
{
public:
    [[nodiscard]] QIcon icon(IconType type) const override;
    [[nodiscard]] QIcon icon(const QFileInfo &info) const override;
    [[nodiscard]] QString type(const QFileInfo &info) const override;
};

} // namespace Gainsay::Ui
