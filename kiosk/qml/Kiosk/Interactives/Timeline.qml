pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The line of years; below it the card of an event, and the buttons. The people to choose from lie over the line.
Item {
    id: timeline

    required property Guide guide
    required property TimelineView view
    readonly property real room: height - tools.height - Theme.gap
    readonly property real least: line.least + 8 * Theme.storySize
    readonly property bool covered: view.told !== null && room < least
    readonly property real lineRoom: line.least + line.lanePitch + line.rowHeight
    readonly property real cardRoom: covered ? room : Math.min(card.fullHeight, room - (lineRoom + 5 * Theme.storySize < room ? Math.max(lineRoom, 0.42 * room) : line.least))
    property bool choosing: false

    Keys.onEscapePressed: event => {
        event.accepted = choosing;
        choosing = false;
    }

    TimelineLine {
        id: line

        visible: !timeline.covered && !timeline.choosing
        width: parent.width
        height: timeline.room - under.height
        words: timeline.guide.words
        view: timeline.view
    }

    Item {
        id: under

        visible: !timeline.choosing
        y: timeline.room - height
        width: parent.width
        height: timeline.view.told !== null ? timeline.cardRoom : after.text !== "" ? Math.min(after.implicitHeight + Theme.gap, timeline.room - line.least) : 0

        TimelineCard {
            id: card

            visible: timeline.view.told !== null
            anchors.fill: parent
            guide: timeline.guide
            view: timeline.view
        }

        ScrollColumn {
            visible: !card.visible && after.text !== ""
            anchors.fill: parent
            anchors.topMargin: Theme.gap
            words: timeline.guide.words

            ReadingText {
                id: after

                width: parent.width
                text: timeline.view.after
                onLinkTapped: entry => timeline.guide.openLink(entry)
            }
        }
    }

    TimelinePeople {
        visible: timeline.choosing
        width: parent.width
        height: timeline.room
        words: timeline.guide.words
        view: timeline.view
        onChosen: person => {
            timeline.choosing = false;
            timeline.view.choose(person);
        }
    }

    TimelineTools {
        id: tools

        anchors.bottom: parent.bottom
        width: parent.width
        words: timeline.guide.words
        view: timeline.view
        choosing: timeline.choosing
        onAsked: timeline.choosing = !timeline.choosing
    }
}
