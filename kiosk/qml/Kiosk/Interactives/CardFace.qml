pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// One side of a card: what it is, and whatever is put under that. A tap turns the card.
Rectangle {
    id: side

    required property WordsView words
    required property string label
    // The texts in which a tap may be meant for a link
    required property list<ReadingText> linked
    property bool dark: false
    default property alias content: scroller.content
    readonly property real corner: Theme.target + Theme.gap
    readonly property real textWidth: scroller.width - scroller.gutter
    readonly property real textHeight: scroller.height

    signal turned

    function toTop() {
        scroller.position = 0;
    }

    function isOnControl(x: real, y: real): bool {
        if (scroller.overflows && x > width - scroller.gutter && y > heading.height)
            return true;
        for (const text of linked) {
            const at = text.mapFromItem(side, x, y);
            if (text.linkNear(at.x, at.y) !== "")
                return true;
        }
        return false;
    }

    color: dark ? Theme.night : Theme.paper
    border.width: (tap.pressed ? 4 : 2) * Theme.hairline
    border.color: tap.pressed ? Theme.red : Theme.ink
    clip: true

    // The corner that invites to turn: half a square standing on its corner
    Rectangle {
        x: parent.width - width / 2
        y: -height / 2
        width: side.corner * Math.SQRT2
        height: width
        rotation: 45
        color: Theme.red
        antialiasing: true
    }

    Icon {
        x: parent.width - width - Theme.unit / 2
        y: Theme.unit / 2
        width: Math.round(side.corner * 0.42)
        height: width
        name: "autorenew"
        tint: Theme.redFront
    }

    DisplayText {
        id: heading

        x: 2 * Theme.unit
        y: 1.5 * Theme.unit
        width: parent.width - x - side.corner
        text: side.label
        color: side.dark ? Theme.redOnNight : Theme.redText
        font.pixelSize: Theme.dateSize
        font.capitalization: Font.AllUppercase
        wrapMode: Text.Wrap
        Accessible.ignored: false
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    ScrollColumn {
        id: scroller

        anchors.fill: parent
        anchors.leftMargin: heading.x
        anchors.rightMargin: Theme.unit
        anchors.topMargin: heading.y + heading.height + Theme.unit
        anchors.bottomMargin: Theme.unit
        words: side.words
        spacing: Theme.unit
    }

    // Over everything, without taking anything away
    Item {
        anchors.fill: parent

        TapHandler {
            id: tap

            gesturePolicy: TapHandler.DragThreshold
            longPressThreshold: 0
            onTapped: eventPoint => {
                if (!side.isOnControl(eventPoint.position.x, eventPoint.position.y))
                    side.turned();
            }
        }
    }
}
