import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// Over what lies over the text: what it is called, and the way back.
Item {
    id: head

    required property Guide guide
    readonly property string title: {
        switch (guide.overlay) {
        case "note":
            return guide.words.beforeYouGoOn;
        case "story":
            return guide.panel.title;
        case "interactive":
        case "art":
            return guide.interactive?.title ?? "";
        case "evidence":
            return guide.words.howDoWeKnow;
        case "person":
            return guide.person?.name ?? "";
        case "term":
            return guide.term?.name ?? "";
        }
        return "";
    }

    height: rule.y + rule.height

    TitleText {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: close.left
        anchors.rightMargin: Theme.gap
        y: Math.max(Theme.unit, close.y + (close.height - height) / 2)
        text: head.title
        size: Theme.headingSize
        room: head.width - close.width - Theme.margin - Theme.gap - Theme.unit
    }

    IconButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        y: 2 * Theme.unit
        icon: head.guide.overlayDepth > 1 ? "arrow_back" : "close"
        name: head.guide.overlayDepth > 1 ? head.guide.words.backTo : head.guide.words.close
        onActivated: head.guide.closeOverlay()
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
}
