// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaving.h"

#include "scenariosession.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace steelyard
{

namespace
{

struct Leaving {
    Q_DECLARE_TR_FUNCTIONS(steelyard::Leaving)
};

} // namespace

bool mayLeave(ScenarioSession& session, QWidget* window)
{
    const QString why = session.keepAtEnd();
    if (why.isEmpty()) {
        return true;
    }
    QMessageBox question(QMessageBox::Warning, Leaving::tr("Changes are not kept"),
                         Leaving::tr("“%1” could not be kept.").arg(session.name()), QMessageBox::NoButton, window);
    question.setObjectName(QStringLiteral("leaving"));
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(
        Leaving::tr("%1 Its last changes are lost when the window closes now; File, Export saves them to a file.",
                    "%1: a sentence that says why")
            .arg(why));
    QPushButton* const stay = question.addButton(Leaving::tr("&Stay"), QMessageBox::RejectRole);
    QPushButton* const lose = question.addButton(Leaving::tr("&Close without them"), QMessageBox::DestructiveRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    return question.clickedButton() == lose;
}

} // namespace steelyard
