// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "loadedarticle.h"
#include "pagebody.h"

#include <QList>

namespace Gainsay::Loading {

/// What to know of an article's text before trusting it: Paywalled, ListOfArticles, BadCharacters.
[[nodiscard]] QList<LoadingNote> loadingNotes(const PageBody &page, const PageMetadata &metadata);

} // namespace Gainsay::Loading
