import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// One side of a card: what it is, then its words, and whatever is put under them.
Rectangle {
    id: side

    required property WordsView words
    required property string label
    required property string says
    property bool dark: false
    property real size: Theme.labelSize
    default property alias content: more.data
    readonly property real corner: Theme.target + Theme.gap

    signal turned
    signal linkTapped(entry: string)

    color: dark ? Theme.night : Theme.paper
    border.width: 2 * Theme.hairline
    border.color: Theme.ink
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

        ReadingText {
            id: reading

            width: parent.width
            text: side.says
            color: side.dark ? Theme.nightFront : Theme.ink
            linkColor: side.dark ? Theme.redOnNight : Theme.redText
            font.pixelSize: side.size
            onLinkTapped: entry => side.linkTapped(entry)
        }

        Column {
            id: more

            width: parent.width
            spacing: Theme.unit
        }
    }

    // Over everything, without taking anything away: a tap on the card turns it, save on a link or a button.
    Item {
        anchors.fill: parent

        TapHandler {
            gesturePolicy: TapHandler.DragThreshold
            longPressThreshold: 0
            onTapped: eventPoint => {
                const at = eventPoint.position;
                const onButton = scroller.overflows && at.x > side.width - scroller.gutter && at.y > heading.height;
                const near = reading.mapFromItem(side, at.x, at.y);
                if (!onButton && reading.linkNear(near.x, near.y) === "")
                    side.turned();
            }
        }
    }
}
