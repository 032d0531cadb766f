pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// What can be done with the line by single taps: earlier, further, closer, later; whose events; event by event.
Item {
    id: tools

    required property WordsView words
    required property TimelineView view
    required property bool choosing
    readonly property real spare: width - moves.width - steps.width - 2 * Theme.gap
    readonly property bool folds: spare < Theme.target

    signal asked
    height: folds ? 2 * Theme.target + Theme.gap : Theme.target

    Row {
        id: moves

        spacing: Theme.gap

        TimelineButton {
            icon: "keyboard_double_arrow_left"
            name: tools.words.earlierYears
            live: !tools.view.beginsHere && !tools.choosing
            onActivated: tools.view.turn(-1)
        }

        TimelineButton {
            icon: "remove"
            name: tools.words.zoomOut
            live: !tools.view.isWhole && !tools.choosing
            onActivated: tools.view.step(-1)
        }

        TimelineButton {
            icon: "fit_width"
            name: tools.words.allYears
            live: !tools.view.isWhole && !tools.choosing
            onActivated: tools.view.seeAll()
        }

        TimelineButton {
            icon: "add"
            name: tools.words.zoomIn
            live: !tools.view.isNearest && !tools.choosing
            onActivated: tools.view.step(1)
        }

        TimelineButton {
            icon: "keyboard_double_arrow_right"
            name: tools.words.laterYears
            live: !tools.view.endsHere && !tools.choosing
            onActivated: tools.view.turn(1)
        }
    }

    TimelineYears {
        anchors.left: whose.right
        anchors.right: steps.left
        anchors.margins: 2 * Theme.unit
        anchors.verticalCenter: whose.verticalCenter
        text: tools.view.years
    }

    TimelineWhose {
        id: whose

        visible: tools.view.people.length > 0
        anchors.left: tools.folds ? parent.left : moves.right
        anchors.leftMargin: tools.folds ? 0 : Theme.gap
        anchors.bottom: parent.bottom
        room: tools.folds ? parent.width - steps.width - Theme.gap : tools.spare
        words: tools.words
        view: tools.view
        open: tools.choosing
        onActivated: tools.asked()
    }

    Row {
        id: steps

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.gap

        TimelineButton {
            icon: "chevron_left"
            name: tools.words.earlierEvent
            live: tools.view.hasEarlier && !tools.choosing
            onActivated: tools.view.go(-1)
        }

        TimelineButton {
            icon: "chevron_right"
            name: tools.words.laterEvent
            live: tools.view.hasLater && !tools.choosing
            onActivated: tools.view.go(1)
        }
    }
}
