import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// A term: what it means, the panels it appears on, sources.
Column {
    id: card

    required property Guide guide
    // How far down the card is seen
    required property real sight
    required property TermView term

    topPadding: 2 * Theme.unit
    bottomPadding: 2 * Theme.unit
    spacing: Theme.unit

    ReadingText {
        width: parent.width
        text: card.term.definition
        font.pixelSize: Theme.labelSize
        onLinkTapped: entry => card.guide.openLink(entry)
    }

    PanelLinks {
        width: parent.width
        guide: card.guide
        appearances: card.term.appearances
        sight: card.sight - y
    }

    Heading {
        visible: card.term.sources.length > 0
        width: parent.width
        text: card.guide.words.sources
    }

    SourceList {
        width: parent.width
        sources: card.term.sources
    }
}
