pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// How do we know? The panel's claims, each with verdict, record, note and sources.
Column {
    id: card

    required property Guide guide

    bottomPadding: 2 * Theme.unit

    Repeater {
        model: card.guide.panel.claims.slice()
        delegate: Claim {
            required property ClaimView modelData
            required property int index

            width: card.width
            ruled: index > 0
            claim: modelData
            guide: card.guide
        }
    }
}
