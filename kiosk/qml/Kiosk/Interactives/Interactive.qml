pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The interactive that is open: what to do, then the QML file named for its kind.
// One that cannot be shown leaves a quiet line; everything around it goes on.
Item {
    id: stage

    required property Guide guide
    readonly property InteractiveView interactive: guide.interactive
    // In the lower half of a wide screen there is less room than an interactive wants: it scrolls by the two buttons,
    // since its drags are its own.
    readonly property real least: Theme.lowered ? (45 + 65 * Theme.textSize + (ringed ? 50 : 0)) * Theme.pixelsPerMm : 0
    readonly property bool ringed: interactive?.kind === "network"
    readonly property bool outOfOrder: interactive !== null && (guide.play === null || loader.status === Loader.Error)

    function load() {
        if (guide.play === null)
            loader.source = "";
        else
            loader.setSource(interactive.kind.charAt(0).toUpperCase() + interactive.kind.slice(1) + ".qml", {
                "guide": guide,
                "view": guide.play
            });
    }

    Component.onCompleted: load()

    Connections {
        target: stage.guide

        function onInteractiveChanged() {
            stage.load();
        }
    }

    ScrollColumn {
        id: room

        anchors.fill: parent
        words: stage.guide.words
        gutter: stage.least > height ? Theme.target + Theme.gap : 0
        draggable: false

        Item {
            width: parent.width
            height: Math.max(room.height, stage.least)

            ReadingText {
                id: instruction

                visible: text !== "" && !stage.outOfOrder
                width: parent.width
                text: stage.interactive?.instruction ?? ""
                color: Theme.ash
            }

            Loader {
                id: loader

                anchors.fill: parent
                anchors.topMargin: instruction.visible ? instruction.height + Theme.unit : 0
            }
        }
    }

    PlainText {
        visible: stage.outOfOrder
        width: parent.width
        text: stage.guide.words.outOfOrder
        color: Theme.ash
    }
}
