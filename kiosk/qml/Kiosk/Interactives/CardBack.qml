import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The back of a card: the answer, how the front stands to the record, and where this comes from.
CardFace {
    id: back

    required property TwoSidedCardView card
    required property string recordLabel

    signal linkTapped(entry: string)

    linked: [answer, record]

    ReadingText {
        id: answer

        width: parent?.width ?? 0
        text: back.card.back
        font.pixelSize: Theme.labelSize
        onLinkTapped: entry => back.linkTapped(entry)
    }

    VerdictSign {
        visible: back.card.verdict !== ""
        verdict: back.card.verdict
        word: back.card.verdictWord
        inline: true
    }

    Heading {
        visible: back.card.record !== ""
        width: parent?.width ?? 0
        text: back.recordLabel
    }

    ReadingText {
        id: record

        visible: text !== ""
        width: parent?.width ?? 0
        text: back.card.record
        onLinkTapped: entry => back.linkTapped(entry)
    }

    SourceList {
        width: parent?.width ?? 0
        sources: back.card.sources
    }
}
