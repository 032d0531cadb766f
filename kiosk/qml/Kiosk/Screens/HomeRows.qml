pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The stair as rows that grow to the right as they go down; scrolls only where not all rows fit.
Item {
    id: rows

    required property Guide guide
    required property real foot
    required property real heading
    readonly property ExhibitView exhibit: guide.exhibit
    readonly property int count: exhibit.steps.length
    readonly property bool upright: height > width
    readonly property real stairTop: upright ? heading + markerSize + Theme.unit : markerSize + Theme.unit
    readonly property real room: height - stairTop - foot
    readonly property real pitch: Math.max(Theme.pitchFloor, Theme.stepSize * 1.15, room / count)
    readonly property real markerSize: Math.round((upright ? 5.5 : 3.6) * Theme.unit)
    readonly property real narrowest: width * (upright ? 0.46 : 0.4)

    ListView {
        id: list

        y: rows.stairTop
        width: parent.width
        height: rows.room
        clip: contentHeight > height + 1
        interactive: clip
        boundsBehavior: Flickable.StopAtBounds
        model: rows.exhibit.steps
        delegate: HomeRow {
            required property StepView modelData
            required property int index

            width: rows.narrowest + (rows.width - rows.narrowest) * (rows.count > 1 ? index / (rows.count - 1) : 1)
            height: rows.pitch
            step: modelData
            guide: rows.guide
        }
    }

    Marker {
        asset: rows.exhibit.marker
        width: rows.markerSize
        visible: asset !== "" && !list.clip
        x: rows.narrowest - width * 1.2
        y: rows.stairTop - height
    }

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.bottom: down.top
        anchors.bottomMargin: Theme.gap
        visible: list.clip && !list.atYBeginning
        icon: "keyboard_arrow_up"
        name: rows.guide.words.scrollUp
        onActivated: list.contentY = Math.max(0, list.contentY - list.height * 0.8)
    }

    IconButton {
        id: down

        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.bottom: parent.bottom
        anchors.bottomMargin: rows.foot + Theme.gap
        visible: list.clip && !list.atYEnd
        icon: "keyboard_arrow_down"
        name: rows.guide.words.scrollDown
        onActivated: list.contentY = Math.min(list.contentHeight - list.height, list.contentY + list.height * 0.8)
    }
}
