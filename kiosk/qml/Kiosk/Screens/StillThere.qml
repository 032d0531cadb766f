import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// Is anybody still there? A touch anywhere but on Start over keeps the visit.
Rectangle {
    id: question

    required property Guide guide

    color: Theme.veil
    Accessible.role: Accessible.Dialog
    Accessible.name: guide.words.stillThere
    Accessible.description: guide.countdown

    Target {
        anchors.fill: parent
        activeFocusOnTab: false
        name: ""
        Accessible.ignored: true
        onActivated: question.guide.keepReading()
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: parent.height * (Theme.lowered ? 0.02 : 0.12)
        width: Theme.lowered ? parent.width - 4 * Theme.unit : Math.min(parent.width - 4 * Theme.unit, Math.max(56 * Theme.unit * Math.min(1.5, Theme.textSize), buttons.implicitWidth + 8 * Theme.unit))
        height: body.height + 8 * Theme.unit
        color: Theme.paper
        border.width: Theme.hairline
        border.color: Theme.ink

        Rectangle {
            width: 1.4 * Theme.unit
            height: parent.height
            color: Theme.red
        }

        Column {
            id: body

            x: 5 * Theme.unit
            y: 4 * Theme.unit
            width: parent.width - 2 * x
            spacing: 2 * Theme.unit

            WrappedTitle {
                width: parent.width
                text: question.guide.words.stillThere
                most: Theme.titleSize * 0.8
                lineHeight: 0.9
                Accessible.ignored: false
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            PlainText {
                width: parent.width
                text: question.guide.countdown
                font.pixelSize: Theme.labelSize
            }

            Flow {
                id: buttons

                width: parent.width
                spacing: 2 * Theme.gap

                ActionButton {
                    primary: true
                    name: question.guide.words.keepReading
                    onActivated: question.guide.keepReading()
                }

                ActionButton {
                    name: question.guide.words.startOver
                    onActivated: question.guide.startOver()
                }
            }
        }
    }
}
