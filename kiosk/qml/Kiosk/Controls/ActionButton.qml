pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// A button with words; the primary one is red. A count may stand after the words.
Target {
    id: button

    property bool primary: false
    property int count: 0
    readonly property color ground: primary ? Theme.red : Theme.night
    readonly property color front: primary ? Theme.redFront : Theme.nightFront

    implicitWidth: words.implicitWidth + (badge.visible ? badge.width + Theme.gap : 0) + 4 * Theme.unit
    implicitHeight: Math.max(Theme.target, words.implicitHeight + 2 * Theme.unit)

    Rectangle {
        anchors.fill: parent
        color: button.pressed ? button.front : button.ground
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.ink
    }

    PlainText {
        id: words

        x: 2 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, Math.ceil(parent.width - 2 * x))
        text: button.name
        color: button.pressed ? button.ground : button.front
        font.weight: Font.Bold
        Accessible.ignored: true
    }

    // How many claims need a note
    Rectangle {
        id: badge

        visible: button.count > 0
        anchors.right: parent.right
        anchors.rightMargin: 1.5 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(height, number.implicitWidth + Theme.unit)
        height: number.implicitHeight + Theme.unit / 2
        color: button.pressed ? button.ground : Theme.nightFront

        DisplayText {
            id: number

            anchors.centerIn: parent
            text: button.count
            color: button.pressed ? button.front : Theme.night
            font.pixelSize: Theme.interfaceSize
        }
    }
}
