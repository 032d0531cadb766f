pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Style

// The exhibit's own sign: a stair going down to the right, one step red, the marker on it.
Item {
    id: stair

    required property int count
    required property int current
    required property string marker
    // Of more steps than can be told apart some are drawn.
    readonly property int drawn: Math.max(1, Math.min(count, Math.floor(width / (4 * Theme.hairline))))
    readonly property int standing: Math.floor(current * drawn / count)
    readonly property real pitch: width / drawn
    readonly property real markerSize: Math.min(height * 0.16, 4 * Theme.unit)

    function topOf(index: int): real {
        return markerSize + (height - markerSize) * 0.78 * (drawn > 1 ? index / (drawn - 1) : 0);
    }

    Repeater {
        model: stair.drawn
        delegate: Rectangle {
            required property int index

            x: index * stair.pitch
            y: stair.topOf(index)
            width: Math.ceil(stair.pitch - (stair.pitch > 3 * Theme.hairline ? Theme.hairline : 0))
            height: stair.height - y
            color: index === stair.standing ? Theme.red : Theme.coming
        }
    }

    Marker {
        asset: stair.marker
        tint: Theme.nightFront
        width: stair.markerSize
        x: (stair.standing + 0.5) * stair.pitch - width / 2
        y: stair.topOf(stair.standing) - height
    }
}
