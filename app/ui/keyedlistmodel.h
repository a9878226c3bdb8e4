// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QSet>

namespace Gainsay::Ui {

/// A list model over keys that follows a wanted order by exact inserts, moves and removals, so
/// that views keep their selection and place.
template <class Key> class KeyedListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
    }
    /// -1 where the key is not listed.
    [[nodiscard]] int rowOf(const Key &key) const { return static_cast<int>(m_keys.indexOf(key)); }

protected:
    [[nodiscard]] const QList<Key> &keys() const { return m_keys; }

    void resetKeys(const QList<Key> &wanted)
    {
        beginResetModel();
        m_keys = wanted;
        endResetModel();
    }

    /// Makes the rows be `wanted` (each key once). O(n) for a few differences.
    void followKeys(const QList<Key> &wanted)
    {
        const QSet<Key> staying(wanted.begin(), wanted.end());
        for (int row = static_cast<int>(m_keys.size()) - 1; row >= 0; --row) {
            if (!staying.contains(m_keys[row]))
                removeKey(row);
        }
        for (int row = 0; row < wanted.size(); ++row) {
            if (row < m_keys.size() && m_keys[row] == wanted[row])
                continue;
            const int from = rowOf(wanted[row]);
            if (from < 0)
                insertKey(row, wanted[row]);
            else
                moveKey(from, row);
        }
    }

    void touch(int row)
    {
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    }
    void touchAll()
    {
        if (!m_keys.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }

private:
    void removeKey(int row)
    {
        beginRemoveRows({}, row, row);
        m_keys.removeAt(row);
        endRemoveRows();
    }
    void insertKey(int row, const Key &key)
    {
        beginInsertRows({}, row, row);
        m_keys.insert(row, key);
        endInsertRows();
    }
    /// `from` lies behind `to`: what is in front is in order already.
    void moveKey(int from, int to)
    {
        beginMoveRows({}, from, from, {}, to);
        m_keys.move(from, to);
        endMoveRows();
    }

    QList<Key> m_keys;
};

} // namespace Gainsay::Ui
