import QtQuick
import Kiosk.Bridge

// The line between two people.
NetworkSign {
    id: line

    required property NetworkTieView tie
    readonly property real across: tie.endAcross - tie.startAcross
    readonly property real down: tie.endDown - tie.startDown

    x: tie.startAcross
    y: tie.startDown - height / 2
    width: Math.hypot(across, down)
    height: implicitHeight
    rotation: Math.atan2(down, across) * 180 / Math.PI
    transformOrigin: Item.Left
    stance: tie.stance
    reversed: tie.reversed
}
