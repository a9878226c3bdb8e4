// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlesmodel.h"

namespace Gainsay::Ui {

using Core::ArticleId;
using Corpus::ArticleSummary;

void ArticlesModel::setArticles(const QList<ArticleSummary> &articles)
{
    QList<ArticleId> ids;
    m_articles.clear();
    for (const ArticleSummary &article : articles) {
        ids.append(article.id);
        m_articles.insert(article.id, article);
    }
    resetKeys(ids);
}

void ArticlesModel::update(const ArticleSummary &article)
{
    if (const auto known = m_articles.constFind(article.id);
        known != m_articles.cend() && *known == article)
        return;
    m_articles.insert(article.id, article);
    const int row = rowOf(article.id);
    if (row < 0)
        followKeys(keys() + QList{article.id});
    else
        touch(row);
}

QVariant ArticlesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleSummary article = m_articles.value(idAt(index));
    switch (role) {
    case Qt::DisplayRole:
        return article.title.isEmpty() ? tr("Untitled article") : article.title;
    case Qt::ToolTipRole:
        return article.title;
    case Qt::AccessibleTextRole:
        //: Title of an article and how many statements it has, read aloud
        return tr("%1, %n statement(s)", nullptr, article.statements)
            .arg(article.title.isEmpty() ? tr("Untitled article") : article.title);
    case CountRole:
        return article.statements;
    case StateRole:
        return article.state;
    default:
        return {};
    }
}

ArticleId ArticlesModel::idAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < keys().size() ? keys()[index.row()] : ArticleId();
}

QModelIndex ArticlesModel::indexOf(ArticleId id) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row);
}

} // namespace Gainsay::Ui
