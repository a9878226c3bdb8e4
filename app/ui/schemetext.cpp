// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schemetext.h"

#include <QCoreApplication>

namespace Gainsay::Ui {

using namespace Core;

namespace {

/// Holds the translation context of this file's words.
class SchemeText
{
    Q_DECLARE_TR_FUNCTIONS(SchemeText)
};

// The labels of resources/codebook, where lupdate does not look.
[[maybe_unused]] const char *const builtInLabels[] = {
    QT_TRANSLATE_NOOP("SchemeText", "Claim"),
    QT_TRANSLATE_NOOP("SchemeText", "Denial"),
    QT_TRANSLATE_NOOP("SchemeText", "Stance"),
    QT_TRANSLATE_NOOP("SchemeText", "Favour"),
    QT_TRANSLATE_NOOP("SchemeText", "Against"),
    QT_TRANSLATE_NOOP("SchemeText", "Neutral"),
    QT_TRANSLATE_NOOP("SchemeText", "Mixed"),
    QT_TRANSLATE_NOOP("SchemeText", "Unclear"),
    QT_TRANSLATE_NOOP("SchemeText", "Weak"),
    QT_TRANSLATE_NOOP("SchemeText", "Moderate"),
    QT_TRANSLATE_NOOP("SchemeText", "Strong"),
    QT_TRANSLATE_NOOP("SchemeText", "Denies"),
    QT_TRANSLATE_NOOP("SchemeText", "Disputes"),
    QT_TRANSLATE_NOOP("SchemeText", "Same claim as"),
    QT_TRANSLATE_NOOP("SchemeText", "Supports"),
    QT_TRANSLATE_NOOP("SchemeText", "Nested in"),
    QT_TRANSLATE_NOOP("SchemeText", "Person"),
    QT_TRANSLATE_NOOP("SchemeText", "Organisation"),
    QT_TRANSLATE_NOOP("SchemeText", "State actor"),
    QT_TRANSLATE_NOOP("SchemeText", "Collective"),
    QT_TRANSLATE_NOOP("SchemeText", "Document"),
    QT_TRANSLATE_NOOP("SchemeText", "Outlet"),
};

} // namespace

QString termLabel(const Term &term)
{
    return QCoreApplication::translate("SchemeText", term.label.toUtf8().constData());
}

QString termLabel(const QList<Term> &terms, QStringView id)
{
    const Term *term = termById(terms, id);
    return term ? termLabel(*term) : id.toString();
}

QString kindLabel(const Scheme &scheme, QStringView kind)
{
    const StatementKind *found = scheme.kind(kind);
    return found ? termLabel(found->term) : kind.toString();
}

QString segmentLabel(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Title:
        return SchemeText::tr("Title");
    case SegmentKind::Standfirst:
        return SchemeText::tr("Standfirst");
    case SegmentKind::Byline:
        return SchemeText::tr("Byline");
    case SegmentKind::UpdateTime:
        return SchemeText::tr("Time of an update");
    case SegmentKind::UpdateHeadline:
        return SchemeText::tr("Headline of an update");
    case SegmentKind::Heading:
        return SchemeText::tr("Heading");
    case SegmentKind::Paragraph:
        return SchemeText::tr("Paragraph");
    case SegmentKind::ListItem:
        return SchemeText::tr("List item");
    case SegmentKind::BlockQuote:
        return SchemeText::tr("Block quote");
    case SegmentKind::Boilerplate:
        return SchemeText::tr("Boilerplate");
    case SegmentKind::Other:
        break;
    }
    return SchemeText::tr("Something else");
}

QString explicitnessLabel(Explicitness explicitness)
{
    switch (explicitness) {
    case Explicitness::Explicit:
        return SchemeText::tr("explicit");
    case Explicitness::Implicit:
        return SchemeText::tr("implicit");
    case Explicitness::Embedded:
        break;
    }
    return SchemeText::tr("embedded");
}

QString directnessLabel(Directness directness)
{
    switch (directness) {
    case Directness::Direct:
        return SchemeText::tr("direct");
    case Directness::Mixed:
        return SchemeText::tr("mixed");
    case Directness::Indirect:
        break;
    }
    return SchemeText::tr("indirect");
}

} // namespace Gainsay::Ui
