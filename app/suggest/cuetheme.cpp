// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/cuetheme.h"

#include "suggest/cuedefinitions.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

using namespace Qt::StringLiterals;
namespace Syntax = KSyntaxHighlighting;

namespace Gainsay::Suggest {

CueTheme CueTheme::load(Ground ground)
{
    const CueDefinitions definitions;
    const Syntax::Theme theme =
        definitions.theme(ground == Ground::Light ? u"Gainsay Light"_s : u"Gainsay Dark"_s);

    CueTheme result;
    result.m_page = QColor::fromRgb(theme.editorColor(Syntax::Theme::BackgroundColor));
    result.m_plain.foreground = QColor::fromRgb(theme.textColor(Syntax::Theme::Normal));
    result.m_styles.resize(int(CueKind::Time) + 1, result.m_plain);
    // Every definition gives a kind the same default style, so one language stands for all.
    for (const Syntax::Format &format : definitions.forLanguage(u"en"_s).formats()) {
        const auto attribute = CueDefinitions::attribute(format.name());
        if (attribute && !attribute->inQuotation) {
            result.m_styles[int(attribute->kind)] = {format.textColor(theme), format.isBold(theme),
                                                     format.isItalic(theme),
                                                     format.isUnderline(theme)};
        }
    }
    return result;
}

} // namespace Gainsay::Suggest
