// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotationset.h"
#include "scheme.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace Gainsay::Core {

/// One finding of a codebook check.
struct Finding {
    QString check;                        ///< "V01" … "V25"
    CheckLevel level = CheckLevel::Error; ///< as the scheme has it
    StatementId statement;
    std::optional<TextSpan> span; ///< where, if narrower than the statement
    QString detail;               ///< untranslated, for logs and files: the words concerned
    std::optional<Fragments> fix; ///< V10: the content as the one-key fix would make it

    bool operator==(const Finding &) const = default;
};

/// The checks V01–V05, V09–V11, V13, V21 and V22 on one statement, in order of their ids, without
/// those that the scheme turns off; V01–V05 and V13 stay errors then. The warnings wait until V02
/// holds. `elsewhere` names statements of other articles that links may point to.
[[nodiscard]] QList<Finding> checkStatement(const AnnotationSet &set, const Statement &statement,
                                            const Scheme &scheme,
                                            const QSet<StatementId> &elsewhere = {});
/// The same for every statement of the set, in the order of statementsInOrder().
[[nodiscard]] QList<Finding> checkAll(const AnnotationSet &set, const Scheme &scheme,
                                      const QSet<StatementId> &elsewhere = {});
/// The first finding that forbids the statement, whatever level the scheme gives it: V01–V05, V13
/// keep the database consistent. nullopt: none.
[[nodiscard]] std::optional<Finding> firstError(const QList<Finding> &findings);

/// Content as coding rule 3 wants it: without outer quotation marks, blanks, a leading "that" and
/// final punctuation, and never ending inside a word. Empty fragments go. Marks of a quotation
/// inside the content, apostrophes and the full stops of abbreviations stay. V10 alone does not
/// mind final punctuation.
[[nodiscard]] Fragments trimmedContent(const FrozenText &text, const Fragments &content);

} // namespace Gainsay::Core
