import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// What a visitor is told before she sees the panel; the way back is as near as the way on.
Column {
    id: card

    required property Guide guide

    topPadding: 2 * Theme.unit
    bottomPadding: 2 * Theme.unit
    spacing: 3 * Theme.unit

    ReadingText {
        width: parent.width
        text: card.guide.panel.contentNote
        font.pixelSize: Theme.labelSize
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        ActionButton {
            primary: true
            name: card.guide.words.goOn
            onActivated: card.guide.closeOverlay()
        }

        ActionButton {
            name: card.guide.words.home
            onActivated: card.guide.goHome()
        }
    }
}
