import QtQuick
import Kiosk.Controls
import Kiosk.Style

// A key of the pad with its digit in the middle; without a digit it keeps a place free.
Target {
    id: key

    opacity: name === "" ? 0 : 1
    enabled: name !== ""
    activeFocusOnTab: false

    Rectangle {
        anchors.fill: parent
        color: key.pressed ? Theme.nightFront : Theme.night
        border.width: Theme.hairline
        border.color: Theme.ink
    }

    DisplayText {
        anchors.centerIn: parent
        text: key.name
        color: key.pressed ? Theme.night : Theme.nightFront
        font.pixelSize: Theme.headingSize
    }
}
