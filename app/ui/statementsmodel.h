// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keyedlistmodel.h"
#include "statementsummary.h"

#include "core/changeset.h"
#include "core/ids.h"

#include <QPointer>

namespace Gainsay::Editing {
class OpenArticle;
}

namespace Gainsay::Ui {

/// The annotator's own statements of the open article, in order of their words.
///
/// Holds ids only; every role is worked out from the article when asked. Qt::DisplayRole and
/// AccessibleTextRole: the statement as a sentence. SummaryRole: StatementSummary.
/// FindingsRole: QStringList, what the checks say, translated.
class StatementsModel : public KeyedListModel<Core::StatementId>
{
    Q_OBJECT

public:
    enum Role { SummaryRole = Qt::UserRole + 1, FindingsRole };

    using KeyedListModel::KeyedListModel;

    /// nullptr: no article, no rows.
    void setArticle(Editing::OpenArticle *article);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Null for an invalid index.
    [[nodiscard]] Core::StatementId idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Core::StatementId id) const;

private:
    [[nodiscard]] QList<Core::StatementId> ownStatements() const;
    [[nodiscard]] QStringList findingsOf(const Core::Statement &statement) const;
    void follow(const Core::ChangeSet &changes);

    QPointer<Editing::OpenArticle> m_article;
};

} // namespace Gainsay::Ui

Q_DECLARE_METATYPE(Gainsay::Ui::StatementSummary)
