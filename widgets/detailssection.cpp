// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailssection.h"

#include "datefield.h"
#include "flatstyle.h"
#include "growingtextedit.h"
#include "scenariodocument.h"
#include "textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace steelyard
{

namespace
{

constexpr int longestName = 200;
constexpr int longestText = 10'000;

QLineEdit* lineEdit(const QString& objectName, const QString& name, int longest)
{
    auto* const edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setMaxLength(longest);
    return edit;
}

/// Without moving the cursor where nothing changes.
void present(QLineEdit* edit, const QString& text)
{
    if (edit->text() != text) {
        edit->setText(text);
    }
}

QStringList tagsOf(const engine::Scenario& scenario)
{
    QStringList tags;
    for (const std::string& tag : scenario.tags) {
        tags << QString::fromStdString(tag);
    }
    return tags;
}

} // namespace

QStringList tagsIn(const QString& line)
{
    QStringList tags;
    for (const QString& part : line.split(u',')) {
        if (const QString tag = part.simplified(); !tag.isEmpty() && !tags.contains(tag)) {
            tags << tag;
        }
    }
    return tags;
}

DetailsSection::DetailsSection(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_name(lineEdit(QStringLiteral("details-name"), tr("Name"), longestName)),
      m_question(new GrowingTextEdit(tr("Question"))),
      m_owner(lineEdit(QStringLiteral("details-owner"), tr("Owner"), longestText)),
      m_decideBy(new DateField(tr("Decide by"))),
      m_tags(lineEdit(QStringLiteral("details-tags"), tr("Tags"), longestText)),
      m_notes(new GrowingTextEdit(tr("Notes")))
{
    m_question->setObjectName(QStringLiteral("details-question"));
    m_decideBy->setObjectName(QStringLiteral("details-decide-by"));
    m_notes->setObjectName(QStringLiteral("details-notes"));
    m_tags->setAccessibleDescription(tr("With commas between them"));
    m_tags->setPlaceholderText(tr("With commas between them"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(FlatStyle::scaled(2));
    addField(layout, tr("Name"), m_name);
    addField(layout, tr("Question"), m_question);
    addField(layout, tr("Owner"), m_owner);
    addField(layout, tr("Decide by"), m_decideBy);
    addField(layout, tr("Tags"), m_tags);
    addField(layout, tr("Notes"), m_notes);

    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_name->text().simplified();
        if (m_name->isModified() && !name.isEmpty()) {
            emit nameChosen(name);
        }
        m_name->setModified(false);
    });
    connect(m_question, &GrowingTextEdit::typed, this,
            [this](const QString& text) { write([&] { m_document.setQuestion(text); }); });
    connect(m_owner, &QLineEdit::textEdited, this,
            [this](const QString& text) { write([&] { m_document.setOwner(text); }); });
    connect(m_decideBy, &DateField::typed, this,
            [this](const QString& date) { write([&] { m_document.setDecideBy(date); }); });
    connect(m_tags, &QLineEdit::textEdited, this,
            [this](const QString& line) { write([&] { m_document.setTags(tagsIn(line)); }); });
    connect(m_notes, &GrowingTextEdit::typed, this,
            [this](const QString& text) { write([&] { m_document.setNotes(text); }); });

    // What was refused goes back to what there is.
    const auto finish = [this] {
        m_typing = 0;
        refresh();
    };
    connect(m_question, &GrowingTextEdit::finished, this, finish);
    connect(m_owner, &QLineEdit::editingFinished, this, finish);
    connect(m_decideBy, &DateField::finished, this, finish);
    connect(m_tags, &QLineEdit::editingFinished, this, finish);
    connect(m_notes, &GrowingTextEdit::finished, this, finish);
    connect(&document, &ScenarioDocument::loaded, this, [this, finish] {
        m_name->setModified(false);
        finish();
    });
    connect(&document, &ScenarioDocument::changed, this, [this](Parts parts) {
        if (parts.testFlag(Part::Details)) {
            refresh();
        }
    });
}

void DetailsSection::focusQuestion()
{
    m_question->setFocus(Qt::ShortcutFocusReason);
}

void DetailsSection::addField(QVBoxLayout* layout, const QString& label, QWidget* field)
{
    auto* const heading = new TextLabel(TextRole::Caption, label);
    heading->setBuddy(field);
    layout->addWidget(heading);
    layout->addWidget(field);
    layout->addSpacing(FlatStyle::scaled(4));
}

template <typename Setter>
void DetailsSection::write(Setter set)
{
    if (m_typing == 0) {
        m_document.beginGesture();
        m_typing = m_document.gesture();
    } else {
        m_document.resumeGesture(m_typing);
    }
    set();
    m_document.endGesture();
}

void DetailsSection::refresh()
{
    const engine::Scenario& scenario = m_document.scenario();
    if (!m_name->isModified()) {
        present(m_name, QString::fromStdString(scenario.name));
    }
    m_question->present(QString::fromStdString(scenario.question));
    present(m_owner, QString::fromStdString(scenario.owner));
    m_decideBy->present(QString::fromStdString(scenario.decideBy));
    if (const QStringList tags = tagsOf(scenario); tagsIn(m_tags->text()) != tags) {
        present(m_tags, tags.join(QStringLiteral(", ")));
    }
    m_notes->present(QString::fromStdString(scenario.notes));
}

} // namespace steelyard
