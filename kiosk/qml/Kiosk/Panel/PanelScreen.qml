pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// One stage of the story: artwork, text, what lies over the text, and the bar with the steps.
Item {
    id: screen

    required property Guide guide
    readonly property bool upright: height > width
    readonly property bool stacked: upright || Theme.lowered
    readonly property int step: guide.step
    property int before: step
    property real away: 0
    readonly property real barHeight: upright ? Math.max(height * 0.15, 3.2 * Theme.target) : Math.max(height * 0.18, 2 * Theme.target)

    onStepChanged: {
        arrival.from = step > before ? 1 : -1;
        before = step;
        arrival.restart();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    // A panel comes along the diagonal of the stairs: from below when going down, from above when going up.
    NumberAnimation {
        id: arrival

        target: screen
        property: "away"
        to: 0
        duration: Theme.move
        easing.type: Easing.OutCubic
    }

    // Sideways swipes turn the panel; each has a button too.
    DragHandler {
        id: swipe

        property real way: 0

        enabled: screen.guide.overlay !== "interactive" && screen.guide.overlay !== "art"
        target: null
        yAxis.enabled: false
        dragThreshold: Theme.target
        onActiveTranslationChanged: if (active)
            way = activeTranslation.x * Theme.along
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

    Item {
        width: parent.width
        height: parent.height - screen.barHeight
        clip: screen.away !== 0

        PanelText {
            id: words

            x: art.x + (screen.stacked ? 0 : art.width)
            y: art.y + (screen.stacked ? art.height : 0)
            width: parent.width - (screen.stacked ? 0 : art.width)
            height: parent.height - (screen.stacked ? art.height : 0)
            guide: screen.guide
            visible: !overlay.covering
        }

        Artwork {
            id: art

            x: screen.away * screen.width * 0.2
            y: screen.away * screen.height * 0.12
            width: screen.stacked ? parent.width : Math.round(parent.width * 0.4)
            height: Theme.lowered ? Math.round(screen.height / 2) : screen.upright ? Math.round(Math.max(screen.height * 0.28, Math.min(screen.height * 0.4, parent.height - words.wanted))) : parent.height
            guide: screen.guide
        }

        // Over the text; the picture alone, when it is looked at closely, takes its own place too.
        Item {
            x: overlay.wide || screen.stacked ? 0 : art.width
            y: overlay.wide && !Theme.lowered || !screen.stacked ? 0 : art.height
            width: parent.width - x
            height: parent.height - y
            clip: true

            Overlay {
                id: overlay

                readonly property bool wide: screen.guide.overlay === "art"

                width: parent.width
                height: parent.height
                guide: screen.guide
            }
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
