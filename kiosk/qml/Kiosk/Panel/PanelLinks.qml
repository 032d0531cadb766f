pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The panels a person or a term appears on, one tap each.
Column {
    id: links

    required property Guide guide
    required property list<StepView> steps

    spacing: Theme.gap
    visible: steps.length > 0

    Heading {
        width: parent.width
        text: links.guide.words.appearsOn
    }

    Repeater {
        model: links.steps.slice()
        delegate: Target {
            id: link

            required property StepView modelData

            width: links.width
            height: Math.max(Theme.targetFloor, title.height + Theme.unit)
            name: modelData.spoken
            onActivated: links.guide.openPanel(modelData.panel)

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
                text: link.modelData.number
                color: link.pressed ? Theme.paper : Theme.redText
                font.pixelSize: Theme.dateSize
            }

            PlainText {
                id: title

                anchors.left: number.right
                anchors.right: parent.right
                anchors.rightMargin: Theme.unit
                anchors.verticalCenter: parent.verticalCenter
                text: link.modelData.title
                color: link.pressed ? Theme.paper : Theme.ink
                Accessible.ignored: true
            }
        }
    }
}
