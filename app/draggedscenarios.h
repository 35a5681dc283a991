// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <memory>

namespace steelyard
{

namespace engine
{
struct Scenario;
}

/// Scenarios on their way out of the window by drag and drop, as scenario files. They are written when whoever they are
/// dropped on asks for them, not before, and are there until `folder` goes.
class DraggedScenarios : public QMimeData
{
    Q_OBJECT

public:
    /// A scenario of the library by its id; null where it cannot be read.
    using Reader = std::function<std::unique_ptr<engine::Scenario>(const QString& id)>;

    DraggedScenarios(QStringList ids, Reader read, std::shared_ptr<QTemporaryDir> folder);

    [[nodiscard]] bool hasFormat(const QString& mimeType) const override;
    [[nodiscard]] QStringList formats() const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString& mimeType, QMetaType type) const override;

private:
    QStringList m_ids;
    Reader m_read;
    std::shared_ptr<QTemporaryDir> m_folder;
    mutable QVariantList m_urls; ///< once somebody has asked
};

} // namespace steelyard
