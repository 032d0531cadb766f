import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// A step of the stair as a column: years and title at its top.
Rectangle {
    id: column

    required property StepView step
    required property Guide guide
    required property real readHeight
    required property int type

    color: target.pressed ? Theme.ink : Theme.stair

    Rectangle {
        anchors.right: parent.right
        width: Theme.hairline
        height: parent.height
        color: Theme.stairEdge
    }

    Rectangle {
        visible: Theme.highContrast
        width: parent.width
        height: Theme.hairline
        color: Theme.stairEdge
    }

    Column {
        x: 0.3 * Theme.unit
        y: 0.8 * Theme.unit
        width: parent.width - 2 * x

        DisplayText {
            width: parent.width
            text: column.step.years
            color: Theme.stairFront
            font.pixelSize: column.type
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: column.type * 0.7
        }

        DisplayText {
            width: parent.width
            text: column.step.title
            color: Theme.stairFront
            font.pixelSize: column.type
            heaviness: 600
            wrapMode: Text.WordWrap
            lineHeight: 0.94
        }
    }

    Target {
        id: target

        anchors.fill: parent
        anchors.leftMargin: (Theme.pitchFloor - Theme.targetFloor) / 2
        anchors.rightMargin: anchors.leftMargin
        anchors.bottomMargin: column.height - column.readHeight
        name: column.step.spoken
        description: column.step.years
        focusColor: Theme.stairFront
        onActivated: column.guide.openPanel(column.step.panel)
    }
}
