pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// What one side of a comparison says: its label, its text or picture, whose it is.
Column {
    id: reading

    required property Guide guide
    required property SideView side
    required property bool dark
    required property real pictureHeight

    spacing: Theme.unit

    DisplayText {
        width: parent.width
        text: reading.side.label
        color: reading.dark ? Theme.redOnNight : Theme.redText
        font.pixelSize: Theme.dateSize
        font.capitalization: Font.AllUppercase
        wrapMode: Text.Wrap
        Accessible.ignored: false
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Image {
        visible: reading.side.picture !== ""
        width: parent.width
        height: visible ? reading.pictureHeight : 0
        source: reading.side.picture
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
        Accessible.role: Accessible.Graphic
        Accessible.name: reading.side.alt
    }

    ReadingText {
        visible: text !== ""
        width: parent.width
        text: reading.side.text !== "" ? reading.side.text : reading.side.caption
        color: reading.dark ? Theme.nightFront : Theme.ink
        linkColor: reading.dark ? Theme.redOnNight : Theme.redText
        onLinkTapped: entry => reading.guide.openLink(entry)
    }

    PlainText {
        visible: text !== ""
        width: parent.width
        text: reading.side.credit
        color: reading.dark ? Theme.nightFront : Theme.ash
        font.pixelSize: Theme.smallSize
    }

    SourceList {
        width: parent.width
        sources: reading.side.sources
        tint: reading.dark ? Theme.nightFront : Theme.ash
    }
}
