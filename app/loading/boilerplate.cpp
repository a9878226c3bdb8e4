// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boilerplate.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

constexpr qsizetype longestLine = 120;

QRegularExpression wholeLine(const QStringList &alternatives)
{
    QRegularExpression expression(u"\\A(?:%1)\\z"_s.arg(alternatives.join(u'|')),
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

const QRegularExpression &furniture()
{
    // "…" and arrows may follow, a bracket or bullet may go before; the sentence's full stop may
    // not, but for the set phrases that have one.
    static const QRegularExpression expression = wholeLine({
        u"[\\[•·>→ ]*(?:read|view|see) (?:the )?(?:entire|full|whole|original) "
        u"(?:article|story|coverage)"
        "(?: here| now)?[\\].…»>→ ]*"_s,
        u"[\\[•·>→ ]*(?:continue reading|read more|see more|show more|load more|learn more)(?: (?:on|at|here)\\b[^.?!”]*)?[\\].…»>→: ]*"_s,
        u"(?:read more|see also|also read|read also|related|more from|more on|read next|recommended|watch|listen)(?: [^.?!”]*)?:[^.?!”]*"_s,
        u"related(?: (?:stories|articles|content|topics|links|news))?|more from [^.?!”]{1,40}|you (?:may|might) also like"_s,
        u"recommended(?: (?:stories|for you))?|most (?:read|viewed|popular|shared)|trending(?: now)?|editors?['’]s?’? picks?|top stories"_s,
        u"advertise?ments?|advertising|sponsored(?: (?:content|by [^.?!]{1,40}))?|ad|(?:story|article) continues below(?: (?:this )?advertisement)?|promoted"_s,
        u"share(?: (?:this|on|via|to)\\b[^.?!”]{0,40})?|copy link|link copied[.!]?|save|print|e-?mail|tweet|bookmark|report an error"_s,
        u"\\d* ?(?:comments?|shares?|likes?)|(?:view|show|leave a|post a) comments?(?: \\(\\d+\\))?"_s,
        u"loading(?:\\.\\.\\.|…)?|skip to [^.?!”]{1,30}|back to top|menu|search|log ?in|sign in|live"_s,
        u"(?:sign up|subscribe|register)(?: (?:to|for|now|here|today)\\b[^”]*)?|(?:join|get) our newsletter[^”]*|newsletters?"_s,
        u"follow (?:us|@\\w+)(?: on [^.?!”]{1,40})?|click here(?: (?:to|for) [^.?!”]*)?|download (?:our|the) app"_s,
        u"list (?:of )?\\d+ (?:of \\d+|items?)|end of list|blinking-dot|live updates?|\\d+ min(?:ute)?s? read|(?:estimated )?reading time:? .{1,20}"_s,
        u"(?:photo|photograph|image|picture|credit|video|file|caption)s?(?: credit)?: [^”]{1,80}|\\[[^\\]]{1,60}/[^\\]]{1,60}\\]"_s,
        u"(?:©|\\(c\\) |copyright )[^”]{1,100}|all rights reserved\\.?"_s,
        u"anzeige|werbung|weiterlesen|mehr zum thema|zum artikel|ganzen artikel lesen|teilen|kommentare?"_s,
        u"publicité|lire la suite|lire aussi(?: ?:.*)?|lire l['’]article(?: complet| entier)?|partager"_s,
        u"publicidad|leer más|lee también(?: ?:.*)?|leer (?:el )?artículo completo|compartir"_s,
        u"إعلان|اقرأ (?:المقال كاملاً|المقال كاملا|المزيد|أيضاً|أيضا)(?::.*)?|شارك|مشاركة"_s,
    });
    return expression;
}

const QRegularExpression &credits()
{
    static const QRegularExpression expression = wholeLine({
        u"(?:by|von|par|por|بقلم):? (?-i:[\\p{Lu}\\p{Lo}])[^.!?“”„]*"_s,
        u"(?:by|von|par|por):? (?-i:\\p{Lu})[^!?“”„]*\\.[^!?“”„]*[^.!?“”„]"_s, // initials
        u"sources?: .+|\\(?(?:additional )?report(?:ing|ed) by .+|\\(?edited by .+"_s,
        u".* (?:and|&|with) (?:news |wire |press )?(?:agencies|wires|wire services)|(?:news |press )?agencies"_s,
        u".*\\b(?:mit agenturen|und agenturen|avec agences|et agences|con agencias|y agencias)"_s,
        u".* ووكالات|وكالات"_s,
    });
    return expression;
}

bool matches(QStringView line, const QRegularExpression &expression)
{
    if (line.size() > longestLine)
        return false;
    return expression.match(line.toString().simplified()).hasMatch();
}

} // namespace

bool isBoilerplate(QStringView line)
{
    return matches(line, furniture());
}

bool isByline(QStringView line)
{
    return matches(line, credits());
}

} // namespace Gainsay::Loading
