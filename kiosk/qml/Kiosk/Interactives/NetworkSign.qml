pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// How two people stand to each other, drawn from left to right: a bar for together, a wedge that points at the one
// attacked, two thin ends for what is over. What it was shrinks back to its beginning while the new grows.
Item {
    id: sign

    required property string stance
    property bool reversed: false
    property real together: stance === "with" ? 1 : 0
    property real opposed: stance === "against" ? 1 : 0
    property real broken: stance === "broken" ? 1 : 0
    readonly property real gap: Math.min(width / 3, 4 * Theme.unit)

    implicitWidth: 7 * Theme.unit
    implicitHeight: 1.8 * Theme.unit

    Behavior on together {
        NumberAnimation {
            duration: Theme.move
            easing.type: Easing.OutCubic
        }
    }

    Behavior on opposed {
        NumberAnimation {
            duration: Theme.move
            easing.type: Easing.OutCubic
        }
    }

    Behavior on broken {
        NumberAnimation {
            duration: Theme.move
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        visible: sign.together > 0
        anchors.verticalCenter: parent.verticalCenter
        width: sign.width * sign.together
        height: Math.round(0.6 * Theme.unit)
        color: Theme.ink
        antialiasing: true
    }

    Image {
        visible: sign.opposed > 0
        x: sign.reversed ? parent.width - width : 0
        width: sign.width * sign.opposed
        height: parent.height
        mirror: sign.reversed
        source: "image://tinted/" + Theme.hex(Theme.red) + "/icons/wedge.svg"
        // Stretched to any length: an edge as slight as this one needs no more.
        sourceSize: Qt.size(64, 64)
        antialiasing: true
        Accessible.ignored: true
    }

    // Either end
    Repeater {
        model: sign.broken > 0 ? 2 : 0
        delegate: Item {
            required property int index

            width: (sign.width - sign.gap * sign.broken) / 2
            height: parent?.height ?? 0
            x: index === 0 ? 0 : sign.width - width

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                height: Theme.hairline
                color: Theme.ash
                antialiasing: true
            }

            Rectangle {
                x: parent.index === 0 ? parent.width - width : 0
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.hairline
                height: 1.4 * Theme.unit
                color: Theme.ash
                antialiasing: true
            }
        }
    }
}
