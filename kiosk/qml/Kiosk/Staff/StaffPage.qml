pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// How the machine is, and what the staff can do: side by side where there is room, else one above the other.
Item {
    id: page

    required property StaffView staff
    readonly property bool wide: width > height
    readonly property real column: wide ? (flick.width - Theme.margin) / 2 : flick.width

    Item {
        id: head

        x: Theme.margin
        y: Theme.margin / 2
        width: parent.width - 2 * Theme.margin
        height: way.height

        DisplayText {
            anchors.verticalCenter: parent.verticalCenter
            text: page.staff.title
            font.pixelSize: Theme.headingSize
        }

        ActionButton {
            id: way

            anchors.right: parent.right
            primary: true
            activeFocusOnTab: false
            name: page.staff.names[0]
            onActivated: page.staff.close()
        }
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: head.y + head.height + 2 * Theme.unit
        contentWidth: width
        contentHeight: all.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        Grid {
            id: all

            columns: page.wide ? 2 : 1
            columnSpacing: Theme.margin
            rowSpacing: 3 * Theme.unit

            StaffFacts {
                width: page.column
                staff: page.staff
            }

            StaffSettings {
                width: page.column
                staff: page.staff
            }
        }
    }
}
