pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Interactives
import Kiosk.Style

// What lies over the text: one card at a time, slid in from the right, with a big close.
// A card opened from another lies on it; closing it shows the other again, where it was left.
Item {
    id: overlay

    required property Guide guide
    readonly property bool covering: guide.overlay !== "" && x === 0
    property list<real> positions: []
    property int depth: 0

    visible: x < width
    x: guide.overlay !== "" ? 0 : width
    enabled: guide.overlay !== ""
    Accessible.role: Accessible.Dialog
    Accessible.name: head.title

    // Already the first frame shows that it comes or goes.
    Behavior on x {
        onTargetValueChanged: slide.from = overlay.x + (targetValue - overlay.x) * 0.13

        NumberAnimation {
            id: slide

            duration: Theme.move
            easing.type: Easing.OutCubic
        }
    }

    Connections {
        target: overlay.guide

        function onOverlayChanged() {
            const depth = overlay.guide.overlayDepth;
            const positions = overlay.positions.slice(0, Math.max(depth, overlay.depth));
            if (depth > overlay.depth)
                positions[depth - 2] = column.position;
            column.position = depth > 0 && depth < overlay.depth ? positions[depth - 1] : 0;
            overlay.positions = positions.slice(0, depth);
            overlay.depth = depth;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Rectangle {
        width: Theme.hairline * 2
        height: parent.height
        color: Theme.red
    }

    OverlayHead {
        id: head

        width: parent.width
        guide: overlay.guide
    }

    Card {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.top: head.bottom
        anchors.bottom: voice.visible ? voice.top : parent.bottom
        anchors.bottomMargin: Theme.gap
        visible: !stage.active
        guide: overlay.guide
    }

    ListenBar {
        id: voice

        anchors.left: column.left
        anchors.right: column.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        visible: overlay.guide.overlay === "story" && overlay.guide.listen.offered
        guide: overlay.guide
    }

    Loader {
        id: stage

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.top: head.bottom
        anchors.topMargin: Theme.unit
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        active: overlay.guide.overlay === "interactive" || overlay.guide.overlay === "art"
        sourceComponent: Interactive {
            guide: overlay.guide
        }
    }
}
