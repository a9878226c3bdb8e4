// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errortext.h"

#include <QCoreApplication>

namespace Gainsay::Ui {

using Core::Error;
using Core::ErrorCode;

namespace {

/// Holds the translation context of this file's words.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString fileText(const Error &error, const QString &where)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return ErrorText::tr("%1 is not there. Check the name, or whether it was moved.")
            .arg(where);
    case ErrorCode::NotAFile:
        return ErrorText::tr("%1 is not a file. Choose a file in it instead.").arg(where);
    case ErrorCode::PermissionDenied:
        return ErrorText::tr("%1 may not be read or written by you. Change its permissions or "
                             "choose another place.")
            .arg(where);
    case ErrorCode::Empty:
        return ErrorText::tr("%1 is empty. There is nothing to label in it.").arg(where);
    case ErrorCode::TooLarge:
        return ErrorText::tr("%1 is too large for one article (%2). Split it into smaller files.")
            .arg(where, error.detail);
    case ErrorCode::NotText:
        return ErrorText::tr("%1 is not text. Save the page as plain text first.").arg(where);
    case ErrorCode::BadEncoding:
        return ErrorText::tr("The letters of %1 cannot be read. Save it as UTF-8 text.").arg(where);
    case ErrorCode::Malformed:
        return ErrorText::tr("%1 is damaged or no file of its kind (%2). Save or export it anew.")
            .arg(where, error.detail);
    case ErrorCode::IsPdf:
        return ErrorText::tr("%1 is a PDF, from which words come out in disorder. Copy its text in "
                             "a PDF viewer and paste it here, or save the web page instead.")
            .arg(where);
    case ErrorCode::NoColumn:
        return ErrorText::tr("%1 has no column for the text, or lacks one that was asked for (%2). "
                             "Choose which column holds what.")
            .arg(where, error.detail);
    case ErrorCode::ReadFailed:
        return ErrorText::tr("%1 could not be read to its end (%2). Check the disk and try again.")
            .arg(where, error.detail);
    case ErrorCode::WriteFailed:
        return ErrorText::tr(
                   "%1 could not be written (%2). Check that the disk has room and try again.")
            .arg(where, error.detail);
    default:
        return {};
    }
}

/// `status` of HTTP, with words of the network behind it at most.
QString responseText(const QString &status, const QString &where)
{
    const int code = status.left(3).toInt();
    if (code == 404 || code == 410)
        return ErrorText::tr("The server knows no page %1. Check the address.").arg(where);
    if (code == 401 || code == 402 || code == 403 || code == 451) {
        return ErrorText::tr("The server does not let Gainsay read %1 (%2). Save the page in your "
                             "browser and add that file.")
            .arg(where, status);
    }
    if (code == 429)
        return ErrorText::tr("The server of %1 was asked too often. Try again later.").arg(where);
    return ErrorText::tr("The server has no page for %1 now (%2). Try again later, or look at it "
                         "in your browser.")
        .arg(where, status);
}

QString connectionText(const Error &error, const QString &where)
{
    switch (error.code) {
    case ErrorCode::Unreachable:
        return ErrorText::tr("%1 cannot be reached (%2). Check the address and your connection.")
            .arg(where, error.detail);
    case ErrorCode::TimedOut:
        return ErrorText::tr("%1 did not answer in time. Try again later.").arg(where);
    case ErrorCode::Insecure:
        return ErrorText::tr("The connection to %1 is not safe (%2), so nothing was read. Look at "
                             "it in your browser.")
            .arg(where, error.detail);
    case ErrorCode::BadResponse:
        return responseText(error.detail, where);
    case ErrorCode::CutOff:
        return ErrorText::tr("%1 came incomplete, and nothing of it was kept. Try again.")
            .arg(where);
    default:
        return {};
    }
}

QString addressText(const Error &error, const QString &where)
{
    switch (error.code) {
    case ErrorCode::BadAddress:
        return ErrorText::tr("%1 is not the address of a web page. Type one that begins with "
                             "https://.")
            .arg(where);
    case ErrorCode::PrivateAddress:
        return ErrorText::tr("%1 lies in a private network. Allow the host %2 first if you trust "
                             "it.")
            .arg(where, error.detail);
    case ErrorCode::Refused:
        return ErrorText::tr("%1 leads to %2, where Gainsay does not go by itself. Look at it in "
                             "your browser.")
            .arg(where, error.detail);
    case ErrorCode::TooManyRedirects:
        return ErrorText::tr("%1 leads from one address to the next without end. Look in your "
                             "browser for the right one.")
            .arg(where);
    case ErrorCode::WrongType:
        return ErrorText::tr("%1 is neither a page nor a feed (%2). Choose the address of an "
                             "article.")
            .arg(where, error.detail);
    default:
        return {};
    }
}

/// What files have other words for.
QString pageText(const Error &error, const QString &where)
{
    if (!where.startsWith(QLatin1String("http")))
        return {};
    switch (error.code) {
    case ErrorCode::Empty:
        return ErrorText::tr("There is no article in %1. Pages that build themselves by scripts "
                             "hold none: save such a one in your browser and add that file.")
            .arg(where);
    case ErrorCode::TooLarge:
        return ErrorText::tr("%1 is too large for one article. Choose the address of an article.")
            .arg(where);
    case ErrorCode::NotText:
    case ErrorCode::BadEncoding:
        return ErrorText::tr("The letters of %1 cannot be read. Look at it in your browser.")
            .arg(where);
    default:
        return {};
    }
}

QString corpusText(const Error &error, const QString &where)
{
    switch (error.code) {
    case ErrorCode::NotACorpus:
        return ErrorText::tr(
                   "%1 is not a Gainsay corpus. It was left as it is; choose another file.")
            .arg(where);
    case ErrorCode::NewerCorpus:
        return ErrorText::tr("%1 was made by a newer version of Gainsay. It was left as it is; "
                             "update the program to open it.")
            .arg(where);
    case ErrorCode::DamagedCorpus:
        return ErrorText::tr("%1 is damaged (%2). It was left as it is; open a backup of it.")
            .arg(where, error.detail);
    case ErrorCode::ReadOnlyCorpus:
        return ErrorText::tr(
                   "%1 can be read but not written. Copy it to a place where you may write.")
            .arg(where);
    case ErrorCode::Locked:
        return ErrorText::tr("%1 is in use by another program. Close it there and try again.")
            .arg(where);
    case ErrorCode::AlreadyExists:
        return ErrorText::tr("%1 is there already. It was left as it is.").arg(where);
    case ErrorCode::Conflict:
        return ErrorText::tr("Somebody else changed this meanwhile. Load the article again: your "
                             "work is carried over, and what no longer fits is listed.");
    default:
        return {};
    }
}

QString editText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotYours:
        return ErrorText::tr("This statement belongs to a colleague, and only they can change it.");
    case ErrorCode::InUse:
        return ErrorText::tr("Another statement still points at this one. Change that one first.");
    case ErrorCode::OutOfRange:
        return ErrorText::tr("These words lie outside the article.");
    case ErrorCode::Cancelled:
        return ErrorText::tr("Stopped. What was done until then is kept.");
    case ErrorCode::Unsupported:
        return ErrorText::tr("This version of Gainsay cannot do that (%1).").arg(error.detail);
    default:
        return {};
    }
}

QString invalidText(const QString &detail)
{
    if (detail.startsWith(QLatin1String("V01")))
        return ErrorText::tr("A statement needs words, a kind and a speaker.");
    if (detail.startsWith(QLatin1String("V02")))
        return ErrorText::tr(
            "These words do not lie in the article as they should. Select them again.");
    if (detail.startsWith(QLatin1String("V03")))
        return ErrorText::tr("A denial needs what it denies: a claim, or words for it.");
    if (detail.startsWith(QLatin1String("V04")))
        return ErrorText::tr(
            "A denial can deny only another speaker's statement that is still there.");
    if (detail.startsWith(QLatin1String("V05")))
        return ErrorText::tr("A stance needs somebody who holds it, a target and a value.");
    if (detail.startsWith(QLatin1String("V13")))
        return ErrorText::tr(
            "Whoever relays a statement cannot be its speaker, nor relay it twice.");
    return ErrorText::tr("The codebook does not allow this (%1).").arg(detail);
}

} // namespace

QString errorText(const Error &error, const QString &where)
{
    const QString place = where.isEmpty() ? error.detail : where;
    if (error.code == ErrorCode::Invalid)
        return invalidText(error.detail);
    for (const auto text : {pageText, fileText, connectionText, addressText}) {
        if (QString words = text(error, place); !words.isEmpty())
            return words;
    }
    if (QString text = corpusText(error, place); !text.isEmpty())
        return text;
    return editText(error);
}

} // namespace Gainsay::Ui
