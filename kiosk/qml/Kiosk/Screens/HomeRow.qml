import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// A step of the stair as a row: years, then title.
Item {
    id: row

    required property StepView step
    required property Guide guide
    required property real type

    Rectangle {
        anchors.fill: parent
        color: target.pressed ? Theme.ink : Theme.stair

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairline
            color: Theme.stairEdge
        }

        Rectangle {
            visible: Theme.highContrast
            anchors.right: parent.right
            width: Theme.hairline
            height: parent.height
            color: Theme.stairEdge
        }
    }

    DisplayText {
        id: years

        x: Theme.margin
        width: row.type * 4.4
        anchors.verticalCenter: parent.verticalCenter
        text: row.step.years
        color: Theme.stairFront
        font.pixelSize: row.type
    }

    DisplayText {
        anchors.left: years.right
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: row.step.title
        color: Theme.stairFront
        font.pixelSize: row.type
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: row.type * 0.6
        heaviness: 600
    }

    Target {
        id: target

        anchors.fill: parent
        anchors.topMargin: (Theme.pitchFloor - Theme.targetFloor) / 2
        anchors.bottomMargin: anchors.topMargin
        name: row.step.spoken
        description: row.step.years
        focusColor: Theme.stairFront
        onActivated: row.guide.openPanel(row.step.panel)
    }
}
