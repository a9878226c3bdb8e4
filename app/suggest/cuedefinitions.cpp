// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/cuedefinitions.h"

#include <KSyntaxHighlighting/Theme>

#include <QFileInfo>

using namespace Qt::StringLiterals;
namespace Syntax = KSyntaxHighlighting;

namespace Gainsay::Suggest {

namespace {
constexpr auto searchPath = ":/gainsay/cues"_L1;
} // namespace

CueDefinitions::CueDefinitions()
{
    m_repository.addCustomSearchPath(searchPath);
}

Syntax::Definition CueDefinitions::forLanguage(const QString &language) const
{
    const QString wanted = language.section(u'-', 0, 0).toLower();
    // The repository also knows every programming language: only our own files count.
    for (const Syntax::Definition &definition : m_repository.definitions()) {
        const QString path = definition.filePath();
        if (path.startsWith(searchPath) && QFileInfo(path).completeBaseName() == wanted)
            return definition;
    }
    return {};
}

Syntax::Theme CueDefinitions::theme(const QString &name) const
{
    return m_repository.theme(name);
}

std::optional<CueAttribute> CueDefinitions::attribute(QStringView name)
{
    struct Row {
        QLatin1StringView name;
        CueKind kind;
    };
    static constexpr Row rows[] = {
        {"Quotation"_L1, CueKind::Quotation},
        {"Speech verb"_L1, CueKind::SpeechVerb},
        {"Denial verb"_L1, CueKind::DenialVerb},
        {"Attitude verb"_L1, CueKind::AttitudeVerb},
        {"Noun cue"_L1, CueKind::NounCue},
        {"Source phrase"_L1, CueKind::SourcePhrase},
        {"Time"_L1, CueKind::Time},
    };
    constexpr auto suffix = " in quotation"_L1;
    const bool inQuotation = name.endsWith(suffix);
    const QStringView bare = inQuotation ? name.chopped(suffix.size()) : name;
    for (const Row &row : rows) {
        if (bare == row.name)
            return CueAttribute{row.kind, inQuotation};
    }
    return {};
}

} // namespace Gainsay::Suggest
