import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// One place of the true order: number, what happened when, and where the visitor had put it.
Item {
    id: row

    required property WordsView words
    required property OrderCardView card
    required property int number
    readonly property bool narrow: width < 18 * Theme.storySize
    readonly property real side: Math.max(Math.round(1.6 * Theme.target), mark.implicitWidth) + Theme.gap

    height: Math.max(body.y + body.height, mark.y + mark.height) + 1.5 * Theme.unit

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.ink
    }

    DisplayText {
        id: numeral

        y: Theme.unit
        text: row.number
        font.pixelSize: Theme.headingSize
        lineHeight: 0.8
    }

    Column {
        id: mark

        x: row.narrow ? numeral.width + 2 * Theme.unit : 0
        y: row.narrow ? Theme.unit : numeral.y + numeral.height + Theme.unit / 2

        Row {
            spacing: Theme.unit / 2

            Icon {
                width: Math.round(Theme.target * 0.5)
                height: width
                name: row.card.right ? "check" : "close"
                tint: row.card.right ? Theme.ink : Theme.redText
            }

            DisplayText {
                anchors.verticalCenter: parent.verticalCenter
                text: row.card.right ? row.words.inItsPlace : row.words.notInItsPlace
                color: row.card.right ? Theme.ink : Theme.redText
                font.pixelSize: Theme.interfaceSize
                font.capitalization: Font.AllUppercase
                Accessible.ignored: false
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }

        PlainText {
            visible: !row.card.right
            text: row.card.putAt
        }
    }

    Column {
        id: body

        x: row.narrow ? 0 : row.side
        y: row.narrow ? Math.max(numeral.y + numeral.height, mark.y + mark.height) + Theme.unit : Theme.unit
        width: parent.width - x
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

        ReadingText {
            visible: text !== ""
            width: parent.width
            text: row.card.note
        }

        SourceList {
            width: parent.width
            sources: row.card.sources
        }
    }
}
