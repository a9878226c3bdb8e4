// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace Gainsay::Core {

/// What went wrong, for a caller to branch on. Only ui and cli turn it into translated words.
enum class ErrorCode {
    NotFound,         ///< a path, row or id that does not exist
    NotAFile,         ///< a folder or a device where a file was expected
    PermissionDenied, ///< the system refuses to read or write
    Empty,            ///< nothing in it
    TooLarge,         ///< beyond a limit that `detail` names
    NotText,          ///< binary data where text was expected
    BadEncoding,      ///< bytes that are not in the encoding they claim
    Malformed,        ///< not formed as its format demands; `detail` says where
    IsPdf,            ///< a PDF file: what is printed has lost the order of its words
    NoColumn,         ///< a table without a column that is needed: `detail`
    ReadFailed,       ///< the disk gave an error while reading
    WriteFailed,      ///< the disk gave an error while writing, or is full
    NotACorpus,       ///< a file that is no Gainsay corpus
    NewerCorpus,      ///< made by a later version of the program
    DamagedCorpus,    ///< truncated or inconsistent
    ReadOnlyCorpus,   ///< opened, but cannot be written
    Locked,           ///< another process holds it
    AlreadyExists,    ///< would overwrite or duplicate something
    Conflict,         ///< changed by somebody else since it was read
    OutOfRange,       ///< an offset outside its text
    Invalid,          ///< breaks a rule of the codebook; `detail` holds the check's id
    InUse,            ///< something else still points at it
    NotYours,         ///< belongs to another annotator
    Cancelled,        ///< stopped by the user
    Unsupported,      ///< a format or engine this build does not know
    BadAddress,       ///< no http or https address
    PrivateAddress,   ///< a host of a private network that the user did not allow: `detail`
    Refused,          ///< leads to `detail`, where the program does not go by itself
    TooManyRedirects, ///< more than `detail`
    Unreachable,      ///< no such host, or nobody answers there
    TimedOut,         ///< no whole answer in time
    Insecure,         ///< a fault in TLS, such as a certificate that is not the host's
    BadResponse, ///< the server has no page: `detail` is the status, or says that it is no web server
    CutOff,      ///< the answer came incomplete or damaged
    WrongType,   ///< neither page nor feed: `detail` is the media type
};

/// An error as a value.
struct Error {
    ErrorCode code;
    QString detail; ///< untranslated: path, id, line, offset or the engine's own words

    bool operator==(const Error &) const = default;
};

/// Every fallible call of the program returns this; no exception crosses a room.
template <class T> using Result = std::expected<T, Error>;

/// Shorthand for `return failure(code, detail);`.
[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QString detail = {})
{
    return std::unexpected(Error{code, std::move(detail)});
}

} // namespace Gainsay::Core
