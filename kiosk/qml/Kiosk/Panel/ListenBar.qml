import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// What reads aloud, under the visitor's hands; that the voice is no human one is said beside it.
Flow {
    id: bar

    required property Guide guide
    readonly property ListenView listen: guide.listen

    spacing: Theme.gap

    ActionButton {
        visible: !bar.listen.open
        name: bar.listen.name
        onActivated: bar.listen.playOrPause()
    }

    IconButton {
        visible: bar.listen.open
        icon: bar.listen.playing ? "pause" : "play_arrow"
        name: bar.listen.playName
        onActivated: bar.listen.playOrPause()
    }

    IconButton {
        visible: bar.listen.open
        icon: "stop"
        name: bar.listen.stopName
        onActivated: bar.listen.stop()
    }

    IconButton {
        visible: bar.listen.open
        icon: "replay"
        name: bar.listen.againName
        onActivated: bar.listen.again()
    }

    IconButton {
        visible: bar.listen.open
        enabled: bar.listen.volume > 0
        opacity: enabled ? 1 : 0.4
        icon: "volume_down"
        name: bar.listen.softer
        description: bar.listen.spokenVolume
        onActivated: bar.listen.changeVolume(-1)
    }

    IconButton {
        visible: bar.listen.open
        enabled: bar.listen.volume < bar.listen.loudest
        opacity: enabled ? 1 : 0.4
        icon: "volume_up"
        name: bar.listen.louder
        description: bar.listen.spokenVolume
        onActivated: bar.listen.changeVolume(1)
    }

    PlainText {
        visible: bar.listen.open
        width: Math.min(implicitWidth, bar.width)
        height: Math.max(implicitHeight, Theme.target)
        verticalAlignment: Text.AlignVCenter
        text: bar.listen.says
        color: Theme.ash
    }
}
