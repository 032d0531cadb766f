pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The story behind the label, and documented words of the time.
Column {
    id: card

    required property Guide guide

    // Something is read aloud at this height.
    signal reading(y: real)

    topPadding: Theme.unit

    bottomPadding: 2 * Theme.unit
    spacing: 1.6 * Theme.unit

    Connections {
        target: card.guide.listen

        function onMoved() {
            const at = story.itemAt(card.guide.listen.paragraph);
            if (at)
                card.reading(at.y + card.guide.listen.place * at.height);
        }
    }

    Repeater {
        id: story

        model: card.guide.panel.story
        delegate: ReadingText {
            required property string modelData
            required property int index

            width: card.width
            text: Theme.marked(card.guide.listen.story[index] ?? modelData, card.guide.listen.paragraph >= 0)
            onLinkTapped: entry => card.guide.openLink(entry)
        }
    }

    Heading {
        visible: card.guide.panel.quotations.length > 0
        width: card.width
        text: card.guide.words.inTheirWords
    }

    Repeater {
        model: card.guide.panel.quotations.slice()
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
