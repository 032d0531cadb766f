import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// A numbered place in the picture; it keeps its size, and stays whole at the edge.
Target {
    id: mark

    required property HotspotView modelData
    required property int index
    required property ZoomPicture picture
    required property ZoomMap map
    readonly property bool told: index === picture.view.index
    readonly property real across: picture.sheet.x + modelData.across * picture.sheetWidth
    readonly property real down: picture.sheet.y + modelData.down * picture.sheetHeight
    readonly property bool free: !map.visible || x + width + Theme.gap <= map.x || x >= map.x + map.width + Theme.gap || y >= map.y + map.height + Theme.gap

    visible: modelData.shown && free
    x: Math.max(0, Math.min(picture.width - width, across - width / 2))
    y: Math.max(0, Math.min(picture.height - height, down - height / 2))
    width: Theme.targetFloor
    height: width
    name: index + 1 + ". " + modelData.title
    focusColor: Theme.redOnNight
    transform: Scale {
        origin.x: mark.width / 2
        xScale: Theme.along
    }
    onActivated: picture.view.choose(index)

    Rectangle {
        anchors.centerIn: parent
        width: Math.round(parent.width * (mark.told ? 0.96 : 0.8))
        height: width
        radius: width / 2
        color: mark.told !== mark.pressed ? Theme.red : Theme.night
        border.width: Theme.hairline
        border.color: Theme.nightFront

        DisplayText {
            anchors.centerIn: parent
            text: mark.index + 1
            color: mark.told !== mark.pressed ? Theme.redFront : Theme.nightFront
            font.pixelSize: Math.round(Theme.targetFloor * 0.46)
            heaviness: 800
        }
    }
}
