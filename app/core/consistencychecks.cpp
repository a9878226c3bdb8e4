// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consistencychecks.h"

#include <algorithm>

namespace Gainsay::Core {

namespace {

using namespace Qt::StringLiterals;

template <class... Handlers> struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

/// Gathers the findings on one statement.
class Examiner
{
public:
    Examiner(const AnnotationSet &set, const Statement &statement, const Scheme &scheme,
             const QSet<StatementId> &elsewhere)
        : m_set(set), m_statement(statement), m_scheme(scheme), m_elsewhere(elsewhere)
    {
    }

    QList<Finding> examine()
    {
        examineParts();
        for (const auto &[layer, name] : EnumNames<SpanLayer>::table)
            examineFragments(m_statement.fragments(layer), name);
        if (m_scheme.hasRole(m_statement.kind, KindRole::Denial))
            examineDenied();
        examineStances();
        examineVia();
        return m_findings;
    }

private:
    void report(QLatin1StringView check, const QString &detail, std::optional<TextSpan> span = {})
    {
        m_findings.append({.check = check,
                           .level = CheckLevel::Error,
                           .statement = m_statement.id,
                           .span = span,
                           .detail = detail,
                           .fix = std::nullopt});
    }

    [[nodiscard]] bool isKnown(EntityId id) const { return m_set.entity(id) || isReserved(id); }
    [[nodiscard]] bool isKnown(StatementId id) const
    {
        return m_set.statement(id) || m_set.earlierStatement(id) || m_elsewhere.contains(id);
    }

    void examineParts()
    {
        if (m_statement.kind.isEmpty())
            report("V01"_L1, u"no kind"_s);
        else if (!m_scheme.kind(m_statement.kind))
            report("V01"_L1, u"unknown kind %1"_s.arg(m_statement.kind));
        if (m_statement.content.isEmpty())
            report("V01"_L1, u"no content"_s);
        if (m_statement.speakers.isEmpty())
            report("V01"_L1, u"no speaker"_s);
        for (const EntityId speaker : m_statement.speakers) {
            if (!isKnown(speaker))
                report("V01"_L1, u"unknown speaker %1"_s.arg(speaker.text()));
        }
    }

    void examineFragments(const Fragments &fragments, QLatin1StringView layer)
    {
        qsizetype lastEnd = 0;
        for (const TextSpan fragment : fragments) {
            const QString place = u"%1 %2-%3"_s.arg(layer).arg(fragment.begin).arg(fragment.end);
            if (fragment.isEmpty())
                report("V02"_L1, u"%1 is empty"_s.arg(place));
            else if (!m_set.text().offsets().toCodePoints(fragment))
                report("V02"_L1, u"%1 lies outside the text or splits a character"_s.arg(place));
            else if (fragment.begin < lastEnd)
                report("V02"_L1, u"%1 is out of order"_s.arg(place), fragment);
            lastEnd = std::max(lastEnd, fragment.end);
        }
    }

    void examineDenied()
    {
        const std::optional<Denied> &denied = m_statement.denied;
        if (!denied || (!denied->statement && denied->proposition.trimmed().isEmpty()))
            report("V03"_L1, u"neither a link nor a proposition"_s);
        if (!denied)
            return;
        if (denied->explicitness == Explicitness::Explicit && !denied->statement)
            report("V04"_L1, u"an explicit denial without a link"_s);
        if (denied->statement)
            examineLink(*denied->statement);
    }

    void examineLink(StatementId id)
    {
        if (id == m_statement.id) {
            report("V04"_L1, u"denies itself"_s);
            return;
        }
        if (!isKnown(id)) {
            report("V04"_L1, u"the denied statement %1 is not there"_s.arg(id.text()));
            return;
        }
        const bool retraction =
            m_statement.attributes.value(u"denial-type"_s) == "retracts-own-claim"_L1;
        const Statement *linked = m_set.statement(id);
        if (!linked || retraction)
            return;
        // Two sources left unnamed need not be the same one.
        const auto shared = std::ranges::find_if(m_statement.speakers, [&](EntityId speaker) {
            return speaker != unspecifiedId && linked->speakers.contains(speaker);
        });
        if (shared != m_statement.speakers.end())
            report("V04"_L1, u"denies a statement of the same speaker %1"_s.arg(shared->text()));
    }

    void examineStances()
    {
        if (m_statement.stances.isEmpty() && m_scheme.hasRole(m_statement.kind, KindRole::Stance))
            report("V05"_L1, u"a stance without holder, target and value"_s);
        for (const Stance &stance : m_statement.stances) {
            if (!isKnown(stance.holder))
                report("V05"_L1, u"no holder"_s);
            if (!isKnown(stance.target))
                report("V05"_L1, u"no target"_s);
            if (!termById(m_scheme.stanceValues, stance.value))
                report("V05"_L1,
                       stance.value.isEmpty() ? u"no value"_s
                                              : u"unknown value %1"_s.arg(stance.value));
        }
    }

    [[nodiscard]] bool isKnown(const StanceTarget &target) const
    {
        return std::visit(Overloaded{
                              [this](EntityId id) { return isKnown(id); },
                              [this](IssueId id) { return m_set.issue(id) != nullptr; },
                              [this](StatementId id) { return isKnown(id); },
                          },
                          target);
    }

    void examineVia()
    {
        const QList<EntityId> &via = m_statement.via;
        for (qsizetype i = 0; i < via.size(); ++i) {
            if (!isKnown(via[i]))
                report("V13"_L1, u"unknown relay %1"_s.arg(via[i].text()));
            else if (m_statement.speakers.contains(via[i]))
                report("V13"_L1, u"the speaker %1 among the relays"_s.arg(via[i].text()));
            else if (via.indexOf(via[i]) < i)
                report("V13"_L1, u"the relay %1 twice"_s.arg(via[i].text()));
        }
    }

    const AnnotationSet &m_set;
    const Statement &m_statement;
    const Scheme &m_scheme;
    const QSet<StatementId> &m_elsewhere;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> consistencyFindings(const AnnotationSet &set, const Statement &statement,
                                   const Scheme &scheme, const QSet<StatementId> &elsewhere)
{
    return Examiner(set, statement, scheme, elsewhere).examine();
}

} // namespace Gainsay::Core
