// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks.h"

#include "consistencychecks.h"
#include "contenttrim.h"
#include "placechecks.h"
#include "wordingchecks.h"

#include <algorithm>

namespace Gainsay::Core {

namespace {

using namespace Qt::StringLiterals;

/// The checks without which a corpus would contradict itself; a codebook cannot switch them off.
bool isForbidding(const QString &check)
{
    static const QSet<QString> checks{u"V01"_s, u"V02"_s, u"V03"_s, u"V04"_s, u"V05"_s, u"V13"_s};
    return checks.contains(check);
}

void setLevel(Finding &finding, const Scheme &scheme)
{
    const CheckLevel level = scheme.checkLevels.value(finding.check, finding.level);
    if (level != CheckLevel::Off || !isForbidding(finding.check))
        finding.level = level;
}

} // namespace

QList<Finding> checkStatement(const AnnotationSet &set, const Statement &statement,
                              const Scheme &scheme, const QSet<StatementId> &elsewhere)
{
    QList<Finding> findings = consistencyFindings(set, statement, scheme, elsewhere);
    const bool spansHold = std::ranges::none_of(
        findings, [](const Finding &finding) { return finding.check == "V02"_L1; });
    if (spansHold)
        findings += wordingFindings(set, statement) + placeFindings(set, statement);
    for (Finding &finding : findings)
        setLevel(finding, scheme);
    findings.removeIf([](const Finding &finding) { return finding.level == CheckLevel::Off; });
    std::ranges::stable_sort(findings, {}, &Finding::check);
    return findings;
}

QList<Finding> checkAll(const AnnotationSet &set, const Scheme &scheme,
                        const QSet<StatementId> &elsewhere)
{
    QList<Finding> findings;
    for (const StatementId id : set.statementsInOrder())
        findings += checkStatement(set, *set.statement(id), scheme, elsewhere);
    return findings;
}

std::optional<Finding> firstError(const QList<Finding> &findings)
{
    const auto found = std::ranges::find_if(
        findings, [](const Finding &finding) { return isForbidding(finding.check); });
    return found == findings.end() ? std::nullopt : std::optional(*found);
}

Fragments trimmedContent(const FrozenText &text, const Fragments &content)
{
    return trimmedFragments(text, content, FinalPunctuation::Trim);
}

} // namespace Gainsay::Core
