// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotationset.h"
#include "core/intents.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Gainsay::CorpusTest {

/// Draws edits that a user could make, from a seed.
class RandomEdits
{
public:
    RandomEdits(quint32 seed, Core::AnnotatorId annotator) : m_random(seed), m_annotator(annotator)
    {
    }

    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }

    /// One intent, whatever it says; `name` tells which for a failed test.
    [[nodiscard]] Core::Result<Core::ChangeSet> draw(const Core::AnnotationSet &set, QString &name);

private:
    /// An item's id; null where there is none. Ids are random, so that the draw goes by `order`,
    /// which must tell the items apart: one seed makes the same edits each time.
    template <class Hash, class Order> [[nodiscard]] auto anyOf(const Hash &hash, Order order)
    {
        auto items = hash.values();
        std::ranges::sort(items, {}, order);
        return items.isEmpty() ? typename Hash::key_type() : items[below(int(items.size()))].id;
    }
    [[nodiscard]] Core::EntityId anyEntity(const Core::AnnotationSet &set);
    [[nodiscard]] Core::StatementId anyStatement(const Core::AnnotationSet &set);
    [[nodiscard]] Core::RelationId anyRelation(const Core::AnnotationSet &set);
    [[nodiscard]] QString anyWords();
    [[nodiscard]] Core::Fragments anyFragments(const Core::FrozenText &text, int most);
    [[nodiscard]] Core::Statement varied(Core::Statement statement, const Core::AnnotationSet &set);
    [[nodiscard]] Core::Entity varied(Core::Entity entity, const Core::AnnotationSet &set);
    [[nodiscard]] Core::StanceTarget anyTarget(const Core::AnnotationSet &set);
    [[nodiscard]] Core::SegmentKind anySegmentKind()
    {
        return Core::SegmentKind(below(int(Core::EnumNames<Core::SegmentKind>::table.size())));
    }

    QRandomGenerator m_random;
    Core::AnnotatorId m_annotator;
    int m_drawn = 0;
};

} // namespace Gainsay::CorpusTest
