pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// Whose events are on the line: an emblem and, where there is room, a name; a tap asks anew.
Target {
    id: whose

    required property WordsView words
    required property TimelineView view
    required property real room
    required property bool open
    readonly property ChipView chip: view.person
    readonly property real fullWidth: Theme.target + title.implicitWidth + 2 * Theme.unit
    readonly property bool filled: open !== pressed

    name: words.whoseEvents + " " + view.count
    width: fullWidth <= room ? fullWidth : Theme.target
    height: Theme.target

    Rectangle {
        anchors.fill: parent
        color: whose.filled ? Theme.ink : Theme.paper
        border.width: Theme.hairline
        border.color: Theme.ink
    }

    Emblem {
        visible: whose.chip !== null
        x: Theme.hairline
        y: Theme.hairline
        width: Theme.target - 2 * Theme.hairline
        height: width
        source: whose.chip?.emblem ?? ""
    }

    Icon {
        visible: whose.chip === null
        x: (Theme.target - width) / 2
        y: x
        width: Math.round(Theme.target * 0.58)
        height: width
        name: "groups"
        tint: whose.filled ? Theme.paper : Theme.ink
    }

    PlainText {
        id: title

        visible: whose.width > Theme.target
        x: Theme.target + Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: whose.view.count
        color: whose.filled ? Theme.paper : Theme.ink
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
