// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainicons.h"

#include <QApplication>
#include <QFileInfo>
#include <QStyle>

namespace Gainsay::Ui {

QIcon PlainIcons::icon(IconType type) const
{
    const QStyle *style = QApplication::style();
    switch (type) {
    case Computer:
        return style->standardIcon(QStyle::SP_ComputerIcon);
    case Desktop:
        return style->standardIcon(QStyle::SP_DesktopIcon);
    case Trashcan:
        return style->standardIcon(QStyle::SP_TrashIcon);
    case Network:
        return style->standardIcon(QStyle::SP_DriveNetIcon);
    case Drive:
        return style->standardIcon(QStyle::SP_DriveHDIcon);
    case Folder:
        return style->standardIcon(QStyle::SP_DirIcon);
    case File:
        break;
    }
    return style->standardIcon(QStyle::SP_FileIcon);
}

QIcon PlainIcons::icon(const QFileInfo &info) const
{
    return icon(info.isDir() ? Folder : File);
}

QString PlainIcons::type(const QFileInfo &info) const
{
    return info.isDir() ? QString() : info.suffix();
}

} // namespace Gainsay::Ui
