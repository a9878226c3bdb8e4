// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/cuereader.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QStringView>

#include <optional>

namespace Gainsay::Suggest {

/// What an attribute of a cue definition says, by its name: "Speech verb in quotation".
struct CueAttribute {
    CueKind kind;
    bool inQuotation;
};

/// The cue definitions and themes the program carries. Private to the room.
class CueDefinitions
{
public:
    CueDefinitions();

    /// By BCP 47 tag: "en-GB" falls back to "en"; invalid where there is none.
    [[nodiscard]] KSyntaxHighlighting::Definition forLanguage(const QString &language) const;
    [[nodiscard]] KSyntaxHighlighting::Theme theme(const QString &name) const;

    /// Nothing for attributes that mark no cue, such as plain text.
    [[nodiscard]] static std::optional<CueAttribute> attribute(QStringView name);

private:
    KSyntaxHighlighting::Repository m_repository;
};

} // namespace Gainsay::Suggest
