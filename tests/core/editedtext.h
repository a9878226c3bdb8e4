// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statement.h"

#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <optional>

namespace Gainsay::Core {

/// A random page before and after somebody edited it, which knows of every word where it went.
class EditedText
{
public:
    explicit EditedText(quint32 seed) : m_random(seed)
    {
        const int paragraphs = 3 + m_random.bounded(12);
        for (int i = 0; i < paragraphs; ++i)
            appendParagraph(6 + m_random.bounded(60));
        m_before = text();
        for (qsizetype i = 0; i < m_pieces.size(); ++i)
            m_pieces[i].origin = i;
        m_origins = m_pieces;
    }

    [[nodiscard]] QString before() const { return m_before; }
    [[nodiscard]] QString after() const { return text(); }

    /// Statements with content, cue and source in one paragraph each. Before edit().
    [[nodiscard]] QList<Statement> someStatements(int count)
    {
        QList<Statement> statements;
        while (statements.size() < count) {
            const qsizetype first = m_random.bounded(m_pieces.size());
            // Words and blanks take turns: the source, the cue, then the content.
            Statement statement;
            statement.source = {words(first, 1 + m_random.bounded(3))};
            statement.cue = {words(first + 8, 1)};
            statement.content = {words(first + 12, 4 + m_random.bounded(9))};
            const TextSpan all{statement.source.first().begin, statement.content.first().end};
            const bool whole = !statement.source.first().isEmpty()
                && !statement.cue.first().isEmpty() && !statement.content.first().isEmpty();
            if (whole && !QStringView(m_before).sliced(all.begin, all.length()).contains(u'\n'))
                statements.append(statement);
        }
        return statements;
    }

    void edit()
    {
        const int edits = 1 + m_random.bounded(12);
        for (int i = 0; i < edits && m_pieces.size() > 8; ++i)
            editOnce();
    }

    /// Where the pieces of this span of before() are in after(), if all are there in a row.
    [[nodiscard]] std::optional<TextSpan> counterpart(TextSpan span) const
    {
        QList<qsizetype> wanted;
        qsizetype offset = 0;
        for (const Piece &piece : m_origins) {
            if (offset >= span.begin && offset < span.end)
                wanted.append(piece.origin);
            offset += piece.text.size();
        }
        offset = 0;
        for (qsizetype i = 0; i < m_pieces.size(); ++i) {
            if (m_pieces[i].origin == wanted.first())
                return inARow(wanted, i) ? std::optional(TextSpan{offset, offset + span.length()})
                                         : std::nullopt;
            offset += m_pieces[i].text.size();
        }
        return std::nullopt;
    }
    /// Whether the line of the span is in after() as it was.
    [[nodiscard]] bool keepsLine(TextSpan span) const
    {
        const qsizetype begin = m_before.lastIndexOf(u'\n', span.begin) + 1;
        const qsizetype found = m_before.indexOf(u'\n', span.end);
        const qsizetype end = found < 0 ? m_before.size() : found;
        const QString line = m_before.sliced(begin, end - begin);
        return after().split(u'\n').contains(line);
    }

private:
    /// A word, or what stands between two.
    struct Piece {
        QString text;
        qsizetype origin = -1; ///< -1: new
    };

    [[nodiscard]] QString text() const
    {
        QString out;
        for (const Piece &piece : m_pieces)
            out += piece.text;
        return out;
    }
    [[nodiscard]] Piece anyWord()
    {
        static const QStringList special{
            QStringLiteral("\U0001F6A2"),
            QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467"),
            QStringLiteral("Velle\u0301"),
            QStringLiteral("\u0627\u0644\u0646\u0642\u0627\u0628\u0629"),
            QStringLiteral("said"),
            QStringLiteral("denied,")};
        if (m_random.bounded(4) == 0)
            return {special[m_random.bounded(special.size())]};
        return {QStringLiteral("word") + QString::number(m_random.bounded(300))};
    }
    [[nodiscard]] Piece anyBlank()
    {
        return {m_random.bounded(8) == 0 ? QStringLiteral("\u00A0") : QStringLiteral(" ")};
    }
    void appendParagraph(int words)
    {
        if (!m_pieces.isEmpty())
            m_pieces.append({QStringLiteral("\n")});
        for (int i = 0; i < words; ++i) {
            m_pieces.append(anyWord());
            if (i + 1 < words)
                m_pieces.append(anyBlank());
        }
    }
    /// `count` words from the piece at `first` on; empty where that is none or the text ends.
    [[nodiscard]] TextSpan words(qsizetype first, int count) const
    {
        const qsizetype last = first + 2 * (count - 1);
        if (last >= m_pieces.size() || m_pieces[first].text.trimmed().isEmpty())
            return {};
        TextSpan span;
        for (qsizetype i = 0; i <= last; ++i) {
            if (i == first)
                span.begin = span.end;
            span.end += m_pieces[i].text.size();
        }
        return span;
    }
    [[nodiscard]] bool inARow(const QList<qsizetype> &wanted, qsizetype at) const
    {
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (at + i >= m_pieces.size() || m_pieces[at + i].origin != wanted[i])
                return false;
        }
        return true;
    }
    void editOnce()
    {
        const qsizetype at = m_random.bounded(m_pieces.size());
        switch (m_random.bounded(5)) {
        case 0: // words come in
            if (isWord(at)) {
                m_pieces.insert(at, anyBlank());
                m_pieces.insert(at, anyWord());
            }
            break;
        case 1: // words go
            if (isWord(at) && at + 1 < m_pieces.size())
                m_pieces.remove(at, 2);
            break;
        case 2: // a word becomes another
            if (isWord(at))
                m_pieces[at] = anyWord();
            break;
        case 3: // a new paragraph
            m_pieces.insert(at, {QStringLiteral("\n")});
            m_pieces.insert(at, anyWord());
            m_pieces.insert(at, {QStringLiteral("\n")});
            break;
        default:
            moveParagraph();
        }
    }
    [[nodiscard]] bool isWord(qsizetype at) const { return !m_pieces[at].text.trimmed().isEmpty(); }
    void moveParagraph()
    {
        QList<QList<Piece>> paragraphs(1);
        for (const Piece &piece : std::as_const(m_pieces)) {
            if (piece.text == QStringLiteral("\n"))
                paragraphs.append(QList<Piece>{});
            else
                paragraphs.last().append(piece);
        }
        paragraphs.move(m_random.bounded(paragraphs.size()), m_random.bounded(paragraphs.size()));
        m_pieces.clear();
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            if (i > 0)
                m_pieces.append({QStringLiteral("\n")});
            m_pieces += paragraphs[i];
        }
    }

    QRandomGenerator m_random;
    QList<Piece> m_pieces;
    QList<Piece> m_origins;
    QString m_before;
};

} // namespace Gainsay::Core
