import QtQuick
import Kiosk.Style

// How far it has been played: a line going down to the right with a circle on it. A tap goes there, a drag too.
Item {
    id: bar

    required property string name
    required property string says
    required property real share
    readonly property bool pressed: tap.pressed || drag.active
    readonly property real shown: drag.active ? drag.share : share
    readonly property real mark: Math.round(Theme.target * 0.5)
    readonly property real run: width - mark
    readonly property real fall: height - mark
    readonly property real tilt: Math.atan2(fall, run) * 180 / Math.PI

    signal wentTo(share: real)
    signal leapt(way: int)

    function shareAt(x: real): real {
        return Math.max(0, Math.min(1, (x - mark / 2) / run));
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: name
    Accessible.description: says
    Accessible.focusable: true
    Accessible.onDecreaseAction: leapt(-1)
    Accessible.onIncreaseAction: leapt(1)
    Keys.onLeftPressed: leapt(-1)
    Keys.onRightPressed: leapt(1)

    Rectangle {
        x: bar.mark / 2
        y: (bar.mark - height) / 2
        width: Math.hypot(bar.run, bar.fall)
        height: Theme.hairline
        color: Theme.ink
        transformOrigin: Item.Left
        rotation: bar.tilt
    }

    Rectangle {
        x: bar.mark / 2
        y: (bar.mark - height) / 2
        width: Math.hypot(bar.run, bar.fall) * bar.shown
        height: Theme.unit
        color: Theme.red
        transformOrigin: Item.Left
        rotation: bar.tilt
    }

    Rectangle {
        x: bar.shown * bar.run
        y: bar.shown * bar.fall
        width: bar.mark
        height: width
        radius: width / 2
        color: bar.pressed ? Theme.red : Theme.ink
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.DragThreshold
        longPressThreshold: 0
        onTapped: eventPoint => bar.wentTo(bar.shareAt(eventPoint.position.x))
    }

    DragHandler {
        id: drag

        property real share: 0

        target: null
        yAxis.enabled: false
        onCentroidChanged: if (active)
            share = bar.shareAt(centroid.position.x)
        onActiveChanged: if (!active)
            bar.wentTo(share)
    }
}
