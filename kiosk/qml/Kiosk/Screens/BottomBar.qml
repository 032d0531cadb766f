pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The dark foot of home and of the about page, cut on a slant, with the access bar on it.
Item {
    id: bar

    required property Guide guide
    property string title
    readonly property real slant: 3.6 * Theme.unit

    implicitHeight: (apart ? 2 * Theme.target + Theme.gap : Theme.target) + 2.4 * Theme.unit + slant
    // Where the overviews' buttons do not fit beside the access bar they stand above it.
    readonly property bool apart: overviews.wanted + access.width + 3 * Theme.margin > width

    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: Theme.night
            strokeColor: Theme.highContrast ? Theme.nightFront : "transparent"
            strokeWidth: Theme.highContrast ? Theme.hairline : -1
            startX: 0
            startY: 0

            PathLine {
                x: bar.width
                y: bar.slant
            }

            PathLine {
                x: bar.width
                y: bar.height
            }

            PathLine {
                x: 0
                y: bar.height
            }
        }
    }

    Row {
        id: overviews

        readonly property real wanted: children.length > 1 ? implicitWidth : 0

        x: bar.apart ? Theme.margin : bar.width - width - Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 1.2 * Theme.unit + (bar.apart ? Theme.target + Theme.gap : 0)
        spacing: Theme.gap

        Repeater {
            model: bar.guide.screen === "home" ? bar.guide.exhibit.overviews.slice() : []
            delegate: ActionButton {
                required property InteractiveView modelData
                required property int index

                primary: true
                name: modelData.title
                description: modelData.instruction
                onActivated: bar.guide.openOverview(index)
            }
        }
    }

    // In a low, wide place the screen's name stands here, and leaves the room above to what is told.
    DisplayText {
        x: access.x + access.width + Theme.margin
        width: bar.width - x - Theme.margin
        anchors.verticalCenter: access.verticalCenter
        text: bar.title
        color: Theme.nightFront
        font.pixelSize: Theme.headingSize
        fontSizeMode: Text.HorizontalFit
        font.capitalization: Font.AllUppercase
        horizontalAlignment: Theme.fromEnd
        Accessible.ignored: text === ""
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    AccessBar {
        id: access

        x: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 1.2 * Theme.unit
        guide: bar.guide
    }
}
