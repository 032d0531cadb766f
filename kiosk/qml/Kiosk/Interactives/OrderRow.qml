import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// One place of the true order: number, what happened when, and where the visitor had put it.
Item {
    id: row

    required property WordsView words
    required property OrderCardView card
    required property int number
    readonly property real side: Theme.headingSize
    readonly property bool beside: width - side - mark.width > 8 * Theme.dateSize

    height: Math.max(body.height, beside ? mark.height : body.height + mark.height + Theme.unit / 2) + 2 * Theme.unit

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.ink
    }

    DisplayText {
        y: Theme.unit
        text: row.number
        lineHeight: 0.8
    }

    Column {
        id: body

        x: row.side
        y: Theme.unit
        width: parent.width - x - (row.beside ? mark.width + Theme.unit : 0)
        spacing: Theme.unit / 3

        DisplayText {
            width: parent.width
            text: row.card.date
            color: Theme.redText
            font.pixelSize: Theme.officeSize
            font.capitalization: Font.AllUppercase
            wrapMode: Text.Wrap
            Accessible.ignored: false
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        DisplayText {
            width: parent.width
            text: row.card.says
            font.pixelSize: Theme.dateSize
            font.capitalization: Font.AllUppercase
            wrapMode: Text.Wrap
            lineHeight: 0.86
            Accessible.ignored: false
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }

    OrderMark {
        id: mark

        x: row.beside ? parent.width - width : row.side
        y: row.beside ? Theme.unit : body.y + body.height + Theme.unit / 2
        words: row.words
        card: row.card
    }
}
