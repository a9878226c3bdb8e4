// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articledocument.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>

namespace Gainsay::Ui {

namespace {

struct DirectionCount {
    qsizetype left = 0;
    qsizetype right = 0;

    void add(QStringView text)
    {
        constexpr char16_t firstRightToLeft = 0x0590; // no character before it is right to left
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t unit = text[i].unicode();
            if (unit < firstRightToLeft) {
                left += unit >= u'A' && QChar(unit).isLetter() ? 1 : 0;
                continue;
            }
            char32_t character = unit;
            if (QChar::isHighSurrogate(unit) && i + 1 < text.size())
                character = QChar::surrogateToUcs4(unit, text[++i].unicode());
            const QChar::Direction direction = QChar::direction(character);
            left += direction == QChar::DirL ? 1 : 0;
            right += direction == QChar::DirR || direction == QChar::DirAL ? 1 : 0;
        }
    }
    [[nodiscard]] Qt::LayoutDirection direction(Qt::LayoutDirection otherwise) const
    {
        return right > left ? Qt::RightToLeft : left > right ? Qt::LeftToRight : otherwise;
    }
};

/// Whether a list item's words begin with a bullet or a number: pasted lists have them as text.
bool bringsItsMark(QStringView words)
{
    static const QRegularExpression mark(
        QStringLiteral(
            "\\A\\s*(?:[\\x{2022}\\x{2023}\\x{25E6}\\x{25AA}\\x{25CF}\\x{2013}\\x{2014}*-]|"
            "\\(?\\w{1,3}[.)])\\s"),
        QRegularExpression::UseUnicodePropertiesOption);
    return mark.matchView(words.first(std::min<qsizetype>(words.size(), 16))).hasMatch();
}

/// Tells of each line, asked for in order, where it stands among the segments.
class Places
{
public:
    explicit Places(const QList<Core::Segment> &segments) : m_segments(segments) {}

    LinePlace at(Core::TextSpan line, QStringView words)
    {
        LinePlace place;
        place.blank = line.isEmpty();
        while (m_next < m_segments.size() && m_segments[m_next].span.end <= line.begin)
            ++m_next;
        if (m_next == m_segments.size() || m_segments[m_next].span.begin >= line.end)
            return place;
        const Core::Segment &segment = m_segments[m_next];
        place.kind = segment.kind;
        place.first = segment.span.begin >= line.begin;
        place.last = segment.span.end <= line.end;
        place.bullet =
            segment.kind == Core::SegmentKind::ListItem && place.first && !bringsItsMark(words);
        if (segment.kind == Core::SegmentKind::UpdateTime && segment.time)
            place.clock = segment.time->time.toString(QStringLiteral("HH:mm"));
        return place;
    }

private:
    const QList<Core::Segment> &m_segments;
    qsizetype m_next = 0;
};

bool isBlank(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
}

void insertLines(QTextCursor &cursor, const QString &text, const QList<Core::Segment> &segments,
                 const PageStyle &style, Qt::LayoutDirection pageDirection)
{
    Places places(segments);
    qsizetype begin = 0;
    while (begin <= text.size()) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        const QStringView line = QStringView(text).sliced(begin, end - begin);
        LinePlace place = places.at({begin, end}, line);
        place.blank = place.blank || isBlank(line);
        DirectionCount count;
        count.add(line);
        // "11:30 GMT" has Latin letters on any page.
        const Qt::LayoutDirection direction = place.kind == Core::SegmentKind::UpdateTime
            ? pageDirection
            : count.direction(pageDirection);
        const QTextBlockFormat block = style.block(place, direction);
        const QTextCharFormat characters = style.characters(place, direction);
        if (begin == 0) {
            cursor.setBlockFormat(block);
            cursor.setBlockCharFormat(characters);
        } else {
            cursor.insertBlock(block, characters);
        }
        cursor.insertText(line.toString(), characters);
        begin = end + 1;
    }
}

/// Block formats through the layouts: they cost no fragments and cannot move a line break.
void colourCues(QTextDocument &document, const QList<Suggest::CueMark> &cues,
                const PageStyle &style)
{
    QList<Suggest::CueMark> open; // may reach into the next block
    qsizetype next = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const Core::TextSpan line{block.position(), block.position() + block.length() - 1};
        while (next < cues.size() && cues[next].span.begin < line.end)
            open.append(cues[next++]);
        QList<QTextLayout::FormatRange> ranges;
        for (const Suggest::CueMark &mark : std::as_const(open)) {
            const qsizetype begin = std::max(mark.span.begin, line.begin);
            const qsizetype end = std::min(mark.span.end, line.end);
            if (begin < end)
                ranges.append({int(begin - line.begin), int(end - begin), style.cue(mark.kind)});
        }
        if (!ranges.isEmpty())
            block.layout()->setFormats(ranges);
        open.removeIf([&](const Suggest::CueMark &mark) { return mark.span.end <= line.end; });
    }
}

/// Qt forgets a paragraph's shaped glyphs once its lines stand, and shapes anew whatever it paints,
/// for which it cuts the whole paragraph into scripts again: 40 ms a megabyte. Short ones are not
/// worth the memory.
void keepLongParagraphsShaped(QTextDocument &document)
{
    constexpr int longParagraph = 4096;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.length() > longParagraph)
            block.layout()->setCacheEnabled(true);
    }
}

} // namespace

Qt::LayoutDirection directionOf(QStringView text)
{
    DirectionCount count;
    count.add(text);
    return count.direction(Qt::LeftToRight);
}

std::unique_ptr<QTextDocument> articleDocument(const Core::FrozenText &text,
                                               const QList<Core::Segment> &segments,
                                               const QList<Suggest::CueMark> &cues,
                                               const PageStyle &style)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(style.bodyFont());
    document->setDocumentMargin(0);
    QTextFrameFormat page = document->rootFrame()->frameFormat();
    page.setLeftMargin(style.em());
    page.setRightMargin(style.em());
    page.setTopMargin(style.em() * 1.5);
    page.setBottomMargin(style.em() * 4);
    document->rootFrame()->setFrameFormat(page);
    QTextCursor cursor(document.get());
    cursor.beginEditBlock();
    insertLines(cursor, text.text(), segments, style, directionOf(text.text()));
    // Inside the edit: it notes each coloured block as a change, which would otherwise wait for the
    // next edit and break off a layout under way there, leaving the end of the page blank.
    colourCues(*document, cues, style);
    cursor.endEditBlock();
    keepLongParagraphsShaped(*document);
    return document;
}

void restyleSegments(QTextDocument &document, const QList<Core::Segment> &before,
                     const QList<Core::Segment> &after, const PageStyle &style)
{
    if (before == after)
        return;
    // A change in the middle breaks off a layout that is under way for good: let it end first.
    (void)document.documentLayout()->documentSize();
    Places places(after);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (qsizetype i = 0; i < after.size(); ++i) {
        const Core::Segment &segment = after[i];
        if (i < before.size() && before[i] == segment)
            continue;
        QTextBlock block = document.findBlock(int(segment.span.begin));
        for (; block.isValid() && block.position() < segment.span.end; block = block.next()) {
            const LinePlace place =
                places.at({block.position(), block.position() + block.length() - 1}, block.text());
            const auto direction = block.blockFormat().layoutDirection();
            cursor.setPosition(block.position());
            cursor.setBlockFormat(style.block(place, direction));
            cursor.setBlockCharFormat(style.characters(place, direction));
            cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
            cursor.setCharFormat(style.characters(place, direction));
        }
    }
    cursor.endEditBlock();
}

} // namespace Gainsay::Ui
