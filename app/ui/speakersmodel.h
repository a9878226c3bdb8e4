// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keyedlistmodel.h"

#include "core/changeset.h"
#include "core/ids.h"

#include <QPointer>

namespace Gainsay::Editing {
class OpenArticle;
}

namespace Gainsay::Ui {

/// Who speaks in the open article, in the order that gives them their digits. Qt::DisplayRole:
/// the name. DigitRole: int, 1–9, 0 for none. CountsRole: QString, claims·denials·stances.
class SpeakersModel : public KeyedListModel<Core::EntityId>
{
    Q_OBJECT

public:
    enum Role { DigitRole = Qt::UserRole + 1, CountsRole };

    using KeyedListModel::KeyedListModel;

    void setArticle(Editing::OpenArticle *article);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Core::EntityId idAt(const QModelIndex &index) const;

private:
    struct Counts {
        int claims = 0;
        int denials = 0;
        int stances = 0;
    };
    [[nodiscard]] QList<Core::EntityId> speakers() const;
    void recount();
    void follow();

    QPointer<Editing::OpenArticle> m_article;
    QHash<Core::EntityId, Counts> m_counts;
};

} // namespace Gainsay::Ui
