import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// A code that a telephone reads, with the address in letters for those who have none at hand.
Column {
    id: card

    required property WordsView words
    required property string address

    spacing: Theme.unit

    Heading {
        width: parent.width
        text: card.words.takeAway
    }

    Flow {
        width: parent.width
        spacing: 2 * Theme.unit

        Image {
            width: Math.round(2.4 * Theme.target)
            height: width
            mirror: Theme.mirrored
            source: "image://qr/" + encodeURIComponent(card.address)
            sourceSize: Qt.size(width, height)
            fillMode: Image.Pad
            asynchronous: true
            activeFocusOnTab: activeFocus || Theme.spoken
            Accessible.role: Accessible.Graphic
            Accessible.name: card.words.takeAway
            Accessible.description: card.address
        }

        Column {
            width: Math.min(parent.width, Math.max(parent.width / 2, 24 * Theme.unit))
            spacing: Theme.unit / 2

            ReadingText {
                width: parent.width
                text: card.words.takeAwaySays
            }

            PlainText {
                width: parent.width
                text: card.address
                color: Theme.ash
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
