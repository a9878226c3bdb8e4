// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "banner.h"
#include "corpuscontroller.h"
#include "errortext.h"
#include "statusline.h"

#include <QCloseEvent>
#include <QDir>

namespace Gainsay::Ui {

using namespace Core;

// What MainWindow does about edits that are on their way to the disk, or stuck there.

bool MainWindow::decideUnsaved()
{
    Editing::Session *session = m_corpus->session();
    if (!session || !session->queue().error())
        return true;
    const UnsavedAnswer answer = m_prompts->unsavedEdits(
        session->queue().pending(), errorText(*session->queue().error(), session->location()));
    if (answer == UnsavedAnswer::Retry)
        session->queue().retry();
    else if (answer == UnsavedAnswer::CloseAnyway)
        session->queue().discard();
    return answer != UnsavedAnswer::Stay;
}

void MainWindow::onSavedChanged(bool saved)
{
    Editing::Session *session = m_corpus->session();
    if (session && session->queue().error()) {
        onSaveFailed(*session->queue().error()); // another edit waits behind the stuck one
        return;
    }
    m_status->setSaving(saved ? StatusLine::Saving::Saved : StatusLine::Saving::Pending);
    if (saved && !m_exportWanted.isEmpty())
        m_corpus->exportJsonLines(std::exchange(m_exportWanted, {}));
    if (saved && m_closing)
        close();
}

void MainWindow::onReloaded(int lost, const QStringList &quotes)
{
    if (lost == 0)
        m_banner->hide();
    else
        m_banner->show(
            tr("%n edit(s) no longer fit and could not be saved. Tag again: %1", nullptr, lost)
                .arg(quotes.isEmpty() ? tr("speakers") : quotes.join(QStringLiteral(" · "))));
}

void MainWindow::onSaveFailed(const Error &error)
{
    m_status->setSaving(StatusLine::Saving::Stuck);
    if (m_closing) {
        m_closing = false;
        close(); // asks what to do about it
        return;
    }
    // What the corpus refuses today it refuses tomorrow: somebody else was there first.
    const QList<ErrorCode> refusals{
        ErrorCode::Conflict, ErrorCode::NotYours, ErrorCode::Invalid,   ErrorCode::AlreadyExists,
        ErrorCode::InUse,    ErrorCode::NotFound, ErrorCode::OutOfRange};
    if (refusals.contains(error.code)) {
        m_banner->show(errorText({ErrorCode::Conflict, error.detail}), tr("Load Again"),
                       [this] { m_corpus->reloadArticle(); });
        return;
    }
    m_banner->show(errorText(error, QDir::toNativeSeparators(m_corpus->session()->location())),
                   tr("Try Again"), [this] {
                       if (m_corpus->session())
                           m_corpus->session()->queue().retry();
                   });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Editing::Session *session = m_corpus->session();
    if (session && session->queue().pending() > 0) {
        const auto &error = session->queue().error();
        const UnsavedAnswer answer = error
            ? m_prompts->unsavedEdits(session->queue().pending(),
                                      errorText(*error, session->location()))
            : UnsavedAnswer::Retry; // still on their way: wait for them
        if (answer != UnsavedAnswer::CloseAnyway) {
            event->ignore();
            m_closing = answer == UnsavedAnswer::Retry;
            if (error && m_closing)
                session->queue().retry();
            return;
        }
    }
    m_preferences.windowGeometry = saveGeometry();
    m_preferences.windowState = saveState();
    m_preferences.save();
    QMainWindow::closeEvent(event);
}

} // namespace Gainsay::Ui
