import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// A leg of the journey, drawn from its start once it is reached. Where two go the same way, each keeps to its right.
Item {
    id: leg

    required property RoutePlaceView start
    required property RouteStopView stop
    required property bool reached
    required property real thickness
    readonly property real across: stop.place.across - start.across
    readonly property real down: stop.place.down - start.down

    x: start.across
    y: start.down
    rotation: Math.atan2(down, across) * 180 / Math.PI
    transformOrigin: Item.TopLeft

    Rectangle {
        y: leg.stop.doubled ? height / 3 : -height / 2
        width: leg.reached ? Math.hypot(leg.across, leg.down) : 0
        height: leg.thickness
        color: Theme.red
        antialiasing: true

        Behavior on width {
            NumberAnimation {
                duration: Theme.move
                easing.type: Easing.InOutCubic
            }
        }
    }
}
