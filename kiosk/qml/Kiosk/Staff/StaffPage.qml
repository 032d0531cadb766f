pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// What the staff can do, and how the machine is.
Item {
    id: page

    required property StaffView staff

    Column {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 2 * Theme.unit

        DisplayText {
            text: page.staff.title
            font.pixelSize: Theme.headingSize
        }

        Flow {
            width: parent.width
            spacing: Theme.gap

            ActionButton {
                primary: true
                activeFocusOnTab: false
                name: page.staff.names[0]
                onActivated: page.staff.close()
            }

            ActionButton {
                activeFocusOnTab: false
                name: page.staff.names[1]
                onActivated: page.staff.restart()
            }

            ActionButton {
                activeFocusOnTab: false
                name: page.staff.names[4]
                onActivated: page.staff.testTouch()
            }

            ActionButton {
                activeFocusOnTab: false
                name: page.staff.names[2]
                onActivated: page.staff.restart()
            }

            ActionButton {
                activeFocusOnTab: false
                name: page.staff.names[3]
                onActivated: page.staff.leave()
            }
        }

        Repeater {
            model: page.staff.lines
            delegate: Row {
                id: line

                required property FactView modelData

                spacing: 2 * Theme.unit

                PlainText {
                    width: 20 * Theme.unit
                    text: line.modelData.name
                    color: Theme.ash
                    font.pixelSize: Theme.interfaceSize
                }

                PlainText {
                    width: page.width - 2 * Theme.margin - 22 * Theme.unit
                    text: line.modelData.value
                    font.pixelSize: Theme.interfaceSize
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
