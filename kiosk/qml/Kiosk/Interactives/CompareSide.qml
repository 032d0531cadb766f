pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// One text on its ground; what does not fit scrolls, or the ground is as high as it takes.
Rectangle {
    id: ground

    required property Guide guide
    required property SideView side
    required property bool dark
    property bool whole: false

    height: whole ? reading.height + 4 * Theme.unit : implicitHeight
    color: dark ? Theme.night : Theme.paper
    border.width: Theme.hairline
    border.color: Theme.highContrast ? Theme.nightFront : Theme.ink

    ScrollColumn {
        anchors.fill: parent
        anchors.margins: 2 * Theme.unit
        anchors.rightMargin: ground.whole ? 2 * Theme.unit - gutter : Theme.unit
        words: ground.guide.words

        CompareReading {
            id: reading

            width: parent?.width ?? 0
            guide: ground.guide
            side: ground.side
            dark: ground.dark
        }
    }
}
