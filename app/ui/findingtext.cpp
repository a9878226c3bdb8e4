// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingtext.h"

#include <QCoreApplication>

namespace Gainsay::Ui {

namespace {

/// Holds the translation context of this file's words.
class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

} // namespace

QString findingText(const Core::Finding &finding)
{
    const QString words = finding.detail;
    const auto is = [&](const char *id) { return finding.check == QLatin1String(id); };
    if (is("V01"))
        return FindingText::tr("A kind, words or a speaker is missing.");
    if (is("V02"))
        return FindingText::tr("The words do not lie in the text as stored.");
    if (is("V03"))
        return FindingText::tr("What is denied is missing.");
    if (is("V04"))
        return FindingText::tr(
            "The denied claim is missing, is this statement, or has the same speaker.");
    if (is("V05"))
        return FindingText::tr("A stance is missing, or lacks its holder, target or value.");
    if (is("V09"))
        return FindingText::tr("The content holds its own cue or source mention: %1").arg(words);
    if (is("V10"))
        return FindingText::tr("The content begins or ends with a mark, a blank, “that” or inside "
                               "a word. T trims it.");
    if (is("V11"))
        return FindingText::tr("“%1” is no known name of the speaker.").arg(words);
    if (is("V13"))
        return FindingText::tr("Somebody relays twice, or relays their own words.");
    if (is("V21"))
        return FindingText::tr("The content crosses the border of a paragraph or an update.");
    if (is("V22"))
        return FindingText::tr(
            "The content stands in a byline, in boilerplate or in the time of an "
            "update.");
    return FindingText::tr("Check %1: %2").arg(finding.check, words);
}

} // namespace Gainsay::Ui
