// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inlinesvg.h"

#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <utility>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

bool isDrawn(QStringView element)
{
    static const QStringList drawn{u"svg"_s,      u"g"_s,
                                   u"path"_s,     u"rect"_s,
                                   u"line"_s,     u"polyline"_s,
                                   u"polygon"_s,  u"circle"_s,
                                   u"ellipse"_s,  u"text"_s,
                                   u"tspan"_s,    u"defs"_s,
                                   u"stop"_s,     u"linearGradient"_s,
                                   u"clipPath"_s, u"radialGradient"_s,
                                   u"pattern"_s,  u"image"_s,
                                   u"use"_s};
    return drawn.contains(element);
}

/// Where an address leads: to a part of the picture itself, or to the bytes of an image in it.
bool staysInside(QStringView address)
{
    return address.startsWith(u'#') || address.startsWith("data:image/png;base64,"_L1) ||
           address.startsWith("data:image/jpeg;base64,"_L1);
}

class PictureWriter
{
public:
    PictureWriter(QXmlStreamWriter& page, const QString& label, const QString& idPrefix)
        : m_page(page), m_label(label), m_idPrefix(idPrefix)
    {
    }

    void write(const QByteArray& svg)
    {
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            switch (reader.readNext()) {
            case QXmlStreamReader::StartElement:
                start(reader);
                break;
            case QXmlStreamReader::EndElement:
                m_page.writeEndElement();
                break;
            case QXmlStreamReader::Characters:
                m_page.writeCharacters(reader.text().toString());
                break;
            default:
                break;
            }
        }
    }

private:
    void start(QXmlStreamReader& reader)
    {
        if (!isDrawn(reader.name())) {
            reader.skipCurrentElement();
            return;
        }
        m_page.writeStartElement(reader.name().toString());
        const bool isRoot = std::exchange(m_root, false);
        for (const QXmlStreamAttribute& attribute : reader.attributes()) {
            writeAttribute(attribute, isRoot && reader.attributes().hasAttribute("viewBox"_L1));
        }
        if (isRoot) {
            m_page.writeAttribute(u"role"_s, u"img"_s);
            m_page.writeAttribute(u"aria-label"_s, m_label);
        }
        m_page.writeCharacters({}); // an element that HTML does not know as empty is never closed in one
    }

    void writeAttribute(const QXmlStreamAttribute& attribute, bool scales)
    {
        const QString name = attribute.name().toString();
        const QString value = inside(attribute.value().toString());
        if (name.startsWith("on"_L1, Qt::CaseInsensitive) || name == "style"_L1 || name == "role"_L1 ||
            name.startsWith("aria-"_L1) || (scales && (name == "width"_L1 || name == "height"_L1))) {
            return;
        }
        if (name == "href"_L1) {
            if (staysInside(value)) {
                m_page.writeAttribute(name, value.startsWith(u'#') ? u'#' + m_idPrefix + value.mid(1) : value);
            }
            return;
        }
        m_page.writeAttribute(name, name == "id"_L1 ? m_idPrefix + value : value);
    }

    /// With what it refers to renamed, or nothing where that is not in the picture.
    [[nodiscard]] QString inside(QString value) const
    {
        static const QRegularExpression reference(u"url\\(\\s*(.)"_s, QRegularExpression::CaseInsensitiveOption);
        for (auto match = reference.globalMatch(value); match.hasNext();) {
            if (match.next().captured(1) != u"#"_s) {
                return {};
            }
        }
        return value.replace(QRegularExpression(u"url\\(\\s*#"_s, QRegularExpression::CaseInsensitiveOption),
                             u"url(#"_s + m_idPrefix);
    }

    QXmlStreamWriter& m_page;
    QString m_label;
    QString m_idPrefix;
    bool m_root = true;
};

} // namespace

bool isSvg(const QByteArray& bytes)
{
    QXmlStreamReader reader(bytes);
    const bool svgFirst = reader.readNextStartElement() && reader.name() == "svg"_L1;
    while (svgFirst && !reader.atEnd()) {
        reader.readNext();
    }
    return svgFirst && !reader.hasError();
}

void writeInlineSvg(QXmlStreamWriter& page, const QByteArray& svg, const QString& label, const QString& idPrefix)
{
    PictureWriter(page, label, idPrefix).write(svg);
}

} // namespace steelyard
