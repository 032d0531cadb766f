pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// Something to look at over something to read. It stays where there is room for both; else it scrolls along.
Item {
    id: headed

    required property WordsView words
    required property Item head
    required property bool stays
    default property alias content: body.data
    readonly property real gutter: scroller.gutter

    function toTop() {
        scroller.position = 0;
    }

    Binding {
        target: headed.head
        property: "parent"
        value: headed.stays ? fixed : moving
    }

    Item {
        id: fixed

        width: parent.width
        height: headed.stays ? headed.head.height : 0
    }

    ScrollColumn {
        id: scroller

        anchors.fill: parent
        anchors.topMargin: headed.stays ? fixed.height + Theme.unit : 0
        words: headed.words

        Item {
            id: moving

            visible: !headed.stays
            width: parent.width
            height: headed.stays ? 0 : headed.head.height + Theme.unit
        }

        Column {
            id: body

            width: parent.width
            spacing: Theme.unit
        }
    }
}
