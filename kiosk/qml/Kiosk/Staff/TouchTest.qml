pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// Shows a circle under each finger; the staff's view ends it when nobody has touched for a while.
Item {
    id: test

    required property StaffView staff

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: 2 * Theme.unit

        PlainText {
            width: parent.width
            text: test.staff.testNames[0]
            font.pixelSize: Theme.interfaceSize
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }

        // To be measured with a ruler
        Rectangle {
            objectName: "ruler"
            anchors.horizontalCenter: parent.horizontalCenter
            width: 100 * Theme.pixelsPerMm
            height: Theme.unit
            color: Theme.ink
        }

        PlainText {
            width: parent.width
            text: test.staff.testNames[1]
            font.pixelSize: Theme.interfaceSize
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }

    MultiPointTouchArea {
        id: fingers

        anchors.fill: parent
        maximumTouchPoints: 10
        touchPoints: [
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {}
        ]
    }

    Repeater {
        model: fingers.touchPoints
        delegate: Rectangle {
            required property TouchPoint modelData

            x: modelData.x - width / 2
            y: modelData.y - height / 2
            width: Theme.target
            height: width
            radius: width / 2
            visible: modelData.pressed
            color: "transparent"
            border.width: 3 * Theme.hairline
            border.color: Theme.red
        }
    }
}
