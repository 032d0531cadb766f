pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// An event's card: when, what, where, how it is known; its people, each a way to her or his events; its panel.
Item {
    id: card

    required property Guide guide
    required property TimelineView view
    readonly property EventView told: view.told
    readonly property real fullHeight: rule.height + body.contentHeight + Theme.unit

    Connections {
        target: card.view

        function onToldChanged() {
            body.position = 0;
        }
    }

    Rectangle {
        id: rule

        width: parent.width
        height: 3 * Theme.hairline
        color: Theme.red
    }

    ScrollColumn {
        id: body

        readonly property real contentHeight: column.height

        anchors.fill: parent
        anchors.topMargin: rule.height + Theme.unit
        words: card.guide.words

        TimelineTold {
            id: column

            width: parent.width
            guide: card.guide
            view: card.view
        }
    }

    IconButton {
        anchors.right: parent.right
        anchors.top: rule.bottom
        icon: "close"
        name: card.guide.words.closeEvent
        onActivated: card.view.close()
    }
}
