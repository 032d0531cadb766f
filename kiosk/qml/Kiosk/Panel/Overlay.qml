pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
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
    Accessible.name: heading.text

    Behavior on x {
        NumberAnimation {
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

    TitleText {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: close.left
        anchors.rightMargin: Theme.gap
        y: Math.max(Theme.unit, close.y + (close.height - height) / 2)
        text: {
            switch (overlay.guide.overlay) {
            case "note":
                return overlay.guide.words.beforeYouGoOn;
            case "story":
                return overlay.guide.panel.title;
            case "interactive":
            case "art":
                return overlay.guide.interactive?.title ?? "";
            case "evidence":
                return overlay.guide.words.howDoWeKnow;
            case "person":
                return overlay.guide.person?.name ?? "";
            case "term":
                return overlay.guide.term?.name ?? "";
            }
            return "";
        }
        size: Theme.headingSize
        room: overlay.width - close.width - Theme.margin - Theme.gap - Theme.unit
    }

    IconButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        y: 2 * Theme.unit
        icon: overlay.guide.overlayDepth > 1 ? "arrow_back" : "close"
        name: overlay.guide.overlayDepth > 1 ? overlay.guide.words.backTo : overlay.guide.words.close
        onActivated: overlay.guide.closeOverlay()
    }

    Rectangle {
        id: rule

        anchors.left: heading.left
        anchors.right: close.left
        anchors.rightMargin: Theme.gap
        y: Math.max(close.y + close.height, heading.y + heading.height) + Theme.unit / 2
        height: Theme.hairline
        color: Theme.ink
    }

    ScrollColumn {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.top: rule.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        visible: !stage.active
        words: overlay.guide.words

        Loader {
            width: parent?.width ?? 0
            active: overlay.guide.overlay === "note"
            visible: active
            sourceComponent: NoteCard {
                guide: overlay.guide
            }
        }

        Loader {
            width: parent?.width ?? 0
            active: overlay.guide.overlay === "story"
            visible: active
            sourceComponent: StoryCard {
                guide: overlay.guide
            }
        }

        Loader {
            width: parent?.width ?? 0
            active: overlay.guide.overlay === "evidence"
            visible: active
            sourceComponent: EvidenceCard {
                guide: overlay.guide
            }
        }

        Loader {
            width: parent?.width ?? 0
            active: overlay.guide.person !== null
            visible: active
            sourceComponent: PersonCard {
                guide: overlay.guide
                person: overlay.guide.person
            }
        }

        Loader {
            width: parent?.width ?? 0
            active: overlay.guide.term !== null
            visible: active
            sourceComponent: TermCard {
                guide: overlay.guide
                term: overlay.guide.term
            }
        }
    }

    Loader {
        id: stage

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.top: rule.bottom
        anchors.topMargin: Theme.unit
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        active: overlay.guide.overlay === "interactive" || overlay.guide.overlay === "art"
        sourceComponent: Interactive {
            guide: overlay.guide
        }
    }
}
