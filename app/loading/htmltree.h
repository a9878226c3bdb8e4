// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringView>

#include <vector>

namespace Gainsay::Loading {

/// The elements that extraction tells apart; all others are Other.
enum class HtmlTag : quint8 {
    Document, ///< the root, parent of html
    Text,     ///< not an element: a run of characters
    Other,
    A,
    Address,
    Article,
    Aside,
    Audio,
    Blockquote,
    Body,
    Br,
    Button,
    Canvas,
    Caption,
    Center,
    Dd,
    Details,
    Dialog,
    Div,
    Dl,
    Dt,
    Embed,
    Fieldset,
    Figcaption,
    Figure,
    Footer,
    Form,
    Frame,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hgroup,
    Hr,
    Html,
    Iframe,
    Img,
    Input,
    Label,
    Legend,
    Li,
    Link,
    Main,
    Math,
    Menu,
    Meta,
    Nav,
    Noscript,
    Object,
    Ol,
    Optgroup,
    Option,
    P,
    Picture,
    Pre,
    Progress,
    Q,
    Script,
    Search,
    Section,
    Select,
    Span,
    Style,
    Summary,
    Svg,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Time,
    Title,
    Tr,
    Ul,
    Video,
};

struct HtmlAttribute {
    QByteArray name; ///< lower case
    QString value;   ///< entities decoded
};

/// A node and its neighbours by index; -1: none.
struct HtmlNode {
    HtmlTag tag = HtmlTag::Other;
    int parent = -1;
    int firstChild = -1;
    int lastChild = -1;
    int previous = -1;
    int next = -1;
    int end = 0;  ///< one past the last node below it: nodes stand in document order
    QString text; ///< of a Text
    QList<HtmlAttribute> attributes;
};

/// A page's elements and text in document order: node 0 is the document, and the nodes below node
/// n are those from n + 1 to its `end`. A value; deep pages cost no recursion.
class HtmlTree
{
public:
    HtmlTree();

    /// Adds a node as the last child of `parent`, whose subtree must be the last one: nodes come in
    /// document order. Its index.
    int add(int parent, HtmlTag tag);
    [[nodiscard]] HtmlNode &node(int index) { return m_nodes[size_t(index)]; }
    [[nodiscard]] const HtmlNode &node(int index) const { return m_nodes[size_t(index)]; }
    [[nodiscard]] int size() const { return int(m_nodes.size()); }
    /// Sets every node's `end`; after the last add().
    void close();

    /// Empty where the node has none of this name.
    [[nodiscard]] QString attribute(int index, QByteArrayView name) const;
    [[nodiscard]] bool hasAttribute(int index, QByteArrayView name) const;
    /// The characters below a node as they stand, scripts and styles included.
    [[nodiscard]] QString textBelow(int index) const;
    /// The first node with this tag from `from` on; -1 where there is none before `end`.
    [[nodiscard]] int find(HtmlTag tag, int from, int end) const;
    [[nodiscard]] bool isBelow(int index, int ancestor) const
    {
        return index > ancestor && index < node(ancestor).end;
    }

private:
    std::vector<HtmlNode> m_nodes;
};

} // namespace Gainsay::Loading
