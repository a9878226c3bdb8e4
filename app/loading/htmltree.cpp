// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmltree.h"

namespace Gainsay::Loading {

HtmlTree::HtmlTree()
{
    HtmlNode root;
    root.tag = HtmlTag::Document;
    root.end = 1;
    m_nodes.push_back(root);
}

int HtmlTree::add(int parent, HtmlTag tag)
{
    const int index = size();
    HtmlNode added;
    added.tag = tag;
    added.parent = parent;
    HtmlNode &above = node(parent);
    added.previous = above.lastChild;
    if (above.lastChild < 0)
        above.firstChild = index;
    else
        node(above.lastChild).next = index;
    above.lastChild = index;
    m_nodes.push_back(std::move(added));
    return index;
}

void HtmlTree::close()
{
    for (int index = size() - 1; index >= 0; --index) {
        HtmlNode &here = node(index);
        here.end = here.lastChild < 0 ? index + 1 : node(here.lastChild).end;
    }
}

QString HtmlTree::attribute(int index, QByteArrayView name) const
{
    for (const HtmlAttribute &attribute : node(index).attributes) {
        if (attribute.name == name)
            return attribute.value;
    }
    return {};
}

bool HtmlTree::hasAttribute(int index, QByteArrayView name) const
{
    for (const HtmlAttribute &attribute : node(index).attributes) {
        if (attribute.name == name)
            return true;
    }
    return false;
}

QString HtmlTree::textBelow(int index) const
{
    QString text;
    for (int i = index; i < node(index).end; ++i)
        text += node(i).text;
    return text;
}

int HtmlTree::find(HtmlTag tag, int from, int end) const
{
    for (int i = from; i < end; ++i) {
        if (node(i).tag == tag)
            return i;
    }
    return -1;
}

} // namespace Gainsay::Loading
