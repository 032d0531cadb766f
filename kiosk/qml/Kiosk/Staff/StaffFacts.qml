pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// How the machine is: each line a name, and what it is.
Column {
    id: facts

    required property StaffView staff

    spacing: Theme.unit

    Repeater {
        model: facts.staff.lines
        delegate: Row {
            id: line

            required property FactView modelData

            spacing: 2 * Theme.unit

            PlainText {
                id: called

                width: Math.round(0.3 * facts.width)
                text: line.modelData.name
                color: Theme.ash
                font.pixelSize: Theme.interfaceSize
                wrapMode: Text.Wrap
            }

            PlainText {
                width: facts.width - called.width - line.spacing
                text: line.modelData.value
                font.pixelSize: Theme.interfaceSize
                wrapMode: Text.Wrap
            }
        }
    }
}
