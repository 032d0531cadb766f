pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// A person: emblem, life, role, biography, fate, relations, the panels she or he appears on, sources.
Column {
    id: card

    required property Guide guide
    // How far down the card is seen
    required property real sight
    required property PersonView person

    topPadding: 2 * Theme.unit
    bottomPadding: 2 * Theme.unit
    spacing: Theme.unit

    Flow {
        width: parent.width
        spacing: 2 * Theme.unit

        Emblem {
            id: emblem

            width: 12 * Theme.unit
            height: width
            border.width: Theme.hairline
            border.color: Theme.night
            source: card.person.emblem
            alt: card.person.emblemAlt

            Image {
                anchors.fill: parent
                anchors.margins: Theme.unit
                visible: card.person.portrait !== ""
                mirror: Theme.mirrored
                source: card.person.portrait
                sourceSize: Qt.size(width, height)
                fillMode: Image.PreserveAspectCrop
                asynchronous: true
                activeFocusOnTab: activeFocus || Theme.spoken
                Accessible.role: Accessible.Graphic
                Accessible.name: card.person.portraitAlt
            }
        }

        Column {
            width: parent.width - (Theme.textSize > 1.3 ? 0 : emblem.width + 2 * Theme.unit)
            spacing: Theme.unit / 3

            PlainText {
                width: parent.width
                text: card.person.fullName
                font.weight: Font.Bold
            }

            PlainText {
                visible: card.person.born !== ""
                width: parent.width
                text: card.guide.words.born + " " + card.person.born
            }

            PlainText {
                visible: card.person.died !== ""
                width: parent.width
                text: card.guide.words.died + " " + card.person.died
            }

            PlainText {
                width: parent.width
                text: card.person.role
                textFormat: Text.StyledText
                color: Theme.redText
                font.weight: Font.Bold
            }
        }
    }

    ReadingText {
        width: parent.width
        text: card.person.biography
        onLinkTapped: entry => card.guide.openLink(entry)
    }

    Heading {
        visible: card.person.fate !== ""
        width: parent.width
        text: card.guide.words.fate
    }

    ReadingText {
        visible: card.person.fate !== ""
        width: parent.width
        text: card.person.fate
        onLinkTapped: entry => card.guide.openLink(entry)
    }

    Heading {
        visible: card.person.relations.length > 0
        width: parent.width
        text: card.guide.words.relations
    }

    Repeater {
        model: card.person.relations.slice()
        delegate: Chip {
            required property ChipView modelData

            width: card.width
            name: modelData.name
            says: modelData.says
            emblem: modelData.emblem
            onActivated: card.guide.openLink(modelData.person)
        }
    }

    PanelLinks {
        width: parent.width
        guide: card.guide
        appearances: card.person.appearances
        sight: card.sight - y
    }

    Heading {
        visible: card.person.sources.length > 0
        width: parent.width
        text: card.guide.words.sources
    }

    SourceList {
        width: parent.width
        sources: card.person.sources
    }
}
