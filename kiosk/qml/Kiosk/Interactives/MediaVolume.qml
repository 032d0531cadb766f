pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// How loud it is: a stair that rises to the right, its steps filled as far as it is turned up.
Row {
    id: volume

    required property MediaView view

    spacing: Theme.gap

    IconButton {
        opacity: enabled ? 1 : 0
        enabled: volume.view.volume > 0
        icon: "volume_down"
        name: volume.view.softer
        onActivated: volume.view.changeVolume(-1)
    }

    Item {
        width: stair.width
        height: Theme.target
        activeFocusOnTab: activeFocus || Theme.spoken
        Accessible.role: Accessible.StaticText
        Accessible.name: volume.view.spokenVolume

        Row {
            id: stair

            height: parent.height
            spacing: Theme.hairline

            Repeater {
                model: volume.view.loudest
                delegate: Item {
                    id: step

                    required property int index
                    readonly property bool on: index < volume.view.volume

                    width: Math.round(0.9 * Theme.unit)
                    height: Theme.target

                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: Math.round(parent.height * (step.index + 1) / volume.view.loudest)
                        color: step.on ? Theme.red : "transparent"
                        border.width: Theme.hairline
                        border.color: step.on ? Theme.red : Theme.ash
                    }
                }
            }
        }
    }

    IconButton {
        opacity: enabled ? 1 : 0
        enabled: volume.view.volume < volume.view.loudest
        icon: "volume_up"
        name: volume.view.louder
        onActivated: volume.view.changeVolume(1)
    }
}
