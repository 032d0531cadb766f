pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// The flag of an event on its pole: when and what. Those that stand out are black, the one that is told is red.
Item {
    id: flag

    required property LineMarkView modelData
    required property TimelineLine line
    required property TimelineView view
    readonly property bool filled: modelData.selected || modelData.standing
    readonly property color ground: modelData.selected ? Theme.red : Theme.night
    readonly property color front: modelData.selected ? Theme.redFront : Theme.nightFront
    readonly property real pad: Theme.unit

    visible: modelData.shown && modelData.lane >= 0
    x: modelData.x
    y: modelData.lane * line.lanePitch

    Rectangle {
        x: -width / 2
        width: Theme.hairline
        height: flag.line.axis - flag.y
        color: flag.modelData.selected ? Theme.red : Theme.ink
    }

    // Made when it is first hoisted: most marks never are.
    Loader {
        x: flag.modelData.flagLeft
        width: flag.modelData.flagWidth
        height: flag.line.flagHeight
        active: flag.visible || item
        sourceComponent: Item {
            Rectangle {
                visible: flag.filled || tap.pressed
                anchors.fill: parent
                color: tap.pressed ? Theme.ash : flag.ground
                border.width: Theme.highContrast ? Theme.hairline : 0
                border.color: Theme.ink
            }

            TapHandler {
                id: tap

                gesturePolicy: TapHandler.ReleaseWithinBounds
                longPressThreshold: 0
                onTapped: flag.view.touch(flag.modelData)
            }

            DisplayText {
                id: date

                x: flag.pad
                y: flag.pad / 2
                text: flag.modelData.flagDate
                color: tap.pressed ? Theme.paper : flag.filled ? flag.front : Theme.redText
                font.pixelSize: Theme.officeSize
            }

            PlainText {
                x: flag.pad
                anchors.top: date.bottom
                text: flag.modelData.flagSays
                color: tap.pressed ? Theme.paper : flag.filled ? flag.front : Theme.ink
                font.pixelSize: Theme.smallSize
                wrapMode: Text.NoWrap
                lineHeight: 0.95
                Accessible.ignored: true
            }
        }
    }
}
