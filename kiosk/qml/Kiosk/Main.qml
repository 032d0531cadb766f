pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Screens
import Kiosk.Staff
import Kiosk.Style

// The window on the floor, which is the glass.
Window {
    id: main

    required property Guide guide
    required property NightView night
    required property StaffView staff
    // The screen hangs on its side, and the system does not know: by how many degrees the picture turns.
    required property real turned

    color: Theme.night
    title: guide.exhibit.title

    Item {
        id: glass

        readonly property bool turned: main.turned !== 0

        anchors.centerIn: parent
        width: turned ? main.height : main.width
        height: turned ? main.width : main.height
        rotation: main.turned

        Scene {
            anchors.fill: parent
            enabled: !main.night.dark && main.staff.place === ""
            visible: !main.night.dark
            guide: main.guide
        }

        Loader {
            anchors.fill: parent
            active: main.staff.place !== ""
            z: 1
            sourceComponent: StaffScreen {
                staff: main.staff
            }
        }

        Loader {
            anchors.fill: parent
            active: main.night.dark
            sourceComponent: NightScreen {
                night: main.night
            }
        }
    }
}
