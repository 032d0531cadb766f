import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// A card that can be picked by a tap, or dragged to another step.
Target {
    id: slip

    required property OrderCardView card
    required property real letterSize
    readonly property real needed: label.implicitHeight + 2 * Theme.unit
    readonly property bool dragged: drag.active
    readonly property bool lit: card.picked || dragged || pressed

    signal draggedTo(way: real)
    signal dropped

    name: (card.place + 1) + ": " + card.says

    Rectangle {
        anchors.fill: parent
        color: slip.lit ? Theme.red : Theme.paper
        border.width: 2 * Theme.hairline
        border.color: Theme.ink
    }

    DisplayText {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: 1.5 * Theme.unit
        anchors.right: sign.left
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: slip.card.says
        color: slip.lit ? Theme.redFront : Theme.ink
        font.pixelSize: slip.letterSize
        font.capitalization: Font.AllUppercase
        wrapMode: Text.Wrap
        lineHeight: 0.86
    }

    Icon {
        id: sign

        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(0.5 * Theme.target)
        height: width
        name: "swap_vert"
        tint: slip.lit ? Theme.redFront : Theme.ash
    }

    DragHandler {
        id: drag

        target: null
        xAxis.enabled: false
        dragThreshold: Theme.unit
        // What scrolls must not take the card out of the hand.
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveTranslationChanged: if (active)
            slip.draggedTo(activeTranslation.y)
        onActiveChanged: if (!active)
            slip.dropped()
    }
}
