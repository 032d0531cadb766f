import QtQuick
import Kiosk.Style

// The shape that stands for a person, always on its own piece of paper.
Rectangle {
    id: emblem

    required property string source
    property string alt

    color: Theme.emblemGround
    activeFocusOnTab: activeFocus || (Theme.spoken && alt !== "")
    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""

    Image {
        anchors.fill: parent
        anchors.margins: Math.round(parent.width * 0.06)
        mirror: Theme.mirrored
        source: emblem.source
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
    }
}
