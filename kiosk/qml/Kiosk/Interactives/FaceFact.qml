import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// A line under its heading: beside it where both have room.
Item {
    id: line

    required property FaceFactView fact
    readonly property bool narrow: width < 22 * Theme.storySize
    readonly property real side: narrow ? 0 : Math.round(width * 0.3)

    signal linkTapped(entry: string)

    height: Math.max(heading.height, says.y + says.height) + Theme.unit

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.ink
    }

    Heading {
        id: heading

        width: (line.narrow ? parent.width : line.side) - Theme.gap
        text: line.fact.heading
    }

    ReadingText {
        id: says

        x: line.side
        y: line.narrow ? heading.height : Theme.unit / 2
        width: parent.width - x
        text: line.fact.says
        onLinkTapped: entry => line.linkTapped(entry)
    }
}
