pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The digits of the PIN; what was typed is shown as dots.
Item {
    id: pad

    required property StaffView staff
    readonly property real side: 1.3 * Theme.target

    Column {
        anchors.centerIn: parent
        spacing: Theme.gap

        DisplayText {
            text: pad.staff.padNames[0] + "  " + pad.staff.dots
            font.pixelSize: Theme.headingSize
        }

        PlainText {
            width: digits.width
            height: 2 * Theme.interfaceSize * Theme.leading
            text: pad.staff.message
            font.pixelSize: Theme.interfaceSize
            color: Theme.redText
            wrapMode: Text.Wrap
        }

        Grid {
            id: digits

            columns: 3
            spacing: Theme.gap

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", ""]
                delegate: PadKey {
                    required property string modelData

                    width: pad.side
                    height: pad.side
                    name: modelData
                    onActivated: pad.staff.type(modelData)
                }
            }
        }

        Row {
            spacing: Theme.gap

            ActionButton {
                primary: true
                activeFocusOnTab: false
                name: pad.staff.padNames[2]
                onActivated: pad.staff.enter()
            }

            ActionButton {
                activeFocusOnTab: false
                name: pad.staff.padNames[1]
                onActivated: pad.staff.erase()
            }
        }

        ActionButton {
            activeFocusOnTab: false
            name: pad.staff.padNames[3]
            onActivated: pad.staff.close()
        }
    }
}
