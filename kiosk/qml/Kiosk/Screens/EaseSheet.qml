pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// All that visitors can set for themselves, over the foot of any screen, which shows at once what a setting does.
Item {
    id: sheet

    required property Guide guide
    readonly property Access access: guide.access

    Accessible.role: Accessible.Dialog
    Accessible.name: access.name

    Target {
        anchors.fill: parent
        activeFocusOnTab: false
        name: ""
        Accessible.ignored: true
        onActivated: sheet.access.close()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(parent.height / 2, close.y + close.height + body.wanted + 2 * Theme.gap)
        color: Theme.paper

        // Taps beside the switches change nothing.
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0
        }

        Rectangle {
            width: parent.width
            height: 2 * Theme.hairline
            color: Theme.red
        }

        TitleText {
            id: heading

            x: Theme.margin
            anchors.verticalCenter: close.verticalCenter
            width: close.x - x - Theme.gap
            text: sheet.access.name
            size: Theme.headingSize
        }

        IconButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: Theme.unit
            y: Theme.gap
            icon: "close"
            name: sheet.guide.words.close
            onActivated: sheet.access.close()
        }

        ScrollColumn {
            id: body

            readonly property real wanted: switches.height

            anchors.top: close.bottom
            anchors.topMargin: Theme.gap
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.right: parent.right
            anchors.rightMargin: Theme.unit
            words: sheet.guide.words

            EaseSwitches {
                id: switches

                width: parent.width
                guide: sheet.guide
            }
        }
    }
}
