pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The story behind the label, and documented words of the time.
Column {
    id: card

    required property Guide guide

    topPadding: Theme.unit
    bottomPadding: 2 * Theme.unit
    spacing: 1.6 * Theme.unit

    Repeater {
        model: card.guide.panel.story
        delegate: ReadingText {
            required property string modelData

            width: card.width
            text: modelData
            onLinkTapped: entry => card.guide.openLink(entry)
        }
    }

    Heading {
        visible: card.guide.panel.quotations.length > 0
        width: card.width
        text: card.guide.words.inTheirWords
    }

    Repeater {
        model: card.guide.panel.quotations
        delegate: Quotation {
            required property QuotationView modelData

            width: card.width
            quotation: modelData
            words: card.guide.words
            onLinkTapped: entry => card.guide.openLink(entry)
        }
    }

    TakeAway {
        visible: address !== ""
        width: card.width
        words: card.guide.words
        address: card.guide.panel.takeAway
    }
}
