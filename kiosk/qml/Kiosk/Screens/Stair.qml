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
    readonly property real pitch: width / count
    readonly property real markerSize: Math.min(height * 0.16, 4 * Theme.unit)

    function topOf(index: int): real {
        return markerSize + (height - markerSize) * 0.78 * (count > 1 ? index / (count - 1) : 0);
    }

    Repeater {
        model: stair.count
        delegate: Rectangle {
            required property int index

            x: index * stair.pitch
            y: stair.topOf(index)
            width: Math.ceil(stair.pitch - (stair.pitch > 3 * Theme.hairline ? Theme.hairline : 0))
            height: stair.height - y
            color: index === stair.current ? Theme.red : Theme.coming
        }
    }

    Marker {
        asset: stair.marker
        tint: Theme.nightFront
        width: stair.markerSize
        x: (stair.current + 0.5) * stair.pitch - width / 2
        y: stair.topOf(stair.current) - height
    }
}
