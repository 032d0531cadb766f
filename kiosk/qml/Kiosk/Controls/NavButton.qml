import QtQuick
import Kiosk.Style

// Next and Back: the largest targets of a panel.
Target {
    id: button

    required property string icon

    focusColor: Theme.redFront

    Rectangle {
        anchors.fill: parent
        color: button.pressed ? Theme.redFront : Theme.red
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.nightFront
    }

    Icon {
        anchors.centerIn: parent
        width: Math.round(Math.min(parent.width, parent.height) * 0.6)
        height: width
        name: button.icon
        tint: button.pressed ? Theme.red : Theme.redFront
    }
}
