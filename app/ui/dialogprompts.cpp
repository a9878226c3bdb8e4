// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogprompts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Gainsay::Ui {

namespace {

/// Holds the translation context of this file's words.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompts)
};

/// Where files of one sort were looked for last, else among the user's documents. A dialog given a
/// folder that is not there takes its name for a file's.
QString startFolder(const QString &last)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &folder : {last, documents}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

void remember(QString &folder, const QString &path)
{
    if (!path.isEmpty())
        folder = QFileInfo(path).absolutePath();
}

QString corpusFilter()
{
    return Words::tr("Gainsay corpora (*.gainsay);;All files (*)");
}

/// The path with this suffix where it has none.
QString withSuffix(const QString &path, const QString &suffix)
{
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + suffix;
}

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

std::optional<QString> DialogPrompts::newCorpusPath()
{
    const QString path = QFileDialog::getSaveFileName(m_parent, Words::tr("New Corpus"),
                                                      startFolder(m_corpora), corpusFilter());
    remember(m_corpora, path);
    return unlessEmpty(withSuffix(path, QStringLiteral(".gainsay")));
}

std::optional<QString> DialogPrompts::openCorpusPath()
{
    const QString path = QFileDialog::getOpenFileName(m_parent, Words::tr("Open Corpus"),
                                                      startFolder(m_corpora), corpusFilter());
    remember(m_corpora, path);
    return unlessEmpty(path);
}

QStringList DialogPrompts::articlePaths()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_parent, Words::tr("Add Articles"), startFolder(m_articles),
        Words::tr("Text and web pages (*.txt *.text *.md *.html *.htm *.xhtml);;All files (*)"));
    remember(m_articles, paths.value(0));
    return paths;
}

std::optional<QString> DialogPrompts::exportPath(const QString &suggestion)
{
    const QString path = QFileDialog::getSaveFileName(
        m_parent, Words::tr("Export as JSON Lines"), suggestion, Words::tr("JSON Lines (*.jsonl)"));
    return unlessEmpty(withSuffix(path, QStringLiteral(".jsonl")));
}

std::optional<QString> DialogPrompts::annotatorName(const QString &suggestion)
{
    bool accepted = false;
    const QString name =
        QInputDialog::getText(m_parent, Words::tr("Who Is Labelling?"),
                              Words::tr("Your name stands on every statement you tag:"),
                              QLineEdit::Normal, suggestion, &accepted)
            .simplified();
    return accepted ? unlessEmpty(name) : std::nullopt;
}

std::optional<QString> DialogPrompts::speakerName(const QString &present)
{
    bool accepted = false;
    const QString name =
        QInputDialog::getText(m_parent, Words::tr("Rename Speaker"),
                              Words::tr("The name, as it stands in every article of the corpus:"),
                              QLineEdit::Normal, present, &accepted)
            .simplified();
    return accepted ? unlessEmpty(name) : std::nullopt;
}

UnsavedAnswer DialogPrompts::unsavedEdits(qsizetype count, const QString &reason)
{
    QMessageBox box(QMessageBox::Warning, Words::tr("Not Everything Is Saved"),
                    Words::tr("%n edit(s) could not be saved. %1", nullptr, static_cast<int>(count))
                        .arg(reason),
                    QMessageBox::NoButton, m_parent);
    const auto *retry = box.addButton(Words::tr("Try Again"), QMessageBox::AcceptRole);
    const auto *close =
        box.addButton(Words::tr("Close without Saving"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == retry)
        return UnsavedAnswer::Retry;
    return box.clickedButton() == close ? UnsavedAnswer::CloseAnyway : UnsavedAnswer::Stay;
}

void DialogPrompts::show(const QString &title, const QString &html)
{
    QDialog dialog(m_parent);
    dialog.setWindowTitle(title);
    auto *text = new QTextBrowser(&dialog);
    text->setHtml(html);
    text->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    const QFontMetrics metrics = dialog.fontMetrics();
    dialog.resize(metrics.averageCharWidth() * 84, metrics.height() * 34);
    dialog.exec();
}

} // namespace Gainsay::Ui
