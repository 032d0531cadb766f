pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// What a place in the picture has to say; before one is chosen, what the picture is and which places it has.
ScrollColumn {
    id: told

    required property Guide guide
    required property ZoomView view
    readonly property HotspotView hotspot: view.index < 0 ? null : view.hotspots[view.index]

    words: guide.words
    spacing: Theme.unit

    TitleText {
        visible: told.hotspot !== null
        width: parent.width
        text: told.hotspot?.title ?? ""
        size: Theme.headingSize
    }

    ReadingText {
        visible: told.hotspot !== null
        width: parent.width
        text: told.hotspot?.says ?? ""
        onLinkTapped: entry => told.guide.openLink(entry)
    }

    ReadingText {
        visible: told.hotspot === null && text !== ""
        width: parent.width
        text: told.view.caption
        onLinkTapped: entry => told.guide.openLink(entry)
    }

    Repeater {
        model: told.hotspot === null ? told.view.hotspots.slice() : []
        delegate: ZoomPlace {
            width: parent?.width ?? 0
            onActivated: told.view.choose(index)
        }
    }

    PlainText {
        visible: told.hotspot === null && text !== ""
        width: parent.width
        text: told.view.credit
        color: Theme.ash
        font.pixelSize: Theme.smallSize
    }
}
