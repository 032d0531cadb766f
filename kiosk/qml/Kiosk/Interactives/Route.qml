pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// A journey on a map, told stop by stop: the map beside the words, or over them where the place is narrow.
Item {
    id: route

    required property Guide guide
    required property RouteView view
    readonly property RouteStopView stop: view.stops[view.index]
    readonly property real reading: 0.42 * width
    readonly property bool wide: width > 1.2 * height && reading - told.gutter > 10 * Theme.storySize

    Connections {
        target: route.view

        function onIndexChanged() {
            told.toTop();
        }
    }

    HeadedColumn {
        id: told

        anchors.fill: parent
        anchors.leftMargin: route.wide ? route.width - route.reading : 0
        anchors.bottomMargin: route.wide ? 0 : stepper.height + Theme.gap
        words: route.guide.words
        stays: route.wide || height > 12 * Theme.storySize
        head: Item {
            width: told.width - (told.stays ? 0 : told.gutter)
            height: route.wide ? 0 : Math.round(told.height * (told.stays ? 0.55 : 0.64))

            Item {
                id: over

                anchors.fill: parent
            }
        }

        TitleText {
            width: parent.width
            text: route.stop.place.name
            size: Theme.headingSize
        }

        DisplayText {
            visible: text !== ""
            width: parent.width
            text: route.stop.date
            color: Theme.redText
            font.pixelSize: Theme.dateSize
            font.capitalization: Font.AllUppercase
            wrapMode: Text.Wrap
            Accessible.ignored: false
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        ReadingText {
            width: parent.width
            text: route.stop.says
            onLinkTapped: entry => route.guide.openLink(entry)
        }

        SourceList {
            width: parent.width
            sources: route.stop.sources
        }

        PlainText {
            visible: text !== ""
            width: parent.width
            text: route.view.note
            textFormat: Text.StyledText
            color: Theme.ash
            font.pixelSize: Theme.smallSize
        }
    }

    Item {
        id: beside

        width: route.width - route.reading - 2 * Theme.unit
        height: stepper.y - Theme.gap
    }

    RouteMap {
        parent: route.wide ? beside : over
        anchors.fill: parent
        view: route.view
    }

    Stepper {
        id: stepper

        anchors.bottom: parent.bottom
        words: route.guide.words
        count: route.view.stops.length
        index: route.view.index
        onChosen: index => route.view.choose(index)
    }
}
