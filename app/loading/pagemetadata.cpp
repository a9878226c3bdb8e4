// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagemetadata.h"

#include "jsonld.h"
#include "pageauthors.h"
#include "pagemarks.h"
#include "pagetimes.h"
#include "pagetitles.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

QString linked(const HtmlTree &tree, const QString &relation)
{
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.node(i).tag == HtmlTag::Link && tree.attribute(i, "rel") == relation)
            return tree.attribute(i, "href").trimmed();
    }
    return {};
}

QString languageOf(const PageMarks &marks)
{
    const HtmlTree &tree = marks.tree();
    const int html = tree.find(HtmlTag::Html, 0, tree.size());
    const QString declared = html < 0 ? QString() : tree.attribute(html, "lang").trimmed();
    return firstOf({declared, marks.articleText("inLanguage"_L1), marks.meta(u"og:locale"_s),
                    marks.meta(u"content-language"_s)})
        .replace(u'_', u'-');
}

QList<LiveUpdate> updatesIn(const QJsonObject &article)
{
    QList<LiveUpdate> updates;
    const QJsonValue value = article.value("liveBlogUpdate"_L1);
    const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue each : all) {
        const QJsonObject update = each.toObject();
        const auto time = pageTime(textOf(update, "datePublished"_L1));
        QString text = plainText(update.value("articleBody"_L1).toString());
        if (text.isEmpty())
            text = plainText(update.value("description"_L1).toString());
        const QString headline = textOf(update, "headline"_L1);
        if (time && (!text.isEmpty() || !headline.isEmpty()))
            updates.append({headline, text, *time});
    }
    return updates;
}

bool isLiveBlog(const PageMarks &marks, const QString &address)
{
    static const QRegularExpression folder(
        u"(?:^|[/_-])(?:live-?blog|live-?ticker|news-?ticker|newsblog|live-updates?)(?:$|[/_-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const HtmlTree &tree = marks.tree();
    if (hasType(marks.article(), u"LiveBlogPosting"_s) || QUrl(address).path().contains(folder))
        return true;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.attribute(i, "itemtype").endsWith(u"LiveBlogPosting"_s))
            return true;
    }
    return false;
}

bool isCalledLive(const QStringList &titles, const QString &address)
{
    static const QRegularExpression words(
        u"\\bLIVE\\b|\\b[Ll]ive(?:[ -]?(?:updates?|blog|ticker|news|coverage|reporting)\\b|:)|"
        "[–—|-] live\\b|\\bas it happened\\b|minute by minute|\\ben direct\\b|\\b(?:en|ao) vivo\\b|"
        "\\bNewsblog\\b|مباشر|لحظة بلحظة"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return QUrl(address).path().contains(u"/live/"_s)
        || std::ranges::any_of(titles, [](const QString &title) { return title.contains(words); });
}

} // namespace

PageMetadata pageMetadata(const HtmlTree &tree)
{
    const PageMarks marks(tree);
    PageMetadata out;
    out.otherTitles = pageTitles(marks);
    if (!out.otherTitles.isEmpty())
        out.title = out.otherTitles.takeFirst();
    out.standfirst = firstOf({marks.articleText("description"_L1), marks.meta(u"og:description"_s),
                              marks.meta(u"description"_s)});
    const PageAuthors authors = pageAuthors(marks);
    out.authors = authors.named;
    out.paper = authors.paper;
    out.publisher = marks.siteNames().value(0);
    out.url = firstOf({linked(tree, u"canonical"_s), marks.meta(u"og:url"_s)});
    out.language = languageOf(marks);
    const PageTimes times = pageTimes(marks);
    out.published = times.published;
    out.modified = times.modified;
    out.updates = updatesIn(marks.article());
    out.isLiveBlog = isLiveBlog(marks, out.url);
    out.calledLive =
        out.isLiveBlog || isCalledLive(QStringList{out.title} + out.otherTitles, out.url);
    const QJsonValue free = marks.article().value("isAccessibleForFree"_L1);
    out.isFree = free.toBool(true) && free.toString().compare("false"_L1, Qt::CaseInsensitive) != 0;
    out.words = marks.article().value("wordCount"_L1).toVariant().toInt();
    return out;
}

} // namespace Gainsay::Loading
