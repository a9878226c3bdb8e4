// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"
#include "annotationset.h"
#include "article.h"
#include "result.h"

#include <QByteArray>
#include <QHash>

namespace Gainsay::Core {

/// What a record needs beyond the item itself.
struct RecordContext {
    const FrozenText &text;
    const QHash<AnnotatorId, QString> &annotatorNames;
};

// Records are the JSON of "Gainsay JSON Lines, version 1": compact, keys in the promised order,
// offsets in code points. Export, history and copies to the clipboard all write these.

/// One item, as history stores it; a segment too. Its spans have to lie inside the text.
[[nodiscard]] QByteArray toRecord(const Item &item, const RecordContext &context);
/// The inverse of toRecord(), for the item type that `typeName` names ("entity", "issue",
/// "statement", "relation", "segment"). Invalid, with the place, where the bytes are no such
/// record. A history record carries, after the promised keys, what the promise leaves out: stamp,
/// article, revision, rule, annotator id, the target layer; a line of toRecordLine() does not.
[[nodiscard]] Result<Item> fromRecord(const QByteArray &json, const QString &typeName,
                                      const FrozenText &text);
/// "entity", "issue", "statement", "relation" or "segment".
[[nodiscard]] QString itemTypeName(const Item &item);
/// The item's id as text; a segment's position.
[[nodiscard]] QString itemIdText(const Item &item);

/// The whole line for one article, without the final LF. Entities and issues are those that its
/// statements use, with the entities that these refer to; segments by position, statements by (start, end, id), all
/// else by id.
[[nodiscard]] QByteArray toRecordLine(const Article &article, const AnnotationSet &set,
                                      const QHash<AnnotatorId, QString> &annotatorNames);

} // namespace Gainsay::Core
