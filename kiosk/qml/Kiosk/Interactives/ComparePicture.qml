import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// One of two pictures that lie on one spot, whole on its ground.
Rectangle {
    id: item

    required property SideView side
    required property color ground

    color: ground
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.ink

    Image {
        anchors.fill: parent
        mirror: Theme.mirrored
        source: item.side.picture
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        activeFocusOnTab: activeFocus || Theme.spoken
        Accessible.role: Accessible.Graphic
        Accessible.name: item.side.alt
    }
}
