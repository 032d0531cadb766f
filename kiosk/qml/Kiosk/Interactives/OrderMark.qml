import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// Whether a card lay in its true place, and where it lay if not.
Row {
    id: mark

    required property WordsView words
    required property OrderCardView card
    readonly property color tint: card.right ? Theme.ink : Theme.redText

    spacing: Theme.unit / 2

    Icon {
        width: Math.round(Theme.interfaceSize * 1.3)
        height: width
        name: mark.card.right ? "check" : "close"
        tint: mark.tint
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter

        DisplayText {
            text: mark.card.right ? mark.words.inItsPlace : mark.words.notInItsPlace
            color: mark.tint
            font.pixelSize: Theme.interfaceSize
            font.capitalization: Font.AllUppercase
            Accessible.ignored: false
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        PlainText {
            visible: !mark.card.right
            text: mark.card.putAt
        }
    }
}
