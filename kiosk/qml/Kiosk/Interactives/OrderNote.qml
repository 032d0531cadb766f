import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// What is to be said about one card's date, and where it comes from.
Column {
    id: note

    required property OrderCardView card

    signal linkTapped(entry: string)

    visible: card.note !== "" || card.sources.length > 0
    spacing: Theme.unit / 2

    Heading {
        width: parent.width
        text: note.card.date
    }

    ReadingText {
        visible: text !== ""
        width: parent.width
        text: note.card.note
        onLinkTapped: entry => note.linkTapped(entry)
    }

    SourceList {
        width: parent.width
        sources: note.card.sources
    }
}
