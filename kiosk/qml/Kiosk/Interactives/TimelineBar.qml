pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// How long an event lasts: a full bar; where it lies somewhere within, a hollow one whose ends break up.
Item {
    id: bar

    required property LineBarView modelData
    required property TimelineLine line
    readonly property color tint: modelData.selected ? Theme.red : Theme.ink
    readonly property real piece: Math.min(height, width / 12)
    readonly property real end: modelData.soft ? 4 * piece : 0

    visible: modelData.shown
    x: modelData.x
    y: line.axis + line.mark / 2 + modelData.row * line.rowHeight
    width: modelData.width
    height: Math.round(line.rowHeight * 0.6)

    Rectangle {
        x: bar.end
        width: bar.width - 2 * bar.end
        height: bar.height
        color: bar.modelData.soft ? "transparent" : bar.tint
        border.width: Theme.hairline
        border.color: bar.tint
    }

    Repeater {
        model: bar.modelData.soft ? 4 : 0
        delegate: Rectangle {
            required property int index
            readonly property int place: index % 2

            x: index < 2 ? place * 2 * bar.piece : bar.width - bar.piece - place * 2 * bar.piece
            y: (bar.height - height) / 2
            width: bar.piece
            height: place === 0 ? bar.height / 2 : bar.height
            color: bar.tint
        }
    }
}
