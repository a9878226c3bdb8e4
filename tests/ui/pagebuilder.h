// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/scheme.h"
#include "suggest/cuereader.h"
#include "ui/spanlanes.h"

#include <QString>
#include <QTime>

#include <utility>

namespace Gainsay::Testing {

/// Puts an article together line by line, and finds spans in it by their words.
class PageBuilder
{
public:
    PageBuilder &add(Core::SegmentKind kind, const QString &text, QTime clock = {})
    {
        if (!m_text.isEmpty())
            m_text += QStringLiteral("\n\n");
        Core::Segment segment;
        segment.position = int(m_segments.size());
        segment.kind = kind;
        segment.span = {m_text.size(), m_text.size() + text.size()};
        if (clock.isValid())
            segment.time = Core::ClockTime{clock, {}, {}};
        m_segments.append(segment);
        m_text += text;
        return *this;
    }
    PageBuilder &paragraph(const QString &text) { return add(Core::SegmentKind::Paragraph, text); }

    [[nodiscard]] Core::Article article() const
    {
        Core::Article article;
        article.id = Core::ArticleId::create();
        article.text = Core::FrozenText::freeze(m_text);
        article.segments = m_segments;
        return article;
    }
    /// The first place of `words`, from `from` on.
    [[nodiscard]] Core::TextSpan span(const QString &words, qsizetype from = 0) const
    {
        const qsizetype at = m_text.indexOf(words, from);
        Q_ASSERT(at >= 0);
        return {at, at + words.size()};
    }
    [[nodiscard]] Suggest::CueMark cue(const QString &words, Suggest::CueKind kind) const
    {
        return {span(words), kind, false};
    }
    [[nodiscard]] Ui::ViewStatement statement(Core::KindRole role, const QStringList &content,
                                              const QString &cue = {},
                                              const QString &source = {}) const
    {
        Ui::ViewStatement statement;
        statement.id = Core::StatementId::create();
        statement.role = role;
        qsizetype from = 0;
        for (const QString &words : content) {
            statement.content.append(span(words, from));
            from = statement.content.last().end;
        }
        if (!cue.isEmpty())
            statement.cue = {span(cue)};
        if (!source.isEmpty())
            statement.source = {span(source)};
        return statement;
    }

private:
    QString m_text;
    QList<Core::Segment> m_segments;
};

/// Text that every test on text must hold up to: emoji of several units, a combining accent,
/// Arabic amid Latin, a no-break space, an object replacement character.
[[nodiscard]] inline QString awkwardText()
{
    return QStringLiteral(
        "Caf\u0065\u0301 👩‍👩‍👧 said “20\u00a0%” to قناة الميناء "
        "today\ufffc, 🇳🇴 agreed.");
}

} // namespace Gainsay::Testing
