pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Style

// One of a few, each with a button; the one that is on is red and its mark is full.
Flow {
    id: choices

    required property list<string> names
    required property int chosen

    signal chose(index: int)

    spacing: Theme.gap

    Repeater {
        model: choices.names
        delegate: Target {
            id: choice

            required property string modelData
            required property int index
            readonly property bool on: index === choices.chosen
            readonly property color ground: on ? Theme.red : Theme.night
            readonly property color front: on ? Theme.redFront : Theme.nightFront

            name: modelData
            width: Math.min(choices.width, Math.ceil(mark.width + words.implicitWidth + 4.5 * Theme.unit) + 2)
            height: Math.max(Theme.target, words.height + 2 * Theme.unit)
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: on
            onActivated: choices.chose(index)

            Rectangle {
                anchors.fill: parent
                color: choice.pressed ? choice.front : choice.ground
                border.width: Theme.highContrast ? Theme.hairline : 0
                border.color: Theme.ink
            }

            Rectangle {
                id: mark

                x: 2 * Theme.unit
                anchors.verticalCenter: parent.verticalCenter
                width: 1.5 * Theme.unit
                height: width
                rotation: 45
                color: choice.on ? words.color : "transparent"
                border.width: Theme.hairline
                border.color: words.color
            }

            PlainText {
                id: words

                anchors.left: mark.right
                anchors.leftMargin: Theme.unit
                anchors.right: parent.right
                anchors.rightMargin: 1.5 * Theme.unit
                anchors.verticalCenter: parent.verticalCenter
                text: choice.name
                color: choice.pressed ? choice.ground : choice.front
                font.weight: Font.Bold
                Accessible.ignored: true
            }
        }
    }
}
