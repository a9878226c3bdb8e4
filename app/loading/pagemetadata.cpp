// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagemetadata.h"

#include "htmlblocks.h"
#include "jsonld.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

QString textOf(const QJsonObject &object, QLatin1StringView key)
{
    return plainText(object.value(key).toString()).simplified();
}

/// Contents of meta elements by their name, property or itemprop, in lower case.
QHash<QString, QStringList> metaElements(const HtmlTree &tree)
{
    QHash<QString, QStringList> out;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.node(i).tag != HtmlTag::Meta)
            continue;
        const QString content = tree.attribute(i, "content").simplified();
        if (content.isEmpty())
            continue;
        for (const auto name : {"property", "name", "itemprop", "http-equiv"}) {
            if (const QString key = tree.attribute(i, name).toLower(); !key.isEmpty())
                out[key].append(content);
        }
    }
    return out;
}

class Metadata
{
public:
    explicit Metadata(const HtmlTree &tree)
        : m_tree(tree),
          m_meta(metaElements(tree)),
          m_objects(jsonLdObjects(tree)),
          m_article(articleObject(m_objects))
    {
    }

    PageMetadata read()
    {
        readTitles();
        m_out.standfirst = firstOf({textOf(m_article, "description"_L1), meta(u"og:description"_s),
                                    meta(u"description"_s)});
        readAuthors();
        readPublisher();
        m_out.url = firstOf({linked(u"canonical"_s), meta(u"og:url"_s)});
        readLanguage();
        readTimes();
        readUpdates();
        return std::move(m_out);
    }

private:
    [[nodiscard]] static QString firstOf(const QStringList &candidates)
    {
        for (const QString &candidate : candidates) {
            if (!candidate.isEmpty())
                return candidate;
        }
        return {};
    }
    [[nodiscard]] QString meta(const QString &name) const { return m_meta.value(name).value(0); }

    [[nodiscard]] QString linked(const QString &relation) const
    {
        for (int i = 0; i < m_tree.size(); ++i) {
            if (m_tree.node(i).tag == HtmlTag::Link && m_tree.attribute(i, "rel") == relation)
                return m_tree.attribute(i, "href").trimmed();
        }
        return {};
    }

    void readTitles()
    {
        const QString window = windowTitle();
        const QString shared = withoutSite(meta(u"og:title"_s));
        const QString headline = textOf(m_article, "headline"_L1);
        const QStringList all{barest(headline, heading()), barest(heading(), headline), shared,
                              meta(u"twitter:title"_s), withoutSite(window)};
        m_out.title = firstOf(all);
        for (const QString &title : all) {
            if (!title.isEmpty() && title != m_out.title)
                m_out.otherTitles.append(title);
        }
    }

    /// Sites write one headline over the article, and one for others to link it by, with a kicker or
    /// the section's name before it: where one holds the other, the bare one.
    [[nodiscard]] static QString barest(const QString &one, const QString &other)
    {
        constexpr qsizetype fewest = 15;
        if (one.isEmpty() || (other.size() >= fewest && one.contains(other, Qt::CaseInsensitive)))
            return other.isEmpty() ? one : other;
        return one;
    }

    [[nodiscard]] QString windowTitle() const
    {
        const int node = m_tree.find(HtmlTag::Title, 0, m_tree.size());
        return node < 0 ? QString() : m_tree.textBelow(node).simplified();
    }

    /// The only h1, or the first of several.
    [[nodiscard]] QString heading() const
    {
        const int node = m_tree.find(HtmlTag::H1, 0, m_tree.size());
        return node < 0 ? QString() : m_tree.textBelow(node).simplified();
    }

    /// "Headline | Site", "Headline - Site".
    [[nodiscard]] QString withoutSite(const QString &title) const
    {
        static const QRegularExpression separator(u"\\s+[|·•»–—-]\\s+"_s);
        const qsizetype last = title.lastIndexOf(separator);
        if (last <= 0)
            return title;
        const QString end = title.sliced(last).remove(QRegularExpression(u"^\\W+"_s));
        const QString head = title.first(last).trimmed();
        const QString site = meta(u"og:site_name"_s);
        const bool isSite = !site.isEmpty()
            && (end.contains(site, Qt::CaseInsensitive) || site.contains(end, Qt::CaseInsensitive));
        // "| Sport", "- Paper.de": what the headline elsewhere does not have.
        const bool extra = head == textOf(m_article, "headline"_L1) || head == heading();
        return isSite || extra || end.contains(QRegularExpression(u"^[\\w-]+\\.[a-z]{2,4}$"_s))
            ? head
            : title;
    }

    void readAuthors()
    {
        const QList<QStringList> sources{
            namesIn(m_article.value("author"_L1)), m_meta.value(u"author"_s),
            m_meta.value(u"article:author"_s),     m_meta.value(u"parsely-author"_s),
            m_meta.value(u"dc.creator"_s),         markedAuthors()};
        QStringList weak; // the paper, where it names nobody
        for (const QStringList &source : sources) {
            QStringList names;
            for (const QString &author : source)
                names += authorName(author);
            names.removeAll(QString());
            names.removeDuplicates();
            if (std::ranges::all_of(names, [this](const QString &name) { return isPaper(name); })) {
                if (weak.isEmpty())
                    weak = names;
                continue;
            }
            names.removeIf([this](const QString &name) { return isPaper(name); });
            m_out.authors = names;
            return;
        }
        m_out.authors = weak;
    }

    /// Without "By", empty for what is no name: an address, a picture's credit, a number.
    static QString authorName(const QString &author)
    {
        static const QRegularExpression by(
            u"^(?:by|von|par|por|di|text|autor(?:in)?|автор)\\s*:?\\s+"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression noName(u"^https?:|@|^\\(|^\\d+$|\\bimage:"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        QString name = author.simplified();
        name.remove(by);
        constexpr qsizetype longest = 80;
        return name.contains(noName) || name.size() > longest ? QString() : name;
    }

    [[nodiscard]] bool isPaper(const QString &name) const
    {
        static const QRegularExpression host(u"^[\\w-]+\\.[a-z]{2,4}$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const QString site = meta(u"og:site_name"_s);
        const QString publisher = namesIn(m_article.value("publisher"_L1)).value(0);
        return name.contains(host) || name.compare(site, Qt::CaseInsensitive) == 0
            || name.compare(publisher, Qt::CaseInsensitive) == 0;
    }

    /// Names that the page marks up as its author's, in its own text.
    [[nodiscard]] QStringList markedAuthors() const
    {
        for (const bool strict : {true, false}) {
            QStringList names;
            for (int i = 0; i < m_tree.size(); ++i) {
                if (!(strict ? isMarkedAuthor(i) : isNamedAuthor(i)))
                    continue;
                names.append(authorName(m_tree.textBelow(i)));
                i = m_tree.node(i).end - 1;
            }
            names.removeAll(QString());
            if (!names.isEmpty())
                return names.first(1);
        }
        return {};
    }
    [[nodiscard]] bool isMarkedAuthor(int node) const
    {
        return m_tree.attribute(node, "rel") == u"author"_s
            || m_tree.attribute(node, "itemprop") == u"author"_s;
    }
    [[nodiscard]] bool isNamedAuthor(int node) const
    {
        static const QRegularExpression names(
            u"(?:^|[\\s_-])(?:byline|author)(?:[\\s_-]?name)?(?:$|\\s)"_s,
            QRegularExpression::CaseInsensitiveOption);
        return !m_tree.node(node).attributes.isEmpty()
            && m_tree.attribute(node, "class").contains(names);
    }

    void readPublisher()
    {
        m_out.publisher = firstOf({namesIn(m_article.value("publisher"_L1)).value(0),
                                   meta(u"og:site_name"_s), meta(u"application-name"_s)});
    }

    void readLanguage()
    {
        const int html = m_tree.find(HtmlTag::Html, 0, m_tree.size());
        const QString declared = html < 0 ? QString() : m_tree.attribute(html, "lang").trimmed();
        m_out.language = firstOf({declared, textOf(m_article, "inLanguage"_L1),
                                  meta(u"og:locale"_s), meta(u"content-language"_s)})
                             .replace(u'_', u'-');
    }

    void readTimes()
    {
        m_out.published = firstTime(
            {textOf(m_article, "datePublished"_L1), meta(u"article:published_time"_s),
             meta(u"datepublished"_s), meta(u"og:article:published_time"_s), meta(u"date"_s),
             meta(u"dc.date"_s), meta(u"dc.date.issued"_s), meta(u"dcterms.created"_s),
             meta(u"pubdate"_s), meta(u"publishdate"_s), meta(u"parsely-pub-date"_s),
             meta(u"sailthru.date"_s), textOf(m_article, "dateCreated"_L1),
             otherObjects("datePublished"_L1), itemTime(), timeElement()});
        m_out.modified =
            firstTime({textOf(m_article, "dateModified"_L1), meta(u"article:modified_time"_s),
                       meta(u"datemodified"_s), meta(u"og:updated_time"_s)});
    }

    [[nodiscard]] static std::optional<QDateTime> firstTime(const QStringList &candidates)
    {
        for (const QString &candidate : candidates) {
            if (const auto time = pageTime(candidate))
                return time;
        }
        return std::nullopt;
    }

    [[nodiscard]] QString otherObjects(QLatin1StringView key) const
    {
        for (const QJsonObject &object : m_objects) {
            if (const QString text = textOf(object, key); !text.isEmpty())
                return text;
        }
        return {};
    }

    [[nodiscard]] QString itemTime() const
    {
        for (int i = 0; i < m_tree.size(); ++i) {
            if (m_tree.attribute(i, "itemprop") == u"datePublished"_s)
                return firstOf({m_tree.attribute(i, "datetime"), m_tree.attribute(i, "content"),
                                m_tree.textBelow(i).simplified()});
        }
        return {};
    }

    [[nodiscard]] QString timeElement() const
    {
        for (int i = 0; i < m_tree.size(); ++i) {
            if (m_tree.node(i).tag == HtmlTag::Time && m_tree.hasAttribute(i, "datetime"))
                return m_tree.attribute(i, "datetime");
        }
        return {};
    }

    void readUpdates()
    {
        const QJsonValue value = m_article.value("liveBlogUpdate"_L1);
        const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue each : all) {
            const QJsonObject update = each.toObject();
            const auto time = pageTime(textOf(update, "datePublished"_L1));
            QString text = plainText(update.value("articleBody"_L1).toString());
            if (text.isEmpty())
                text = plainText(update.value("description"_L1).toString());
            const QString headline = textOf(update, "headline"_L1);
            if (time && (!text.isEmpty() || !headline.isEmpty()))
                m_out.updates.append({headline, text, *time});
        }
    }

    const HtmlTree &m_tree;
    QHash<QString, QStringList> m_meta;
    QList<QJsonObject> m_objects;
    QJsonObject m_article;
    PageMetadata m_out;
};

} // namespace

std::optional<QDateTime> pageTime(const QString &text)
{
    QString words = text.simplified();
    if (words.size() < 8)
        return std::nullopt;
    // "2025-06-05 12:36:40 +0200", "20250605T123640Z"
    static const QRegularExpression loose(
        u"^(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ]+(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = loose.match(words);
    if (!match.hasMatch()) {
        const QDateTime rfc = QDateTime::fromString(words, Qt::RFC2822Date);
        return rfc.isValid() ? std::optional(rfc) : std::nullopt;
    }
    QString iso = u"%1-%2-%3"_s.arg(match.captured(1), match.captured(2), match.captured(3));
    const QString hour = match.captured(4);
    iso += u"T%1:%2:%3"_s.arg(hour.isEmpty() ? u"00"_s : hour,
                              hour.isEmpty() ? u"00"_s : match.captured(5),
                              match.captured(6).isEmpty() ? u"00"_s : match.captured(6));
    QString zone = match.captured(7).toUpper();
    if (zone == u"UTC"_s || zone == u"GMT"_s)
        zone = u"Z"_s;
    else if (zone.size() == 3)
        zone += u":00"_s;
    else if (zone.size() == 5 && !zone.contains(u':'))
        zone.insert(3, u':');
    const QDateTime time = QDateTime::fromString(iso + zone, Qt::ISODate);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

PageMetadata pageMetadata(const HtmlTree &tree)
{
    return Metadata(tree).read();
}

} // namespace Gainsay::Loading
