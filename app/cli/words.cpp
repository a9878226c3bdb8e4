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

QString corpusSentence(const Core::Error &error)
{
    const char *const source = find(corpusSentences, error.code);
    return source != nullptr ? filledIn(source, error.detail) : sentence(error);
}

} // namespace Gainsay::Cli
