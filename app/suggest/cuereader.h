// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frozentext.h"
#include "core/textspan.h"

#include <QList>
#include <QString>

#include <memory>

namespace Gainsay::Suggest {

/// What the cue definition says of a stretch of text.
enum class CueKind {
    Quotation,    ///< with its marks; one that is never closed ends with its paragraph
    SpeechVerb,   ///< said, warns, pointed out
    DenialVerb,   ///< denies, rejected, brushed aside
    AttitudeVerb, ///< wants, fears, opposed
    NounCue,      ///< a pledge, the accusation, amid fears
    SourcePhrase, ///< according to
    Time,         ///< 57 mins ago (11:30 GMT), on Thursday
};

struct CueMark {
    Core::TextSpan span; ///< UTF-16, into the text that was read
    CueKind kind;
    bool inQuotation = false; ///< inside quotation marks; of a quotation: inside another one

    bool operator==(const CueMark &) const = default;
};

/// Finds quotations, cue words and times by the language's definition in resources/cues.
/// Built once (some milliseconds), then used from one thread.
class CueReader
{
public:
    CueReader();
    ~CueReader();
    Q_DISABLE_COPY_MOVE(CueReader)

    /// Whether there is a definition for this BCP 47 language.
    [[nodiscard]] bool knows(const QString &language) const;
    /// Marks in order of their begin, an outer one before those inside it, each within one
    /// paragraph; a language without a definition gives none. Linear.
    [[nodiscard]] QList<CueMark> read(const Core::FrozenText &text, const QString &language) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Gainsay::Suggest
