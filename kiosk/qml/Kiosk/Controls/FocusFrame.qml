import QtQuick
import Kiosk.Style

// Around what has the focus and is no target, such as a text: dark beside pale, so that it is seen on any ground.
// In a text it also frames the link that is chosen.
Rectangle {
    id: frame

    required property Item item
    readonly property ReadingText reading: item as ReadingText

    parent: item
    anchors.fill: parent
    // Outside, where nothing cuts that off
    anchors.margins: item?.clip ? 0 : -2 * Theme.hairline
    visible: Theme.keyed && item !== null && item.activeFocusOnTab && !(item as Target)
    color: "transparent"
    border.width: 2 * Theme.hairline
    border.color: Theme.night

    Rectangle {
        anchors.fill: parent
        anchors.margins: 2 * Theme.hairline
        color: "transparent"
        border.width: 2 * Theme.hairline
        border.color: Theme.nightFront
    }

    Rectangle {
        visible: width > 0
        x: (frame.reading?.linkPlace.x ?? 0) - frame.anchors.margins
        y: (frame.reading?.linkPlace.y ?? 0) - frame.anchors.margins
        width: frame.reading?.linkPlace.width ?? 0
        height: frame.reading?.linkPlace.height ?? 0
        color: "transparent"
        border.width: 2 * Theme.hairline
        border.color: frame.reading?.color ?? Theme.ink
    }
}
