// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addresskey.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace Gainsay::Core {

namespace {

using namespace Qt::StringLiterals;

/// Parameters that tell where a visitor came from, or ask for the AMP copy of a page.
bool isTracking(const QString &parameter, const QString &value)
{
    static const QSet<QString> names{
        u"fbclid"_s, u"gclid"_s,  u"dclid"_s,  u"gbraid"_s,   u"wbraid"_s,     u"msclkid"_s,
        u"yclid"_s,  u"twclid"_s, u"igshid"_s, u"mc_cid"_s,   u"mc_eid"_s,     u"_ga"_s,
        u"_gl"_s,    u"cmp"_s,    u"cmpid"_s,  u"ocid"_s,     u"ncid"_s,       u"smid"_s,
        u"smtyp"_s,  u"xtor"_s,   u"ref"_s,    u"ref_src"_s,  u"ref_url"_s,    u"referrer"_s,
        u"wt_mc"_s,  u"icid"_s,   u"intcmp"_s, u"campaign"_s, u"guccounter"_s, u"feature"_s,
        u"share"_s,  u"amp"_s,    u"spref"_s,  u"sref"_s};
    static const QStringList beginnings{u"utm_"_s, u"at_"_s,  u"ns_"_s,  u"guce_"_s,
                                        u"pk_"_s,  u"mtm_"_s, u"hsa_"_s, u"_hs"_s};
    const QString name = parameter.toLower();
    if (name == "output"_L1 || name == "outputtype"_L1)
        return value == "amp"_L1;
    return names.contains(name)
        || std::ranges::any_of(beginnings, [&](const QString &b) { return name.startsWith(b); });
}

/// The page that an AMP cache serves: "…cdn.ampproject.org/c/s/HOST/PATH", "google.…/amp/s/HOST/PATH".
QUrl served(const QUrl &address)
{
    static const QRegularExpression cache(u"\\A/[cvi]/(?:s/)?(.+)\\z"_s);
    static const QRegularExpression viewer(u"\\A/amp/(?:s/)?(.+)\\z"_s);
    static const QRegularExpression google(u"\\A(?:www\\.)?google\\.[a-z.]{2,6}\\z"_s);
    const QString host = address.host();
    QRegularExpressionMatch match;
    if (host.endsWith("cdn.ampproject.org"_L1))
        match = cache.match(address.path());
    else if (google.match(host).hasMatch())
        match = viewer.match(address.path());
    const QUrl page(u"https://"_s + match.captured(1));
    return match.hasMatch() && page.host().contains(u'.') ? page : address;
}

QString hostOf(const QUrl &address)
{
    static const QStringList beginnings{u"www."_s, u"m."_s, u"mobile."_s, u"amp."_s};
    QString host = address.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    for (const QString &beginning : beginnings) {
        if (host.startsWith(beginning) && host.count(u'.') > 1)
            host = host.sliced(beginning.size());
    }
    return host;
}

/// Whether a part of a path reads like the name of one article: "/reviews/amp" is about amplifiers.
bool namesAnArticle(const QString &part)
{
    static const QRegularExpression digit(u"\\d"_s);
    return part.count(u'-') >= 2 || digit.match(part).hasMatch();
}

QString pathOf(const QUrl &address)
{
    QStringList parts = address.path().split(u'/', Qt::SkipEmptyParts);
    if (!parts.isEmpty() && (parts.last() == "index.html"_L1 || parts.last() == "index.htm"_L1))
        parts.removeLast();
    if (parts.size() > 1 && parts.last().compare("amp"_L1, Qt::CaseInsensitive) == 0
        && namesAnArticle(parts[parts.size() - 2]))
        parts.removeLast();
    if (!parts.isEmpty()) {
        static const QRegularExpression ending(u"\\.amp(\\.html?)?\\z"_s);
        parts.last().replace(ending, u"\\1"_s);
    }
    return parts.isEmpty() ? QString() : u'/' + parts.join(u'/');
}

QString queryOf(const QUrl &address)
{
    QStringList kept;
    for (const auto &[name, value] : QUrlQuery(address).queryItems()) {
        if (!isTracking(name, value))
            kept.append(value.isEmpty() ? name : name + u'=' + value);
    }
    kept.sort();
    return kept.isEmpty() ? QString() : u'?' + kept.join(u'&');
}

} // namespace

QString addressKey(const QString &address)
{
    const QUrl given(address.trimmed());
    const QString scheme = given.scheme().toLower();
    if ((scheme != "http"_L1 && scheme != "https"_L1) || given.host().isEmpty())
        return {};
    const QUrl page = served(given);
    // "#!" addresses name a page by their fragment.
    const QString fragment = page.fragment().startsWith(u'!') ? u'#' + page.fragment() : QString();
    return hostOf(page) + pathOf(page) + queryOf(page) + fragment;
}

} // namespace Gainsay::Core
