import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// What reads aloud, under the visitor's hands; that the voice is no human one is said beside it.
Flow {
    id: bar

    required property Guide guide
    readonly property ListenView listen: guide.listen
    readonly property WordsView words: guide.words

    spacing: Theme.gap

    ActionButton {
        visible: !bar.listen.open
        name: bar.words.listen
        onActivated: bar.listen.playOrPause()
    }

    IconButton {
        visible: bar.listen.open
        icon: bar.listen.playing ? "pause" : "play_arrow"
        name: bar.listen.playing ? bar.words.pause : bar.words.play
        onActivated: bar.listen.playOrPause()
    }

    IconButton {
        visible: bar.listen.open
        icon: "stop"
        name: bar.words.stop
        onActivated: bar.listen.stop()
    }

    IconButton {
        visible: bar.listen.open
        icon: "replay"
        name: bar.words.again
        onActivated: bar.listen.again()
    }

    IconButton {
        visible: bar.listen.open
        enabled: bar.listen.volume > 0
        opacity: enabled ? 1 : 0.4
        icon: "volume_down"
        name: bar.words.softer
        description: bar.listen.spokenVolume
        onActivated: bar.listen.changeVolume(-1)
    }

    IconButton {
        visible: bar.listen.open
        enabled: bar.listen.volume < bar.listen.loudest
        opacity: enabled ? 1 : 0.4
        icon: "volume_up"
        name: bar.words.louder
        description: bar.listen.spokenVolume
        onActivated: bar.listen.changeVolume(1)
    }

    PlainText {
        visible: bar.listen.open
        width: Math.min(implicitWidth, bar.width)
        height: Math.max(implicitHeight, Theme.target)
        verticalAlignment: Text.AlignVCenter
        text: bar.words.syntheticVoice
        color: Theme.ash
    }
}
