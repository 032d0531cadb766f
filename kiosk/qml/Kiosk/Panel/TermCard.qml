import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// A term: what it means, the panels it appears on, sources.
Column {
    id: card

    required property Guide guide
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
        steps: card.term.panels
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
