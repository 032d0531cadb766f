import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// One statement of the founding text: verdict by shape and word on the left, the weighing on the right.
Item {
    id: item

    required property ClaimView claim
    required property Guide guide
    property bool ruled: false
    readonly property bool narrow: Theme.textSize > 1.3
    readonly property real side: narrow ? 0 : Math.max(sign.implicitWidth, Theme.target * 2) + Theme.gap

    height: body.y + body.height + 2 * Theme.unit

    Rectangle {
        visible: item.ruled
        width: parent.width
        height: Theme.hairline
        color: Theme.ink
    }

    VerdictSign {
        id: sign

        y: 2 * Theme.unit
        verdict: item.claim.verdict
        word: item.claim.verdictWord
        inline: item.narrow
    }

    Column {
        id: body

        x: item.side
        y: item.narrow ? sign.y + sign.implicitHeight + Theme.unit : 1.4 * Theme.unit
        width: parent.width - x
        spacing: Theme.unit / 2

        Heading {
            width: parent.width
            topPadding: 0
            text: item.guide.words.foundingTextSays
        }

        ReadingText {
            width: parent.width
            text: item.claim.says
            color: Theme.ash
            onLinkTapped: entry => item.guide.openLink(entry)
        }

        Heading {
            width: parent.width
            text: item.guide.words.recordShows
        }

        ReadingText {
            width: parent.width
            text: item.claim.record
            onLinkTapped: entry => item.guide.openLink(entry)
        }

        Heading {
            visible: item.claim.note !== ""
            width: parent.width
            color: Theme.redText
            text: item.guide.words.curatorsNote
        }

        ReadingText {
            visible: item.claim.note !== ""
            width: parent.width
            text: item.claim.note
            font.weight: Font.Bold
            onLinkTapped: entry => item.guide.openLink(entry)
        }

        Heading {
            width: parent.width
            text: item.guide.words.sources
        }

        SourceList {
            width: parent.width
            sources: item.claim.sources
        }
    }
}
