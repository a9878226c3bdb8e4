// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakersmodel.h"

#include "choices.h"
#include "statementsummary.h"

#include "editing/openarticle.h"

namespace Gainsay::Ui {

using namespace Core;

namespace {

constexpr int digits = 9;

} // namespace

void SpeakersModel::setArticle(Editing::OpenArticle *article)
{
    if (m_article)
        m_article->disconnect(this);
    m_article = article;
    recount();
    resetKeys(speakers());
    if (!article)
        return;
    connect(article, &Editing::OpenArticle::changed, this, &SpeakersModel::follow);
    connect(article, &Editing::OpenArticle::replaced, this, &SpeakersModel::follow);
}

QList<EntityId> SpeakersModel::speakers() const
{
    return m_article ? entitiesByFirstUse(m_article->annotations(), m_article->annotator())
                     : QList<EntityId>();
}

void SpeakersModel::recount()
{
    m_counts.clear();
    if (!m_article)
        return;
    for (const Statement &statement : m_article->annotations().statements()) {
        if (statement.annotator != m_article->annotator())
            continue;
        const StatementKind *kind = m_article->scheme().kind(statement.kind);
        for (const EntityId id : statement.speakers) {
            Counts &counts = m_counts[id];
            const KindRole role = kind ? kind->role : KindRole::Claim;
            int &count = role == KindRole::Claim ? counts.claims
                : role == KindRole::Denial       ? counts.denials
                                                 : counts.stances;
            ++count;
        }
    }
}

void SpeakersModel::follow()
{
    recount();
    followKeys(speakers());
    touchAll();
}

QVariant SpeakersModel::data(const QModelIndex &index, int role) const
{
    if (!m_article || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entity *entity = m_article->annotations().entity(idAt(index));
    const Counts counts = m_counts.value(idAt(index));
    switch (role) {
    case Qt::DisplayRole:
        return entity ? displayName(*entity) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: Speaker, then how many claims, denials and stances
        return tr("%1: claims %2, denials %3, stances %4")
            .arg(entity ? displayName(*entity) : QString())
            .arg(counts.claims)
            .arg(counts.denials)
            .arg(counts.stances);
    case DigitRole:
        return index.row() < digits ? index.row() + 1 : 0;
    case CountsRole:
        //: Counts of claims, denials and stances
        return tr("%1·%2·%3").arg(counts.claims).arg(counts.denials).arg(counts.stances);
    default:
        return {};
    }
}

EntityId SpeakersModel::idAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < keys().size() ? keys()[index.row()] : EntityId();
}

} // namespace Gainsay::Ui
