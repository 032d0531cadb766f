import QtQuick
import Kiosk.Style

// Something that is on or off: its name, and a box that is filled when it is on.
Target {
    id: button

    required property bool on

    implicitHeight: Math.max(Theme.target, words.height + Theme.unit)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on

    Rectangle {
        anchors.fill: parent
        color: button.pressed ? Theme.ink : Theme.paper
        border.width: Theme.hairline
        border.color: Theme.ink
    }

    Rectangle {
        id: box

        x: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(Theme.target * 0.5)
        height: width
        color: button.on ? Theme.red : "transparent"
        border.width: Theme.hairline
        border.color: button.pressed ? Theme.paper : Theme.ink

        Icon {
            visible: button.on
            anchors.fill: parent
            anchors.margins: Theme.hairline
            name: "check"
            tint: Theme.redFront
        }
    }

    PlainText {
        id: words

        anchors.left: box.right
        anchors.leftMargin: Theme.unit
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: button.name
        color: button.pressed ? Theme.paper : Theme.ink
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
