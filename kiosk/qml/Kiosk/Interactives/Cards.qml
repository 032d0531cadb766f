pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// A deck of cards with two sides: a tap turns the one on top, the others wait behind it.
Item {
    id: cards

    required property Guide guide
    required property CardsView view
    readonly property TwoSidedCardView card: view.cards[view.index]
    readonly property int waiting: view.cards.length - 1 - view.index
    readonly property real step: Theme.unit
    // A claim of few words is set larger, as large as the card allows.
    readonly property real frontSize: Math.max(Theme.labelSize, Math.min(1.6 * Theme.labelSize, Math.sqrt(deck.width * deck.height / card.front.length)))
    property bool backUp: view.turned

    Connections {
        target: cards.view

        function onTurnedChanged() {
            if (cards.backUp !== cards.view.turned)
                turning.restart();
        }

        function onIndexChanged() {
            turning.complete();
        }
    }

    SequentialAnimation {
        id: turning

        NumberAnimation {
            target: turn
            property: "xScale"
            to: 0
            duration: Theme.move / 2
            easing.type: Easing.InCubic
        }

        ScriptAction {
            script: cards.backUp = cards.view.turned
        }

        NumberAnimation {
            target: turn
            property: "xScale"
            to: 1
            duration: Theme.move / 2
            easing.type: Easing.OutCubic
        }
    }

    // The cards that wait
    Repeater {
        model: Math.min(2, cards.waiting)
        delegate: Rectangle {
            required property int index

            x: (index + 1) * cards.step
            y: (index + 1) * cards.step
            z: -index
            width: deck.width
            height: deck.height
            color: Theme.paper
            border.width: Theme.hairline
            border.color: Theme.ink
        }
    }

    Item {
        id: deck

        width: parent.width - 2 * cards.step
        height: controls.y - Theme.gap - 2 * cards.step
        z: 1
        transform: Scale {
            id: turn

            origin.x: deck.width / 2
        }

        CardFace {
            anchors.fill: parent
            visible: !cards.backUp
            dark: true
            size: Math.round(cards.frontSize)
            words: cards.guide.words
            label: cards.view.frontLabel
            says: cards.card.front
            onTurned: cards.view.turn()
            onLinkTapped: entry => cards.guide.openLink(entry)
        }

        CardFace {
            anchors.fill: parent
            visible: cards.backUp
            words: cards.guide.words
            label: cards.view.backLabel
            says: cards.card.back
            onTurned: cards.view.turn()
            onLinkTapped: entry => cards.guide.openLink(entry)

            Heading {
                visible: cards.card.record !== ""
                width: parent.width
                text: cards.view.recordLabel
            }

            VerdictSign {
                visible: cards.card.verdict !== ""
                verdict: cards.card.verdict
                word: cards.card.verdictWord
                inline: true
            }

            ReadingText {
                visible: text !== ""
                width: parent.width
                text: cards.card.record
                onLinkTapped: entry => cards.guide.openLink(entry)
            }

            SourceList {
                width: parent.width
                sources: cards.card.sources
            }
        }
    }

    Item {
        id: controls

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(stepper.height, turner.height)

        Stepper {
            id: stepper

            visible: cards.view.cards.length > 1
            words: cards.guide.words
            count: cards.view.cards.length
            index: cards.view.index
            onChosen: index => cards.view.choose(index)
        }

        ActionButton {
            id: turner

            anchors.right: parent.right
            anchors.rightMargin: 2 * cards.step
            width: Math.min(implicitWidth, parent.width - (stepper.visible ? stepper.width + Theme.gap : 0))
            primary: true
            name: cards.guide.words.turnOver
            onActivated: cards.view.turn()
        }
    }
}
