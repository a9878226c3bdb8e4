// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keyedlistmodel.h"

#include "corpus/corpusstore.h"

#include <QHash>

namespace Gainsay::Ui {

/// The articles of the open corpus, in order of adding. Qt::DisplayRole: the title.
/// CountRole: int, statements of all annotators. StateRole: "new", "in-progress", "done", "skipped".
class ArticlesModel : public KeyedListModel<Core::ArticleId>
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1, StateRole };

    using KeyedListModel::KeyedListModel;

    void setArticles(const QList<Corpus::ArticleSummary> &articles);
    /// Adds or updates one.
    void update(const Corpus::ArticleSummary &article);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] Core::ArticleId idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Core::ArticleId id) const;

private:
    QHash<Core::ArticleId, Corpus::ArticleSummary> m_articles;
};

} // namespace Gainsay::Ui
