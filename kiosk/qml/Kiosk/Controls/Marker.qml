import QtQuick
import Kiosk.Style

// The protagonist's emblem in one colour, standing on a step.
Image {
    required property string asset
    property color tint: Theme.ink

    visible: asset !== ""
    height: width
    mirror: Theme.mirrored
    source: visible ? "image://tinted/" + Theme.hex(tint) + "/" + asset : ""
    sourceSize: Qt.size(width, height)
    Accessible.ignored: true
}
