// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusline.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace Gainsay::Ui {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent),
      m_corpus(new QLabel(this)),
      m_saving(new QLabel(this)),
      m_annotator(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(18);
    for (QLabel *label : {m_corpus, m_saving, m_annotator}) {
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    setCorpus({});
}

void StatusLine::setCorpus(const QString &path)
{
    m_corpus->setText(path.isEmpty() ? tr("no corpus open") : QFileInfo(path).completeBaseName());
    m_corpus->setToolTip(path);
    m_saving->setVisible(!path.isEmpty());
    m_annotator->setVisible(!path.isEmpty());
    Q_EMIT widthChanged();
}

void StatusLine::setAnnotator(const QString &name)
{
    m_annotator->setText(name);
    m_annotator->setToolTip(tr("%1 labels here.").arg(name));
    Q_EMIT widthChanged();
}

void StatusLine::setSaving(Saving saving)
{
    m_state = saving;
    // Wide enough for the longest of its words, so that the line stands still while one edits.
    const int before = m_saving->minimumWidth();
    m_saving->setMinimumWidth(
        std::max({m_saving->fontMetrics().horizontalAdvance(tr("● saved")),
                  m_saving->fontMetrics().horizontalAdvance(tr("○ saving…")),
                  m_saving->fontMetrics().horizontalAdvance(tr("▲ not saved"))}));
    if (m_saving->minimumWidth() != before)
        Q_EMIT widthChanged();
    switch (saving) {
    case Saving::Saved:
        m_saving->setText(tr("● saved"));
        break;
    case Saving::Pending:
        m_saving->setText(tr("○ saving…"));
        break;
    case Saving::Stuck:
        m_saving->setText(tr("▲ not saved"));
        break;
    }
}

} // namespace Gainsay::Ui
