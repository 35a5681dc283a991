// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/storyboardeditor.h"

#include "flatstyle.h"
#include "flowlayout.h"
#include "growingtextedit.h"
#include "library/scenariolibrary.h"
#include "presentation/roomydelegate.h"
#include "presentation/scenariopicker.h"
#include "slidechoice.h"
#include "storyboarddocument.h"
#include "storyboardmodel.h"
#include "textlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace steelyard
{

namespace
{

QPushButton* newButton(const QString& name, const QString& text, const QString& description)
{
    auto* const button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleDescription(description);
    button->setAutoDefault(false);
    return button;
}

QVBoxLayout* newColumn(QWidget* column)
{
    auto* const layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(FlatStyle::scaled(8));
    return layout;
}

} // namespace

StoryboardEditor::StoryboardEditor(StoryboardDocument& document, const ScenarioLibrary& library, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_library(library),
      m_model(new StoryboardModel(document, this)),
      m_picker(new ScenarioPicker(library)),
      m_slides(new QTreeView),
      m_explanation(new TextLabel(TextRole::Muted)),
      m_kindsOf(new TextLabel(TextRole::Caption)),
      m_notesOf(new TextLabel(TextRole::Caption))
{
    setObjectName(QStringLiteral("storyboard"));
    setWindowTitle(tr("Storyboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_explanation->setObjectName(QStringLiteral("storyboard-explanation"));
    auto* const columns = new QHBoxLayout;
    columns->setSpacing(FlatStyle::scaled(16));
    columns->addWidget(m_picker, 3);
    columns->addWidget(slidesColumn(), 6);
    columns->addWidget(notesColumn(), 4);
    auto* const layout = new QVBoxLayout(this);
    const int margin = FlatStyle::scaled(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(FlatStyle::scaled(12));
    layout->addWidget(m_explanation);
    layout->addLayout(columns, 1);
    layout->addWidget(answers());
    resize(FlatStyle::scaled(980), FlatStyle::scaled(600));

    connectActions();
    followNames();
    m_slides->setCurrentIndex(m_model->index(0, 0));
    showSlide();
    m_slides->setFocus();
}

QWidget* StoryboardEditor::slidesColumn()
{
    m_slides->setObjectName(QStringLiteral("storyboard-slides"));
    m_slides->setAccessibleName(tr("Slides"));
    m_slides->setAccessibleDescription(tr("What is shown, in order; Alt with the arrow keys moves a slide, Delete "
                                          "removes it"));
    m_slides->setModel(m_model);
    m_slides->setItemDelegate(new RoomyDelegate(m_slides));
    m_slides->setRootIsDecorated(false);
    m_slides->setUniformRowHeights(true);
    m_slides->setAllColumnsShowFocus(true);
    m_slides->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_slides->setDragDropMode(QAbstractItemView::DragDrop);
    m_slides->setDragDropOverwriteMode(false);
    m_slides->setDefaultDropAction(Qt::MoveAction);
    m_slides->setDropIndicatorShown(true);
    m_slides->setTextElideMode(Qt::ElideRight);
    QHeaderView* const header = m_slides->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->moveSection(header->visualIndex(StoryboardModel::NumberColumn), 0);
    header->setSectionResizeMode(StoryboardModel::NumberColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(StoryboardModel::SlideColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(StoryboardModel::ScenarioColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(StoryboardModel::NotesColumn, QHeaderView::Stretch);

    auto* const heading = new TextLabel(TextRole::Section, tr("S&lides"));
    heading->setBuddy(m_slides);
    auto* const kinds = new FlowLayout(FlatStyle::scaled(12));
    const auto offer = [&](SlideKind kind, const QString& name) {
        auto* const box = new QCheckBox(SlideWords::title(kind));
        box->setObjectName(name);
        m_kinds.push_back(box);
        kinds->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, kind](bool wanted) {
            const bool ofAll = kind == SlideKind::Comparison;
            const QString scenario =
                ofAll || current() < 0 ? QString() : m_document.slides()[static_cast<std::size_t>(current())].scenario;
            m_document.setWanted(scenario, kind, wanted);
        });
    };
    for (const SlideKind kind : scenarioSlides) {
        offer(kind, QStringLiteral("kind-%1").arg(static_cast<int>(kind)));
    }
    offer(SlideKind::Comparison, QStringLiteral("kind-comparison"));

    m_up = newButton(QStringLiteral("slide-up"), tr("Move &up"), tr("Moves the chosen slides towards the first one"));
    m_down = newButton(QStringLiteral("slide-down"), tr("Move &down"), tr("Moves the chosen slides towards the end"));
    m_remove = newButton(QStringLiteral("slide-remove"), tr("&Remove"), tr("Takes the chosen slides out of the show"));
    auto* const buttons = new FlowLayout(FlatStyle::scaled(8));
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addWidget(m_remove);

    auto* const column = new QWidget;
    QVBoxLayout* const layout = newColumn(column);
    layout->addWidget(heading);
    layout->addWidget(m_slides, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_kindsOf);
    layout->addLayout(kinds);
    return column;
}

QWidget* StoryboardEditor::notesColumn()
{
    m_notes = new GrowingTextEdit(tr("Speaker notes"));
    m_notes->setObjectName(QStringLiteral("storyboard-notes"));
    m_notes->setAccessibleDescription(tr("What you want to say with this slide; only the presenter window shows it"));
    m_notes->setPlaceholderText(tr("What you want to say with this slide"));
    auto* const heading = new TextLabel(TextRole::Section, tr("&Notes"));
    heading->setBuddy(m_notes);
    auto* const column = new QWidget;
    QVBoxLayout* const layout = newColumn(column);
    layout->addWidget(heading);
    layout->addWidget(m_notesOf);
    layout->addWidget(m_notes);
    layout->addStretch(1);
    return column;
}

QWidget* StoryboardEditor::answers()
{
    const QUndoStack& undo = m_document.undoStack();
    QPushButton* const undoButton =
        newButton(QStringLiteral("storyboard-undo"), tr("Und&o"), tr("Takes the last change of the storyboard back"));
    QPushButton* const redoButton =
        newButton(QStringLiteral("storyboard-redo"), tr("R&edo"), tr("Does what was taken back again"));
    undoButton->setEnabled(undo.canUndo());
    redoButton->setEnabled(undo.canRedo());
    connect(&undo, &QUndoStack::canUndoChanged, undoButton, &QWidget::setEnabled);
    connect(&undo, &QUndoStack::canRedoChanged, redoButton, &QWidget::setEnabled);
    connect(undoButton, &QPushButton::clicked, &undo, &QUndoStack::undo);
    connect(redoButton, &QPushButton::clicked, &undo, &QUndoStack::redo);
    m_reset = newButton(QStringLiteral("storyboard-reset"), tr("Re&set"),
                        tr("Forgets the storyboard: the show is of the scenario on screen again"));
    m_present = newButton(QStringLiteral("storyboard-present"), tr("&Present from here"),
                          tr("Begins the show with the chosen slide"));
    QPushButton* const close = newButton(QStringLiteral("storyboard-close"), tr("Close"), tr("Everything is kept"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(FlatStyle::scaled(8));
    layout->addWidget(undoButton);
    layout->addWidget(redoButton);
    layout->addWidget(m_reset);
    layout->addStretch(1);
    layout->addWidget(m_present);
    layout->addWidget(close);
    return row;
}

void StoryboardEditor::connectActions()
{
    const auto shortcut = [](QWidget* within, const QList<QKeySequence>& keys, auto answer) {
        auto* const action = new QAction(within);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        within->addAction(action);
        connect(action, &QAction::triggered, within, answer);
    };
    shortcut(m_slides, {QKeySequence(Qt::ALT | Qt::Key_Up)}, [this] { moveChosen(-1); });
    shortcut(m_slides, {QKeySequence(Qt::ALT | Qt::Key_Down)}, [this] { moveChosen(1); });
    shortcut(m_slides, {QKeySequence(Qt::Key_Delete)}, [this] { removeChosen(); });
    shortcut(this, {QKeySequence::Undo}, [this] { m_document.undoStack().undo(); });
    shortcut(this, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
             [this] { m_document.undoStack().redo(); });

    connect(m_picker, &ScenarioPicker::picked, this, &StoryboardEditor::add);
    connect(m_up, &QPushButton::clicked, this, [this] { moveChosen(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveChosen(1); });
    connect(m_remove, &QPushButton::clicked, this, &StoryboardEditor::removeChosen);
    connect(m_reset, &QPushButton::clicked, &m_document, &StoryboardDocument::reset);
    connect(m_present, &QPushButton::clicked, this, [this] { emit presentRequested(std::max(0, current())); });
    connect(m_notes, &GrowingTextEdit::typed, this, [this](const QString& text) {
        if (current() >= 0) {
            m_document.setNotes(current(), text);
        }
    });
    connect(m_model, &StoryboardModel::dropped, this, &StoryboardEditor::chooseRows);
    connect(m_slides->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StoryboardEditor::showSlide);
    connect(m_slides->selectionModel(), &QItemSelectionModel::currentChanged, this, &StoryboardEditor::showSlide);
    connect(&m_document, &StoryboardDocument::changed, this, &StoryboardEditor::showSlide);
    connect(&m_library, &ScenarioLibrary::summariesChanged, this, &StoryboardEditor::followNames);
}

void StoryboardEditor::choose(const QString& scenario)
{
    const auto found = std::ranges::find(m_document.slides(), scenario, &Slide::scenario);
    if (found != m_document.slides().end()) {
        chooseRows(static_cast<int>(found - m_document.slides().begin()), 1);
    }
}

void StoryboardEditor::followNames()
{
    QHash<QString, QString> names;
    for (const ScenarioSummary& summary : m_library.summaries()) {
        names.insert(summary.id, summary.name);
    }
    m_model->setNames(names);
    showSlide();
}

void StoryboardEditor::showSlide()
{
    if (current() < 0 && m_model->rowCount() > 0) {
        m_slides->setCurrentIndex(m_model->index(0, 0));
        return; // which shows it
    }
    m_explanation->setText(
        m_document.chosen().empty()
            ? tr("Nothing is chosen yet: the show is of the scenario on screen. Add other scenarios, "
                 "remove or move slides, or write notes.")
            : tr("The show has %n slide(s), in this order. Drag them, or move them with Alt+↑ and "
                 "Alt+↓.",
                 nullptr, m_model->rowCount()));
    const int row = current();
    const QList<int> rows = chosen();
    m_up->setEnabled(!rows.isEmpty() && rows.front() > 0);
    m_down->setEnabled(!rows.isEmpty() && rows.back() + 1 < m_model->rowCount());
    m_remove->setEnabled(!rows.isEmpty() && rows.size() < m_model->rowCount());
    m_reset->setEnabled(!m_document.chosen().empty());
    m_present->setEnabled(row >= 0);
    m_notes->setEnabled(row >= 0);
    m_notes->present(row >= 0 ? m_document.slides()[static_cast<std::size_t>(row)].notes : QString());
    m_notesOf->setText(row < 0 ? QString() : m_model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    showKinds();
}

void StoryboardEditor::showKinds()
{
    const Storyboard& slides = m_document.slides();
    const int row = current();
    const QString scenario = row < 0 ? QString() : slides[static_cast<std::size_t>(row)].scenario;
    const QString name = m_model->index(row, StoryboardModel::ScenarioColumn).data().toString();
    //: %1 is the name of a scenario
    m_kindsOf->setText(scenario.isEmpty() ? tr("Slides of the whole show") : tr("Slides of %1").arg(name));
    const auto isThere = [&slides](SlideKind kind, const QString& of) {
        return std::ranges::any_of(slides,
                                   [&](const Slide& slide) { return slide.kind == kind && slide.scenario == of; });
    };
    for (std::size_t place = 0; place < scenarioSlides.size(); ++place) {
        m_kinds[place]->setVisible(!scenario.isEmpty());
        m_kinds[place]->setChecked(isThere(scenarioSlides[place], scenario));
    }
    m_kinds.back()->setChecked(isThere(SlideKind::Comparison, {}));
    m_kinds.back()->setEnabled(m_kinds.back()->isChecked() || scenariosOf(slides).size() > 1);
}

void StoryboardEditor::add(const QString& scenario)
{
    m_document.addScenario(scenario);
    choose(scenario);
}

void StoryboardEditor::moveChosen(int by)
{
    const QList<int> rows = chosen();
    if (rows.isEmpty() || rows.front() + by < 0 || rows.back() + by >= m_model->rowCount()) {
        return;
    }
    m_document.move(rows, by < 0 ? rows.front() - 1 : rows.back() + 2);
    chooseRows(by < 0 ? rows.front() - 1 : rows.back() + 2 - static_cast<int>(rows.size()),
               static_cast<int>(rows.size()));
}

void StoryboardEditor::removeChosen()
{
    const QList<int> rows = chosen();
    if (!m_remove->isEnabled()) {
        return;
    }
    m_document.remove(rows);
    chooseRows(std::min(rows.front(), m_model->rowCount() - 1), 1);
}

QList<int> StoryboardEditor::chosen() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_slides->selectionModel()->selectedRows()) {
        rows << index.row();
    }
    std::ranges::sort(rows);
    return rows;
}

int StoryboardEditor::current() const
{
    return m_slides->currentIndex().row();
}

void StoryboardEditor::chooseRows(int first, int count)
{
    const QModelIndex from = m_model->index(first, 0);
    const QModelIndex to = m_model->index(first + count - 1, StoryboardModel::ColumnCount - 1);
    m_slides->selectionModel()->setCurrentIndex(from, QItemSelectionModel::NoUpdate);
    m_slides->selectionModel()->select(QItemSelection(from, to), QItemSelectionModel::ClearAndSelect);
    m_slides->scrollTo(from);
}

} // namespace steelyard
