// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hands.h"

#include "ui/articleview.h"
#include "ui/corpuscontroller.h"

#include <QApplication>
#include <QTest>

namespace Gainsay::Tour {

using Core::TextSpan;

namespace {

constexpr int patience = 20000; ///< milliseconds; slow machines and sanitizers included

Qt::Key keyOf(QChar letter)
{
    const char16_t code = letter.toUpper().unicode();
    return code < 0x80 ? static_cast<Qt::Key>(code) : Qt::Key_unknown;
}

QWidget *target(Ui::MainWindow &window)
{
    QWidget *focus = window.focusWidget();
    return focus ? focus : &window;
}

} // namespace

void Hands::press(const QStringList &keys)
{
    for (const QString &key : keys) {
        const QKeySequence sequence(key, QKeySequence::PortableText);
        QTest::keyClick(target(m_window), sequence[0].key(), sequence[0].keyboardModifiers());
    }
}

void Hands::type(const QString &text)
{
    // One by one with their own text: QTest::keyClicks() knows ASCII alone.
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, target(m_window), keyOf(letter), QString(letter),
                            Qt::NoModifier);
}

TextSpan Hands::find(const QString &words) const
{
    const qsizetype begin = m_window.articleView().text().text().indexOf(words);
    return begin < 0 ? TextSpan{} : TextSpan{begin, begin + words.size()};
}

QPoint Hands::pointAt(qsizetype position) const
{
    Ui::ArticleView &view = m_window.articleView();
    QTextCursor cursor(view.document());
    cursor.setPosition(static_cast<int>(position));
    return view.cursorRect(cursor).center();
}

void Hands::bringUp(TextSpan span)
{
    // Nobody clicks before the page is drawn: what is far down is laid out on the way there.
    m_window.articleView().reveal(span);
    m_window.articleView().viewport()->repaint();
    m_window.articleView().reveal(span);
}

bool Hands::clickInto(const QString &words)
{
    const TextSpan span = find(words);
    if (span.isEmpty())
        return false;
    bringUp(span);
    QTest::mouseClick(m_window.articleView().viewport(), Qt::LeftButton, {},
                      pointAt(span.begin + span.length() / 2));
    return true;
}

bool Hands::drag(const QString &words)
{
    const TextSpan span = find(words);
    if (span.isEmpty())
        return false;
    Ui::ArticleView &view = m_window.articleView();
    bringUp(span);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, pointAt(span.begin));
    QTest::mouseMove(view.viewport(), pointAt(span.begin + span.length() / 2));
    QTest::mouseMove(view.viewport(), pointAt(span.end));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, pointAt(span.end));
    return view.selectedSpan() == span;
}

bool Hands::waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patience);
}

bool Hands::waitSaved()
{
    return waitFor([this] {
        Editing::Session *session = m_window.corpus().session();
        return session && session->queue().pending() == 0;
    });
}

bool Hands::waitArticle()
{
    return waitFor(
        [this] { return m_window.corpus().article() && m_window.articleView().isEnabled(); });
}

} // namespace Gainsay::Tour
