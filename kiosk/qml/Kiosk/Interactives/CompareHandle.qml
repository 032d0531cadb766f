import QtQuick
import Kiosk.Controls
import Kiosk.Style

// The slider: a red bar with two arrows, dragged, or moved by keys.
Item {
    id: handle

    required property string name
    readonly property bool pressed: drag.active

    signal slid(place: real)
    signal rested
    signal stepped(way: int)

    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: name
    Accessible.focusable: true
    Accessible.onIncreaseAction: handle.stepped(1)
    Accessible.onDecreaseAction: handle.stepped(-1)
    Keys.onLeftPressed: handle.stepped(-1)
    Keys.onRightPressed: handle.stepped(1)

    Rectangle {
        anchors.fill: parent
        color: handle.pressed ? Theme.ink : Theme.red
        border.width: handle.activeFocus ? 2 * Theme.hairline : 0
        border.color: Theme.focus
    }

    Row {
        anchors.centerIn: parent

        Repeater {
            model: ["chevron_left", "chevron_right"]
            delegate: Icon {
                required property string modelData

                width: handle.width / 2
                height: width
                name: modelData
                tint: Theme.redFront
            }
        }
    }

    DragHandler {
        id: drag

        target: null
        yAxis.enabled: false
        dragThreshold: 0
        onCentroidChanged: if (active)
            handle.slid(handle.x + centroid.position.x)
        onActiveChanged: if (!active)
            handle.rested()
    }
}
