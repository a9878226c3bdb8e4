// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is used of md4c-html.h: Debian's libmd4c-html0-dev brings the library without its header,
// which is in libmd4c-dev.

extern "C" {
/// Hands HTML to `output`, piece by piece. 0: done.
int md_html(const char *input, unsigned inputSize, void (*output)(const char *, unsigned, void *),
            void *context, unsigned parserFlags, unsigned rendererFlags);
}

namespace Gainsay::Loading {

inline constexpr unsigned markdownWithoutHtmlBlocks = 0x0020; // MD_FLAG_NOHTMLBLOCKS
inline constexpr unsigned markdownWithoutHtmlSpans = 0x0040;  // MD_FLAG_NOHTMLSPANS
inline constexpr unsigned markdownTables = 0x0100;            // MD_FLAG_TABLES
inline constexpr unsigned markdownStrikethrough = 0x0200;     // MD_FLAG_STRIKETHROUGH

} // namespace Gainsay::Loading
