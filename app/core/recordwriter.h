// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record.h"

#include <yyjson.h>

#include <memory>

namespace Gainsay::Core {

/// Whether a record says all (history) or what the published format promises (files).
enum class RecordForm { Published, Whole };

/// Builds one JSON document out of core's values, keys in the promised order.
class RecordWriter
{
public:
    using Value = yyjson_mut_val *;

    RecordWriter(const RecordContext &context, RecordForm form);

    [[nodiscard]] Value entity(const Entity &entity);
    [[nodiscard]] Value issue(const Issue &issue);
    [[nodiscard]] Value statement(const Statement &statement);
    [[nodiscard]] Value relation(const Relation &relation);
    [[nodiscard]] Value segment(const Segment &segment);
    [[nodiscard]] Value article(const Article &article);

    [[nodiscard]] Value object() { return yyjson_mut_obj(m_document.get()); }
    [[nodiscard]] Value list() { return yyjson_mut_arr(m_document.get()); }
    [[nodiscard]] Value null() { return yyjson_mut_null(m_document.get()); }
    [[nodiscard]] Value number(qint64 number) { return yyjson_mut_sint(m_document.get(), number); }
    [[nodiscard]] Value string(const QByteArray &utf8);
    [[nodiscard]] Value string(QStringView text);
    /// `key` has to outlive the writer.
    void add(Value object, const char *key, Value value);
    /// The compact text of `root`.
    [[nodiscard]] QByteArray written(Value root);

private:
    template <class List, class Convert> Value listOf(const List &values, Convert convert);
    template <class Id> Value ids(const QList<Id> &ids);
    [[nodiscard]] Value stringOrNull(const QString &text);
    [[nodiscard]] Value time(const std::optional<ClockTime> &time);
    [[nodiscard]] Value annotatorName(AnnotatorId id);
    [[nodiscard]] Value fragments(const Fragments &fragments);
    [[nodiscard]] Value denied(const std::optional<Denied> &denied);
    [[nodiscard]] Value stance(const Stance &stance);
    [[nodiscard]] Value target(const StanceTarget &target);
    [[nodiscard]] Value attributes(const QMap<QString, QString> &attributes);
    void addOffsets(Value object, TextSpan span);

    struct Free {
        void operator()(yyjson_mut_doc *document) const { yyjson_mut_doc_free(document); }
    };
    std::unique_ptr<yyjson_mut_doc, Free> m_document;
    const RecordContext &m_context;
    RecordForm m_form;
};

} // namespace Gainsay::Core
