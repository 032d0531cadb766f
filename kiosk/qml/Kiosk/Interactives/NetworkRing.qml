pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// The people in a ring, and the lines between them.
Item {
    id: ring

    required property NetworkView view

    function lay() {
        if (width > 0 && height > 0)
            view.layOut(width, height, Theme.target, Theme.gap, Theme.unit / 2, lettering.font);
    }

    // Once, however much changes at a time
    onWidthChanged: Qt.callLater(lay)
    onHeightChanged: Qt.callLater(lay)
    Component.onCompleted: Qt.callLater(lay)

    // Never seen: the names are measured as it writes them.
    DisplayText {
        id: lettering

        visible: false
        font.pixelSize: Theme.officeSize
        onFontChanged: Qt.callLater(ring.lay)
    }

    Repeater {
        model: ring.view.ties.slice()
        delegate: NetworkTie {
            required property NetworkTieView modelData

            tie: modelData
        }
    }

    Repeater {
        model: ring.view.people.slice()
        delegate: NetworkPerson {
            required property NetworkPersonView modelData

            person: modelData
            chosen: modelData.person === ring.view.person
            nameSize: ring.view.nameSize
            onActivated: ring.view.choosePerson(modelData.person)
        }
    }
}
