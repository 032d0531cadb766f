import QtQuick
import Kiosk.Style

// A field of dots that fills row by row; two pictures laid as tiles draw it, however many the dots are.
Item {
    id: field

    required property int most
    required property int dots
    required property real room
    property real filled: 0
    readonly property int smallest: Math.ceil(1.5 * Theme.hairline)
    readonly property int largest: Math.round(2.5 * Theme.unit)
    readonly property int cell: cellFor(most, width - 2 * edge, room - 2 * edge)
    readonly property int columns: Math.max(1, Math.floor((width - 2 * edge) / cell))
    readonly property int rows: Math.ceil(most / columns)
    readonly property real edge: 2 * Theme.hairline
    readonly property bool calm: Theme.calmMotion
    readonly property int drawn: Math.round(filled * dots)
    readonly property string source: "image://dots/" + Theme.hex(Theme.ink) + "/" + cell

    // The largest whole number of pixels at which so many cells have room.
    function cellFor(count: int, across: real, down: real): int {
        let size = Math.min(largest, Math.floor(Math.sqrt(Math.max(0, across * down) / Math.max(1, count))));
        while (size > smallest && Math.ceil(count / Math.floor(across / size)) * size > down)
            --size;
        return Math.max(smallest, size);
    }

    // All figures fill at one speed: a larger one takes longer.
    function fill() {
        filling.stop();
        filling.duration = Theme.move * (1 + 7 * dots / Math.max(1, most));
        filling.start();
    }

    height: rows * cell + 2 * edge
    onDotsChanged: fill()
    onCalmChanged: {
        if (calm)
            filling.complete();
    }
    Component.onCompleted: fill()

    NumberAnimation {
        id: filling

        target: field
        property: "filled"
        from: 0
        to: 1
    }

    // The extent of the largest, for comparison
    Rectangle {
        width: field.columns * field.cell + 2 * field.edge
        height: parent.height
        color: "transparent"
        border.width: Theme.hairline
        border.color: Theme.ash
    }

    Image {
        id: full

        x: field.edge
        y: field.edge
        visible: height > 0
        width: field.columns * field.cell
        height: Math.floor(field.drawn / field.columns) * field.cell
        source: field.source
        fillMode: Image.Tile
        horizontalAlignment: Image.AlignLeft
        verticalAlignment: Image.AlignTop
        smooth: false
    }

    Image {
        x: field.edge
        y: full.y + full.height
        visible: width > 0
        width: field.drawn % field.columns * field.cell
        height: field.cell
        source: field.source
        fillMode: Image.Tile
        horizontalAlignment: Image.AlignLeft
        verticalAlignment: Image.AlignTop
        smooth: false
    }
}
