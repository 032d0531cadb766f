pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// Numbered steps going down to the right, a card on each. A card in the hand pushes the others aside.
Item {
    id: stair

    required property WordsView words
    required property OrderView view
    readonly property int count: view.cards.length
    readonly property real tread: Math.round(Theme.target * 0.9)
    readonly property real step: Math.min(0.07 * width, 0.2 * width / (count - 1))
    readonly property real cardWidth: steps.width - tread - (count - 1) * step
    readonly property real fair: (height + Theme.gap) / count - Theme.gap
    // As large as one line of every card allows
    readonly property int letterSize: Math.max(Theme.dateSize, Math.min(Theme.headingSize, 0.6 * fair, (cardWidth - 4 * Theme.unit - Theme.target / 2) / widest() * metrics.font.pixelSize))
    readonly property real cardHeight: Math.max(needed(), Math.min(3 * Theme.target, fair))
    readonly property real pitch: cardHeight + Theme.gap
    property int held: -1
    property real heldWay: 0
    readonly property int aim: Math.max(0, Math.min(count - 1, held + Math.round(heldWay / pitch)))

    function needed(): real {
        let most = Theme.target;
        for (let number = 0; number < cards.count; ++number)
            most = Math.max(most, (cards.itemAt(number) as OrderCard)?.needed ?? 0);
        return most;
    }

    function widest(): real {
        let most = 1;
        for (const card of view.cards)
            most = Math.max(most, metrics.advanceWidth((card as OrderCardView).says.toUpperCase()));
        return most;
    }

    function shownAt(place: int): int {
        if (held < 0)
            return place;
        if (place > held && place <= aim)
            return place - 1;
        return place < held && place >= aim ? place + 1 : place;
    }

    FontMetrics {
        id: metrics

        font.family: Theme.display
        font.variableAxes: ({
                "wght": 900
            })
        font.pixelSize: Theme.headingSize
    }

    ScrollColumn {
        anchors.fill: parent
        words: stair.words

        Item {
            id: steps

            width: parent.width
            height: stair.count * stair.pitch - Theme.gap

            Repeater {
                model: stair.count
                delegate: Rectangle {
                    id: tread

                    required property int index

                    x: index * stair.step
                    y: index * stair.pitch
                    width: stair.tread
                    height: steps.height - y
                    color: Theme.night
                    border.width: Theme.highContrast ? Theme.hairline : 0
                    border.color: Theme.nightFront

                    DisplayText {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: (stair.cardHeight - height) / 2
                        text: tread.index + 1
                        color: Theme.nightFront
                        font.pixelSize: Theme.dateSize
                    }
                }
            }

            Repeater {
                id: cards

                model: stair.view.cards.slice()
                delegate: OrderCard {
                    id: item

                    required property OrderCardView modelData
                    readonly property bool inHand: stair.held === card.place
                    readonly property int at: stair.shownAt(card.place)

                    x: stair.tread + (inHand ? stair.aim : at) * stair.step
                    y: at * stair.pitch + (inHand ? stair.heldWay : 0)
                    z: inHand ? 1 : 0
                    width: stair.cardWidth
                    height: stair.cardHeight
                    card: modelData
                    letterSize: stair.letterSize
                    description: card.picked ? stair.words.cardPicked : ""
                    onActivated: stair.view.pick(card.place)
                    // One card at a time, however many fingers there are
                    onDraggedTo: way => {
                        if (stair.held >= 0 && !inHand)
                            return;
                        stair.heldWay = way;
                        stair.held = card.place;
                    }
                    onDropped: {
                        if (!inHand)
                            return;
                        const from = stair.held;
                        const to = stair.aim;
                        stair.held = -1;
                        stair.heldWay = 0;
                        if (from >= 0 && from !== to)
                            stair.view.move(from, to);
                    }

                    Behavior on x {
                        NumberAnimation {
                            duration: Theme.move
                            easing.type: Easing.OutCubic
                        }
                    }

                    Behavior on y {
                        enabled: !item.inHand
                        NumberAnimation {
                            duration: Theme.move
                            easing.type: Easing.OutCubic
                        }
                    }
                }
            }
        }
    }
}
