pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// A column that may be longer than its place: by drag, and by two buttons in the gutter on the right.
Item {
    id: scroller

    required property WordsView words
    default property alias content: column.data
    property alias position: flick.contentY
    property alias spacing: column.spacing
    property real gutter: Theme.target + Theme.gap
    property bool draggable: true
    readonly property bool overflows: column.height > flick.height + 1
    readonly property real end: Math.max(0, column.height - flick.height)
    readonly property real page: 0.8 * flick.height

    function leap(way: real) {
        glide.stop();
        glide.to = Math.max(0, Math.min(end, flick.contentY + way));
        glide.start();
    }

    // Bring a line into sight, and what follows it.
    function reveal(y: real) {
        if (y < flick.contentY || y > flick.contentY + 0.6 * flick.height)
            leap(y - 0.1 * flick.height - flick.contentY);
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.rightMargin: scroller.gutter
        contentWidth: width
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: scroller.overflows && scroller.draggable
        clip: true
        onContentHeightChanged: returnToBounds()

        Column {
            id: column

            width: flick.width
        }
    }

    NumberAnimation {
        id: glide

        target: flick
        property: "contentY"
        duration: Theme.move
        easing.type: Easing.OutCubic
    }

    IconButton {
        anchors.right: parent.right
        anchors.bottom: down.top
        anchors.bottomMargin: Theme.gap
        visible: scroller.overflows && !flick.atYBeginning
        icon: "keyboard_arrow_up"
        name: scroller.words.scrollUp
        onActivated: scroller.leap(-scroller.page)
    }

    IconButton {
        id: down

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: scroller.overflows
        opacity: flick.atYEnd ? 0 : 1
        enabled: !flick.atYEnd
        icon: "keyboard_arrow_down"
        name: scroller.words.scrollDown
        onActivated: scroller.leap(scroller.page)
    }
}
