// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Gainsay::Cli {

using Core::ErrorCode;

namespace {

using Sentence = std::pair<ErrorCode, const char *>;

//: Every sentence that begins with %1: what is concerned, such as a path, maybe with a place in it.
constexpr std::array sentences{
    Sentence{ErrorCode::NotFound,
             QT_TRANSLATE_NOOP("Cli", "%1: there is no such file or folder; check the path.")},
    Sentence{ErrorCode::NotAFile,
             QT_TRANSLATE_NOOP("Cli", "%1: this is no file; name a text file instead.")},
    Sentence{ErrorCode::PermissionDenied,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: permission denied; ask its owner for access or name "
                               "another path.")},
    Sentence{ErrorCode::Empty,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: there is no text in it; name a file that holds an "
                               "article.")},
    Sentence{ErrorCode::TooLarge,
             QT_TRANSLATE_NOOP("Cli", "%1: this is too large for one article; split it first.")},
    Sentence{ErrorCode::NotText,
             QT_TRANSLATE_NOOP("Cli", "%1: this is no plain text; save it as text first.")},
    Sentence{ErrorCode::BadEncoding,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: the encoding cannot be told from here on; save the text "
                               "as UTF-8 first.")},
    Sentence{ErrorCode::Malformed,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: this is damaged or not what it claims to be; save or "
                               "export it anew.")},
    Sentence{ErrorCode::IsPdf,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: words come out of a PDF in disorder; copy its text in a "
                               "PDF viewer and save it as a text file, or save the web page.")},
    Sentence{ErrorCode::NoColumn,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: the table has no such column; name one of those in "
                               "brackets with “--column FIELD=COLUMN”.")},
    Sentence{ErrorCode::ReadFailed,
             QT_TRANSLATE_NOOP("Cli", "%1: reading failed; check the disk and try again.")},
    Sentence{ErrorCode::WriteFailed,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: writing failed; check that the folder is there and the "
                               "disk has room, then try again.")},
    Sentence{ErrorCode::NotACorpus,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: this is no Gainsay corpus; name another file or make a "
                               "corpus with “gainsay-cli init”.")},
    Sentence{ErrorCode::NewerCorpus,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: a later version of Gainsay made this corpus; update "
                               "Gainsay to open it.")},
    Sentence{ErrorCode::DamagedCorpus,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: this corpus is damaged; go back to your last copy of "
                               "it.")},
    Sentence{ErrorCode::ReadOnlyCorpus,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: this corpus cannot be written; copy it to a folder "
                               "where you may write.")},
    Sentence{ErrorCode::Locked,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: another program is using this corpus; close it there "
                               "and try again.")},
    Sentence{ErrorCode::AlreadyExists,
             QT_TRANSLATE_NOOP("Cli", "%1: this exists already; choose another name.")},
    Sentence{ErrorCode::Invalid,
             QT_TRANSLATE_NOOP("Cli", "%1: this breaks a rule of the codebook; correct it first.")},
    Sentence{ErrorCode::Cancelled,
             QT_TRANSLATE_NOOP("Cli",
                               "Stopped before the end; nothing was "
                               "written.")},
    Sentence{ErrorCode::Unsupported,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: this version of Gainsay does not know how to read that; "
                               "name a plain text file or a corpus file.")},
};

//: Every sentence about the web: %1 is the address, %2 what exactly happened, such as a status or
//: the other address.
constexpr std::array addressSentences{
    Sentence{ErrorCode::BadAddress,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: this is not the address of a web page; name one that begins "
                               "with https://.")},
    Sentence{ErrorCode::PrivateAddress,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: this lies in a private network; if you trust it, add "
                               "“--allow-host %2”.")},
    Sentence{ErrorCode::Refused,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: this leads to %2, where Gainsay does not go by itself; look "
                               "at it in a browser.")},
    Sentence{ErrorCode::TooManyRedirects,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: this leads from one address to the next without end; look in "
                               "a browser for the right one.")},
    Sentence{ErrorCode::Unreachable,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: nobody answers there (%2); check the address and the "
                               "connection.")},
    Sentence{ErrorCode::TimedOut,
             QT_TRANSLATE_NOOP("Cli", "%1: there was no whole answer in time; try again later.")},
    Sentence{ErrorCode::Insecure,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: the connection is not safe (%2), so nothing was read; look "
                               "at it in a browser.")},
    Sentence{ErrorCode::BadResponse,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: the server has no page there now (%2); check the address or "
                               "try again later.")},
    Sentence{ErrorCode::CutOff,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: the answer came incomplete, and nothing of it was kept; try "
                               "again.")},
    Sentence{ErrorCode::WrongType,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: this is neither a page nor a feed (%2); name the address of "
                               "an article.")},
    Sentence{ErrorCode::Empty,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: there is no article in it; if scripts build the page, save "
                               "it in a browser and name that file.")},
    Sentence{ErrorCode::TooLarge,
             QT_TRANSLATE_NOOP("Cli", "%1: this is too large for one article (%2).")},
    Sentence{ErrorCode::NotText,
             QT_TRANSLATE_NOOP("Cli", "%1: this is no text; look at it in a browser.")},
    Sentence{ErrorCode::BadEncoding,
             QT_TRANSLATE_NOOP("Cli", "%1: its letters cannot be read; look at it in a browser.")},
    Sentence{ErrorCode::Malformed,
             QT_TRANSLATE_NOOP("Cli", "%1: this feed is damaged (%2); look at it in a browser.")},
};

constexpr std::array corpusSentences{
    Sentence{ErrorCode::NotFound,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: there is no such corpus or folder; check the path or make a "
                               "corpus with “gainsay-cli init”.")},
    Sentence{ErrorCode::NotAFile,
             QT_TRANSLATE_NOOP("Cli", "%1: this is no file; name a corpus file instead.")},
    Sentence{ErrorCode::Unsupported,
             QT_TRANSLATE_NOOP("Cli",
                               "%1: this version of Gainsay opens corpora in files only; "
                               "name a file.")},
};

const char *const anythingElse = QT_TRANSLATE_NOOP("Cli",
                                                   "%1: something went wrong; please report "
                                                   "it with what you did.");

template <class Table> const char *find(const Table &table, ErrorCode code)
{
    const auto found = std::ranges::find(table, code, &Sentence::first);
    return found == table.end() ? nullptr : found->second;
}

QString filledIn(const char *source, const QString &detail)
{
    const QString translated = Words::tr(source);
    return translated.contains(QLatin1String("%1")) ? translated.arg(detail) : translated;
}

} // namespace

QString sentence(const Core::Error &error)
{
    const char *const source = find(sentences, error.code);
    return filledIn(source != nullptr ? source : anythingElse, error.detail);
}

QString addressSentence(const Core::Error &error, const QString &address)
{
    const char *const source = find(addressSentences, error.code);
    if (source == nullptr)
        return sentence({error.code, address});
    const QString translated = Words::tr(source);
    // In one go, for an address may hold what looks like a place to fill in.
    return translated.contains(QLatin1String("%2")) ? translated.arg(address, error.detail)
                                                    : translated.arg(address);
}

QString corpusSentence(const Core::Error &error)
{
    const char *const source = find(corpusSentences, error.code);
    return source != nullptr ? filledIn(source, error.detail) : sentence(error);
}

} // namespace Gainsay::Cli
