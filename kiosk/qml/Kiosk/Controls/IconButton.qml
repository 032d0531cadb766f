import QtQuick
import Kiosk.Style

// A square button with an icon, or with a word or two of letters; on by a filled ground.
Target {
    id: button

    property string icon
    property string letters
    property bool on: false
    readonly property bool filled: on !== pressed
    readonly property real lettersWidth: lettering.implicitWidth

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    focusColor: Theme.red
    Accessible.checkable: on
    Accessible.checked: on

    Rectangle {
        anchors.fill: parent
        color: button.filled ? Theme.nightFront : Theme.night
        border.width: Theme.hairline
        border.color: button.filled ? Theme.night : Theme.nightFront
    }

    Icon {
        visible: button.icon !== ""
        anchors.centerIn: parent
        width: Math.round(Theme.target * 0.58)
        height: width
        name: button.icon
        tint: button.filled ? Theme.night : Theme.nightFront
    }

    DisplayText {
        id: lettering

        visible: button.letters !== ""
        anchors.centerIn: parent
        text: button.letters
        color: button.filled ? Theme.night : Theme.nightFront
        font.pixelSize: Math.round(Theme.target * 0.42)
        heaviness: 800
    }
}
