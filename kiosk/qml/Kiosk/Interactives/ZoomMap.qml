pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// The whole picture, small, with a frame around the part in sight; a tap goes there.
Item {
    id: map

    required property ZoomPicture picture
    readonly property ZoomView view: picture.view
    readonly property real ratio: Math.min(picture.width * 0.3 / view.pictureWidth, picture.height * 0.36 / view.pictureHeight)
    readonly property bool crowded: {
        if (view.index < 0)
            return false;
        const told = view.hotspots[view.index];
        const across = view.left + told.across * view.pictureWidth * view.scale;
        const down = view.top + told.down * view.pictureHeight * view.scale;
        return across > picture.width - width - 2 * Theme.target && down < height + Theme.target;
    }
    readonly property real part: 1 / Math.max(1e-9, picture.sheet.scale) * ratio

    visible: !view.whole
    x: crowded ? Theme.gap : picture.width - width - Theme.gap
    y: Theme.gap
    width: view.pictureWidth * ratio
    height: view.pictureHeight * ratio
    activeFocusOnTab: activeFocus || Theme.spoken
    Accessible.role: Accessible.Graphic
    Accessible.name: picture.words.pictureMap

    Item {
        scale: map.ratio
        transformOrigin: Item.TopLeft

        ZoomTiles {
            tiles: map.view.small
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.hairline
        color: "transparent"
        border.width: Theme.hairline
        border.color: Theme.nightFront
    }

    // Red beside pale, so that it is seen on any picture.
    Rectangle {
        readonly property real fromLeft: Math.max(0, -map.picture.sheet.x * map.part)
        readonly property real fromTop: Math.max(0, -map.picture.sheet.y * map.part)

        x: fromLeft - border.width
        y: fromTop - border.width
        width: Math.min(map.width - fromLeft, map.picture.width * map.part) + 2 * border.width
        height: Math.min(map.height - fromTop, map.picture.height * map.part) + 2 * border.width
        color: "transparent"
        border.width: Theme.hairline
        border.color: Theme.nightFront

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.hairline
            color: "transparent"
            border.width: 1.5 * Theme.hairline
            border.color: Theme.red
        }
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: eventPoint => map.view.lookAt(eventPoint.position.x / map.width, eventPoint.position.y / map.height)
    }
}
