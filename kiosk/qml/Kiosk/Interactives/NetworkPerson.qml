import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// A person in the ring: the emblem, and the name on its outer side; on red the one who is chosen, pale who is alone.
Target {
    id: node

    required property NetworkPersonView person
    required property bool chosen
    required property real nameSize
    readonly property bool lit: chosen !== pressed

    x: person.across
    y: person.down
    width: person.wide
    height: person.high
    name: person.name
    description: person.ties
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    Emblem {
        anchors.horizontalCenter: parent.horizontalCenter
        y: node.person.plateAbove ? node.person.plateHigh : 0
        width: height
        height: parent.height - node.person.plateHigh
        border.width: node.lit ? 2 * Theme.hairline : Theme.hairline
        border.color: node.lit ? Theme.red : node.person.joined ? Theme.night : Theme.passed
        source: node.person.emblem
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: node.person.plateAbove ? 0 : parent.height - height
        width: node.person.plateWide
        height: node.person.plateHigh
        color: node.lit ? Theme.red : node.person.joined ? Theme.night : Theme.paper
        border.width: Theme.highContrast && node.person.joined ? Theme.hairline : 0
        border.color: Theme.nightFront

        DisplayText {
            anchors.centerIn: parent
            text: node.person.shortName
            color: node.lit ? Theme.redFront : node.person.joined ? Theme.nightFront : Theme.ash
            font.pixelSize: node.nameSize
            font.capitalization: Font.AllUppercase
        }
    }
}
