// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statementsmodel.h"

#include "findingtext.h"

#include "core/checks.h"
#include "editing/openarticle.h"

#include <algorithm>

namespace Gainsay::Ui {

using namespace Core;

namespace {

/// Whether other rows may read differently after the change: a speaker got another name, or a
/// denial began or ceased to point somewhere.
bool reachesFurther(const ChangeSet &changes)
{
    return std::ranges::any_of(changes.steps, [](const ChangeSet::Step &step) {
        const Item &item = step.after ? *step.after : *step.before;
        const auto links = [](const std::optional<Item> &side) {
            const auto *statement = side ? std::get_if<Statement>(&*side) : nullptr;
            return statement && statement->denied && statement->denied->statement;
        };
        return !std::holds_alternative<Statement>(item) || links(step.before) || links(step.after);
    });
}

} // namespace

void StatementsModel::setArticle(Editing::OpenArticle *article)
{
    if (m_article)
        m_article->disconnect(this);
    m_article = article;
    resetKeys(ownStatements());
    if (!article)
        return;
    connect(article, &Editing::OpenArticle::changed, this, &StatementsModel::follow);
    connect(article, &Editing::OpenArticle::replaced, this, [this] { resetKeys(ownStatements()); });
}

QList<StatementId> StatementsModel::ownStatements() const
{
    if (!m_article)
        return {};
    QList<StatementId> ids = m_article->annotations().statementsInOrder();
    ids.removeIf([this](StatementId id) {
        return m_article->annotations().statement(id)->annotator != m_article->annotator();
    });
    return ids;
}

void StatementsModel::follow(const ChangeSet &changes)
{
    followKeys(ownStatements());
    if (reachesFurther(changes)) {
        touchAll();
        return;
    }
    for (const StatementId id : touchedStatements(changes))
        touch(rowOf(id));
}

QVariant StatementsModel::data(const QModelIndex &index, int role) const
{
    const Statement *statement = m_article && checkIndex(index, CheckIndexOption::IndexIsValid)
        ? m_article->annotations().statement(idAt(index))
        : nullptr;
    if (!statement) // gone already, its row about to go
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spoken(summaryOf(*statement, m_article->annotations(), m_article->scheme()));
    case SummaryRole:
        return QVariant::fromValue(
            summaryOf(*statement, m_article->annotations(), m_article->scheme()));
    case FindingsRole:
        return findingsOf(*statement);
    default:
        return {};
    }
}

QStringList StatementsModel::findingsOf(const Statement &statement) const
{
    QStringList texts;
    for (const Finding &finding : checkStatement(m_article->annotations(), statement,
                                                 m_article->scheme(), m_article->elsewhere())) {
        if (finding.level != CheckLevel::Off)
            texts.append(findingText(finding));
    }
    return texts;
}

StatementId StatementsModel::idAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < keys().size() ? keys()[index.row()] : StatementId();
}

QModelIndex StatementsModel::indexOf(StatementId id) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row);
}

} // namespace Gainsay::Ui
