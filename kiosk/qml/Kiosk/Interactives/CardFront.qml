import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// The front of a card: few words are set larger, as large as the card allows.
CardFace {
    id: front

    required property TwoSidedCardView card
    // A letter takes about this much of the square of its size, with what is lost at the ends of lines.
    readonly property real letter: 0.85
    readonly property real fitting: Math.sqrt(Math.max(0, textWidth * textHeight) / letter / Math.max(1, card.front.length))

    signal linkTapped(entry: string)

    dark: true
    linked: [claim]

    ReadingText {
        id: claim

        width: parent?.width ?? 0
        text: front.card.front
        color: Theme.nightFront
        linkColor: Theme.redOnNight
        font.pixelSize: Math.round(Math.max(Theme.storySize, Math.min(1.6 * Theme.labelSize, front.fitting)))
        onLinkTapped: entry => front.linkTapped(entry)
    }
}
