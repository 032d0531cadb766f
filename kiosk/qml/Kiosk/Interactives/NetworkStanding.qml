import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// A tie in words: the two, how they stand to each other, what is known of it.
Item {
    id: entry

    required property NetworkStandingView standing

    signal linkTapped(entry: string)

    height: told.y + told.height + Theme.unit

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.ink
    }

    Column {
        id: told

        y: Theme.unit
        width: parent.width
        spacing: Theme.unit / 2

        DisplayText {
            width: parent.width
            text: entry.standing.title
            font.pixelSize: Theme.officeSize
            font.capitalization: Font.AllUppercase
            wrapMode: Text.Wrap
            Accessible.ignored: false
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Item {
            width: parent.width
            height: mark.height

            NetworkSign {
                id: sign

                y: (mark.font.pixelSize * Theme.leading - height) / 2
                width: implicitWidth
                height: implicitHeight
                stance: entry.standing.stance
            }

            PlainText {
                id: mark

                anchors.left: sign.right
                anchors.leftMargin: 1.5 * Theme.unit
                anchors.right: parent.right
                text: entry.standing.mark
                font.pixelSize: Theme.smallSize
                font.weight: Font.Bold
            }
        }

        ReadingText {
            width: parent.width
            text: entry.standing.says
            onLinkTapped: link => entry.linkTapped(link)
        }

        SourceList {
            width: parent.width
            sources: entry.standing.sources
        }
    }
}
