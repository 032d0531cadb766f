import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// Back, all steps, the access bar, Next.
Rectangle {
    id: bar

    required property Guide guide
    required property bool upright
    // Where the steps would not all fit, Back and Next give way.
    readonly property real spare: (width - access.width - guide.exhibit.steps.length * Theme.pitchFloor - 4 * Theme.unit) / 2
    readonly property real navWidth: upright ? Math.round(width * 0.19) : Math.max(Theme.target * 1.5, Math.floor(Math.min(width * 0.078, spare)))
    readonly property real navHeight: upright ? Math.max(Theme.target, height * 0.44) : height

    color: Theme.night

    Rectangle {
        visible: Theme.highContrast
        width: parent.width
        height: Theme.hairline
        color: Theme.nightFront
    }

    Strip {
        x: bar.upright ? Theme.unit : bar.navWidth + Theme.unit
        y: Theme.unit
        width: bar.upright ? bar.width - 2 * Theme.unit : access.x - x - 2 * Theme.unit
        height: bar.upright ? bar.height - bar.navHeight - 2 * Theme.unit : bar.height - Theme.unit
        guide: bar.guide
    }

    AccessBar {
        id: access

        x: bar.upright ? (bar.width - width) / 2 : bar.width - bar.navWidth - width - Theme.unit
        y: bar.height - bar.navHeight + (bar.navHeight - height) / 2
        guide: bar.guide
    }

    NavButton {
        anchors.bottom: parent.bottom
        width: bar.navWidth
        height: bar.navHeight
        icon: "chevron_left"
        name: bar.guide.words.back
        onActivated: bar.guide.goBack()
    }

    NavButton {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: bar.navWidth
        height: bar.navHeight
        icon: bar.guide.hasNext ? "chevron_right" : "home"
        name: bar.guide.hasNext ? bar.guide.words.next : bar.guide.words.home
        onActivated: bar.guide.goOn()
    }
}
