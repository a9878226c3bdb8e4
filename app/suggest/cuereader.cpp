// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/cuereader.h"

#include "suggest/cuedefinitions.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/FoldingRegion>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <QHash>

#include <algorithm>

namespace Syntax = KSyntaxHighlighting;

namespace Gainsay::Suggest {

namespace {

/// Collects what one definition says of a text, a line after the other.
///
/// Formats are flat, so they give the cues; the quotations, which nest and touch one another,
/// come from the regions that the definition begins and ends at their marks.
class MarkCollector : public Syntax::AbstractHighlighter
{
public:
    explicit MarkCollector(const Syntax::Definition &definition)
    {
        setDefinition(definition);
        for (const Syntax::Format &format : definition.formats()) {
            const auto attribute = CueDefinitions::attribute(format.name());
            if (attribute && attribute->kind != CueKind::Quotation)
                m_attributes.insert(format.id(), *attribute);
        }
    }

    QList<CueMark> read(QStringView text)
    {
        m_text = text;
        m_marks.clear();
        Syntax::State state;
        for (m_lineBegin = 0; m_lineBegin < text.size(); m_lineBegin = m_lineEnd + 1) {
            m_lineEnd = text.indexOf(u'\n', m_lineBegin);
            if (m_lineEnd < 0)
                m_lineEnd = text.size();
            const qsizetype firstOfLine = m_marks.size();
            state = highlightLine(text.sliced(m_lineBegin, m_lineEnd - m_lineBegin), state);
            closeFrom(0, m_lineEnd);
            sortFrom(firstOfLine);
        }
        return std::exchange(m_marks, {});
    }

protected:
    void applyFormat(int offset, int length, const Syntax::Format &format) override
    {
        if (const auto found = m_attributes.constFind(format.id()); found != m_attributes.cend()) {
            const qsizetype begin = m_lineBegin + offset;
            m_marks.append({{begin, begin + length}, found->kind, found->inQuotation});
        }
    }

    void applyFolding(int offset, int length, Syntax::FoldingRegion region) override
    {
        const qsizetype begin = m_lineBegin + offset;
        if (region.type() == Syntax::FoldingRegion::Begin) {
            m_open.append({region.id(), m_marks.size()});
            m_marks.append({{begin, begin}, CueKind::Quotation, m_open.size() > 1});
            return;
        }
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if (m_open.at(i).region == region.id()) {
                closeFrom(i + 1, begin);
                closeFrom(i, begin + length);
                return;
            }
        }
    }

private:
    struct OpenQuotation {
        int region;
        qsizetype mark; ///< its place in m_marks
    };

    void closeFrom(qsizetype depth, qsizetype end)
    {
        while (end > m_lineBegin && m_text.at(end - 1).isSpace())
            --end;
        for (qsizetype i = depth; i < m_open.size(); ++i) {
            Core::TextSpan &span = m_marks[m_open.at(i).mark].span;
            span.end = std::max(end, span.begin + 1);
        }
        m_open.resize(depth);
    }

    void sortFrom(qsizetype first)
    {
        std::stable_sort(m_marks.begin() + first, m_marks.end(),
                         [](const CueMark &a, const CueMark &b) {
                             return a.span.begin != b.span.begin ? a.span.begin < b.span.begin
                                                                 : a.span.end > b.span.end;
                         });
    }

    QHash<int, CueAttribute> m_attributes; ///< by the format's id
    QStringView m_text;
    qsizetype m_lineBegin = 0;
    qsizetype m_lineEnd = 0;
    QList<CueMark> m_marks;
    QList<OpenQuotation> m_open; ///< outermost first
};

} // namespace

class CueReader::Private
{
public:
    CueDefinitions definitions;
};

CueReader::CueReader() : d(std::make_unique<Private>()) {}

CueReader::~CueReader() = default;

bool CueReader::knows(const QString &language) const
{
    return d->definitions.forLanguage(language).isValid();
}

QList<CueMark> CueReader::read(const Core::FrozenText &text, const QString &language) const
{
    const Syntax::Definition definition = d->definitions.forLanguage(language);
    if (!definition.isValid())
        return {};
    return MarkCollector(definition).read(text.text());
}

} // namespace Gainsay::Suggest
