// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xmlmarkup.h"

#include "jsonld.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

constexpr qsizetype deepest = 256;
constexpr qsizetype mostSpaces = 256; // that are open: each name is looked up among them

/// Elements of HTML that have no end tag.
bool isVoid(QStringView name)
{
    static constexpr std::array names{"br"_L1,  "hr"_L1,    "img"_L1,   "input"_L1,
                                      "wbr"_L1, "embed"_L1, "source"_L1};
    return std::ranges::any_of(names, [name](QLatin1StringView each) { return each == name; });
}

QString startTag(const QXmlStreamReader &xml)
{
    QString tag = u'<' + xml.name().toString();
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        tag += u' ' + attribute.name().toString() + u"=\""_s
            + attribute.value().toString().toHtmlEscaped() + u'"';
    }
    return tag + u'>';
}

/// What Atom says nothing of is plain.
Markup::Kind kindOf(const QXmlStreamReader &xml, const QString &type)
{
    const bool plain = type == "text"_L1 || type == "text/plain"_L1
        || (type.isEmpty() && isAtomSpace(xml.namespaceUri()));
    return plain ? Markup::Kind::Text : Markup::Kind::Html;
}

} // namespace

bool isAtomSpace(QStringView space)
{
    return space == "http://www.w3.org/2005/Atom"_L1 || space == "http://purl.org/atom/ns#"_L1;
}

QString Markup::asHtml() const
{
    return kind == Kind::Text ? text.toHtmlEscaped() : text;
}

XmlWalk::XmlWalk(const QString &xml, const QUrl &base) : m_xml(xml.trimmed()), m_base(base)
{
    m_xml.setEntityResolver(&m_entities);
}

bool XmlWalk::next()
{
    if (m_closing) {
        m_spaces -= m_open.takeLast().spaces;
        m_closing = false;
    }
    if (m_xml.atEnd())
        return false;
    m_xml.readNext();
    if (m_xml.isStartElement())
        open();
    else if (m_xml.isEndElement() && !m_open.isEmpty())
        m_closing = true;
    return !m_xml.hasError();
}

void XmlWalk::open()
{
    const qsizetype spaces = m_xml.namespaceDeclarations().size();
    m_spaces += spaces;
    const QString own = attribute("base"_L1);
    m_open.append(
        {m_xml.name().toString(), own.isEmpty() ? base() : base().resolved(QUrl(own)), spaces});
    if (m_open.size() > deepest || m_spaces > mostSpaces)
        m_xml.raiseError(u"nested too deeply"_s);
}

QUrl XmlWalk::base() const
{
    return m_open.isEmpty() ? m_base : m_open.constLast().base;
}

QString XmlWalk::parent() const
{
    return m_open.size() < 2 ? QString() : m_open[m_open.size() - 2].name;
}

QString XmlWalk::attribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const auto found = std::ranges::find_if(
        attributes, [name](const QXmlStreamAttribute &each) { return each.name() == name; });
    return found == attributes.end() ? QString() : found->value().toString();
}

Markup XmlWalk::markup()
{
    Markup out;
    out.kind = kindOf(m_xml, attribute("type"_L1));
    QString plain; // should there be no elements inside
    const qsizetype outside = m_open.size() - 1;
    while (next()) {
        if (m_closing && m_open.size() - 1 == outside)
            break;
        if (m_xml.isStartElement()) {
            out.kind = Markup::Kind::Tags;
            out.text += startTag(m_xml);
        } else if (m_xml.isEndElement()) {
            if (!isVoid(m_xml.name()))
                out.text += u"</"_s + m_xml.name().toString() + u'>';
        } else if (m_xml.isCharacters()) {
            plain += m_xml.text();
            out.text += m_xml.text().toString().toHtmlEscaped();
        }
    }
    if (out.kind != Markup::Kind::Tags)
        out.text = plain;
    return out;
}

QString XmlWalk::fault() const
{
    return u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString());
}

QString XmlWalk::Entities::resolveUndeclaredEntity(const QString &name)
{
    constexpr qsizetype longest = 32;
    const QString text = name.size() > longest ? QString() : plainText(u'&' + name + u';');
    // What is no name of HTML either stands as it was written, and an entity must not hold markup.
    return text.isEmpty() || text.startsWith(u'&') || text.startsWith(u'<') ? u" "_s : text;
}

} // namespace Gainsay::Loading
