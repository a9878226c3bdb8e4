// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Gainsay::Tour {

class Guide;

/// Every station of the tour, in order.
void walk(Guide &guide);

} // namespace Gainsay::Tour
