import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// One of the people: picture over name; the chosen one's name stands on red.
Target {
    id: tile

    required property FaceView face
    required property bool chosen
    required property real pictureHeight
    required property real nameSize
    readonly property bool lit: chosen !== pressed

    name: face.name
    implicitHeight: pictureHeight + plate.height
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    Emblem {
        width: parent.width
        height: tile.pictureHeight
        border.width: tile.lit ? 3 * Theme.hairline : Theme.hairline
        border.color: tile.lit ? Theme.red : Theme.night
        source: tile.face.emblem

        Image {
            anchors.fill: parent
            anchors.margins: Theme.unit
            visible: tile.face.portrait !== ""
            mirror: Theme.mirrored
            source: tile.face.portrait
            sourceSize: Qt.size(width, height)
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            Accessible.ignored: true
        }
    }

    Rectangle {
        id: plate

        anchors.bottom: parent.bottom
        width: parent.width
        height: label.implicitHeight + Theme.unit
        color: tile.lit ? Theme.red : Theme.night
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.nightFront

        DisplayText {
            id: label

            anchors.centerIn: parent
            text: tile.face.shortName
            color: tile.lit ? Theme.redFront : Theme.nightFront
            font.pixelSize: tile.nameSize
            font.capitalization: Font.AllUppercase
        }
    }
}
