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
    readonly property real pitch: Math.max(Theme.pitchFloor, Theme.stepSize * 1.24, room / count)
    readonly property real type: Math.max(Theme.stepSize, Math.min(pitch * 0.5, Theme.stepSize * 1.5))
    // By the rows themselves: what a list says of its height is a guess that changes with what is made of it.
    readonly property bool overflows: pitch * count > room + 1
    readonly property real markerSize: Math.round((upright ? 5.5 : 3.6) * Theme.unit)
    readonly property real narrowest: Math.min(widest, Math.max(width * 0.36, need))
    readonly property real widest: upright ? width - (overflows ? Theme.target + 2 * Theme.unit : 0) : Math.max(width * 0.58, Math.min(width * 0.7, need * 1.2))
    readonly property real need: {
        // Naming the font has the words measured again when it changes.
        let need = metrics.font.pixelSize > 0 ? 0 : 1;
        for (const words of exhibit.longTitles)
            need = Math.max(need, metrics.advanceWidth(words));
        return need + type * 4.6 + Theme.margin + 2 * Theme.unit;
    }

    FontMetrics {
        id: metrics

        font.family: Theme.display
        font.variableAxes: ({
                "wght": 600
            })
        font.pixelSize: rows.type
    }

    ListView {
        id: list

        y: rows.stairTop
        width: parent.width
        height: rows.room
        clip: rows.overflows
        interactive: rows.overflows
        boundsBehavior: Flickable.StopAtBounds
        // For keys all rows are there to be reached, however many there are.
        cacheBuffer: Theme.keyed ? Math.ceil(rows.pitch * rows.count) : 0
        model: rows.count
        delegate: HomeRow {
            required property int index

            width: rows.narrowest + (rows.widest - rows.narrowest) * (rows.count > 1 ? index / (rows.count - 1) : 1)
            height: rows.pitch
            step: rows.exhibit.steps[index]
            type: rows.type
            guide: rows.guide
        }
    }

    // The stair goes on behind the foot.
    Rectangle {
        y: list.y + list.height
        width: rows.widest
        height: rows.height - y
        visible: !rows.overflows
        color: Theme.stair
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.stairEdge
    }

    Marker {
        asset: rows.exhibit.marker
        width: rows.markerSize
        visible: asset !== "" && !rows.overflows
        x: rows.narrowest - width * 1.2
        y: rows.stairTop - height
    }

    IconButton {
        x: down.x
        anchors.bottom: down.top
        anchors.bottomMargin: Theme.gap
        visible: rows.overflows && !list.atYBeginning
        icon: "keyboard_arrow_up"
        name: rows.guide.words.scrollUp
        onActivated: list.contentY = Math.max(0, list.contentY - list.height * 0.8)
    }

    IconButton {
        id: down

        x: rows.widest + Theme.unit
        anchors.bottom: parent.bottom
        anchors.bottomMargin: rows.foot + Theme.gap
        visible: rows.overflows && !list.atYEnd
        icon: "keyboard_arrow_down"
        name: rows.guide.words.scrollDown
        onActivated: list.contentY = Math.min(list.contentHeight - list.height, list.contentY + list.height * 0.8)
    }
}
