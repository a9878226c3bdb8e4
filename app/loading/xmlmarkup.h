// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QUrl>
#include <QXmlStreamReader>

namespace Gainsay::Loading {

/// What an element of a feed holds.
struct Markup {
    enum class Kind {
        Text, ///< plain: "<" is a character
        Html, ///< written as text
        Tags, ///< elements of their own, written out in `text`
    };
    QString text;
    Kind kind = Kind::Html;

    [[nodiscard]] QString asHtml() const;
};

/// Whether a namespace is Atom's, of today or of 2003.
[[nodiscard]] bool isAtomSpace(QStringView space);

/// Goes through the elements of XML that tamedXml() let pass, and keeps the depth, the namespaces
/// and with them the time within bounds.
class XmlWalk
{
public:
    XmlWalk(const QString &xml, const QUrl &base);

    /// False at the end or at a fault.
    bool next();
    [[nodiscard]] const QXmlStreamReader &xml() const { return m_xml; }
    [[nodiscard]] int depth() const { return int(m_open.size()); } ///< of a tag: with itself
    [[nodiscard]] QString parent() const; ///< of the start at hand; empty: none
    [[nodiscard]] QUrl base() const;      ///< by xml:base
    /// Of the start at hand, whatever its namespace.
    [[nodiscard]] QString attribute(QLatin1StringView name) const;
    /// All that the element at hand holds; its end is at hand then.
    [[nodiscard]] Markup markup();
    [[nodiscard]] bool failed() const { return m_xml.hasError(); }
    [[nodiscard]] QString fault() const;

private:
    struct Open {
        QString name;
        QUrl base;
        qsizetype spaces; ///< namespaces declared here
    };
    void open();

    /// Names of HTML that feeds use without declaring them.
    class Entities : public QXmlStreamEntityResolver
    {
    public:
        QString resolveUndeclaredEntity(const QString &name) override;
    };

    Entities m_entities;
    QXmlStreamReader m_xml;
    QUrl m_base;
    QList<Open> m_open;
    bool m_closing = false;
    qsizetype m_spaces = 0;
};

} // namespace Gainsay::Loading
