pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// People and their ties at chosen dates: the ring beside the words, or over them where the place is narrow. Where
// there is no room for everybody in the ring, the ties are told in words alone.
Item {
    id: network

    required property Guide guide
    required property NetworkView view
    readonly property bool drawn: view.nameSize > 0
    readonly property real reading: Math.max(0.36 * width, Math.min(0.45 * width, 13 * Theme.storySize))
    readonly property bool wide: width - reading > 0.75 * height && reading > 12 * Theme.storySize
    readonly property bool beside: wide && drawn

    Connections {
        target: network.view

        function onDateChanged() {
            told.toTop();
        }

        function onPersonChanged() {
            told.toTop();
        }
    }

    HeadedColumn {
        id: told

        anchors.fill: parent
        anchors.leftMargin: network.beside ? network.width - network.reading : 0
        anchors.bottomMargin: dates.height + Theme.gap
        words: network.guide.words
        stays: network.wide || height > 20 * Theme.storySize
        head: Item {
            width: over.width
            height: network.drawn && !network.wide ? over.height : 0

            Item {
                id: over

                width: network.width - (told.stays ? 0 : told.gutter)
                height: Math.round(told.stays ? 0.58 * told.height : told.height - 1.3 * Theme.dateSize - Theme.unit)
            }
        }

        NetworkTold {
            width: parent?.width ?? 0
            guide: network.guide
            view: network.view
            drawn: network.drawn
        }
    }

    Item {
        id: left

        width: network.width - network.reading - 2 * Theme.unit
        height: dates.y - Theme.gap
    }

    NetworkRing {
        parent: network.wide ? left : over
        anchors.fill: parent
        visible: network.drawn
        view: network.view
    }

    NetworkDates {
        id: dates

        anchors.bottom: parent.bottom
        width: parent.width
        words: network.guide.words
        view: network.view
    }
}
