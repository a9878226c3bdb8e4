// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlerror.h"

namespace Gainsay::Corpus {

namespace {

using Core::ErrorCode;

// SQLite's result codes: part of its file format's promises, and so written out here rather than
// taken from a header that nothing else of the program needs.
constexpr int primaryMask = 0xff;
constexpr int sqliteError = 1;
constexpr int sqlitePermission = 3;
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteOutOfMemory = 7;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteInputOutput = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteTooBig = 18;
constexpr int sqliteConstraint = 19;
constexpr int sqliteAuthorisation = 23;
constexpr int sqliteNotADatabase = 26;
constexpr int inputOutputRead = 266;
constexpr int inputOutputShortRead = 522;
constexpr int inputOutputCorruptFileSystem = 8458;
constexpr int constraintPrimaryKey = 1555;
constexpr int constraintUnique = 2067;

ErrorCode constraintCode(int code)
{
    return code == constraintPrimaryKey || code == constraintUnique ? ErrorCode::AlreadyExists
                                                                    : ErrorCode::Invalid;
}

ErrorCode inputOutputCode(int code)
{
    switch (code) {
    case inputOutputRead:
    case inputOutputShortRead:
        return ErrorCode::ReadFailed;
    case inputOutputCorruptFileSystem:
        return ErrorCode::DamagedCorpus;
    default:
        return ErrorCode::WriteFailed;
    }
}

ErrorCode errorCode(int code)
{
    switch (code & primaryMask) {
    case sqliteBusy:
    case sqliteLocked:
        return ErrorCode::Locked;
    case sqliteReadOnly:
        return ErrorCode::ReadOnlyCorpus;
    case sqliteInputOutput:
        return inputOutputCode(code);
    case sqliteFull:
        return ErrorCode::WriteFailed;
    case sqlitePermission:
    case sqliteAuthorisation:
    case sqliteCannotOpen:
        return ErrorCode::PermissionDenied;
    case sqliteOutOfMemory:
    case sqliteTooBig:
        return ErrorCode::TooLarge;
    case sqliteConstraint:
        return constraintCode(code);
    case sqliteNotADatabase:
        return ErrorCode::NotACorpus;
    case sqliteError: // a table or column our statements rely on is not there
    case sqliteCorrupt:
    default:
        return ErrorCode::DamagedCorpus;
    }
}

} // namespace

Core::Error toError(const QSqlError &error, const QString &location)
{
    const ErrorCode code = errorCode(error.nativeErrorCode().toInt());
    switch (code) {
    case ErrorCode::Locked:
    case ErrorCode::ReadOnlyCorpus:
    case ErrorCode::NotACorpus:
    case ErrorCode::PermissionDenied:
        return {code, location};
    case ErrorCode::Invalid:
    case ErrorCode::AlreadyExists:
        return {code, error.databaseText()};
    default:
        return {code,
                QStringLiteral("%1: %2 (%3)")
                    .arg(location, error.databaseText(), error.nativeErrorCode())};
    }
}

} // namespace Gainsay::Corpus
