import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The dark foot of home and of the about page, cut on a slant, with the access bar on it.
Item {
    id: bar

    required property Guide guide
    readonly property real slant: 3.6 * Theme.unit

    implicitHeight: Theme.target + 2.4 * Theme.unit + slant

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

    AccessBar {
        x: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 1.2 * Theme.unit
        guide: bar.guide
    }
}
