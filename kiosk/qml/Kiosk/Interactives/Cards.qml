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
    property bool backUp: false

    Component.onCompleted: backUp = view.turned

    Connections {
        target: cards.view

        function onTurnedChanged() {
            if (cards.backUp !== cards.view.turned)
                turning.restart();
        }

        function onIndexChanged() {
            turning.complete();
            front.toTop();
            back.toTop();
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

        CardFront {
            id: front

            anchors.fill: parent
            visible: !cards.backUp
            words: cards.guide.words
            label: cards.view.frontLabel
            card: cards.card
            onTurned: cards.view.turn()
            onLinkTapped: entry => cards.guide.openLink(entry)
        }

        CardBack {
            id: back

            anchors.fill: parent
            visible: cards.backUp
            words: cards.guide.words
            label: cards.view.backLabel
            recordLabel: cards.view.recordLabel
            card: cards.card
            onTurned: cards.view.turn()
            onLinkTapped: entry => cards.guide.openLink(entry)
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

            readonly property real room: parent.width - (stepper.visible ? stepper.width + Theme.gap : 0)

            anchors.right: parent.right
            anchors.rightMargin: Math.max(0, Math.min(2 * cards.step, room - implicitWidth))
            width: Math.min(implicitWidth, room)
            primary: true
            name: cards.guide.words.turnOver
            onActivated: cards.view.turn()
        }
    }
}
