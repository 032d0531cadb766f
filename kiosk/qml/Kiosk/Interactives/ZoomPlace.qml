import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// A place in the picture by its number and its title.
Target {
    id: place

    required property HotspotView modelData
    required property int index

    name: index + 1 + ". " + modelData.title
    height: Math.max(Theme.target, words.height + Theme.unit)

    Rectangle {
        anchors.fill: parent
        color: place.pressed ? Theme.ink : Theme.paper
        border.width: Theme.hairline
        border.color: Theme.ink
    }

    DisplayText {
        id: number

        x: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(implicitWidth, Theme.dateSize * 0.7)
        horizontalAlignment: Text.AlignHCenter
        text: place.index + 1
        color: place.pressed ? Theme.paper : Theme.redText
        font.pixelSize: Theme.dateSize
    }

    PlainText {
        id: words

        anchors.left: number.right
        anchors.leftMargin: Theme.unit
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: place.modelData.title
        color: place.pressed ? Theme.paper : Theme.ink
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
