pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// What the staff see: the pad, the page, the touch test, the keys. Nothing here has the focus of keys, and nothing is spoken.
Rectangle {
    id: screen

    required property StaffView staff

    color: Theme.paper

    // What lies below is not to be touched.
    TapHandler {}

    Loader {
        anchors.fill: parent
        active: screen.staff.place === "pad"
        sourceComponent: PinPad {
            staff: screen.staff
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.staff.place === "page"
        sourceComponent: StaffPage {
            staff: screen.staff
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.staff.place === "touch test"
        sourceComponent: TouchTest {
            staff: screen.staff
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.staff.place === "keys"
        sourceComponent: KeypadKeys {
            staff: screen.staff
        }
    }
}
