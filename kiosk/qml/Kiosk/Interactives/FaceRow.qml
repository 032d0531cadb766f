pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// The people side by side, in as few rows as their names allow; a wedge points from the chosen one to what is said.
Item {
    id: row

    required property FacesView view
    required property real tallest
    readonly property int count: view.faces.length
    // Naming the font has the names measured again when it changes.
    readonly property real widest: metrics.font.pixelSize > 0 ? widestName() : 1
    readonly property int fitting: Math.max(1, Math.floor((width + Theme.gap) / (nameRoom + Theme.gap)))
    readonly property int rows: Math.ceil(count / Math.min(count, fitting))
    readonly property int columns: Math.ceil(count / rows)
    readonly property real cell: (width - (columns - 1) * Theme.gap) / columns
    readonly property real wedge: 2 * Theme.unit
    // A name that its cell cannot hold at the visitor's size is set smaller, down to the least size of all.
    readonly property real leastSize: Theme.smallSize / Theme.textSize * Theme.displayScale
    readonly property real nameRoom: Math.max(Theme.target, widest * leastSize / metrics.font.pixelSize + Theme.unit)
    readonly property real nameSize: Math.max(leastSize, Math.min(Theme.officeSize, Math.floor((cell - Theme.unit) / widest * metrics.font.pixelSize)))
    readonly property real pictureHeight: Math.round(Math.max(Theme.target, Math.min(cell, tallest / rows)))
    readonly property real pitch: pictureHeight + nameHeight + wedge + Theme.gap
    readonly property real nameHeight: Math.ceil(metrics.height * nameSize / metrics.font.pixelSize) + Theme.unit

    function widestName(): real {
        let most = 1;
        for (const face of view.faces)
            most = Math.max(most, metrics.advanceWidth((face as FaceView).shortName.toUpperCase()));
        return most;
    }

    height: rows * pitch - Theme.gap

    FontMetrics {
        id: metrics

        font.family: Theme.display
        font.variableAxes: ({
                "wght": 900
            })
        font.pixelSize: Theme.officeSize
    }

    Repeater {
        model: row.view.faces.slice()
        delegate: FaceTile {
            required property FaceView modelData
            required property int index

            x: index % row.columns * (row.cell + Theme.gap)
            y: Math.floor(index / row.columns) * row.pitch
            width: row.cell
            height: row.pictureHeight + row.nameHeight
            face: modelData
            chosen: index === row.view.index
            pictureHeight: row.pictureHeight
            nameSize: row.nameSize
            onActivated: row.view.choose(index)
        }
    }

    // The wedge: half a square standing on its corner
    Item {
        x: row.view.index % row.columns * (row.cell + Theme.gap) + row.cell / 2 - width / 2
        y: Math.floor(row.view.index / row.columns) * row.pitch + row.pictureHeight + row.nameHeight
        width: 2 * row.wedge
        height: row.wedge
        clip: true

        Behavior on x {
            NumberAnimation {
                duration: Theme.move
                easing.type: Easing.OutCubic
            }
        }

        Rectangle {
            x: (parent.width - width) / 2
            y: -height / 2
            width: parent.height * Math.SQRT2
            height: width
            rotation: 45
            color: Theme.red
            antialiasing: true
        }
    }
}
