// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordingchecks.h"

#include "contenttrim.h"

#include <QSet>

#include <algorithm>

namespace Gainsay::Core {

namespace {

using namespace Qt::StringLiterals;

Finding finding(QLatin1StringView check, const Statement &statement, const QString &detail)
{
    return {.check = check,
            .level = CheckLevel::Warning,
            .statement = statement.id,
            .span = std::nullopt,
            .detail = detail,
            .fix = std::nullopt};
}

/// V09: what the content shares with the cue or the source mention.
void examineOverlap(const FrozenText &text, const Statement &statement, const Fragments &layer,
                    QList<Finding> &findings)
{
    for (const TextSpan part : layer) {
        for (const TextSpan content : statement.content) {
            if (!content.overlaps(part))
                continue;
            const TextSpan shared{std::max(content.begin, part.begin),
                                  std::min(content.end, part.end)};
            Finding found = finding("V09"_L1, statement, text.quote(shared));
            found.span = shared;
            findings.append(found);
        }
    }
}

/// V10: content that stops short of, or goes beyond, whole words without their marks.
void examineRims(const FrozenText &text, const Statement &statement, QList<Finding> &findings)
{
    if (trimmedFragments(text, statement.content, FinalPunctuation::Keep) == statement.content)
        return;
    Finding found = finding("V10"_L1, statement, text.quote(statement.content));
    if (const Fragments fix = trimmedContent(text, statement.content); !fix.isEmpty())
        found.fix = fix;
    findings.append(found);
}

bool isPronoun(const QString &folded)
{
    static const QSet<QString> words{
        u"i"_s,     u"we"_s,    u"you"_s,     u"he"_s,      u"she"_s,       u"it"_s,
        u"they"_s,  u"one"_s,   u"who"_s,     u"me"_s,      u"us"_s,        u"him"_s,
        u"her"_s,   u"them"_s,  u"my"_s,      u"our"_s,     u"your"_s,      u"his"_s,
        u"its"_s,   u"their"_s, u"both"_s,    u"others"_s,  u"this"_s,      u"that"_s,
        u"these"_s, u"those"_s, u"himself"_s, u"herself"_s, u"themselves"_s};
    return words.contains(folded);
}

/// The words of a folded name with a blank around each, so that whole words can be searched.
QString spaced(const QString &folded)
{
    QString out = u" "_s;
    for (const QChar character : folded) {
        const bool belongs = character.isLetterOrNumber() || character.isMark()
            || character.isSurrogate() || character == u'\'' || character == u'-';
        if (belongs)
            out += character;
        else if (!out.endsWith(u' '))
            out += u' ';
    }
    return out.endsWith(u' ') ? out : out + u' ';
}

/// Whether the mention holds the name, as with a title, or is a part of it, as a surname is.
bool speaksOf(const QString &mention, const QString &name)
{
    const QString wanted = spaced(foldedName(name));
    const QString given = spaced(mention);
    return wanted.size() > 1 && given.size() > 1
        && (given.contains(wanted) || wanted.contains(given));
}

bool isMentioned(const Entity &entity, const QString &mention)
{
    return isReserved(entity.id) || speaksOf(mention, entity.name)
        || std::ranges::any_of(entity.aliases,
                               [&](const QString &alias) { return speaksOf(mention, alias); });
}

/// V11: a source mention that names somebody else.
void examineMention(const AnnotationSet &set, const Statement &statement, QList<Finding> &findings)
{
    if (statement.source.isEmpty() || statement.speakers.isEmpty())
        return;
    QStringList parts;
    for (const TextSpan fragment : statement.source)
        parts.append(set.text().quote(fragment));
    const QString mention = foldedName(parts.join(u' '));
    const bool matches =
        isPronoun(mention) || std::ranges::any_of(statement.speakers, [&](EntityId speaker) {
            const Entity *entity = set.entity(speaker);
            return isReserved(speaker) || (entity && isMentioned(*entity, mention));
        });
    if (matches)
        return;
    Finding found = finding("V11"_L1, statement, parts.join(u' '));
    found.span = hull(statement.source);
    findings.append(found);
}

} // namespace

QList<Finding> wordingFindings(const AnnotationSet &set, const Statement &statement)
{
    QList<Finding> findings;
    examineOverlap(set.text(), statement, statement.cue, findings);
    examineOverlap(set.text(), statement, statement.source, findings);
    examineRims(set.text(), statement, findings);
    examineMention(set, statement, findings);
    return findings;
}

} // namespace Gainsay::Core
