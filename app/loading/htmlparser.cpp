// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlparser.h"

#include "htmlfence.h"

#include <gumbo.h>

#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace Gainsay::Loading {

namespace {

using enum HtmlTag;

constexpr std::array tagPairs{
    std::pair(GUMBO_TAG_A, A),
    std::pair(GUMBO_TAG_ADDRESS, Address),
    std::pair(GUMBO_TAG_ARTICLE, Article),
    std::pair(GUMBO_TAG_ASIDE, Aside),
    std::pair(GUMBO_TAG_AUDIO, Audio),
    std::pair(GUMBO_TAG_BLOCKQUOTE, Blockquote),
    std::pair(GUMBO_TAG_BODY, Body),
    std::pair(GUMBO_TAG_BR, Br),
    std::pair(GUMBO_TAG_BUTTON, Button),
    std::pair(GUMBO_TAG_CANVAS, Canvas),
    std::pair(GUMBO_TAG_CAPTION, Caption),
    std::pair(GUMBO_TAG_CENTER, Center),
    std::pair(GUMBO_TAG_DD, Dd),
    std::pair(GUMBO_TAG_DETAILS, Details),
    std::pair(GUMBO_TAG_DIALOG, Dialog),
    std::pair(GUMBO_TAG_DIV, Div),
    std::pair(GUMBO_TAG_DL, Dl),
    std::pair(GUMBO_TAG_DT, Dt),
    std::pair(GUMBO_TAG_EMBED, Embed),
    std::pair(GUMBO_TAG_FIELDSET, Fieldset),
    std::pair(GUMBO_TAG_FIGCAPTION, Figcaption),
    std::pair(GUMBO_TAG_FIGURE, Figure),
    std::pair(GUMBO_TAG_FOOTER, Footer),
    std::pair(GUMBO_TAG_FORM, Form),
    std::pair(GUMBO_TAG_FRAME, Frame),
    std::pair(GUMBO_TAG_H1, H1),
    std::pair(GUMBO_TAG_H2, H2),
    std::pair(GUMBO_TAG_H3, H3),
    std::pair(GUMBO_TAG_H4, H4),
    std::pair(GUMBO_TAG_H5, H5),
    std::pair(GUMBO_TAG_H6, H6),
    std::pair(GUMBO_TAG_HEAD, Head),
    std::pair(GUMBO_TAG_HEADER, Header),
    std::pair(GUMBO_TAG_HGROUP, Hgroup),
    std::pair(GUMBO_TAG_HR, Hr),
    std::pair(GUMBO_TAG_HTML, Html),
    std::pair(GUMBO_TAG_IFRAME, Iframe),
    std::pair(GUMBO_TAG_IMG, Img),
    std::pair(GUMBO_TAG_INPUT, Input),
    std::pair(GUMBO_TAG_LABEL, Label),
    std::pair(GUMBO_TAG_LEGEND, Legend),
    std::pair(GUMBO_TAG_LI, Li),
    std::pair(GUMBO_TAG_LINK, Link),
    std::pair(GUMBO_TAG_MAIN, Main),
    std::pair(GUMBO_TAG_MATH, Math),
    std::pair(GUMBO_TAG_MENU, Menu),
    std::pair(GUMBO_TAG_META, Meta),
    std::pair(GUMBO_TAG_NAV, Nav),
    std::pair(GUMBO_TAG_NOSCRIPT, Noscript),
    std::pair(GUMBO_TAG_OBJECT, Object),
    std::pair(GUMBO_TAG_OL, Ol),
    std::pair(GUMBO_TAG_OPTGROUP, Optgroup),
    std::pair(GUMBO_TAG_OPTION, Option),
    std::pair(GUMBO_TAG_P, P),
    std::pair(GUMBO_TAG_PRE, Pre),
    std::pair(GUMBO_TAG_PROGRESS, Progress),
    std::pair(GUMBO_TAG_Q, Q),
    std::pair(GUMBO_TAG_SCRIPT, Script),
    std::pair(GUMBO_TAG_SECTION, Section),
    std::pair(GUMBO_TAG_SELECT, Select),
    std::pair(GUMBO_TAG_SPAN, Span),
    std::pair(GUMBO_TAG_STYLE, Style),
    std::pair(GUMBO_TAG_SUMMARY, Summary),
    std::pair(GUMBO_TAG_SVG, Svg),
    std::pair(GUMBO_TAG_TABLE, Table),
    std::pair(GUMBO_TAG_TBODY, Tbody),
    std::pair(GUMBO_TAG_TD, Td),
    std::pair(GUMBO_TAG_TEMPLATE, Template),
    std::pair(GUMBO_TAG_TEXTAREA, Textarea),
    std::pair(GUMBO_TAG_TFOOT, Tfoot),
    std::pair(GUMBO_TAG_TH, Th),
    std::pair(GUMBO_TAG_THEAD, Thead),
    std::pair(GUMBO_TAG_TIME, Time),
    std::pair(GUMBO_TAG_TITLE, Title),
    std::pair(GUMBO_TAG_TR, Tr),
    std::pair(GUMBO_TAG_UL, Ul),
    std::pair(GUMBO_TAG_VIDEO, Video),
};

/// By GumboTag.
constexpr auto tags = [] {
    std::array<HtmlTag, GUMBO_TAG_LAST + 1> table{};
    table.fill(Other);
    for (const auto &[gumbo, ours] : tagPairs)
        table[size_t(gumbo)] = ours;
    return table;
}();

struct FreeOutput {
    void operator()(GumboOutput *output) const
    {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }
};

QList<HtmlAttribute> attributesOf(const GumboElement &element)
{
    QList<HtmlAttribute> out;
    out.reserve(element.attributes.length);
    for (unsigned int i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        out.append({QByteArray(attribute->name).toLower(), QString::fromUtf8(attribute->value)});
    }
    return out;
}

/// Copies gumbo's nodes in document order, with a stack of our own: pages may be deep.
class TreeCopy
{
public:
    HtmlTree copy(const GumboNode &document)
    {
        pushChildren(document.v.document.children, 0);
        while (!m_waiting.empty()) {
            const auto [node, parent] = m_waiting.back();
            m_waiting.pop_back();
            take(*node, parent);
        }
        m_tree.close();
        return std::move(m_tree);
    }

private:
    void pushChildren(const GumboVector &children, int parent)
    {
        for (unsigned int i = children.length; i > 0; --i)
            m_waiting.emplace_back(static_cast<const GumboNode *>(children.data[i - 1]), parent);
    }

    void take(const GumboNode &node, int parent)
    {
        switch (node.type) {
        case GUMBO_NODE_ELEMENT:
        case GUMBO_NODE_TEMPLATE: {
            const GumboElement &element = node.v.element;
            // Names in drawings and formulas mean other things: an SVG's title is no headline.
            const bool foreign = element.tag_namespace != GUMBO_NAMESPACE_HTML
                && element.tag != GUMBO_TAG_SVG && element.tag != GUMBO_TAG_MATH;
            const int index = m_tree.add(parent, foreign ? Other : tags[size_t(element.tag)]);
            m_tree.node(index).attributes = attributesOf(element);
            pushChildren(element.children, index);
            return;
        }
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE:
            m_tree.node(m_tree.add(parent, Text)).text = QString::fromUtf8(node.v.text.text);
            return;
        case GUMBO_NODE_COMMENT:
        case GUMBO_NODE_DOCUMENT:
            return;
        }
    }

    HtmlTree m_tree;
    std::vector<std::pair<const GumboNode *, int>> m_waiting;
};

} // namespace

Core::Result<HtmlTree> parsedHtml(const QString &html)
{
    auto bytes = fenced(html.toUtf8());
    if (!bytes)
        return std::unexpected(bytes.error());
    bytes->replace('\0', "\xEF\xBF\xBD"); // our strings end there
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const std::unique_ptr<GumboOutput, FreeOutput> output(
        gumbo_parse_with_options(&options, bytes->constData(), size_t(bytes->size())));
    if (!output)
        return Core::failure(Core::ErrorCode::TooLarge);
    return TreeCopy().copy(*output->document);
}

} // namespace Gainsay::Loading
