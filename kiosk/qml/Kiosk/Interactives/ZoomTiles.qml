pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// The pieces of a picture, each at its place in the picture's own pixels; the finer lie on the coarser.
// While they move they are drawn in half the time, a little rougher.
Repeater {
    id: laid

    required property TilesView tiles
    property bool moving: false

    model: tiles
    delegate: Image {
        required property string address
        required property size room
        required property rect part
        required property real fromLeft
        required property real fromTop
        required property real across
        required property real down
        required property real level

        x: fromLeft
        y: fromTop
        z: level
        width: across
        height: down
        source: address
        sourceSize: room
        sourceClipRect: part
        asynchronous: true
        cache: false
        smooth: !laid.moving
        Accessible.ignored: true
    }
}
