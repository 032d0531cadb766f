pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// One reading on its ground; what does not fit scrolls, or the ground is as high as it takes.
Rectangle {
    id: ground

    required property Guide guide
    required property SideView side
    required property bool dark
    property bool whole: false

    height: whole ? (loader.item?.height ?? 0) + 4 * Theme.unit : implicitHeight
    color: dark ? Theme.night : Theme.paper
    border.width: Theme.hairline
    border.color: Theme.highContrast ? Theme.nightFront : Theme.ink

    Component {
        id: reading

        CompareReading {
            width: parent?.width ?? 0
            guide: ground.guide
            side: ground.side
            dark: ground.dark
            pictureHeight: ground.whole ? width * 0.75 : Math.max(ground.height - 14 * Theme.unit, 10 * Theme.unit)
        }
    }

    Loader {
        id: loader

        x: 2 * Theme.unit
        y: 2 * Theme.unit
        width: parent.width - 2 * x
        active: ground.whole
        sourceComponent: reading
    }

    ScrollColumn {
        visible: !ground.whole
        anchors.fill: parent
        anchors.margins: 2 * Theme.unit
        anchors.rightMargin: Theme.unit
        words: ground.guide.words

        Loader {
            width: parent?.width ?? 0
            active: !ground.whole
            sourceComponent: reading
        }
    }
}
