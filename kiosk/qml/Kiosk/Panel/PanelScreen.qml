pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// One stage of the story: artwork, text, what lies over the text, and the bar with the steps.
Item {
    id: screen

    required property Guide guide
    readonly property bool upright: height > width
    readonly property real barHeight: upright ? Math.max(height * 0.18, 3.2 * Theme.target) : Math.max(height * 0.18, 2 * Theme.target)

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    // Sideways swipes turn the panel; each has a button too.
    DragHandler {
        id: swipe

        property real way: 0

        target: null
        yAxis.enabled: false
        dragThreshold: Theme.target
        onActiveTranslationChanged: if (active)
            way = activeTranslation.x
        onActiveChanged: {
            if (active)
                way = 0;
            else if (way < -Theme.target)
                screen.guide.goOn();
            else if (way > Theme.target)
                screen.guide.goBack();
        }
        onCanceled: way = 0
    }

    Artwork {
        id: art

        width: screen.upright ? parent.width : Math.round(parent.width * 0.4)
        height: screen.upright ? Math.round(parent.height * (Theme.textSize > 1.3 ? 0.28 : 0.36)) : parent.height - screen.barHeight
        guide: screen.guide
    }

    Item {
        id: place

        x: screen.upright ? 0 : art.width
        y: screen.upright ? art.height : 0
        width: parent.width - x
        height: parent.height - y - screen.barHeight
        clip: true

        PanelText {
            anchors.fill: parent
            guide: screen.guide
            visible: !overlay.covering
        }
    }

    // Over the text; the picture alone, when it is looked at closely, takes its own place too.
    Item {
        x: overlay.wide ? 0 : place.x
        y: overlay.wide ? 0 : place.y
        width: parent.width - x
        height: parent.height - y - screen.barHeight
        clip: true

        Overlay {
            id: overlay

            readonly property bool wide: screen.guide.overlay === "art"

            width: parent.width
            height: parent.height
            guide: screen.guide
        }
    }

    PanelBar {
        anchors.bottom: parent.bottom
        width: parent.width
        height: screen.barHeight
        guide: screen.guide
        upright: screen.upright
    }
}
