pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// The slider: a red bar with two arrows, dragged, or moved by keys. Over pictures it is slim but for its grip.
Item {
    id: handle

    required property string name
    required property string says
    property bool slim: false
    property real split: width / 2
    readonly property bool pressed: drag.active
    readonly property color ground: pressed ? Theme.ink : Theme.red
    readonly property color front: pressed ? Theme.paper : Theme.redFront

    signal slid(place: real)
    signal rested
    signal stepped(way: int)

    width: Theme.targetFloor
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: name
    Accessible.description: says
    Accessible.focusable: true
    Accessible.onIncreaseAction: handle.stepped(1)
    Accessible.onDecreaseAction: handle.stepped(-1)
    Keys.onLeftPressed: handle.stepped(-1)
    Keys.onRightPressed: handle.stepped(1)

    Rectangle {
        x: Math.max(0, Math.min(handle.width - width, handle.split - width / 2))
        width: handle.slim ? Theme.unit : handle.width
        height: parent.height
        color: handle.ground
    }

    Rectangle {
        id: grip

        anchors.bottom: parent.bottom
        width: parent.width
        height: handle.slim ? Math.min(parent.height, 2 * Theme.target) : parent.height
        color: handle.ground

        Row {
            anchors.centerIn: parent

            Repeater {
                model: ["chevron_left", "chevron_right"]
                delegate: Icon {
                    required property string modelData

                    width: Math.round(handle.width / 2)
                    height: width
                    name: modelData
                    tint: handle.front
                }
            }
        }
    }

    DragHandler {
        id: drag

        // How far from the split the finger took hold
        property real hold: 0

        function slide() {
            handle.slid(handle.x + centroid.position.x - hold);
        }

        target: null
        yAxis.enabled: false
        dragThreshold: 0
        onCentroidChanged: if (active)
            slide()
        onActiveChanged: {
            if (active) {
                hold = centroid.pressPosition.x - handle.split;
                slide();
            } else {
                handle.rested();
            }
        }
    }
}
