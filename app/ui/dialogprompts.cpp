// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogprompts.h"

#include "plainicons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
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

/// `wanted` or the folder of that file, else the user's documents. A dialog given a folder that is
/// not there takes its name for a file's.
QString startFolder(const QString &wanted)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString parent = wanted.isEmpty() ? QString() : QFileInfo(wanted).absolutePath();
    for (const QString &folder : {wanted, parent, documents}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

QString corpusFilter()
{
    return Words::tr("Gainsay corpora (*.gainsay);;All files (*)");
}

std::optional<QString> first(const QStringList &paths)
{
    return paths.isEmpty() ? std::nullopt : std::optional(paths.constFirst());
}

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

QStringList DialogPrompts::askForFiles(const FileQuestion &question)
{
    PlainIcons icons;
    QFileDialog dialog(m_parent, question.title, startFolder(question.start), question.filter);
    // Desktops' own dialogs look into files as Qt's icons do: see PlainIcons.
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setIconProvider(&icons);
    dialog.setAcceptMode(question.mode == QFileDialog::AnyFile ? QFileDialog::AcceptSave
                                                               : QFileDialog::AcceptOpen);
    dialog.setFileMode(question.mode);
    dialog.setDefaultSuffix(question.suffix);
    if (!question.start.isEmpty() && !QFileInfo(question.start).isDir())
        dialog.selectFile(question.start);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

std::optional<QString> DialogPrompts::newCorpusPath(const QString &folder)
{
    return first(askForFiles({Words::tr("New Corpus"), folder, corpusFilter(),
                              QStringLiteral("gainsay"), QFileDialog::AnyFile}));
}

std::optional<QString> DialogPrompts::openCorpusPath(const QString &folder)
{
    return first(askForFiles(
        {Words::tr("Open Corpus"), folder, corpusFilter(), {}, QFileDialog::ExistingFile}));
}

QStringList DialogPrompts::articlePaths()
{
    const QStringList paths = askForFiles(
        {Words::tr("Add Articles"),
         m_articles,
         Words::tr("Text and web pages (*.txt *.text *.md *.html *.htm *.xhtml);;All files (*)"),
         {},
         QFileDialog::ExistingFiles});
    if (!paths.isEmpty())
        m_articles = QFileInfo(paths.constFirst()).absolutePath();
    return paths;
}

std::optional<QString> DialogPrompts::exportPath(const QString &suggestion)
{
    return first(askForFiles({Words::tr("Export as JSON Lines"), suggestion,
                              Words::tr("JSON Lines (*.jsonl)"), QStringLiteral("jsonl"),
                              QFileDialog::AnyFile}));
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
