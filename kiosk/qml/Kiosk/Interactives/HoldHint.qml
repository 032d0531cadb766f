import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// What keys do with something that moves under all four arrows, while it has the focus.
Rectangle {
    id: hint

    required property WordsView words
    required property bool taken
    readonly property string says: taken ? words.letGo : words.takeHold

    visible: Theme.keyed && (parent?.activeFocus ?? false)
    z: 1
    width: label.width + 2 * Theme.unit
    height: label.height + Theme.unit
    color: taken ? Theme.red : Theme.night

    PlainText {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, (hint.parent?.width ?? 0) - 2 * Theme.unit)
        text: hint.says
        color: hint.taken ? Theme.redFront : Theme.nightFront
        font.pixelSize: Theme.smallSize
        Accessible.ignored: true
    }
}
