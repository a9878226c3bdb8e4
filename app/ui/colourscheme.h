// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preferences.h"

namespace Gainsay::Ui {

/// Makes the whole application light or dark, or as the desktop is. Where the platform has no say
/// in it, a palette of our own does.
void applyColourScheme(ColourScheme scheme);

} // namespace Gainsay::Ui
