// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "needlist.h"

#include "flatstyle.h"
#include "textlabel.h"
#include "theme.h"

#include <QGridLayout>
#include <QPainter>

namespace steelyard
{

class NeedList::Mark : public QWidget
{
public:
    void setMet(bool met)
    {
        if (m_met != met) {
            m_met = met;
            update();
        }
    }

    [[nodiscard]] QSize sizeHint() const override { return {FlatStyle::scaled(16), FlatStyle::scaled(18)}; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Theme& theme = Theme::of(palette());
        const qreal radius = FlatStyle::scaled(4);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_met ? theme.good : theme.muted, 1.8));
        painter.setBrush(m_met ? theme.good : QColor(Qt::transparent));
        painter.drawEllipse(QRectF(rect()).center(), radius, radius);
    }

private:
    bool m_met = false;
};

NeedList::NeedList(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setVerticalSpacing(2);
    m_layout->setColumnStretch(1, 1);
}

void NeedList::present(const std::vector<Need>& needs)
{
    while (m_texts.size() < needs.size()) {
        const int row = static_cast<int>(m_texts.size());
        m_marks.push_back(new Mark);
        m_texts.push_back(new TextLabel(TextRole::Body));
        m_layout->addWidget(m_marks.back(), row, 0, Qt::AlignTop);
        m_layout->addWidget(m_texts.back(), row, 1);
    }
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        const bool shown = i < needs.size();
        m_marks[i]->setVisible(shown);
        m_texts[i]->setVisible(shown);
        if (shown) {
            m_marks[i]->setMet(needs[i].met);
            m_texts[i]->setText(needs[i].text);
            //: %1 is what Rust needs, for a screen reader
            const QString name = needs[i].met ? tr("Met: %1").arg(needs[i].text) : tr("Not met: %1").arg(needs[i].text);
            if (name != m_texts[i]->accessibleName()) {
                m_texts[i]->setAccessibleName(name);
            }
        }
    }
}

} // namespace steelyard
