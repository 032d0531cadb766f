pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The steps as marks on a line going down to the right, red as far as one has come; the circle falls along it.
Item {
    id: line

    required property SequenceView view
    readonly property int last: view.steps.length - 1
    readonly property real pitch: (width - Theme.target) / Math.max(1, last)
    readonly property real fall: (height - Theme.target) / Math.max(1, last)

    Repeater {
        model: line.last
        delegate: Rectangle {
            required property int index
            readonly property bool passed: index < line.view.index

            x: index * line.pitch + Theme.target / 2
            y: index * line.fall + (Theme.target - height) / 2
            width: Math.hypot(line.pitch, line.fall)
            height: passed ? Theme.unit / 2 : Theme.hairline
            color: passed ? Theme.red : Theme.ash
            transformOrigin: Item.Left
            rotation: Math.atan2(line.fall, line.pitch) * 180 / Math.PI
            antialiasing: true
        }
    }

    Repeater {
        model: line.view.steps.slice()
        delegate: Target {
            id: stop

            required property SequenceStepView modelData
            required property int index
            readonly property bool reached: index <= line.view.index

            x: index * line.pitch
            y: index * line.fall
            width: Theme.target
            height: Theme.target
            name: modelData.date + ": " + modelData.title
            onActivated: line.view.choose(index)

            Rectangle {
                anchors.centerIn: parent
                width: Math.round(Theme.target * 0.34)
                height: width
                rotation: 45
                color: stop.pressed ? Theme.ink : stop.reached ? Theme.red : Theme.paper
                border.width: Theme.hairline
                border.color: Theme.ink
                antialiasing: true
            }
        }
    }

    // The mark
    Rectangle {
        x: line.view.index * line.pitch + (Theme.target - width) / 2
        y: line.view.index * line.fall + (Theme.target - height) / 2
        width: Math.round(Theme.target * 0.62)
        height: width
        radius: width / 2
        color: Theme.ink

        Behavior on x {
            NumberAnimation {
                duration: Theme.move
                easing.type: Easing.OutCubic
            }
        }

        Behavior on y {
            NumberAnimation {
                duration: Theme.move
                easing.type: Easing.OutBounce
            }
        }
    }
}
