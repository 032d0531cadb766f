import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// Documented words with speaker, date and source; marked when forced or hostile; the caution one tap away.
Item {
    id: item

    required property QuotationView quotation
    required property WordsView words
    property bool open: false

    signal linkTapped(entry: string)

    height: body.height

    Rectangle {
        width: Theme.unit / 2
        height: parent.height
        color: Theme.red
    }

    Column {
        id: body

        x: 2 * Theme.unit
        width: parent.width - x
        spacing: Theme.unit / 2

        Rectangle {
            visible: item.quotation.mark !== ""
            width: mark.width + 2 * Theme.unit
            height: mark.height + Theme.unit / 2
            color: Theme.ink

            PlainText {
                id: mark

                anchors.centerIn: parent
                width: Math.min(implicitWidth, body.width - 2 * Theme.unit)
                text: item.quotation.mark
                color: Theme.paper
                font.pixelSize: Theme.smallSize
                font.weight: Font.Bold
            }
        }

        ReadingText {
            width: parent.width
            text: item.quotation.words
            font.pixelSize: Theme.labelSize
            font.italic: true
        }

        PlainText {
            width: parent.width
            text: item.quotation.speaker + " · " + item.quotation.date
            font.weight: Font.Bold
        }

        PlainText {
            width: parent.width
            text: item.quotation.source
            textFormat: Text.StyledText
            color: Theme.ash
            font.pixelSize: Theme.smallSize
        }

        ActionButton {
            name: item.words.caution
            visible: !item.open
            onActivated: item.open = true
        }

        ReadingText {
            visible: item.open
            width: parent.width
            text: item.quotation.caution
            onLinkTapped: entry => item.linkTapped(entry)
        }

        PlainText {
            visible: item.open && item.quotation.translation !== ""
            width: parent.width
            text: item.quotation.translation
            color: Theme.ash
            font.pixelSize: Theme.smallSize
        }

        PlainText {
            visible: item.open && item.quotation.original !== ""
            width: parent.width
            text: item.words.original + ": " + item.quotation.original
            color: Theme.ash
            font.pixelSize: Theme.smallSize
        }
    }
}
