import QtQuick
import Kiosk.Style

// One step of the strip; the target is the whole height, with the floor's gap to its neighbours.
Item {
    id: bar

    required property real blockTop
    required property string name
    required property int number

    signal activated

    state: "coming"
    states: [
        State {
            name: "passed"
            PropertyChanges {
                block.color: Theme.passed
                numeral.color: Theme.passedFront
            }
        },
        State {
            name: "current"
            PropertyChanges {
                block.color: Theme.red
                numeral.color: Theme.redFront
                numeral.font.pixelSize: Math.min(Theme.dateSize, bar.width * 0.62)
            }
        },
        State {
            name: "coming"
            PropertyChanges {
                block.color: Theme.coming
                numeral.color: Theme.comingFront
            }
        }
    ]

    Rectangle {
        id: block

        x: Theme.hairline / 2
        y: bar.blockTop
        width: bar.width - Theme.hairline
        height: bar.height - bar.blockTop
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.nightFront
        opacity: target.pressed ? 0.7 : 1

        DisplayText {
            id: numeral

            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.unit / 2
            text: bar.number
            font.pixelSize: Math.min(Theme.smallSize, bar.width * 0.5)
        }
    }

    Target {
        id: target

        anchors.fill: parent
        anchors.leftMargin: (Theme.pitchFloor - Theme.targetFloor) / 2
        anchors.rightMargin: anchors.leftMargin
        name: bar.name
        focusColor: Theme.nightFront
        onActivated: bar.activated()
    }
}
