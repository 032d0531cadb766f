import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// What stands under a side of a comparison: its caption, whose it is, where it comes from.
Column {
    id: note

    required property SideView side
    property color tint: Theme.ash

    signal linkTapped(entry: string)

    spacing: Theme.unit / 2

    ReadingText {
        visible: text !== ""
        width: parent.width
        text: note.side.caption
        onLinkTapped: entry => note.linkTapped(entry)
    }

    PlainText {
        visible: text !== ""
        width: parent.width
        text: note.side.credit
        color: note.tint
        font.pixelSize: Theme.smallSize
    }

    SourceList {
        width: parent.width
        sources: note.side.sources
        tint: note.tint
    }
}
