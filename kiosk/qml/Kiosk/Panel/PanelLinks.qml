pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The panels a person or a term appears on, one tap each. Of a long list more is made as one comes near its end.
Column {
    id: links

    required property Guide guide
    required property StepsView appearances
    // How far down of it is seen
    required property real sight
    readonly property int count: appearances.steps.length
    readonly property int few: 20
    readonly property int wanted: few * Math.max(1, Math.ceil(1 + sight / (few * Theme.targetFloor)))
    property int made: 0

    spacing: Theme.gap
    visible: count > 0
    onWantedChanged: made = Math.max(made, wanted)

    Heading {
        width: parent.width
        text: links.guide.words.appearsOn
    }

    Repeater {
        model: Math.min(links.count, links.made)
        delegate: Target {
            id: link

            required property int index
            // Nothing for the moment in which another card, with fewer, takes the place of this
            readonly property StepView step: links.appearances.steps[index] ?? null

            width: links.width
            height: Math.max(Theme.targetFloor, title.height + Theme.unit)
            name: step?.spoken ?? ""
            onActivated: links.guide.openPanel(step.panel)

            Rectangle {
                anchors.fill: parent
                color: link.pressed ? Theme.ink : Theme.paper
                border.width: Theme.hairline
                border.color: Theme.ink
            }

            DisplayText {
                id: number

                x: Theme.unit
                width: Theme.target
                anchors.verticalCenter: parent.verticalCenter
                text: link.step?.number ?? ""
                color: link.pressed ? Theme.paper : Theme.redText
                font.pixelSize: Theme.dateSize
            }

            PlainText {
                id: title

                anchors.left: number.right
                anchors.right: parent.right
                anchors.rightMargin: Theme.unit
                anchors.verticalCenter: parent.verticalCenter
                text: link.step?.title ?? ""
                color: link.pressed ? Theme.paper : Theme.ink
                Accessible.ignored: true
            }
        }
    }
}
