// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frontmatter.h"

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

constexpr int mostLines = 1'000;

/// Without quotation marks around it or a comment behind it.
QString scalar(QStringView value)
{
    value = value.trimmed();
    for (const QChar mark : {u'"', u'\''}) {
        const qsizetype end = value.startsWith(mark) ? value.indexOf(mark, 1) : -1;
        if (end > 0)
            return value.sliced(1, end - 1).toString();
    }
    const qsizetype comment = value.indexOf(" #"_L1);
    return (comment < 0 ? value : value.first(comment)).trimmed().toString();
}

QStringList valuesOf(QStringView value)
{
    value = value.trimmed();
    QStringList out;
    if (value.startsWith(u'[') && value.endsWith(u']')) {
        for (const QStringView part : value.sliced(1).chopped(1).split(u','))
            out.append(scalar(part));
    } else {
        out.append(scalar(value));
    }
    out.removeAll(QString());
    return out;
}

/// Takes line after line, of which "- a" belong to the key before them.
class Reader
{
public:
    void read(QStringView line)
    {
        const QStringView words = line.trimmed();
        if (words.startsWith("- "_L1)) {
            if (!m_key.isEmpty())
                matter.values[m_key] += valuesOf(words.sliced(2));
            return;
        }
        const qsizetype colon = line.indexOf(u':');
        const bool nested = !line.isEmpty() && line.front().isSpace();
        if (colon <= 0 || nested)
            return;
        m_key = line.first(colon).trimmed().toString().toLower();
        matter.values.insert(m_key, valuesOf(line.sliced(colon + 1)));
    }

    FrontMatter matter;

private:
    QString m_key;
};

} // namespace

QString FrontMatter::value(const QStringList &keys) const
{
    for (const QString &key : keys) {
        const QStringList found = values.value(key);
        if (!found.isEmpty())
            return found.join(u", "_s).simplified();
    }
    return {};
}

FrontMatter frontMatter(QStringView text)
{
    Reader reader;
    qsizetype begin = 0;
    for (int i = 0; i < mostLines && begin < text.size(); ++i) {
        const qsizetype feed = text.indexOf(u'\n', begin);
        const qsizetype end = feed < 0 ? text.size() : feed;
        QStringView line = text.sliced(begin, end - begin);
        if (line.endsWith(u'\r'))
            line.chop(1);
        begin = feed < 0 ? end : end + 1;
        const bool fence = line.trimmed() == "---"_L1;
        if (i == 0 && !fence)
            return {};
        if (i > 0 && (fence || line.trimmed() == "..."_L1)) {
            reader.matter.end = begin;
            return std::move(reader.matter);
        }
        if (i > 0)
            reader.read(line);
    }
    return {};
}

} // namespace Gainsay::Loading
