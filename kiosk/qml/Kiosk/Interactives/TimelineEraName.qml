import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// The name of an era, at the beginning of what is in sight of it, where there is room for it.
DisplayText {
    id: name

    required property LineEraView modelData
    required property TimelineLine line
    readonly property real from: line.mark / 2 + line.view.offset + modelData.x
    readonly property real begins: Math.max(0, from)
    readonly property real ends: Math.min(line.width, from + modelData.width)
    readonly property real brow: line.topOf(modelData.number)

    opacity: contentWidth <= width + 1 && height <= line.height - line.foot - brow && !truncated ? 1 : 0
    visible: modelData.shown && width > 0
    x: begins + Theme.unit
    y: brow + Math.round((line.height - line.foot - brow - height) / 2)
    width: Math.max(0, ends - begins - 2 * Theme.unit)
    text: modelData.name
    color: modelData.number % 2 === 1 ? Theme.comingFront : Theme.nightFront
    font.pixelSize: Theme.officeSize
    font.capitalization: Font.AllUppercase
    lineHeight: 0.9
    heaviness: 800
    wrapMode: Text.WordWrap
    Accessible.ignored: opacity === 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
